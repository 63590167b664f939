import { saveFile } from '@/components/ui/save-file';
import { adviceAbout } from '@/lib/delivery/advice';
import { whereIs } from '@/lib/delivery/deliver';
import { openPrefilled } from '@/lib/delivery/open';
import { handoff } from '@/lib/handoff';
import { briefOfAll, briefsOf } from '@/lib/inbox/queries/briefs';
import { handOff, handOffByMessage } from '@/lib/inbox/captures/handing-off';
import type { Department } from '@/lib/profile/department';
import type { Target } from '@/lib/profile/target';
import type { Acts } from '../use-acts';
import { forms, isForm } from './forms';
import { targetSettings } from './target-settings';
import { givenTo } from './ways';

type Ids = readonly string[];

/**
 * Hands captures off: to a target all of them as one thing that was said, in a form each by itself. They are noted as handed off first, so
 * that a popup which closes when a form opens has kept it; the Undo takes that back, and what is out already stays out. A message that
 * could not leave is not begun: nothing is noted, and where that is mended is said.
 */
export function handingOff({ act, say }: Pick<Acts, 'act' | 'say'>, targets: readonly Target[]) {
  return (ids: Ids, to: string, department: Department | null): void => {
    const target = targets.find(({ id }) => id === to);
    const hand = () =>
      act(`Handed off ${givenTo(to, targets)}`, ids, async (how) => {
        if (target) return toTarget(ids, target, how, say);
        if (!isForm(to)) throw new Error(`hand-off: nothing is called ${to}`);
        const taken = forms[to].take(await briefsOf(ids), department, how.at);
        await handOff(ids, to, how);
        if ('file' in taken) saveFile(taken.file, taken.text, taken.type);
        else
          await copy(taken.copy).catch(() =>
            say('The browser did not let Earshot copy that. Undo, and try again.'),
          );
      });
    if (target?.kind !== 'slack') return hand();
    void ableToSend(target, say).then((able) => {
      if (able) hand();
    });
  };
}

async function ableToSend({ id, name }: Target, say: Acts['say']): Promise<boolean> {
  // Where nothing can be read now, whoever sends it finds out.
  const where = await whereIs(id).catch(() => null);
  if (where === null || 'address' in where) return true;
  const { wrong } = adviceAbout(where.trouble);
  say(`Not handed off to ${name}. ${wrong}`, targetSettings(id, where.trouble.kind));
  return false;
}

async function toTarget(
  ids: Ids,
  target: Target,
  how: Parameters<Parameters<Acts['act']>[2]>[0],
  say: Acts['say'],
): Promise<void> {
  const brief = await briefOfAll(ids);
  if (!brief) return;
  const given = handoff(brief, target);
  if ('send' in given) {
    const { state } = await handOffByMessage(ids, target.id, given.send, how);
    if (state === 'sent') say(`${target.name} was sent this before; it is not sent again.`);
    return;
  }
  await handOff(ids, target.id, how);
  const opened = await openPrefilled(given.open, { copy, open: openAddress });
  if (opened === 'copied') say('It is too long for a link, so the brief is copied: paste it there.');
  if (opened === 'not-copied') say('It is too long for a link. Copy the brief (c) and paste it there.');
}

const copy = (text: string) => navigator.clipboard.writeText(text);

/** A letter opens in the mail program and needs no page of its own. */
function openAddress(address: string): void {
  const link = document.createElement('a');
  link.href = address;
  if (!address.startsWith('mailto:')) link.target = '_blank';
  link.rel = 'noreferrer';
  link.click();
}
