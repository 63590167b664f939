import { describe, expect, test } from 'vitest';
import { judge } from '@/lib/draft/judge';
import { unsigned } from '@/lib/draft/rewrites/news/bare';
import { quietened } from '@/lib/draft/rewrites/news/quietening';
import { suggest } from '@/lib/draft/rewrites/suggest';
import { unknownBrand } from '@/lib/profile/ownership';
import type { SiteId } from '@/lib/profile/site';

/** The news that is offered first, without the question it ends in. */
function newsOf(text: string, site: SiteId = 'facebook'): string {
  const [first] = suggest({ text, site }, unknownBrand).rewrites;
  return first?.shape === 'news' ? first.text.replace(/\s+[^.!?\n]*\?$/, '') : '';
}

describe('a draft that sells nothing', () => {
  test('is kept to the letter, without the hashtags it is filed under', () => {
    const text =
      'The mill shuts at noon on Thursday for a new gear. If you are waiting for flour, ring us and we will put a bag by. Back on Friday 🌾';
    expect(newsOf(`${text} #mill #flour`)).toBe(text);
  });

  test('keeps its paragraphs, and gets the question on a line of its own', () => {
    const text =
      'The organ has been silent since 2021.\n\nOn Sunday at 3pm it is played again. Bring a cushion.';
    const [first] = suggest({ text, site: 'facebook' }, unknownBrand).rewrites;
    expect(first?.text.startsWith(`${text}\n\n`)).toBe(true);
  });

  test('loses what nobody needs first where a site has no room for all', () => {
    const needed = [
      'The stone mill at Fennbury is open to all on Saturday, from ten in the morning, with bread from the oven at noon.',
      'Adults are £4 and children £2, paid to the miller at the door.',
    ];
    const idle = 'The cat is called Grist and does as she likes, mostly on the sacks, and she has opinions.';
    const kept = newsOf([needed[0], idle, needed[1]].join(' '), 'x');
    expect(kept).toBe(needed.join(' '));
  });

  test('keeps whole sentences of it where a site has no room for all', () => {
    const sentences = [
      'The mill shuts at noon on Thursday for a new gear, which weighs as much as a small horse and came by boat.',
      'If you are waiting for flour, ring us and we will put a bag by the door for you with your name on it.',
      'We open again on Friday, with tea.',
    ];
    const kept = newsOf(sentences.join(' '), 'x');
    expect(kept.startsWith(sentences[0] ?? '')).toBe(true);
    expect(sentences.filter((sentence) => kept.includes(sentence)).join(' ')).toBe(kept);
  });
});

describe('an advert', () => {
  const sale =
    'THE LAMP SHOP IS MOVING!!! On Saturday 4 May we open on Quay Street. Code LANTERN gets you a free bulb at the till. Desk lamps are £20, floor lamps £45. Hurry, when they’re gone THEY’RE GONE! Tag a friend who sits in the dark 😂 #lamps #sale';

  test('keeps when, where, what it costs and the code, and loses haste, shouting and what begs for likes', () => {
    const news = newsOf(sale);
    expect(news).toContain('On Saturday 4 May we open on Quay Street.');
    expect(news).toContain('LANTERN');
    expect(news).toContain('£20');
    expect(news).not.toMatch(/gone|Tag|#|MOVING|!!/);
  });

  test('is at most half as promotional then, and never strong', () => {
    const [before, after] = [
      sale,
      suggest({ text: sale, site: 'facebook' }, unknownBrand).rewrites[0]?.text ?? '',
    ].map((text) => judge({ text, site: 'facebook' }, unknownBrand));
    expect(after?.verdict).not.toBe('strong');
    expect(after?.score).toBeLessThanOrEqual((before?.score ?? 0) / 2);
  });

  test('keeps the question that its list answers', () => {
    const news = newsOf(
      'We are now certified to fix lifts! 🎉 Book a visit today!\n\nWhat does it mean for our clients?\n\n1. Every repair is checked by a second mechanic\n2. Every part is on file\n3. Every call is answered by a person\n\nThank you to Magda, who read the whole standard.',
    );
    expect(news).toContain('What does it mean for our clients?\n\n1. Every repair');
  });

  test('gives an address whose sentence went a line at the end', () => {
    const news = newsOf(
      'Summer Reading begins on Monday 9 June at the library. Grab yours NOW at library.example! Children and adults can play. The party is at 10:30.',
    );
    expect(news.split('\n').at(-1)).toBe('library.example');
  });
});

test.each([
  ['The flood took the road in UP and Bihar on 4 May. We deliver by boat.', 'UP and Bihar'],
  ['Our new shop opens on 4 May. Doors open at 9am SHARP.', '9am sharp'],
  ['BOAT DAY is on 4 May ⚡ over 60 little boats, all for hire.', '4 May, over 60'],
  [
    'Our late opening is on 4 May. A kiln tour, and Fi on the strangest pot in the store.',
    'and Fi on the strangest pot',
  ],
  ['By popular demand we are open every Sunday 12–5 from 4 May!', 'We are open every Sunday 12–5'],
  ['We give out bread on 4 May. Drop off at the hall, or give at fenn.example.', 'or give at fenn.example'],
  ['Join us for a live webinar, "Glaze for All", on Thursday 4 May.', 'a live webinar: "Glaze for All"'],
  ['We open on 4 May... and shut on 5 May. Its 9 degrees in there.', "It's 9 degrees"],
])('of "%s" "%s" is told', (text, told) => {
  expect(newsOf(text)).toContain(told);
});

test.each([
  ['PYO FRUIT OPENS ON SATURDAY 17 MAY', 'PYO fruit opens on Saturday 17 May'],
  ['The mill (Guelph, ON) is open', 'The mill (Guelph, ON) is open'],
  ['It starts THURSDAY 6 MARCH', 'It starts Thursday 6 March'],
  ['Keep our BRC AA grade', 'Keep our BRC AA grade'],
  ['We bring you HYDRA-CLEAR FACIAL', 'We bring you Hydra-Clear Facial'],
  ["a form that DIDN'T WORK", "a form that didn't work"],
  ['his TWELFTH year', 'his twelfth year'],
  ['the North West SEND Conference', 'the North West SEND Conference'],
  ['They are HUNGRY', 'They are hungry'],
  [
    'Text CHEF or FLOOR to 020 7946 0123 and Jo calls back',
    'Text CHEF or FLOOR to 020 7946 0123 and Jo calls back',
  ],
  ['an innovative AI-powered kiln', 'an AI-powered kiln'],
  ['My favourite part is page 22', 'My favourite part is page 22'],
  ['Comment "SEVA" or go to kiln.example', 'go to kiln.example'],
  ['The plan goes from $29 down to $17', 'The plan goes from $29 down to $17'],
  ['Rates start at $90 per half day', 'Rates are $90 per half day and up'],
  ['The fryer goes off at 2 and when its gone its gone', 'The fryer goes off at 2'],
  ["ST BRENDAN'S SPRING FETE", "St Brendan's spring fete"],
  ['Our kiln room, our biggest room ever, opens on Friday', 'Our kiln room opens on Friday'],
  ['From $7,890 pp twin share including flights', '$7,890 pp twin share and up including flights'],
  ['Early bird $20 off till 10 January', '$20 off till 10 January'],
  ["under 12's free, so thats £6", "under 12s free, so that's £6"],
])('"%s" is quieter as "%s"', (loud, quiet) => {
  expect(quietened(loud)).toBe(quiet);
});

test('what only signs part is parted by a colon', () => {
  expect(unsigned('Two for Tuesday 🔥 any two mugs for £20')).toBe('Two for Tuesday: any two mugs for £20');
  expect(unsigned('Board blowout 🏄‍♂️🔥 up to 40% off every board')).toBe(
    'Board blowout: up to 40% off every board',
  );
  expect(unsigned('We ❤️ every mug that you throw')).toBe('We every mug that you throw');
  expect(unsigned('Open day 🔥 at the kiln on Friday from ten')).toBe(
    'Open day at the kiln on Friday from ten',
  );
});

test('abbreviations and titles keep capitals, where nothing is shouted', () => {
  expect(quietened('CTC: 14-18 LPA + ESOPs')).toBe('CTC: 14-18 LPA + ESOPs');
  expect(newsOf('Our new room THE LAST LOCK opens on Friday! It takes an hour.')).toContain(
    'Our new room The Last Lock opens on Friday',
  );
});
