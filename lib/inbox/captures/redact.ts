import { blackOut, lettersOf, rowWithout } from '@/lib/feedback/captures/black-out';
import type { Capture } from '@/lib/feedback/capture';
import { event, type Act } from '@/lib/feedback/captures/triage';
import { rewriteCopies } from '../copies/copies';
import { database, opened, writing } from '../store/database';
import { keep, note } from '../store/ledger';
import type { RawDatabase } from '../store/raw';
import { forgetWaiting, waitingTo } from '../posts/waiting';

/**
 * Blacks words out of a capture for good: in what the customer said and what we wrote of it, in its history, in messages and replies that have not
 * left, where others are kept as answers to it, and in every copy. The history says when and how many letters, which this resolves to; 0 where the words
 * do not stand in it. Its likeness stays, so that the same post is known. Files outside and what was sent are out of reach. Throws `NotSaved`.
 */
export async function redact(id: string, words: string, act: Act): Promise<number> {
  await opened();
  const found = await database.captures.get(id);
  if (!found || lettersOf(found, words) === 0) return 0;
  // First, so that what fails half-way can be done again: the words still stand in the capture.
  await rewriteCopies((raw) => copyWithout(raw, found, words));
  const reply = await waitingTo(id);
  if (reply && blackOut(reply.text, words) !== reply.text) await forgetWaiting(id);
  return writing(() =>
    database.transaction('rw', database.tables, async () => {
      const capture = await database.captures.get(id);
      if (!capture) return 0;
      const letters = lettersOf(capture, words);
      const answering = await database.captures.filter((one) => answersTo(one, capture)).toArray();
      await keep([capture, ...answering].map((one) => captureWithout(one, capture, words)));
      for (const deleted of await database.trash.filter((one) => answersTo(one, capture)).toArray())
        await database.trash.put(captureWithout(deleted, capture, words));
      await database.events.where({ capture: id }).modify((row, held) => {
        held.value = rowWithout(row, words);
      });
      await database.deliveries
        .where('captures')
        .equals(id)
        .modify((message) => {
          message.body = messageWithout(message.body, words);
        });
      await database.views.toCollection().modify((view) => {
        if (isView(view)) view.typed = typedWithout(view.typed, id, words);
      });
      await note([{ capture: id, what: 'redacted', from: null, to: letters, ...event(act) }]);
      return letters;
    }),
  );
}

/** What a surface holds of what was begun to be written, without these words where it is about the capture. */
export function typedWithout(
  typed: Readonly<Record<string, string>>,
  id: string,
  words: string,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(typed).map(([field, written]) => [
      field,
      field.endsWith(` ${id}`) ? blackOut(written, words) : written,
    ]),
  );
}

/** The capture itself, or another one in what it answers; any other as it is. */
function captureWithout(row: Capture, about: Capture, words: string): Capture {
  if (row.id === about.id) return { ...rowWithout(row, words), redacted: true };
  return answersTo(row, about) && row.answers ? { ...row, answers: rowWithout(row.answers, words) } : row;
}

const answersTo = ({ answers }: Pick<Capture, 'answers'>, { text, permalink }: Capture) =>
  answers !== null && (answers.text === text || (permalink !== null && answers.permalink === permalink));

/** A message as it goes out is JSON or plain text: in JSON the same words may be written with signs before quotes. */
const messageWithout = (body: string, words: string) =>
  blackOut(blackOut(body, words), JSON.stringify(words.trim()).slice(1, -1));

const isView = (row: object): row is { typed: Record<string, string> } =>
  'typed' in row && typeof row.typed === 'object' && row.typed !== null;

/** A copy of the database without these words, whichever version wrote it. */
function copyWithout(raw: RawDatabase, about: Capture, words: string): RawDatabase {
  const isCapture = (row: object): row is Capture => 'author' in row && 'answers' in row;
  const without = (row: unknown): unknown => {
    if (typeof row !== 'object' || row === null) return row;
    if (isCapture(row)) return captureWithout(row, about, words);
    if ('capture' in row && row.capture === about.id) return rowWithout(row, words);
    return isView(row) ? { ...row, typed: typedWithout(row.typed, about.id, words) } : row;
  };
  return { ...raw, stores: raw.stores.map((store) => ({ ...store, rows: store.rows.map(without) })) };
}
