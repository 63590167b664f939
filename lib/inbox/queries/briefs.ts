import type { Capture } from '@/lib/feedback/capture';
import { briefOf, type Brief } from '@/lib/handoff/brief';
import { capturesOf } from '../captures/captures';
import { mergedUnder } from '../captures/merging';

/** Captures with everybody who said the same, one brief each; what is merged into another stands under that one. */
export async function briefsOf(ids: readonly string[]): Promise<Brief[]> {
  return (await groupsOf(ids)).map(briefOfGroup);
}

/** All of these as one thing that was said, the first capture's; null where none is left. */
export async function briefOfAll(ids: readonly string[]): Promise<Brief | null> {
  const [first, ...others] = (await groupsOf(ids)).flat();
  return first ? briefOfGroup([first, ...others]) : null;
}

/** What was said, by whoever is named first, with all who said the same. */
type Group = readonly [Capture, ...Capture[]];

const briefOfGroup = (group: Group): Brief =>
  briefOf(group, { ask: group[0].summary, area: group[0].areas[0] ?? null });

async function groupsOf(ids: readonly string[]): Promise<Group[]> {
  const named = await capturesOf(ids);
  const leaders = await capturesOf([...new Set(named.map(({ id, mergedInto }) => mergedInto ?? id))]);
  return Promise.all(
    leaders.map(async (leader): Promise<Group> => [leader, ...(await mergedUnder(leader.id))]),
  );
}
