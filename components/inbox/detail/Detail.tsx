import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useId, useRef } from 'react';
import { Button, ButtonLink } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { Marked } from '@/components/ui/Marked';
import { useSettled } from '@/components/ui/use-settled';
import type { Capture } from '@/lib/feedback/capture';
import { isUnanswered } from '@/lib/feedback/captures/filed-under';
import { saidAt } from '@/lib/feedback/captures/said-at';
import { hitsIn } from '@/lib/feedback/search/hits';
import type { Query } from '@/lib/feedback/search/query';
import { trashMs } from '@/lib/inbox/captures/captures';
import { capturesIn, type ListId } from '@/lib/inbox/queries/lists';
import { questionsAnswered } from '@/lib/inbox/posts/questions';
import { sourceNames } from '@/lib/profile/source';
import { ageOf } from '../age';
import type { CommandId } from '../commands';
import { AnswerMarks } from '../AnswerMarks';
import type { Operations } from '../operations';
import { Count } from '../Questions';
import { nameOf } from '../shown';
import { dayText } from '../snooze-times';
import type { Likenesses } from '../use-alike';
import type { FocusWish } from '../use-focus';
import type { Names } from '../use-names';
import { useNow } from '../use-now';
import { Bar } from './Bar';
import { BlackOut } from './BlackOut';
import styles from './Detail.module.css';
import { Facts } from './Facts';
import { History } from './History';
import { Media } from './Media';
import { Merged } from './Merged';
import { PersonLine } from './PersonLine';
import { Promises } from './Promises';
import { Words } from './Words';

interface Props {
  id: string;
  /** Another one may come at the next letter: what is open stays until none has come for a moment. */
  passing: boolean;
  list: ListId;
  query: Query;
  names: Names;
  likenesses: Likenesses;
  operations: Operations;
  typed: Readonly<Record<string, string>>;
  onTyped: (field: string, typed: string | null) => void;
  onNote: (id: string, note: string) => void;
  onBlackOut: (id: string, words: string) => void;
  onOpen: (id: string) => void;
  onPerson: (capture: Capture) => void;
  onTakeBack: (change: string, ids: readonly string[]) => void;
  onCommand: (command: CommandId) => void;
  /** Which commands do anything now. */
  commands: readonly CommandId[];
  /** Back to the list, where there is no room for both. */
  onBack: (() => void) | null;
  focus: FocusWish;
}

const momentMs = 250;

/** One capture, whole: the customer's words, what we make of them, who said the same, and what has happened since. */
export function Detail({ id: wanted, passing, list, ...props }: Props) {
  const settled = useSettled(wanted, momentMs);
  const id = passing ? settled : wanted;
  const found = useLiveQuery(async () => ({ id, captures: await capturesIn(list, [id]) }), [list, id]);
  const [capture] = found?.captures ?? [];
  if (!found) return <section className={styles.detail} aria-busy="true" />;
  if (!capture) {
    return (
      <section className={styles.detail}>
        <Bar {...props} status={null} />
        <p className={styles.gone}>This capture was deleted.</p>
      </section>
    );
  }
  const inHand = found.id === wanted;
  return (
    <Whole
      key={found.id}
      capture={capture}
      inHand={inHand}
      inert={passing && !inHand}
      list={list}
      {...props}
    />
  );
}

function Whole({
  capture,
  inHand,
  inert,
  list,
  query,
  names,
  likenesses,
  operations,
  ...props
}: Omit<Props, 'id' | 'passing'> & {
  capture: Capture;
  /** It is not the one from before, which stays until the next has been read. */
  inHand: boolean;
  /** The one from before stays for so long that somebody could press something of it. */
  inert: boolean;
}) {
  const { typed, onTyped, onNote, onBlackOut, onOpen, onPerson, onCommand, onBack, focus } = props;
  const { id, author, answers, text, status, permalink } = capture;
  const now = useNow();
  const heading = useId();
  const root = useRef<HTMLElement>(null);
  const noteField = useRef<HTMLTextAreaElement>(null);
  const walked = useLiveQuery(() => questionsAnswered([id]), [id])?.get(id);
  useEffect(() => {
    const wished = focus.wished();
    if (!inHand || wished === null || wished === 'list') return;
    (wished === 'note' ? noteField : root).current?.focus();
    focus.forget();
  });

  const original = permalink?.startsWith('https://') ? permalink : undefined;
  const ids = [id];
  const deleted = list === 'trash';
  return (
    <section className={styles.detail} ref={root} tabIndex={-1} aria-labelledby={heading} inert={inert}>
      <Bar onBack={onBack} onCommand={onCommand} commands={props.commands} status={deleted ? null : status}>
        {deleted && (
          <Button look="framed" onClick={() => operations.restore(ids)}>
            <Icon name="restore" />
            Bring back
          </Button>
        )}
      </Bar>
      <div className={styles.body}>
        {answers && (
          <blockquote className={styles.answered}>
            <p dir="auto">
              In reply to {nameOf(answers.author)}: {answers.text}
            </p>
            {walked?.question.text === answers.text && <Count {...walked} />}
          </blockquote>
        )}
        <header className={styles.head}>
          <h2 id={heading}>
            <bdi>
              <Marked text={nameOf(author)} ranges={hitsIn(nameOf(author), query)} />
            </bdi>
          </h2>
          <p className={styles.about}>
            {author.handle !== null && <bdi>@{author.handle} · </bdi>}
            {sourceNames[capture.site]} · <Said capture={capture} now={now} />
          </p>
          {original && (
            <ButtonLink look="small" href={original} target="_blank" rel="noreferrer">
              <Icon name="out" size={13} />
              Open on {sourceNames[capture.site]}
            </ButtonLink>
          )}
        </header>
        <Words text={text} query={query} />
        <Media capture={capture} />
        {deleted && (
          <p className={styles.about}>
            Deleted {ageOf(capture.deletedAt ?? now, now)}, and kept until{' '}
            {dayText((capture.deletedAt ?? now) + trashMs, now)} at least.
          </p>
        )}
        {!deleted && (
          <>
            <PersonLine capture={capture} onPerson={() => onPerson(capture)} />
            {isUnanswered(capture) && (
              <AnswerMarks onAnswered={(by) => operations.answer(ids, by, permalink)} />
            )}
            <Facts
              capture={capture}
              names={names}
              operations={operations}
              now={now}
              typed={typed}
              onTyped={onTyped}
              onNote={onNote}
              noteField={noteField}
              onAddArea={() => onCommand('areas')}
            />
            <Merged
              capture={capture}
              likenesses={likenesses}
              now={now}
              onOpen={onOpen}
              onMerge={(one, into) => operations.merge([one], into)}
              onUnmerge={(one) => operations.unmerge([one])}
            />
          </>
        )}
        {!deleted && <BlackOut capture={capture} onBlackOut={(words) => onBlackOut(id, words)} />}
        <Promises capture={capture} now={now} onOpen={onOpen} onTakeBack={props.onTakeBack} />
        <History id={id} names={names} now={now} />
      </div>
    </section>
  );
}

function Said({ capture, now }: { capture: Capture; now: number }) {
  const { postedAt, capturedAt } = capture;
  const posted = postedAt === null ? '' : `Posted ${exactly(postedAt)}\n`;
  const said = saidAt(capture);
  return (
    <time dateTime={new Date(said).toISOString()} title={`${posted}Captured ${exactly(capturedAt)}`}>
      {ageOf(said, now)}
    </time>
  );
}

const exactly = (time: number) =>
  new Date(time).toLocaleString('en', { dateStyle: 'medium', timeStyle: 'short' });
