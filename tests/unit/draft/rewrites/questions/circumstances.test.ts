import { expect, test } from 'vitest';
import { read } from '@/lib/draft/reading';
import { circumstancesOf } from '@/lib/draft/rewrites/questions/circumstances';
import { suggest } from '@/lib/draft/rewrites/suggest';
import { unknownBrand } from '@/lib/profile/ownership';

const told = (text: string) => circumstancesOf(read({ text }));
const asked = (text: string) => suggest({ text }, unknownBrand).rewrites.map((rewrite) => rewrite.text);

test.each([
  ['Our lead, Mara Oduya, will run a free session on pensions.', { speaker: 'Mara Oduya' }],
  ['A talk on newts by Dr Ines Falk, then tea.', { speaker: 'Dr Ines Falk' }],
  ['Noor from our support team is walking you through it.', { speaker: 'Noor' }],
  ['This week Petra chats with Tom Ansah about leaving.', { guest: 'Tom Ansah' }],
  ['We have partnered with Kitewell to print labels.', { partner: 'Kitewell' }],
  ['We signed a partnership with the University of Hull.', { partner: 'the University of Hull' }],
  ['Please welcome Ama Sutton to the team.', { newcomer: 'Ama' }],
  ['We are opening a shop on Quay Street in May.', { place: 'Quay Street' }],
  ['Oak Vets opens on Monday in the old post office on Mill Lane.', { place: 'Mill Lane' }],
  ['Ten years ago today we opened.', { years: 'ten years' }],
  ['We just passed 5,000 members.', { count: '5,000', crowd: '5,000 members' }],
  ['We just passed 900 reviews.', { count: '900' }],
  ["Today we're launching Ledgerbird, which adds it up.", { product: 'Ledgerbird' }],
  ['The Hillwalker 2 is here. Wider, warmer.', { product: 'the Hillwalker 2' }],
  ["Today is Moira's last day with us.", { leaver: 'Moira' }],
  ['Our new sponsor bought shirts for the junior rugby club.', { 'a club': 'a rugby club' }],
  ['Veg boxes now delivering to Frome and Bruton.', { towns: 'towns' }],
])('"%s" tells it', (text, circumstances) => {
  expect(told(text)).toMatchObject(circumstances);
});

test.each([
  ['what has stood there for years is not new', 'We opened our shop in Leeds in 1987.', 'place'],
  ['what opens every season is not new', 'The lido opens on Saturday in Plymouth for the season.', 'place'],
  ['customers who are won are no firm that is bought', 'Our guide to customer acquisition is out.', 'merger'],
  ['a day of the week is no town', 'Appointments now available Tues and Thurs.', 'towns'],
  ['a day is no place', 'We are open on Monday in May.', 'place'],
  ['a month is nobody', 'Our workshop with June Offers is on.', 'speaker'],
  ['what comes every month is no milestone', 'We ship 40,000 orders a month.', 'count'],
  ['experience is no anniversary', 'With 22 years of experience we fix roofs.', 'years'],
  ['what investors give is not collected', 'We have raised $12m in our seed round.', 'raised'],
])('%s', (_, text, circumstance) => {
  expect(told(text)).not.toHaveProperty(circumstance);
});

test('who speaks is asked by name', () => {
  expect(asked('Join us on Thursday: our lead, Mara Oduya, will run it.').join(' ')).toContain(
    'What would you ask Mara Oduya if you had one question?',
  );
});

test('where we open, the people there are asked about it', () => {
  expect(asked('We are opening a second place on Quay Street from 3 May!').join(' ')).toContain(
    'What should newcomers like us know about Quay Street?',
  );
});

test('what is new and of no known kind is asked about by its name', () => {
  expect(asked('Introducing Zorblax. It is out on Monday and costs £4.').join(' ')).toContain(
    'What would you ask about Zorblax before you tried it?',
  );
});

test('two firms that become one are no partners to be praised', () => {
  const texts = asked('Some news. From 1 April Pell & Co will be joining forces with Carrow Tax.').join(' ');
  expect(texts).not.toContain('Carrow Tax get done');
});

test('where registrations open nobody opens a place', () => {
  expect(asked('Registrations are now open for our potters meet in Leeds.').join(' ')).not.toContain(
    'newcomers',
  );
});

test('what was raised together is no round of funding', () => {
  expect(asked('Together you raised £1,204 for the hospice!').join(' ')).toContain(
    'What would have made it easier for you to join in?',
  );
  expect(asked('We raised $4m in our seed round.').join(' ')).toContain(
    'What makes you believe in a young company?',
  );
});

test.each([
  ['Our hospice shop on Market Street is running low on stock.', 'speaker'],
  ['Ep 112 is out. A lighthouse keeper on silence and seals.', 'product'],
  ['Introducing the One Sentence Audit: two weeks, five customers.', 'product'],
] as const)('"%s" names no %s', (text, circumstance) => {
  expect(told(text)[circumstance]).toBeUndefined();
});
