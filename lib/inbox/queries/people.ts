import type { Capture } from '@/lib/feedback/capture';
import type { HistoryEvent } from '@/lib/feedback/captures/history';
import { nobody, personOf } from '@/lib/feedback/people/person';
import { rewriteCopies } from '../copies/copies';
import { fold } from '@/lib/feedback/search/fold';
import { database, opened, writing } from '../store/database';
import { idsMergedInto, idsUnder } from '../store/found';
import { forgetGranted } from '../posts/granted';
import { drop, keep, recording, unfile } from '../store/ledger';
import type { RawDatabase } from '../store/raw';
import { forgetInViews } from '../surfaces/views';
import { forgetWaiting } from '../posts/waiting';

/** Everything that is kept of one person. */
interface PersonRecord {
  person: string;
  captures: Capture[];
  trash: Capture[];
  events: HistoryEvent[];
}

/** Somebody who said something that is kept. */
export interface PersonFound extends Pick<Capture, 'site' | 'author'> {
  person: string;
  /** How much of theirs is kept, the trash included. */
  captures: number;
}

const mostFound = 20;

/** Everybody whose name or handle holds these words, whoever said most first. */
export async function findPeople(typed: string): Promise<PersonFound[]> {
  await opened();
  const words = fold(typed.replace(/^\s*@/, '')).split(/\s+/);
  const found = new Map<string, PersonFound>();
  const look = ({ site, author }: Capture) => {
    const names = fold(`${author.name}\n${author.handle ?? ''}`);
    if (!words.every((word) => names.includes(word))) return;
    const person = personOf({ site, author });
    found.set(person, { person, site, author, captures: (found.get(person)?.captures ?? 0) + 1 });
  };
  await database.captures.each(look);
  await database.trash.each(look);
  return [...found.values()].toSorted((one, other) => other.captures - one.captures).slice(0, mostFound);
}

/** What is kept of a person, whom `personOf` names, for their own eyes. */
export async function recordOf(person: string): Promise<PersonRecord> {
  const captures = await capturesOfPerson(person);
  const trash = (await database.trash.toArray()).filter((capture) => personOf(capture) === person);
  const ids = [...captures, ...trash].map(({ id }) => id);
  return { person, captures, trash, events: await database.events.where('capture').anyOf(ids).toArray() };
}

/**
 * Erases a person everywhere in this browser: captures, trash, history, messages about them, replies that wait for them, what others were seen to answer, what was counted of their replies, and
 * every copy. Files outside are out of reach. Resolves to how many captures went. There is no way back.
 */
export async function erasePerson(person: string): Promise<number> {
  const ids = await writing(() =>
    database.transaction('rw', database.tables, async () => {
      const { captures, trash } = await recordOf(person);
      const all = [...captures, ...trash].map(({ id }) => id);
      const likenesses = new Set([...captures, ...trash].map(({ likeness }) => likeness));
      await drop(captures.map(({ id }) => id));
      await unfile(all);
      await database.trash.bulkDelete(trash.map(({ id }) => id));
      await database.events.where('capture').anyOf(all).delete();
      await database.deliveries.where('captures').anyOf(all).delete();
      await database.replies
        .filter(({ id, likeness }) => all.includes(id) || likenesses.has(likeness))
        .delete();
      await apartAgain(all);
      await forgetInViews(all);
      await forgetGranted(all);
      for (const table of [database.captures, database.trash]) {
        await table.filter((capture) => answersOne(capture, person)).modify({ answers: null });
      }
      return all;
    }),
  );
  await Promise.all(ids.map(forgetWaiting));
  await rewriteCopies((raw) => withoutPerson(raw, person));
  return ids.length;
}

const answersOne = ({ site, answers }: Pick<Capture, 'site' | 'answers'>, person: string) =>
  answers !== null && personOf({ site, author: answers.author }) === person;

/** Takes a name off what was merged into something that is no more. */
async function apartAgain(leaders: readonly string[]): Promise<void> {
  const followers = await idsMergedInto(leaders);
  const captures = (await database.captures.bulkGet(followers)).filter((one) => one !== undefined);
  await keep(captures.map((capture) => ({ ...capture, mergedInto: null })));
}

/** A copy of the database without a person, whichever version wrote it. */
function withoutPerson(raw: RawDatabase, person: string): RawDatabase {
  const isCapture = (row: unknown): row is Capture =>
    typeof row === 'object' && row !== null && 'author' in row && 'answers' in row;
  const theirs = (row: unknown): row is Capture => isCapture(row) && personOf(row) === person;
  const gone = new Set(raw.stores.flatMap(({ rows }) => rows.filter(theirs).map(({ id }) => id)));
  const about = (row: unknown) =>
    theirs(row) ||
    (typeof row === 'object' &&
      row !== null &&
      (('capture' in row && gone.has(String(row.capture))) || ('id' in row && gone.has(String(row.id)))));
  const stores = raw.stores.map((store) => {
    const stay = store.rows.map((row) => !about(row));
    return {
      ...store,
      rows: store.rows
        .filter((_, at) => stay[at])
        .map((row) => (isCapture(row) && answersOne(row, person) ? { ...row, answers: null } : row)),
      keys: store.keys.filter((_, at) => stay[at]),
    };
  });
  return { ...raw, stores };
}

/**
 * Takes the author off everything that was told or declined before `before`, in milliseconds since 1970; words that answer somebody keep no name of
 * theirs either. Resolves to how many captures lost their author.
 */
export function forgetAuthors(before: number): Promise<number> {
  return recording(async () => {
    const ended = (await Promise.all(['status:told', 'status:declined'].map(idsUnder))).flat();
    const old = (await database.captures.bulkGet(ended))
      .filter((one) => one !== undefined)
      .filter(({ statusAt, author }) => statusAt < before && author.name !== '');
    await keep(
      old.map((capture) => ({
        ...capture,
        author: nobody,
        permalink: null,
        answers: capture.answers && { ...capture.answers, author: nobody, permalink: null },
      })),
    );
    return old.length;
  });
}

async function capturesOfPerson(person: string): Promise<Capture[]> {
  const ids = await idsUnder(`from:${person}`);
  return (await database.captures.bulkGet(ids)).filter((capture) => capture !== undefined);
}
