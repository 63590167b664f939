/** How many phrases are found, as a sentence without its full stop. */
export function counted(count: number): string {
  if (count === 0) return 'No phrase reads as promotion';
  return count === 1 ? '1 phrase reads as promotion' : `${count} phrases read as promotion`;
}
