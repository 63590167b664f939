import { Button } from '@/components/ui/Button';
import { Mark } from '@/components/ui/Mark';
import { ownTab } from '@/components/ui/own-tab';
import type { ListId } from '@/lib/inbox/queries/lists';
import type { View } from '@/lib/inbox/surfaces/views';
import styles from './EmptyInbox.module.css';
import { listNames } from './list-names';

/** Where a brand is described. */
const brands = '/app.html#/settings';

/** Before the first capture: what Earshot does while a post is written, and how a capture is made. */
export function EmptyInbox({ onAdd }: { onAdd: () => void }) {
  return (
    <section className={styles.empty}>
      <Mark size={44} />
      <h2>Nothing captured yet</h2>
      <p>What customers say to you waits here until someone acts on it.</p>
      <ol>
        <li>
          Write a post on X, Facebook or LinkedIn: Earshot marks what reads as promotion and offers a question
          instead. It does so better once{' '}
          <a href={brands} target={ownTab(brands)} rel="noreferrer">
            it knows your brand
          </a>
          .
        </li>
        <li>
          Point at what a customer says there and press <b>Capture as idea</b>. Selecting words and
          right-clicking works as well.
        </li>
        <li>It shows up here. Say what it is, pass it on, and tell them what came of it.</li>
      </ol>
      <p className={styles.add}>
        <Button look="framed" onClick={onAdd}>
          Add by hand
        </Button>
      </p>
    </section>
  );
}

interface Props {
  list: ListId;
  search: string;
  /** How many of all captures are searched for; null where that is not known. */
  inAll: number | null;
  counts: Readonly<Record<ListId, number>>;
  onView: (change: Partial<View>) => void;
  onList: (list: ListId) => void;
}

/** Where a list holds nothing, or nothing that is searched for: what that means, and the way on. */
export function EmptyList({ list, search, inAll, counts, onView, onList }: Props) {
  const next = (['new', 'unanswered', 'untold'] as const).find((id) => id !== list && counts[id] > 0);
  if (search !== '') {
    return (
      <section className={styles.none}>
        <h2>
          Nothing in {listNames[list].name}
          {elsewhere(inAll)}
        </h2>
        <div className={styles.presses}>
          {inAll !== null && inAll > 0 && (
            <Button look="framed" title="Enter" onClick={() => onView({ list: 'all', current: null })}>
              Show {inAll.toLocaleString('en')} in All
            </Button>
          )}
          <Button look="framed" onClick={() => onView({ search: '' })}>
            Show the whole list
          </Button>
        </div>
      </section>
    );
  }
  const { title, advice } = listNames[list].empty;
  return (
    <section className={styles.none}>
      <h2>{title}</h2>
      <p>{advice}</p>
      {next && (
        <Button look="framed" onClick={() => onList(next)}>
          {listNames[next].name}: {counts[next].toLocaleString('en')}
        </Button>
      )}
    </section>
  );
}

function elsewhere(inAll: number | null): string {
  if (inAll === null) return '';
  return inAll === 0 ? ' nor in All' : `, ${inAll.toLocaleString('en')} in All`;
}
