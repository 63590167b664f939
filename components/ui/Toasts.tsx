import { useEffect, useEffectEvent, useState } from 'react';
import styles from './Toasts.module.css';

/** Something that was done, and how to undo it where that can be done. */
export interface Done {
  key: string;
  text: string;
  undo?: () => void;
}

const standsMs = 10_000;

/** What was just done, each with its Undo for ten seconds, and for as long as pointer or focus rests on it. */
export function Toasts({ toasts, onGone }: { toasts: readonly Done[]; onGone: (key: string) => void }) {
  return (
    <div className={styles.toasts} role="status">
      {toasts.map((toast) => (
        <Toast key={toast.key} toast={toast} onGone={() => onGone(toast.key)} />
      ))}
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
