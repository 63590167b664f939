import type { ReactNode } from 'react';
import { Button } from '@/components/ui/Button';
import styles from './Settings.module.css';

interface Props<Row> {
  rows: readonly Row[];
  nameOf: (row: Row) => string;
  summaryOf: (row: Row) => ReactNode;
  /** Which is being written; it may be one that is not among the rows yet. */
  editing: string | null;
  form: ReactNode;
  /** What adds another. */
  add: ReactNode;
  onEdit: (row: Row) => void;
  onRemove: (row: Row) => void;
}

/** Named things in a list, each edited in its own place; a new one is written below the others. */
export function EditableRows<Row extends { id: string }>(props: Props<Row>) {
  const { rows, nameOf, summaryOf, editing, form, add, onEdit, onRemove } = props;
  return (
    <>
      <ul className={styles.rows}>
        {rows.map((row) => (
          <li key={row.id}>
            {row.id === editing ? (
              form
            ) : (
              <>
                <div>
                  <b dir="auto">{nameOf(row)}</b>
                  {summaryOf(row)}
                </div>
                <Button look="framed" aria-label={`Edit ${nameOf(row)}`} onClick={() => onEdit(row)}>
                  Edit
                </Button>
                <Button aria-label={`Remove ${nameOf(row)}`} onClick={() => onRemove(row)}>
                  Remove
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
      {editing !== null && !rows.some(({ id }) => id === editing) && form}
      {editing === null && add}
    </>
  );
}

/** The rows with one of them as it is now, or with one more. */
export function withRow<Row extends { id: string }>(rows: readonly Row[], row: Row): Row[] {
  const known = rows.some(({ id }) => id === row.id);
  return known ? rows.map((old) => (old.id === row.id ? row : old)) : [...rows, row];
}
