import { useLiveQuery } from 'dexie-react-hooks';
import { Banner } from '@/components/ui/Banner';
import { Button } from '@/components/ui/Button';
import { personOf } from '@/lib/feedback/people/person';
import { capturesOf } from '@/lib/inbox/captures/captures';
import { decideGranted, grantedLast } from '@/lib/inbox/posts/granted';
import styles from './Inbox.module.css';

interface Props {
  onShipped: (ids: readonly string[]) => void;
  onTrouble: (error: unknown) => void;
}

/** A post of ours is out that says that what customers wished for is there: whether it is shipped is theirs to say who posted it. */
export function GrantedWishes({ onShipped, onTrouble }: Props) {
  const granted = useLiveQuery(async () => {
    const last = await grantedLast();
    return last && { ...last, captures: await capturesOf(last.ids) };
  });
  if (!granted) return null;
  const { at, ids, captures } = granted;
  const people = new Set(captures.map(personOf)).size;
  return (
    <div className={styles.granted}>
      <Banner
        title={`You posted that it is available. Mark what ${people === 1 ? 'one person' : `these ${people.toLocaleString('en')} people`} asked for as shipped?`}
        advice="Then each of them can be told."
      >
        <Button look="main" onClick={() => onShipped(ids)}>
          Mark as shipped
        </Button>
        <Button onClick={() => void decideGranted(at).catch(onTrouble)}>Not yet</Button>
      </Banner>
    </div>
  );
}
