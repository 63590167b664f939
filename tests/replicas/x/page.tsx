import { createContext, useContext } from 'react';
import type { Choices } from '../practice';
import type { Status } from './statuses';
import { labels, type Labels } from './labels';

/** What every part of the page can reach: the words, and the way to another address. */
export interface Page {
  choices: Choices;
  words: Labels;
  /** Changes the address at once and the content a moment later, as X does. */
  go: (address: string) => void;
  /** Opens the modal composer over the page. */
  compose: (about: { answers?: Status; quotes?: Status }) => void;
}

const context = createContext<Page>({
  choices: { theme: 'light', language: 'en' },
  words: labels.en,
  go: () => {},
  compose: () => {},
});

export const PageProvider = context.Provider;
export const usePage = (): Page => useContext(context);
