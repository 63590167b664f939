import { fieldRules, targetFields, targetNames, targetSchema, type FieldName, type Target } from './target';

/** A target as somebody writes it down: every field as text, those its kind does not know left aside. */
export type TargetText = Pick<Target, 'id' | 'kind' | 'authors'> & { name: string } & Partial<
    Record<FieldName, string>
  >;

/** What is wrong with a field, in a sentence to the person who wrote it. */
export type TargetErrors = Partial<Record<FieldName | 'name', string>>;

type ReadTarget = { target: Target } | { errors: TargetErrors };

/** The target that was meant, with pasted addresses cut down to what counts; or what has to be changed first. Without a name it is called after its kind. */
export function readTarget(text: TargetText): ReadTarget {
  const { id, kind, authors } = text;
  const names: readonly FieldName[] = targetFields[kind];
  const fields = Object.fromEntries(names.map((name) => [name, meant(name, (text[name] ?? '').trim())]));
  const name = text.name.trim() || targetNames[kind];
  const read = targetSchema.safeParse({ id, kind, authors, name, ...fields });
  if (read.success) return { target: read.data };
  const wrong = new Set(read.error.issues.map(({ path }) => path[0]));
  const errors: TargetErrors = Object.fromEntries(
    names.filter((name) => wrong.has(name)).map((name) => [name, fieldRules[name].wrong]),
  );
  return { errors: wrong.has('name') ? { ...errors, name: 'Use at most 100 characters.' } : errors };
}

/** What somebody means who pastes an address where only a part of it counts. */
const meanings: Partial<Record<FieldName, (written: string) => string>> = {
  to: (written) => written.replace(/^mailto:/iu, ''),
  repo: (written) => {
    const [owner, name] = pathOf(written) ?? written.split('/');
    return [owner, name?.replace(/\.git$/u, '')].filter(Boolean).join('/');
  },
  address: (written) => {
    const path = pathOf(written);
    if (!path) return written;
    const beforeDash = path.includes('-') ? path.slice(0, path.indexOf('-')) : path;
    return [originOf(written), ...beforeDash].join('/').replace(/\.git$/u, '');
  },
  team: (written) => written.toUpperCase(),
  site: (written) => originOf(written),
  list: (written) => written.toLowerCase(),
};

const meant = (name: FieldName, written: string) => meanings[name]?.(written) ?? written;

const withScheme = (written: string) => (written.includes('://') ? written : `https://${written}`);

/** The parts of an address's path; null where it names no host. */
function pathOf(written: string): string[] | null {
  const address = withScheme(written);
  if (!URL.canParse(address) || !new URL(address).hostname.includes('.')) return null;
  return new URL(address).pathname.split('/').filter((part) => part !== '');
}

function originOf(written: string): string {
  const address = withScheme(written);
  return written !== '' && URL.canParse(address) ? new URL(address).origin : written;
}
