/** What a column may hold, and by which headings it is known, the surest first. */
const headings = {
  text: ['text', 'quote', 'content', 'description', 'feedback', 'body', 'message', 'comment'],
  author: ['author', 'author_name', 'user_name', 'name', 'customer', 'user'],
  handle: ['handle', 'username', 'screen_name'],
  url: ['permalink', 'url', 'source_url', 'link'],
  date: [
    'date',
    'created_at',
    'posted_at',
    'created',
    'time',
    'timestamp',
    'when',
    'quand',
    'datum',
    'fecha',
  ],
  kind: ['kind', 'type', 'category'],
  area: ['area', 'board', 'topic'],
  id: ['id', 'source_id'],
} as const;

export type Field = keyof typeof headings;

/** What is told people of each. */
export const fieldNames: Readonly<Record<Field, string>> = {
  text: 'Their words',
  author: 'Name',
  handle: 'Handle',
  url: 'Address of the post',
  date: 'Date',
  kind: 'Kind',
  area: 'Area',
  id: 'Id',
};

export const fields = Object.keys(headings).filter((name): name is Field => name in headings);

/** Which column holds what; null where none does. */
export type Columns = Readonly<Record<Field, string | null>>;

/** What each column seems to hold by its heading, however that is spelt. */
export function guessColumns(columns: readonly string[]): Columns {
  const spelt = new Map(columns.toReversed().map((name) => [spelling(name), name]));
  const columnOf = (field: Field) =>
    headings[field].map((heading) => spelt.get(heading)).find((name) => name !== undefined) ?? null;
  return {
    text: columnOf('text'),
    author: columnOf('author'),
    handle: columnOf('handle'),
    url: columnOf('url'),
    date: columnOf('date'),
    kind: columnOf('kind'),
    area: columnOf('area'),
    id: columnOf('id'),
  };
}

const spelling = (name: string) =>
  name
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_');
