import styles from './Switch.module.css';

interface Props {
  label: string;
  on: boolean;
  onChange: (on: boolean) => void;
}

/** On or off, with its name beside it. */
export function Switch({ label, on, onChange }: Props) {
  return (
    <label className={styles.switch}>
      <input type="checkbox" role="switch" checked={on} onChange={({ target }) => onChange(target.checked)} />
      {label}
    </label>
  );
}
