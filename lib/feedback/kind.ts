/** What a customer's words are. */
export const kinds = ['idea', 'problem', 'question', 'praise', 'other'] as const;

export type Kind = (typeof kinds)[number];
