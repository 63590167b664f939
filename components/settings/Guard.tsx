import type { GuardMode, Settings } from '@/lib/profile/settings';
import { HintOnly } from './HintOnly';
import { Radios } from './Radios';
import { Section } from './Section';
import type { Change } from './use-settings';

const options: { value: GuardMode; name: string; line: string }[] = [
  {
    value: 'budget',
    name: 'By budget',
    line: 'One post about yourselves in ten goes through. The next one is held once, before it is out.',
  },
  { value: 'every', name: 'Every strong draft', line: 'Each draft that reads as an advert is held once.' },
  { value: 'never', name: 'Never', line: 'Drafts are only marked.' },
];

/** When a draft is held. */
export function Guard({ settings, change }: { settings: Settings; change: Change }) {
  return (
    <Section
      title="Before you post"
      lead="A draft that is held shows a question instead. Posting anyway is always one press away."
    >
      <Radios
        legend="Hold a draft"
        hideLegend
        value={settings.guard}
        options={options}
        onChange={(guard) => change((settings) => ({ ...settings, guard }))}
      />
      <HintOnly settings={settings} change={change} />
    </Section>
  );
}
