/** `other`: a language we know no words of. `unknown`: too little to tell. */
export type Language = 'en' | 'es' | 'other' | 'unknown';

// The commonest little words, and the words that short announcements are made of. `other` is five neighbours in one bag.
const voters: Record<'en' | 'es' | 'other', string> = {
  en:
    'the of and to in is you that it for on are with as your they be at this have from or by but not ' +
    'what all we when our can which how about up out some has who its my me get just new today here ' +
    'free shop more only until ' +
    "don't we're it's i'm meet please thanks sorry why where",
  es:
    'el los las de y que en un una por con para su al lo como más pero sí esta muy sin hasta hay todo ' +
    'nos nuestro nuestra tu tus te hoy ahora nuevo nueva nuevos gratis compra descuento oferta aquí ' +
    'gracias del es la se estamos',
  other:
    'le les des et est un une du dans pour pas vous avec nous votre notre ce au der die und das ist ' +
    'nicht ein eine mit auf für im zu auch wir sie ihr um uma em com não por mais dos da você ' +
    'il lo gli di che è per con del nella sono het een van en dat op voor niet zijn je',
};
const votes = new Map<string, ('en' | 'es' | 'other')[]>();
for (const language of ['en', 'es', 'other'] as const) {
  for (const word of new Set(voters[language].split(' ')))
    votes.set(word, [...(votes.get(word) ?? []), language]);
}

const looked = 1_000;
const letters = /\p{L}/gu;
const foreignScript = /[^\P{L}\p{Script=Latin}]/gu;
const spoken = /\p{L}[\p{L}\p{M}'’]*/gu;
const aside = /https?:\/\/\S+|[@#][\p{L}\p{N}_]+/gu;

/** The language a text is written in, by a vote of its commonest words; exact enough to decide whose rules may speak. */
export function languageOf(text: string): Language {
  const plain = text.slice(0, looked).replace(aside, ' ');
  if (plain.search(letters) < 0) return 'unknown';
  // Counting letters is dear, and most drafts hold none of another script.
  const foreign = plain.match(foreignScript)?.length;
  if (foreign && foreign > (plain.match(letters)?.length ?? 0) / 3) return 'other';
  const tally = { en: 0, es: /[ñ¿¡]/i.test(plain) ? 1.5 : 0, other: /[äöüßèêàçãõ]/i.test(plain) ? 0.4 : 0 };
  for (const word of plain.toLowerCase().replaceAll('’', "'").match(spoken) ?? []) {
    const languages = votes.get(word) ?? [];
    for (const language of languages) tally[language] += 1 / languages.length;
  }
  const { en, es, other } = tally;
  if (en === Math.max(es, other)) return 'unknown';
  if (en > es && en > other) return 'en';
  return es >= other ? 'es' : 'other';
}
