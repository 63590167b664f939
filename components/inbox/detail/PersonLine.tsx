import { useLiveQuery } from 'dexie-react-hooks';
import { Icon } from '@/components/ui/Icon';
import type { Capture } from '@/lib/feedback/capture';
import { personOf } from '@/lib/feedback/people/person';
import { capturesOf } from '@/lib/inbox/captures/captures';
import { idsUnder } from '@/lib/inbox/store/found';
import styles from './Detail.module.css';

interface Props {
  capture: Capture;
  onPerson: () => void;
}

/** How often its author has said something, and what came of it. */
export function PersonLine({ capture, onPerson }: Props) {
  const person = personOf(capture);
  const said = useLiveQuery(async () => capturesOf(await idsUnder(`from:${person}`)), [person]);
  if (!said || said.length < 2) return null;
  const count = (holds: (one: Capture) => boolean) => said.filter(holds).length;
  const came = [
    ['shipped', count(({ outcome }) => outcome === 'shipped')],
    ['declined', count(({ outcome }) => outcome === 'declined')],
    ['told', count(({ status }) => status === 'told')],
  ] as const;
  const texts = came.filter(([, many]) => many > 0).map(([what, many]) => `${many} ${what}`);
  return (
    <button type="button" className={styles.person} onClick={onPerson}>
      <Icon name="person" size={14} />
      Said {said.length} things{texts.length > 0 && ` · ${texts.join(', ')}`}
    </button>
  );
}
