import { kindNames } from '@/lib/feedback/sorting/kind';
import { titleOf } from '../blocks';
import { type CsvTable, timeOf } from './table';

/** Productboard, Canny and others whose wizard asks which column is what: one row a quote, since a note is one person's. */
export const notes: CsvTable = {
  name: 'Productboard, Canny',
  columns: ['title', 'content', 'user_name', 'user_email', 'company', 'tags', 'source_url', 'created_at'],
  guarded: false,
  rows: (brief) =>
    brief.quotes.map(({ text, author, permalink, date }) => {
      const tags = [kindNames[brief.kind], ...(brief.area === null ? [] : [brief.area])].join(', ');
      return [titleOf(brief), text, author, '', '', tags, permalink ?? '', timeOf(date)];
    }),
};
