/** What a question wants to hear: new ideas, unmet needs, a preference, an experience, or what to do next. */
export const families = ['idea', 'problem', 'choice', 'experience', 'next'] as const;

export type Family = (typeof families)[number];
