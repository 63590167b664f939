import type { Settings } from '@/lib/profile/settings';
import { Radios } from './Radios';
import { Section } from './Section';
import type { Change } from './use-settings';

const choices = [
  { value: '7', name: 'After a week', line: 'For teams that decide every week.' },
  { value: '14', name: 'After two weeks', line: 'Time enough to have decided.' },
  { value: '30', name: 'After a month', line: 'For promises that take a while.' },
  {
    value: 'never',
    name: 'No reminders',
    line: 'You still find what waits under “Waiting on a department”.',
  },
] as const;

/** When something handed off or planned that has not moved is brought back to mind. */
export function Reminders({ settings: { remindAfterDays }, change }: { settings: Settings; change: Change }) {
  const value = choices.find((choice) => choice.value === String(remindAfterDays ?? 'never'))?.value ?? '14';
  return (
    <Section
      title="Reminders"
      lead="What you handed off or planned and had no news of for long shows as one line in the inbox and in the tooltip of the toolbar button. Nothing pops up."
    >
      <Radios
        legend="Remind me of what is waiting"
        hideLegend
        value={value}
        options={choices}
        onChange={(chosen) =>
          change((now) => ({ ...now, remindAfterDays: chosen === 'never' ? null : Number(chosen) }))
        }
      />
    </Section>
  );
}
