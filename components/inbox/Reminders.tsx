import { useLiveQuery } from 'dexie-react-hooks';
import { Button, ButtonLink } from '@/components/ui/Button';
import { countStranded } from '@/lib/inbox/store/outbox';
import { idsStandingStill } from '@/lib/inbox/queries/reminders';
import styles from './Reminders.module.css';
import { useNow } from './use-now';

interface Props {
  /** Null where nobody wants to be reminded. */
  days: number | null;
  onShow: () => void;
}

/** What has waited for long, and messages that did not arrive: one line each, and none where there is none. */
export function Reminders({ days, onShow }: Props) {
  const now = useNow();
  const still = useLiveQuery(async () => (days === null ? [] : idsStandingStill(days, now)), [days, now]);
  const stranded = useLiveQuery(countStranded) ?? 0;
  const count = still?.length ?? 0;
  return (
    <>
      {count > 0 && days !== null && (
        <p className={styles.reminder} role="status">
          <span>
            No news on {count.toLocaleString('en')} {count === 1 ? 'capture' : 'captures'} for {days}{' '}
            {days === 1 ? 'day' : 'days'}
          </span>
          <Button look="small" onClick={onShow}>
            Show
          </Button>
        </p>
      )}
      {stranded > 0 && (
        <p className={styles.reminder} role="status">
          <span>{stranded === 1 ? '1 message needs' : `${stranded} messages need`} a look</span>
          <ButtonLink look="small" href="/app.html#/decide" target="_blank">
            Messages
          </ButtonLink>
        </p>
      )}
    </>
  );
}
