import { tables, type TableName } from '@/lib/handoff';
import { agenda } from '@/lib/handoff/agenda';
import type { Brief } from '@/lib/handoff/brief';
import { csv } from '@/lib/handoff/csv/table';
import { jsonLines } from '@/lib/handoff/json-lines';
import { markdown } from '@/lib/handoff/markdown';
import type { Department } from '@/lib/profile/department';

/** What a form makes of briefs: words for the clipboard, or a file. */
type Taken = { copy: string } | { file: string; text: string; type: string };

/** A form in which a person takes captures along. Its id is kept as where they were handed off to. */
interface Form {
  name: string;
  hint: string;
  /** As what they were given away, behind "Handed off as". */
  given: string;
  take: (briefs: readonly Brief[], department: Department | null, now: number) => Taken;
}

const table = (name: TableName): Form => ({
  name: `A table: ${tables[name].name}`,
  hint: 'saves a file',
  given: `a table (${tables[name].name})`,
  take: (briefs, _, now) => ({
    file: `earshot-${name}-${dayOf(now)}.csv`,
    // Excel knows UTF-8 by the mark; importers may take it for a part of the first column's name.
    text: csv(tables[name], briefs, { marked: name === 'generic' }),
    type: 'text/csv',
  }),
});

const everybody = { name: 'What customers said', person: '' };

export const forms = {
  brief: {
    name: 'A brief to paste',
    hint: 'copies',
    given: 'a copied brief',
    take: (briefs) => ({ copy: briefsText(briefs) }),
  },
  agenda: {
    name: 'An agenda to paste',
    hint: 'copies',
    given: 'an agenda',
    take: (briefs, department, now) => ({ copy: agenda(department ?? everybody, briefs, now) }),
  },
  generic: table('generic'),
  linear: table('linear'),
  jira: table('jira'),
  quackback: table('quackback'),
  notes: table('notes'),
  lines: {
    name: 'JSON Lines',
    hint: 'saves a file',
    given: 'JSON Lines',
    take: (briefs, _, now) => ({
      file: `earshot-${dayOf(now)}.jsonl`,
      text: jsonLines(briefs),
      type: 'application/jsonl',
    }),
  },
} as const satisfies Record<string, Form>;

type FormId = keyof typeof forms;
export const formIds = Object.keys(forms).filter((id): id is FormId => id in forms);
export const isForm = (id: string): id is FormId => id in forms;

/** Briefs one under another, in Markdown. */
export const briefsText = (briefs: readonly Brief[]): string => briefs.map(markdown).join('\n\n---\n\n');

const dayOf = (now: number) => new Date(now).toISOString().slice(0, 10);
