import { useId, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { saveFile } from '@/components/ui/save-file';
import { erasePerson, findPeople, recordOf, type PersonFound } from '@/lib/inbox/queries/people';
import { send } from '@/lib/messages/send';
import { sourceNames } from '@/lib/profile/source';
import form from './Form.module.css';
import { Section } from './Section';
import list from './Settings.module.css';

/** What is kept of one person, given to them or erased. */
export function People({ onTrouble }: { onTrouble: (error: unknown) => void }) {
  const id = useId();
  const [name, setName] = useState('');
  const [found, setFound] = useState<readonly PersonFound[]>();
  const [doomed, setDoomed] = useState<string | null>(null);
  const [said, setSaid] = useState('');

  const look = () => findPeople(name).then(setFound, onTrouble);
  const give = async ({ person, author }: PersonFound) => {
    const record = await recordOf(person);
    saveFile(
      `earshot-${author.handle ?? 'person'}.json`,
      JSON.stringify(record, null, 2),
      'application/json',
    );
  };
  const erase = async ({ person, author }: PersonFound) => {
    const count = await erasePerson(person);
    await send('inbox.changed', {}).catch(() => undefined);
    setDoomed(null);
    setSaid(
      `${author.name} is erased: ${count} ${count === 1 ? 'capture' : 'captures'}, with history and in every copy. Backup files that you saved are out of reach.`,
    );
    await look();
  };

  return (
    <Section
      title="One person"
      lead="Somebody may ask what you keep about them, or ask to be forgotten. Both reach captures, trash, history and copies, but not files you saved."
    >
      <form
        className={form.form}
        onSubmit={(event) => {
          event.preventDefault();
          setSaid('');
          void look();
        }}
      >
        <div>
          <label htmlFor={id}>Name or handle</label>
          <input id={id} dir="auto" value={name} onChange={({ target }) => setName(target.value)} />
        </div>
        <div className={form.presses}>
          <Button look="framed" type="submit" disabled={name.trim() === ''}>
            Find
          </Button>
        </div>
      </form>
      {found?.length === 0 && <p className={list.none}>Nothing by anybody of that name is kept here.</p>}
      <ul className={list.rows}>
        {found?.map((one) => (
          <li key={one.person}>
            <div>
              <bdi>{one.author.name}</bdi>
              <p>
                {one.author.handle !== null && <bdi>@{one.author.handle}, </bdi>}
                {sourceNames[one.site]}, {one.captures} {one.captures === 1 ? 'capture' : 'captures'}
              </p>
            </div>
            <Button look="framed" onClick={() => void give(one).catch(onTrouble)}>
              Save their record
            </Button>
            {doomed === one.person ? (
              <>
                <Button look="main" onClick={() => void erase(one).catch(onTrouble)}>
                  Erase for good
                </Button>
                <Button onClick={() => setDoomed(null)}>Keep</Button>
              </>
            ) : (
              <Button look="framed" onClick={() => setDoomed(one.person)}>
                Erase…
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p role="status">{said}</p>
    </Section>
  );
}
