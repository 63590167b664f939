import { z } from '@/lib/zod';

/** A theme that somebody here named or merged: what it is called, and by their ids the found ones that are in it. It stands where the first would. */
export const madeThemeSchema = z.object({
  name: z.string(),
  of: z.array(z.string()).check(z.minLength(1)),
});
export type MadeTheme = z.infer<typeof madeThemeSchema>;

/** A theme by its id and what it is called. */
type Called = Pick<MadeTheme, 'name'> & { id: string };

/** The found themes that are in one, by its id: in one that nobody made, itself. */
export const foundIn = (themes: readonly MadeTheme[], id: string): readonly string[] =>
  themes.find(({ of }) => of.includes(id))?.of ?? [id];

/** One theme called this from now on. */
export const withThemeNamed = (themes: readonly MadeTheme[], { id, name }: Called): MadeTheme[] => [
  ...asFound(themes, [id]),
  { name, of: [...foundIn(themes, id)] },
];

/** One theme in another from now on, under the name of that. */
export const withThemesJoined = (themes: readonly MadeTheme[], id: string, into: Called): MadeTheme[] => [
  ...asFound(themes, [id, into.id]),
  { name: into.name, of: [...foundIn(themes, into.id), ...foundIn(themes, id)] },
];

/** These themes as they are found, with nothing made of them. */
export const asFound = (themes: readonly MadeTheme[], ids: readonly string[]): MadeTheme[] =>
  themes.filter((theme) => !holdsAny(theme, ids));

/** These found themes in what was made of them before, whatever was made of others since. */
export const asBefore = (
  themes: readonly MadeTheme[],
  before: readonly MadeTheme[],
  ids: readonly string[],
): MadeTheme[] => [...asFound(themes, ids), ...before.filter((theme) => holdsAny(theme, ids))];

const holdsAny = ({ of }: MadeTheme, ids: readonly string[]) => ids.some((id) => of.includes(id));
