import { Dexie, type Table } from 'dexie';
import type { Capture } from '@/lib/feedback/capture';
import type { HistoryEvent } from '@/lib/feedback/captures/history';
import type { OwnPost } from '@/lib/feedback/posts/own-post';
import type { Question, WalkedReply } from '@/lib/feedback/posts/question';
import type { Delivery } from '@/lib/handoff/delivery';
import type { KeptBox } from '../surfaces/box';
import type { KeptChecks } from '../settings/live-check';
import { fileAnew } from './file-anew';
import type { KeptGranted } from '../posts/granted';
import type { Counter, Filed } from './filing';
import { copyDatabase } from '../copies/copies';
import { committing } from './torn-log';
import { versionOf } from './raw';
import type { View } from '../surfaces/views';

/**
 * Everything Earshot keeps, except settings. A published version is never edited: a change is a new `version(n)` below the last, with a
 * row of the old shape among the tests' samples. What is deleted moves to `trash`, so that every index of `captures` counts only what is
 * kept, and a deletion can be taken back.
 */
class Database extends Dexie {
  declare readonly captures: Table<Capture, string>;
  declare readonly trash: Table<Capture, string>;
  /** What happened to each capture, in order; it outlives a deletion and goes with an erasure. */
  declare readonly events: Table<HistoryEvent, number>;
  /** Under which terms each capture is found, and how many there are under each: made of the captures, and kept in step with them. */
  declare readonly filed: Table<Filed, string>;
  declare readonly counters: Table<Counter, string>;
  declare readonly posts: Table<OwnPost, string>;
  declare readonly views: Table<View, string>;
  /** Posts of ours whose replies were walked through, and each reply that was looked at, without its words. */
  declare readonly questions: Table<Question, string>;
  declare readonly replies: Table<WalkedReply, string>;
  /** Messages to those who decide, on their way and arrived. */
  declare readonly deliveries: Table<Delivery, string>;

  constructor() {
    super('earshot', {
      // A customer's words must survive a power cut: "saved" is said once they are on the disk, not in its cache.
      chromeTransactionDurability: 'strict',
      // The inbox shows what was committed; a cache would show writes that may still be refused.
      cache: 'disabled',
    });
    this.version(1).stores({
      captures:
        'id, capturedAt, [kind+capturedAt], [status+capturedAt], [kind+status+capturedAt], [site+likeness]',
      trash: 'id, deletedAt, [site+likeness]',
      posts: 'id, at, [brand+at]',
      // Not in browser.storage, whose every change wakes the background: a search is saved at each letter typed.
      views: 'surface',
    });
    // Few posts are ever held, and only those stand in the index.
    this.version(2).stores({ posts: 'id, at, [brand+at], held' });
    // The guess says more than a kind. What was captured before was never asked.
    this.version(3).upgrade(async (transaction) => {
      for (const table of ['captures', 'trash']) {
        await transaction
          .table(table)
          .toCollection()
          .modify({ second: null, sentiment: null, unsure: false });
      }
    });
    // A walk through a thread counts what was seen, beside what was kept.
    this.version(4).stores({
      questions: 'id, [site+likeness]',
      replies: 'id, question, [question+likeness], capture',
    });
    // What was captured has a history, a way to go and people to tell. Lists and counts come from terms, which one index serves.
    this.version(5)
      .stores({
        captures: 'id, [site+likeness]',
        events: '++, capture, change, [what+at]',
        filed: 'id, *terms, revision',
        counters: 'term',
      })
      .upgrade(async (transaction) => {
        for (const table of ['captures', 'trash']) {
          await transaction
            .table<{ capturedAt: number; status: string }>(table)
            .toCollection()
            .modify((capture) => {
              Object.assign(capture, {
                statusAt: capture.capturedAt,
                outcome:
                  capture.status === 'shipped' || capture.status === 'declined' ? capture.status : null,
                reason: '',
                areas: [],
                department: null,
                summary: '',
                mergedInto: null,
                theme: null,
                snoozedUntil: null,
                answered: null,
                handedOff: null,
                redacted: false,
              });
            });
        }
      });
    // What was handed off to a channel waits here until it has arrived.
    this.version(6).stores({ deliveries: 'key, [state+next], *captures' });
    // At each opening, before anything else is read.
    this.on(
      'ready',
      () => {
        refuseNewer(this.backendDB().version);
        return fileAnew(this);
      },
      true,
    );
  }

  /** How a surface was left, of which the box for drafts is one: the same table as `views`. */
  get boxes(): Table<KeptBox, string> {
    return this.table('views');
  }

  /** The same table again: how far the check on the live sites was left. */
  get checks(): Table<KeptChecks, string> {
    return this.table('views');
  }

  /** And again: wishes that a post of ours said were granted. */
  get granted(): Table<KeptGranted, string> {
    return this.table('views');
  }
}

export const database = new Database();

/** The number of the last version above; IndexedDB counts in tens of it, after Dexie, which counts one further where it had to mend a schema. */
export const latestVersion = 6;

/** Dexie would open what a newer version made, and this one would write rows of its own shape among the newer. Throws `VersionError`. */
export function refuseNewer(version: number): void {
  if (version < (latestVersion + 1) * 10) return;
  const error = new Error(`the inbox is of version ${version / 10}, this Earshot knows ${latestVersion}`);
  error.name = 'VersionError';
  throw error;
}

let opening: Promise<void> | undefined;

/**
 * Opens the database where it is not open, with a copy of it kept before a version of this code changes what an older one wrote. Dexie tries once by itself,
 * and a browser that refused then may not refuse now. Whoever asks meanwhile waits for the same.
 */
export async function opened(): Promise<void> {
  if (database.isOpen()) return;
  opening ??= openWithCopy().finally(() => {
    opening = undefined;
  });
  await opening;
}

async function openWithCopy(): Promise<void> {
  // Who has no room for a copy must be able to open the inbox all the same.
  await copyBeforeUpdate().catch(() => undefined);
  await openAsItIs();
}

/** Opens the database, without a copy of it. */
export async function openAsItIs(): Promise<void> {
  try {
    await database.open();
  } catch (error) {
    // Dexie 4.4 takes what it found in an inbox that it could not update for what it is to make, and would make the next one, after a reset, without
    // our newer stores; told once more, it knows them.
    database.version(latestVersion).stores({});
    throw error;
  }
}

async function copyBeforeUpdate(): Promise<void> {
  const version = await versionOf(database.name);
  if (version !== null && version < latestVersion * 10)
    await copyDatabase(database.name, 'update', Date.now());
}

/** Runs a write to the opened database. Whatever aborts it surfaces as `NotSaved`. */
export function writing<T>(write: () => PromiseLike<T>): Promise<T> {
  return committing(async () => {
    await opened();
    return write();
  });
}
