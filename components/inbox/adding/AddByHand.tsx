import { useId, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { Select } from '@/components/ui/Select';
import { writtenPost, type Unfit } from '@/lib/feedback/captures/by-hand';
import type { Captured } from '@/lib/feedback/capture';
import { kindNames, kinds, type Kind } from '@/lib/feedback/sorting/kind';
import type { SiteId } from '@/lib/profile/site';
import field from '../detail/Field.module.css';
import styles from './AddByHand.module.css';

/** What is written in the form, by the names under which a surface holds on to it until it is kept. */
export const handFields = { words: 'hand words', who: 'hand who', where: 'hand where' } as const;

interface Props {
  typed: Readonly<Record<string, string>>;
  onTyped: (field: string, typed: string) => void;
  /** Which site a host belongs to. */
  siteOf: (host: string) => SiteId | null;
  /** Without a kind it is guessed. */
  onAdd: (post: Captured, kind: Kind | undefined) => void;
  onClose: () => void;
}

/** Where no page helps: what a customer said in a letter, on the phone or on a page that cannot be read, written down or pasted. */
export function AddByHand({ typed, onTyped, siteOf, onAdd, onClose }: Props) {
  const id = useId();
  const [kind, setKind] = useState<Kind | 'guess'>('guess');
  const [told, setTold] = useState(false);
  const written = {
    words: typed[handFields.words] ?? '',
    who: typed[handFields.who] ?? '',
    where: typed[handFields.where] ?? '',
  };
  const post = writtenPost(written, siteOf);
  const unfit = typeof post === 'string' ? post : null;
  const wrong = told && unfit ? unfit : null;
  const add = () => {
    if (typeof post === 'string') setTold(true);
    else onAdd(post, kind === 'guess' ? undefined : kind);
  };
  const write = (name: keyof typeof handFields) => ({
    id: `${id}-${name}`,
    className: field.field,
    dir: 'auto' as const,
    value: written[name],
    'aria-invalid': wrong !== null && places[wrong] === name,
    'aria-describedby': `${id}-wrong`,
    onChange: ({ target }: { target: { value: string } }) => onTyped(handFields[name], target.value),
  });
  return (
    <Dialog label="Add by hand" onClose={onClose}>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <h2>Add by hand</h2>
        <label htmlFor={`${id}-words`}>Their words</label>
        <textarea
          {...write('words')}
          rows={4}
          autoFocus
          required
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) add();
          }}
        />
        <label htmlFor={`${id}-who`}>Who said it</label>
        <input {...write('who')} autoComplete="off" placeholder="Name, @handle or both" />
        <label htmlFor={`${id}-where`}>Where</label>
        <input
          {...write('where')}
          autoComplete="off"
          inputMode="url"
          placeholder="Address of the page, if there is one"
        />
        <Select
          label="Kind"
          value={kind}
          options={[
            { value: 'guess', name: 'Kind: guessed from the words' },
            ...kinds.map((value) => ({ value, name: kindNames[value] })),
          ]}
          onChange={setKind}
        />
        <p className={styles.wrong} id={`${id}-wrong`} role="status">
          {wrong && wrongs[wrong]}
        </p>
        <div className={styles.presses}>
          <Button look="main" type="submit">
            Add
          </Button>
          <Button onClick={onClose}>Close</Button>
        </div>
      </form>
    </Dialog>
  );
}

const wrongs: Readonly<Record<Unfit, string>> = {
  'no-words': 'Write or paste what they said.',
  'too-long': 'That is more than a million characters. Paste the part that matters.',
  'no-address': 'That is not a web address. Paste all of it, or leave it empty.',
};

const places: Readonly<Record<Unfit, keyof typeof handFields>> = {
  'no-words': 'words',
  'too-long': 'words',
  'no-address': 'where',
};
