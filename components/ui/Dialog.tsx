import { useLayoutEffect, useRef, type ReactNode } from 'react';
import styles from './Dialog.module.css';

interface Props {
  label: string;
  onClose: () => void;
  /** Room for two columns. */
  wide?: boolean;
  children: ReactNode;
}

/** Something to be answered or read before anything else; Escape and a press beside it close it, and focus goes back to where it was. */
export function Dialog({ label, onClose, wide = false, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  // Before it leaves the page: only then does the browser give focus back.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={`${styles.dialog} ${wide ? styles.wide : ''}`}
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={({ target, currentTarget }) => {
        if (target === currentTarget) onClose();
      }}
    >
      <div className={styles.inside}>{children}</div>
    </dialog>
  );
}
