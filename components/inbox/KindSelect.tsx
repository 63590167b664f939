import { Select } from '@/components/ui/Select';
import type { Capture } from '@/lib/feedback/capture';
import { kindNames, kinds, type Kind } from '@/lib/feedback/kind';

/** A quiet colour for each kind, beside an icon and its name, which say the same without it. */
const colours: Record<Kind, { tone: string; ground: string }> = {
  idea: { tone: 'var(--accent)', ground: 'var(--accent-soft)' },
  problem: { tone: 'var(--alert)', ground: 'var(--alert-soft)' },
  question: { tone: 'light-dark(#2c5f8f, #9cc5ee)', ground: 'light-dark(#e4eef8, #1f3144)' },
  praise: { tone: 'light-dark(#8a3f77, #e8a9d6)', ground: 'light-dark(#f7e8f3, #3f2639)' },
  other: { tone: 'var(--ink-soft)', ground: 'var(--paper-sunk)' },
};

interface Props {
  capture: Pick<Capture, 'kind' | 'kindBy' | 'second' | 'unsure'>;
  onKind: (kind: Kind) => void;
}

/** What the words are taken for. A guess that could as well be another ends in a question mark, until somebody says what it is. */
export function KindSelect({ capture: { kind, kindBy, second, unsure }, onKind }: Props) {
  const doubtful = kindBy === 'guess' && unsure;
  const options = kinds.map((value) => ({
    value,
    name: value === kind && doubtful ? `${kindNames[value]}?` : kindNames[value],
  }));
  return (
    <Select
      label="Kind"
      value={kind}
      options={options}
      onChange={onKind}
      hint={kindBy === 'guess' ? guessed(second, doubtful) : undefined}
      pill={{ icon: kind, ...colours[kind] }}
    />
  );
}

function guessed(second: Kind | null, doubtful: boolean): string {
  const besides = second ? `, with ${nouns[second]} in it` : '';
  return doubtful ? `An unsure guess${besides}` : `A guess${besides}`;
}

const nouns: Record<Kind, string> = {
  idea: 'an idea',
  problem: 'a problem',
  question: 'a question',
  praise: 'praise',
  other: 'something else',
};
