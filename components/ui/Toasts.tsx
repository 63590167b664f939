import { useEffect, useEffectEvent, useState } from 'react';
import { ownTab } from './own-tab';
import styles from './Toasts.module.css';

/** A page of ours on which something is mended. */
export interface WayOn {
  name: string;
  href: string;
}

/** Something that was done, with how to undo it where that can be done; or that was not, with the way to what mends it. */
export interface Done {
  key: string;
  text: string;
  undo?: () => void;
  wayOn?: WayOn | undefined;
}

const standsMs = 10_000;

interface Props {
  toasts: readonly Done[];
  onGone: (key: string) => void;
  /** In a row of its own below what stands before it, so that it covers nothing; else over the foot of the page. */
  below?: boolean;
}

/**
 * What was done last, with its Undo for ten seconds, and for as long as pointer or focus rests on it. What was done before comes back into sight,
 * with its ten seconds, once that is gone.
 */
export function Toasts({ toasts, onGone, below = false }: Props) {
  const last = toasts.at(-1);
  return (
    <div className={below ? styles.below : styles.over} role="status">
      {last && <Toast key={last.key} toast={last} onGone={() => onGone(last.key)} />}
    </div>
  );
}

function Toast({ toast, onGone }: { toast: Done; onGone: () => void }) {
  const [held, setHeld] = useState(false);
  const gone = useEffectEvent(onGone);
  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(() => gone(), standsMs);
    return () => clearTimeout(timer);
  }, [held]);
  return (
    <div
      className={styles.toast}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {toast.text}
      {toast.wayOn && (
        <a href={toast.wayOn.href} target={ownTab(toast.wayOn.href)} onClick={onGone}>
          {toast.wayOn.name}
        </a>
      )}
      {toast.undo && (
        <button
          type="button"
          onClick={() => {
            toast.undo?.();
            onGone();
          }}
        >
          Undo
        </button>
      )}
    </div>
  );
}
