import type { CSSProperties } from 'react';
import { Icon, type IconName } from './Icon';
import styles from './Select.module.css';

interface Props<Value extends string> {
  label: string;
  value: Value;
  options: readonly { value: Value; name: string }[];
  onChange: (value: Value) => void;
  /** More about the value, shown on hover and read out. */
  hint?: string | undefined;
  /** A pill sits in a line of text, a quiet one as a part of it; without it the select is a field. */
  pill?: { icon?: IconName; tone?: string; ground?: string; quiet?: boolean };
}

/** One of a few, by the browser's own list: keyboard, touch and assistive tools know it. */
export function Select<Value extends string>({ label, value, options, onChange, hint, pill }: Props<Value>) {
  const colours: CSSProperties & Record<`--${string}`, string | undefined> = {
    '--tone': pill?.tone,
    '--ground': pill?.ground,
  };
  return (
    <span
      className={`${styles.select} ${pill ? styles.pill : ''} ${pill?.quiet ? styles.quiet : ''}`}
      style={colours}
    >
      {pill?.icon && <Icon name={pill.icon} size={13} />}
      <select
        aria-label={label}
        value={value}
        title={hint}
        onChange={({ target }) => {
          const chosen = options.find((option) => option.value === target.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
      <Icon name="down" size={12} />
    </span>
  );
}
