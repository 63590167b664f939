import { kindNames } from '@/lib/feedback/sorting/kind';
import { titleOf } from '../blocks';
import { wiki } from '../wiki';
import type { CsvTable } from './table';

/** A label of Jira's holds no space. */
const label = (text: string) => text.trim().replace(/[\s,]+/gu, '-');

/** Jira Cloud's import. A heading stands once for each of several values; people go by e-mail addresses, which we have not got. */
export const jira: CsvTable = {
  name: 'Jira',
  columns: ['Summary', 'Description', 'Issue Type', 'Priority', 'Labels', 'Labels', 'Reporter'],
  guarded: false,
  rows: (brief) => {
    const type = brief.kind === 'problem' ? 'Bug' : 'Task';
    return [
      [titleOf(brief), wiki(brief), type, '', label(kindNames[brief.kind]), label(brief.area ?? ''), ''],
    ];
  },
};
