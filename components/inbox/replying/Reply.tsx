import { useLiveQuery } from 'dexie-react-hooks';
import { useId, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { cameTo, type Addressee } from '@/lib/feedback/people/addressees';
import { saidAt } from '@/lib/feedback/captures/said-at';
import { toldSchema } from '@/lib/feedback/captures/history';
import { historyOf } from '@/lib/inbox/captures/changes';
import { earlierAnswers } from '@/lib/inbox/queries/earlier-answers';
import { openWaiting } from '@/lib/inbox/posts/open-waiting';
import type { Brand } from '@/lib/profile/brand';
import { siteOf, sourceNames } from '@/lib/profile/source';
import { ageOf } from '../age';
import type { Operations } from '../operations';
import type { Acts } from '../use-acts';
import { Acting } from './Acting';
import { invitationTo, offersTo } from './offers';
import { readsAs } from './reads';
import styles from './Replying.module.css';

interface Props {
  to: Addressee;
  /** What changed or why not, as it is being written. */
  words: string;
  brand: Brand;
  now: number;
  operations: Operations;
  acts: Acts;
  /** The reply as it was begun here; undefined where nobody has written to it. */
  typed: string | undefined;
  onTyped: (typed: string | null) => void;
  onTrouble: (error: unknown) => void;
  onSkip: () => void;
}

/** One person: what they said, what to say to them, and what becomes of it. */
export function Reply({ to, words, brand, now, operations, acts, typed, onTyped, ...rest }: Props) {
  const { onTrouble, onSkip } = rest;
  const { at, captures } = to;
  const { author, site, permalink } = at;
  const id = useId();
  const [waits, setWaits] = useState<string | null>(null);
  const came = cameTo(at);
  const earlier = useLiveQuery(async () => (came ? [] : earlierAnswers(at)), [at, came]);
  const history = useLiveQuery(() => historyOf(at.id), [at.id]);
  const ids = captures.map((capture) => capture.id);

  const told = at.status === 'told' ? history?.findLast(({ what }) => what === 'told') : undefined;
  const offers = offersTo(to, words, earlier ?? [], brand, now);
  // What came of it we know, and can put into words; what else is to be said is theirs who answer.
  const text = typed ?? (came ? (offers[0]?.text ?? '') : '');
  const ready = text.trim() !== '';
  const reads = ready ? readsAs(text, siteOf(site), brand) : null;
  const original = permalink?.startsWith('https://') ? permalink : null;
  // What asks back of a question or of praise is no end of it.
  const ends =
    came !== null || ((at.kind === 'question' || at.kind === 'praise') && !text.trim().endsWith('?'));

  const open = async (address: string) => {
    const reply = {
      post: at.id,
      permalink,
      to: author.name,
      text: text.trim(),
      why: `They wrote: ${at.text.slice(0, 140)}`,
    };
    setWaits(text.trim());
    await openWaiting(address, { ...reply, tells: ends ? ids : [] }, Date.now());
  };

  return (
    <li className={styles.reply} aria-labelledby={`${id}-name`}>
      <h3 id={`${id}-name`}>
        <bdi>{author.name}</bdi>
        <span className={styles.about}>
          {author.handle !== null && <bdi> @{author.handle}</bdi>} · {sourceNames[site]} ·{' '}
          {ageOf(saidAt(at), now)}
        </span>
      </h3>
      {captures.map((capture) => (
        <blockquote key={capture.id} className={styles.words} dir="auto">
          {capture.text}
        </blockquote>
      ))}
      {told ? (
        <Told to={told.to} when={ageOf(told.at, now)} onUndo={() => acts.takeBack(told.change, ids)} />
      ) : (
        <>
          <textarea
            className={styles.text}
            aria-label={`Reply to ${author.name}`}
            aria-describedby={`${id}-reads`}
            placeholder={invitationTo(to, offers.length)}
            dir="auto"
            rows={3}
            value={text}
            onChange={({ target }) => onTyped(target.value)}
          />
          <p id={`${id}-reads`} className={styles.reads} data-verdict={reads?.verdict}>
            {reads?.line ?? 'Nothing is written yet.'}
          </p>
          <Others offers={offers.filter((offer) => offer.text !== text)} onTake={onTyped} />
          <Acting
            capture={at}
            came={came}
            ready={ready}
            site={sourceNames[site]}
            onCopy={() =>
              void navigator.clipboard.writeText(text.trim()).then(
                () => acts.say('Copied'),
                () => acts.say('The browser did not let Earshot copy that'),
              )
            }
            onOpen={original === null ? null : () => void open(original).catch(onTrouble)}
            onTold={() => operations.tell(ids, { text: text.trim(), permalink })}
            onAnswered={(by) => {
              // The words that answered are kept, so that whoever asks the same can be told the same.
              if (by === 'us' && ends && ready) operations.tell(ids, { text: text.trim(), permalink });
              else operations.answer(ids, by, permalink);
            }}
            onSkip={onSkip}
          />
          {waits !== null && waits === text.trim() && (
            <p className={styles.about} role="status">
              <Icon name="clock" size={12} /> It waits there for an hour: go into the box for replies and
              press “Insert your reply”. Once it is posted, it is noted here.
            </p>
          )}
        </>
      )}
    </li>
  );
}

function Told({ to, when, onUndo }: { to: unknown; when: string; onUndo: () => void }) {
  const read = toldSchema.safeParse(to);
  return (
    <div className={styles.told}>
      <p role="status">
        <Icon name="check" size={13} /> Told {when}
        <Button look="small" onClick={onUndo}>
          Undo
        </Button>
      </p>
      {read.success && <p dir="auto">{read.data.text}</p>}
    </div>
  );
}

interface OthersProps {
  offers: readonly { text: string; from: string | null }[];
  onTake: (text: string) => void;
}

function Others({ offers, onTake }: OthersProps) {
  if (offers.length === 0) return null;
  return (
    <ul className={styles.others} aria-label="Replies on offer">
      {offers.map(({ text, from }) => (
        <li key={text}>
          <button type="button" onClick={() => onTake(text)}>
            {from !== null && <span className={styles.about}>{from}: </span>}
            <span dir="auto">{text}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
