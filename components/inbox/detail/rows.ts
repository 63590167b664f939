/** A guess for browsers that do not size a field by its content, as Chromium and Firefox 153 do. Look again: 2027-09. */
export function rowsOf(text: string): number {
  const rows = text.split('\n').map((line) => Math.max(1, Math.ceil(line.length / 48)));
  return Math.min(
    8,
    rows.reduce((sum, row) => sum + row, 0),
  );
}
