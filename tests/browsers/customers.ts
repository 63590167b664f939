import { untouched } from '@/lib/feedback/captures/triage';
import type { Capture, Captured } from '@/lib/feedback/capture';
import type { Kind } from '@/lib/feedback/sorting/kind';
import { likenessOf } from '@/lib/feedback/wishes/similar';

const hour = 3_600_000;
const day = 24 * hour;

/** What a bag maker that does not exist asked its customers, and what they and others said to it. */
const asked = {
  change: 'What would you change about the roll-top pannier?',
  next: 'Which colour should we bring back next spring: rust, moss or slate?',
  ride: 'Where do you ride to when nobody tells you where to go?',
};

interface Said {
  name: string;
  handle?: string;
  kind: Kind;
  text: string;
  answers?: string;
  /** How long ago. */
  ago: number;
  made?: Partial<Capture>;
}

const said: readonly Said[] = [
  {
    name: 'Priya Nair',
    handle: 'priyarides',
    kind: 'problem',
    ago: 2 * hour,
    answers: asked.change,
    text: 'The left clip on my pannier came loose again on the way to work. Second one this year. I do not trust it any more.',
  },
  {
    name: 'Tom Okafor',
    handle: 'tomokafor',
    kind: 'idea',
    ago: 3 * hour,
    answers: asked.change,
    text: 'A light loop on the back please. I tape mine on and it falls off every other week.',
    made: { areas: ['Visibility'] },
  },
  {
    name: 'Åsa Lindqvist',
    handle: 'asal',
    kind: 'question',
    ago: 4 * hour,
    text: 'Does the big one fit a 16 inch laptop with its sleeve on? The site says 15 and the shop said maybe.',
  },
  {
    name: 'Jo March',
    handle: 'jomarch_',
    kind: 'praise',
    ago: 5 * hour,
    text: 'Four winters, two crashes, one very determined dog. Still waterproof. Thank you, whoever sews these.',
  },
  {
    name: 'Benedikt Hofer',
    kind: 'idea',
    ago: 7 * hour,
    answers: asked.change,
    text: 'Offer the shoulder strap in a longer length. At 1.96 m I carry it like a child’s satchel.',
    made: { site: 'linkedin', areas: ['Straps'], unsure: true },
  },
  {
    name: 'Carmen Ruiz',
    handle: 'carmenruiz',
    kind: 'problem',
    ago: 9 * hour,
    text: 'Ordered on the 2nd, promised by the 9th, it is the 20th. The tracking page still says “being packed”. Is anybody there?',
    made: { areas: ['Delivery'], sentiment: 'neg' },
  },
  {
    name: 'Liam Doyle',
    handle: 'liamdoyle',
    kind: 'idea',
    ago: 11 * hour,
    answers: asked.next,
    text: 'Moss! I have been looking for a second-hand moss one for a year.',
  },
  {
    name: 'Mei Tanaka',
    handle: 'meitanaka',
    kind: 'other',
    ago: 13 * hour,
    answers: asked.ride,
    text: 'To the lighthouse and back, whatever the weather says.',
  },
  {
    name: 'Noor Haddad',
    handle: 'noorh',
    kind: 'problem',
    ago: 20 * hour,
    answers: asked.change,
    text: 'the left clip on my pannier came loose again on the way to work. second one this year! I do not trust it any more.',
  },
  {
    name: 'Fatima Zahra',
    kind: 'question',
    ago: 22 * hour,
    text: 'Do you repair zips on bags from before 2020? Happy to pay. I do not want a new one, I want this one.',
    made: { site: 'facebook', areas: ['Repairs'] },
  },
  {
    name: 'Rob Ellery',
    handle: 'robellery',
    kind: 'idea',
    ago: day + 2 * hour,
    answers: asked.change,
    text: 'Reflective piping that you can switch off in daylight would be something. Until then: any reflective anything.',
    made: { areas: ['Visibility'] },
  },
  {
    name: 'Ines Duarte',
    handle: 'inesd',
    kind: 'praise',
    ago: day + 5 * hour,
    text: 'The repair desk sent my bag back with a new strap AND mended the pocket I had not even mentioned.',
    made: { areas: ['Repairs'] },
  },
  {
    name: 'Kofi Mensah',
    handle: 'kofim',
    kind: 'problem',
    ago: day + 7 * hour,
    answers: asked.change,
    text: 'The rain cover lives at the bottom of the bag. So when it rains I unpack everything I own.',
  },
  {
    name: 'Sofie Brandt',
    kind: 'idea',
    ago: day + 9 * hour,
    text: 'Please make a version without any leather. I would buy two tomorrow.',
    made: { site: 'linkedin', areas: ['Materials'], second: 'praise' },
  },
  {
    name: 'Dana Reyes',
    handle: 'dana',
    kind: 'question',
    ago: day + 12 * hour,
    text: 'Is the outlet on Mill Street still open on Sundays?',
  },
  {
    name: 'Dana Reyes',
    handle: 'dana',
    kind: 'praise',
    ago: 12 * day,
    text: 'Sunday answer within ten minutes. That is how it should be.',
    made: { status: 'told', outcome: 'answered' },
  },
  {
    name: 'Dana Reyes',
    handle: 'dana',
    kind: 'idea',
    ago: 40 * day,
    text: 'Could the inside pocket be a bright colour? I lose my keys in the dark one.',
    made: {
      status: 'shipped',
      outcome: 'shipped',
      statusAt: -3 * day,
      areas: ['Pockets'],
      department: 'product',
      summary: 'A bright lining inside',
    },
  },
  {
    name: 'Yusuf Demir',
    handle: 'ydemir',
    kind: 'idea',
    ago: 41 * day,
    text: 'Bright lining please, I can never find anything in there.',
    made: {
      status: 'shipped',
      outcome: 'shipped',
      statusAt: -3 * day,
      areas: ['Pockets'],
      department: 'product',
    },
  },
  {
    name: 'Elena Popova',
    handle: 'elenap',
    kind: 'problem',
    ago: 15 * day,
    text: 'The magnet on the flap wipes my gym card. Every time.',
    made: {
      status: 'handed-off',
      statusAt: -9 * day,
      department: 'product',
      areas: ['Fastenings'],
      handedOff: { target: 'github', at: 0, link: null },
    },
  },
  {
    name: 'Marcus Bell',
    handle: 'marcusbell',
    kind: 'idea',
    ago: 18 * day,
    text: 'Sell the straps on their own.',
    made: { status: 'planned', statusAt: -6 * day, department: 'product', areas: ['Straps'] },
  },
  {
    name: 'Hanna Vogel',
    kind: 'problem',
    ago: 21 * day,
    text: 'Customer service asked for my order number three times in one chat.',
    made: {
      site: 'facebook',
      status: 'handed-off',
      statusAt: -14 * day,
      department: 'support',
      areas: ['Service'],
    },
  },
  {
    name: 'Oluwaseun Ade',
    handle: 'seunade',
    kind: 'idea',
    ago: 25 * day,
    text: 'A children’s size. My daughter drags mine around the flat all day.',
    made: {
      status: 'declined',
      outcome: 'declined',
      statusAt: -2 * day,
      reason: 'We cannot make it safe enough yet',
      department: 'product',
    },
  },
  {
    name: 'Grace Liu',
    handle: 'graceliu',
    kind: 'question',
    ago: 27 * day,
    text: 'Which of your bags are vegan?',
    made: { status: 'told', outcome: 'answered', answered: { by: 'customer', at: 0, permalink: null } },
  },
  {
    name: 'Peter Novak',
    handle: 'pnovak',
    kind: 'problem',
    ago: 30 * day,
    text: 'The newsletter unsubscribe link leads to a page that asks me to subscribe.',
    made: { status: 'triaged', statusAt: -20 * day, department: 'marketing' },
  },
  {
    name: 'Lucía Gómez',
    handle: 'luciag',
    kind: 'idea',
    ago: 33 * day,
    text: '¿Y si la correa fuera de color? Me encantaría verde.',
    made: { status: 'triaged', statusAt: -21 * day, areas: ['Straps'] },
  },
];

/** Their words as captures that were made at `now`, with what was made of some of them since. */
export function customersSaid(now: number): Capture[] {
  return said.map(({ name, handle = null, kind, text, answers, ago, made = {} }, index) => {
    const { statusAt, ...rest } = made;
    const post: Captured = {
      id: `${made.site ?? 'x'}:${1000 + index}`,
      likeness: likenessOf(handle ?? name, text),
      site: made.site ?? 'x',
      author: { name, handle, profile: null },
      text,
      shortened: false,
      images: [],
      media: [],
      permalink: handle === null ? null : `https://x.com/${handle}/status/${1000 + index}`,
      postedAt: now - ago,
      answers: answers
        ? {
            author: { name: 'Larkfield', handle: 'larkfieldbags', profile: null },
            text: answers,
            permalink: null,
          }
        : null,
      taken: 'post',
    };
    return {
      ...post,
      capturedAt: now - ago + 60_000,
      identity: null,
      brand: null,
      kind,
      kindBy: 'guess',
      second: null,
      sentiment: 'neu',
      unsure: false,
      ...untouched(statusAt === undefined ? now - ago : now + statusAt),
      ...rest,
    };
  });
}
