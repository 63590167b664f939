/** What the card and the settings say of a signal beside its reason. Not in `signals`, because a page that only marks does not need it. */
interface Advice {
  name: string;
  /** What to do instead, in one sentence. */
  instead: string;
}

export const advice: Readonly<Record<string, Advice>> = {
  'cta-buy': { name: 'Call to buy', instead: 'Ask what people are looking for, and let them come to you.' },
  'price-discount': {
    name: 'Price and offer',
    instead: 'Tell your own customers where they already buy; here, ask.',
  },
  'engagement-bait': { name: 'Bait', instead: 'Ask for a story or an idea that you would read to the end.' },
  'cta-signup': {
    name: 'Sending away',
    instead: 'Say here what is behind the link; add the link in a reply if asked.',
  },
  urgency: { name: 'Hurry', instead: 'Give the date once, plainly, and leave it there.' },
  'own-link': { name: 'Own link', instead: 'Say the useful part in the post itself.' },
  hype: { name: 'Big words', instead: 'Say one thing that it does, so that readers can judge.' },
  'brag-award': {
    name: 'Praise of yourself',
    instead: 'Thank who made it happen, or ask what to do better.',
  },
  'self-announce': { name: 'Announcement', instead: 'Give the news in one line and ask something about it.' },
  'pitch-claim': { name: 'Pitch', instead: 'Describe the problem and ask how others deal with it.' },
  'quote-filler': { name: 'Borrowed wisdom', instead: 'Tell what happened to you this week.' },
  jargon: { name: 'Company words', instead: 'Use the words your customers use.' },
  'we-monologue': { name: 'All “we”', instead: 'Turn one sentence round so that it begins with “you”.' },
  'hashtag-stuffing': { name: 'Row of hashtags', instead: 'Keep the one that people really follow.' },
  shouting: { name: 'Shouting', instead: 'Write it as you would say it.' },
  wording: { name: 'Sounds like an advert', instead: 'Say it as you would to one person you know.' },
};
