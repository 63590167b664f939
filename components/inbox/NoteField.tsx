import { useState } from 'react';
import styles from './NoteField.module.css';

interface Props {
  note: string;
  /** Opened for writing just now. */
  fresh: boolean;
  /** Called at every keystroke. */
  onNote: (note: string) => void;
  onLeave: () => void;
}

/** What we say to ourselves about a capture. What is typed stays in the field until it is known to be kept. */
export function NoteField({ note, fresh, onNote, onLeave }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? note;
  return (
    <textarea
      className={styles.note}
      aria-label="Note"
      placeholder="A note to yourselves"
      rows={Math.min(8, shown.split('\n').length)}
      dir="auto"
      autoFocus={fresh}
      value={shown}
      onChange={({ target }) => {
        setTyped(target.value);
        onNote(target.value);
      }}
      onBlur={() => {
        if (typed === note) setTyped(null);
        else if (typed !== null) onNote(typed);
        onLeave();
      }}
    />
  );
}
