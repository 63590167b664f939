import { announcements } from './announcements';
import { felt } from './felt';
import { feeling } from './gladly';
import { many } from './here-is';
import { invitations } from './invitations';
import { orders } from './orders';
import type { Mending } from './row';
import { toRead } from './to-read';
import { unhurried } from './unhurried';
import { capital } from '@/lib/text/capital';

const compiled = (rows: readonly Mending[]) =>
  rows.map(([when, say]) => ({ when: new RegExp(`^${when}$`, 'iu'), say }));
const [afterFeeling, otherwise] = [
  compiled(felt),
  compiled([...announcements, ...invitations, ...toRead, ...orders]),
];

/** What a row says, with the groups of what it was found by. */
function filled(say: Mending[1], groups: readonly string[]): string {
  if (typeof say !== 'string') return say(...groups);
  const plural = many(groups[0] ?? '');
  return say
    .replace('{is}', plural ? 'are' : 'is')
    .replace('{has}', plural ? 'have' : 'has')
    .replaceAll(/\$(\d)/g, (_, place: string) => groups[Number(place) - 1] ?? '')
    .trim();
}

/** "Happy to share the numbers" announces none. */
const onRequest =
  /^to share (?:the|my|our|some|more) (?!new|latest|first)(?:\p{L}+ )?(?:numbers|figures|details|slides|data|notes|templates?|recording|lessons|tips|results)\W*$/iu;

/** "Join Priya Raman and Tom Esker at our office on Thursday": there they will be. */
const hosted =
  /^Join ((?:Dr\.? )?\p{Lu}[\p{L}'-]+ \p{Lu}[\p{L}'-]+(?:(?: and|,) (?:Dr\.? )?\p{Lu}[\p{L}'-]+ \p{Lu}[\p{L}'-]+)+) ((?:at|in) .+)$/u;

/** What was done last night has not been done, but was. */
const past = (text: string) =>
  text.replace(
    /\b(?:has|have) (\w+ed|won|taken home|become|been named)(?=.*\b(?:last (?:night|week|month|\w+day)|yesterday)\b)/iu,
    (_, did: string) =>
      ({ 'taken home': 'took home', become: 'became', 'been named': 'was named' })[did] ?? did,
  );

/** How a sentence that announces becomes one that tells; a sentence that does neither stays. The first mending that fits is used; `rewritten` where it says more than that nothing hurries. */
export function mended(sentence: string): { text: string; changed: boolean; rewritten: boolean } {
  const [, who, where] = hosted.exec(sentence) ?? [];
  if (who !== undefined && where !== undefined)
    return { text: `${who} will be ${where}`, changed: true, rewritten: true };
  const proudly = feeling.exec(sentence)?.[0];
  const after = proudly === undefined ? '' : sentence.slice(proudly.length);
  // What somebody is grateful for has been, and what somebody is glad to share is to be had.
  const rest =
    (/\bgrateful $/i.test(proudly ?? '') && /^for\b/i.test(after)) || onRequest.test(after) ? '' : after;
  for (const [rows, from] of [
    [afterFeeling, rest],
    [otherwise, sentence],
  ] as const) {
    for (const { when, say } of from === '' ? [] : rows) {
      const match = when.exec(from);
      if (match)
        return {
          text: unhurried(
            past(
              capital(
                filled(
                  say,
                  match.slice(1).map((each) => each ?? ''),
                ),
              ),
            ),
          ),
          changed: true,
          rewritten: true,
        };
    }
  }
  const text = unhurried(sentence);
  return { text, changed: text !== sentence, rewritten: false };
}
