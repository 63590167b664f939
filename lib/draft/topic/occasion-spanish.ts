import type { Cues } from './occasions';

/** What tells in Spanish what a draft is for. */
export const spanishCues: Cues = {
  hiring: [
    [
      /\b(?:contratamos|estamos contratando|buscamos (?:a |un |una |personas|gente|talento)|vacantes?|oferta de (?:empleo|trabajo)|únete (?:a nuestro|al) equipo|env[ií]a(?:nos)? tu (?:cv|currículum))/iu,
      4,
    ],
  ],
  farewell: [[/\b(?:se jubila|jubilaci[oó]n|nos despedimos de)/iu, 4.5]],
  notice: [[/\b(?:horario de|permaneceremos cerrad|cerraremos|cerrado por)/iu, 3.4]],
  contest: [[/(?:\b(?:sorteo|sorteamos|concurso)\b|\bgana (?:un|una|dos)\b|\bpara participar\b)/iu, 4]],
  award: [[/(?:\b(?:premio|premiad[oa]s?|galard[oó]n|galardonad[oa]s?|finalistas?|reconocid[oa]s?)\b)/iu, 3]],
  event: [
    [
      /(?:\b(?:webinar|taller|evento|feria|jornada|congreso|conferencia|charla|curso|inscripci|te esperamos|nos vemos)|\bapúntate\b|\binscr[ií]bete\b|\breserva tu plaza\b)/iu,
      3,
    ],
  ],
  content: [
    [
      /(?:\b(?:gu[ií]a|art[ií]culo|blog|podcast|informe|episodio|ebook)\b|\bdesc[aá]rga(?:te)?\b|\blee (?:m[aá]s|nuestro)\b)/iu,
      2.6,
    ],
  ],
  milestone: [[/(?:\b(?:aniversario|cumplimos|seguidores|celebramos)\b|\b\d+ años\b)/iu, 3]],
  partnership: [[/\b(?:alianza|colaboraci[oó]n con|patrocin\w+|junto a)\b/iu, 3]],
  csr: [[/\b(?:solidari\w+|donaci[oó]n|donamos|ong|comunidad)\b/iu, 2]],
  green: [[/\b(?:sostenib\w+|reciclad[oa]s?|huella de carbono|emisiones|planeta)\b/iu, 2.4]],
  people: [
    [
      /(?:\bse (?:une|incorpora) a\b|\bnuev[oa] (?:compañer[oa]|director[a]?|incorporaci[oó]n)\b|\bbienvenid[oa] a\b)/iu,
      4,
    ],
  ],
  discount: [
    [
      /(?:\b(?:descuentos?|oferta|rebajas?|promoci[oó]n|black friday|env[ií]o gratis|gratis|c[oó]digo)\b|\d+ ?%|\d ?€)/iu,
      2.8,
    ],
  ],
  launch: [
    [
      /\b(?:lanzamos|presentamos|lanzamiento|ya (?:está|están) aquí|por fin|llega|estrenamos|nuev[oa]s?)\b/iu,
      2.4,
    ],
  ],
  bait: [[/(?:\bcomenta\b|\betiqueta a\b|\bdale like\b|\bcomparte\b)/iu, 3]],
  testimonial: [
    [/(?:\bopini[oó]n de\b|\brese[nñ]as?\b|\bclientes? (?:feliz|felices|satisfech[oa]s?)\b)/iu, 2.6],
  ],
  service: [[/\b(?:servicios?|presupuesto|ll[aá]manos|cont[aá]ctanos|nuestro equipo|expertos)\b/iu, 2.2]],
  corporate: [[/\b(?:compromiso|valores|excelencia|innovaci[oó]n|misi[oó]n|soluciones)\b/iu, 1.8]],
};
