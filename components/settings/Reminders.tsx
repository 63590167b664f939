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
    line: 'What waits stands under “Waiting on a department” all the same.',
  },
] as const;

/** When something handed off or planned that has not moved is brought back to mind. */
export function Reminders({ settings: { remindAfterDays }, change }: { settings: Settings; change: Change }) {
  const value = choices.find((choice) => choice.value === String(remindAfterDays ?? 'never'))?.value ?? '14';
  return (
    <Section
      title="Reminders"
      lead="What you handed off or planned and has not moved shows as one line in the inbox and in the button’s title. Nothing pops up."
    >
      <Radios
        legend="Remind of what stands still"
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
