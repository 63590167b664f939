import { raw } from './row';

/** A partnership, with whom, and what it will bring. */
export const alliance = raw`(?:[\w-]+ ){0,3}?((?:[\w-]+-year )?(?:partnership|collaboration)) with (.+?)(?: (?:that|which) ((?:will|is|brings|gives|helps|means) .+))?`;
/** With whom somebody is partnering: for how long, and what it brings in a sentence of its own. */
export const allied = (kind = '', ally = '', brings = '') => {
  const [, years] = /^((?!multi)[\w-]+)-year /.exec(kind) ?? [];
  const whom =
    years === undefined
      ? ally
      : ally.replace(/^.+?(?=,? (?:to|that|which|for|in|on|at) |, |\.(?:\s|$)|$)/u, `$& for ${years} years`);
  return brings === '' ? whom : `${whom}. The ${kind} ${brings}`;
};
