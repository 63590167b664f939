import type { ReactNode } from 'react';
import { Button } from '@/components/ui/Button';
import styles from './Form.module.css';

interface Props {
  children: ReactNode;
  onSave: () => void;
  onCancel: () => void;
}

/** A form that is saved as a whole, or left. */
export function EditForm({ children, onSave, onCancel }: Props) {
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
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
