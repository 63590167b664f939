import type { Occasion } from '../../topic/occasions';
import { when } from '../news/facts';
import { bulletsOf } from '../news/pieces';
import type { Question } from './questions';

/** Fewer rows are no list to choose from. */
const fewestRows = 3;

/** A list in a text: what leads to it, its rows without what they begin with, and what they begin with. */
interface List {
  lead: string;
  rows: string[];
  bullets: string[];
}

/** The longest list of a text, or none of so many rows. */
function listIn(text: string): List | null {
  const lines = text.split('\n');
  const bullets = bulletsOf(text);
  const lists: List[] = [];
  let lead = '';
  let open = false;
  for (const [index, line] of lines.entries()) {
    const bullet = bullets[index] ?? '';
    if (bullet !== '') {
      if (!open) lists.push({ lead, rows: [], bullets: [] });
      lists.at(-1)?.rows.push(line.slice(bullet.length).trim());
      lists.at(-1)?.bullets.push(bullet);
      open = true;
    } else if (line.trim() !== '') {
      open = false;
      lead = line;
    }
  }
  const [longest] = lists.toSorted((a, b) => b.rows.length - a.rows.length);
  return longest && longest.rows.length >= fewestRows ? longest : null;
}

/** Whether a text holds a list to choose from. */
export const hasList = (text: string) => listIn(text) !== null;

/** How many rows of a list have to be so for the list to be. */
const mostly = (rows: readonly string[], is: (row: string) => boolean) =>
  rows.filter(is).length >= rows.length / 2;

/** What somebody has learned is told in a list. */
const lessons =
  /\b(?:learn(?:ed|t)|lessons?|mistakes|rules|advice|taught|(?:i'd|i would|we'd|we would) tell)\b/i;
/** What somebody has found out. */
const reports =
  /\b(?:report|survey|study|research|review|findings?|found|figures|numbers|results|analysed|analyzed)\b/i;
/** What is spoken or read about, item by item, by the post's title or by what leads to the list. */
const titled =
  /\b(?:podcast|episode|webinar|guide|checklist|playbook|handbook|briefing|seminar|breakfast)\b/i;
const covers = /\b(?:inside|cover(?:s|ing|ed)?|talks?|sessions?|topics|discuss\w*|explains?)\b/i;
/** Where people meet, what they bring and what a row only counts is nothing to choose from. */
const logistic = /^(?:date|time|venue|where|when|location|speakers?|who|cost|price|fee|ctc|salary|notice)\b/i;
const signposts = /[📅📆🗓📍⏰🕐-🕧🎟]/u;
const counts = /^[\d$£€₹][\d.,]*[kKmM+]?\b/u;
const trade: ReadonlySet<Occasion> = new Set(['launch', 'feature', 'service', 'partnership', 'discount']);

/**
 * What is asked of a list behind news that holds it. Of posts on LinkedIn readers would have posted with it 26 of 29, 9 of 11, 12 of 13 and 5
 * of 5; with what was asked of their subjects 18, 5, 6 and 2. Of lists on other sites they would hardly any.
 */
const asks = {
  features: 'Which of these matters most to you?',
  findings: 'Which of these surprises you most?',
  topics: 'Which of these would you like to hear more about?',
  lessons: 'Which of these did you learn the hard way?',
} as const;

function kindOf({ lead, rows, bullets }: List, text: string, occasion: Occasion): keyof typeof asks | null {
  const arranges = (row: string) => logistic.test(row) || (when.test(row) && row.length < 60);
  if (occasion === 'hiring' || bullets.some((each) => signposts.test(each)) || mostly(rows, arranges))
    return null;
  const figures = mostly(rows, (row) => /\d/.test(row) && !/[$£€₹]/.test(row));
  if (lessons.test(lead) && !figures) return 'lessons';
  const [title = ''] = text.split('\n');
  if (covers.test(lead) || titled.test(title)) return 'topics';
  const finds = figures && reports.test(text);
  if (occasion === 'content' || occasion === 'csr')
    return finds ? 'findings' : occasion === 'content' ? 'topics' : null;
  if (!trade.has(occasion) || mostly(rows, (row) => counts.test(row))) return null;
  return finds && lessons.test(lead) ? 'findings' : 'features';
}

/** The question that a post at work leaves its readers with where its news is a list; to be asked only behind what still holds one. */
export function ofList(text: string, occasion: Occasion): Question | null {
  const list = listIn(text);
  const kind = list && kindOf(list, text, occasion);
  return kind === null
    ? null
    : {
        family: 'choice',
        text: asks[kind],
        behindNews: true,
        particular: true,
        about: false,
        bound: true,
        written: true,
        ofList: true,
      };
}
