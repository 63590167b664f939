import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Button, ButtonLink } from '@/components/ui/Button';
import { Icon, type IconName } from '@/components/ui/Icon';
import { Marked } from '@/components/ui/Marked';
import { Select } from '@/components/ui/Select';
import { answerers, type Capture } from '@/lib/feedback/capture';
import { isUnanswered } from '@/lib/feedback/filed-under';
import { hitsIn } from '@/lib/feedback/hits';
import type { Query } from '@/lib/feedback/query';
import { movesFrom, statusNames } from '@/lib/feedback/status';
import { trashMs } from '@/lib/inbox/captures';
import { capturesIn, type ListId } from '@/lib/inbox/lists';
import { questionsAnswered } from '@/lib/inbox/questions';
import { sourceNames } from '@/lib/profile/source';
import { ageOf } from '../age';
import { commands, shownKeys, type CommandId } from '../commands';
import { answererNames } from '../answerer-names';
import type { Operations } from '../operations';
import { HandedOff } from '../handing-off/HandedOff';
import { Count } from '../Questions';
import { dayText } from '../snooze-times';
import type { Likenesses } from '../use-alike';
import type { FocusWish } from '../use-focus';
import type { Names } from '../use-names';
import { useNow } from '../use-now';
import { Areas } from './Areas';
import { BlackOut } from './BlackOut';
import styles from './Detail.module.css';
import { History } from './History';
import { KeptField } from './KeptField';
import { KindSelect, SecondSelect } from './KindSelect';
import { Media } from './Media';
import { Merged } from './Merged';
import { NoteField } from './NoteField';
import { PersonLine } from './PersonLine';
import { Promises } from './Promises';
import { Words } from './Words';

interface Props {
  id: string;
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

/** What is offered in the bar, besides Sorted, in this order. */
const bar: readonly { command: CommandId; icon: IconName }[] = [
  { command: 'reply', icon: 'reply' },
  { command: 'handOff', icon: 'send' },
  { command: 'copy', icon: 'copy' },
  { command: 'snooze', icon: 'clock' },
  { command: 'merge', icon: 'merge' },
  { command: 'remove', icon: 'trash' },
];

/** One capture, whole: the customer's words, what we make of them, who said the same, and what has happened since. */
export function Detail({ id, list, ...props }: Props) {
  const found = useLiveQuery(async () => ({ id, captures: await capturesIn(list, [id]) }), [list, id]);
  const [capture] = found?.captures ?? [];
  if (!found) return <section className={styles.detail} aria-busy="true" />;
  if (!capture) {
    return (
      <section className={styles.detail}>
        <Bar {...props} deleted unsorted={false} />
        <p className={styles.gone}>This capture was deleted.</p>
      </section>
    );
  }
  return <Whole key={found.id} capture={capture} inHand={found.id === id} list={list} {...props} />;
}

function Whole({
  capture,
  inHand,
  list,
  query,
  names,
  likenesses,
  operations,
  ...props
}: Omit<Props, 'id'> & {
  capture: Capture;
  /** It is not the one from before, which stays until the next has been read. */
  inHand: boolean;
}) {
  const { typed, onTyped, onNote, onBlackOut, onOpen, onPerson, onCommand, onBack, focus } = props;
  const { id, author, answers, text, status, department, areas, summary, reason, note, permalink } = capture;
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
  const field = (name: string, value: string, keep: (value: string) => void) => ({
    value,
    typed: typed[`${name} ${id}`],
    onTyped: (words: string) => onTyped(`${name} ${id}`, words),
    onKeep: keep,
    onKept: () => onTyped(`${name} ${id}`, null),
  });
  const deleted = list === 'trash';
  return (
    <section className={styles.detail} ref={root} tabIndex={-1} aria-labelledby={heading}>
      <Bar
        onBack={onBack}
        onCommand={onCommand}
        commands={props.commands}
        deleted={deleted}
        unsorted={!deleted && status === 'new'}
      >
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
              In reply to {answers.author.name}: {answers.text}
            </p>
            {walked?.question.text === answers.text && <Count {...walked} />}
          </blockquote>
        )}
        <header className={styles.head}>
          <h2 id={heading}>
            <bdi>
              <Marked text={author.name} ranges={hitsIn(author.name, query)} />
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
        {!deleted && <BlackOut capture={capture} onBlackOut={(words) => onBlackOut(id, words)} />}
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
              <div className={styles.marks} role="group" aria-label="Its answer">
                {answerers.map((by) => (
                  <Button key={by} look="small" onClick={() => operations.answer(ids, by, permalink)}>
                    {answererNames[by]}
                  </Button>
                ))}
              </div>
            )}
            <dl className={styles.facts}>
              <dt>Kind</dt>
              <dd>
                <KindSelect capture={capture} onKind={(kind) => operations.kind(ids, kind)} />
                <SecondSelect second={capture.second} onSecond={(second) => operations.second(ids, second)} />
              </dd>
              <dt>Status</dt>
              <dd>
                <Select
                  label="Status"
                  value={status}
                  options={[status, ...movesFrom(capture)].map((value) => ({
                    value,
                    name: statusNames[value],
                  }))}
                  onChange={(to) => operations.status(ids, to)}
                  pill={status === 'new' ? { tone: 'var(--accent)', ground: 'var(--accent-soft)' } : {}}
                />
                <span className={styles.about}>{standing(capture, now)}</span>
              </dd>
              <dt>Department</dt>
              <dd>
                <Select
                  label="Department"
                  value={department ?? ''}
                  options={[
                    { value: '', name: 'No department' },
                    ...names.departments.map(({ id, name }) => ({ value: id, name })),
                  ]}
                  onChange={(chosen) =>
                    operations.department(ids, names.departments.find((one) => one.id === chosen) ?? null)
                  }
                  pill={{}}
                />
              </dd>
              <dt>Areas</dt>
              <dd>
                <Areas
                  areas={areas}
                  onRemove={(area) => operations.area(ids, area, false)}
                  onAdd={() => onCommand('areas')}
                />
              </dd>
              {capture.handedOff && (
                <>
                  <dt>Handed off</dt>
                  <dd>
                    <HandedOff
                      capture={capture}
                      targets={names.targets}
                      now={now}
                      link={field('link', capture.handedOff.link ?? '', (words) =>
                        operations.link(capture, words),
                      )}
                    />
                  </dd>
                </>
              )}
              {(status === 'shipped' || status === 'declined') && (
                <>
                  <dt>{status === 'shipped' ? 'Change' : 'Reason'}</dt>
                  <dd>
                    <KeptField
                      label={status === 'shipped' ? 'Change' : 'Reason'}
                      placeholder={
                        status === 'shipped'
                          ? 'What changed, in words a customer may read'
                          : 'Why not, in words a customer may read'
                      }
                      {...field('reason', reason, (words) => operations.reason(ids, words))}
                    />
                  </dd>
                </>
              )}
              <dt>Summary</dt>
              <dd>
                <KeptField
                  label="Summary"
                  placeholder="What it comes to, in a line of yours"
                  {...field('summary', summary, (words) => operations.summary(ids, words))}
                />
              </dd>
              <dt>Note</dt>
              <dd>
                <NoteField ref={noteField} note={note} onNote={(words) => onNote(id, words)} />
              </dd>
            </dl>
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
        <Promises capture={capture} now={now} onOpen={onOpen} onTakeBack={props.onTakeBack} />
        <History id={id} names={names} now={now} />
      </div>
    </section>
  );
}

interface BarProps extends Pick<Props, 'onBack' | 'onCommand' | 'commands'> {
  deleted: boolean;
  /** Nobody has said yet that this is what it is. */
  unsorted: boolean;
  children?: ReactNode;
}

function Bar({ onBack, onCommand, commands: able, deleted, unsorted, children }: BarProps) {
  return (
    <div className={styles.bar} role="toolbar" aria-label="This capture">
      {onBack && (
        <Button look="icon" aria-label="Back to the list" title="Back to the list (u)" onClick={onBack}>
          <Icon name="back" />
        </Button>
      )}
      {children}
      {unsorted && able.includes('done') && (
        <Button look="main" title={`${commands.done.name} (e)`} onClick={() => onCommand('done')}>
          <Icon name="check" />
          Sorted
        </Button>
      )}
      <span className={styles.gap} />
      {!deleted &&
        bar
          .filter(({ command }) => able.includes(command))
          .map(({ command, icon }) => (
            <Button
              key={command}
              look="icon"
              aria-label={commands[command].name}
              title={`${commands[command].name} (${shownKeys(command)})`}
              onClick={() => onCommand(command)}
            >
              <Icon name={icon} />
            </Button>
          ))}
    </div>
  );
}

function Said({ capture: { postedAt, capturedAt }, now }: { capture: Capture; now: number }) {
  const posted = postedAt === null ? '' : `Posted ${exactly(postedAt)}\n`;
  const said = postedAt ?? capturedAt;
  return (
    <time dateTime={new Date(said).toISOString()} title={`${posted}Captured ${exactly(capturedAt)}`}>
      {ageOf(said, now)}
    </time>
  );
}

function standing({ status, statusAt, answered, snoozedUntil }: Capture, now: number): string {
  const parts = [
    ...(status === 'new' ? [] : [`since ${ageOf(statusAt, now)}`.replace('since now', 'just now')]),
    ...(answered ? [answererNames[answered.by].toLowerCase()] : []),
    ...(snoozedUntil === null ? [] : [`put off until ${dayText(snoozedUntil, now)}`]),
  ];
  return parts.join(' · ');
}

const exactly = (time: number) =>
  new Date(time).toLocaleString('en', { dateStyle: 'medium', timeStyle: 'short' });
