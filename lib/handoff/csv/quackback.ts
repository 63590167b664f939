import { kindNames } from '@/lib/feedback/sorting/kind';
import { titleOf } from '../blocks';
import { markdown } from '../markdown';
import { type CsvTable, timeOf } from './table';

/** Quackback's import in the app. By `source_id` a second import of the same changes nothing; unknown tags and boards are made. */
export const quackback: CsvTable = {
  name: 'Quackback',
  columns: [
    'title',
    'content',
    'status',
    'tags',
    'board',
    'author_name',
    'author_email',
    'email_verified',
    'vote_count',
    'created_at',
    'source_id',
  ],
  guarded: false,
  rows: (brief) => [
    [
      titleOf(brief),
      markdown(brief),
      '',
      kindNames[brief.kind],
      brief.area ?? '',
      brief.quotes[0]?.author ?? '',
      '',
      '',
      String(brief.people),
      timeOf(brief.first),
      brief.id,
    ],
  ],
};
