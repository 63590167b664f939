import type { CSSProperties, Ref } from 'react';
import { Icon } from '@/components/ui/Icon';
import { Marked } from '@/components/ui/Marked';
import type { Capture } from '@/lib/feedback/capture';
import { hitsIn } from '@/lib/feedback/search/hits';
import { kindNames } from '@/lib/feedback/sorting/kind';
import type { Query } from '@/lib/feedback/search/query';
import { statusNames } from '@/lib/feedback/captures/status';
import { lists, type ListId } from '@/lib/inbox/queries/lists';
import { ageOf } from '../age';
import { answererNames } from '../answerer-names';
import { kindColours } from '../kind-colours';
import { inPlaceOfWords, nameOf } from '../shown';
import { dayText } from '../snooze-times';
import styles from './CaptureRow.module.css';
import { excerptOf } from './excerpt';
import { OurWords } from './OurWords';

export interface RowActs {
  onCurrent: (id: string) => void;
  onOpen: (id: string) => void;
  /** With `range` everything between this and the last one chosen. */
  onSelect: (id: string, range: boolean) => void;
}

interface Props extends RowActs {
  capture: Capture;
  list: ListId;
  query: Query;
  now: number;
  place: { index: number; of: number };
  current: boolean;
  /** Tab comes to it. */
  reachable: boolean;
  selected: boolean;
  /** How many captures say the same and stand under it. */
  merged: number;
  department: string | undefined;
  ref?: Ref<HTMLLIElement> | undefined;
}

/** One captured post in a line or two: what it is, who said it, its first words, what it is about and how old it is. */
export function CaptureRow({ capture, list, query, now, place, current, selected, merged, ...rest }: Props) {
  const { reachable, department, ref, onCurrent, onOpen, onSelect } = rest;
  const { id, kind, kindBy, unsure, answers, text, note, status, areas, snoozedUntil } = capture;
  const author = nameOf(capture.author);
  const since = lists[list].since(capture);
  const excerpt = excerptOf(text, query);
  const [area] = areas;
  const colours: CSSProperties & Record<`--${string}`, string> = {
    '--tone': kindColours[kind].tone,
    '--ground': kindColours[kind].ground,
  };
  return (
    <li
      ref={ref}
      className={`${styles.row} ${current ? styles.current : ''} ${selected ? styles.selected : ''}`}
      data-id={id}
      aria-posinset={place.index + 1}
      aria-setsize={place.of}
    >
      <label className={styles.select}>
        <input
          type="checkbox"
          aria-label={`Select ${author}`}
          tabIndex={reachable ? 0 : -1}
          checked={selected}
          onChange={() => undefined}
          onClick={({ shiftKey }) => onSelect(id, shiftKey)}
        />
        <span className={styles.kind} style={colours} title={kindNames[kind]}>
          <Icon name={kind} size={14} />
        </span>
      </label>
      <button
        type="button"
        className={styles.open}
        tabIndex={reachable ? 0 : -1}
        aria-current={current || undefined}
        onFocus={() => onCurrent(id)}
        onClick={({ shiftKey }) => (shiftKey ? onSelect(id, true) : onOpen(id))}
      >
        <span className={styles.head}>
          <bdi className={styles.author}>
            <Marked text={author} ranges={hitsIn(author, query)} />
          </bdi>
          <span className={styles.unseen}>
            {`, ${kindNames[kind]}${kindBy === 'guess' && unsure ? ', an unsure guess' : ''}, `}
          </span>
          {merged > 0 && <span className={styles.more}>+{merged}</span>}
          {area !== undefined && (
            <span className={styles.area}>
              {area}
              {areas.length > 1 && ` +${areas.length - 1}`}
            </span>
          )}
          <time className={styles.age} dateTime={new Date(since).toISOString()}>
            {ageOf(since, now)}
          </time>
        </span>
        {answers && (
          <span className={styles.answered} dir="auto">
            <span className={styles.unseen}>In reply to </span>↳ {answers.text}
          </span>
        )}
        <span className={styles.words} dir="auto">
          <Marked text={excerpt} ranges={hitsIn(excerpt, query)} />
        </span>
        <span className={styles.instead}>{inPlaceOfWords(capture)}</span>
        <OurWords capture={capture} query={query} />
        <span className={styles.made}>
          {status !== 'new' && <span>{statusNames[status]}</span>}
          {department !== undefined && <span>{department}</span>}
          {capture.answered && status !== 'told' && <span>{answererNames[capture.answered.by]}</span>}
          {capture.mergedInto !== null && <span>Merged</span>}
          {snoozedUntil !== null && (
            <span>
              <Icon name="clock" size={12} /> {dayText(snoozedUntil, now)}
            </span>
          )}
          {note !== '' && (
            <span title={note}>
              <Icon name="note" size={12} /> Note
            </span>
          )}
        </span>
      </button>
    </li>
  );
}
