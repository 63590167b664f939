import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { addresseesOf, cameTo, type Addressee } from '@/lib/feedback/addressees';
import type { Capture } from '@/lib/feedback/capture';
import { capturesOf } from '@/lib/inbox/captures';
import { mergedUnder } from '@/lib/inbox/merging';
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

  const all = addresseesOf(found);
  const told = all.filter(({ at }) => at.status === 'told').length;
  const fields = (['shipped', 'declined'] as const).map((came) => {
    const those = found.filter((capture) => cameTo(capture) === came && capture.status !== 'told');
    const kept = those.find(({ reason }) => reason !== '')?.reason ?? '';
    return { came, ids: those.map(({ id }) => id), kept, typed: typed[`came ${came}`] };
  });
  const wordsOf = ({ at }: Addressee) => {
    const field = fields.find(({ came }) => came === cameTo(at));
    return field?.typed ?? field?.kept ?? '';
  };
  const { brands } = names;
  const brandOf = ({ brand }: Capture) =>
    brands.find(({ id }) => id === brand) ?? (brands.length === 1 ? brands[0] : undefined) ?? unknownBrand;

  const shown = all.filter(({ key }) => !skipped.includes(key));
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
        {fields
          .filter((field) => field.ids.length > 0)
          .map(({ came, ids: those, kept, typed: begun }) => (
            <div key={came} className={styles.came}>
              <p aria-hidden="true">{questions[came]}</p>
              <KeptField
                label={questions[came]}
                placeholder="Once, in a line they all may read"
                value={kept}
                typed={begun}
                onTyped={(words) => onTyped(`came ${came}`, words)}
                onKept={() => onTyped(`came ${came}`, null)}
                onKeep={(words) => operations.reason(those, words)}
              />
            </div>
          ))}
        <ol className={styles.replies}>
          {shown.map((to) => (
            <Reply
              key={to.key}
              to={to}
              words={wordsOf(to)}
              brand={brandOf(to.at)}
              now={now}
              operations={operations}
              acts={acts}
              typed={typed[`reply ${to.at.id}`]}
              onTyped={(words) => onTyped(`reply ${to.at.id}`, words)}
              onTrouble={onTrouble}
              onSkip={() => skip([...skipped, to.key])}
            />
          ))}
        </ol>
        {shown.every(({ at }) => at.status === 'told') && (
          <p className={styles.end}>
            {told === all.length ? 'Everybody here was told.' : 'Whoever was skipped stays in the lists.'}
            <Button look="framed" onClick={onLeave}>
              Back to the list
            </Button>
          </p>
        )}
      </div>
    </section>
  );
}

async function withMerged(ids: readonly string[]): Promise<Capture[]> {
  const [named, merged] = await Promise.all([capturesOf(ids), Promise.all(ids.map(mergedUnder))]);
  return [...new Map([...named, ...merged.flat()].map((capture) => [capture.id, capture])).values()];
}

function titleOf(all: readonly Addressee[]): string {
  const act = all.every(({ at }) => cameTo(at) !== null) ? 'Tell' : 'Reply to';
  const [only, ...others] = all;
  return only && others.length === 0 ? `${act} ${only.at.author.name}` : `${act} these ${all.length} people`;
}
