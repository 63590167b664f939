import { blocksOf } from './blocks';
import type { Brief } from './brief';

/**
 * In Jira's own markup `!address!` is an image, `[~name]` a mention and `{name}` a macro. A space nobody sees behind the first sign makes
 * none of them and leaves the words as they look.
 */
const wikiWords = (text: string) => text.replace(/[![{](?=\S)/gu, '$&\u200B');

/** The brief in Jira's markup. */
export const wiki = (brief: Brief): string => blocksOf(brief, wikiWords).join('\n\n');
