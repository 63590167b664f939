import { Select } from '@/components/ui/Select';
import styles from './Form.module.css';

interface Props<Value extends string> {
  label: string;
  value: Value;
  options: readonly { value: Value; name: string }[];
  onChange: (value: Value) => void;
}

/** One of a few in a form, under its name. */
export function Choice<Value extends string>(choice: Props<Value>) {
  return (
    <div>
      <b className={styles.caption} aria-hidden="true">
        {choice.label}
      </b>
      <Select {...choice} />
    </div>
  );
}
