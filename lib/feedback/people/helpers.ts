import type { Capture, Person } from '../capture';
import { personOf } from './person';

/** Somebody whose words answer what another customer asked or complained of. */
export interface CustomerWhoHelps {
  person: string;
  author: Person;
  /** The captures of theirs that do, in the order given. */
  ids: string[];
}

type Said = Pick<Capture, 'id' | 'site' | 'author' | 'text' | 'kind' | 'permalink' | 'answers'>;

/** Who answers other customers, as far as both what was asked and the answer were captured; whoever does so most comes first. */
export function helpersOf(captures: readonly Said[]): CustomerWhoHelps[] {
  const asked = new Map<string, string>();
  for (const capture of captures) {
    if (capture.kind !== 'question' && capture.kind !== 'problem') continue;
    for (const place of placesOf(capture)) asked.set(place, personOf(capture));
  }
  const helpers = new Map<string, CustomerWhoHelps>();
  for (const { id, site, author, kind, answers } of captures) {
    if (!answers || kind === 'question') continue;
    const person = personOf({ site, author });
    const whose = placesOf({ site, ...answers }).flatMap((place) => asked.get(place) ?? [])[0];
    if (whose === undefined || whose === person) continue;
    const known = helpers.get(person) ?? { person, author, ids: [] };
    helpers.set(person, { ...known, ids: [...known.ids, id] });
  }
  return [...helpers.values()].sort((one, other) => other.ids.length - one.ids.length);
}

/** By what a post that is answered is known again: its address where the page showed one, and who said what. */
const placesOf = ({
  site,
  author,
  text,
  permalink,
}: Pick<Said, 'site' | 'author' | 'text' | 'permalink'>) => [
  ...(permalink === null ? [] : [permalink]),
  `${personOf({ site, author })} ${text}`,
];
