import { useState, type Ref } from 'react';
import { Button, ButtonLink } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { Marked } from '@/components/ui/Marked';
import type { Capture } from '@/lib/feedback/capture';
import { hitsIn } from '@/lib/feedback/hits';
import type { Kind } from '@/lib/feedback/kind';
import type { Query } from '@/lib/feedback/query';
import type { Status } from '@/lib/feedback/status';
import type { Walked } from '@/lib/inbox/questions';
import { sites } from '@/lib/profile/site';
import { ageOf } from './age';
import styles from './CaptureRow.module.css';
import { KindSelect } from './KindSelect';
import { Media } from './Media';
import { Count } from './Questions';
import { NoteField } from './NoteField';
import { StatusSelect } from './StatusSelect';
import { Words } from './Words';

export interface RowActions {
  onKind: (capture: Capture, kind: Kind) => void;
  onStatus: (capture: Capture, status: Status) => void;
  onNote: (capture: Capture, note: string) => void;
  onRemove: (capture: Capture) => void;
}

interface Props extends RowActions {
  capture: Capture;
  query: Query;
  now: number;
  /** The question it answered in a walk, with its count. */
  walked?: Walked | undefined;
  /** The place in a list of which only a part is drawn. */
  place?: { index: number; of: number };
  ref?: Ref<HTMLLIElement>;
}

/** One captured post: who said what to which post, what we take it for, and what can be done with it. */
export function CaptureRow({ capture, query, now, walked, place, ref, ...act }: Props) {
  const [writing, setWriting] = useState(false);
  const { author, answers, note } = capture;
  const original = addressOf(capture.permalink);
  return (
    <li
      ref={ref}
      className={styles.row}
      tabIndex={-1}
      data-id={capture.id}
      aria-posinset={place && place.index + 1}
      aria-setsize={place?.of}
    >
      <div className={styles.head}>
        <bdi className={styles.author}>
          <Marked text={author.name} ranges={hitsIn(author.name, query)} />
        </bdi>
        <span className={styles.about}>
          {author.handle !== null && <bdi>@{author.handle} · </bdi>}
          {sites[capture.site].name} · <Age capture={capture} now={now} />
        </span>
      </div>
      {answers && (
        <blockquote className={styles.answered}>
          <p dir="auto">
            In reply to {answers.author.name}: {answers.text}
          </p>
          {walked?.question.text === answers.text && <Count {...walked} />}
        </blockquote>
      )}
      <div>
        <Words text={capture.text} query={query} />
      </div>
      <Media capture={capture} />
      {(note !== '' || writing) && (
        <NoteField
          note={note}
          fresh={writing}
          onNote={(text) => act.onNote(capture, text)}
          onLeave={() => setWriting(false)}
        />
      )}
      <div className={styles.marks}>
        <KindSelect capture={capture} onKind={(kind) => act.onKind(capture, kind)} />
        <StatusSelect status={capture.status} onStatus={(status) => act.onStatus(capture, status)} />
        <div className={styles.actions}>
          {note === '' && !writing && (
            <Button look="icon" aria-label="Add a note" title="Add a note" onClick={() => setWriting(true)}>
              <Icon name="note" />
            </Button>
          )}
          {original && (
            <ButtonLink
              look="icon"
              href={original}
              target="_blank"
              rel="noreferrer"
              aria-label={`Open on ${sites[capture.site].name}`}
              title={`Open on ${sites[capture.site].name}`}
            >
              <Icon name="out" />
            </ButtonLink>
          )}
          <Button
            look="icon"
            aria-label="Delete"
            title="Delete"
            onClick={({ currentTarget }) => {
              focusBeside(currentTarget);
              act.onRemove(capture);
            }}
          >
            <Icon name="trash" />
          </Button>
        </div>
      </div>
    </li>
  );
}

function Age({ capture: { postedAt, capturedAt }, now }: { capture: Capture; now: number }) {
  const posted = postedAt === null ? '' : `Posted ${exactly(postedAt)}\n`;
  const said = postedAt ?? capturedAt;
  return (
    <time dateTime={new Date(said).toISOString()} title={`${posted}Captured ${exactly(capturedAt)}`}>
      {ageOf(said, now)}
    </time>
  );
}

const exactly = (time: number) =>
  new Date(time).toLocaleString('en', { dateStyle: 'medium', timeStyle: 'short' });

/** A page could hand over any address; only one of the web is a link. */
function addressOf(permalink: string | null): string | undefined {
  return permalink?.startsWith('https://') ? permalink : undefined;
}

/** The row goes, and focus would go with it: the next row takes it, else the one before. */
function focusBeside(inside: Element): void {
  const row = inside.closest('li');
  const beside = row?.nextElementSibling ?? row?.previousElementSibling;
  if (beside instanceof HTMLElement) beside.focus({ preventScroll: true });
}
