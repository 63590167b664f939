import { Boundary } from '@/components/ui/Boundary';
import styles from './Inbox.module.css';
import type { InboxProps } from './props';
import { Recovery } from './Recovery';
import { Triage } from './Triage';
import { useOpened } from './use-opened';

/** What customers said, live in every open surface: one component, as wide as the surface lets it be. */
export function Inbox(props: InboxProps) {
  const { first, failure, retry } = useOpened(props.surface);
  if (failure) return <Recovery error={failure.error} onRetry={retry} />;
  return (
    <div className={styles.inbox} aria-busy={!first}>
      {first && (
        <Boundary renderFailure={(error, retry) => <Recovery error={error} onRetry={retry} />}>
          <Triage {...props} first={first} />
        </Boundary>
      )}
    </div>
  );
}
