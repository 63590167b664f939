import { people, type Person } from './company';

/** The parts of a text that sites draw differently. */
export type Token =
  | { is: 'words'; text: string }
  | { is: 'line' }
  | { is: 'emoji'; text: string }
  | { is: 'mention'; person: Person }
  | { is: 'tag'; text: string }
  | { is: 'link'; url: string };

const special = /(https?:\/\/\S+[\w/])|(^|[^\w@])@(\w+)|(^|[^\w#])(#\p{L}[\p{L}\p{N}_]*)|(\n)/gu;

export function tokens(text: string): Token[] {
  const found: Token[] = [];
  let from = 0;
  const plain = (part: string): void => {
    for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(part)) {
      const last = found.at(-1);
      if (/\p{Extended_Pictographic}/u.test(segment)) found.push({ is: 'emoji', text: segment });
      else if (last?.is === 'words') last.text += segment;
      else found.push({ is: 'words', text: segment });
    }
  };
  for (const match of text.matchAll(special)) {
    const [whole, url, beforeMention, handle, beforeTag, tag, line] = match;
    plain(text.slice(from, match.index));
    from = match.index + whole.length;
    if (line) found.push({ is: 'line' });
    else if (url) found.push({ is: 'link', url });
    else if (tag) {
      plain(beforeTag ?? '');
      found.push({ is: 'tag', text: tag });
    } else {
      plain(beforeMention ?? '');
      const person = people.find((one) => one.handle === handle);
      if (person) found.push({ is: 'mention', person });
      else plain(`@${handle ?? ''}`);
    }
  }
  plain(text.slice(from));
  return found;
}
