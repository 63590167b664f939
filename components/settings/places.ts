/** A place on a site where Earshot works, called as the README's table calls it, and how a person sees in a minute that it does. */
interface Place {
  name: string;
  steps: string;
}

const write =
  'write “Shop now: 20% off today!” and see it marked; use a suggestion, undo it, and delete the draft.';
const capture = 'captured, and in the inbox with the right author, words and address';

export const places: readonly Place[] = [
  { name: 'X: home box', steps: `In the box, ${write}` },
  {
    name: 'X: dialog, replies',
    steps: `Open “Post”, then a reply. In each, ${write}`,
  },
  { name: 'X: posts in a timeline', steps: `Point at a post: it can be ${capture}.` },
  {
    name: 'X: search and lists',
    steps: `Search for something, and open a list. Point at a post in each: it can be ${capture}. A person in the results has no button.`,
  },
  {
    name: "X: a post's own page, its replies",
    steps:
      'Open a post of yours with replies and walk through three of them: each has the right words, and says what it answers.',
  },
  {
    name: 'X: who is signed in',
    steps: 'Open the card on a draft: it asks about, or knows, the account you are signed in with.',
  },
  { name: 'Facebook: create-post dialog', steps: `In the box, ${write}` },
  { name: 'Facebook: comment box', steps: `In the box, ${write}` },
  {
    name: 'Facebook: posts in a feed',
    steps: `Point at a post: it can be ${capture}. An advertisement has no button.`,
  },
  {
    name: 'Facebook: posts in a group',
    steps: `Open a group. Point at a post: it can be ${capture}.`,
  },
  {
    name: 'Facebook: comments',
    steps:
      'Open a post of yours with comments and walk through three of them: each has the right words, and says what it answers.',
  },
  {
    name: 'Facebook: a picture in the viewer, a post over the feed',
    steps: `Open a picture of yours, and a post from the feed. Point at each: it can be ${capture}.`,
  },
  {
    name: 'LinkedIn: share box (TipTap), share box (Quill 1), comment box (TipTap)',
    steps: `Start a post, then a comment; which of the two share boxes you get is LinkedIn’s choice. In each, ${write}`,
  },
  {
    name: 'LinkedIn: comment box (Quill 1)',
    steps: `Older pages only, such as a member’s “All activity”. In the box, ${write}`,
  },
  {
    name: 'LinkedIn: posts in the new feed',
    steps: `Point at a post in the feed: it can be ${capture}. A promoted one has no button.`,
  },
  {
    name: 'LinkedIn: posts and comments in the old feed',
    steps: `Older pages only. Point at a post and at a comment: both can be ${capture}.`,
  },
];
