import { trouble, type Answer, type Context, type Suggester } from './suggester';
import type { Rewrite } from '@/lib/draft/draft';
import { admit } from '@/lib/draft/rewrites/further';
import type { Trouble } from '@/lib/profile/assist';
import { languageOf } from '@/lib/text/language';

/** What came of asking a model: questions that passed the gate, or why there are none. */
type Asked = { rewrites: Rewrite[] } | { trouble: Trouble };

/**
 * Asks a model and lets through the gate what may pass, unlike anything in `offered`. Waits no longer than the model's patience; rejects only
 * when `signal` aborts.
 */
export async function ask(
  suggester: Suggester,
  context: Context,
  offered: readonly Rewrite[],
  signal: AbortSignal,
): Promise<Asked> {
  const patience = AbortSignal.timeout(suggester.patienceMs);
  let answer: Answer;
  try {
    answer = await suggester.suggest(context, AbortSignal.any([signal, patience]));
  } catch (cause) {
    signal.throwIfAborted();
    return patience.aborted ? trouble('slow') : trouble('failed', String(cause));
  }
  if ('trouble' in answer) return answer;
  const rewrites = admit(answer.candidates, context, offered);
  return rewrites.length > 0 ? { rewrites } : trouble('none-passed');
}

/** Whether a model may be asked at all: about posts in English. What answers somebody has thanks and help in it, which a question alone would lose. */
export function mayAsk({ draft }: Context): boolean {
  const answers = draft.reply === true || draft.text.trimStart().startsWith('@');
  return !answers && languageOf(draft.text) === 'en';
}
