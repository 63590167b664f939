import type { Draft } from '../../draft';
import { judge } from '../../judge';
import { mended } from './mending/mended';
import { quietened } from './quietening';
import { judgedAs } from '../judging';
import { capital } from '@/lib/text/capital';
import type { Brand } from '@/lib/profile/brand';
import type { Finding } from '@/lib/profile/verdict';
import { sentences, words } from '@/lib/text/segments';
import { contains, joined, type Span } from '@/lib/text/span';

/** One place of a draft and what to say there; an empty text leaves the place out. */
export interface Plainer extends Span {
  text: string;
}

/** What ends a sentence, with the emoji, tags and links that file it. */
const ending = /(?:[\s.!:;–—-]|\p{ExtPict}|\p{Emoji_Modifier}|\u200D|\uFE0F)*$/u;
/** From this share of its words on, a sentence says nothing but what was found in it. */
const most = 0.5;

/**
 * The sentence around a finding, said without what was found in it: told plainly where it can be, left out where it only sells. Null where the
 * phrase runs over several sentences, where leaving it out would leave nothing, and where the change would not make the draft better.
 */
export function plainly(draft: Draft, finding: Finding, brand: Brand): Plainer | null {
  const sentence = sentences(draft.text).find((each) => contains(each, finding));
  if (!sentence) return null;
  const before = judge(draft, brand);
  const found = joined(before.findings.filter((each) => contains(sentence, each)));
  return (
    [told(draft.text, sentence), leftOut(draft.text, sentence, found)].find((change) => {
      if (!change) return false;
      const text = draft.text.slice(0, change.start) + change.text + draft.text.slice(change.end);
      const after = judgedAs(text, { draft, brand });
      const still = after.findings.some(
        ({ signal, start, end }) =>
          signal === finding.signal && start < change.start + change.text.length && end > change.start,
      );
      return text.trim() !== '' && after.score < before.score && !still;
    }) ?? null
  );
}

function told(text: string, sentence: Span): Plainer | null {
  const said = text.slice(sentence.start, sentence.end);
  const end = ending.exec(said)?.index ?? said.length;
  const { text: telling } = mended(quietened(said.slice(0, end)));
  const plain = `${capital(telling)}${said.slice(end).replaceAll(/!+/g, '.')}`;
  return plain === said || words(plain).length < 2 ? null : { ...sentence, text: plain };
}

function leftOut(text: string, sentence: Span, found: readonly Span[]): Plainer | null {
  const length = (spans: readonly Span[]) =>
    spans.reduce((sum, { start, end }) => sum + words(text.slice(start, end)).length, 0);
  if (length(found) < length([sentence]) * most) return null;
  const gap = /^\s*/.exec(text.slice(sentence.end))?.[0].length ?? 0;
  if (sentence.end + gap < text.length) return { start: sentence.start, end: sentence.end + gap, text: '' };
  const before = text.slice(0, sentence.start).trimEnd().length;
  return { start: before, end: text.length, text: '' };
}
