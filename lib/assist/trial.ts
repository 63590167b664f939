import { ask } from './further';
import { whereAllowed } from './permission';
import { modelsOf, ownServer } from './server';
import { trouble, type Context, type Suggester } from './suggester';
import type { Server, Trouble } from '@/lib/profile/assist';
import { unknownBrand } from '@/lib/profile/ownership';

/** What a test found: the model that was asked, those there are, and the questions that held up or why there are none. */
export type Trial = { model: string; models: string[] } & ({ questions: string[] } | { trouble: Trouble });

const listingMs = 20_000;

/** A made-up draft, so that nothing of the user's is needed to try a model. */
const sample: Context = {
  draft: {
    text: 'We are thrilled to introduce our brightest bike lights yet, in red or white. Order yours today and get 10% off!',
    site: 'x',
  },
  brand: unknownBrand,
  topic: { phrase: 'bike lights' },
};

/**
 * Does with a server all that a draft would: may it be reached, which models has it (the first where none was chosen), and does one of them
 * ask something that may be shown. Rejects only when `signal` aborts.
 */
export async function tryServer(server: Server, signal: AbortSignal): Promise<Trial> {
  const where = await whereAllowed(server);
  if ('trouble' in where) return { model: server.model, models: [], ...where };
  const listed = await list(where.base, server.key, signal);
  if ('trouble' in listed) return { model: server.model, models: [], ...listed };
  const { models } = listed;
  const model = server.model === '' ? (models[0] ?? '') : server.model;
  if (model === '') return { model, models, ...trouble('no-model') };
  return { model, models, ...(await tryModel(ownServer(fetch, where.base, { ...server, model }), signal)) };
}

async function list(base: string, key: string, signal: AbortSignal): ReturnType<typeof modelsOf> {
  const patience = AbortSignal.timeout(listingMs);
  try {
    return await modelsOf(fetch, base, key, AbortSignal.any([signal, patience]));
  } catch {
    signal.throwIfAborted();
    return trouble('slow');
  }
}

/** Asks a model about a made-up draft. */
async function tryModel(
  suggester: Suggester,
  signal: AbortSignal,
): Promise<{ questions: string[] } | { trouble: Trouble }> {
  const asked = await ask(suggester, sample, [], signal);
  return 'trouble' in asked ? asked : { questions: asked.rewrites.map(({ text }) => text) };
}
