import { Button } from '@/components/ui/Button';
import type { Capture } from '@/lib/feedback/capture';
import { nearnessNames } from '@/lib/feedback/wishes/near';
import type { Repeat } from '@/lib/inbox/captures/repeats';
import form from './Form.module.css';
import list from './Settings.module.css';
import { useMerging } from './use-merging';

const mostShown = 50;
const excerpt = 120;

interface Props {
  /** At least one. */
  repeats: readonly Repeat[];
  onTrouble: (error: unknown) => void;
}

/** What came says the same as something before it: offered to be merged, one by one or all at once, each of which can be undone. */
export function Repeats({ repeats, onTrouble }: Props) {
  const { acts, merge, undo } = useMerging(onTrouble);
  const apart = repeats.filter(({ capture }) => !acts.has(capture.id));
  return (
    <details>
      <summary className={list.summary}>
        {repeats.length.toLocaleString('en')} of what came {repeats.length === 1 ? 'says' : 'say'} what was
        said before
      </summary>
      <p>Once merged, each keeps its own words and author, and everybody is still told.</p>
      <ul className={list.rows}>
        {repeats.slice(0, mostShown).map((repeat) => (
          <Row
            key={repeat.capture.id}
            repeat={repeat}
            act={acts.get(repeat.capture.id)}
            onMerge={() => merge([repeat])}
            onUndo={undo}
          />
        ))}
      </ul>
      {repeats.length > mostShown && (
        <p>And {(repeats.length - mostShown).toLocaleString('en')} more, which stand in the inbox.</p>
      )}
      {apart.length > 1 && (
        <div className={form.presses}>
          <Button look="framed" onClick={() => merge(apart)}>
            Merge all {apart.length.toLocaleString('en')}
          </Button>
        </div>
      )}
    </details>
  );
}

interface RowProps {
  repeat: Repeat;
  /** The act that merged it, while it is merged. */
  act: string | undefined;
  onMerge: () => void;
  onUndo: (act: string) => void;
}

function Row({ repeat, act, onMerge, onUndo }: RowProps) {
  const { capture, before, near } = repeat;
  return (
    <li>
      <div>
        <Quote capture={capture} />
        <p>{nearnessNames[near.reason]} as</p>
        <Quote capture={before} />
      </div>
      {act === undefined ? (
        <Button look="framed" aria-label={`Merge what ${nameOf(capture)} said`} onClick={onMerge}>
          Merge
        </Button>
      ) : (
        <Button aria-label={`Undo the merge of what ${nameOf(capture)} said`} onClick={() => onUndo(act)}>
          Undo
        </Button>
      )}
    </li>
  );
}

function Quote({ capture }: { capture: Capture }) {
  const { id, text } = capture;
  return (
    <>
      <q dir="auto">{text.slice(0, excerpt)}</q>{' '}
      <a href={`#/capture/${encodeURIComponent(id)}`}>
        <bdi>{nameOf(capture)}</bdi>
      </a>
    </>
  );
}

const nameOf = ({ author }: Capture) => author.name || 'a customer';
