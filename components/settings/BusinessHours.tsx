import { Select } from '@/components/ui/Select';
import { usualHours, type BusinessHours as Hours } from '@/lib/profile/business-hours';
import type { Settings } from '@/lib/profile/settings';
import { Section } from './Section';
import styles from './Settings.module.css';
import type { Change } from './use-settings';

/** Monday first, as a week of work goes. */
const days = [1, 2, 3, 4, 5, 6, 0].map((day) => ({
  day,
  // The first of January 2023 was a Sunday.
  name: new Date(2023, 0, 1 + day).toLocaleDateString('en', { weekday: 'long' }),
}));
const hours = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => ({ value: String(from + at), name: `${from + at}:00` }));

/** When somebody is there to answer: what lies outside does not count against a team. */
export function BusinessHours({ settings: { hours: kept }, change }: { settings: Settings; change: Change }) {
  const keep = (hours: Hours | null) => change((settings) => ({ ...settings, hours }));
  return (
    <Section
      title="Business hours"
      lead="“Time to an answer” under Listening then counts only the hours in which somebody is there."
    >
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={kept !== null}
          onChange={({ target: { checked } }) => keep(checked ? usualHours : null)}
        />
        Count business hours only
      </label>
      {kept && (
        <>
          <div className={styles.checks} role="group" aria-label="Days">
            {days.map(({ day, name }) => (
              <label key={day} className={styles.check}>
                <input
                  type="checkbox"
                  checked={kept.days.includes(day)}
                  onChange={({ target: { checked } }) =>
                    keep({
                      ...kept,
                      days: checked ? [...kept.days, day] : kept.days.filter((one) => one !== day),
                    })
                  }
                />
                {name}
              </label>
            ))}
          </div>
          <div className={styles.checks}>
            <Select
              label="From"
              value={String(kept.from)}
              options={hours(0, kept.to - 1)}
              onChange={(from) => keep({ ...kept, from: Number(from) })}
            />
            <Select
              label="Until"
              value={String(kept.to)}
              options={hours(kept.from + 1, 24)}
              onChange={(to) => keep({ ...kept, to: Number(to) })}
            />
          </div>
        </>
      )}
    </Section>
  );
}
