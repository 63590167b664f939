import { useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import type { Settings } from '@/lib/profile/settings';
import { received, shared } from '@/lib/profile/share';
import form from './BrandForm.module.css';
import { Section } from './Section';
import styles from './Settings.module.css';
import type { Change } from './use-settings';

/** Brands, rules and choices as one file, to give to a colleague and to take one from them. */
export function Share({ settings, change }: { settings: Settings; change: Change }) {
  const input = useRef<HTMLInputElement>(null);
  const [error, setError] = useState<string>();
  const take = async (file: File) => {
    const result = received(await file.text());
    setError('error' in result ? result.error : undefined);
    if ('error' in result) return;
    const { brands, rules, signalsOff, phrasesOff, guard, sites } = settings;
    change(result.receive, {
      text: `Taken over from ${file.name}`,
      change: (now) => ({ ...now, brands, rules, signalsOff, phrasesOff, guard, sites }),
    });
  };
  return (
    <Section
      title="Share"
      lead="Brands, rules and choices as one file. Your accounts and what you posted or captured are not in it."
    >
      <div className={form.presses}>
        <Button look="framed" onClick={() => save(shared(settings))}>
          Save to a file
        </Button>
        <Button look="framed" onClick={() => input.current?.click()}>
          Take over from a file
        </Button>
        <input
          ref={input}
          className={styles.unseen}
          type="file"
          accept=".json,application/json"
          aria-label="A file of Earshot’s settings"
          tabIndex={-1}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) void take(file);
            // The same file can be chosen again once it is mended.
            target.value = '';
          }}
        />
      </div>
      {error && <p role="alert">{error}</p>}
    </Section>
  );
}

function save(content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'earshot-settings.json';
  link.click();
  URL.revokeObjectURL(address);
}
