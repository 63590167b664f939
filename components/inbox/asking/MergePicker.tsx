import { Picker, type Option } from '@/components/ui/Picker';
import type { Capture } from '@/lib/feedback/capture';
import { nearnessNames } from '@/lib/feedback/wishes/near';
import { matchesQuery, queryOf, searchable } from '@/lib/feedback/search/query';
import { inPlaceOfWords, nameOf } from '../shown';
import { useAlike, type Likenesses } from '../use-alike';

interface Props {
  captures: readonly Capture[];
  likenesses: Likenesses;
  reading: boolean;
  onMerge: (ids: readonly string[], into: string) => void;
  onClose: () => void;
}

/** More than fit a picker are found by typing on. */
const most = 12;
const excerpt = 140;

/** Which capture says the same: of several the one to keep, of one what is like it or is found by its words. */
export function MergePicker({ captures, likenesses, reading, onMerge, onClose }: Props) {
  const [first, ...others] = captures;
  const alike = useAlike(others.length === 0 ? (first?.id ?? null) : null, likenesses);
  if (first && others.length > 0) {
    return (
      <Picker
        title={`Keep which of these ${captures.length}?`}
        none="None of them says that."
        options={(typed) => found(captures, typed)}
        onChoose={(into) =>
          onMerge(
            captures.map(({ id }) => id).filter((id) => id !== into),
            into,
          )
        }
        onClose={onClose}
      />
    );
  }
  const near: Option[] = (alike ?? []).map(({ capture, near }) => ({
    ...optionOf(capture),
    hint: nearnessNames[near.reason],
  }));
  return (
    <Picker
      title="Merge into"
      reading={reading}
      none={alike ? 'Type some words of the capture that says the same.' : 'Looking for what says the same …'}
      options={(typed) =>
        typed === ''
          ? near
          : found(
              [...likenesses.corpus.captures.values()].filter(
                ({ id, mergedInto }) => id !== first?.id && mergedInto === null,
              ),
              typed,
            )
      }
      onChoose={(into) => first && onMerge([first.id], into)}
      onClose={onClose}
    />
  );
}

function found(captures: readonly Capture[], typed: string): Option[] {
  const query = queryOf(typed);
  return captures
    .filter((capture) => matchesQuery(capture, searchable(capture), query))
    .slice(0, most)
    .map(optionOf);
}

const optionOf = (capture: Capture): Option => ({
  id: capture.id,
  name: capture.text.slice(0, excerpt) || inPlaceOfWords(capture),
  hint: nameOf(capture.author),
  icon: capture.kind,
});
