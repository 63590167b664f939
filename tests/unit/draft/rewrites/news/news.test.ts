import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge } from '@/lib/draft/judge';
import { read } from '@/lib/draft/reading';
import { newsOf } from '@/lib/draft/rewrites/news/news';
import { occasionOf } from '@/lib/draft/topic/occasion';
import { righted } from '@/lib/text/slips';
import { unknownBrand } from '@/lib/profile/ownership';

function news(text: string) {
  const reading = read({ text });
  return newsOf({ text }, reading, judge({ text }, unknownBrand), unknownBrand, occasionOf(reading));
}
const told = (text: string) => news(text)?.cuts[0]?.[0];

test.each([
  [
    'Delighted to announce our partnership with Velocity Freight. A game changer!',
    'We are partnering with Velocity Freight.',
  ],
  ["We're excited to welcome Ana Ruiz as our new head of research!", 'Ana Ruiz is our new head of research.'],
  ['Meet the Aero 2, the world’s lightest scooter. Order now!', 'The Aero 2 is a scooter.'],
  ['Meet the Aero 2, the lightest scooter ever. Order now!', 'The Aero 2 is here.'],
  [
    'We are thrilled to announce the launch of Absence Hub, the newest addition to our suite!',
    'Absence Hub is here.',
  ],
  [
    "We're proud to unveil FibreTray™, our recyclable tray. FibreTray™ is made of board.",
    'Here is FibreTray, our recyclable tray. FibreTray is made of board.',
  ],
  [
    'Sandwick Kilns, who fire for forty potters, are delighted to announce a partnership with Orrin Clay!',
    'Sandwick Kilns, who fire for forty potters, are partnering with Orrin Clay.',
  ],
  [
    'Sandwick Kilns is delighted to announce a partnership with Orrin Clay that will bring kilns to forty schools.',
    'Sandwick Kilns is partnering with Orrin Clay. The partnership will bring kilns to forty schools.',
  ],
  [
    'We are proud to announce a three-year partnership between Orrin Clay and the Sandwick Museum.',
    'Orrin Clay and the Sandwick Museum are partnering.',
  ],
  [
    'We are delighted to announce a partnership between Orrin Clay and Sandwick Kilns, bringing kilns to forty schools.',
    'Orrin Clay and Sandwick Kilns are partnering, bringing kilns to forty schools.',
  ],
  [
    'The kiln is lit again on 4 May. Congratulations to Partner Geraldine Mott and to the whole team.',
    'The kiln is lit again on 4 May. Congratulations to Partner Geraldine Mott and to the whole team.',
  ],
  ['Chuffed to say Orrin Clay are our new shirt sponsor!', 'Orrin Clay are our new shirt sponsor.'],
  [
    'Delighted to announce Orrin Clay as our sponsor for the pottery fair!',
    'Orrin Clay is our sponsor for the pottery fair.',
  ],
  [
    'We are pleased to inform our clients and well wishers that Adv. Sen & Rao has opened its Pune office.',
    'Adv. Sen & Rao has opened its Pune office.',
  ],
  [
    'We are proud to announce the inauguration of Little Kilns, a pottery for children!',
    'We are opening Little Kilns, a pottery for children.',
  ],
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
    'Two new groups start in May. Places for the spring term go on sale on Monday at ten.',
    'Two new groups start in May. Places for the spring term go on sale on Monday at ten.',
  ],
  [
    'Our new tray is out, recyclable in UK & EU kerbside bins.',
    'Our new tray is out, recyclable in UK & EU kerbside bins.',
  ],
  [
    'We opened our fourth practice today. A really exciting day for the whole team.',
    'We opened our fourth practice today. A day for the whole team.',
  ],
  [
    'New this week: soup by 10 a.m. and bread by noon (while it is warm!) so come early.',
    'New this week: soup by 10 a.m. and bread by noon (while it is warm!) so come early.',
  ],
  ['We are open late THIS FRIDAY, £5 on the door.', 'We are open late this Friday, £5 on the door.'],
  ['We are hiring a cook, £14.20 an hour, Hull.', "We're hiring a cook, £14.20 an hour, Hull."],
  ['Last few tickets on the website. The mill opens on Thursday.', 'The mill opens on Thursday.'],
  ['We wrote about it. Our new guide to damp is out.', 'Our new guide to damp is out.'],
  ['So proud to announce the opening of our new office in Hull!', 'We are opening our new office in Hull.'],
  // Whom to write to, what to bring and what it costs are what a reader needs.
  [
    'Soap making 🧼 Saturday 8 March, 2pm at the Mill, Hexham. £38 each. Please bring an apron. Email jo@soap.example to book. Hurry, 4 places left!',
    'Soap making, Saturday 8 March, 2pm at the Mill, Hexham. £38 each. Please bring an apron. Email jo@soap.example to book.',
  ],
  [
    'Quiz night is BACK at The Plough on Thursday! Book your table on 01632 960777. Don’t miss it!',
    'Quiz night is back at The Plough on Thursday. To book: 01632 960777.',
  ],
  [
    'The clinic is now open. Call us today on 01632 960983 for a free quote!',
    'The clinic is open. Call us on 01632 960983.',
  ],
  [
    'The fair opens on Saturday. If you can help, cakes can be left at leeds.example/cakes or in the shop on Mill Lane.',
    'The fair opens on Saturday. If you can help, cakes can be left at leeds.example/cakes or in the shop on Mill Lane.',
  ],
  ['We’re hiring! Cook, 30 hrs, £14 an hour, Hull.', "We're hiring. Cook, 30 hrs, £14 an hour, Hull."],
  ['We are open! Find us at 14 Castle Gate, York.', 'We are open. We are at 14 Castle Gate, York.'],
  [
    'The café is open. Free delivery to Hull if you order by noon!',
    'The café is open. Delivery to Hull is free if you order by noon.',
  ],
  // What only sells goes out of the sentence, and the facts stay.
  [
    'The fair is on Sunday. Over 45 stalls, live music and the best cake in Kent! Dogs welcome.',
    'The fair is on Sunday. Over 45 stalls and live music. Dogs welcome.',
  ],
  [
    'The menu is here. Twelve dishes, from soup to the fluffiest pancakes in Leeds!',
    'The menu is here. Twelve dishes, from soup to pancakes.',
  ],
  [
    '48 desks, 6 offices (4 already gone) and a kitchen. We open on 3 June.',
    '48 desks, 6 offices and a kitchen. We open on 3 June.',
  ],
  // Abbreviations are no shouting, and a title is no praise.
  ['Our server now supports SAML and OIDC.', 'Our server now supports SAML and OIDC.'],
  ['"Small Teams, Long Projects" is out in May. Shop now!', '"Small Teams, Long Projects" is out in May.'],
  // Who is introduced is named in what follows.
  ['Meet Biscuit 🐶 He’s a lurcher who came to us in May.', 'Biscuit is a lurcher who came to us in May.'],
  [
    'We’re so excited to introduce our newest team member, Dr Ada Lloyd!',
    'Dr Ada Lloyd is our newest team member.',
  ],
  [
    'Congrats to our legal team on being shortlisted for Team of the Year!',
    'Our legal team has been shortlisted for Team of the Year.',
  ],
  [
    'Shop no. 2 opens on Saturday 5 April in Leeds. Come and say hi!',
    'Shop no. 2 opens on Saturday 5 April in Leeds.',
  ],
  // What was won or reached is told of whoever did it.
  [
    'We’re chuffed to bits to be shortlisted for Best Cinema 2025!',
    'We have been shortlisted for Best Cinema 2025.',
  ],
  [
    'So... we won?! Best Bookshop at the Highland Awards last night.',
    'We won. Best Bookshop at the Highland Awards last night.',
  ],
  ['Half a million meals delivered! You rock!', 'Half a million meals delivered! You rock!'],
  ['Happy 10th birthday to us! Cake for all!', 'It is our 10th birthday. Cake for all.'],
  [
    'Thanks to you our fair raised £212 for the hospice!',
    'Thanks to you our fair raised £212 for the hospice!',
  ],
  // What there is to read or hear is told by its title.
  [
    'Applications are now open for our 2026 apprenticeships.',
    'We are taking applications for our 2026 apprenticeships.',
  ],
  [
    'We moved to Hull on 4 May. Limited to 15 children only.',
    'We moved to Hull on 4 May. Up to 15 children.',
  ],
  ['The quiz is back on Thursday. Prize pot is at £240.', 'The quiz is back on Thursday. Prize pot is £240.'],
  ['WE HAVE A DATE! Doors open on 14 June.', 'We have a date. Doors open on 14 June.'],
  [
    'Our salary guide is out. Download the full guide for free (link below).',
    'Our salary guide is out. The full guide is free.',
  ],
  // Calls go, and what only tells how or when stays.
  ['Term begins on 4 May. Book via the office.', 'Term begins on 4 May. Book via the office.'],
  ['Term begins on 4 May. Book via the office today!', 'Term begins on 4 May.'],
  [
    '12 tickets left for Thursday 4 May. Doors open at 8pm.',
    '12 tickets for Thursday 4 May. Doors open at 8pm.',
  ],
  ['We open on 4 May. First come first served, shut Sunday.', 'We open on 4 May. Shut Sunday.'],
  // What is no advert may advise; a price that rises is news.
  [
    'Tick season began on 4 May. If you see one, keep your pet calm and ring us.',
    'Tick season began on 4 May. If you see one, keep your pet calm and ring us.',
  ],
  [
    'We open on 4 May. Our large loaf goes from £3.80 to £4.10 on Monday.',
    'We open on 4 May. Our large loaf goes from £3.80 to £4.10 on Monday.',
  ],
  ['Boxes are ready on 4 May. Half a kilo ₹549/-', 'Boxes are ready on 4 May. Half a kilo ₹549/-'],
  ['The room opens on 4 May. YOU COULD BE NEXT!', 'The room opens on 4 May. You could be next.'],
  ['Step free from 4 May: lifts A and C are open.', 'Step free from 4 May: lifts A and C are open.'],
  [
    'Our new salon opens on 4 May and IT IS HAPPENING on Main Street.',
    'Our new salon opens on 4 May and it is happening on Main Street.',
  ],
  ['Our Quill ™️ pen opens doors from 4 May.', 'Our Quill pen opens doors from 4 May.'],
  // A slip of the pen is mended where nothing else can be meant.
  [
    'We have moved. Theres a lift, and its just over the road. Im there on Friday.',
    "We have moved. There's a lift, and it's just over the road. I'm there on Friday.",
  ],
  [
    'It opened its 15th shop, and its 10 weeks old; ive put it in there which helps.',
    "It opened its 15th shop, and it's 10 weeks old; I've put it in there which helps.",
  ],
  ['The village and its only pub open on 4 May.', 'The village and its only pub open on 4 May.'],
  [
    'Ring and Ana will say what your covered for, and if its in by ten its everyones kiln.',
    "Ring and Ana will say what you're covered for, and if it's in by ten its everyone's kiln.",
  ],
  [
    'Our app is here. Update today! Check your old files, please.',
    'Our app is here. Check your old files, please.',
  ],
  ['Our kiln book is out on 4 May. Please share it with 3 friends.', 'Our kiln book is out on 4 May.'],
  // Beside what was reached its story is told where there is no more to sell in it.
  [
    'Ten years ago today we opened with two chairs. My first customer was the postman. And he still comes in.',
    'Ten years ago today we opened with two chairs. My first customer was the postman. And he still comes in.',
  ],
  [
    'We open in Hull on 4 May.\n"You will not find a kinder studio anywhere." Kim, Leeds',
    'We open in Hull on 4 May.',
  ],
  [
    'Learn how Hull cut its bills by 30%: https://hull.example',
    'How Hull cut its bills by 30%.\nhttps://hull.example',
  ],
  ['Get the inside story of hiring in our new podcast with Ada Wu!', 'Our new podcast with Ada Wu is here.'],
  ['Download the 2025 Threat Report today!', 'The 2025 Threat Report is here.'],
  [
    'New episode! We talk to Ada about barges. 42 mins. Listen now!',
    'New episode. We talk to Ada about barges. 42 mins.',
  ],
  // Where a stand is, and when.
  ['Come and see our new range on stand B12!', 'Our new range will be on stand B12.'],
  ['We can’t wait to see you at Web Summit next week!', 'We will be at Web Summit next week.'],
  [
    'Join us on Tuesday 11 March at 11am for a free webinar: "One year on". Register now!',
    'We are holding a webinar on Tuesday 11 March at 11am: "One year on".',
  ],
  ['We’re excited to announce our summer festival on 4 June!', 'Our summer festival is on 4 June.'],
  ['Proud to announce the appointment of Ada Lloyd as Chair.', 'Ada Lloyd has been appointed Chair.'],
  ['Our stand is full of tips for #gardeners #spring', 'Our stand is full of tips for gardeners'],
  // What it costs is no bargain.
  [
    'Muddy Mutts is now on the road. Your dog gets a one on one groom in our lovely van.',
    'Muddy Mutts is now on the road. Your dog gets a one on one groom in our lovely van.',
  ],
  [
    'Congrats also to Ciarán and Wiktoria who passed this week, both first time 👏',
    'Ciarán and Wiktoria passed this week, both first time.',
  ],
  [
    'We have won the Western Engineering Award.\n\nA huge thank you to:\nAoife Ruane, who crawled under floors\nMulvey Joinery, for the craft',
    'We have won the Western Engineering Award.\n\nA huge thank you to:\nAoife Ruane, who crawled under floors\nMulvey Joinery, for the craft',
  ],
  [
    'Mothers Day orders are OPEN 💐 bouquets from £28, jam jar posies £12. Cut off is Thursday 5pm.',
    'Mothers Day orders are open. Bouquets from £28, jam jar posies £12. Cut off is Thursday 5pm.',
  ],
  ['Late opening at FERNLEA GARDEN CENTRE on 4 June.', 'Late opening at Fernlea Garden Centre on 4 June.'],
  ['NEW PLANTS ON 4 JUNE AT FERNLEA GARDEN CENTRE', 'New plants on 4 June at Fernlea Garden Centre.'],
  [
    'Maple Dental has opened on Hadley Rd. Call 555-0148 or book on our website.',
    'Maple Dental has opened on Hadley Rd. Call 555-0148.',
  ],
  [
    'A cold store in Shepparton is now open. Is solar worth it? Sometimes that answer is no for us.',
    'A cold store in Shepparton is open. Is solar worth it? Sometimes that answer is no for us.',
  ],
  [
    'Peak season question for managers in Leeds:\n\nHow many came back? Industry average is 61%. Ours was 88%. We have opened a shuttle from Kipling station.',
    'Peak season question for managers in Leeds:\n\nHow many came back? Industry average is 61%. Ours was 88%. We have opened a shuttle from Kipling station.',
  ],
  [
    "We've opened in Leeds on 4 June. Book our boiler service now! £75 all in, no VAT on top.",
    "We've opened in Leeds on 4 June.",
  ],
  ['The party room is now only £90 for up to 10 children.', 'The party room is £90 for up to 10 children.'],
])('of %j it keeps %j', (text, expected) => {
  expect(told(text)).toBe(expected);
});

// A price is a fact: told as it is, and not how little or how much less than before.
test.each([
  [
    'The new kennels open on 3 May. Prices for a large pen start from £18 a night plus food.',
    'The new kennels open on 3 May. Prices for a large pen start from £18 a night plus food.',
  ],
  [
    'The new kennels open on 3 May. A small pen is £12, a large one from £18.',
    'The new kennels open on 3 May. A small pen is £12, a large one from £18.',
  ],
  [
    'The cottage is free 3 to 10 May. £640 for the week down from £800, linen included.',
    'The cottage is free 3 to 10 May. £640 for the week down from £800, linen included.',
  ],
  [
    'New at the stall on Sunday: hot plum jam. A jar is €4 (normally €6).',
    'New at the stall on Sunday: hot plum jam. A jar is €4 (normally €6).',
  ],
  [
    'Our new hall opens on 3 May. A row of ten is Rs. 900 only.',
    'Our new hall opens on 3 May. A row of ten is Rs. 900.',
  ],
  [
    'Our pool opens on 3 May. £9 a head gets you a locker, a towel and an hour in the water.',
    'Our pool opens on 3 May. £9 a head gets you a locker, a towel and an hour in the water.',
  ],
  ['Sales went up from £2m to £3m this year.', 'Sales went up from £2m to £3m this year.'],
])('of %j the price stays: %j', (text, expected) => {
  expect(told(text)).toBe(expected);
});

// Better no cut in a sentence than half of one.
test.each([
  [
    'Our new kiln opens on 3 May. Potters can apply through the link in our bio.',
    'Our new kiln opens on 3 May.',
  ],
  ['Our new farm in Co. Mayo opens on 3 May. Tell nobody!', 'Our new farm in Co. Mayo opens on 3 May.'],
  [
    'The fair is on 3 May. A talk at 2 on old maps with Ada Lloyd, 40 seats, book now!',
    'The fair is on 3 May. A talk at 2 on old maps with Ada Lloyd, 40 seats.',
  ],
  [
    'The mill opens on 3 May. We have 12 and that’s it till spring.',
    'The mill opens on 3 May. We have 12 and that’s it till spring.',
  ],
  [
    'PIE NIGHT 🥧 steak and ale £9 on Thursday at The Plough',
    'Pie night: steak and ale £9 on Thursday at The Plough.',
  ],
  [
    'After two years, one flood and four plumbers...\n\nOur new pool is open.',
    'After two years, one flood and four plumbers...\n\nOur new pool is open.',
  ],
])('of %j no half is left: %j', (text, expected) => {
  expect(told(text)).toBe(expected);
});

test('an answer keeps the question it answers, and goes with one that sells', () => {
  expect(told('Blunt shears? Bring em to the barn on 3 May, £4 a pair.')).toBe(
    'Blunt shears? Bring em to the barn on 3 May, £4 a pair.',
  );
  expect(told('We opened a depot in Hull on 3 May. Why Hull? Because the port is there.')).toBe(
    'We opened a depot in Hull on 3 May. Why Hull? Because the port is there.',
  );
  expect(told('Tired of rust? We have opened a workshop in Hull.')).toBe(
    'We have opened a workshop in Hull.',
  );
});

test('a number to save is told without what it is saved for', () => {
  expect(told('I cut keys until 11pm from 3 May. Save the number, you never know: 01632 960411')).toBe(
    'I cut keys until 11pm from 3 May. The number is 01632 960411.',
  );
});

test('"Brook IT" is a name, and hangs on nothing', () => {
  expect(told('Exciting news! Brook IT has opened an office in Leeds.')).toBe(
    'Brook IT has opened an office in Leeds.',
  );
});

// What people who booked have to do is information, and who it is from as well.
test.each([
  'If you have booked for Sunday and have not heard from us please ring the office.',
  "Please don't feed the geese, they bite.",
  'Learn to plane, saw and joint from Ada Lloyd.',
  'Best bowler went to Ada Lloyd.',
  'Teachers are qualified and vetted.',
  'Orders by Weds midnight for Friday post.',
  'Marsh Bakery.',
  'Parking available.',
])('%j is kept', (fact) => {
  expect(told(`Our hall is closed from 3 to 9 May. ${fact}`)).toBe(
    `Our hall is closed from 3 to 9 May. ${fact}`,
  );
});

test.each([
  'Spaces are limited.',
  'These will go fast!',
  'Please repost, it helps.',
  'Do visit with your family.',
])('%j is not', (pitch) => {
  expect(told(`Our hall is closed from 3 to 9 May. ${pitch}`)).toBe('Our hall is closed from 3 to 9 May.');
});

const facts = [
  'The workshop is on Saturday 8 March at 2pm.',
  'We are at 14 Mill Lane, Leeds.',
  'Entry is £4.50, under 12s £2.',
  'Ring Helen on 01632 960345 to book.',
  'Email hello@kiln.example by 3 May.',
  'Please bring an apron and £3 for clay.',
  'Plans are at kiln.example/plans and in the shop.',
  'Parking is behind the school.',
];
const pitches = [
  "Don't miss out!",
  'Shop now and save 20%!',
  "You'll love it 😍",
  'Tag a friend!',
  'The best deals in town!',
  'What an amazing team we are.',
];

test('a fact is kept whatever stands around it, and what sells is not', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray(facts, { minLength: 2 }),
      fc.array(fc.tuple(fc.nat(facts.length), fc.constantFrom(...pitches)), { maxLength: 4 }),
      (kept, sold) => {
        const sentences: string[] = [...kept];
        for (const [place, pitch] of sold) sentences.splice(place % kept.length, 0, pitch);
        const news = told(`Our new studio opens on 1 March. ${sentences.join(' ')} #pottery #sale`);
        const expected = facts.filter((fact) => kept.includes(fact));
        for (const fact of expected) expect(news).toContain(fact);
        for (const pitch of pitches) expect(news).not.toContain(pitch);
        expect(news).not.toContain('#');
      },
    ),
  );
});

test.each([
  'Proud to be the best café in town! Come and see us.',
  'What a week! We are so grateful to our amazing team.',
  'Tickets £12. Book now!',
  'Late payments kill 38 small firms every day. Chasely stops that. Direct debit in one click. Over 6,400 small businesses already chase less and sleep more. Book a free demo today!',
  'Win a pair of our new shoes! Like and share to enter. Ends Friday.',
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
    const { story, links, cuts } = news(text) ?? {};
    expect({ story, links, cuts: cuts?.map(([fullest]) => fullest) }).toEqual({
      story: true,
      links: ['https://quarrel.example'],
      cuts: [
        `Quarrel is our new mediation platform for housing associations.

Three things we learnt:
→ Most complaints never reach a mediator
→ Both sides want the same notes

Demos at https://quarrel.example`,
      ],
    });
  });
});

describe('the question a draft opens with', () => {
  test('stays where nothing else says what it is about, and may go where that is too much', () => {
    const day = 'Our spring open day is on Sunday 30 March. The band will be playing.';
    const cuts = news(`Getting married in 2027? ${day.replace('March.', 'March!')}`)?.cuts[0];
    expect(cuts?.[0]).toBe(`Getting married in 2027? ${day}`);
    expect(cuts).toContain(day);
  });

  test('goes where it only baits, or the rest says the same', () => {
    expect(news('Tired of rust? We have opened a workshop in Hull.')?.cuts[0]?.[0]).toBe(
      'We have opened a workshop in Hull.',
    );
    expect(news('Dull skates? We sharpen skates in ten minutes for $8.')?.cuts[0]?.[0]).toBe(
      'We sharpen skates in ten minutes for $8.',
    );
  });
});

test('a number that stands alone is one to call, and where the link is stays', () => {
  const text = 'Boiler service £69 until the end of May. Book now, before the rush! 0113 496 0182';
  expect(news(text)?.cuts[0]?.[0]).toContain('Call 0113 496 0182.');
  expect(news('Our guide to kilns is here! Link in the comments.')?.cuts[0]?.[0]).toContain(
    'Link in the comments.',
  );
});

test.each([
  ['Excited to announce our integration with Kilnworks is live.', 'Our integration with Kilnworks is live.'],
  [
    'We are so pleased to tell families that the Clay Club will be run with Orrin Clay from 4 May!',
    'The Clay Club will be run with Orrin Clay from 4 May.',
  ],
  [
    'We are thrilled to announce the launch of Kilnly, our game-changing, AI-powered kiln planner that is set to redefine how potters fire.',
    'Here is Kilnly, our AI-powered kiln planner.',
  ],
  [
    'The mill café opens on 4 May. We have only 28 seats so ring first on 01632 960112.',
    'The mill café opens on 4 May. We have 28 seats so ring first on 01632 960112.',
  ],
  [
    'The kiln shop in Guelph (ON) is open from 4 May. IT IS OPEN!',
    'The kiln shop in Guelph (ON) is open from 4 May. It is open.',
  ],
  [
    'The kiln is lit on 4 May. Order before 2 May, ready in 6 days GUARANTEED!',
    'The kiln is lit on 4 May. Orders before 2 May are ready in 6 days.',
  ],
  [
    'Evening wheel slots open for May!! Six potters to a room. Ring Ana on 01632 960112.',
    'There are evening wheel slots for May. Six potters to a room. Ring Ana on 01632 960112.',
  ],
  [
    'The mill is open on 4 May.\n\nCome and see live firing of:\n- The salt kiln\n- The wood kiln\n- The raku kiln',
    'The mill is open on 4 May.\n\nYou can see live firing of:\n- The salt kiln\n- The wood kiln\n- The raku kiln',
  ],
  [
    'Our kiln planner is out. For too long, potters have been forced to choose between heat and sleep. A month of it costs £4.',
    'Our kiln planner is out. A month of it costs £4.',
  ],
  [
    'How long does a small pottery wait for a kiln of its own?\n\nWe asked 517 of them. The median was 71 days.',
    'How long does a small pottery wait for a kiln of its own?\n\nWe asked 517 of them. The median was 71 days.',
  ],
  [
    'The mill tour is back. Book your complimentary kiln visit before 15 April (Ohio only): fennmill.example',
    'The mill tour is back. Your complimentary kiln visit can be booked before 15 April (Ohio only).\nfennmill.example',
  ],
  [
    "We're hiring!\n\nAre you passionate about clay? Do you thrive in dust? Then we want to hear from YOU!\n\nFenn Kilns is looking for a potter. Two days a week in Leeds.",
    'Fenn Kilns is looking for a potter. Two days a week in Leeds.',
  ],
  [
    'Fenn Kilns is looking for a potter. Interviews will take place in the week commencing 24 June.',
    'Fenn Kilns is looking for a potter. Interviews will take place in the week commencing 24 June.',
  ],
  [
    'COME AND TRY DAY!!\n\nWho: girls and boys aged 5 to 12\nWhen: Sunday 2 February, 9.30am\nWhere: the mill',
    'Come and try day.\n\nWho: girls and boys aged 5 to 12\nWhen: Sunday 2 February, 9.30am\nWhere: the mill',
  ],
  [
    'Kiln slots for 2025 open Monday, Feb 3 at 7 a.m. ET. 88 slots, 6 kilns, from $38/night. Have your pot number ready.',
    'Kiln slots for 2025 open Monday, Feb 3 at 7 a.m. ET. 88 slots, 6 kilns, from $38/night. Have your pot number ready.',
  ],
  [
    'Fenn Kilns is proud to announce a three-year partnership with Orrin College to train potters in Leeds.',
    'Fenn Kilns is partnering with Orrin College for three years to train potters in Leeds.',
  ],
  [
    'We are looking for a potter in Fennbury. Happy to help with finding a flat.',
    'We are looking for a potter in Fennbury. We can help with finding a flat.',
  ],
  [
    'We timed 40 kilns over 12 months. The wait for heat was 41 minutes. The wait for cold?\n\n3 hours 26 minutes.',
    'We timed 40 kilns over 12 months. The wait for heat was 41 minutes. The wait for cold?\n\n3 hours 26 minutes.',
  ],
  [
    'Kilnly 2.0 is out. In a world where every degree counts, potters deserve more than guesses. They deserve control. That is a paradigm shift. It fires on a timer.',
    'Kilnly 2.0 is out.',
  ],
  [
    'The kiln opens on 4 May. The phones will ring, so book online: fennkilns.example/book',
    'The kiln opens on 4 May. The phones will ring. Bookings at fennkilns.example/book.',
  ],
  [
    'I have 40 slots left between Mon 2nd and Mon 23rd December. Text Ana on 01632 960112.',
    'I have 40 slots between Mon 2nd and Mon 23rd December. Text Ana on 01632 960112.',
  ],
  [
    'Thinking of firing at home but not sure where to start with a kiln? Our evening on 4 May is for you. Ana brings hers.',
    'Thinking of firing at home but not sure where to start with a kiln? Our evening on 4 May is for you. Ana brings hers.',
  ],
  [
    'Spring kiln service 🔥\n\nGot a kiln with cold corners? All of May we fire it for you at the mill. Bring it on a Tuesday.',
    'Spring kiln service.\n\nGot a kiln with cold corners? All of May we fire it for you at the mill. Bring it on a Tuesday.',
  ],
  [
    'Fenn Acoustics and Rook & Sons are delighted to announce that they have joined forces.',
    'Fenn Acoustics and Rook & Sons have joined forces.',
  ],
  [
    'Half-term bookings now open 🎨 This year there are two potters, so nobody waits for the wheel.',
    'Half-term bookings are open. This year there are two potters, so nobody waits for the wheel.',
  ],
  [
    'The kiln is fixed. Schools with their own clay, message me or comment "KILN" below.',
    'The kiln is fixed. Schools with their own clay, message me.',
  ],
  [
    'We need two things for the shed:\n\n1. A kettle (working. please.)\n2. One more chair.',
    'We need two things for the shed:\n\n1. A kettle (working. please.)\n2. One more chair.',
  ],
  [
    '"I thought I was slow. I\'d packed up my desk."\n\nThat was a welder in our first class. Today she runs it.',
    '"I thought I was slow. I\'d packed up my desk."\n\nThat was a welder in our first class. Today she runs it.',
  ],
  [
    'We are thrilled to announce a strategic partnership between Fenn Freight and The Larder!',
    'Fenn Freight and The Larder are partnering.',
  ],
  [
    'New flavour alert: BROWN BREAD AND BUTTER 🍦 On the board all summer.',
    'New flavour: brown bread and butter. On the board all summer.',
  ],
  [
    'WE ARE HIRING 2 MIG/TIG Welders in Hull, VIC. Day shift, Monday to Friday.',
    "We're hiring 2 MIG/TIG Welders in Hull, VIC. Day shift, Monday to Friday.",
  ],
  [
    'I have bought a van. Text Andy at 406-555-0121 or grab a slot at wheelhouse.example. Shares really help, thanks!',
    'I have bought a van. Text Andy at 406-555-0121.\nwheelhouse.example',
  ],
  [
    'FixFlow is here. It is free until January. Ready to transform your repairs? See it in action!',
    'FixFlow is here. It is free until January.',
  ],
  [
    "It's here!! 🚌 The new rider app for Kelmont County. Live buses, fares capped at $4 a day. Download now!",
    'The new rider app for Kelmont County is here. Live buses, fares capped at $4 a day.',
  ],
  [
    'Rook Roofing is our new shirt sponsor. Shirts are on sale on Saturday at the clubhouse. #UpTheRooks @ Fenn Vale FC',
    'Rook Roofing is our new shirt sponsor. Shirts are on sale on Saturday at the clubhouse.',
  ],
  [
    "We have been planning this for two years and it's finally here... our board game library. It opens on Friday.",
    "We have been planning this for two years and it's finally here... our board game library. It opens on Friday.",
  ],
  [
    "On this week's episode I sit down with the brilliant Rukmini Iyengar. It is out now, 44 minutes.",
    "On this week's episode I sit down with Rukmini Iyengar. It is out, 44 minutes.",
  ],
  [
    'Over 60? Your eye test is free on the NHS. Under 60 it is £15 this month at Marlow Opticians. Book on 01632 960455.',
    'Over 60? Your eye test is free on the NHS. Under 60 it is £15 this month at Marlow Opticians. To book: 01632 960455.',
  ],
  [
    'We surveyed 40 HR leaders in Leeds. We are happy to have an informal conversation beforehand.',
    'We surveyed 40 HR leaders in Leeds.',
  ],
  [
    'Trials are on Sunday at the pool. Register by Thursday at fenn.example/trials so we have enough timekeepers.',
    'Trials are on Sunday at the pool. Register by Thursday at fenn.example/trials so we have enough timekeepers.',
  ],
  [
    'Our tenant portal is live. Tenants can now:\n👉 Report a repair by day or night\n👉 See when the contractor is coming',
    'Our tenant portal is live. Tenants can now:\n👉 Report a repair by day or night\n👉 See when the contractor is coming',
  ],
  [
    'We are delighted to inform that Fenn Spices will be exhibiting at the Leeds Expo on 8 April.',
    'Fenn Spices will be exhibiting at the Leeds Expo on 8 April.',
  ],
  [
    'Please join us in welcoming Ada Wu to Cedar HR as Senior Consultant. She starts on 4 May.',
    'Ada Wu has joined Cedar HR as Senior Consultant. She starts on 4 May.',
  ],
  [
    'The ferry app is now available! Get a ticket, check the times and report a lost bag. It runs from 4 May.',
    'The ferry app is available. You can get a ticket, check the times and report a lost bag. It runs from 4 May.',
  ],
  [
    'We only went and won it!! Best Chippy in Fenn County 2024! We open on Friday at 5pm.',
    'We won Best Chippy in Fenn County 2024. We open on Friday at 5pm.',
  ],
  [
    'So happy to finally share this one. From 4 May we deliver by cargo bike in Leeds.',
    'From 4 May we deliver by cargo bike in Leeds.',
  ],
  [
    'Our spring show opens on 4 May. Mention FREE OCTOBER at the desk.',
    'Our spring show opens on 4 May. Mention FREE OCTOBER at the desk.',
  ],
  [
    'We have opened a test kitchen in Leeds. orders@fenn.example or ring Pat in the office.',
    'We have opened a test kitchen in Leeds. orders@fenn.example or ring Pat in the office.',
  ],
  [
    'We have opened a bottle shop in Leeds. We will be at stand 4, Leeds Expo, 9 May.',
    'We have opened a bottle shop in Leeds. We will be at stand 4, Leeds Expo, 9 May.',
  ],
  [
    'The Ferry Finder is live from today. For a demo please comment "DEMO" or write to hello@fenn.example',
    'The Ferry Finder is live from today. For a demo please write to hello@fenn.example.',
  ],
  [
    'Vets of the internet 👋 Fancy a job by the sea? We have opened a clinic in Hull.',
    'We have opened a clinic in Hull.',
  ],
  ['Here is BoomeRack Returns, the module for stores.', 'Here is BoomeRack Returns, the module for stores.'],
  ['We are delighted to announce the promotion of Ada Wu to Partner.', 'Ada Wu is now Partner.'],
])('%j is told as %j', (text, plainly) => {
  expect(told(text)).toBe(plainly);
});

describe('how to take part', () => {
  const kiln = (how: string) =>
    told(
      `HUGE NEWS!! Our new kiln opens on Friday 4 May in Hull and it is AMAZING. Grab your spot now! ${how}`,
    );

  test.each([
    ["Drop me a message and I'll save you a seat.", "Drop me a message and I'll save you a seat."],
    ['Get your team name in the comments.', 'Get your team name in the comments.'],
    ['Register using the link in the comments.', 'Link in the comments.'],
    ['Book in store or send us a message!', 'Bookings in store, or send us a message.'],
  ])('stays: %j is told as %j', (how, expected) => {
    expect(kiln(how)).toContain(expected);
  });

  test.each(['Message us now before it goes!', 'Tag a friend in the comments!', 'Book today!!'])(
    'goes where it hurries or begs: %j',
    (how) => {
      expect(kiln(how)).not.toContain(how.split(' ')[0]);
    },
  );
});

test.each([
  [
    "Absolutely buzzing to say Hexham Kilns picked up Best Glaze at last night's Clay Awards.",
    "Hexham Kilns picked up Best Glaze at last night's Clay Awards.",
  ],
  [
    'Join our weekend glaze course - 12 sessions, two kilns, tea in between! Starts 18 May.',
    'Our weekend glaze course: 12 sessions, two kilns, tea in between. Starts 18 May.',
  ],
  [
    'Did you know we fire your own pots on Fridays? It costs £6 a shelf from 4 May. Shop NOW, it is AMAZING!!',
    'We fire your own pots on Fridays. It costs £6 a shelf from 4 May.',
  ],
  [
    'Our shop in Hull opens on 4 May and mornings are already going fast!!',
    'Our shop in Hull opens on 4 May.',
  ],
  [
    'Join Priya Raman and Tom Esker at our kiln in Hull on Thursday 8 May, 8 to 9.30am!! Bring a pot.',
    'Priya Raman and Tom Esker will be at our kiln in Hull on Thursday 8 May, 8 to 9.30am. Bring a pot.',
  ],
  [
    'Join Redgum Kilns on 12 February in Hull for a two hour glaze workshop!! Tea provided.',
    'A two hour glaze workshop with Redgum Kilns is on 12 February in Hull. Tea provided.',
  ],
  [
    'Pot swap on Sunday 3 May at the hall in Hull, with SOUP. Bring a pot. Nothing to swap? Drop a pound in the bucket.',
    'Pot swap on Sunday 3 May at the hall in Hull, with soup. Bring a pot. Nothing to swap? Drop a pound in the bucket.',
  ],
  [
    'Absolutely thrilled and humbled to announce that Hexham Kiln House has won Best Small Building!! It opens on 4 May.',
    'Hexham Kiln House has won Best Small Building. It opens on 4 May.',
  ],
  [
    "Join us at St Brannoc's for our open morning on Thursday 13 November, 9.30am!! The kiln will be lit.",
    "Our open morning is at St Brannoc's on Thursday 13 November, 9.30am. The kiln will be lit.",
  ],
  [
    'The kilns are in and they are MASSIVE!! We open on SATURDAYS from 4 May. Message us INTENSIVE for a place.',
    'The kilns are in and they are massive. We open on Saturdays from 4 May. Message us INTENSIVE for a place.',
  ],
  [
    'Orders open on 4 May. Collection 22nd, 23rd and 24th, and get yours first!!',
    'Orders open on 4 May. Collection 22nd, 23rd and 24th.',
  ],
  [
    'The new kiln in Hull is here. Join us on Friday 3 May at the Fenn Mill, 7pm!',
    'The new kiln in Hull is here. Friday 3 May at the Fenn Mill, 7pm.',
  ],
  [
    'The new kiln in Hull is here. Join us on Friday 3 May for tea and glazes!',
    'The new kiln in Hull is here. Friday 3 May: tea and glazes.',
  ],
  [
    'The new kiln in Hull is here. Book before 3 May and get a glaze absolutely FREE!',
    'The new kiln in Hull is here. Bookings before 3 May come with glaze at no charge.',
  ],
  [
    'The new kiln in Hull is here. Book by Friday & get £5 off!',
    'The new kiln in Hull is here. Bookings by Friday cost £5 less.',
  ],
  [
    'The new kiln in Hull is here. Order your Christmas jugs by 12 December!',
    'The new kiln in Hull is here. Your Christmas jugs can be ordered by 12 December.',
  ],
  [
    'We are thrilled to announce that our team has been working hard on our new kiln.',
    'Our team has been working hard on our new kiln.',
  ],
  [
    "We're excited to announce that, after two years of work, our new kiln is open.",
    'After two years of work, our new kiln is open.',
  ],
  [
    'The new kiln in Hull is here. Book before Sunday midnight, use code GLAZE!',
    'The new kiln in Hull is here. Bookings before Sunday midnight (the code is GLAZE).',
  ],
  [
    "The Fenn mill is dry. That's why Fenn Kilns is proud to unveil our new kiln for small yards.",
    'The Fenn mill is dry. Our new kiln for small yards is here.',
  ],
  [
    "Introducing Skyfast: because what you can't glaze, you can't sell. It is out in May.",
    'Skyfast is here. It is out in May.',
  ],
  [
    'Fenn Kilns has signed a landmark partnership with Till & Sons, a proud step in our journey towards a brighter yard.',
    'Fenn Kilns has signed a partnership with Till & Sons.',
  ],
  [
    'The new kiln in Hull is here. Offer valid up to 30 April only, so do not wait!!',
    'The new kiln in Hull is here. Offer valid up to 30 April only.',
  ],
])('an announcement is told as what it announces: %j as %j', (text, expected) => {
  expect(told(text)).toBe(expected);
});

test('a word of any length is read at once', () => {
  expect(told(`The kiln in Hull opens on Friday. ${'a'.repeat(5_000)}`)).toContain('The kiln in Hull opens');
});

test('on LinkedIn, where it stands above a post who wrote it, a name in the last line goes', () => {
  const text =
    'Our kiln in Hull opens on 4 May.\n\nIt burns wood from the valley.\n\nRos Till, Till & Daughter';
  const ended = (site: 'linkedin' | 'facebook') => {
    const reading = read({ text, site });
    const judged = judge({ text, site }, unknownBrand);
    return newsOf({ text, site }, reading, judged, unknownBrand, occasionOf(reading))?.cuts[0]?.[0];
  };
  expect(ended('linkedin')).toBe('Our kiln in Hull opens on 4 May.\n\nIt burns wood from the valley.');
  expect(ended('facebook')).toBe(text);
});

test('what was led to by what is gone is news without it', () => {
  expect(
    told(
      'Shop our AMAZING glazes now!! Cracked pots? We all ask: where do I even begin?\n\nSo we are holding a glaze evening on Tuesday 11 March in Hull. Bring a pot.',
    ),
  ).toContain('We are holding a glaze evening on Tuesday 11 March in Hull.');
});

test('what somebody is glad to share is no news', () => {
  expect(told('The kiln in Hull opens on Monday. Happy to share the numbers.')).not.toContain('are here');
});

test('what was won last night was won', () => {
  expect(told("We're proud to have received Best Kiln at last night's Northern Awards.")).toBe(
    "We received Best Kiln at last night's Northern Awards.",
  );
});

test('a sentence that only goes on with what is cut is none', () => {
  const text =
    'We have moved to Hull. We look forward to working with clients in this exciting next chapter.';
  expect(told(text)).not.toMatch(/working\.$/);
});

test('what somebody is grateful for is not announced', () => {
  expect(told("We have moved to Hull. We're grateful for every hour you gave us.")).not.toContain(
    'coming up',
  );
});

test('no cut loses what is announced, whatever it is cut by', () => {
  const text =
    'Proud. Humbled. Grateful.\n\nLast night our studio took home two trophies at the Northern Awards:\n\n- Best Small Kiln\n- Best Glaze of the Year\n\n14 people. One office dog.';
  for (const cut of news(text)?.cuts.flat() ?? ['']) expect(cut).toContain('two trophies');
});

describe('a short cut', () => {
  const short = (text: string) => news(text)?.cuts[1]?.[0];

  test('is not made of what the law has an offer say', () => {
    const told = 'Three years ago a member asked us for a loan and we said yes. '.repeat(12);
    const story = `The Warm Home Loan opens on 4 May to all members in Hull. It runs for ten years.\n\n${told}`;
    expect(short(story)).toBeDefined();
    expect(news(`${story}\n\nLoans are subject to approval.`)?.cuts).toHaveLength(1);
  });
  const filler =
    'I have run kilns for thirty years in this valley, and in all that time nobody has asked me for a blue glaze that lasts in the rain. '.repeat(
      3,
    );

  test('begins with the announcement, without what led on to it', () => {
    expect(
      short(
        `${filler}\n\nThat's why we built Skyfast, a blue glaze for garden pots. It takes one firing.\n\n${filler}\n\n${filler}`,
      ),
    ).toBe('We built Skyfast, a blue glaze for garden pots. It takes one firing.');
  });

  test('holds what stands together in the draft only', () => {
    expect(
      short(
        `The kiln in Hexham opens on Thursday 3 May, and the old one in Alston stays lit until the last of the winter orders have gone.\n\n${filler}\n\n${filler}\n\nWe have added a second wheel.`,
      ),
    ).toBe(
      'The kiln in Hexham opens on Thursday 3 May, and the old one in Alston stays lit until the last of the winter orders have gone.',
    );
  });

  test('keeps the facts below, and leaves the story between', () => {
    expect(
      short(
        `We built Skyfast, a blue glaze for garden pots that takes a single firing at any heat that a small kiln can reach.\n\n${filler}\n\n${filler}\n\nA tin is £12 from 4 May.\n\n${filler}`,
      ),
    ).toBe(
      'We built Skyfast, a blue glaze for garden pots that takes a single firing at any heat that a small kiln can reach.\n\nA tin is £12 from 4 May.',
    );
  });

  test('is made where posts are long only', () => {
    const story = 'We have opened a kiln in Hexham, the fourth in the valley.\n\nIt burns wood.\n\n';
    expect(short(story + filler)).toBeUndefined();
    expect(short(story + filler + filler)).toBeDefined();
  });

  test('is not made of one paragraph', () => {
    expect(short(`The kiln in Hexham opens on Thursday 3 May. ${filler}${filler}${filler}`)).toBeUndefined();
  });
});

describe('a list', () => {
  const list = (...rows: string[]) =>
    `We have moved to Hull this week.\n\nWhat is there:\n${rows.map((row) => `- ${row}`).join('\n')}\n\nWe open on Monday.`;

  test('is told with every row, however short', () => {
    expect(told(list('A yard', 'Two kilns', 'A kitchen'))).toContain(
      'What is there:\n- A yard\n- Two kilns\n- A kitchen',
    );
  });

  test('of what there is to do keeps its orders', () => {
    expect(told(list('Build the kilns', 'Teach on Fridays', 'A kitchen'))).toContain(
      '- Build the kilns\n- Teach on Fridays\n- A kitchen',
    );
  });

  test('is not told at all once most of it has gone', () => {
    expect(told(list('Shop now at https://x.example', 'Book now, 20% off', 'A kitchen'))).not.toMatch(
      /kitchen|What is there/,
    );
  });
});

test.each([
  [
    'We recieve orders untill Friday the 4th of Febuary.',
    'We receive orders until Friday the 4th of February.',
  ],
  [
    'Its open to all, theres tea, and dont worry: lets keep it simple.',
    "It's open to all, there's tea, and don't worry: let's keep it simple.",
  ],
  [
    'Training is paid while your learning, and you could of started on Monday.',
    "Training is paid while you're learning, and you could have started on Monday.",
  ],
  ['The village and its only pub open on 4 May.', 'The village and its only pub open on 4 May.'],
  [
    'The app lets you book, and Recieve Records is our label.',
    'The app lets you book, and Recieve Records is our label.',
  ],
  [
    'Write to recieve@fenn.example or see recieve.example/untill.',
    'Write to recieve@fenn.example or see recieve.example/untill.',
  ],
])('slips are mended, names and addresses stay: %j is %j', (slip, right) => {
  expect(righted(slip)).toBe(right);
});
