import { useId } from 'react';
import { Button } from '@/components/ui/Button';
import { Select } from '@/components/ui/Select';
import { columnOf, type Found, type Reading } from '@/lib/backup/brought';
import { fieldNames, fields, type Field } from '@/lib/backup/columns';
import { openDate, orderShown, type Order } from '@/lib/backup/dates';
import type { Sheet } from '@/lib/backup/sheet';
import { sites } from '@/lib/profile/site';
import { sourceIds } from '@/lib/profile/source';
import { counted } from './counted';
import form from './Form.module.css';
import list from './Settings.module.css';

/** A table that was chosen, how it is read, and what of it can be kept so. */
export interface Read {
  name: string;
  sheet: Sheet;
  reading: Reading;
  found: Found;
  /** How many of them are not here yet; null until they are counted. */
  unknown: number | null;
}

interface Props {
  read: Read;
  onRead: (reading: Reading) => void;
  onBring: () => void;
  onLeave: () => void;
}

const mostShown = 50;
const siteOptions = sourceIds.map((value) => ({
  value,
  name: value === 'web' ? 'Somewhere else' : sites[value].name,
}));

/** What a table would bring, and what each of its columns is taken for, before anything comes. */
export function ImportPreview({ read, onRead, onBring, onLeave }: Props) {
  const id = useId();
  const { name, sheet, reading, found, unknown } = read;
  const { brought, bad, undated, unsorted } = found;
  const options = [
    { value: '', name: '—' },
    ...sheet.columns.map((column) => ({ value: column, name: column })),
  ];
  const readAs = (changed: Partial<Reading>) => onRead({ ...reading, ...changed });
  const choose = (field: Field, column: string) =>
    readAs({ columns: { ...reading.columns, [field]: column === '' ? null : column } });
  return (
    <div className={form.form} role="group" aria-labelledby={id}>
      <div>
        <p id={id}>
          <b>{name}</b>: {counted(brought.length + bad.length, 'row')}.{' '}
          {unknown === null
            ? 'Comparing them with what is here…'
            : `${counted(unknown, 'capture')} would come, and ${(brought.length - unknown).toLocaleString('en')} are here already${
                bad.length > 0 ? `; ${counted(bad.length, 'row')} cannot be kept` : ''
              }.`}
        </p>
        {undated > 0 && <p>{counted(undated, 'row')}: date not understood, the words come without it.</p>}
        {unsorted > 0 && <p>{counted(unsorted, 'row')}: kind not known, left to the guess.</p>}
      </div>
      <ul className={list.rows}>
        {fields.map((field) => (
          <li key={field}>
            <div>
              {fieldNames[field]}
              <p>
                <bdi>{sheet.rows[0]?.cells[reading.columns[field] ?? '']?.slice(0, 80)}</bdi>
              </p>
            </div>
            <Select
              label={`Column of: ${fieldNames[field]}`}
              value={reading.columns[field] ?? ''}
              options={options}
              onChange={(column) => choose(field, column)}
            />
          </li>
        ))}
        <OpenDate
          column={columnOf(sheet, reading.columns.date)}
          order={reading.order}
          onChange={(order) => readAs({ order })}
        />
        <li>
          <div>
            Said on
            <p>For rows whose id or address does not say.</p>
          </div>
          <Select
            label="Said on"
            value={reading.site}
            options={siteOptions}
            onChange={(site) => readAs({ site })}
          />
        </li>
      </ul>
      {bad.length > 0 && (
        <details>
          <summary className={list.summary}>
            {counted(bad.length, 'row')} cannot be kept and will be left out
          </summary>
          <ul>
            {bad.slice(0, mostShown).map(({ line, why }) => (
              <li key={`${line} ${why}`}>
                Row {line}: {why}
              </li>
            ))}
          </ul>
        </details>
      )}
      <div className={form.presses}>
        <Button look="main" disabled={!unknown} onClick={onBring}>
          Import
        </Button>
        <Button onClick={onLeave}>Leave it</Button>
      </div>
    </div>
  );
}

interface OpenDateProps {
  column: readonly string[];
  order: Order | null;
  onChange: (order: Order | null) => void;
}

/** Which number of a date is the day, asked only where the column does not show it. */
function OpenDate({ column, order, onChange }: OpenDateProps) {
  const open = orderShown(column) === null ? openDate(column) : null;
  if (!open) return null;
  const { written, readings } = open;
  const inWords = (time: number) =>
    new Date(time).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return (
    <li>
      <div>
        <bdi>{written}</bdi> is
        <p>The other dates of the column do not show which number is the day.</p>
      </div>
      <Select
        label={`${written} is`}
        value={order ?? ''}
        options={[
          { value: '', name: 'Choose…' },
          { value: 'day-first', name: inWords(readings['day-first']) },
          { value: 'month-first', name: inWords(readings['month-first']) },
        ]}
        onChange={(chosen) => onChange(chosen === '' ? null : chosen)}
      />
    </li>
  );
}
