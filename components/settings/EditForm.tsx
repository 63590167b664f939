import { useEffect, useRef, type ReactNode } from 'react';
import { Button } from '@/components/ui/Button';
import styles from './Form.module.css';

interface Props {
  children: ReactNode;
  onSave: () => void;
  onCancel: () => void;
}

/** A form that is saved as a whole, or left. Where it cannot be saved, its first field that has to be changed is in hand. */
export function EditForm({ children, onSave, onCancel }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const saving = useRef(false);
  // What is wrong may be known only later: the browser’s leave is asked first.
  useEffect(() => {
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (!saving.current || !wrong) return;
    saving.current = false;
    wrong.focus();
  });
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        saving.current = true;
        onSave();
      }}
    >
      {children}
      <div className={styles.presses}>
        <Button look="main" type="submit">
          Save
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </form>
  );
}
