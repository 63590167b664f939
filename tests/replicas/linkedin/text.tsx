import type { ReactNode } from 'react';
import { letters } from '../ids';
import { tokens } from '../tokens';
import { profile } from './posts';
import { whole } from './page';

/** Words as LinkedIn draws them: plain emoji, `br` for lines, links through its warning page. */
export const richText = (text: string): ReactNode[] =>
  tokens(text).map((token, index) => {
    const key = `${index} ${token.is}`;
    if (token.is === 'line') return <br key={key} />;
    if (token.is === 'mention')
      return (
        <a key={key} href={whole(profile(token.person))} tabIndex={-1}>
          <span>
            <strong>{token.person.name}</strong>
          </span>
        </a>
      );
    if (token.is === 'tag')
      return (
        <a
          key={key}
          tabIndex={-1}
          href={whole(
            `/search/results/all/?keywords=${encodeURIComponent(token.text)}&origin=HASH_TAG_FROM_FEED`,
          )}
        >
          <span>
            <strong>{token.text}</strong>
          </span>
        </a>
      );
    if (token.is === 'link')
      return (
        <a
          key={key}
          tabIndex={-1}
          target="_blank"
          rel="noopener"
          href={whole(`/safety/go/?url=${encodeURIComponent(token.url)}&urlhash=${letters(token.url, 4)}`)}
        >
          <span>
            <strong>{token.url}</strong>
          </span>
        </a>
      );
    return token.text;
  });
