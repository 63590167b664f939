import { useState, type Ref } from 'react';
import { rowsOf } from './rows';
import styles from './Field.module.css';

interface Props {
  note: string;
  /** Called at every keystroke. */
  onNote: (note: string) => void;
  ref?: Ref<HTMLTextAreaElement>;
}

/** What we say to ourselves about a capture. What is typed stays in the field until it is known to be kept. */
export function NoteField({ note, onNote, ref }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? note;
  return (
    <textarea
      ref={ref}
      className={styles.field}
      aria-label="Note"
      placeholder="A note for your team"
      rows={rowsOf(shown)}
      dir="auto"
      value={shown}
      onChange={({ target }) => {
        setTyped(target.value);
        onNote(target.value);
      }}
      onBlur={() => {
        if (typed === note) setTyped(null);
        else if (typed !== null) onNote(typed);
      }}
    />
  );
}
