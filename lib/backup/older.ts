/** Fields that a capture has had since version 3 of the database, and since version 5, as an upgrade fills them; written out, for what is in use may change. */
const since3 = { second: null, sentiment: null, unsure: false };
const since5 = {
  reason: '',
  areas: [],
  department: null,
  summary: '',
  mergedInto: null,
  theme: null,
  snoozedUntil: null,
  answered: null,
  handedOff: null,
  redacted: false,
};

/** A capture as any version kept it, with the fields that its version did not know; what is none stays as it is. */
export function upToDate(row: unknown): unknown {
  if (typeof row !== 'object' || row === null || !('capturedAt' in row) || !('status' in row)) return row;
  const { capturedAt, status } = row;
  const outcome = status === 'shipped' || status === 'declined' ? status : null;
  return { ...since3, ...since5, statusAt: capturedAt, outcome, ...row };
}
