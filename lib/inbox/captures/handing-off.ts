import type { Capture } from '@/lib/feedback/capture';
import { isUndecided } from '@/lib/feedback/captures/status';
import type { Act, Triage } from '@/lib/feedback/captures/triage';
import { delivery, type Delivery } from '@/lib/handoff/delivery';
import type { SlackMessage } from '@/lib/handoff/slack';
import { change } from './changes';
import { database } from '../store/database';
import { recording } from '../store/ledger';
import { outbox, sendAgain } from '../store/outbox';

/** Notes that captures were handed off: to a target, by its id, or in a form that somebody took along. What is decided stays decided. */
export const handOff = (ids: readonly string[], target: string, act: Act): Promise<number> =>
  change(
    ids,
    ({ status }): Partial<Triage> => ({
      handedOff: { target, at: act.at, link: null },
      ...(isUndecided(status) && { status: 'handed-off' }),
    }),
    act,
  );

/**
 * Hands captures off by a message that is kept until it has arrived, together with that. Resolves to the message as it stands: of the same
 * captures to the same target there is one, which may have been sent before; one that failed waits to be sent again. Throws `NotSaved`.
 */
export function handOffByMessage(
  ids: readonly string[],
  target: string,
  message: SlackMessage,
  act: Act,
): Promise<Delivery> {
  return recording(async () => {
    await handOff(ids, target, act);
    const kept = await outbox.add(delivery(ids, target, JSON.stringify(message), act.at));
    return (kept.state === 'failed' && (await sendAgain(kept.key, act.at))) || kept;
  });
}

/** Keeps the address that came back, with everything that was handed off together with this capture; null takes it away. */
export function keepLink(
  { handedOff }: Pick<Capture, 'handedOff'>,
  link: string | null,
  act: Act,
): Promise<number> {
  return recording(async () => {
    if (!handedOff) return 0;
    const together = await database.events.where('[what+at]').equals(['handedOff', handedOff.at]).toArray();
    return change(
      together.map(({ capture }) => capture),
      ({ handedOff: given }) =>
        given?.target === handedOff.target && given.at === handedOff.at
          ? { handedOff: { ...given, link } }
          : {},
      act,
    );
  });
}
