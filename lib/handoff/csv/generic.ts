import { kindNames } from '@/lib/feedback/sorting/kind';
import { type CsvTable, timeOf } from './table';

/** For spreadsheets and whatever else reads tables: one row a quote, its words as they were written. */
export const generic: CsvTable = {
  name: 'Spreadsheet',
  columns: [
    'id',
    'ask',
    'kind',
    'area',
    'people',
    'posts',
    'first',
    'last',
    'answered',
    'text',
    'author',
    'handle',
    'date',
    'permalink',
  ],
  guarded: true,
  rows: ({ quotes, ...brief }) =>
    quotes.map(({ text, author, handle, date, permalink }) => [
      brief.id,
      brief.ask,
      kindNames[brief.kind],
      brief.area ?? '',
      String(brief.people),
      String(brief.posts),
      timeOf(brief.first),
      timeOf(brief.last),
      brief.answered ?? '',
      text,
      author,
      handle ?? '',
      timeOf(date),
      permalink ?? '',
    ]),
};
