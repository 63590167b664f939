import { describe, expect, test } from 'vitest';
import { defaultDepartments, type Department } from '@/lib/profile/department';
import { departmentFor, withoutRoute, withRoute, type Route } from '@/lib/profile/routing';

const departments: Department[] = [
  { id: 'product', name: 'Product', person: 'Kim', target: null, areas: ['Delivery'] },
  { id: 'support', name: 'Support', person: '', target: null, areas: ['Billing'] },
];
const route = (kind: string | null, area: string | null, department = 'support'): Route => ({
  kind,
  area,
  department,
});
const filed = (said: { kind: string; areas: readonly string[] }, ...routes: Route[]) => {
  const filing = departmentFor(said, routes, departments);
  return filing && [filing.department.id, filing.why];
};

describe('something is filed by itself', () => {
  test('under the department whose area it is', () => {
    expect(filed({ kind: 'idea', areas: ['Returns', 'delivery'] })).toEqual([
      'product',
      'delivery is an area of Product',
    ]);
  });

  test('by a rule before any area', () => {
    expect(filed({ kind: 'problem', areas: ['Delivery'] }, route('problem', null))).toEqual([
      'support',
      'Your rule: every problem → Support',
    ]);
  });

  test.each<[string, Route, string]>([
    ['a kind', route('problem', null), 'Your rule: every problem → Support'],
    ['an area', route(null, 'Delivery'), 'Your rule: everything about Delivery → Support'],
    ['both', route('problem', 'DELIVERY'), 'Your rule: every problem about DELIVERY → Support'],
    ['neither', route(null, null), 'Your rule: everything → Support'],
  ])('by a rule for %s, and says so', (_, rule, why) => {
    expect(filed({ kind: 'problem', areas: ['Delivery'] }, rule)).toEqual(['support', why]);
  });

  test('by the rule that says most, whatever their order', () => {
    const rules = [
      route(null, null, 'product'),
      route('problem', null, 'product'),
      route(null, 'Delivery', 'product'),
      route('problem', 'Delivery', 'support'),
    ];
    expect(filed({ kind: 'problem', areas: ['Delivery'] }, ...rules)?.[0]).toBe('support');
    expect(filed({ kind: 'problem', areas: ['Delivery'] }, ...rules.reverse())?.[0]).toBe('support');
    expect(filed({ kind: 'idea', areas: ['Delivery'] }, ...rules)?.[1]).toContain(
      'everything about Delivery',
    );
  });
});

describe('something is left alone', () => {
  test('where nothing speaks for a department', () => {
    expect(
      filed({ kind: 'idea', areas: ['Returns'] }, route('problem', null), route(null, 'Lockers')),
    ).toBeNull();
    expect(filed({ kind: 'idea', areas: [] })).toBeNull();
  });

  test('where the department of a rule is gone', () => {
    expect(filed({ kind: 'idea', areas: [] }, route('idea', null, 'gone'))).toBeNull();
  });
});

describe('the rules', () => {
  test('hold one for the same kind and area, whichever its case', () => {
    const rules = withRoute([route('idea', 'Delivery')], route('idea', 'delivery', 'product'));
    expect(rules).toEqual([route('idea', 'delivery', 'product')]);
    expect(withRoute(rules, route('idea', null))).toHaveLength(2);
  });

  test('lose the one that is taken away, and no other', () => {
    const rules = [route('idea', null), route(null, null), route('idea', 'Delivery')];
    expect(withoutRoute(rules, route('idea', null, 'product'))).toEqual([rules[1], rules[2]]);
  });
});

test('there are five departments to begin with', () => {
  expect(defaultDepartments.map(({ name }) => name)).toEqual([
    'Product',
    'Support',
    'Marketing',
    'Sales',
    'HR and Legal',
  ]);
});
