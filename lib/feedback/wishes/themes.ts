import { areaIn } from '../sorting/about';
import type { Capture } from '../capture';
import { personOf } from '../people/person';
import { spokenIn, stemsOf } from './terms';
import type { Brand } from '@/lib/profile/brand';
import type { MadeTheme } from '@/lib/profile/theme';

/** What one capture brings to a theme, made ready once. */
export interface Voice {
  id: string;
  person: string;
  /** The areas it is filed under, by hand or by a keyword. */
  areas: readonly string[];
  /** Its stems, and every two of them that stand together, with the words they stand for. */
  labels: ReadonlyMap<string, string>;
}

/** People who want the same thing. */
export interface Theme {
  /** The same as long as people say the same. */
  id: string;
  /** The area's name, or their own words, unless somebody here named it. */
  name: string;
  /** What is in it as it was found, where somebody here named or merged it. */
  made: string[];
  captures: string[];
  /** How many different people. */
  reach: number;
  /** Only one person has said so. */
  emerging: boolean;
  /** In an area, the wishes that occur in it. */
  within: Theme[];
}

/** Between the two words of a label stands at most one other that tells something. */
const near = 2;

/** A capture made ready for themes of its brand. The brand's own name is nobody's wish. */
export function voiceOf(
  capture: Pick<Capture, 'id' | 'site' | 'author' | 'text'> & { areas?: readonly string[] },
  { areas, names }: Pick<Brand, 'areas' | 'names'>,
): Voice {
  const { id, text } = capture;
  const own = new Set(names.flatMap(stemsOf));
  const labels = new Map<string, string>();
  for (const { terms } of spokenIn(text)) {
    const told = terms.filter(({ stem }) => !own.has(stem));
    for (const [place, { stem, start, end }] of told.entries()) {
      if (!labels.has(stem)) labels.set(stem, text.slice(start, end).toLowerCase());
      for (const before of told.slice(Math.max(0, place - near), place)) {
        if (before.stem === stem) continue;
        const label = [before.stem, stem].sort().join(' ');
        const shown = text.slice(before.start, end).toLowerCase();
        if (shown.length < (labels.get(label)?.length ?? Infinity)) labels.set(label, shown);
      }
    }
  }
  const area = areaIn(text, areas);
  return {
    id,
    person: personOf(capture),
    areas: capture.areas?.length ? capture.areas : area === null ? [] : [area],
    labels,
  };
}

interface Group {
  id: string;
  name: string;
  voices: readonly Voice[];
  /** The id of the area it lies in; null for an area, and outside of all. */
  inside: string | null;
  /** The names of what was found and is in it by hand. */
  made: string[];
}

/**
 * Themes by area first, and in each, as among what is in none, by likeness of wish: the words that many of them share and few others have.
 * A wish is shared by two captures at least; what is alone stays in its area, or in none. What somebody here made of a theme holds for whoever says
 * its words, however the rest is grouped. The order of the voices changes nothing. The widest reach comes first.
 */
export function themesOf(voices: readonly Voice[], made: readonly MadeTheme[] = []): Theme[] {
  const areas = [...new Set(voices.flatMap((voice) => voice.areas))];
  const ofHand = made.flatMap(({ of }) => of);
  const groups = settled(
    [
      ...areas.flatMap((area) => {
        const those = voices.filter((voice) => voice.areas.includes(area));
        const id = `area:${area}`;
        return [{ id, name: area, voices: those, inside: null, made: [] }, ...wishesOf(those, id, ofHand)];
      }),
      ...wishesOf(
        voices.filter((voice) => voice.areas.length === 0),
        null,
        ofHand,
      ),
    ],
    made,
  );
  const themesIn = (inside: string | null): Theme[] =>
    groups
      .filter((group) => group.inside === inside && group.voices.length > 0)
      .map((group) => themeOf(group, inside === null ? themesIn(group.id) : []))
      .sort(
        (a, b) => b.reach - a.reach || b.captures.length - a.captures.length || (a.name < b.name ? -1 : 1),
      );
  return themesIn(null);
}

function themeOf({ id, name, made, voices }: Group, within: Theme[]): Theme {
  const reach = new Set(voices.map(({ person }) => person)).size;
  const captures = voices.map((voice) => voice.id).sort();
  return { id, name, made, captures, reach, emerging: reach < 2, within };
}

/** What more than these speak of is no wish of its own: two words together, one by itself. */
const common = { least: 4, pair: 0.2, single: 0.05 };
/** Words that every company hears and that by themselves name no wish. */
const general = new Set(
  `app site website page screen button phone people person staff team manager customer user member company business shop store order product item service support
  number name account change option feature version update place part problem issue question answer plan list hand run mine one two three four five six seven
  eight nine ten first second third`
    .split(/\s+/)
    .flatMap(stemsOf),
);
/** Two telling words say more than one, and more than one beside a general one. */
const weak = 0.4;

/** Wishes of some voices, those of these ids before all others. */
function wishesOf(voices: readonly Voice[], inside: string | null, ofHand: readonly string[]): Group[] {
  const place = `${inside ?? ''}/`;
  const kept = new Set(ofHand.filter((id) => id.startsWith(place)).map((id) => id.slice(place.length)));
  const holders = new Map<string, number>();
  for (const { labels } of voices) {
    for (const label of labels.keys()) holders.set(label, (holders.get(label) ?? 0) + 1);
  }
  const held = (label: string) => holders.get(label) ?? 0;
  const limit = (share: number) => Math.max(common.least, share * voices.length);
  const rarity = (stem: string) => Math.log((1 + voices.length) / held(stem));
  const scores = new Map<string, number>();
  for (const [label, count] of holders) {
    const stems = label.split(' ');
    const telling = stems.filter((stem) => !general.has(stem));
    if (telling.length === 0 || count < 2) continue;
    if (count > limit(stems.length === 1 ? common.single : common.pair)) continue;
    const told = stems.reduce((sum, stem) => sum + rarity(stem), 0);
    scores.set(label, told * Math.log2(1 + count) * (telling.length < 2 ? weak : 1));
  }
  for (const label of kept) scores.set(label, Infinity);
  // What a first choice leaves alone chooses again among those that are shared.
  const first = chosen(voices, scores);
  const stays = (label: string, { length }: readonly Voice[] = []) => length > 1 || kept.has(label);
  const shared = new Map([...scores].filter(([label]) => stays(label, first.get(label))));
  return [...chosen(voices, shared)]
    .filter(([label, those]) => stays(label, those))
    .map(([label, those]) => ({
      id: place + label,
      name: nameOf(label, those),
      voices: those,
      inside,
      made: [],
    }));
}

/** Every voice under the label that tells most of it. */
function chosen(voices: readonly Voice[], scores: ReadonlyMap<string, number>): Map<string, Voice[]> {
  const groups = new Map<string, Voice[]>();
  for (const voice of voices) {
    let best: string | null = null;
    for (const label of voice.labels.keys()) {
      const score = scores.get(label) ?? 0;
      const most = best === null ? 0 : (scores.get(best) ?? 0);
      if (score > most || (score > 0 && score === most && best !== null && label < best)) best = label;
    }
    if (best === null) continue;
    const group = groups.get(best);
    if (group) group.push(voice);
    else groups.set(best, [voice]);
  }
  return groups;
}

/** As most of them say it, and among equals as it is said shortest. */
function nameOf(label: string, voices: readonly Voice[]): string {
  const counts = new Map<string, number>();
  for (const { labels } of voices) {
    const said = labels.get(label) ?? label;
    counts.set(said, (counts.get(said) ?? 0) + 1);
  }
  const [[name] = [label]] = [...counts].sort(
    ([a, n], [b, m]) => m - n || a.length - b.length || (a < b ? -1 : 1),
  );
  return name;
}

/** The groups as people here made them: what they put together is one, under their name. */
function settled(groups: readonly Group[], made: readonly MadeTheme[]): Group[] {
  const makings = new Map(made.flatMap((theme) => theme.of.map((id) => [id, theme] as const)));
  const placeOf = (id: string) => makings.get(id)?.of[0] ?? id;
  const byId = new Map(groups.map((group) => [group.id, group]));
  const result = new Map<string, Group>();
  for (const group of groups) {
    const id = placeOf(group.id);
    const making = makings.get(group.id);
    const into = result.get(id) ?? { ...(byId.get(id) ?? group), id, voices: [] };
    const had = new Set(into.voices);
    result.set(id, {
      ...into,
      name: making?.name ?? into.name,
      made: making ? [...into.made, group.name] : [],
      inside: into.inside && placeOf(into.inside),
      voices: [...into.voices, ...group.voices.filter((voice) => !had.has(voice))],
    });
  }
  return [...result.values()];
}
