import type { Ref } from 'react';
import { Select } from '@/components/ui/Select';
import type { Capture } from '@/lib/feedback/capture';
import { movesFrom, statusNames } from '@/lib/feedback/captures/status';
import { ageOf } from '../age';
import { answererNames } from '../answerer-names';
import { HandedOff } from '../handing-off/HandedOff';
import type { Operations } from '../operations';
import { dayText } from '../snooze-times';
import type { Names } from '../use-names';
import { Areas } from './Areas';
import styles from './Detail.module.css';
import { KeptField } from './KeptField';
import { KindSelect, SecondSelect } from './KindSelect';
import { NoteField } from './NoteField';

interface Props {
  capture: Capture;
  names: Names;
  operations: Operations;
  now: number;
  /** What is half typed, by field and capture. */
  typed: Readonly<Record<string, string>>;
  onTyped: (field: string, typed: string | null) => void;
  onNote: (id: string, note: string) => void;
  noteField: Ref<HTMLTextAreaElement>;
  onAddArea: () => void;
}

/** What we make of a capture, each thing changed where it stands. */
export function Facts({
  capture,
  names,
  operations,
  now,
  typed,
  onTyped,
  onNote,
  noteField,
  onAddArea,
}: Props) {
  const { id, status, department, areas, summary, reason, note } = capture;
  const ids = [id];
  const field = (name: string, value: string, keep: (value: string) => void) => ({
    value,
    typed: typed[`${name} ${id}`],
    onTyped: (words: string) => onTyped(`${name} ${id}`, words),
    onKeep: keep,
    onKept: () => onTyped(`${name} ${id}`, null),
  });
  return (
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
        <Areas areas={areas} onRemove={(area) => operations.area(ids, area, false)} onAdd={onAddArea} />
      </dd>
      {capture.handedOff && (
        <>
          <dt>Handed off</dt>
          <dd>
            <HandedOff
              capture={capture}
              targets={names.targets}
              now={now}
              link={field('link', capture.handedOff.link ?? '', (words) => operations.link(capture, words))}
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
          placeholder="The gist, in one line"
          {...field('summary', summary, (words) => operations.summary(ids, words))}
        />
      </dd>
      <dt>Note</dt>
      <dd>
        <NoteField ref={noteField} note={note} onNote={(words) => onNote(id, words)} />
      </dd>
    </dl>
  );
}

function standing({ status, statusAt, answered, snoozedUntil }: Capture, now: number): string {
  const parts = [
    ...(status === 'new' ? [] : [`since ${ageOf(statusAt, now)}`.replace('since now', 'just now')]),
    ...(answered ? [answererNames[answered.by].toLowerCase()] : []),
    ...(snoozedUntil === null ? [] : [`snoozed until ${dayText(snoozedUntil, now)}`]),
  ];
  return parts.join(' · ');
}
