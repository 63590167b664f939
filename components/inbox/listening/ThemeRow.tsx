import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import type { Capture } from '@/lib/feedback/capture';
import type { Theme } from '@/lib/feedback/wishes/themes';
import { Bar } from './Bar';
import styles from './Listening.module.css';
import { Quotes } from './Quotes';

interface Props {
  theme: Theme;
  /** The reach that fills the whole bar. */
  widest: number;
  captureOf: (id: string) => Capture | undefined;
  now: number;
  /** What was in hand is in this one now. */
  landed: boolean;
  onLanded: () => void;
  onName: (name: string) => void;
  /** Asks what it is to be merged into; null where there is nothing. */
  onMerge: (() => void) | null;
  onUndo: () => void;
}

/** One theme: how many people, what they said, and what may be made of it. */
export function ThemeRow({ theme, widest, captureOf, now, landed, ...rest }: Props) {
  const { onLanded, onName, onMerge, onUndo } = rest;
  const { name, made, within } = theme;
  const [naming, setNaming] = useState(false);
  const summary = useRef<HTMLElement>(null);
  const rename = useRef<HTMLButtonElement>(null);
  const land = useEffectEvent(() => {
    summary.current?.focus();
    onLanded();
  });
  useEffect(() => {
    if (landed) land();
  }, [landed]);
  const leaveName = () => {
    setNaming(false);
    // The press is there again once the field is not.
    requestAnimationFrame(() => rename.current?.focus());
  };
  return (
    <li>
      <details>
        <summary ref={summary}>
          <b dir="auto">{name}</b>
          <span>{reachText(theme)}</span>
          <Bar
            rate={{ part: theme.reach, of: widest, window: { from: 0, to: now } }}
            tone={theme.emerging ? 'var(--line-strong)' : 'var(--accent)'}
          />
        </summary>
        {naming ? (
          <Naming
            name={name}
            onName={(typed) => {
              if (typed !== '' && typed !== name) onName(typed);
              leaveName();
            }}
            onLeave={leaveName}
          />
        ) : (
          <div className={styles.presses}>
            <Button ref={rename} look="small" aria-label={`Rename ${name}`} onClick={() => setNaming(true)}>
              Rename
            </Button>
            {onMerge && (
              <Button look="small" aria-label={`Merge ${name} into another`} onClick={onMerge}>
                Merge into …
              </Button>
            )}
            {made.length > 0 && (
              <Button look="small" aria-label={`Reset ${name}`} onClick={onUndo}>
                Reset
              </Button>
            )}
          </div>
        )}
        {made.length > 0 && (
          <p className={styles.within} dir="auto">
            Found as {made.map((found) => `“${found}”`).join(' and ')}.
          </p>
        )}
        {within.length > 0 && (
          <p className={styles.within} dir="auto">
            In it: {within.map((wish) => `${wish.name} (${reachText(wish)})`).join(', ')}
          </p>
        )}
        <Quotes ids={theme.captures} captureOf={captureOf} now={now} />
      </details>
    </li>
  );
}

interface NamingProps {
  name: string;
  onName: (name: string) => void;
  onLeave: () => void;
}

function Naming({ name, onName, onLeave }: NamingProps) {
  const [typed, setTyped] = useState(name);
  return (
    <form
      className={styles.presses}
      onSubmit={(event) => {
        event.preventDefault();
        onName(typed.trim());
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onLeave();
      }}
    >
      <input
        className={styles.name}
        aria-label={`What to call ${name}`}
        autoFocus
        dir="auto"
        maxLength={80}
        value={typed}
        onFocus={({ target }) => target.select()}
        onChange={({ target }) => setTyped(target.value)}
      />
      <Button look="small" type="submit">
        Save the name
      </Button>
      <Button look="small" onClick={onLeave}>
        Leave it
      </Button>
    </form>
  );
}

/** What one person said is no trend, however often they said it. */
export const reachText = ({ reach, emerging }: Theme) =>
  emerging ? 'emerging: 1 person' : `${reach} people`;
