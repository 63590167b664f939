import { useLiveQuery } from 'dexie-react-hooks';
import type { Delivery } from '@/lib/handoff/delivery';
import { capturesOf } from '@/lib/inbox/captures/captures';
import type { Target } from '@/lib/profile/target';
import { MessageState } from '../handing-off/MessageState';
import styles from './Decide.module.css';

/** Older ones are history, which each capture keeps. */
const mostShown = 20;
const excerpt = 120;
/** What somebody has to look at comes first. */
const order: readonly Delivery['state'][] = ['failed', 'uncertain', 'sending', 'waiting', 'sent'];

interface Props {
  messages: readonly Delivery[];
  targets: readonly Target[];
  now: number;
}

/** Messages to channels, wherever they stand. */
export function Messages({ messages, targets, now }: Props) {
  const shown = messages
    .toSorted((one, other) => order.indexOf(one.state) - order.indexOf(other.state))
    .slice(0, mostShown);
  const first = shown.map(({ captures: [id = ''] }) => id);
  const captures = useLiveQuery(() => capturesOf(first), [first.join('\n')]);
  if (shown.length === 0 || !captures) return null;
  return (
    <section className={styles.card} aria-label="Messages">
      <h2>Messages</h2>
      <ul className={styles.messages}>
        {shown.map((message) => {
          const about = captures.find(({ id }) => id === message.captures[0]);
          const others = message.captures.length - 1;
          return (
            <li key={message.key}>
              <p dir="auto">
                <b>{targets.find(({ id }) => id === message.target)?.name ?? 'A target that is gone'}</b>{' '}
                {about ? (
                  <a href={`#/capture/${encodeURIComponent(about.id)}`}>
                    {(about.summary || about.text || 'A post without words').slice(0, excerpt)}
                  </a>
                ) : (
                  'A capture that was deleted'
                )}
                {others > 0 && ` and ${others} more`}
              </p>
              <MessageState message={message} now={now} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
