import { useState } from 'react';
import type { Draft, Rewrite } from '@/lib/draft/draft';
import { Suggestion } from './Suggestion';

interface SuggestionsProps {
  draft: Draft;
  /** Best first. */
  rewrites: readonly Rewrite[];
  /** How many are shown. */
  shown: number;
  onlyCopy: boolean;
  busy: boolean;
  use: (text: string) => void;
  copy: (text: string) => Promise<boolean>;
}

const headings: Record<Rewrite['shape'], string> = {
  news: 'Keep the news and ask',
  question: 'Ask instead',
};

/** The suggestions, those of one shape that follow each other under one heading. */
export function Suggestions({ draft, rewrites, shown, onlyCopy, busy, use, copy }: SuggestionsProps) {
  const [reached, reach] = useState(0);
  const offered = rewrites.slice(0, shown);
  return (
    <ol className="suggestions" aria-label="Suggestions" aria-busy={busy}>
      {groupsOf(offered).map(({ shape, from, members }) => (
        <li key={`${shape} ${from}`} className="suggestion-group" data-shape={shape}>
          <h3 className="suggestion-shape">{headings[shape]}</h3>
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
  shape: Rewrite['shape'];
  from: number;
  members: Rewrite[];
}

function groupsOf(rewrites: readonly Rewrite[]): Group[] {
  const groups: Group[] = [];
  for (const [index, rewrite] of rewrites.entries()) {
    const last = groups.at(-1);
    if (last?.shape === rewrite.shape) last.members.push(rewrite);
    else groups.push({ shape: rewrite.shape, from: index, members: [rewrite] });
  }
  return groups;
}
