import { describe, expect, test } from 'vitest';
import { read } from '@/lib/draft/reading';
import { ownQuestion, standsAlone } from '@/lib/draft/rewrites/questions/own-question';
import { suggest } from '@/lib/draft/rewrites/suggest';
import { unknownBrand } from '@/lib/profile/ownership';

const own = (text: string) => ownQuestion(read({ text, site: 'x', reply: false }));

describe('what a draft asks already', () => {
  test('is kept without what is sold behind it, with its options', () => {
    expect(
      own('Which jacket colour should we bring back: moss, rust or navy? Vote now and get 20% off!'),
    ).toEqual({
      shape: 'question',
      family: 'choice',
      text: 'Which jacket colour should we bring back: moss, rust or navy?',
      options: ['moss', 'rust', 'navy'],
    });
  });

  test('is kept without the address that ends the sentence before it', () => {
    expect(
      own('The kiln is lit on 4 May. fennkilns.example Which glaze is the worst to fire for you?')?.text,
    ).toBe('Which glaze is the worst to fire for you?');
  });

  test('is known with its options in front', () => {
    expect(own('Moss, rust or slate: which colour should we bring back?')?.options).toEqual([
      'moss',
      'rust',
      'slate',
    ]);
  });

  test.each([
    ['where it is all there is, and nothing to vote for', 'Which bag do you carry to work?'],
    ['where it only leads up to a pitch', 'Tired of wet socks? Our new boots are here. Shop now!'],
    ['where it hurries', 'Our sale ends today. What are you waiting for?'],
    [
      'where it tells what others ask',
      'We keep hearing one thing from clients: where do I begin? Our guide opens on 4 May.',
    ],
    [
      'where only the sentence before it tells what is asked',
      'A client once asked us to lose an invoice. What would your answer be? Our guide opens on 4 May.',
    ],
    [
      'where it looks for those whom the offer is for',
      'We move surplus food. Are you a grower or packer with a load to spare? Write to us by Friday.',
    ],
    [
      'where it is asked of oneself',
      'We asked ourselves a simple question: what if a tray could be eaten? It is out in May.',
    ],
    ['where nothing is asked', 'Our new boots are here.'],
  ])('is nothing %s', (_, text) => {
    expect(own(text)).toBeNull();
  });
});

test('the news ends in it where it comes last, without what stands behind it', () => {
  const opening =
    'Our new kiln opens in Hexham on Friday 4 May, and the first firing is free for schools. Bring one pot each.';
  const { rewrites } = suggest(
    {
      text: `${opening}\n\nWhich pot of yours has lasted longest? Best answer gets a mug.`,
      site: 'facebook',
    },
    unknownBrand,
  );
  expect(rewrites[0]).toMatchObject({
    shape: 'news',
    text: `${opening}\n\nWhich pot of yours has lasted longest?`,
  });
});

test('it is offered before any question of ours', () => {
  const { rewrites } = suggest(
    {
      text: 'Our winter sale is on! 20% off every coat. What would you change about the coat you wear now?',
      site: 'x',
      reply: false,
    },
    unknownBrand,
  );
  expect(rewrites.find(({ shape }) => shape === 'question')?.text).toBe(
    'What would you change about the coat you wear now?',
  );
});

describe('news that the draft ends by asking', () => {
  const told =
    'Our new dosa menu starts in Mysore on Friday: ragi, gongura and green gram, 70 to 160 rupees.';
  const news = (text: string) =>
    suggest({ text, site: 'facebook' }, unknownBrand).rewrites.find(({ shape }) => shape === 'news')?.text;

  test('ends as it did, with no other question behind', () => {
    expect(news(`${told}\n\nCome hungry! Which one will you try first?`)).toBe(
      `${told}\n\nWhich one will you try first?`,
    );
  });

  test('loses what only invites', () => {
    const ended = news(`We are thrilled! ${told} Who's in?`);
    expect(ended).not.toContain("Who's in?");
    expect(ended?.startsWith(told)).toBe(true);
  });
});

test.each([
  ['What should we name our spiciest glaze?', true],
  ["What's the best advice you ever got from a potter?", true],
  ['Which one are you trying first?', false],
  ['Which of these would change how you work?', false],
  ['And if you run a kiln: which day is quiet?', false],
  ['What would you do with it?', false],
])('%j can be asked without the rest: %j', (question, alone) => {
  expect(standsAlone(question)).toBe(alone);
});
