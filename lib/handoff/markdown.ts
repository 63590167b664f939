import { blocksOf } from './blocks';
import type { Brief } from './brief';

/** Nothing to see; whoever looks for `@name` or `#12` finds neither. A backslash alone does not keep GitHub from calling somebody. */
const unseen = '\u200B';

/**
 * Words of a customer in Markdown, looking as they were written: no image, link, tag or heading comes of them, nobody is mentioned, no issue
 * is linked, and no line is taken for an order, as GitLab takes `/close`.
 */
export function markdownWords(text: string): string {
  return (
    text
      .split('\n')
      // Four spaces would begin a block of code, two at the end break a line.
      .map((line) => line.trim())
      .join('\n')
      .replace(/[\\`*[\]<>|~]|&(?=#?\w+;)/gu, String.raw`\$&`)
      // Inside a word an underscore is one, and addresses are full of them.
      .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, String.raw`\_`)
      .replace(/^(?:[#+\-=/]|:(?=-))/gmu, String.raw`\$&`)
      .replace(/^(\d+)([.)])/gmu, String.raw`$1\$2`)
      .replace(/[@#](?=\\?[\p{L}\p{N}_])/gu, `$&${unseen}`)
  );
}

/** The brief for whoever decides, in Markdown. */
export const markdown = (brief: Brief): string => blocksOf(brief, markdownWords).join('\n\n');
