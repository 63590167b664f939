import { describe, expect, test } from 'vitest';
import type { Tone } from '@/lib/profile/brand';
import { defaultSettings, type Settings } from '@/lib/profile/settings';
import { received, shared } from '@/lib/profile/share';

const brand = {
  id: 'a',
  names: ['Northwind'],
  handles: ['northwind'],
  domains: ['northwind.example'],
  products: [{ name: 'Flow', class: 'app' }],
  areas: [{ name: 'Delivery', keywords: ['parcel'] }],
  competitors: ['Fabrikam'],
  audience: ['commuters'],
  tone: 'plain' as const,
};
const ours: Settings = {
  ...defaultSettings,
  brands: [brand],
  identities: [{ site: 'x', handle: 'northwind', name: '', owner: 'a' }],
  rules: [{ phrase: 'cheap', why: 'We say fair.' }],
  phrasesOff: ['free range'],
  themes: [{ name: 'Diaries', of: ['/calendar sync'] }],
};

/** `settings` after taking over `file`. */
function after(settings: Settings, file: string): Settings {
  const result = received(file);
  if ('error' in result) throw new Error(result.error);
  return result.receive(settings);
}

test('what one person gives away a new colleague has, but no accounts', () => {
  const file = shared({ ...ours, guard: 'every' });
  expect(after(defaultSettings, file)).toEqual({ ...ours, guard: 'every', identities: [] });
  expect(file).not.toContain('identities');
});

test('taking over the same file twice changes nothing more', () => {
  const once = after(defaultSettings, shared(ours));
  expect(after(once, shared(ours))).toEqual(once);
});

describe('what both hold is joined, and nothing of ours is lost', () => {
  const theirs: Settings = {
    ...defaultSettings,
    brands: [
      {
        id: 'b',
        names: ['northwind', 'Northwind Bikes'],
        handles: [],
        domains: ['northwind.example', 'nw.example'],
        products: [{ name: 'Flow' }, { name: 'Loft' }],
        areas: [{ name: 'Delivery', keywords: ['courier'] }],
        competitors: ['Fabrikam', 'Tailspin'],
        audience: [],
        tone: 'plain',
      },
    ],
    rules: [
      { phrase: 'Cheap', why: 'Another reason.' },
      { phrase: 'lads', why: '' },
    ],
    themes: [
      { name: 'Agendas', of: ['/calendar sync', '/calendar'] },
      { name: 'Night', of: ['/dark mode'] },
    ],
    signalsOff: ['hype'],
  };
  const joined = after(ours, shared(theirs));

  test('a brand that shares a name', () => {
    expect(joined.brands).toEqual([
      {
        id: 'a',
        names: ['Northwind', 'northwind', 'Northwind Bikes'],
        handles: ['northwind'],
        domains: ['northwind.example', 'nw.example'],
        products: [{ name: 'Flow', class: 'app' }, { name: 'Loft' }],
        areas: [{ name: 'Delivery', keywords: ['parcel', 'courier'] }],
        competitors: ['Fabrikam', 'Tailspin'],
        audience: ['commuters'],
        tone: 'plain',
      },
    ]);
  });

  test('a tone: ours, unless it is plain and theirs is not', () => {
    const toned = (tone: Tone): Settings => ({ ...ours, brands: [{ ...brand, tone }] });
    const toneOf = (mine: Tone, given: Tone) => after(toned(mine), shared(toned(given))).brands[0]?.tone;
    expect(toneOf('plain', 'warm')).toBe('warm');
    expect(toneOf('playful', 'warm')).toBe('playful');
    expect(toneOf('warm', 'plain')).toBe('warm');
  });

  test('a theme that both made stays as we made it', () => {
    expect(joined.themes).toEqual([
      { name: 'Diaries', of: ['/calendar sync'] },
      { name: 'Night', of: ['/dark mode'] },
    ]);
  });

  test('a rule for the same words keeps our reason', () => {
    expect(joined.rules).toEqual([
      { phrase: 'cheap', why: 'We say fair.' },
      { phrase: 'lads', why: '' },
    ]);
  });

  test('phrases and signals that are off, and our accounts', () => {
    expect(joined).toMatchObject({
      phrasesOff: ['free range'],
      signalsOff: ['hype'],
      identities: ours.identities,
    });
  });
});

describe('who decides', () => {
  const slack = { id: 't', kind: 'slack', name: 'Ideas', authors: 'shown' } as const;
  const product = { id: 'product', name: 'Product', person: '', target: null, areas: ['Delivery'] };
  const theirs: Settings = {
    ...defaultSettings,
    departments: [
      { ...product, person: 'Kim', target: 't', areas: ['Delivery', 'Lockers'] },
      { id: 'theirs', name: 'support', person: 'Lee', target: null, areas: [] },
      { id: 'lab', name: 'Lab', person: '', target: null, areas: [] },
    ],
    routes: [
      { kind: 'question', area: null, department: 'theirs' },
      { kind: 'idea', area: 'lockers', department: 'lab' },
    ],
    targets: [slack, { ...slack, id: 'u', name: 'Theirs' }],
  };
  const mine: Settings = {
    ...defaultSettings,
    departments: [product, { id: 'support', name: 'Support', person: 'Ann', target: 'u', areas: [] }],
    routes: [{ kind: 'idea', area: 'Lockers', department: 'product' }],
    targets: [{ ...slack, id: 'u', name: 'Mine' }],
  };
  const joined = after(mine, shared(theirs));

  test('a department of the same id or name is one, and whom we named there stays', () => {
    expect(joined.departments).toEqual([
      { ...product, person: 'Kim', target: 't', areas: ['Delivery', 'Lockers'] },
      { id: 'support', name: 'Support', person: 'Ann', target: 'u', areas: [] },
      { id: 'lab', name: 'Lab', person: '', target: null, areas: [] },
    ]);
  });

  test('a rule for the same stays as we wrote it, and theirs lead to the department it is here', () => {
    expect(joined.routes).toEqual([
      { kind: 'idea', area: 'Lockers', department: 'product' },
      { kind: 'question', area: null, department: 'support' },
    ]);
  });

  test('a target of ours stays, and theirs join it', () => {
    expect(joined.targets).toEqual([{ ...slack, id: 'u', name: 'Mine' }, slack]);
  });

  test('taking it over twice changes nothing more', () => {
    expect(after(joined, shared(theirs))).toEqual(joined);
  });

  test('a file from before there were any leaves ours', () => {
    expect(after(mine, '{"earshot":1}')).toEqual(mine);
  });
});

test.each([
  ['no JSON', 'brands: Acme', /not a file of Earshot/],
  ['JSON of something else', '{"brands":[]}', /not a file of Earshot/],
  ['a list', '[]', /not a file of Earshot/],
  ['a brand that is none', '{"earshot":1,"brands":[{"names":"Acme"}]}', /brands\.0/],
  [
    'a target that leads elsewhere',
    '{"earshot":1,"targets":[{"id":"t","kind":"jira","name":"J","authors":"shown","site":"javascript:x","project":"1","issueType":"1"}]}',
    /targets\.0\.site/,
  ],
  ['a newer version', '{"earshot":2}', /newer Earshot/],
])('%s is refused with a reason', (_, file, reason) => {
  const result = received(file);
  expect('error' in result && result.error).toMatch(reason);
  expect('error' in result && result.error).toContain('Nothing was changed.');
});
