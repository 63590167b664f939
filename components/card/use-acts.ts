import { useState } from 'react';
import type { Plainer } from '@/lib/draft/rewrites/news/plainly';
import type { Replaced, Session, Unwritten } from '@/lib/editors/session';
import type { AskedAbout } from '@/lib/profile/asked-about';
import type { Dismissal } from './FindingRow';
import type { Outcome } from './outcome';

/** What the advice asks of a session: where it stands, and how it is left, is the affair of what stands around it. */
export type Drafting = Omit<Session, 'close'>;

/** What the user can do in the card, and what came of the last of it. */
export interface Acts {
  outcome: Outcome | null;
  /** What neither the box nor the clipboard took, to be copied by hand; empty where nothing is lost. */
  words: string;
  /** A rewrite or its undo is being written; what is asked for meanwhile is not done. */
  writing: boolean;
  /** `grants` are captures whose wish the text says has come true. */
  use: (text: string, grants?: readonly string[]) => void;
  /** Says one sentence plainly, or leaves it out. */
  change: (plain: Plainer) => void;
  undo: () => void;
  /** Whether the words reached the clipboard. */
  copy: (text: string) => Promise<boolean>;
  /** Whether it is kept that this finding is dismissed. */
  dismiss: (dismissal: Dismissal) => Promise<boolean>;
  /** Whether it is kept that this finding is dismissed no longer. */
  restore: (dismissal: Dismissal) => Promise<boolean>;
  /** Whether it is kept. */
  remember: (about: AskedAbout) => Promise<boolean>;
  forget: (about: AskedAbout) => Promise<boolean>;
  claim: (owner: 'ours' | 'personal') => void;
}

export function useActs(session: Drafting, copy: (text: string) => Promise<void>): Acts {
  const [{ outcome, words }, tell] = useState<{ outcome: Outcome | null; words: string }>(nothingYet);
  const [writing, setWriting] = useState(false);
  const setOutcome = (outcome: Outcome) => tell({ outcome, words: '' });

  async function write(
    act: () => Promise<Replaced>,
    done: Outcome | null,
    refused: 'refused' | 'not-undone',
  ) {
    if (writing) return;
    tell(nothingYet);
    setWriting(true);
    try {
      const replaced = await act();
      tell(replaced === 'done' ? { outcome: done, words: '' } : lost(replaced, refused));
    } finally {
      setWriting(false);
    }
  }

  /** What is kept beyond this page can fail to be kept: the extension may have been updated under it. */
  async function save(act: Promise<void> | void): Promise<boolean> {
    tell(nothingYet);
    try {
      await act;
      return true;
    } catch {
      setOutcome('not-saved');
      return false;
    }
  }

  return {
    outcome,
    words,
    writing,
    use: (text, grants) => void write(() => session.replace('all', text, grants), 'rewritten', 'refused'),
    change: ({ start, end, text }) =>
      void write(() => session.replace({ start, end }, text), 'changed', 'refused'),
    undo: () => void write(() => session.undo(), null, 'not-undone'),
    copy: async (text) => {
      try {
        await copy(text);
        setOutcome('copied');
        return true;
      } catch {
        tell({ outcome: 'not-copied', words: text });
        return false;
      }
    },
    dismiss: ({ finding, how }) =>
      save(how === 'here' ? session.ignore(finding) : session.never(target({ finding, how }))),
    restore: ({ finding, how }) =>
      save(how === 'here' ? session.unignore(finding) : session.restore(target({ finding, how }))),
    remember: async (about) => {
      const kept = await save(session.remember(about));
      if (kept) setOutcome('remembered');
      return kept;
    },
    forget: (about) => save(session.forget(about)),
    claim: (owner) => void save(session.claim(owner)),
  };
}

const nothingYet = { outcome: null, words: '' };

/** Where the words of a refused write are: on the clipboard, else shown to be copied by hand. */
function lost({ words, copied }: Unwritten, refused: 'refused' | 'not-undone') {
  if (words === '') return { outcome: 'refused-wordless', words } as const;
  return copied ? { outcome: refused, words: '' } : ({ outcome: `${refused}-uncopied`, words } as const);
}

function target({ finding, how }: Dismissal): { phrase: string } | { signal: string } {
  return how === 'never-kind' ? { signal: finding.signal } : { phrase: finding.text.toLowerCase() };
}
