import { phrases } from './match';
import type { Signal } from './signal';

const find = phrases({
  en: `extra mile|leverag(e|es|ed|ing)|synerg_|(bespoke|tailored|innovative) solutions(?! you)|stakeholders?|in our dna|core values|thought leader_|strives? to|excellence|empower(s|ing|ed)?|digital transformation`,
  es: `sinergias?|excelencia|soluciones (integrales|innovadoras)|valor añadido|comprometid_ con`,
});

export const jargon: Signal = {
  id: 'jargon',
  why: 'Company words keep people out; say it as across a counter.',
  weight: 1.5,
  cap: 3,
  find,
};
