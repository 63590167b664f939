import { kindNames, kinds, type Kind } from '@/lib/feedback/sorting/kind';
import type { Department } from '@/lib/profile/department';
import { countsOf, titleOf } from './blocks';
import type { Brief } from './brief';
import { markdownWords } from './markdown';
import { oneLine } from './words';

/** What a week came to. */
export interface Week {
  /** How much of each kind was captured. */
  captured: Readonly<Record<Kind, number>>;
  people: number;
  /** How much was shipped, declined and told. */
  shipped: number;
  declined: number;
  told: number;
}

/** What waits for a department: how much, and the briefs of what has waited longest. */
interface DepartmentWeek {
  department: Pick<Department, 'name' | 'person'>;
  count: number;
  briefs: readonly Brief[];
}

const mostTopics = 3;

/** A week in Markdown, for everybody who decides: what came in, what came of it, and what waits for whom. It names no customer. */
export function digest(week: Week, departments: readonly DepartmentWeek[], today: number): string {
  const day = new Date(today).toISOString().slice(0, 10);
  const waiting = departments.filter(({ count }) => count > 0);
  return [
    `# What customers said, week to ${day}`,
    cameIn(week),
    `${week.shipped} shipped, ${week.declined} declined, ${counted(week.told, 'reply', 'replies')} told what came of it.`,
    ...waiting.map(({ department: { name, person }, count, briefs }) =>
      [
        `## ${markdownWords(oneLine(name, 100))}${person === '' ? '' : ` (${markdownWords(oneLine(person, 100))})`}: ${count} ${count === 1 ? 'waits' : 'wait'}`,
        briefs
          .slice(0, mostTopics)
          .map((brief) => `- ${markdownWords(titleOf(brief))} (${markdownWords(countsOf(brief))})`)
          .join('\n'),
      ].join('\n\n'),
    ),
    ...(waiting.length === 0 ? ['Nothing waits for a decision.'] : []),
  ].join('\n\n');
}

function cameIn({ captured, people }: Week): string {
  const parts = kinds
    .filter((kind) => captured[kind] > 0)
    .map((kind) => `${kindNames[kind].toLowerCase()} ${captured[kind]}`);
  if (parts.length === 0) return 'Nothing was captured.';
  return `${counted(people, 'person', 'people')} said something: ${parts.join(', ')}.`;
}

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
