/** What a customer's words are. */
export const kinds = ['idea', 'problem', 'question', 'praise', 'other'] as const;

export type Kind = (typeof kinds)[number];

export const kindNames: Record<Kind, string> = {
  idea: 'Idea',
  problem: 'Problem',
  question: 'Question',
  praise: 'Praise',
  other: 'Other',
};
