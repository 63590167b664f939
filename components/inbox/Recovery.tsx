import { Banner } from '@/components/ui/Banner';
import { Button } from '@/components/ui/Button';
import { late } from '@/components/ui/late';
import { reasonOf } from '@/lib/inbox/store/not-saved';
import { unreadable } from '@/lib/inbox/store/trouble';
import styles from './Recovery.module.css';

// With them come backups and copies, which an inbox that opens has no need of.
const WaysOn = late(async () => (await import('./WaysOn')).WaysOn);

interface Props {
  error: unknown;
  onRetry: () => void;
}

/** What is shown in place of an inbox that cannot be opened: why, and every way on that loses the least. */
export function Recovery({ error, onRetry }: Props) {
  const reason = reasonOf(error);
  return (
    <div className={styles.recovery}>
      <Banner alert {...unreadable[reason]}>
        <Button look="framed" onClick={onRetry}>
          Try again
        </Button>
      </Banner>
      {/* What is closed while it updates opens again by itself. */}
      {reason !== 'closed' && <WaysOn onDone={onRetry} />}
    </div>
  );
}
