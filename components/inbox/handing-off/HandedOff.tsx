import { useLiveQuery } from 'dexie-react-hooks';
import { ButtonLink } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import type { Capture } from '@/lib/feedback/capture';
import { deliveriesAbout } from '@/lib/inbox/store/outbox';
import type { Target } from '@/lib/profile/target';
import { ageOf } from '../age';
import { KeptField } from '../detail/KeptField';
import { MessageState } from './MessageState';
import styles from './HandedOff.module.css';
import { givenTo, givesLink } from './ways';

interface Props {
  capture: Capture;
  targets: readonly Target[];
  now: number;
  /** What the field for the address is given: as kept, as typed, and what happens to it. */
  link: Omit<Parameters<typeof KeptField>[0], 'label' | 'placeholder'>;
}

/** Where a capture was handed off to, what became of a message, and the address that came back. */
export function HandedOff({ capture: { id, handedOff }, targets, now, link }: Props) {
  const messages = useLiveQuery(() => deliveriesAbout(id), [id]);
  if (!handedOff) return null;
  const target = targets.find((one) => one.id === handedOff.target);
  const given = givenTo(handedOff.target, targets);
  return (
    <div className={styles.handedOff}>
      <p>
        {given.charAt(0).toUpperCase() + given.slice(1)} · {ageOf(handedOff.at, now)}
        {handedOff.link !== null && (
          <ButtonLink look="small" href={handedOff.link} target="_blank" rel="noreferrer">
            <Icon name="out" size={13} />
            Open it there
          </ButtonLink>
        )}
      </p>
      {(messages ?? [])
        .filter((message) => message.target === handedOff.target)
        .map((message) => (
          <MessageState key={message.key} message={message} now={now} />
        ))}
      {target && givesLink(target.kind) && (
        <KeptField label="Its address there" placeholder="Paste its address once it exists there" {...link} />
      )}
    </div>
  );
}
