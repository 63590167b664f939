import { phrases } from './match';
import type { Signal } from './signal';

const find = phrases([
  `leverag(e|es|ed|ing)|synerg_|stakeholders?|driv(e|ing) value`,
  `(innovative|bespoke|tailored|end-to-end|_-class|_ing|sustainable|business|digital|_ _ion) solutions(?! you)`,
  `in our dna|core values|our (mission|vision|purpose) (is|statement)|thought leader_|unwavering commitment|committed to (delivering|providing|excellence|an? _ future|innovation)`,
  `strives? (for|to)|excellence|empower(s|ing|ed)?|digital transformation|best practices?|(bright|sustainable) future`,
  `(industry|forward|purpose|data|results|people|customer)~(wide|thinking|driven|first|centric)`,
]);

export const jargon: Signal = {
  id: 'jargon',
  why: 'Company words keep people out; say it as across a counter.',
  weight: 1.5,
  cap: 3,
  find,
};
