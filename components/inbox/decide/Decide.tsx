import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { Button, ButtonLink } from '@/components/ui/Button';
import { Toasts, type Done } from '@/components/ui/Toasts';
import { agenda } from '@/lib/handoff/agenda';
import { digest } from '@/lib/handoff/digest';
import { countUnassigned, waitingFor, weekOf, type Waiting } from '@/lib/inbox/queries/decisions';
import { allDeliveries } from '@/lib/inbox/store/outbox';
import type { Department } from '@/lib/profile/department';
import { useNames } from '../use-names';
import { useNow } from '../use-now';
import sheet from '../Sheet.module.css';
import styles from './Decide.module.css';
import { DepartmentCard } from './DepartmentCard';
import { Messages } from './Messages';
import { PrintedAgenda } from './PrintedAgenda';

const weekMs = 7 * 24 * 60 * 60 * 1000;
/** More than these are not talked through in one sitting; the inbox shows the rest. */
const mostTopics = 5;

/** For each department what waits for its decision, with everything needed to get it: an agenda, the week, and what was sent. */
export function Decide() {
  const names = useNames();
  const now = useNow();
  const ids = names.departments.map(({ id }) => id);
  const waiting = useLiveQuery(
    async () =>
      new Map(await Promise.all(ids.map(async (id) => [id, await waitingFor(id, mostTopics)] as const))),
    [ids.join('\n')],
  );
  const unassigned = useLiveQuery(countUnassigned) ?? 0;
  const messages = useLiveQuery(allDeliveries) ?? [];
  const [printed, setPrinted] = useState<{ department: Department; waiting: Waiting } | null>(null);
  const [said, setSaid] = useState<readonly Done[]>([]);
  const say = (text: string) => setSaid((all) => [...all, { key: crypto.randomUUID(), text }]);

  useEffect(() => {
    const stop = new AbortController();
    window.addEventListener('afterprint', () => setPrinted(null), { signal: stop.signal });
    return () => stop.abort();
  }, []);

  const copy = (text: string, what: string) =>
    void navigator.clipboard.writeText(text).then(
      () => say(`${what} copied`),
      () => say('The browser did not let Earshot copy that'),
    );
  const print = (department: Department, one: Waiting) => {
    // What is printed is what stands on the page when the browser is asked.
    flushSync(() => setPrinted({ department, waiting: one }));
    window.print();
  };
  const copyWeek = async () => {
    const week = await weekOf(now - weekMs, now);
    const departments = names.departments.map((department) => {
      const { count, topics } = waiting?.get(department.id) ?? { count: 0, topics: [] };
      return { department, count, briefs: topics.map(({ brief }) => brief) };
    });
    copy(digest(week, departments, now), 'The week');
  };

  if (!waiting) return <div className={sheet.scroller} aria-busy="true" />;
  const cards = names.departments.flatMap((department) => {
    const one = waiting.get(department.id);
    return one && one.count > 0 ? [{ department, waiting: one }] : [];
  });
  return (
    <div className={`${sheet.scroller} ${styles.printed}`}>
      <div className={sheet.page}>
        <header className={sheet.head}>
          <h1>Who decides?</h1>
          <Button look="framed" onClick={() => void copyWeek()}>
            Copy the week
          </Button>
        </header>
        <p className={sheet.lead}>
          What customers said and nobody has decided yet, by department, the longest waiting first.
        </p>
        {unassigned > 0 && (
          <p className={styles.unassigned}>
            {unassigned === 1 ? '1 capture has' : `${unassigned.toLocaleString('en')} captures have`} no
            department yet.
            <ButtonLink look="small" href={`#/list/all/${encodeURIComponent('is:unassigned')}`}>
              {unassigned === 1 ? 'Assign it' : 'Assign them'}
            </ButtonLink>
          </p>
        )}
        {cards.length === 0 && <NothingWaits />}
        {cards.map(({ department, waiting: one }) => (
          <DepartmentCard
            key={department.id}
            department={department}
            waiting={one}
            now={now}
            onCopy={() =>
              copy(
                agenda(
                  department,
                  one.topics.map(({ brief }) => brief),
                  now,
                ),
                'The agenda',
              )
            }
            onPrint={() => print(department, one)}
          />
        ))}
        <Messages messages={messages} targets={names.targets} now={now} />
      </div>
      {printed && <PrintedAgenda {...printed} now={now} />}
      <Toasts toasts={said} onGone={(key) => setSaid((all) => all.filter((row) => row.key !== key))} />
    </div>
  );
}

/** Before anything waits for anybody: how it comes to. */
function NothingWaits() {
  return (
    <section className={styles.empty}>
      <h2>Nothing waits for a decision</h2>
      <p>
        Give a capture to a department with “d”, or let rules do it: under <a href="#/settings">Settings</a>,
        say which areas and kinds are whose, and what you capture next files itself.
      </p>
      <p>
        Then this page holds what each of them has to decide, in your customers’ words, ready for a
        twenty-minute meeting.
      </p>
    </section>
  );
}
