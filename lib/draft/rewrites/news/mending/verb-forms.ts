/** "Giving", "running", "joining": the verbs that announcements are proud to do. */
export const doing =
  'partner(?= with)|support|sponsor|host|join|welcome|offer|open|bring|fund|work|team|help(?! with)|give|run|add|expand|move|attend|exhibit|speak|return|back|fly|stock|serve|kick|collaborate';
export const gerund = (verb: string) => (verb === 'run' ? 'running' : `${verb.replace(/e$/, '')}ing`);

/** The verbs that they are proud to have done. */
export const achieving =
  'pick up|take home|receive|accept|win|earn|achieve|become|reach|make|complete|gain|secure|publish|pass|raise|hit|meet|visit|rank';
const irregular: Record<string, string> = {
  'pick up': 'picked up',
  'take home': 'taken home',
  win: 'won',
  become: 'become',
  make: 'made',
  hit: 'hit',
  meet: 'met',
  take: 'taken',
  bring: 'brought',
  be: 'been',
};
export const done = (verb: string) => irregular[verb] ?? `${verb.replace(/e$/, '')}ed`;
/** "Winning", "taking" and "raising" without their ending; what is left of "raising" takes "ed" as well. */
export const bare = (gerund: string) =>
  gerund
    .replace(/^winning$/, 'win')
    .replace(/^(tak|mak)ing$/, '$1e')
    .replace(/ing$/, '');
