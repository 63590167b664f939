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
