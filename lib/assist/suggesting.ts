import { builtIn, languageModel } from './built-in';
import { ask, mayAsk } from './further';
import { whereAllowed } from './permission';
import { ownServer } from './server';
import type { Context, Suggester } from './suggester';
import type { Rewrite } from '@/lib/draft/draft';
import { keepTrouble, readAssist, readTrouble } from '@/lib/inbox/settings/assist';
import type { Assist, Trouble } from '@/lib/profile/assist';

/** The questions that the model of the user's choice adds to those on offer; none where there is no such model, or it has nothing good to say. */
type Suggesting = (context: Context, offered: readonly Rewrite[], signal: AbortSignal) => Promise<Rewrite[]>;

/**
 * Suggests with whichever model the user has chosen at that moment. What is the matter is kept for the settings to show and never told to the
 * writer. Rejects only when `signal` aborts.
 */
export function makeSuggesting(): Suggesting {
  const ours = builtIn(languageModel());
  return async (context, offered, signal) => {
    if (!mayAsk(context)) return [];
    const assist = await readAssist();
    if (assist.use === 'none') return [];
    const suggester = assist.use === 'built-in' ? ours : await serverOf(assist);
    const asked = 'trouble' in suggester ? suggester : await ask(suggester, context, offered, signal);
    await note('trouble' in asked ? asked.trouble : null);
    return 'trouble' in asked ? [] : asked.rewrites;
  };
}

/**
 * The same for who cannot hand a signal over: a later question gives up the one before, which rejects. One draft is written at a time, and a
 * model on this machine thinks of one at a time.
 */
export function latestOnly(
  suggesting: Suggesting,
): (context: Context, offered: readonly Rewrite[]) => Promise<Rewrite[]> {
  let asking = new AbortController();
  return (context, offered) => {
    asking.abort();
    asking = new AbortController();
    return suggesting(context, offered, asking.signal);
  };
}

async function serverOf({ server }: Assist): Promise<Suggester | { trouble: Trouble }> {
  const where = await whereAllowed(server);
  return 'trouble' in where ? where : ownServer(fetch, where.base, server);
}

async function note(trouble: Trouble | null): Promise<void> {
  // Nothing is written where nothing was or is the matter. What cannot be kept is not worth a question.
  if (!trouble && !(await readTrouble())) return;
  await keepTrouble(trouble && { ...trouble, at: Date.now() }).catch(() => {});
}
