import { useRef } from 'react';
import { Button } from '@/components/ui/Button';
import styles from './Settings.module.css';

interface Props {
  /** What the press says. */
  name: string;
  /** What kind of file is wanted, for who cannot see the press. */
  label: string;
  accept: string;
  disabled?: boolean;
  onFile: (file: File) => void;
}

/** A press that asks for a file. */
export function FileButton({ name, label, accept, disabled, onFile }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button look="framed" disabled={disabled} onClick={() => input.current?.click()}>
        {name}
      </Button>
      <input
        ref={input}
        className={styles.unseen}
        type="file"
        accept={accept}
        aria-label={label}
        tabIndex={-1}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onFile(file);
          // The same file can be chosen again once it is mended.
          target.value = '';
        }}
      />
    </>
  );
}
