import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { saveFile } from '@/components/ui/save-file';
import type { Settings } from '@/lib/profile/settings';
import { received, shared, sharedParts } from '@/lib/profile/share';
import form from './Form.module.css';
import { FileButton } from './FileButton';
import { Section } from './Section';
import type { Change } from './use-settings';

/** Brands, rules and choices as one file, to give to a colleague and to take one from them. */
export function Share({ settings, change }: { settings: Settings; change: Change }) {
  const [error, setError] = useState<string>();
  const take = async (file: File) => {
    const result = received(await file.text());
    setError('error' in result ? result.error : undefined);
    if ('error' in result) return;
    const before = sharedParts(settings);
    change(result.receive, {
      text: `Loaded from ${file.name}`,
      change: (now) => ({ ...now, ...before }),
    });
  };
  return (
    <Section
      title="Share"
      lead="Brands, rules, who decides and choices as one file. Your accounts, secrets and what you posted or captured are not in it."
    >
      <div className={form.presses}>
        <Button
          look="framed"
          onClick={() => saveFile('earshot-settings.json', shared(settings), 'application/json')}
        >
          Save to a file
        </Button>
        <FileButton
          name="Load from a file"
          label="A file of Earshot’s settings"
          accept=".json,application/json"
          onFile={(file) => void take(file)}
        />
      </div>
      {error && <p role="alert">{error}</p>}
    </Section>
  );
}
