import { cueIds, gladIds, type CueId } from './cue';
import { en } from './en';
import { es } from './es';
import type { Language } from '@/lib/text/language';

/**
 * What can be heard in `words`, which are in small letters with straight apostrophes. Who mocks does not praise: "thanks for nothing" is no
 * thanks. In a language we do not know nothing is heard.
 */
export function heard(words: string, language: Language): CueId[] {
  if (language === 'other') return [];
  const found = cueIds.filter(
    (id) => (language !== 'es' && en[id].test(words)) || (language !== 'en' && es[id].test(words)),
  );
  return found.includes('mocks') ? found.filter((id) => !glad.has(id)) : found;
}

const glad = new Set<CueId>(gladIds);
