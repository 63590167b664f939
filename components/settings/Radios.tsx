import { useId } from 'react';
import styles from './Settings.module.css';

interface Props<Value extends string> {
  legend: string;
  hideLegend?: boolean;
  value: Value;
  options: readonly { value: Value; name: string; line: string }[];
  onChange: (value: Value) => void;
}

/** One of a few, each with a line on what it means. */
export function Radios<Value extends string>({ legend, hideLegend, value, options, onChange }: Props<Value>) {
  const group = useId();
  return (
    <fieldset className={styles.radios}>
      <legend className={hideLegend ? styles.unseen : undefined}>{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={group}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>
            <b>{option.name}</b>
            <span>{option.line}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
