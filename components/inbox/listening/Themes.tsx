import type { Capture } from '@/lib/feedback/capture';
import type { Theme } from '@/lib/feedback/themes';
import { Bar } from './Bar';
import { Quotes } from './Quotes';
import styles from './Listening.module.css';

const mostShown = 8;

interface Props {
  themes: readonly Theme[];
  captureOf: (id: string) => Capture | undefined;
  now: number;
}

/** What people want, by how many different people want it; each opens what they said. */
export function Themes({ themes, captureOf, now }: Props) {
  const shown = themes.slice(0, mostShown);
  const widest = Math.max(1, ...shown.map(({ reach }) => reach));
  return (
    <section className={styles.card} aria-labelledby="themes">
      <h2 id="themes">What they speak of</h2>
      {shown.length === 0 ? (
        <p className={styles.none}>
          When several captures speak of the same thing it shows here, with how many people said so. Areas
          with keywords, in a brand’s settings, gather more.
        </p>
      ) : (
        <ul className={styles.themes}>
          {shown.map((theme) => (
            <li key={theme.id}>
              <details>
                <summary>
                  <b dir="auto">{theme.name}</b>
                  <span>{reachText(theme)}</span>
                  <Bar
                    rate={{ part: theme.reach, of: widest, window: { from: 0, to: now } }}
                    tone={theme.emerging ? 'var(--line-strong)' : 'var(--accent)'}
                  />
                </summary>
                {theme.within.length > 0 && (
                  <p className={styles.within}>
                    In it: {theme.within.map((wish) => `${wish.name} (${reachText(wish)})`).join(', ')}
                  </p>
                )}
                <Quotes ids={theme.captures} captureOf={captureOf} now={now} />
              </details>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** What one person said is no trend, however often they said it. */
const reachText = ({ reach, emerging }: Theme) => (emerging ? 'emerging: 1 person' : `${reach} people`);
