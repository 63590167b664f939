import type { ReactNode } from 'react';
import { letters } from '../ids';
import { tokens } from '../tokens';

/** Words as X draws them: emoji as images, links through its shortener with the scheme and the tail hidden. */
export const richText = (text: string): ReactNode[] => {
  const parts: ReactNode[] = [];
  let run = '';
  const flush = (): void => {
    if (run) parts.push(<span key={parts.length}>{run}</span>);
    run = '';
  };
  for (const token of tokens(text)) {
    // X keeps line breaks as characters and shows them by `white-space`.
    if (token.is === 'line') run += '\n';
    else if (token.is === 'words') run += token.text;
    else {
      flush();
      const key = parts.length;
      if (token.is === 'emoji') parts.push(<Emoji key={key} of={token.text} />);
      else if (token.is === 'mention')
        parts.push(
          <div key={key} className="inline">
            <span>
              <a dir="ltr" role="link" href={`/${token.person.handle}`}>
                @{token.person.handle}
              </a>
            </span>
          </div>,
        );
      else if (token.is === 'tag')
        parts.push(
          <span key={key}>
            <a
              dir="ltr"
              role="link"
              href={`/hashtag/${encodeURIComponent(token.text.slice(1))}?src=hashtag_click`}
            >
              {token.text}
            </a>
          </span>,
        );
      else parts.push(<Link key={key} url={token.url} />);
    }
  }
  flush();
  return parts;
};

export const Emoji = ({ of }: { of: string }) => (
  <img alt={of} draggable={false} className="emoji" src={`/practice/emoji/${encodeURIComponent(of)}.svg`} />
);

/** A name with its emoji drawn, without links. */
export const nameText = (name: string): ReactNode[] =>
  tokens(name).map((token, index) =>
    token.is === 'emoji' ? (
      <Emoji key={`${index} emoji`} of={token.text} />
    ) : (
      <span key={`${index} words`}>{token.is === 'words' ? token.text : ''}</span>
    ),
  );

function Link({ url }: { url: string }) {
  const [scheme = '', rest = ''] = url.split(/(?<=:\/\/)/);
  const shown = rest.slice(0, 26);
  return (
    <a
      dir="ltr"
      role="link"
      target="_blank"
      rel="noopener noreferrer nofollow"
      href={`https://t.co/${letters(url, 10)}`}
    >
      <span aria-hidden="true" className="unshown">
        {scheme}
      </span>
      {shown}
      {shown === rest ? null : (
        <>
          <span aria-hidden="true" className="unshown">
            {rest.slice(shown.length)}
          </span>
          <span aria-hidden="true">…</span>
        </>
      )}
    </a>
  );
}
