/** A stretch of a draft that is there when its box opens: plain words, or one of the chips that sites put for a person or an address. */
export interface Piece {
  is: 'words' | 'mention' | 'link';
  words: string;
}

/** Where a link chip leads: its words are not the address, which is lost with the chip. */
export const shop = 'https://larkfield.example/bands';
