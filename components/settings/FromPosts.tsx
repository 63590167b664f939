import { useId, useState } from 'react';
import { Button } from '@/components/ui/Button';
import type { Proposed } from '@/lib/draft/brand/propose';
import { entriesOf, holdsEntry, withEntries, type BrandText } from '@/lib/profile/brand-text';
import styles from './Form.module.css';
import list from './Settings.module.css';

interface Props {
  /** What stands in the form; nothing of it is proposed again. */
  text: BrandText;
  labels: ReadonlyMap<keyof BrandText, string>;
  take: (text: BrandText) => void;
}

/** One entry of one field, and whether it is to be taken. */
interface Row {
  field: keyof BrandText;
  entry: string;
  ticked: boolean;
}

/** Reads a brand's own posts and proposes what to write down. The posts are kept nowhere, and nothing is taken without a press. */
export function FromPosts({ text, labels, take }: Props) {
  const id = useId();
  const [posts, setPosts] = useState('');
  const [said, say] = useState<string>();
  const [rows, setRows] = useState<Row[]>([]);
  const ticked = rows.filter((row) => row.ticked);

  async function read() {
    // The table of nouns comes with it, which the page is opened without.
    const { propose } = await import('@/lib/draft/brand/propose');
    const proposal = propose(posts);
    const found = 'error' in proposal ? [] : rowsOf(proposal.proposed, text, [...labels.keys()]);
    setRows(found);
    if ('error' in proposal) say(proposal.error);
    else say(found.length === 0 ? 'Everything these posts tell is filled in already.' : undefined);
  }

  function takeTicked() {
    take(ticked.reduce((now, { field, entry }) => withEntries(now, field, [entry]), text));
    setRows([]);
    setPosts('');
    say('Written into the fields below. Nothing is saved before you press Save.');
  }

  return (
    <details>
      <summary className={list.summary}>Fill from your posts</summary>
      <div>
        <label htmlFor={`${id}posts`}>A few of your posts, with an empty line between them</label>
        <textarea
          id={`${id}posts`}
          dir="auto"
          rows={5}
          aria-describedby={`${id}help`}
          value={posts}
          onChange={({ target }) => {
            setPosts(target.value);
            say(undefined);
          }}
        />
        <p id={`${id}help`}>They are read here, on your device, and kept nowhere.</p>
      </div>
      <div className={styles.presses}>
        <Button look="framed" onClick={() => void read()}>
          Read them
        </Button>
      </div>
      {rows.length > 0 && (
        <fieldset className={styles.found}>
          <legend>Found in your posts</legend>
          {rows.map(({ field, entry, ticked: on }, index) => (
            <label key={`${field} ${entry}`}>
              <input
                type="checkbox"
                checked={on}
                onChange={() => setRows(rows.with(index, { field, entry, ticked: !on }))}
              />
              <span>
                <b dir="auto">{entry}</b> {labels.get(field)}
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {rows.length > 0 && (
        <div className={styles.presses}>
          <Button look="main" disabled={ticked.length === 0} onClick={takeTicked}>
            Add what is ticked
          </Button>
        </div>
      )}
      <p role="status">{said}</p>
    </details>
  );
}

/** What is proposed and not written down yet, in the order of the fields. */
function rowsOf(proposed: Proposed, text: BrandText, fields: readonly (keyof BrandText)[]): Row[] {
  const entries = entriesOf({ ...proposed, competitors: [], audience: [] });
  return fields.flatMap((field) =>
    entries[field]
      .filter((entry) => !holdsEntry(text, field, entry))
      .map((entry) => ({ field, entry, ticked: true })),
  );
}
