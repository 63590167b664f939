import type { Kind } from '../sorting/kind';

/** Where a captured word stands on its way to something that changes, and back to the customer. */
export const statuses = ['new', 'triaged', 'handed-off', 'planned', 'shipped', 'declined', 'told'] as const;

export type Status = (typeof statuses)[number];

export const statusNames: Record<Status, string> = {
  new: 'New',
  triaged: 'Sorted',
  'handed-off': 'Handed off',
  planned: 'Planned',
  shipped: 'Shipped',
  declined: 'Declined',
  told: 'Told',
};

const open: readonly Status[] = ['new', 'triaged', 'handed-off', 'planned'];

/** Whether somebody still has to decide or to do something. */
export const isOpen = (status: Status) => open.includes(status);

/** Whether nobody has said yet what will come of it. */
export const isUndecided = (status: Status) => isOpen(status) && status !== 'planned';

/** A question is answered and praise is thanked at once; of everything else something must have come before there is anything to tell. */
const toldAtOnce: readonly Kind[] = ['question', 'praise'];

/**
 * Where a capture may go from where it stands: what is open moves freely and ends as shipped or declined; both end as told, and whatever
 * has ended may be opened again.
 */
export function movesFrom({ status, kind }: { status: Status; kind: Kind }): readonly Status[] {
  const others = open.filter((other) => other !== status);
  if (status === 'told') return others;
  if (status === 'shipped' || status === 'declined') {
    return [...others, status === 'shipped' ? 'declined' : 'shipped', 'told'];
  }
  return [
    ...others,
    'shipped' as const,
    'declined' as const,
    ...(toldAtOnce.includes(kind) ? ['told' as const] : []),
  ];
}
