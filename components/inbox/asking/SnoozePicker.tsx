import { useState } from 'react';
import { named, Picker } from '@/components/ui/Picker';
import { Button } from '@/components/ui/Button';
import { dayText, morningOf, snoozeTimes } from '../snooze-times';
import styles from './SnoozePicker.module.css';

interface Props {
  /** Some of them are snoozed already. */
  asleep: boolean;
  reading: boolean;
  onSnooze: (until: number | null) => void;
  onClose: () => void;
}

/** Until when captures are out of sight. */
export function SnoozePicker({ asleep, reading, onSnooze, onClose }: Props) {
  const [now] = useState(() => Date.now());
  const [day, setDay] = useState('');
  const times = snoozeTimes(now);
  const until = morningOf(day, now);
  const options = named([
    ...times.map(({ id, name, until }) => ({ id, name, hint: dayText(until, now) })),
    ...(asleep ? [{ id: 'back', name: 'Back in sight now' }] : []),
  ]);
  return (
    <Picker
      title="Snooze until"
      none="Choose a day below."
      reading={reading}
      options={options}
      onChoose={(id) => onSnooze(times.find((time) => time.id === id)?.until ?? null)}
      onClose={onClose}
    >
      <form
        className={styles.day}
        onSubmit={(event) => {
          event.preventDefault();
          if (until !== null) onSnooze(until);
        }}
      >
        <label>
          A day
          <input type="date" value={day} onChange={({ target }) => setDay(target.value)} />
        </label>
        <Button look="framed" type="submit" disabled={until === null}>
          Snooze
        </Button>
      </form>
    </Picker>
  );
}
