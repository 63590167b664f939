import { Boundary } from '@/components/ui/Boundary';
import type { View } from '@/lib/inbox/surfaces/views';
import type { SiteId } from '@/lib/profile/site';
import styles from './Inbox.module.css';
import { Recovery } from './Recovery';
import { Triage } from './Triage';
import { useOpened } from './use-opened';

export interface Props {
  surface: View['surface'];
  /** Comes with this capture open, as from a link to it. */
  shown?: string;
  /** Comes with this list open, and this searched for in it. */
  listed?: Pick<View, 'list' | 'search'>;
  /** Which site a host belongs to; without it every address is of some page of the web. */
  siteOf?: (host: string) => SiteId | null;
}

/** What customers said, live in every open surface: one component, as wide as the surface lets it be. */
export function Inbox(props: Props) {
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
