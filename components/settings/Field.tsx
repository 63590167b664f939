import { useId, type ComponentProps } from 'react';
import styles from './Form.module.css';

interface Props extends Omit<ComponentProps<'input'>, 'onChange'> {
  label: string;
  help: string;
  /** What has to be changed, in place of the help. */
  wrong?: string | null | undefined;
  onWrite: (value: string) => void;
}

/** One line to write in, with a line on what is wanted, or on what is wrong with what was written. */
export function Field({ label, help, wrong = null, onWrite, ...input }: Props) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <input
        {...input}
        id={id}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={wrong !== null}
        aria-describedby={`${id}-help`}
        onChange={({ target }) => onWrite(target.value)}
      />
      <p
        id={`${id}-help`}
        className={wrong === null ? undefined : styles.error}
        role={wrong === null ? undefined : 'alert'}
      >
        {wrong ?? help}
      </p>
    </div>
  );
}
