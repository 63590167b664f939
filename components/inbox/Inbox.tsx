import { Banner } from '@/components/ui/Banner';
import { Boundary } from '@/components/ui/Boundary';
import { Button } from '@/components/ui/Button';
import type { Capture } from '@/lib/feedback/capture';
import { reasonOf } from '@/lib/inbox/not-saved';
import { unreadable } from '@/lib/inbox/trouble';
import type { View } from '@/lib/inbox/views';
import styles from './Inbox.module.css';
import { Triage } from './Triage';
import { useOpened } from './use-opened';

export interface Props {
  surface: View['surface'];
  /** Comes with this capture open, as from a link to it. */
  shown?: string;
  /** Drafts a reply to a capture's author. */
  onReply?: (capture: Capture) => void;
}

/** What customers said, live in every open surface: one component, as wide as the surface lets it be. */
export function Inbox(props: Props) {
  const { open, failure, retry } = useOpened();
  if (failure) return <Unreadable error={failure.error} onRetry={retry} />;
  return (
    <div className={styles.inbox} aria-busy={!open}>
      {open && (
        <Boundary renderFailure={(error, retry) => <Unreadable error={error} onRetry={retry} />}>
          <Triage {...props} />
        </Boundary>
      )}
    </div>
  );
}

function Unreadable({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  return (
    <div className={styles.trouble}>
      <Banner alert {...unreadable[reasonOf(error)]}>
        <Button look="framed" onClick={onRetry}>
          Try again
        </Button>
      </Banner>
    </div>
  );
}
