/** `other`: a language we know no words of. `unknown`: too little to tell. */
export type Language = 'en' | 'es' | 'other' | 'unknown';

// The commonest little words, and the words that short announcements are made of.
const voters: Record<string, string> = {
  en: `the of and to in is you that it for on are with as your his they be at this have from or had by but not what all were we when our can an us
    which their has will how about up out them then she many some these would into more her two like him see time could no than first been who its now
    i my me get just new today here free off shop book sale order sign join find check learn more proud excited week day best only until only back
    download read watch win save don't we're it's i'm you're let's meet introducing available please thanks thank sorry hi why where off`,
  es: `el los las de y que en un una por con para su al lo como más pero sus le ya este sí porque esta entre cuando muy sin sobre también hasta hay donde
    quien desde todo nos durante todos uno les ni contra otros ese eso ante ellos esto mí antes algunos qué unos yo otro nuestro nuestra nuestros nuestras
    tu tus te hoy ahora nuevo nueva nuevos nuevas gratis compra descuento oferta solo sólo aquí envío tienda llega gracias del es la se estamos somos`,
  fr: `le les des et est un une du dans pour pas vous sur avec nous plus votre notre ce qui aux au nos vos cette mais sont tout être nouveau nouvelle
    aujourd'hui maintenant ici découvrez profitez jusqu'à livraison gratuite soldes je il elle la que en`,
  de: `der die und das ist nicht ein eine mit auf für den dem des im zu von sich auch wir sie ihr unser unsere unseren euch jetzt neue neuen neuer neues
    heute nur bei aus oder wie noch bis zum zur ab kostenlos bestellen rabatt hier mehr alle dein deine`,
  pt: `o os as um uma de que em para com não por mais dos das da do na no nas nos se seu sua ao aos você nosso nossa nossos hoje agora novo nova
    desconto aqui até frete grátis é são está muito já também`,
  it: `il lo gli di che è un una per con non del della dei delle nel nella sono più anche come il nostro nostra nostri vostro oggi ora nuovo nuova sconto
    qui fino spedizione gratuita alla al dal la le si questo questa`,
  nl: `het een van en is dat op te voor met niet zijn aan ook onze wij je jouw nu nieuwe nieuw vandaag korting gratis bij maar om hier tot naar door`,
};
const votes = new Map<string, string[]>();
for (const [language, list] of Object.entries(voters)) {
  for (const word of new Set(list.split(/\s+/))) votes.set(word, [...(votes.get(word) ?? []), language]);
}

const looked = 4_000;
const letters = /\p{L}/gu;
const foreignScript = /[^\P{L}\p{Script=Latin}]/gu;
const spoken = /\p{L}[\p{L}\p{M}'’]*/gu;
const aside = /https?:\/\/\S+|[@#][\p{L}\p{N}_]+/gu;

/** The language a text is written in, by a vote of its commonest words; exact enough to decide whose rules may speak. */
export function languageOf(text: string): Language {
  const plain = text.slice(0, looked).replace(aside, ' ');
  const total = plain.match(letters)?.length ?? 0;
  if (total === 0) return 'unknown';
  if ((plain.match(foreignScript)?.length ?? 0) > total / 3) return 'other';
  const tally: Record<string, number> = { en: 0, es: /[ñ¿¡]/i.test(plain) ? 1.5 : 0 };
  for (const [word] of plain.toLowerCase().replaceAll('’', "'").matchAll(spoken)) {
    const languages = votes.get(word) ?? [];
    for (const language of languages) tally[language] = (tally[language] ?? 0) + 1 / languages.length;
  }
  const [first, second] = Object.entries(tally).sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < 0.5) return /[äöüßéèêàçñãõ]/i.test(plain) ? 'other' : 'unknown';
  if (second && first[1] === second[1]) return 'unknown';
  return first[0] === 'en' || first[0] === 'es' ? first[0] : 'other';
}
