import { useEffect, useEffectEvent, useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Dialog } from './Dialog';
import { Icon, type IconName } from './Icon';
import styles from './Picker.module.css';

export interface Option {
  id: string;
  name: string;
  hint?: string | undefined;
  icon?: IconName;
  chosen?: boolean;
}

interface Props {
  title: string;
  /** What there is to choose from once this was typed. */
  options: (typed: string) => readonly Option[];
  /** What is said where nothing is left to choose. */
  none: string;
  /** What there is to choose from is still being read; Enter waits for it. */
  reading?: boolean;
  /** Several may be chosen one after another; a press takes one back that is chosen. */
  many?: boolean;
  onChoose: (id: string) => void;
  onClose: () => void;
  children?: ReactNode;
}

const steps: Record<string, (at: number, count: number) => number> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at + count - 1) % count,
};

/** A list to choose from by typing a part of a name: arrows go through it, Enter chooses, Escape leaves. */
export function Picker({ title, options, none, reading = false, many = false, ...rest }: Props) {
  const { onChoose, onClose, children } = rest;
  const id = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const shown = reading ? [] : options(typed.trim());
  const active = shown[Math.min(at, shown.length - 1)];
  const [entered, setEntered] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const choose = useEffectEvent(() => {
    if (active) onChoose(active.id);
    if (leaving) onClose();
  });
  useEffect(() => {
    if (entered && !reading) choose();
  }, [entered, reading]);

  /** What was entered is chosen before it closes; a second Escape waits for nothing. */
  const close = () => (entered && reading && !leaving ? setLeaving(true) : onClose());

  function onKeyDown(event: KeyboardEvent) {
    const step = steps[event.key];
    if (step && shown.length > 0) setAt(step(at, shown.length));
    else if (event.key === 'Enter' && reading) setEntered(true);
    else if (event.key === 'Enter' && active) onChoose(active.id);
    else return;
    event.preventDefault();
  }

  return (
    <Dialog label={title} onClose={close}>
      <label className={styles.typed}>
        <span>{title}</span>
        <input
          role="combobox"
          aria-expanded="true"
          aria-controls={id}
          aria-autocomplete="list"
          aria-activedescendant={active && `${id}-${active.id}`}
          autoComplete="off"
          spellCheck={false}
          autoFocus
          placeholder="Type to choose"
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
      </label>
      <ul
        className={styles.options}
        role="listbox"
        id={id}
        aria-label={title}
        aria-multiselectable={many || undefined}
      >
        {shown.map((option) => (
          <li
            key={option.id}
            id={`${id}-${option.id}`}
            role="option"
            aria-selected={option.chosen ?? false}
            className={option === active ? styles.active : undefined}
            ref={option === active ? intoView : undefined}
            onClick={() => onChoose(option.id)}
          >
            {option.icon && <Icon name={option.icon} />}
            <span className={styles.name}>{option.name}</span>
            {option.hint !== undefined && <span className={styles.hint}>{option.hint}</span>}
            {option.chosen && <Icon name="check" />}
          </li>
        ))}
      </ul>
      {!reading && shown.length === 0 && (
        <p className={styles.none} role="status">
          {none}
        </p>
      )}
      {children}
    </Dialog>
  );
}

const intoView = (row: HTMLElement | null) => row?.scrollIntoView({ block: 'nearest' });

/** Options whose name holds every word that was typed. */
export const named =
  <Named extends Option>(options: readonly Named[]) =>
  (typed: string): Named[] => {
    const words = typed.toLowerCase().split(/\s+/);
    return options.filter(({ name }) => words.every((word) => name.toLowerCase().includes(word)));
  };
