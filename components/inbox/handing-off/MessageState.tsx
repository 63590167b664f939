import { Button, ButtonLink } from '@/components/ui/Button';
import { ownTab } from '@/components/ui/own-tab';
import { adviceOn } from '@/lib/delivery/advice';
import type { Delivery } from '@/lib/handoff/delivery';
import { foundArrived, giveUp, sendAgain } from '@/lib/inbox/store/outbox';
import { send } from '@/lib/messages/send';
import { ageOf } from '../age';
import styles from './HandedOff.module.css';
import { targetSettings } from './target-settings';

/** Where a message stands, what is the matter with it, and what a person can do about it. */
export function MessageState({ message, now }: { message: Delivery; now: number }) {
  const { key, state, at, target, trouble } = message;
  const advice = adviceOn(message);
  const mended = state === 'failed' && trouble ? targetSettings(target, trouble.kind) : undefined;
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
          {mended && (
            <ButtonLink look="small" href={mended.href} target={ownTab(mended.href)}>
              {mended.name}
            </ButtonLink>
          )}
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
