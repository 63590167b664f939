import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `community.ts` are. */
export const community: Besides['atWork'] = {
  'bake sale': {
    asks: [
      '+What would you bring to a bake sale at work: a cake, biscuits or something savoury?',
      "What's the one thing you can never walk past at a bake sale?",
      'Which bake would sell out first at your office: brownies, lemon drizzle or flapjacks?',
      'Which colleague turned out to be a brilliant baker at a bake sale?',
    ],
    cued: [
      'Who is the best *baker* where you work, and what do they bring in?',
      'Which cake brings everybody to the *staff room* fastest?',
      'For an *office* bake sale: by the kettle in the morning, or at the door at home time?',
      'How should a workplace choose its *charity*: by vote, by draw or each team in turn?',
    ],
  },
  'bin collection': {
    asks: [
      'Which thing are you never sure which bin to put in?',
      'What would help a bin crew most: clear access, well-sorted bins or a friendly wave?',
      'Which bin fills up fastest where you work: paper, food or general waste?',
      'What would make recycling easier where you work: more bins, clearer labels or pictures?',
    ],
    cued: [
      'What works best against *contamination* in recycling: stickers, door visits or clear labels?',
      "Planning a collection *route*: software first, or the driver's own knowledge?",
      'Which question about bins do *residents* ask most often?',
      'Which material would you add to *kerbside* recycling next?',
    ],
  },
  'car park': {
    asks: [
      '+What makes a car park easy to use: wide spaces, clear signs or simple payment?',
      'What matters most in a workplace car park: enough spaces, safety or easy entry?',
      'How do you remember where you parked: a photo, a landmark or pure luck?',
      'How do you park: nose in, or reversed so that you can drive straight out?',
    ],
  },
  'charity run': {
    asks: [
      '+What gets you over the line in a charity run: the crowd, the cause or the cake after?',
      'What helps most with fundraising for a charity run: a team page, a bake sale or matched giving?',
      'What makes it easy to sign up for a charity run: the distance, the team or the cause?',
      'A charity run with colleagues: all together, or everybody at their own pace?',
    ],
  },
  'charity shop': {
    asks: [
      '+What do you look through first in a charity shop: the books, the clothes or the china?',
      'What makes a good charity shop: the window, the volunteers or the stock?',
      'What would you donate to a charity shop first: books, clothes or kitchen things?',
      "What's the oddest donation you've ever seen in a charity shop?",
    ],
    cued: [
      'What keeps *volunteers* coming back to a charity shop year after year?',
      'Which shelf in a charity shop empties fastest after a good week of *donations*?',
      "How do you like to explain *Gift Aid* at the till when there's a queue behind?",
      "What's the oddest thing you have come across while *sorting* bags in a charity shop?",
    ],
  },
  'community centre': {
    asks: [
      'Which class or club would you most like to see at your local community centre?',
      'Who keeps your local community centre going, and how?',
      'What does a community centre bring most to an area: company, skills or support?',
      'What brings new people into a community centre: a free lunch, a class or a family day?',
    ],
    cued: [
      'What has worked best for you in finding *volunteers* for a community centre?',
      'Which *funding* application taught you most about what a community centre really needs?',
      'How do people first hear of your *drop in*: a poster, a friend or a post online?',
      'What makes a good match between two people in a *befriending* scheme?',
    ],
  },
  'food bank': {
    asks: [
      '+How can a business help a food bank most: food, funds or volunteers?',
      'Which would your team choose for a food bank: a collection, a sorting shift or a fundraiser?',
      'What would you put in a food bank parcel besides food?',
      'Which skill could your team offer a food bank: driving, organising or fundraising?',
    ],
  },
  fostering: {
    asks: [
      'How can an employer support foster carers best: flexible hours, paid leave or a listening ear?',
      'What would you most like to know before becoming a foster carer?',
      'What makes a child feel at home on the first night in a new place?',
      'Which quality matters most in a foster carer: patience, warmth or a sense of humour?',
    ],
    cued: [
      'What makes the first hour of a new *placement* easier for a child?',
      'What could an employer offer staff who become foster *carers*: leave, flexible hours or a listening ear?',
      'How does a *social worker* best get to know a child: on a walk, over a game or in the car?',
      'Which part of the *training* do new foster families find most useful?',
    ],
  },
  'fundraising appeal': {
    asks: [
      '+What gets people giving to an appeal: a story, a target or a friend who asks?',
      'Which matters more to you as a donor: a warm thank-you, or news of what was done?',
      'What makes a fundraising appeal work best: a clear goal, a good story or a deadline?',
      'Which gift to an appeal moved you most, however small it was?',
    ],
    cued: [
      'Which gets more people to *donate* in your experience: a story, a picture or a deadline?',
      'How does your charity like to thank *donors*: a letter, a call or a visit?',
      'What would you do differently the next time you run a *match funding* appeal?',
      "How do people at your workplace choose a *charity* to support: a vote, a draw or a colleague's tip?",
    ],
  },
  'homeless shelter': {
    asks: [
      'How could a workplace help a homeless shelter: volunteers, donations or work placements?',
      'What does a homeless shelter need most from local firms: time, supplies or jobs?',
      'Which skill could your team offer a homeless shelter: cooking, repairs or job advice?',
      'What helps most on the way out of homelessness: a home, a job or steady support?',
    ],
    cued: [
      'What should everybody hear before their first night with an *outreach* team?',
      'What brings *volunteers* back to a shelter year after year?',
      'What would your workplace find easiest to *donate* to a shelter: time, goods or skills?',
      'What makes a good *support worker* in a shelter: patience, humour or local knowledge?',
    ],
  },
  'litter pick': {
    asks: [
      "+What's the strangest thing you've picked up on a litter pick?",
      'What makes a team litter pick a success: good kit, a good route or a good turnout?',
      'Which local spot looked completely different to you after a litter pick?',
      'What makes a litter pick fun: good weather, good company or a good lunch after?',
    ],
    cued: [
      'Where would you send a team on a *volunteer* day: to a beach, a park or a river bank?',
      'What helps a *council* crew most after a litter pick: tied bags, one pile or a photo of the spot?',
      'What would help most against *fly tipping*: lights, cameras or easier collection?',
      'Which *plastic* item would be easiest to replace in your workplace?',
    ],
  },
  'local council': {
    asks: [
      'How can a local council help small businesses most: grants, advice or quick planning?',
      'How do you like to hear from your local council: by letter, by email or at a meeting?',
      'What would you like a local council to invest in next: parks, paths or libraries?',
      'What matters most in a local council: quick answers, plain words or good listening?',
    ],
    cued: [
      'What helps a *consultation* reach people who never come to meetings?',
      'Which part of a *planning* application takes most explaining to residents?',
      'What makes a *committee* paper easy to read: a summary, a map or plain words?',
      "What's the best thing about being a parish or town *clerk*: the people, the variety or the place?",
    ],
  },
  'park and playground': {
    asks: [
      '+What matters most in a new playground: shade, seating or something for every age?',
      'Which piece of playground equipment did you always run to first as a child?',
      'What makes a playground worth the trip: the slides, the shade or somewhere for adults to sit?',
      'What does every good park need: big trees, a decent path or plenty of benches?',
    ],
    cued: [
      'What gets more people to answer a park *consultation*: a stall, a school visit or a short form?',
      'Which *accessible* feature in a playground gets used by everybody?',
      'Which piece of *play equipment* lasts longest in a busy park?',
      'Which *tree* do you like to plant in a park for good summer shade?',
    ],
  },
  'public library': {
    asks: [
      '+What makes a great public library: the books, the people or the events?',
      "What's in your hands when you leave the library: a novel, a cookbook or a film?",
      'Which library service do you use most: books, e-books or a quiet place to work?',
      'Which library service should more people discover: e-books, classes or research help?',
    ],
    cued: [
      'What makes a *storytime* work with a room full of wriggling toddlers?',
      'Which question do *librarians* get asked that has nothing to do with books?',
      'What brings *teenagers* into a library: games, a quiet place to study or good company?',
      'Which title never stays long on the shelf between two *loans*?',
    ],
  },
  roadworks: {
    asks: [
      'What would help drivers most at roadworks: earlier notice, better signs or night work?',
      'Which do you prefer with roadworks: a few nights of closure, or weeks of one lane?',
      'How do you plan around roadworks: leave earlier, change the route or work from home?',
      'What helps businesses most during roadworks: early notice, good signs or open access?',
    ],
    cued: [
      'What makes a *diversion* easy for drivers to follow: more signs, better spacing or an online map?',
      'Which *traffic* management job calls for the most planning: a junction, a school road or a high street?',
      'What keeps a crew going through an *overnight* shift: hot food, good music or good company?',
      'How should residents first hear about a *closure*: by letter, by sign or on social media?',
    ],
  },
  volunteering: {
    asks: [
      '+How can an employer best support volunteering: paid time, team days or matched giving?',
      'What do people gain most from volunteering: skills, confidence or connections?',
      'What makes volunteering easy to fit around work: short shifts, set days or doing it online?',
      'Who got you into volunteering?',
    ],
    cued: [
      'Which job would your team choose for a *volunteering day*: painting, planting or sorting?',
      'How do you like to thank *helpers*: a card, a tea party or a word in person?',
      'What should everybody ask before becoming a *trustee*?',
      'Which *skill* from your job would be most useful to a charity?',
    ],
  },
};
