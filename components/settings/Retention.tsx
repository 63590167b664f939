import type { Settings } from '@/lib/profile/settings';
import { Radios } from './Radios';
import { Section } from './Section';
import type { Change } from './use-settings';

const choices = [
  { value: '6', name: 'Six months', line: 'After it was told or declined.' },
  { value: '24', name: 'Two years', line: 'What Earshot does unless you choose otherwise.' },
  { value: 'never', name: 'For good', line: 'Names stay until you erase them.' },
] as const;

/** How long names are kept once nothing is open with anybody any more. */
export function Retention({ settings, change }: { settings: Settings; change: Change }) {
  const { retentionMonths } = settings;
  const value = choices.find((choice) => choice.value === String(retentionMonths ?? 'never'))?.value ?? '24';
  return (
    <Section
      title="How long names are kept"
      lead="After that, name, handle and links are removed and the words stay without them. What is still open keeps its author."
    >
      <Radios
        legend="How long names are kept"
        hideLegend
        value={value}
        options={choices}
        onChange={(chosen) =>
          change((now) => ({ ...now, retentionMonths: chosen === 'never' ? null : Number(chosen) }))
        }
      />
    </Section>
  );
}
