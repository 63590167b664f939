import type { TargetOf } from '@/lib/profile/target';
import type { Brief } from '../brief';
import { markdown } from '../markdown';
import { prefilled, query, type Prefilled } from '../prefilled';

/** As for GitHub; Trello names no limit. */
const longest = 8_000;

/** The window in which a card is added, with the first quoted post as its link. Where no list is named, Trello asks for one. */
export function trello(brief: Brief, { list }: TargetOf<'trello'>): Prefilled {
  const [url = ''] = brief.quotes.flatMap(({ permalink }) => permalink ?? []);
  const source = url === '' ? '' : new URL(url).hostname;
  return prefilled(
    brief,
    markdown(brief),
    longest,
    (name, desc) =>
      `https://trello.com/add-card${query({ mode: 'popup', source, name, desc, url, idList: list })}`,
  );
}
