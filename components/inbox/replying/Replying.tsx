import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { addresseesOf, cameTo, type Addressee } from '@/lib/feedback/people/addressees';
import type { Capture } from '@/lib/feedback/capture';
import { endsOf, type End } from '@/lib/feedback/captures/ends';
import { personOf } from '@/lib/feedback/people/person';
import { capturesOf } from '@/lib/inbox/captures/captures';
import { mergedUnder } from '@/lib/inbox/captures/merging';
import { unknownBrand } from '@/lib/profile/ownership';
import { KeptField } from '../detail/KeptField';
import type { Operations } from '../operations';
import type { Acts } from '../use-acts';
import type { Names } from '../use-names';
import { useNow } from '../use-now';
import { Reply } from './Reply';
import styles from './Replying.module.css';

interface Props {
  ids: readonly string[];
  names: Pick<Names, 'brands'>;
  operations: Operations;
  acts: Acts;
  /** What was begun to be written here and is not kept yet, by field. */
  typed: Readonly<Record<string, string>>;
  onTyped: (field: string, typed: string | null) => void;
  onTrouble: (error: unknown) => void;
  onLeave: () => void;
}

const questions = { shipped: 'What changed?', declined: 'Why not?' } as const;

/** What we say to the authors of some captures and of all that is merged with them: what came of it, or an answer. One person after the other. */
export function Replying({ ids, names, operations, acts, typed, onTyped, onTrouble, onLeave }: Props) {
  const now = useNow();
  const root = useRef<HTMLElement>(null);
  const [skipped, skip] = useState<readonly string[]>([]);
  const found = useLiveQuery(() => withMerged(ids), [ids]);
  const there = found !== undefined;
  useEffect(() => root.current?.focus(), [there]);
  if (!found) return <section className={styles.panel} aria-busy="true" />;

  const { brands } = names;
  const brandOf = ({ brand }: Capture) =>
    brands.find(({ id }) => id === brand) ?? (brands.length === 1 ? brands[0] : undefined) ?? unknownBrand;

  const ends = endsOf(found).map((end) => ({ ...end, people: addresseesOf(end.captures) }));
  const all = ends.flatMap(({ people }) => people);
  const told = all.filter(({ at }) => at.status === 'told').length;
  const asked = ends.filter((end) => question(end) !== null).length;
  const shown = all.filter(({ at }) => !skipped.includes(at.id));
  return (
    <section className={styles.panel} ref={root} tabIndex={-1} aria-label={titleOf(all)}>
      <div className={styles.bar}>
        <Button look="icon" aria-label="Back" title="Back (Esc)" onClick={onLeave}>
          <Icon name="back" />
        </Button>
        <h2>{titleOf(all)}</h2>
        {told > 0 && (
          <span className={styles.about} role="status">
            {told} of {all.length} told
          </span>
        )}
      </div>
      <div className={styles.body}>
        {ends.map(({ key, captures, reason, people, ...end }) => {
          const those = captures.filter(({ status }) => status !== 'told').map(({ id }) => id);
          const asks = question({ captures, ...end });
          // Which of several changes it is, its people say.
          const label = asked > 1 ? `${asks} For ${namesOf(people)}` : (asks ?? '');
          const begun = typed[`came ${key}`];
          return (
            <div key={key} className={styles.end}>
              {asks !== null && (
                <div className={styles.came}>
                  <p aria-hidden="true">{label}</p>
                  <KeptField
                    label={label}
                    placeholder={
                      people.length > 1 ? 'One line, for all of them to read' : 'One line, for them to read'
                    }
                    value={reason}
                    typed={begun}
                    onTyped={(words) => onTyped(`came ${key}`, words)}
                    onKept={() => onTyped(`came ${key}`, null)}
                    onKeep={(words) => operations.reason(those, words)}
                  />
                </div>
              )}
              <ol className={styles.replies}>
                {people
                  .filter((to) => shown.includes(to))
                  .map((to) => (
                    <Reply
                      key={to.key}
                      to={to}
                      words={begun ?? reason}
                      brand={brandOf(to.at)}
                      now={now}
                      operations={operations}
                      acts={acts}
                      typed={typed[`reply ${to.at.id}`]}
                      onTyped={(words) => onTyped(`reply ${to.at.id}`, words)}
                      onTrouble={onTrouble}
                      onSkip={() => skip([...skipped, to.at.id])}
                    />
                  ))}
              </ol>
            </div>
          );
        })}
        {shown.every(({ at }) => at.status === 'told') && (
          <p className={styles.done}>
            {told === all.length
              ? 'Everybody here has been told.'
              : 'Whoever was skipped stays in the lists.'}
            <Button look="framed" onClick={onLeave}>
              Back to the list
            </Button>
          </p>
        )}
      </div>
    </section>
  );
}

/** What we are asked about an end that somebody is still to be told; null where there is none, or nobody. */
function question({ came, captures }: Pick<End, 'came' | 'captures'>): string | null {
  return came !== null && captures.some(({ status }) => status !== 'told') ? questions[came] : null;
}

function namesOf([first, second, ...others]: readonly Addressee[]): string {
  const name = (to: Addressee | undefined) => to?.at.author.name ?? '';
  if (!second) return name(first);
  return others.length === 0
    ? `${name(first)} and ${name(second)}`
    : `${name(first)} and ${others.length + 1} others`;
}

async function withMerged(ids: readonly string[]): Promise<Capture[]> {
  const [named, merged] = await Promise.all([capturesOf(ids), Promise.all(ids.map(mergedUnder))]);
  return [...new Map([...named, ...merged.flat()].map((capture) => [capture.id, capture])).values()];
}

function titleOf(all: readonly Addressee[]): string {
  const act = all.every(({ at }) => cameTo(at) !== null) ? 'Tell' : 'Reply to';
  const people = new Map(all.map(({ at }) => [personOf(at), at.author.name]));
  const [only, ...others] = people.values();
  return only !== undefined && others.length === 0
    ? `${act} ${only}`
    : `${act} these ${people.size.toLocaleString('en')} people`;
}
