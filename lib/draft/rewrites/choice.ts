import type { Frame } from './frame';

/** Questions that are easy to answer: this or that. */
export const choice: readonly Frame[] = [
  {
    about: ['food', 'drink', 'alcohol'],
    say: 'Which would you try first: {options}?',
  },
  { about: ['feature', 'app', 'device', 'appliance'], say: 'Which would you use first: {options}?' },
  { about: ['event', 'attraction'], say: 'Which would you go to first: {options}?' },
  {
    about: ['wear', 'shoe', 'bag', 'home', 'gift', 'goods', 'kids', 'beauty', 'flower', 'bike'],
    say: 'Which would you choose: {options}?',
  },
  {
    about: ['wear', 'shoe', 'bag'],
    say: 'Which matters more to you in {any}: looks or a long life?',
  },
  { about: ['food'], say: 'When would you rather eat {any}: first thing or late at night?' },
  { about: ['meal'], say: 'Which makes {a} for you: the food or the company?' },
  { about: ['menu'], say: 'Which do you order from {a}: the dish you know or the one you cannot pronounce?' },
  { about: ['eatery'], say: 'Which brings you back to {a}: the food, the people or the price?' },
  { about: ['shop'], say: 'Which brings you back to {a}: what is on the shelves, the people or the price?' },
  { about: ['drink'], say: 'How do you take {any}: the same way every time, or a new way each week?' },
  {
    about: ['alcohol'],
    say: 'Which do you go for: the {kind} you know or the one you have never heard of?',
  },
  { about: ['beauty'], say: 'Which matters most to you in {any}: scent, feel or how long it lasts?' },
  { about: ['home'], say: 'Which comes first when you choose {any}: looks, comfort or size?' },
  { about: ['room'], say: 'Which would you spend most on in {a}: looks, storage or light?' },
  {
    about: ['appliance'],
    say: 'Which would you rather have in {a}: fewer buttons or more to play with?',
  },
  {
    about: ['garden'],
    say: 'Which would you rather have in your garden: flowers, vegetables or a place to sit?',
  },
  {
    about: ['flower'],
    say: 'Which matters most to you in {any}: the scent, the colour or a long life in the vase?',
  },
  { about: ['bike', 'car'], say: 'Which matters most to you in {any}: range, comfort or cost?' },
  { about: ['device'], say: 'Which would you rather have in {any}: longer battery life or less weight?' },
  {
    about: ['app'],
    say: 'Which would you rather have from {any}: one new feature, or the old ones made faster?',
  },
  { about: ['feature'], say: 'Where would you use {any} most: on your phone or at your desk?' },
  {
    about: ['subject'],
    say: 'Where would you rather learn {any}: in a room with others or at home?',
  },
  { about: ['fitness'], say: 'When would {any} suit you: before the day starts or after it ends?' },
  { about: ['read'], say: 'Which do you get to the end of: something to read, to watch or to listen to?' },
  { about: ['event'], say: 'Which do you go to {a} for: the programme or the people?' },
  { about: ['stay'], say: 'Which matters more to you in {a}: the place itself or what is around it?' },
  { about: ['trip'], say: 'Which would you choose: {a} a little sooner or a little longer?' },
  {
    about: ['transport'],
    say: 'Which matters most to you on {a}: the price, the time it takes or the view?',
  },
  { about: ['school'], say: 'Which matters most to you in {a}: the people, the place or the hours?' },
  { about: ['pet'], say: 'Who is harder to please in your house: the {one} or the people?' },
  { about: ['petcare'], say: 'Which matters most to you in {any}: trust, time or price?' },
  {
    about: ['clinic'],
    say: 'Which matters most to you in {a}: short waits, clear answers or a friendly face?',
  },
  { about: ['heating'], say: 'Which matters most to you in {any}: running costs, the price or the noise?' },
  { about: ['money'], say: 'Where do you look first for advice on {any}: a bank, a friend or the internet?' },
  {
    about: ['health'],
    say: 'Where do you look first for advice on {any}: a doctor, friends or the internet?',
  },
  { about: ['job'], say: 'Which would make {a} change jobs first: pay, hours or the people?' },
  { about: ['gym'], say: 'Which keeps you going to {a}: the classes, the machines or the people?' },
  { about: ['pro'], say: 'How do you choose {a}: by reviews, price or a friend who knows one?' },
  {
    about: ['trade'],
    say: 'Which matters most to you in {any}: the price, the result or the person who does it?',
  },
  { about: ['salon'], say: 'Which makes a good {one} for you: the chat, the quiet or the result?' },
  { about: ['green'], say: 'Who should do more about {any}: companies, councils or all of us?' },
  {
    about: ['connect'],
    say: 'Which matters most to you in {any}: speed, price or somebody who answers the phone?',
  },
  {
    about: ['give'],
    say: 'Which would you rather give to {any}: money, time or something you know how to do?',
  },
  { about: ['art'], say: 'Which draws you to {any}: something you know or something you have never seen?' },
  { about: ['venue'], say: 'Which matters most to you in {a}: the place, the food or the price?' },
  { about: ['wedding'], say: 'Which would you spend most on at {a}: the food, the music or the pictures?' },
  { about: ['game'], say: 'Which keeps you playing {a}: the story, the challenge or your friends?' },
  { about: ['sport'], say: 'Where would you rather be for {any}: in the crowd, on a sofa or in a pub?' },
  { about: ['kids'], say: 'Which matters more to you in {any}: ease of use or a long life?' },
  {
    about: ['house'],
    say: 'Which would you give up first in {a}: the garden, a spare room or a short commute?',
  },
  { about: ['gift'], say: 'Which would you rather be given: {a} or a surprise?' },
  { about: ['novel'], say: 'Which makes you start {a}: the cover, the first page or a friend?' },
  { about: ['club'], say: 'Which would you join {a} for: the thing itself or the people?' },
  { about: ['goods'], say: 'How do you choose {any}: by the price, by reviews or by what a friend says?' },

  {
    after: ['launch', 'feature'],
    say: 'When do you try something new: on the first day or after your friends have?',
  },
  {
    after: ['discount'],
    say: 'Which matters more to you when you choose: price, quality or how long it lasts?',
  },
  {
    after: ['event'],
    say: 'When do you like to go out: on a weekday evening or at the weekend?',
  },
  { after: ['people'], say: 'Which helps more in a new job: a good plan or a good colleague?' },
  {
    after: ['green'],
    say: 'Which matters most to you: less packaging, fewer miles or things that last?',
  },
  {
    after: ['other'],
    say: 'Which would you rather read from us: what is new, how things are made or what went wrong?',
  },
  {
    after: ['hiring'],
    say: 'Which would make you change jobs: better pay, better hours or better people?',
  },
  {
    after: ['partnership'],
    say: 'Which would you want from us together: something new, or less trouble with what is there?',
  },
  { after: ['csr'], say: 'Which would help more where you live: money, time or skills?' },
  { after: ['quote'], say: 'Which gets you through a long week: people, progress or a day off?' },
  {
    after: ['testimonial', 'service'],
    say: 'How do you choose whom to trust: reviews, price or a friend who knows them?',
  },
  { after: ['contest', 'bait'], say: 'Which would you rather win: something useful or a day to remember?' },
  {
    after: ['corporate'],
    say: 'Which tells you more about a company: what it says or how it answers a complaint?',
  },
  { after: ['reply'], say: 'Which part should we leave alone, and which should we change?' },
  { after: ['trouble'], say: 'Which matters most to you now: time, money or knowing what happened?' },
  { about: ['course'], say: 'Which is harder with {any}: getting started or keeping going?' },
  { about: ['show'], say: 'When would you rather go to {a}: on a weekday or at the weekend?' },
  { about: ['attraction'], say: 'Who would you take to {a}: children, friends or just yourself?' },
  { about: ['biz'], say: 'Which is harder with {any}: getting started or keeping up?' },
];
