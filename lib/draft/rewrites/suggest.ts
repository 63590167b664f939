import type { Draft, Rewrite, Suggestions, Topic } from '../draft';
import { judge } from '../judge';
import { linkOwner } from '../link-owner';
import { read, type Reading } from '../reading';
import { newsworthy, occasionOf, type Occasion } from '../topic/occasion';
import { nounOf, type Noun } from '../topic/noun';
import { topicsOf } from '../topic/topic';
import type { Answering } from './frame';
import { frameFamilies } from './index';
import { isNearDuplicate, passes, type Source } from './gate';
import { newsOf } from './news';
import type { Brand } from '@/lib/profile/brand';
import { families, type Family } from '@/lib/profile/family';

const most = 8;

interface Question {
  family: Family;
  text: string;
  score: number;
}

const article = (phrase: string) =>
  /^(?:[aeio]|un(?!i|iq)|u(?!ni|s[aei])|hour|honest|mba\b|mot\b|suv\b|ev\b|lcd|led)/i.test(phrase)
    ? `an ${phrase}`
    : `a ${phrase}`;

function filled(say: string, noun: Noun): string | null {
  if (noun.one === null && /\{(?:one|a)\}/.test(say)) return null;
  const one = noun.one ?? '';
  const text = say.replaceAll('{any}', noun.any).replaceAll('{one}', one).replaceAll('{a}', article(one));
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Short questions get answers, and so do those that name the thing (Buddy Media 2011, HubSpot 2012). */
function attraction(text: string, named: boolean): number {
  return (
    (named ? 1.2 : 0) +
    (text.length <= 80 ? 0.4 : text.length > 120 ? -0.5 : 0) +
    (/^(?:which|what|where|when|who)\b/i.test(text) ? 0.3 : -0.2)
  );
}

function questions(noun: Noun | null, after: Occasion | Answering): Question[] {
  const about = families.flatMap((family) => {
    const { frames } = frameFamilies[family];
    return frames.flatMap(({ about, say }): Question[] => {
      const text = noun && about.includes(noun.class) ? filled(say, noun) : null;
      return text === null ? [] : [{ family, text, score: attraction(text, say.includes('{')) + 1 }];
    });
  });
  const open = families.flatMap((family) =>
    frameFamilies[family].open
      .filter((frame) => frame.after.includes(after))
      .map(({ say }): Question => ({ family, text: say, score: attraction(say, false) })),
  );
  return [...about, ...open].sort((a, b) => b.score - a.score);
}

/** One of each family first, then the rest. */
function varied(sorted: readonly Question[]): Question[] {
  const first = new Map<Family, Question>();
  for (const question of sorted) if (!first.has(question.family)) first.set(question.family, question);
  const chosen = new Set(first.values());
  return [...chosen, ...sorted.filter((question) => !chosen.has(question))];
}

/** The people a reply begins with. */
const mentioned = /^(?:\s*@[\p{L}\p{N}_.-]+)+\s*/u;
const trouble =
  /\b(?:sorry|apolog\w+|refund\w*|wrong|disappoint\w*|frustrat\w*|broken|faulty|late|delay\w*|missing|complain\w*)\b/i;

/** What a reply says besides selling: its thanks and its answer, in its own sentences. */
function courtesy(reading: Reading, source: Source): string {
  const sold = source.judged.findings;
  return reading.sentences
    .filter(({ start, end }) => !sold.some((finding) => finding.start < end && start < finding.end))
    .map(({ start, end }) => source.draft.text.slice(start, end).replace(mentioned, ''))
    .filter(
      (sentence) => !/\?/.test(sentence) && !/https?:|\w\.\w{2,}/.test(sentence) && /[.!]$/.test(sentence),
    )
    .slice(0, 2)
    .join(' ');
}

/**
 * Something better to say: the news kept and a question asked, where the draft has news, and questions instead of it. Empty for drafts in
 * languages we have no questions in. `topic` is what a person chose; it outranks what the draft seems to be about.
 */
export function suggest(draft: Draft, brand: Brand, topic?: Topic): Suggestions {
  const reading = read(draft);
  if (reading.language === 'es' || reading.language === 'other' || reading.words.length === 0) {
    return { topic: topic ?? null, topics: topic ? [topic] : [], rewrites: [] };
  }
  const found = topicsOf(reading, brand);
  const topics = topic
    ? [topic, ...found.filter(({ phrase }) => phrase !== topic.phrase)].slice(0, 3)
    : found;
  const understood = topics[0] ?? null;
  const source: Source = { draft, brand, judged: judge(draft, brand) };
  const occasion = occasionOf(reading);
  const asked = reading.reply
    ? questions(null, trouble.test(draft.text) ? 'trouble' : 'reply')
    : varied(questions(understood && nounOf(understood), occasion));

  const lead = mentioned.exec(draft.text)?.[0].trim() ?? '';
  const kept = reading.links.find((link) => linkOwner(brand, link.host) === 'other')?.text ?? '';
  const said = reading.reply ? courtesy(reading, source) : '';
  const joined = (...parts: string[]) => parts.filter((part) => part !== '').join(' ');

  const candidates: Rewrite[] = [];
  const news =
    newsworthy.includes(occasion) && !reading.reply ? newsOf(draft, reading, brand, occasion) : null;
  if (news) {
    const linked = news.link ? `${news.told.replace(/\.$/, '')}: ${news.link}` : news.told;
    // A question right behind a link reads as a part of it.
    const gap = news.link || draft.text.includes('\n') ? '\n' : ' ';
    const tellings = [linked, news.told, news.told.split(/(?<=\.) /)[0] ?? news.told];
    const ready = tellings
      .flatMap((told) =>
        asked.map(({ family, text }): Rewrite => ({
          shape: 'news',
          family,
          text: joined(lead, `${told}${gap}${text}`),
        })),
      )
      .find((rewrite) => passes(rewrite, source));
    if (ready) candidates.push(ready);
  }
  // The question that the news ends in stands alone only after one of every other family.
  const told = candidates[0]?.text ?? '';
  const used = asked.filter(({ text }) => told.endsWith(text));
  const others = asked.filter((question) => !used.includes(question));
  const turns = families.length - 1;
  for (const { family, text } of [...others.slice(0, turns), ...used, ...others.slice(turns)]) {
    candidates.push({ shape: 'question', family, text: joined(lead, said, kept, text) });
  }
  const rewrites: Rewrite[] = [];
  for (const candidate of candidates) {
    if (rewrites.length === most) break;
    const fresh = !rewrites.some(
      (other) => other.shape === candidate.shape && isNearDuplicate(other, candidate),
    );
    if (fresh && passes(candidate, source)) rewrites.push(candidate);
  }
  return { topic: understood, topics, rewrites };
}
