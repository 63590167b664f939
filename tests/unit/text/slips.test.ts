import { describe, expect, test } from 'vitest';
import { righted } from '@/lib/text/slips';

describe('what a hurried writer left out is put in', () => {
  test.each([
    ['Its in the shed, and you see what shape its in', "It's in the shed, and you see what shape it's in"],
    ["I'd of said so, you should of come", "I'd have said so, you should have come"],
    ['so your back on them by tea time', "so you're back on them by tea time"],
    ['about to sign for there first shop', 'about to sign for their first shop'],
    ['28 days holiday and a weeks notice', "28 days' holiday and a week's notice"],
    ['an extra days holiday', "an extra day's holiday"],
    ['personaly aranged, actualy by the recievers', 'personally arranged, actually by the receivers'],
    ["then it's anyones", "then it's anyone's"],
    ['your welcome to try while your here', "you're welcome to try while you're here"],
    ['drop in and there back by noon', "drop in and they're back by noon"],
    ['the club is having there annual quiz', 'the club is having their annual quiz'],
    ['more control then they think', 'more control than they think'],
    ['Normaly £20', 'Normally £20'],
  ])('%j is %j', (slip, right) => {
    expect(righted(slip)).toBe(right);
  });
});

test.each([
  'The shop has its own way, and its fans',
  'your back garden',
  'They are going there first thing',
  'an anomaly in Italy, told by Healy',
  'a two year lease',
])('%j stays as it is', (text) => {
  expect(righted(text)).toBe(text);
});
