/** The company of the practice pages, as its settings would describe it; on LinkedIn it goes by other handles. */
export const larkfield = (...otherHandles: string[]) => ({
  id: 'larkfield',
  names: ['Larkfield'],
  handles: ['larkfieldbags', ...otherHandles],
  domains: [],
  products: [],
  areas: [],
  competitors: [],
  audience: [],
  tone: 'plain' as const,
});
