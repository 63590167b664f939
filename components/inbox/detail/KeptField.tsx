import { useEffect, useEffectEvent, useRef } from 'react';
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
  /** What was typed is what is kept. */
  onKept: () => void;
}

/**
 * Words of ours about a capture that its history remembers: one change each time the field is left. What is typed is held on to until it is kept:
 * a surface that closes leaves its fields, and may be gone before the change is written.
 */
export function KeptField({ label, placeholder, value, typed, onTyped, onKeep, onKept }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const kept = typed !== undefined && typed.trim() === value;
  const forget = useEffectEvent(() => {
    if (document.activeElement !== field.current) onKept();
  });
  useEffect(() => {
    if (kept) forget();
  }, [kept]);
  const shown = typed ?? value;
  return (
    <textarea
      ref={field}
      className={styles.field}
      aria-label={label}
      placeholder={placeholder}
      rows={rowsOf(shown)}
      dir="auto"
      value={shown}
      onChange={({ target }) => onTyped(target.value)}
      onBlur={() => {
        if (kept) onKept();
        else if (typed !== undefined) onKeep(typed.trim());
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.blur();
      }}
    />
  );
}
