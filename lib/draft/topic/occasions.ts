/** What a draft is for. The order is the order of precedence between equal votes. */
export const occasions = [
  'hiring',
  'farewell',
  'people',
  'contest',
  'award',
  'event',
  'feature',
  'launch',
  'content',
  'milestone',
  'partnership',
  'testimonial',
  'quote',
  'green',
  'csr',
  'discount',
  'bait',
  'corporate',
  'notice',
  'service',
  'other',
] as const;
export type Occasion = (typeof occasions)[number];

/** Occasions whose news is worth keeping when the advert around it goes. */
export const newsworthy: readonly Occasion[] = [
  'launch',
  'feature',
  'event',
  'content',
  'hiring',
  'milestone',
  'people',
  'farewell',
  'green',
  'partnership',
  'csr',
  'notice',
  'award',
];

/** What tells what a draft is for, and how much each. */
export type Cues = Partial<Record<Occasion, readonly (readonly [RegExp, number])[]>>;
