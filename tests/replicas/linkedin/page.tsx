import { createContext, useContext } from 'react';
import type { Choices } from '../practice';
import { labels, type Labels } from './labels';

export interface Page {
  choices: Choices;
  words: Labels;
  go: (address: string) => void;
}

const context = createContext<Page>({
  choices: { theme: 'light', language: 'en' },
  words: labels.en,
  go: () => {},
});

export const PageProvider = context.Provider;
export const usePage = (): Page => useContext(context);

/** LinkedIn writes whole addresses. */
export const whole = (path: string): string => `https://www.linkedin.com${path}`;
