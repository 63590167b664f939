import { Select } from '@/components/ui/Select';
import type { Capture } from '@/lib/feedback/capture';
import { kindNames, kinds, type Kind } from '@/lib/feedback/sorting/kind';
import { kindColours } from '../kind-colours';

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
      pill={{ icon: kind, ...kindColours[kind] }}
    />
  );
}

/** What is in the words besides. */
export function SecondSelect({
  second,
  onSecond,
}: {
  second: Kind | null;
  onSecond: (second: Kind | null) => void;
}) {
  const options = [
    { value: 'none' as const, name: second === null ? '+ second kind' : 'and nothing else' },
    ...kinds.map((value) => ({ value, name: `and ${nouns[value]}` })),
  ];
  return (
    <Select
      label="Second kind"
      value={second ?? 'none'}
      options={options}
      onChange={(value) => onSecond(value === 'none' ? null : value)}
      pill={{ ground: 'transparent', quiet: true }}
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
