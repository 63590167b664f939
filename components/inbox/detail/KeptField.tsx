import { rowsOf } from './rows';
import styles from './Field.module.css';

interface Props {
  label: string;
  placeholder: string;
  /** As it is kept. */
  value: string;
  /** As it was begun and not kept yet, in this surface; undefined where nothing was begun. */
  typed: string | undefined;
  onTyped: (typed: string) => void;
  /** The field was left, or Ctrl+Enter pressed, with other words than are kept. */
  onKeep: (value: string) => void;
  /** The field was left with what is kept. */
  onUnchanged: () => void;
}

/** Words of ours about a capture that its history remembers: one change each time the field is left, and what is half typed survives closing. */
export function KeptField({ label, placeholder, value, typed, onTyped, onKeep, onUnchanged }: Props) {
  const shown = typed ?? value;
  return (
    <textarea
      className={styles.field}
      aria-label={label}
      placeholder={placeholder}
      rows={rowsOf(shown)}
      dir="auto"
      value={shown}
      onChange={({ target }) => onTyped(target.value)}
      onBlur={() => {
        if (typed === undefined) return;
        if (typed.trim() === value) onUnchanged();
        else onKeep(typed.trim());
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.blur();
      }}
    />
  );
}
