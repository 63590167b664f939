import { Button } from '@/components/ui/Button';
import { adviceOn } from '@/lib/delivery/advice';
import type { Delivery } from '@/lib/handoff/delivery';
import { foundArrived, giveUp, sendAgain } from '@/lib/inbox/outbox';
import { send } from '@/lib/messages/send';
import { ageOf } from '../age';
import styles from './HandedOff.module.css';

/** Where a message stands, what is the matter with it, and what a person can do about it. */
export function MessageState({ message, now }: { message: Delivery; now: number }) {
  const { key, state, at } = message;
  const advice = adviceOn(message);
  /** Whatever is not written down stays as it was and can be pressed again; the background sends what waits. */
  const run = (work: Promise<unknown>) =>
    void work.then(() => send('inbox.changed', {})).catch(() => undefined);
  return (
    <div className={styles.message} data-state={state}>
      <p>
        {names[state]}, {ageOf(at, now)}
        {advice && `. ${advice.wrong} ${advice.mend}`}
      </p>
      {(state === 'failed' || state === 'uncertain') && (
        <>
          <Button look="small" onClick={() => run(sendAgain(key, Date.now()))}>
            {state === 'failed' ? 'Try again' : 'Send again'}
          </Button>
          {state === 'uncertain' && (
            <Button look="small" onClick={() => run(foundArrived(key, Date.now()))}>
              It is there
            </Button>
          )}
          <Button look="small" onClick={() => run(giveUp(key))}>
            Give up
          </Button>
        </>
      )}
    </div>
  );
}

const names: Readonly<Record<Delivery['state'], string>> = {
  waiting: 'Waits to be sent',
  sending: 'On its way',
  sent: 'Sent',
  failed: 'Not sent',
  uncertain: 'May not have arrived',
};
