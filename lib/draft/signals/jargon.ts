import { phrases } from './match';
import type { Signal } from './signal';
import { spansOf } from '@/lib/text/span';

const pattern = phrases([
  `leverag(?:e|es|ed|ing)|synerg(?:y|ies|istic)|stakeholders?|shareholder value|value[- ]add(?:ed)?|drive value|driving value`,
  `(?:innovative|bespoke|tailored|end-to-end|turnkey|integrated|scalable|holistic|robust|comprehensive|best-in-class|world-class|smart|\\w+ing|sustainable|business|digital|\\w+ \\w+ion) solutions(?! you)`,
  `in our dna|core values|our (?:mission|vision|purpose) (?:is|statement)|mission statement|thought leadership|(?:unwavering|strong|ongoing|continued) commitment to|committed to (?:delivering|excellence|providing|a sustainable|innovation|driving|\\w+ing)`,
  `strive(?:s)? (?:for|to)|excellence|empower(?:s|ing|ed)? (?:\\w+ )?(?:people|businesses|teams|women|communities|you|our|others|the)|digital transformation|paradigm|disrupt(?:ive|ing|ion)|ecosystems?(?= (?:of|for|partner|play))|mission[- ]critical|actionable insights?|deep dive|move the needle|low-hanging|circle back on|touch base|bandwidth to|going forward|best practices?|core competenc(?:y|ies)|customer[- ]centric|value proposition|key takeaways?|spirit of innovation|bright future|sustainable future|esg strategy|capabilities of|operational excellence|transformation journey|future of (?:work|\\w+ \\w+)|in today's (?:fast-paced|digital|competitive|ever)`,
  `industry[- ]wide|forward[- ]thinking|purpose[- ]driven|data[- ]driven|results[- ]driven|people[- ]first|human[- ]centred|human-centered|next-level performance|growth mindset`,
]);

export const jargon: Signal = {
  id: 'jargon',
  why: 'Company words keep people out; say it as you would across a counter.',
  weight: 1.5,
  cap: 3,
  find: ({ text }) => spansOf(text, pattern),
};
