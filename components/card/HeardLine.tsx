import type { Heard } from './use-heard';

interface HeardLineProps {
  heard: Heard;
  /** The draft says that it is there now. */
  brings: boolean;
}

/** How many people asked for what the draft brings, or spoke of what it asks, and two of them in their own words. */
export function HeardLine({ heard: { people, phrase, quotes }, brings }: HeardLineProps) {
  return (
    <section className="heard" aria-label="What customers said">
      <p>
        <b>{people.toLocaleString('en')} people</b> {brings ? 'asked for' : 'have spoken of'}{' '}
        <bdi>{phrase === '' ? 'this' : phrase}</bdi>.
      </p>
      {quotes.map(({ id, text }) => (
        <blockquote key={id} dir="auto">
          {text}
        </blockquote>
      ))}
    </section>
  );
}
