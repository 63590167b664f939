/** How a customer feels: three states and never a percentage. */
export const sentiments = ['neg', 'neu', 'pos'] as const;

export type Sentiment = (typeof sentiments)[number];
