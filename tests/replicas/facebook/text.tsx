import type { ReactNode } from 'react';
import { letters } from '../ids';
import { tokens } from '../tokens';

/** Parameters that Facebook hangs on every address inside a post. */
export const tracking = (seed: string): string => `__cft__[0]=AZ${letters(seed, 24)}&__tn__=%2CO%2CP-R`;

const inline = (text: string, seed: string): ReactNode[] =>
  tokens(text).map((token, index) => {
    const key = `${index} ${token.is}`;
    if (token.is === 'emoji') return <Emoji key={key} of={token.text} />;
    if (token.is === 'mention')
      return (
        <span key={key} className="html-span">
          <a href={`/${token.person.handle}?${tracking(seed)}`} role="link" tabIndex={0}>
            <span className="html-span">{token.person.name}</span>
          </a>
        </span>
      );
    if (token.is === 'tag')
      return (
        <span key={key} className="html-span">
          <a
            href={`/hashtag/${token.text.slice(1).toLowerCase()}?${tracking(seed)}`}
            role="link"
            tabIndex={0}
          >
            {token.text}
          </a>
        </span>
      );
    if (token.is === 'link')
      return (
        <span key={key} className="html-span">
          <a
            href={`https://l.facebook.com/l.php?u=${encodeURIComponent(`${token.url}?fbclid=IwZX${letters(token.url, 20)}`)}&h=AT${letters(seed, 18)}&__tn__=-UK-R`}
            rel="nofollow noreferrer"
            role="link"
            tabIndex={0}
            target="_blank"
          >
            {token.url}
          </a>
        </span>
      );
    return token.is === 'words' ? token.text : null;
  });

export const Emoji = ({ of }: { of: string }) => (
  <span className="html-span">
    <img
      height={16}
      width={16}
      alt={of}
      className="emoji"
      src={`/practice/emoji/${encodeURIComponent(of)}.svg`}
    />
  </span>
);

/** Words in blocks: one `div[dir=auto]` a line, a block of its own after each blank line. `tail` follows the last word. */
export const Paragraphs = ({ text, seed, tail }: { text: string; seed: string; tail?: ReactNode }) => {
  const blocks = text.split('\n\n').map((block) => block.split('\n'));
  return (
    <>
      {blocks.map((lines, block) => (
        <div key={lines.join('\n')} className="block">
          {lines.map((line, index) => (
            <div key={line} dir="auto" style={{ textAlign: 'start' }}>
              {inline(line, seed)}
              {block === blocks.length - 1 && index === lines.length - 1 ? tail : null}
            </div>
          ))}
        </div>
      ))}
    </>
  );
};

/**
 * Words that only the eye can read: letters in the wrong order, put right by style, with hidden ones between them. The clean form
 * stands in a hidden node elsewhere, which `label` names.
 */
export function Scrambled({ text, label }: { text: string; label: string }) {
  const places = Array.from(text, (letter, place) => ({ letter: letter === ' ' ? '\u00a0' : letter, place }));
  const order = letters(text + label, places.length);
  const mixed = places.toSorted(
    (a, b) => order.charCodeAt(a.place) - order.charCodeAt(b.place) || b.place - a.place,
  );
  return (
    <span>
      <span aria-labelledby={label}>
        <b className="scrambled">
          {mixed.flatMap(({ letter, place }) => [
            <b key={`not ${place}`} className="pw7X76N" style={{ display: 'none' }}>
              -
            </b>,
            <b key={place} style={{ order: place }}>
              {letter}
            </b>,
            <b key={`nor ${place}`} className="pw7X76N" style={{ position: 'absolute', top: '3em' }}>
              {order[place]}
            </b>,
          ])}
        </b>
      </span>
    </span>
  );
}

const numbers = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`data-${index}`, index]));

/** What Facebook strews between the parts of a post: named like content, seen by nobody. */
export const Decoys = ({ count }: { count: number }) => (
  <>
    {Array.from({ length: count }, (_, index) => `decoy ${index}`).map((key) => (
      <div key={key} {...numbers} className="decoy">
        <blockquote className="html-blockquote">
          <span dir="auto">
            <span>Facebook</span>
          </span>
        </blockquote>
        <div aria-hidden="true" role="button" tabIndex={-1} />
      </div>
    ))}
  </>
);
