import { z } from '@/lib/zod';

/** A word or phrase that somebody wants marked, and why, in a sentence to whoever wrote it; without one where `why` is empty. */
export const ruleSchema = z.object({ phrase: z.string(), why: z._default(z.string(), '') });

export type Rule = z.infer<typeof ruleSchema>;

/** The rules with one added; one for the same words in any case gives way to it. */
export const withRule = (rules: readonly Rule[], rule: Rule): Rule[] => [...withoutRule(rules, rule), rule];

export function withoutRule(rules: readonly Rule[], { phrase }: Pick<Rule, 'phrase'>): Rule[] {
  return rules.filter((row) => row.phrase.toLowerCase() !== phrase.toLowerCase());
}
