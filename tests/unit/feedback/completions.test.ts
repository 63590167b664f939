import { describe, expect, test } from 'vitest';
import { completionsOf } from '@/lib/feedback/completions';

const names = {
  areas: ['Opening hours', 'Orders'],
  departments: ['Operations'],
  brands: ['Halden'],
  people: ['zoe_m', 'zed'],
};
/** `|` is the caret. */
const offers = (typed: string) => {
  const caret = typed.indexOf('|');
  return completionsOf(typed.replace('|', ''), caret, names);
};

describe('while a search is typed', () => {
  test.each([
    ['ki|', ['kind:']],
    ['loud s|', ['status:', 'site:']],
    ['kind:|', ['kind:idea', 'kind:problem', 'kind:question', 'kind:praise', 'kind:other']],
    ['kind:pr|', ['kind:problem', 'kind:praise']],
    ['-kind:i|', ['-kind:idea']],
    ['area:o|', ['area:"Opening hours"', 'area:Orders']],
    ['area:"op|', ['area:"Opening hours"']],
    ['from:@z|', ['from:zoe_m', 'from:zed']],
    ['dept:|', ['dept:Operations']],
    ['brand:h|', ['brand:Halden']],
    ['site:l|', ['site:linkedin']],
    ['is:|', ['is:unanswered']],
    ['status:pl| loud', ['status:planned']],
  ])('%s is offered %j', (typed, offered) => {
    expect(offers(typed).map(({ offer }) => offer)).toEqual(offered);
  });

  test.each(['|', 'loud |', 'loud|', 'kind:idea|', 'before:|', 'colour:r|', '"a phrase k|'])(
    '%s is offered nothing',
    (typed) => expect(offers(typed)).toEqual([]),
  );
});

test('what is taken stands in place of what was typed, and typing goes on behind it', () => {
  expect(offers('-area:"op| loud')).toEqual([
    { offer: '-area:"Opening hours"', typed: '-area:"Opening hours" loud', caret: 22 },
  ]);
  expect(offers('ki|')).toEqual([{ offer: 'kind:', typed: 'kind:', caret: 5 }]);
});
