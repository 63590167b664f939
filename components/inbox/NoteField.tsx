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
      rows={rowsOf(shown)}
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

/** A guess for browsers that do not size a field by its content, as Chromium and Firefox 153 do. Look again: 2027-09. */
function rowsOf(note: string): number {
  const rows = note.split('\n').map((line) => Math.max(1, Math.ceil(line.length / 48)));
  return Math.min(
    8,
    rows.reduce((sum, row) => sum + row, 0),
  );
}
