import { describe, expect, test } from 'vitest';
import { read } from '@/lib/draft/reading';
import { newsOf } from '@/lib/draft/rewrites/news';
import { occasionOf } from '@/lib/draft/topic/occasion';
import { unknownBrand } from '@/lib/profile/ownership';

function news(text: string) {
  const reading = read({ text });
  return newsOf({ text }, reading, unknownBrand, occasionOf(reading));
}
const told = (text: string) => news(text)?.cuts[0];

test.each([
  [
    'Delighted to announce our partnership with Velocity Freight. A game changer!',
    'We are partnering with Velocity Freight.',
  ],
  ["We're excited to welcome Ana Ruiz as our new head of research!", 'Ana Ruiz is our new head of research.'],
  ['Meet the Aero 2, the world’s lightest scooter. Order now!', 'The Aero 2 is a scooter.'],
  ['Meet the Aero 2, the lightest scooter ever. Order now!', 'The Aero 2 is here.'],
  ['Meet Bruno, our new baker! He makes the best buns in Leeds.', 'Bruno is our new baker.'],
  [
    'Join us on 14 March for our exclusive webinar on soil. Register today!',
    'We are holding a webinar on soil on 14 March.',
  ],
  ['Back by popular demand: our vegan brownies! Order now.', 'Our vegan brownies are back.'],
  ['Autumn menu has LANDED at The Kettle! Book your table.', 'Autumn menu has landed at The Kettle.'],
  ['It was an honour to host the minister at our plant today.', 'We hosted the minister at our plant today.'],
  [
    'Register now for our masterclass: how to price your work. Don’t miss it!',
    'Our masterclass is coming up: how to price your work.',
  ],
  ['Our cordless drill is back in stock. Get it while you can!', 'Our cordless drill is back.'],
  ['v2.8 is out. Best update ever.', 'v2.8 is out.'],
  [
    'New this week: soup by 10 a.m. and bread by noon (while it is warm!) so come early.',
    'New this week: soup by 10 a.m. and bread by noon (while it is warm!) so come early.',
  ],
  ['We are open late THIS FRIDAY, £5 on the door.', 'We are open late this Friday, £5 on the door.'],
  ['We are hiring a cook, £14.20 an hour, Hull.', "We're hiring a cook, £14.20 an hour, Hull."],
  ['Last few tickets on the website. The mill opens on Thursday.', 'The mill opens on Thursday.'],
  ['We wrote about it. Our new guide to damp is out.', 'Our new guide to damp is out.'],
  ['So proud to announce the opening of our new office in Hull!', 'Our new office in Hull is here.'],
])('of %j it keeps %j', (text, expected) => {
  expect(told(text)).toBe(expected);
});

test.each([
  'Proud to be the best café in town! Come and see us.',
  'What a week! We are so grateful to our amazing team.',
  'Tickets £12. Book now!',
  '"The best driving school in town!" says Mrs Hill. Call us today.',
])('%j holds none', (text) => {
  expect(news(text)).toBeNull();
});

describe('a story', () => {
  const text = `🚀 Exciting news! 🚀

After a year of hard work, we're thrilled to announce the launch of Quarrel, our new mediation platform for housing associations.

Three things we learnt:
→ Most complaints never reach a mediator
→ Both sides want the same notes

It's a game-changer and we couldn't be prouder of our incredible team.

Book your free demo today: https://quarrel.example #housing #proptech`;

  test('keeps the paragraphs and the list that tell, and loses the pitch', () => {
    expect(news(text)).toMatchObject({
      story: true,
      link: 'https://quarrel.example',
      cuts: [
        `Quarrel is our new mediation platform for housing associations.

Three things we learnt:
→ Most complaints never reach a mediator.
→ Both sides want the same notes.`,
        'Quarrel is our new mediation platform for housing associations.',
      ],
    });
  });
});

describe('a list', () => {
  const list = (...rows: string[]) =>
    `We have moved to Hull this week.\n\nWhat is there:\n${rows.map((row) => `- ${row}`).join('\n')}\n\nWe open on Monday.`;

  test('is told with every row, however short', () => {
    expect(told(list('A yard', 'Two kilns', 'A kitchen'))).toContain(
      'What is there:\n- A yard.\n- Two kilns.\n- A kitchen.',
    );
  });

  test('is not told at all once most of it has gone', () => {
    expect(told(list('Shop now at https://x.example', 'Book now, 20% off', 'A kitchen'))).not.toMatch(
      /kitchen|What is there/,
    );
  });
});
