import { useId, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { blackOut, lettersOf } from '@/lib/feedback/captures/black-out';
import type { Capture } from '@/lib/feedback/capture';
import styles from './BlackOut.module.css';
import field from './Field.module.css';

interface Props {
  capture: Capture;
  onBlackOut: (words: string) => void;
}

/** Words that should not be kept: those selected, or written here. What it leaves is shown before the second press, which cannot be undone. */
export function BlackOut({ capture, onBlackOut }: Props) {
  const id = useId();
  // Kept nowhere else: what is to be forgotten must not be written down once more.
  const [words, setWords] = useState<string | null>(null);
  if (words === null) {
    return (
      <div className={styles.press}>
        <Button
          look="small"
          // A press would take the selection away.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            const selected = String(getSelection() ?? '').trim();
            setWords(lettersOf(capture, selected) > 0 ? selected : '');
          }}
        >
          Black out…
        </Button>
      </div>
    );
  }
  const letters = lettersOf(capture, words);
  return (
    <form
      className={styles.form}
      aria-label="Black out words"
      onSubmit={(event) => {
        event.preventDefault();
        if (letters === 0) return;
        setWords(null);
        onBlackOut(words);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        setWords(null);
      }}
    >
      <label htmlFor={`${id}-words`}>Words to black out</label>
      <input
        id={`${id}-words`}
        className={field.field}
        aria-describedby={`${id}-what`}
        dir="auto"
        autoFocus
        autoComplete="off"
        spellCheck={false}
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      <p id={`${id}-what`} role="status">
        {letters > 0
          ? `${letters.toLocaleString('en')} ${letters === 1 ? 'letter goes' : 'letters go'}, here, in the history and in every copy inside the browser. There is no Undo.`
          : words.trim() === ''
            ? 'Wherever they occur in what the customer said, they are removed for good. There is no Undo.'
            : 'These words do not occur in what the customer said.'}
      </p>
      {letters > 0 && (
        <p className={styles.left} dir="auto">
          {blackOut(capture.text, words)}
        </p>
      )}
      <div className={styles.presses}>
        <Button look="framed" type="submit" disabled={letters === 0}>
          Black out for good
        </Button>
        <Button onClick={() => setWords(null)}>Leave it</Button>
      </div>
    </form>
  );
}
