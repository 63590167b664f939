import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { named, Picker } from '@/components/ui/Picker';
import type { Capture } from '@/lib/feedback/capture';
import type { Theme } from '@/lib/feedback/wishes/themes';
import styles from './Listening.module.css';
import { reachText, ThemeRow } from './ThemeRow';
import type { MadeThemes } from './use-made-themes';

const mostShown = 8;

interface Props {
  themes: readonly Theme[];
  made: Pick<MadeThemes, 'name' | 'merge' | 'undo'>;
  captureOf: (id: string) => Capture | undefined;
  now: number;
}

/** What people want, by how many different people want it; each opens what they said, and can be named and merged by hand. */
export function Themes({ themes, made, captureOf, now }: Props) {
  const [merging, setMerging] = useState<Theme | null>(null);
  const [landing, setLanding] = useState<string | null>(null);
  const [all, setAll] = useState(false);
  const shown = all ? themes : themes.slice(0, mostShown);
  const widest = Math.max(1, ...shown.map(({ reach }) => reach));
  const others = themes.filter(({ id }) => id !== merging?.id);
  return (
    <section className={styles.card} aria-labelledby="themes">
      <h2 id="themes">What they talk about</h2>
      {shown.length === 0 ? (
        <p className={styles.none}>
          When several captures are about the same thing, it shows here, with how many people said so. Areas
          with keywords, in a brand’s settings, gather more.
        </p>
      ) : (
        <ul className={styles.themes}>
          {shown.map((theme) => (
            <ThemeRow
              key={theme.id}
              theme={theme}
              widest={widest}
              captureOf={captureOf}
              now={now}
              landed={landing === theme.id}
              onLanded={() => setLanding(null)}
              onName={(name) => made.name(theme, name)}
              onMerge={themes.length > 1 ? () => setMerging(theme) : null}
              onUndo={() => made.undo(theme)}
            />
          ))}
        </ul>
      )}
      {themes.length > mostShown && (
        <Button look="small" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show all ${themes.length.toLocaleString('en')}`}
        </Button>
      )}
      {merging && (
        <Picker
          title={`Merge “${merging.name}” into`}
          none="No theme is called that."
          options={named(others.map((theme) => ({ id: theme.id, name: theme.name, hint: reachText(theme) })))}
          onChoose={(id) => {
            const into = others.find((theme) => theme.id === id);
            setMerging(null);
            if (!into) return;
            made.merge(merging, into);
            setLanding(into.id);
            if (!shown.includes(into)) setAll(true);
          }}
          onClose={() => setMerging(null)}
        />
      )}
    </section>
  );
}
