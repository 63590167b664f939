import { useId } from 'react';
import { Button, ButtonLink } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { withValue } from '@/lib/feedback/search/query-text';
import { kindNames } from '@/lib/feedback/sorting/kind';
import { statusNames } from '@/lib/feedback/captures/status';
import { titleOf } from '@/lib/handoff/blocks';
import type { Topic, Waiting } from '@/lib/inbox/queries/decisions';
import type { Department } from '@/lib/profile/department';
import { ageOf } from '../age';
import { kindColours } from '../kind-colours';
import styles from './Decide.module.css';

interface Props {
  department: Department;
  waiting: Waiting;
  now: number;
  onCopy: () => void;
  onPrint: () => void;
}

/** What waits for one department. */
export function DepartmentCard({
  department: { name, person },
  waiting: { count, topics },
  now,
  onCopy,
  onPrint,
}: Props) {
  const heading = useId();
  const rest = count - topics.length;
  return (
    <section className={styles.card} aria-labelledby={heading}>
      <header className={styles.cardHead}>
        <h2 id={heading} dir="auto">
          {name}
        </h2>
        <p>
          {person !== '' && <bdi>{person} · </bdi>}
          {count.toLocaleString('en')} waiting
        </p>
        <Button look="small" aria-label={`Copy the agenda for ${name}`} onClick={onCopy}>
          Copy the agenda
        </Button>
        <Button look="small" aria-label={`Print the agenda for ${name}`} onClick={onPrint}>
          Print it
        </Button>
      </header>
      <ol className={styles.topics}>
        {topics.map((topic) => (
          <TopicRow key={topic.brief.id} topic={topic} now={now} />
        ))}
      </ol>
      {rest > 0 && (
        <ButtonLink look="small" href={`#/list/all/${encodeURIComponent(withValue('', 'dept', name))}`}>
          {rest.toLocaleString('en')} more in the inbox
        </ButtonLink>
      )}
    </section>
  );
}

function TopicRow({ topic: { brief, status }, now }: { topic: Topic; now: number }) {
  const { kind, area, people, posts, first } = brief;
  const colours = kindColours[kind];
  const title = titleOf(brief);
  // What stands above need not be quoted again; one who said no more not at all.
  const quotes = brief.quotes
    .map((quote) => ({ ...quote, text: after(title, quote.text) || quote.text }))
    .filter(({ text }) => brief.quotes.length > 1 || text.trim() !== title);
  return (
    <li className={styles.topic}>
      <h3 dir="auto">
        <a href={`#/capture/${encodeURIComponent(brief.id)}`}>{title}</a>
      </h3>
      <p className={styles.facts}>
        <span className={styles.kind} style={{ color: colours.tone, background: colours.ground }}>
          <Icon name={kind} size={12} />
          {kindNames[kind]}
        </span>
        {area !== null && <bdi>{area}</bdi>}
        <span>{people === 1 ? '1 person' : `${people} people`}</span>
        {posts > people && <span>{posts} posts</span>}
        <span>said {ageOf(first, now)}</span>
        {status !== 'triaged' && <span>{statusNames[status]}</span>}
      </p>
      {quotes.map(({ text, author, date }, index) => (
        <blockquote key={`${date} ${index}`} className={styles.quote}>
          <p dir="auto">{text}</p>
          <footer>
            <bdi>{author || 'A customer'}</bdi> · {ageOf(date, now)}
          </footer>
        </blockquote>
      ))}
    </li>
  );
}

/** What somebody said after the words of a title; nothing where it does not begin with them, or ends there. */
function after(title: string, text: string): string {
  const begun = title.replace(/…$/, '');
  const said = text.trim();
  const rest = said.startsWith(begun) ? said.slice(begun.length).trim() : '';
  return rest === '' ? '' : `… ${rest}`;
}
