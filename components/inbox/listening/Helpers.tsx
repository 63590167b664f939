import type { Capture } from '@/lib/feedback/capture';
import type { CustomerWhoHelps } from '@/lib/feedback/people/helpers';
import type { Rate } from '@/lib/feedback/measures';
import styles from './Listening.module.css';
import { rateText } from './spans';

const mostShown = 8;

interface Props {
  helpers: readonly CustomerWhoHelps[];
  byCustomers: Rate;
  captureOf: (id: string) => Capture | undefined;
}

/** Customers who answer customers: they are to be thanked, and asked first when something new is tried. */
export function Helpers({ helpers, byCustomers, captureOf }: Props) {
  const shared = rateText(byCustomers);
  return (
    <section className={styles.card} aria-labelledby="helpers">
      <h2 id="helpers">Who helps others</h2>
      {shared !== null && <p>{shared} questions were answered by another customer.</p>}
      {helpers.length === 0 ? (
        <p className={styles.none}>
          When you capture a customer’s reply to another customer’s question or problem that you have
          captured, whoever helped appears here, to be thanked.
        </p>
      ) : (
        <ul className={styles.helpers}>
          {helpers.slice(0, mostShown).map(({ person, author, ids: [first = '', ...others] }) => (
            <li key={person}>
              <a href={`#/capture/${encodeURIComponent(first)}`}>
                <bdi>{author.name || 'A customer'}</bdi>
              </a>
              <span>
                {others.length === 0 ? 'helped once' : `helped ${others.length + 1} times`}
                {captureOf(first)?.answered ? '' : ' · not thanked yet'}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
