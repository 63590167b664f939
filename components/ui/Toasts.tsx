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
