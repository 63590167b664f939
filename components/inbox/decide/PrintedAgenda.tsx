import { agendaOf } from '@/lib/handoff/agenda';
import { authorOf } from '@/lib/handoff/blocks';
import type { Waiting } from '@/lib/inbox/queries/decisions';
import type { Department } from '@/lib/profile/department';
import styles from './PrintedAgenda.module.css';

interface Props {
  department: Department;
  waiting: Waiting;
  now: number;
}

/** The agenda as it is printed, and on no screen: one page, with room to write each decision down. */
export function PrintedAgenda({ department, waiting: { topics }, now }: Props) {
  const {
    title,
    present,
    topics: taken,
    closing,
  } = agendaOf(
    department,
    topics.map(({ brief }) => brief),
    now,
  );
  return (
    <article className={styles.agenda}>
      <h1 dir="auto">{title}</h1>
      <p dir="auto">{present}</p>
      {taken.map((topic, index) => (
        <section key={index}>
          <h2 dir="auto">
            {index + 1}. {topic.title} <small>({topic.minutes} minutes)</small>
          </h2>
          <p className={styles.counts}>{topic.counts}</p>
          {topic.quotes.map((quote, at) => (
            <blockquote key={at} dir="auto">
              “{quote.text}” <span>{authorOf(quote) || 'a customer'}</span>
            </blockquote>
          ))}
          <p className={styles.decision}>
            <b>To decide:</b> {topic.decision}
          </p>
        </section>
      ))}
      <h2>{closing}</h2>
      <p className={styles.decision} />
    </article>
  );
}
