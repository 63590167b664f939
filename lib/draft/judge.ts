import type { Draft } from './draft';
import { closesTheLoop, realQuestions } from './question';
import { isEnglish, read, type Reading } from './reading';
import { signals } from './signals';
import type { Hit, Signal } from './signals/signal';
import type { Brand } from '@/lib/profile/brand';
import { thresholds, verdictOf, type Finding, type Judgement } from '@/lib/profile/verdict';
import { contains, joined } from '@/lib/text/span';

/** What a person has said they do not want to see again. Phrases are lower case. */
export interface Tastes {
  signalsOff: readonly string[];
  phrasesOff: readonly string[];
}

const noTastes: Tastes = { signalsOff: [], phrasesOff: [] };

const credit = { question: 1.5, reader: 0.5, loop: 2 } as const;
/** Other than by selling to its reader, a reply is at most hinted. */
const justMild = thresholds.strong - 0.5;
const justClear = thresholds.mild - 0.5;
const softInReplies = 0.5;
/** One soft sign in this many words is a story with a plug in it, and weighs less, down to half. */
const wordsPerSoftSign = 60;

/** More places than these tell a reader nothing more. */
const mostPlaces = 50;

interface Fired {
  signal: Signal;
  hits: Hit[];
  points: number;
}

/**
 * How promotional a draft reads, and where. Synchronous and linear in the draft, of which the first 20,000 code units count. Drafts in
 * languages other than English are judged by links, prices, hashtags and shouting alone.
 */
export function judge(draft: Draft, brand: Brand, tastes: Tastes = noTastes): Judgement {
  const reading = read(draft);
  const fired = fire(reading, brand, tastes);
  const findings = fired
    .flatMap(({ signal, hits }) =>
      hits.map(({ start, end }): Finding => ({
        signal: signal.id,
        start,
        end,
        text: draft.text.slice(start, end),
        reason: signal.why,
      })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const score = Math.round(scoreOf(reading, fired) * 10) / 10;
  return { verdict: verdictOf(score), score, findings };
}

function fire(reading: Reading, brand: Brand, { signalsOff, phrasesOff }: Tastes): Fired[] {
  const english = isEnglish(reading);
  const claimed: Hit[] = [];
  const fired: Fired[] = [];
  for (const signal of signals) {
    if (signalsOff.includes(signal.id) || !(english || signal.anyLanguage)) continue;
    const found = signal.find(reading, brand);
    if (found.length === 0) continue;
    const hits = joined(found.slice(0, mostPlaces)).filter(
      (hit) =>
        !claimed.some((other) => contains(other, hit)) &&
        !phrasesOff.includes(reading.text.slice(hit.start, hit.end).toLowerCase()),
    );
    if (hits.length === 0) continue;
    if (!signal.supporting) claimed.push(...hits);
    const soft = !signal.inReplies && !signal.supporting;
    const diluted = soft
      ? Math.max(0.5, Math.min(1, (hits.length * wordsPerSoftSign) / reading.words.length))
      : 1;
    fired.push({ signal, hits, points: pointsOf(signal, hits) * diluted });
  }
  // A link that may lead anywhere says something only beside a sign that something is being sold.
  const telling = fired.some(({ signal, points }) => !signal.supporting && points >= 1);
  return telling ? fired : fired.filter(({ signal, points }) => signal.supporting || points >= 1);
}

/** Without a cap of its own, a signal counts once, at its heaviest place. */
function pointsOf(signal: Signal, hits: readonly Hit[]): number {
  const weights = hits.map((hit) => hit.weight ?? signal.weight);
  if (signal.cap === undefined) return Math.max(...weights);
  return Math.min(
    signal.cap,
    weights.reduce((sum, weight) => sum + weight, 0),
  );
}

function scoreOf(reading: Reading, fired: readonly Fired[]): number {
  if (fired.length === 0) return 0;
  const marked = fired.filter(({ signal }) => !signal.supporting).flatMap(({ hits }) => hits);
  // A link beside a question does not make a hook of it.
  const selling = fired
    .filter(({ signal }) => !signal.supporting && signal.id !== 'own-link')
    .flatMap(({ hits }) => hits);
  const asks = realQuestions(reading, selling).length > 0;
  const loop = closesTheLoop(reading);
  const counted = fired.map(({ signal, points }) => ({
    signal,
    points: signal.id === 'self-announce' && (asks || loop) ? points / 2 : points,
  }));
  const total = (rows: typeof counted) => rows.reduce((sum, { points }) => sum + points, 0);
  const readers = reading.text.match(/\byour?\b/gi)?.length ?? 0;
  const credits =
    (asks ? credit.question + (readers >= 2 ? credit.reader : 0) : 0) + (loop ? credit.loop : 0);

  if (reading.reply) {
    // A link alone may be the answer; beside an offer it is pushed at a customer.
    const pushed = counted.some(({ signal }) => signal.inReplies && signal.id !== 'own-link');
    const sells = ({ signal }: { signal: Signal }) =>
      signal.inReplies && (pushed || signal.id !== 'own-link');
    const sold = total(counted.filter(sells));
    const rest = total(counted.filter((row) => !sells(row))) * softInReplies;
    const score = Math.max(0, sold + rest - credits);
    return sold < thresholds.strong ? Math.min(score, justMild) : score;
  }
  const score = Math.max(0, total(counted) - credits);
  return marked.length === 0 ? Math.min(score, justClear) : score;
}
