import { useState } from 'react';
import type { Draft, Rewrite } from '@/lib/draft/draft';
import { Suggestion } from './Suggestion';

interface SuggestionsProps {
  draft: Draft;
  /** Those that tell who asked for it that it is there; they stand above the rest. */
  closing: readonly Rewrite[];
  /** Ours, best first. */
  rewrites: readonly Rewrite[];
  /** Those of the user's language model, which come later and stand below. */
  further: readonly Rewrite[];
  onlyCopy: boolean;
  busy: boolean;
  use: (text: string) => void;
  copy: (text: string) => Promise<boolean>;
}

const headings: Record<Rewrite['shape'], string> = {
  news: 'Keep the news and ask',
  question: 'Ask instead',
};

/** The suggestions, those of one shape that follow each other under one heading, and a model's under one that says so. */
export function Suggestions(props: SuggestionsProps) {
  const { draft, closing, rewrites, further, onlyCopy, busy, use, copy } = props;
  const [reached, reach] = useState(0);
  const offered = [
    ...closing.map((rewrite) => ({ rewrite, heading: 'Tell them it is there' })),
    ...rewrites.map((rewrite) => ({ rewrite, heading: headings[rewrite.shape] })),
    ...further.map((rewrite) => ({ rewrite, heading: 'From your model' })),
  ];
  return (
    <ol className="suggestions" aria-label="Suggestions" aria-busy={busy}>
      {groupsOf(offered).map(({ heading, shape, from, members }) => (
        <li key={`${heading} ${from}`} className="suggestion-group" data-shape={shape}>
          <h3 className="suggestion-shape">{heading}</h3>
          <ol>
            {members.map((rewrite, index) => (
              <Suggestion
                key={rewrite.text}
                draft={draft}
                rewrite={rewrite}
                reached={from + index === Math.min(reached, offered.length - 1)}
                onlyCopy={onlyCopy}
                busy={busy}
                reach={() => reach(from + index)}
                use={use}
                copy={copy}
              />
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}

interface Group {
  heading: string;
  shape: Rewrite['shape'];
  from: number;
  members: Rewrite[];
}

function groupsOf(offered: readonly { rewrite: Rewrite; heading: string }[]): Group[] {
  const groups: Group[] = [];
  for (const [index, { rewrite, heading }] of offered.entries()) {
    const last = groups.at(-1);
    if (last?.heading === heading) last.members.push(rewrite);
    else groups.push({ heading, shape: rewrite.shape, from: index, members: [rewrite] });
  }
  return groups;
}
