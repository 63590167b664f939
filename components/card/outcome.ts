/** What came of the user's last act, in the words the card says it with. `stays`: it went wrong, and stands in the card until the next act. */
export const outcomes = {
  rewritten: { says: 'Rewritten.', stays: false },
  changed: { says: 'Changed.', stays: false },
  remembered: { says: 'Remembered for this brand.', stays: false },
  copied: { says: 'Copied.', stays: false },
  refused: { says: 'Could not edit this box. The words are on your clipboard.', stays: true },
  'refused-uncopied': {
    says: 'Could not edit this box, and the browser would not copy. Select the words here and copy them.',
    stays: true,
  },
  'refused-wordless': { says: 'Could not edit this box. Change it there by hand.', stays: true },
  'not-undone': {
    says: 'Could not put your words back here. They are on your clipboard.',
    stays: true,
  },
  'not-undone-uncopied': {
    says: 'Could not put your words back, and the browser would not copy them. Copy them from here before you close this card.',
    stays: true,
  },
  'not-copied': { says: 'The browser would not copy. Select the words here and copy them.', stays: true },
  'not-saved': { says: 'That was not saved. Reload the page and try again.', stays: true },
} as const;

export type Outcome = keyof typeof outcomes;
