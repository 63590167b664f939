import { tellsHow } from './calls';
import { dropping, heads, inParagraphs, named, spared, whereabouts, type Telling } from './cuts';
import { price, when } from './facts';
import { excessOf, type Weighed } from '../gate';
import { lengthOn } from '../length';
import { judgedAs } from '../judging';
import { sites } from '@/lib/profile/site';
import { links, words } from '@/lib/text/segments';

/** What a reader of news needs to know, and how many other words it is worth. */
const needs: readonly (readonly [RegExp, number])[] = [
  [price, 30],
  [when, 30],
  // Whose it is, and where.
  [new RegExp(String.raw`${named('+')}|\bawards?\b`, 'u'), 30],
  [whereabouts, 30],
  [dropping, 20],
  [
    /\b(?:won|named|awarded|shortlisted|joined|raised|opens?|launch(?:es|ed)?|(?:is|are) (?:here|live|out))\b/i,
    40,
  ],
  [/\d{3,}[ -]\d{3,}/, 30],
  [/\b[Cc]ode:? [A-Z0-9]{3,}/, 20],
  [
    /\b(?:no(?! more\b)|not|only|must|bring|welcome|need(?:ed|s)?|required|compulsory|essential|included?s?|excluded|subject to|up to)\b/i,
    10,
  ],
  [/\d/, 10],
];
const howToTakePart = 30;
const announced = 60;
/** The sooner something is said the more it matters. */
const sooner = [40, 25, 10];

/** How much is lost with a sentence, in words. */
const worthOf = (told: Telling, index: number) =>
  needs.reduce((sum, [holds, by]) => (holds.test(told.text) ? sum + by : sum), words(told.text).length) +
  (told.contact || tellsHow(told.text) || links(told.text).length > 0 ? howToTakePart : 0) +
  (told.announces || /\bannounc/i.test(told.text) ? announced : 0) +
  (sooner[index] ?? 0);

/** How much is told, in words. */
const worthIn = (told: readonly Telling[]) =>
  told.reduce((sum, each, index) => sum + worthOf(each, index), 0);

/** So many sentences may change or go, and so many ways are tried. */
const mostMovable = 8;
const mostTried = 12;
/** The points of sentences alone are about those they bring: a way is tried where it spares at least this part of what is too much. */
const likely = 0.6;
/** A row of a list that presses less than this stays. */
const loudRow = 1;
/** Said otherwise a sentence loses something at least. */
const otherwise = 2;

/** How much too much a text is, in points and in letters. */
interface Excess {
  points: number;
  letters: number;
}

const fits = ({ points, letters }: Excess) => points <= 0 && letters <= 0;
/** Room for a question, besides the one that a text is weighed with. */
const asking = 45;
/** With a question behind it, as the gate will weigh it. */
const asked = (story: string) => `${story}\n\nWhat do you think?`;

/** Whether what is told is more promotional than news may be. */
export const tooLoud = (told: readonly Telling[], source: Weighed) =>
  excessOf({ shape: 'news', text: asked(inParagraphs(told)) }, source) > 0;

/** What may become of a sentence, and what that spares and loses. */
interface Change {
  from: Telling;
  /** Null where it goes. */
  to: Telling | null;
  points: number;
  letters: number;
  worth: number;
}

/** What is told, what may be told instead of its sentences, and where the draft leads. */
interface Load {
  told: readonly Telling[];
  others: readonly (readonly Telling[])[];
  links: readonly string[];
  /** What of it hangs in the air is taken out of what is left. */
  holding: (told: readonly Telling[]) => Telling[];
}

/**
 * What is told with as little lost as makes the gate let it pass, with its links and without, that first of which more is left: some sentences
 * are told as in one of `others`, some left out. It begins as it began, and keeps what it announces. Empty where nothing tried is enough.
 */
export function lightened(load: Load, source: Weighed): Telling[][] {
  const site = source.draft.site ?? 'x';
  const { told, links } = load;
  const excessWith = (links: readonly string[]) => (told: readonly Telling[]) => {
    const story = inParagraphs(told);
    const text = asked([story, ...links.filter((link) => !story.includes(link))].join('\n'));
    return {
      points: excessOf({ shape: 'news', text }, source),
      letters: lengthOn(text, site) + asking - sites[site].limit,
    };
  };
  const excess = excessWith(links)(told);
  if (fits(excess)) return [[...told]];
  const changes = changesIn(load, source);
  const ways = [{ links, excess }];
  if (links.length > 0) ways.push({ links: [], excess: excessWith([])(told) });
  return ways
    .flatMap(({ links, excess }) => {
      const left = fits(excess) ? [...told] : lightest(load, excess, excessWith(links), changes);
      return left ? [{ left, worth: worthIn(left) + howToTakePart * links.length }] : [];
    })
    .toSorted((a, b) => b.worth - a.worth)
    .map(({ left }) => left);
}

/** What may become of each sentence. */
function changesIn({ told, others }: Load, { draft, brand }: Weighed): Change[][] {
  const pointsOf = ({ text }: Telling) => judgedAs(text, { draft, brand }).score;
  return told.map((from, index) => {
    const [points, worth] = [pointsOf(from), worthOf(from, index)];
    if (from.row && points < loudRow) return [];
    const instead = others.flatMap((other) =>
      other.filter(({ piece, text }) => piece !== undefined && piece === from.piece && text !== from.text),
    );
    const retold = [...new Map(instead.map((to) => [to.text, to])).values()]
      .map((to) => ({
        from,
        to: { ...to, bullet: from.bullet },
        points: points - pointsOf(to),
        letters: from.text.length - to.text.length,
        worth: Math.max(otherwise, worth - worthOf(to, index)),
      }))
      .filter(({ points, letters }) => points > 0 || letters > 0);
    const stays = index === 0 || heads(from) || from.leads;
    return stays ? retold : [...retold, { from, to: null, points, letters: from.text.length + 1, worth }];
  });
}

function lightest(
  { told, holding }: Load,
  excess: Excess,
  excessIn: (told: readonly Telling[]) => Excess,
  changes: readonly (readonly Change[])[],
): Telling[] | null {
  const use = ({ points, letters, worth }: Change) =>
    ((excess.points > 0 ? points / excess.points : 0) + (excess.letters > 0 ? letters / excess.letters : 0)) /
    worth;
  const movable = changes
    .filter(({ length }) => length > 0)
    .toSorted((a, b) => Math.max(...b.map(use)) - Math.max(...a.map(use)))
    .slice(0, mostMovable);
  const ways = waysOf(movable)
    .filter(({ points, letters }) => points >= likely * excess.points && letters >= excess.letters)
    .toSorted((a, b) => a.worth - b.worth)
    .slice(0, mostTried);
  const whole = worthIn(told);
  let best: { left: Telling[]; lost: number } | null = null;
  for (const { changes, worth } of ways) {
    if (best && worth >= best.lost) break;
    const left = holding(changed(told, changes));
    const lost = whole - worthIn(left);
    if ((!best || lost < best.lost) && fits(excessIn(left))) best = { left, lost };
  }
  return best?.left ?? null;
}

function changed(told: readonly Telling[], changes: readonly Change[]): Telling[] {
  const left = spared(
    told,
    changes.filter(({ to }) => to === null).map(({ from }) => from),
  );
  return left.map((each) => changes.find(({ from }) => from === each)?.to ?? each);
}

interface Way {
  changes: Change[];
  points: number;
  letters: number;
  worth: number;
}

/** Every choice of changes, one of each sentence at most. */
const waysOf = (movable: readonly (readonly Change[])[]) =>
  movable.reduce<Way[]>(
    (ways, changes) => [
      ...ways,
      ...ways.flatMap((way) =>
        changes.map((change) => ({
          changes: [...way.changes, change],
          points: way.points + change.points,
          letters: way.letters + change.letters,
          worth: way.worth + change.worth,
        })),
      ),
    ],
    [{ changes: [], points: 0, letters: 0, worth: 0 }],
  );
