import { phrases } from './match';
import type { Signal } from './signal';

const find = phrases({
  en: `extra mile|leverag_|synerg_|(bespoke|innovative) solutions(?! you)|stakeholders?|in our dna|thought leader_|excellence|empower(s|ing)?|digital transformation`,
  es: `sinergias?|excelencia|soluciones (integrales|innovadoras)|valor añadido`,
});

export const jargon: Signal = {
  id: 'jargon',
  why: 'Company words keep people out; say it plainly.',
  weight: 1.5,
  cap: 3,
  find,
};
