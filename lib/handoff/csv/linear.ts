import { kindNames } from '@/lib/feedback/sorting/kind';
import { titleOf } from '../blocks';
import { markdown } from '../markdown';
import { type CsvTable, timeOf } from './table';

/** What `@linear/import` reads as "Linear CSV". It takes the sign before a formula away again. */
export const linear: CsvTable = {
  name: 'Linear',
  columns: [
    'Title',
    'Description',
    'Priority',
    'Status',
    'Assignee',
    'Labels',
    'Created',
    'Completed',
    'Started',
    'Estimate',
  ],
  guarded: true,
  rows: (brief) => {
    // Labels are split at commas.
    const labels = [kindNames[brief.kind], ...(brief.area === null ? [] : [brief.area.replaceAll(',', ' ')])];
    const created = timeOf(brief.first);
    return [[titleOf(brief), markdown(brief), 'No priority', '', '', labels.join(', '), created, '', '', '']];
  },
};
