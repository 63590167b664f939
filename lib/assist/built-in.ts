import { answerShape, readAnswer } from './candidates';
import { opening, request, type Turn } from './prompt';
import { trouble, type Suggester } from './suggester';
import type { Trouble, TroubleKind } from '@/lib/profile/assist';

// The part of the Prompt API that is used, as Chrome documents it (October 2026). Extensions have it since Chrome 138, in pages and in the
// service worker; Edge implements the same. Firefox has nothing of it.
export type Availability = 'unavailable' | 'downloadable' | 'downloading' | 'available';

interface Languages {
  expectedInputs: { type: 'text'; languages: string[] }[];
  expectedOutputs: { type: 'text'; languages: string[] }[];
}

interface Creating extends Languages {
  initialPrompts?: readonly Turn[];
  signal: AbortSignal;
  monitor?: (monitor: EventTarget) => void;
}

export interface ModelSession {
  prompt(input: string, options: { responseConstraint?: object; signal: AbortSignal }): Promise<string>;
  clone(options: { signal: AbortSignal }): Promise<ModelSession>;
  destroy(): void;
}

export interface LanguageModel {
  availability(options: Languages): Promise<Availability>;
  create(options: Creating): Promise<ModelSession>;
}

const spoken = [{ type: 'text' as const, languages: ['en'] }];
const languages: Languages = { expectedInputs: spoken, expectedOutputs: spoken };
const idleMs = 120_000;

/** The browser's own model in this context; null where it has none. */
export function languageModel(): LanguageModel | null {
  const found: unknown = Reflect.get(globalThis, 'LanguageModel');
  return isLanguageModel(found) ? found : null;
}

function isLanguageModel(value: unknown): value is LanguageModel {
  return typeof value === 'function' && 'availability' in value && 'create' in value;
}

/** What can be done with the model: null where the browser has none. */
export async function availabilityOf(model: LanguageModel | null): Promise<Availability | null> {
  return model ? model.availability(languages) : null;
}

/** Fetches the model, telling how much of it has come (0 to 1). Must be called in a press: the browser refuses otherwise. */
export async function download(
  model: LanguageModel,
  progress: (loaded: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const session = await model.create({
    ...languages,
    signal,
    monitor: (monitor) =>
      monitor.addEventListener('downloadprogress', (event) => {
        if ('loaded' in event && typeof event.loaded === 'number') progress(event.loaded);
      }),
  });
  session.destroy();
}

const notReady: Record<Exclude<Availability, 'available'>, TroubleKind> = {
  unavailable: 'unable',
  downloadable: 'not-downloaded',
  downloading: 'not-downloaded',
};

/**
 * Chrome's built-in model. It is told its work once and each draft in a copy of that session; a session nobody used for two minutes is
 * destroyed. (A service worker that is put to sleep earlier takes its session along.)
 */
export function builtIn(model: LanguageModel | null): Suggester {
  let base: Promise<ModelSession> | null = null;
  let idle: ReturnType<typeof setTimeout> | undefined;

  function drop(): void {
    clearTimeout(idle);
    base?.then(
      (session) => session.destroy(),
      () => {},
    );
    base = null;
  }

  /** One for all calls, so that no call's signal may end it. */
  function session(model: LanguageModel): Promise<ModelSession> {
    clearTimeout(idle);
    idle = setTimeout(drop, idleMs);
    base ??= model.create({ ...languages, initialPrompts: opening, signal: new AbortController().signal });
    return base;
  }

  return {
    patienceMs: 8_000,
    async suggest(context, signal) {
      if (!model) return trouble('absent');
      try {
        const availability = await model.availability(languages);
        if (availability !== 'available') return trouble(notReady[availability]);
        const copy = await (await until(session(model), signal)).clone({ signal });
        try {
          const candidates = readAnswer(await answerOf(copy, request(context), signal));
          return candidates ? { candidates } : trouble('unreadable');
        } finally {
          copy.destroy();
        }
      } catch (cause) {
        signal.throwIfAborted();
        drop();
        return failure(cause);
      }
    },
  };
}

/** What the model writes, held to our shape where it can be: one that knows not all of JSON Schema is only asked for it. */
async function answerOf(session: ModelSession, input: string, signal: AbortSignal): Promise<string> {
  try {
    return await session.prompt(input, { responseConstraint: answerShape, signal });
  } catch (cause) {
    if (!(cause instanceof Error) || cause.name !== 'NotSupportedError') throw cause;
    return session.prompt(input, { signal });
  }
}

/** The promise, given up when the signal aborts: what it stands for goes on, for the next who asks. */
function until<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
  return Promise.race([promise, aborted]);
}

function failure(cause: unknown): { trouble: Trouble } {
  if (!(cause instanceof Error)) return trouble('failed', String(cause));
  // What the API throws where a model could not keep to the shape it was given.
  if (cause.name === 'SyntaxError') return trouble('unreadable', cause.message);
  return trouble('failed', `${cause.name}: ${cause.message}`);
}
