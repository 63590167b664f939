import type { Draft } from './draft';
import { closesTheLoop, realQuestions } from './question';
import { ownRules, saying } from './own-rules';
import { read, type Reading } from './reading';
import { signals } from './signals';
import type { Hit, Signal } from './signals/signal';
import { wording } from './signals/wording';
import { wholePhrase } from './whole-phrase';
import { tellingSentences, wordingPoints } from './wording/wording';
import type { Brand } from '@/lib/profile/brand';
import type { Rule } from '@/lib/profile/rule';
import { thresholds, verdictOf, type Finding, type Judgement } from '@/lib/profile/verdict';
import { contains, joined, overlaps, spansOf, type Span } from '@/lib/text/span';

/** What a person does not want to see again, and what else they want to see. Phrases off are lower case. */
interface Tastes {
  signalsOff: readonly string[];
  phrasesOff: readonly string[];
  rules?: readonly Rule[];
}

const noTastes: Tastes = { signalsOff: [], phrasesOff: [] };

const credit = { question: 1.5, reader: 0.5, loop: 2 } as const;
/** Other than by selling to its reader, a reply is at most hinted. */
const justMild = thresholds.strong - 0.5;
/** Where only the words as a whole, or a link, speak, a draft is at most hinted below this score. */
const unmistakable = 1.5 * thresholds.strong;
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
 * languages other than English and Spanish are judged `partly`: by links, prices, hashtags and shouting alone.
 */
export function judge(draft: Draft, brand: Brand, tastes: Tastes = noTastes): Judgement {
  const reading = read(draft);
  const words = heeds(wording, reading, tastes) ? wordingPoints(reading) : 0;
  const fired = fire(reading, brand, tastes, words);
  const score = reading.terms.length === 0 ? 0 : Math.round(scoreOf(reading, fired, words) * 10) / 10;
  const verdict = verdictOf(score);
  const findings = placesOf(reading, fired, verdict !== 'clear').map(({ signal, start, end }): Finding => ({
    signal: signal.id,
    start,
    end,
    text: draft.text.slice(start, end),
    reason: signal.why,
  }));
  return { verdict, score, findings, ...(reading.language === 'other' && { partly: true }) };
}

const heeds = ({ id, anyLanguage }: Signal, { language }: Reading, { signalsOff }: Tastes) =>
  !signalsOff.includes(id) && (anyLanguage === true || language !== 'other');

/** What speaks of a sentence as a whole, or only beside another signal. */
const isAside = (signal: Signal) => signal === wording || signal.supporting;

interface Place extends Span {
  signal: Signal;
}

/** Words and phrases that somebody asked to have marked are no signals of the table. */
const isOurs = ({ signal }: Place) => signals.includes(signal);

/**
 * Where the signals are shown: whole phrases, of which those that meet are one, named by the longest. What is said aside is shown only where
 * nothing more exact is, and only in a draft that sells; what somebody asked for is shown everywhere.
 */
function placesOf(reading: Reading, fired: readonly Fired[], sells: boolean): Place[] {
  const found = fired.flatMap(({ signal, hits }) =>
    hits.flatMap((hit): Place[] => {
      if (!sells && (hit.hint || isAside(signal))) return [];
      const { start, end } = hit.whole ?? (signal.exact ? hit : wholePhrase(reading, hit));
      return [{ signal, start, end }];
    }),
  );
  const rank = ({ signal, start, end }: Place) =>
    signal.supporting ? -1 : signal === wording ? 0 : end - start;
  const places: Place[] = [];
  for (const place of found.sort((a, b) => rank(b) - rank(a))) {
    const met = isOurs(place) && places.find((other) => isOurs(other) && overlaps(other, place));
    if (!met) places.push(place);
    else if (rank(place) > 0) {
      met.start = Math.min(met.start, place.start);
      met.end = Math.max(met.end, place.end);
    }
  }
  return places.sort((a, b) => a.start - b.start || b.end - a.end);
}

function fire(reading: Reading, brand: Brand, tastes: Tastes, words: number): Fired[] {
  const claimed: Hit[] = [];
  const fired: Fired[] = [];
  const off = tastes.phrasesOff.flatMap((phrase) => spansOf(reading.text, saying(phrase)));
  for (const signal of [...ownRules(tastes.rules ?? []), ...signals]) {
    if (!heeds(signal, reading, tastes)) continue;
    const onlyWords = signal === wording && claimed.length === 0 && words >= thresholds.mild;
    const found: Hit[] = onlyWords ? tellingSentences(reading, 1).slice(0, 1) : signal.find(reading, brand);
    if (found.length === 0) continue;
    // A whole sentence is marked only where nothing more exact is to be said of it.
    const taken = signal === wording ? overlaps : contains;
    const hits = joined(found.slice(0, mostPlaces)).filter(
      (hit) =>
        !claimed.some((other) => taken(other, hit)) &&
        !off.some((phrase) => contains(phrase, hit.whole ?? hit)),
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
  const tells = ({ signal, points }: Fired) => !signal.supporting && points >= 1;
  if (words >= 1 || fired.some(tells)) return fired;
  return fired.filter((each) => each.signal.supporting || tells(each));
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

/** Points as a score, never below nothing: under one point it fades to a third for each, so that of two clear drafts the one further from promotion scores less. */
const faded = (points: number) => (points < 1 ? 3 ** (points - 1) : points);

function scoreOf(reading: Reading, fired: readonly Fired[], words: number): number {
  const marked = fired.filter(({ signal }) => !signal.supporting).flatMap(({ hits }) => hits);
  // Neither a link beside a question nor the words it is made of make a hook of it.
  const selling = fired
    .filter(({ signal }) => !signal.supporting && signal.id !== 'own-link' && signal !== wording)
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
    const score = faded(sold + rest + words - credits);
    if (marked.length === 0) return Math.min(score, justClear);
    return sold < thresholds.strong ? Math.min(score, justMild) : score;
  }
  const score = faded(total(counted) + words - credits);
  if (marked.length === 0) return Math.min(score, justClear);
  return selling.length === 0 && score < unmistakable ? Math.min(score, justMild) : score;
}
