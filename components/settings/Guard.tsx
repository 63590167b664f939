import { oneInNames, oneIns, type OneIn } from '@/lib/profile/one-in';
import type { GuardMode, Settings } from '@/lib/profile/settings';
import { Heading } from './Heading';
import { HintOnly } from './HintOnly';
import { Radios } from './Radios';
import { Section } from './Section';
import styles from './Settings.module.css';
import type { Change } from './use-settings';

const optionsFor = (oneIn: OneIn): { value: GuardMode; name: string; line: string }[] => [
  {
    value: 'budget',
    name: 'By budget',
    line: `One post about yourselves in ${oneInNames[oneIn]} goes through. The next one is held once before it is published.`,
  },
  { value: 'every', name: 'Every strong draft', line: 'Each draft that reads as an advert is held once.' },
  { value: 'never', name: 'Never', line: 'Drafts are only marked.' },
];

const lines: Readonly<Record<OneIn, string>> = {
  5: 'If you have something new every week.',
  10: 'As most guides to such posts advise.',
  20: 'If you mostly ask and answer.',
};
const shares = oneIns.map((oneIn) => ({
  value: String(oneIn),
  name: `One post in ${oneInNames[oneIn]}`,
  line: lines[oneIn],
}));

/** When a draft is held. */
export function Guard({ settings, change }: { settings: Settings; change: Change }) {
  return (
    <Section
      title="Before you post"
      lead="Where a draft is held a notice says why and offers other words. Press Post again and it goes out as it is."
    >
      <Radios
        legend="Hold a draft"
        hideLegend
        value={settings.guard}
        options={optionsFor(settings.oneIn)}
        onChange={(guard) => change((settings) => ({ ...settings, guard }))}
      />
      <Heading className={styles.subtitle}>How many posts may be about yourselves</Heading>
      <Radios
        legend="How many posts may be about yourselves"
        hideLegend
        value={String(settings.oneIn)}
        options={shares}
        onChange={(chosen) =>
          change((now) => ({ ...now, oneIn: oneIns.find((one) => String(one) === chosen) ?? now.oneIn }))
        }
      />
      <HintOnly settings={settings} change={change} />
    </Section>
  );
}
