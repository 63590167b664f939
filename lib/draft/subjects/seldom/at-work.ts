import type { Besides } from '../subject';

/** What people at work are asked about the common subjects, by the names of these. */
export const atWork: Besides['atWork'] = {
  'AI assistant': {
    work: [
      'What takes longer with an AI assistant: writing the question, or checking the answer?',
      'Where does an AI assistant save you most time: drafting, searching or summing up?',
    ],
    people: [
      "What's the best use of an AI assistant a colleague has shown you?",
      'What did an AI assistant do that first made you sit up?',
    ],
  },
  API: {
    work: [
      'What makes an API a pleasure to use: clear docs, good errors or quick support?',
      'Where do you look first in API documentation: the examples, the reference or the quick start?',
    ],
    people: [
      'Which two tools at work would you most like to see connected by an API?',
      'How would you explain an API to somebody who has never written code?',
    ],
  },
  CRM: {
    work: [
      'Which detail about a customer is most worth noting in a CRM?',
      'What would make a CRM a pleasure to use: less typing, better search or fewer fields?',
    ],
    people: [
      'How did you keep track of customers before there was a CRM?',
      'Who at work remembers more about customers than any CRM?',
    ],
  },
  Christmas: {
    work: [
      'What tells you that Christmas has really started: the lights, the music or the food?',
      'Which makes a better work Christmas party: a long lunch, an evening out or a silly game?',
    ],
    people: [
      "What's the best thing you've ever done with colleagues at Christmas?",
      'Which Christmas song can you still enjoy after hearing it all December?',
    ],
  },
  'Diwali and Lunar New Year': {
    work: [
      'Which part of a big festival do you look forward to most: the food, the family or the lights?',
      'How should an office celebrate a festival: with sweets, a shared lunch or everyone dressed up?',
    ],
    people: [
      'Who brings the best festival sweets to work, and what are they?',
      'Which Diwali or Lunar New Year tradition did you love most as a child?',
    ],
  },
  'GP appointment': {
    work: [
      "How do you get ready for a doctor's appointment: a list, a note on your phone or nothing?",
      "What matters most at a doctor's appointment: time, plain words or being listened to?",
    ],
    people: [
      'Which family doctor do you still remember, and what for?',
      'What did you once ask a doctor that you were glad you asked?',
    ],
  },
  'HR software': {
    work: [
      'Which HR task should take two clicks and still takes a form?',
      'What would you most like to do yourself in HR software: book leave, see pay or set goals?',
    ],
    people: [
      'What does a good HR person do that nobody ever hears about?',
      'Which HR form from the paper days are you happiest never to see again?',
    ],
  },
  'IT support': {
    work: [
      'What wastes more time at work: slow computers, lost passwords or the printer?',
      'Which fix does IT support get asked for again and again?',
    ],
    people: [
      "What's the most old-fashioned system you've ever seen work really well?",
      'Who in IT has saved your day, and how?',
    ],
  },
  'New Year': {
    work: [
      'Which habit would you like to take with you into the new year?',
      'How do you start the new year at work: with a fresh list, or by finishing the old one?',
    ],
    people: [
      'Who made the old year better for you, and how?',
      'What would you most like to do again in the new year?',
    ],
  },
  'Ramadan and Eid': {
    work: [
      'What would make Ramadan easier at work: later starts, fewer lunches or no late calls?',
      'What would you like more people to know about Ramadan and Eid?',
    ],
    people: [
      'Which dish says Eid to you more than any other?',
      'What did you learn the first time you joined an iftar or an Eid meal?',
    ],
  },
  SEO: {
    work: [
      'What matters most in SEO: good writing, a fast site or patience?',
      'Which SEO job would you tackle first: old pages, broken links or slow images?',
    ],
    people: [
      'How far down the search results do you usually look?',
      'What was the last odd question you typed into a search engine?',
    ],
  },
  'T-shirts': {
    work: [
      "What's hardest to agree on for a team T-shirt: the colour, the words or the fit?",
      'What makes a T-shirt your favourite: the fit, the fabric or the memory?',
    ],
    people: [
      'Which T-shirt from a job or an event have you kept long after the day?',
      "What's the best line you've ever read on a team T-shirt?",
    ],
  },
  Thanksgiving: {
    work: [
      'How do you like to be thanked: in person, in a note or in front of everyone?',
      'Which dish has to be on the table at Thanksgiving?',
    ],
    people: [
      'Which colleague would you like to say thank you to this Thanksgiving?',
      'What small thing from this year are you most thankful for?',
    ],
  },
  accessibility: {
    work: [
      "Which accessibility feature do you use even though it wasn't designed for you?",
      'What improves accessibility more: better design, or asking the people who use it?',
    ],
    people: [
      'Who opened your eyes to accessibility, and how?',
      'Which place near you gets accessibility right, and how?',
    ],
  },
  accountant: {
    work: [
      'When should a small business call its accountant: before a big decision, or after?',
      'What matters most in an accountant: speed, plain words or good ideas?',
    ],
    people: [
      "What's the best piece of advice an accountant ever gave you?",
      'Which accounting term would you most like to hear in plain words?',
    ],
  },
  'alcohol-free drinks': {
    work: [
      'Which alcohol-free drink would you serve to guests who are used to wine?',
      'What should an alcohol-free drink be like: close to the original, or something all its own?',
    ],
    people: [
      'Which alcohol-free drink do you order on a night out?',
      'Who got you to try an alcohol-free drink you now order again?',
    ],
  },
  'allergens on menus': {
    work: [
      "Which allergen turns up where you'd least expect it?",
      'What helps most with allergens when you eat out: a clear menu, a chat or a safe dish?',
    ],
    people: [
      'Which restaurant or canteen handled a food allergy so well that you remember it?',
      'How do you plan a meal when one of the guests has a food allergy?',
    ],
  },
  'annual leave': {
    work: [
      "What's hardest about taking annual leave: booking it, the handover or the inbox after?",
      'Before annual leave: a full handover note, or a quick chat with a colleague?',
    ],
    people: [
      'How many days of annual leave does it take before you really switch off?',
      "What's the best out-of-office message you've ever read from someone on leave?",
    ],
  },
  'app update': {
    work: [
      'What do you hope for most in an app update: new features, more speed or fewer bugs?',
      'When do you install an app update: at once, overnight or when it insists?',
    ],
    people: [
      'Which feature would you ask for in the next update of an app you love?',
      'Which small fix in an app made somebody at work very happy?',
    ],
  },
  apprenticeship: {
    work: [
      'What helps an apprentice most: a patient teacher, real jobs or time to practise?',
      'What takes an apprentice longest to pick up in your line of work?',
    ],
    people: [
      'What did an apprentice teach you?',
      'What was the first job you were trusted to do alone as a learner?',
    ],
  },
  'art exhibitions': {
    work: [
      'How do you look at an art exhibition: label first, or picture first?',
      'What matters most to you in an art exhibition: the light, the labels or the quiet?',
    ],
    people: [
      'Which exhibition has stayed with you the longest?',
      'Who first took you to see an art exhibition?',
    ],
  },
  'artificial intelligence': {
    work: [
      'Which task at work would you hand over to AI first?',
      'What should people learn first about AI at work: its uses, its limits or its rules?',
    ],
    people: [
      'What was the first thing you tried AI for?',
      'When did AI last surprise you at work, and what did it do?',
    ],
  },
  'author events': {
    work: [
      'What do you most like to hear about at an author event: the idea, the research or the drafts?',
      "What's your favourite part of an author event: the reading, the questions or the signing?",
    ],
    people: [
      'What has an author said at an event that you still remember?',
      'Which author would you cross the country to hear talk about their work?',
    ],
  },
  award: {
    work: [
      'Which award in your line of work means the most to people?',
      'Who do you call first when you hear good news about an award?',
    ],
    people: [
      'Which award would you invent for somebody you work with?',
      "What's the first prize you remember taking home, and what was it for?",
    ],
  },
  'back to school': {
    work: [
      'What makes back-to-school mornings run smoothly: packed bags, early nights or good luck?',
      'Which back-to-school item did you look forward to most: the pens, the bag or the shoes?',
    ],
    people: [
      'What did a teacher do on a first day back at school that you still remember?',
      'Which school subject would you happily go back for tomorrow?',
    ],
  },
  'bake sale': {
    work: [
      'What does every bake sale at work run out of first?',
      "Which matters more at a bake sale: that it's home-made, or that it sells?",
    ],
    people: [
      'Which colleague turned out to be a brilliant baker at a bake sale?',
      "What's the one thing you can never walk past at a bake sale?",
    ],
  },
  bakery: {
    work: [
      'Which tells you more about a bakery: the bread, or the queue outside?',
      'What do you go to a bakery for: the bread, the cakes or the smell?',
    ],
    people: [
      'Which loaf, roll or bun from your childhood bakery do you still miss?',
      'Who taught you something about baking that you still do the same way?',
    ],
  },
  'bank branch': {
    work: [
      'What do people still like to do in person at a bank branch?',
      'What matters most in a bank branch: a short wait, good advice or a familiar face?',
    ],
    people: [
      'What did you take to the bank as a child: a money box, loose coins or a savings book?',
      "What has somebody at your bank branch helped you with that an app couldn't?",
    ],
  },
  bar: {
    work: [
      'What makes you stay for another in a bar: the music, the company or the seats?',
      'What makes a good bartender: speed, memory or a good ear?',
    ],
    people: [
      'Which drink do you order to judge a new bar?',
      'Which bar would you take a visitor to first, and where would you sit?',
    ],
  },
  bathroom: {
    work: [
      'What holds up a new bathroom most often: the tiles, the pipes or a late choice?',
      "What's easiest to forget in planning a bathroom: storage, sockets or somewhere to sit?",
    ],
    people: [
      'Which bathroom colour from the past would you happily bring back?',
      'Which hotel bathroom gave you an idea for your own?',
    ],
  },
  'bereavement support': {
    work: [
      'What would you write to a friend who has just lost somebody?',
      'What helps most on the first day back after a loss: space, a kind word or less to do?',
    ],
    people: [
      'What can a workplace do that really helps somebody who is bereaved?',
      'What did somebody say or do that helped when you were grieving?',
    ],
  },
  'beta test': {
    work: [
      'Who would you ask first to test a beta: a fan, a critic or a complete beginner?',
      'What makes you join a beta test: curiosity, early access or a say in the result?',
    ],
    people: [
      "What's the best comment a beta tester ever gave you?",
      'Which app or product would you love to beta test before anyone else?',
    ],
  },
  'bin collection': {
    work: [
      'Which thing are you never sure which bin to put in?',
      "How do you remember bin day: an app, a note or by looking at the neighbour's bins?",
    ],
    people: [
      'What does a good bin crew do that nobody notices?',
      "What's the oddest thing you've ever seen put in a bin at work?",
    ],
  },
  'blood donation': {
    work: [
      'What helps a first-time blood donor most: a friend, a reminder or the biscuits after?',
      'When is it easiest for you to give blood: before work, at lunch or at the weekend?',
    ],
    people: [
      'Who do you know who has given blood more often than anyone else?',
      'What made you decide to give blood for the first time?',
    ],
  },
  'boiler service': {
    work: [
      'When do you book your boiler service: in summer, or on the first cold morning?',
      'Which would you miss first without a boiler: warm rooms, or a hot shower?',
    ],
    people: [
      'Which month does the heating go on in your home, and who gives in first?',
      "What's the oldest boiler you've ever seen still going strong?",
    ],
  },
  bookkeeping: {
    work: [
      'Which part of bookkeeping would you hand over first?',
      'Bookkeeping: a little every day, or one long session at the end of the month?',
    ],
    people: [
      'Where do your receipts end up: in a folder, in an app or in a jacket pocket?',
      'What does a good bookkeeper spot that nobody else would?',
    ],
  },
  books: {
    work: [
      'Which book would you put on the desk of everyone new to your line of work?',
      'Where do you get most of your reading done: on the train, in bed or on holiday?',
    ],
    people: ['Who gave you the book that has mattered most to you?'],
  },
  brewery: {
    work: [
      "What makes you try a new beer: the name, the label or the brewer's advice?",
      'Which style of beer would you want every brewery to make?',
    ],
    people: [
      'What surprised you most the first time you saw inside a brewery?',
      'Who introduced you to the beer you still order today?',
    ],
  },
  broadband: {
    work: [
      'Which room in your home has the best broadband signal, and which has the worst?',
      'What matters most in broadband: speed, price or never having to think about it?',
    ],
    people: [
      'What was the first thing you did on the internet?',
      'What do you do now over broadband that would have amazed you as a child?',
    ],
  },
  budgeting: {
    work: [
      'Which household cost is hardest to budget for: food, energy or birthdays?',
      'How do you keep track of your budget: an app, a spreadsheet or in your head?',
    ],
    people: [
      'What did you spend your first pay on, budget or no budget?',
      "What's the best budgeting tip you got from a relative?",
    ],
  },
  café: {
    work: [
      'What makes a café your regular: the coffee, the cake or the people behind the counter?',
      'Where do you sit in a café: by the window, in a corner or at the counter?',
    ],
    people: [
      'Which café would you take a visitor from out of town to first?',
      "What's the best work conversation you've ever had in a café?",
    ],
  },
  campsites: {
    work: [
      'What do you look for first on a campsite: the view, the showers or some shade?',
      'What sends you to sleep on a campsite: the rain, the sea or a long day outdoors?',
    ],
    people: [
      'Which campsite do you still talk about, and what made it special?',
      'Which meal tastes better on a campsite than anywhere else?',
    ],
  },
  'car insurance': {
    work: [
      'What do you look at first in a car insurance quote: the price, the cover or the excess?',
      'What do you do with your car insurance policy: read it through, or file it away?',
    ],
    people: [
      "What's the oddest car insurance claim you've ever heard of?",
      'What did your first bump in a car teach you?',
    ],
  },
  'car leasing and hire': {
    work: [
      'What do you look for first in a hire car: the boot, the buttons or the charging cable?',
      'Which suits you better: a car you own, one you lease or one you hire when you need it?',
    ],
    people: [
      'Which road trip would you hire a car for tomorrow?',
      "What's the oddest hire car you've ever been handed the keys to?",
    ],
  },
  'car park': {
    work: [
      'What makes a car park easy to use: wide spaces, clear signs or simple payment?',
      'How do you remember where you parked: a photo, a landmark or pure luck?',
    ],
    people: [
      'How do you park: nose in, or reversed so that you can drive straight out?',
      "What's the longest you've ever looked for your own car in a car park?",
    ],
  },
  'car service': {
    work: [
      "What tells you it's time to book a car service: a date, a light or a noise?",
      'What gets put off longest on a car: the service, the tyres or a wash?',
    ],
    people: [
      'Who taught you to look after a car?',
      "What's the highest mileage you've ever seen on a well-serviced car?",
    ],
  },
  'carbon footprint': {
    work: [
      'Which part of your work has a bigger carbon footprint than people think?',
      "Where would you start to cut a company's carbon footprint: travel, heating or suppliers?",
    ],
    people: [
      'Which small change has cut your carbon footprint without you missing anything?',
      'Which product would you most like to see a carbon footprint printed on?',
    ],
  },
  'care home': {
    work: [
      'What makes a care home feel like home: the food, the faces or your own things?',
      'What should you ask first when you visit a care home for somebody you love?',
    ],
    people: [
      'What has a care home resident told you that you still think about?',
      'Which song gets everybody in a care home singing along?',
    ],
  },
  cars: {
    work: [
      'What matters most in your next car: comfort, running costs or space?',
      'Which feature in a car can you no longer do without?',
    ],
    people: [
      'Which car do you still turn round to look at in the street?',
      'Which car from your childhood would you love to drive now?',
    ],
  },
  'catering and buffets': {
    work: [
      'What do you go for first at a buffet: the salads, the hot dishes or the desserts?',
      'What runs out first at a work lunch?',
    ],
    people: [
      'Which dish makes you go back to the buffet for seconds?',
      "What's the best food you've ever had at a work event?",
    ],
  },
  'charity run': {
    work: [
      'What gets you over the line in a charity run: the crowd, the cause or the cake after?',
      "What's hardest in organising a charity run: the route, the helpers or the weather?",
    ],
    people: [
      'Which colleague surprised you most by signing up for a charity run?',
      'Who cheered you on when a charity run got tough?',
    ],
  },
  'charity shop': {
    work: [
      'What do you look through first in a charity shop: the books, the clothes or the china?',
      'Which is harder to find for a charity shop: good stock, or good volunteers?',
    ],
    people: [
      "What's the oddest donation you've ever seen in a charity shop?",
      'Who do you know who gives their time to a charity shop, and what do they love about it?',
    ],
  },
  chatbot: {
    work: [
      'What would you rather ask a chatbot than a person?',
      'Which matters most in a chatbot: speed, tone or a quick way to a person?',
    ],
    people: [
      "What's the most surprising answer you've ever had from a chatbot?",
      'How do you talk to a chatbot: politely, in short commands or like an old friend?',
    ],
  },
  "children's books": {
    work: [
      'What makes a child ask for the same book again: the pictures, the rhymes or the jokes?',
      "Which children's book is the most fun to read aloud, voices and all?",
    ],
    people: [
      "Who read children's books aloud to you, and which do you still know by heart?",
      "Which character from a children's book would you have wanted as a friend?",
    ],
  },
  "children's swimming lessons": {
    work: [
      'What helps a nervous child most in swimming lessons: games, goggles or a patient teacher?',
      'What does a good swimming teacher need most: patience, humour or a loud voice?',
    ],
    people: [
      'What do you still remember about your own first swimming lessons?',
      "What's the bravest thing you've ever seen a child do in a swimming lesson?",
    ],
  },
  chocolate: {
    work: [
      'Which chocolate is always the last one left in the box?',
      'Chocolate at the office: in a bowl for everyone, or hidden in a drawer?',
    ],
    people: [
      'Which thank-you with chocolate at work do you still remember?',
      'Which chocolate takes you straight back to your childhood?',
    ],
  },
  'cloud migration': {
    work: [
      'Which system would you move first in a cloud migration: the easiest, or the most painful?',
      'Which needs the earliest decision in a cloud migration: costs, access or old data?',
    ],
    people: [
      "What could you do after moving to the cloud that you couldn't do before?",
      'Which old office server were you happiest to switch off after a move to the cloud?',
    ],
  },
  coffee: {
    work: [
      'What happens to the working day when the coffee machine breaks down?',
      'Where does your coffee taste best: at your desk, outside or with somebody else?',
    ],
    people: [
      'Who would you most like to have a coffee with again?',
      "What's the best idea you've ever heard over a coffee at work?",
    ],
  },
  'coffee beans': {
    work: [
      'Which matters most for a good cup: the beans, the grind or the water?',
      'Coffee beans for the office: the same roast all year, or something new each season?',
    ],
    people: [
      'Who taught you how to taste coffee properly?',
      "What's the best coffee anyone has made you at work?",
    ],
  },
  'cold outreach': {
    work: [
      'Which matters most in cold outreach: the first line, the timing or the follow-up?',
      "What makes you answer a message from somebody you've never met?",
    ],
    people: [
      'Which do you answer more readily: a cold call, an email or a message on LinkedIn?',
      'Which cold message led to something good in your working life?',
    ],
  },
  'community centre': {
    work: [
      'Which class or club would you most like to see at your local community centre?',
      'What fills a community centre fastest: food, music or somewhere warm to sit?',
    ],
    people: [
      'What did you first go to a community centre for?',
      'Who keeps your local community centre going, and how?',
    ],
  },
  'company anniversary': {
    work: [
      'What changes most as a company gets older: the tools, the people or the customers?',
      'How should a company mark a big anniversary: a party, a day off or a thank-you to customers?',
    ],
    people: [
      'What do you remember about the early days of a company you worked for?',
      "What's the longest you've stayed in one job, and what kept you there?",
    ],
  },
  'company culture': {
    work: [
      "What shows you a company's culture fastest: the meetings, the lunch or the jokes?",
      'What should a company never lose from its culture as it grows?',
    ],
    people: [
      'Which small tradition says most about the culture where you work?',
      'Which habit from an old workplace have you brought along to a new one?',
    ],
  },
  'compliance audit': {
    work: [
      'What makes an audit easier: good records, early warning or one person who knows it all?',
      'Which takes longer in compliance: doing the right thing, or proving it?',
    ],
    people: [
      'Which compliance rule made sense only once somebody explained it?',
      "Which auditor's question has stuck with you?",
    ],
  },
  conference: {
    work: [
      'Where do the best talks happen at a conference: on stage, in the corridor or over lunch?',
      'What makes a good conference talk: a true story, clear slides or an early finish?',
    ],
    people: [
      "What's the best thing you've ever come home from a conference with?",
      'Who did you first meet at a conference and still talk to?',
    ],
  },
  'construction site': {
    work: [
      'What do you look at first when you walk past a building site: the crane, the hole or the sign?',
      'What makes a building site a good neighbour: quiet hours, clean streets or regular news?',
    ],
    people: [
      'Which machine on a building site would you most like to drive for an hour?',
      'Which building that you had a hand in do you still point out to people?',
    ],
  },
  consulting: {
    work: [
      'What do you want most from a consultant: new ideas, honest answers or an extra pair of hands?',
      'What makes advice stick once the consultants have gone home?',
    ],
    people: [
      "What's the best question a consultant has ever asked you?",
      'Which piece of advice from a consultant is still in use where you work?',
    ],
  },
  'content marketing': {
    work: [
      "What keeps you reading a company's article: a story, a useful tip or a strong opinion?",
      'What should a company write more about: how it works, what it learns or who it helps?',
    ],
    people: [
      'Which company writes so well that you read it for pleasure?',
      'Which article did you read lately and send straight to somebody else?',
    ],
  },
  'customer case study': {
    work: [
      'Which part of a case study do you read first: the problem, the result or the quote?',
      "What makes you believe a customer's story: numbers, plain words or a name you know?",
    ],
    people: [
      'Which customer taught you something about your own work?',
      "Which customer's result are you proudest of having had a hand in?",
    ],
  },
  'customer churn': {
    work: [
      'Which is harder to win back: a customer who complained, or one who went quiet?',
      'What keeps you with the same company for years: the price, the service or habit?',
    ],
    people: [
      'Which company have you been a customer of longest, and what keeps you there?',
      'Which customer are you proudest of winning back?',
    ],
  },
  'customer feedback survey': {
    work: [
      'What would make you answer a customer survey: one question, a kind ask or seeing things change?',
      'What makes you stop halfway through a survey?',
    ],
    people: [
      'Which piece of customer feedback changed how you work?',
      "What's the kindest customer comment you've ever read about a colleague?",
    ],
  },
  'customer service': {
    work: [
      'How do you like to ask for help: by phone, by chat or face to face?',
      'Which counts for more in customer service: knowing the answer, or owning the problem?',
    ],
    people: [
      'Who gave you customer service so good that you told everybody about it?',
      "Which customer's thank-you do you still remember?",
    ],
  },
  cybersecurity: {
    work: [
      'Which security habit from work do you use at home too?',
      'What gets put off longest in cybersecurity: updates, old accounts or back-ups?',
    ],
    people: [
      'What first made you take cybersecurity seriously?',
      'Which cybersecurity tip have you passed on to your family?',
    ],
  },
  cycling: {
    work: [
      'What would get you cycling more often: safer lanes, a better bike or drier weather?',
      'Which does a good bike ride need more: a great view, or a café halfway?',
    ],
    people: [
      'What was your first bike like, and where did you ride it?',
      "What's the best thing you've ever seen on a bike ride to work?",
    ],
  },
  'damp and mould': {
    work: [
      'Where does damp show up first in a home: the bathroom, the bedroom or behind the sofa?',
      'What works best against mould in a bathroom: an open window, a fan or a wipe down?',
    ],
    people: [
      "What's the worst case of damp you've ever seen put right?",
      'Which tip for keeping a house free of damp has worked for you?',
    ],
  },
  dashboard: {
    work: [
      'What spoils a good dashboard fastest: too many charts, old data or odd names?',
      'Which is harder with a dashboard: getting the data right, or getting it read?',
    ],
    people: [
      'Which number on a dashboard once changed your mind about something?',
      "What's the simplest dashboard you've ever seen that really worked?",
    ],
  },
  'data privacy': {
    work: [
      'Where does personal data at work hide longest: inboxes, drives or drawers?',
      'Which data privacy question would you most like answered in plain words?',
    ],
    people: [
      'What makes you trust a company with your personal data?',
      'Who at work made data privacy easy to understand, and how?',
    ],
  },
  'dental check-up': {
    work: [
      "What puts you at ease in the dentist's chair: music, a chat or knowing what comes next?",
      'What gets you to book a dental check-up: a reminder, a twinge or a fixed date?',
    ],
    people: ['What did a dentist tell you that changed how you look after your teeth?'],
  },
  'diversity and inclusion': {
    work: [
      'Where does inclusion make the biggest difference: in hiring, in meetings or in promotion?',
      'What tells you that a workplace really is inclusive?',
    ],
    people: [
      'When did somebody at work make you feel you truly belonged?',
      "Who helped you see something about inclusion that you'd missed?",
    ],
  },
  'dog food': {
    work: [
      "What counts most in dog food: the ingredients, the price or your dog's opinion?",
      "How does your dog let you know that it's time for dinner?",
    ],
    people: [
      'Which food would your dog do absolutely anything for?',
      'Who is fussier about food: your dog, or you?',
    ],
  },
  'driving lessons': {
    work: [
      'Which was hardest to learn in your driving lessons: parking, hills or roundabouts?',
      'What takes most patience in teaching somebody to drive?',
    ],
    people: [
      "Which of your driving instructor's sayings can you still hear at the wheel?",
      'Where did you drive first, the day you passed your test?',
    ],
  },
  'electric cars': {
    work: [
      'What do people still get wrong most often about electric cars?',
      'What would help electric cars most: more chargers, faster ones or simpler payment?',
    ],
    people: [
      'Who gave you your first ride in an electric car?',
      'Which trip in an electric car do you remember best?',
    ],
  },
  electrician: {
    work: [
      'Which room in your home never has enough sockets?',
      'What matters most in an electrician: turning up on time, tidy work or a clear quote?',
    ],
    people: [
      'Which electrical job would you never try to do yourself?',
      "What's the oddest wiring you've ever seen in an old building?",
    ],
  },
  'email newsletter': {
    work: [
      'What makes you open a newsletter: the sender, the subject line or the time it arrives?',
      'Which newsletter do you read to the end, and what keeps you there?',
    ],
    people: [
      "What's the best reply you've ever had to a newsletter, or sent to one?",
      'Which part of a newsletter do you scroll to first?',
    ],
  },
  'employment law': {
    work: [
      'Which part of an employment contract do you read first?',
      'Which part of employment law should every new manager know: contracts, leave or dismissal?',
    ],
    people: [
      'Which right at work do too few people know about?',
      'Where do you look first with an employment question: the contract, HR or a friend?',
    ],
  },
  'energy bills': {
    work: [
      'Which machine or appliance adds more to the energy bill than people think?',
      'How often do you check your energy use: every month, or only when the bill jumps?',
    ],
    people: [
      'Who at work always goes round turning off the lights?',
      "What's the best energy-saving idea you've heard from a colleague?",
    ],
  },
  'evening class': {
    work: [
      'What would you sign up for if you had one evening a week for a class?',
      'What brings you to an evening class: the subject, the company or a change from work?',
    ],
    people: [
      'What did an evening class lead to that you never planned?',
      'What did you learn in an evening class that you still do today?',
    ],
  },
  'expense claims': {
    work: [
      'What sends an expense claim back most often?',
      'When do you do your expense claims: as you go, or all at the end of the month?',
    ],
    people: [
      "What's the best excuse you've ever heard for a lost receipt?",
      'Where do you keep your receipts until you claim them: a wallet, an app or a coat pocket?',
    ],
  },
  'eye test': {
    work: [
      'What tires your eyes most at work: the screen, the lighting or small print?',
      'When do you book an eye test: when the reminder comes, or when the print gets blurry?',
    ],
    people: [
      'Who in your family was last to admit they needed an eye test?',
      'What was the first thing you saw clearly when you got your glasses?',
    ],
  },
  factory: {
    work: [
      'What makes a factory run well: good machines, good planning or people who know each other?',
      'Which machine in a factory could you watch all day?',
    ],
    people: [
      'Which everyday object would you love to see being made in a factory?',
      'What struck you first when you stepped onto a factory floor: the noise, the size or the pace?',
    ],
  },
  farm: {
    work: [
      'Which food would you most like to follow from the farm to your plate?',
      'Which job on a farm would you most like to try for a day?',
    ],
    people: [
      'What did a farmer teach you that you still use?',
      'Which season is the best time to visit a farm?',
    ],
  },
  'farm shop': {
    work: [
      'What do you always leave a farm shop with, whatever you went in for?',
      'What draws you into a farm shop: the vegetables, the cheese or the cakes?',
    ],
    people: [
      'What tasted so good from a farm shop that you never went back to the usual one?',
      'Which farm shop do you go out of your way for, and who runs it?',
    ],
  },
  fashion: {
    work: [
      'What makes you keep a piece of clothing for years: the fit, the fabric or the story?',
      "What's hardest to get right in fashion: the fit, the fabric or the timing?",
    ],
    people: [
      'Which fashion from your teens would you wear again tomorrow?',
      'Who taught you to spot well-made clothes?',
    ],
  },
  films: {
    work: [
      'Where do you most like to watch a film: in the cinema, on the sofa or under the stars?',
      'What makes you remember a film: the story, the faces or the music?',
    ],
    people: [
      'Which film do you always watch to the end when you come across it?',
      'Which film line do people in your family still quote?',
    ],
  },
  'first aid course': {
    work: [
      "Which bit of first aid is easiest to forget when it's needed?",
      'Which part of first aid should every adult know by heart?',
    ],
    people: [
      'When did you last use something you learnt on a first aid course?',
      'Who gave you your first lesson in first aid, and where was it?',
    ],
  },
  'first-time buyer mortgage': {
    work: [
      'Which felt longer before your first home: saving the deposit, or waiting for the mortgage?',
      'What surprises first-time buyers most about getting a mortgage?',
    ],
    people: [
      'What do you remember about the day you got the keys to your first home?',
      'Who helped you most when you were buying your first home?',
    ],
  },
  'fitted kitchen': {
    work: [
      'What would you choose first for a new kitchen: the worktop, the doors or the tap?',
      'What do people leave too late in planning a kitchen: sockets, lights or bins?',
    ],
    people: [
      'Which drawer or cupboard in your kitchen do you open most?',
      'Which kitchen do you remember best from growing up, and who ran it?',
    ],
  },
  'fleet management': {
    work: [
      'What takes up the most time in looking after a fleet of vehicles?',
      'What brings down the cost of a fleet most: smoother driving, better routes or newer vehicles?',
    ],
    people: [
      'Which vehicle in your fleet does everybody want the keys to?',
      'What does a good fleet manager do that drivers never notice?',
    ],
  },
  flights: {
    work: [
      'Which seat do you choose on a flight: window, aisle or whatever is left?',
      'How do you pass the time on a long flight: films, sleep or the book you packed?',
    ],
    people: [
      'Where did your first flight take you?',
      'Which view from a plane window can you still picture?',
    ],
  },
  florist: {
    work: [
      'Which do you ask your florist for: one favourite flower, or whatever looks good today?',
      'What do you notice first in a bunch of flowers: the colour, the scent or the shape?',
    ],
    people: [
      'Which flowers that arrived at work do you still remember, and what were they for?',
      "Which flowers take you straight back to somebody's garden or kitchen table?",
    ],
  },
  'flu jab': {
    work: [
      'What would make a flu jab easier to fit in: at work, late opening or a text reminder?',
      "Where do you prefer to get your flu jab: at work, at the pharmacy or at the doctor's?",
    ],
    people: [
      'Who reminds you to get your flu jab every year?',
      "What's the best thing a nurse said to calm somebody before a jab?",
    ],
  },
  'food bank': {
    work: [
      'What does a food bank near you run short of most often?',
      'Which helps a food bank more: a little every week, or one big collection?',
    ],
    people: [
      'What would you put in a food bank parcel besides food?',
      'What has somebody at a food bank said that stayed with you?',
    ],
  },
  'food waste': {
    work: [
      'Where does most food waste come from in a kitchen at work?',
      'Which is harder to cut: food waste in the kitchen, or food left on the plate?',
    ],
    people: [
      'Who taught you never to waste food, and how?',
      "What's the cleverest use of leftover food you've ever seen at work?",
    ],
  },
  football: {
    work: [
      'Which football ground has the best atmosphere, whatever the score?',
      'What does a local football club need most: volunteers, money or a better pitch?',
    ],
    people: [
      'What did a football coach teach you that you use at work?',
      'Who do you talk football with first on a Monday morning?',
    ],
  },
  fostering: {
    work: [
      'What would you most like to know before becoming a foster carer?',
      'What helps a foster carer most: training, a good social worker or other carers?',
    ],
    people: [
      'Who do you know who fosters, and what do you admire most in them?',
      'What makes a child feel at home on the first night in a new place?',
    ],
  },
  'four-day week': {
    work: [
      'Which day would you choose to have off in a four-day week?',
      'Which would you change first for a four-day week: the meetings, the hours or the emails?',
    ],
    people: [
      'What would you do with the extra day in a four-day week?',
      'Who do you know who works a four-day week, and what did they change?',
    ],
  },
  freelancing: {
    work: [
      'What do clients value most in a freelancer: speed, fresh ideas or not having to explain twice?',
      "What's harder in freelancing: finding the work, pricing it or turning it down?",
    ],
    people: [
      'Where do freelancers find their best clients: word of mouth, online or over coffee?',
      'What do you wish somebody had told you in your first year of freelancing?',
    ],
  },
  'freight and haulage': {
    work: [
      'What matters most when you send freight: the price, the date or knowing where it is?',
      'Which is harder to move by road: something huge, something fragile or something urgent?',
    ],
    people: [
      "What's the strangest load you've seen go past on a truck?",
      'Which delivery by road arrived just in time for you, and what was in it?',
    ],
  },
  'funding round': {
    work: [
      'What convinces an investor most: the idea, the numbers or the team?',
      'What should new money go into first: people, product or customers?',
    ],
    people: [
      "Who believed in a business of yours, or a friend's, before anyone else did?",
      "Which start-up would you have put your own money into if you'd had the chance?",
    ],
  },
  'fundraising appeal': {
    work: [
      'Which matters more to you as a donor: a warm thank-you, or news of what was done?',
      'What gets people giving to an appeal: a story, a target or a friend who asks?',
    ],
    people: [
      'Which gift to an appeal moved you most, however small it was?',
      'Which appeal made you give the moment you heard about it?',
    ],
  },
  funeral: {
    work: [
      'Which helps a family more: a funeral planned in advance, or the freedom to choose?',
      'What matters most at a funeral: the words, the music or who comes?',
    ],
    people: [
      'Which piece of music at a funeral has stayed with you?',
      'Which small personal touch at a funeral told you everything about the person?',
    ],
  },
  furniture: {
    work: [
      'How do you choose a sofa or a chair: by looks, by measurements or by sitting in it?',
      'Which matters most in furniture: comfort, looks or how long it lasts?',
    ],
    people: [
      'Which chair or desk have you done your best work at?',
      'Which piece of furniture has moved with you from home to home?',
    ],
  },
  'garden centre': {
    work: [
      "What do you always come home with from a garden centre that wasn't on the list?",
      'Where do you head first in a garden centre: the plants, the tools or the café?',
    ],
    people: [
      'Which plant from a garden centre has done far better than you expected?',
      'Who did you go round garden centres with as a child?',
    ],
  },
  'garden makeover': {
    work: [
      'What would you change first in your garden: the patio, the plants or the lighting?',
      'What matters more in a new garden: the plan, or the care it gets afterwards?',
    ],
    people: [
      'What do you use your garden for most: eating, playing, growing or doing nothing?',
      'Which garden have you visited that made you want to change your own?',
    ],
  },
  gardening: {
    work: [
      "What's your favourite job in the garden: planting, pruning or picking?",
      'Which plant would you recommend to somebody who has never gardened?',
    ],
    people: [
      'Who got you into gardening, and what did you grow first?',
      'Which gardener do you still remember, and what did they show you?',
    ],
  },
  'gigs and concerts': {
    work: [
      'Where do you like to be at a concert: right at the front, by the sound desk or in a seat?',
      'What makes a live concert special for you: the sound, the crowd or the room?',
    ],
    people: [
      'What does a good sound engineer do at a concert that the crowd never notices?',
      'Who was on stage at the first concert you went to?',
    ],
  },
  glamping: {
    work: [
      "Which would you choose for glamping: a bell tent, a tree house or a shepherd's hut?",
      'Which comfort makes it glamping for you: a real bed, a hot shower or a stove?',
    ],
    people: [
      'Which night in a tent, a pod or a cabin do you still talk about?',
      'Who would you take glamping that would never sleep in a tent?',
    ],
  },
  golf: {
    work: [
      'Which makes you most nervous in golf: the first tee, the bunker or the last green?',
      "What makes a day's golf for you: the course, the company or the weather?",
    ],
    people: [
      'Who was the best company you ever had on a golf day?',
      'Which golf course would you love to play once in your life?',
    ],
  },
  'graduate scheme': {
    work: [
      'What should a graduate scheme offer first: a mentor, real projects or a turn in each team?',
      'Who helps a new graduate settle in faster: a mentor, or the other graduates?',
    ],
    people: [
      'Which question from your first graduate interview do you still remember?',
      'What would you tell yourself on the first day of your graduate job?',
    ],
  },
  graduation: {
    work: [
      "What one piece of advice would you give to this year's graduates?",
      'Which helps a new graduate more at work: a clear task, or a patient colleague?',
    ],
    people: [
      'Who did you look for in the crowd at your graduation?',
      'What do you remember most clearly about your graduation day?',
    ],
  },
  'guided tours': {
    work: [
      'Which do you prefer on a guided tour: the famous sights, or the side streets?',
      'What makes a great tour guide: the knowledge, the voice or the humour?',
    ],
    people: [
      'Which guide do you still remember from a tour, and what for?',
      'What would you show first on a guided tour of your own town?',
    ],
  },
  'gym membership': {
    work: [
      'What gets you to the gym after a long day: a class, a friend or a playlist?',
      'When do you like the gym best: early morning, lunchtime or late evening?',
    ],
    people: [
      'Who got you through the doors of a gym for the first time?',
      'What does a good gym instructor do that keeps people coming back?',
    ],
  },
  haircut: {
    work: [
      'What do you bring to a new hairdresser: a photo, a description or complete trust?',
      'What matters most in a hairdresser: a steady hand, a good eye or a good ear?',
    ],
    people: [
      'Which haircut in your old photos makes you smile most?',
      'Which hairdresser have you stayed with longest, and what keeps you there?',
    ],
  },
  'health and safety at work': {
    work: [
      'Which safety rule gets skipped first when people are in a hurry?',
      'What makes a safety talk stick: a true story, a demonstration or a short list?',
    ],
    people: [
      'Who taught you to take safety at work seriously, and how?',
      'Which safety habit from work do you also keep at home?',
    ],
  },
  'healthy eating': {
    work: [
      'What makes healthy eating hardest on a working day?',
      'Which healthy lunch is quick enough to make on a working morning?',
    ],
    people: [
      "Who at work eats the healthiest lunch, and what's in it?",
      'Who taught you most about healthy eating, and what did they cook?',
    ],
  },
  'hearing test': {
    work: [
      'Where at work is it hardest to hear what people are saying?',
      'Which sound would you miss most if your hearing faded?',
    ],
    people: [
      'What finally persuaded you, or somebody close to you, to have a hearing test?',
      "What's the noisiest job you've ever done without thinking about your hearing?",
    ],
  },
  'heat pump': {
    work: [
      'What would you ask first about a heat pump: the cost, the noise or the space?',
      'What do people get wrong most often about heat pumps?',
    ],
    people: [
      'What surprised you most about living or working with a heat pump?',
      'Who won you over to the idea of a heat pump, and what did they say?',
    ],
  },
  helpdesk: {
    work: [
      'How do you like to reach a helpdesk: by phone, by chat or by walking over?',
      'Which counts for more on a helpdesk: a quick reply, or a lasting fix?',
    ],
    people: [
      'Which problem did you fix yourself just before you rang the helpdesk?',
      "What's the best thank-you you've ever seen a helpdesk get?",
    ],
  },
  'holiday club': {
    work: [
      'What makes a holiday club day fly by for a child: sport, crafts or new friends?',
      'What matters more in holiday club staff: plenty of energy, or plenty of calm?',
    ],
    people: [
      'Which game could keep you busy for a whole school holiday as a child?',
      'Who ran the best holiday club or camp you ever went to, and what did they do?',
    ],
  },
  'holiday cottages': {
    work: [
      'What do you look at first in a holiday cottage: the kitchen, the beds or the view?',
      'What should every holiday cottage have: a fire, a bath or a big kitchen table?',
    ],
    people: [
      "What's the nicest thing a guest wrote in a holiday cottage visitors' book?",
      'Which game always comes out on a rainy day in a holiday cottage?',
    ],
  },
  holidays: {
    work: [
      'How do you plan a holiday: every hour, a rough idea or just the tickets?',
      'Which thing do you always pack for a holiday and never use?',
    ],
    people: [
      'Which holiday would you take again tomorrow, exactly as it was?',
      'Which person you met on holiday do you still remember?',
    ],
  },
  'home care': {
    work: [
      'What helps most when a home carer first comes: a routine, a chat or the same face?',
      'What do people get wrong most often about home care?',
    ],
    people: [
      "What small thing can a home carer do that makes somebody's whole day?",
      'Which part of daily life would you most want to keep doing yourself with care at home?',
    ],
  },
  'home insurance': {
    work: [
      "What do people forget most often when they add up what's in their home?",
      'Which thing in your home would be hardest to put a price on for insurance?',
    ],
    people: [
      'Which part of your home insurance would you like explained in plain words?',
      "What's the oddest home insurance claim you've ever heard of?",
    ],
  },
  'homeless shelter': {
    work: [
      'What do people understand least about homelessness?',
      'What takes longest on the way from a homeless shelter to a front door of your own?',
    ],
    people: [
      'What helps somebody feel at home again after a stay in a homeless shelter?',
      'What do homeless shelter staff do that nobody sees?',
    ],
  },
  hospital: {
    work: [
      'What makes a hospital stay easier: good food, a quiet night or a friendly face?',
      'What do you look for first when you walk into a hospital: a sign, a desk or a person?',
    ],
    people: [
      'What would you pack first for a stay in hospital?',
      'Who made a hospital visit easier for you, and what did they do?',
    ],
  },
  hotel: {
    work: [
      'What do you do first in a hotel room: test the bed, open the curtains or find the kettle?',
      'Which matters most in a hotel: the bed, the breakfast or the welcome?',
    ],
    people: [
      'Which small touch in a hotel made you want to come back?',
      'Which person at a hotel do you still remember, and what did they do?',
    ],
  },
  'house cleaning': {
    work: [
      "Which room makes a whole house feel clean when it's done?",
      'Which cleaning job at home would you hand over first: the oven, the bathroom or the windows?',
    ],
    people: [
      "What does a good cleaner do that you only notice when they're away?",
      'Which cleaning tip from your mother or grandmother do you still use?',
    ],
  },
  'house move': {
    work: [
      'Which box do you pack first for a house move, and which one last?',
      'What do you unpack first in a new home: the kettle, the beds or the tools?',
    ],
    people: [
      'What was the most awkward thing to get through the door on moving day?',
      'Who turned up to help on the day of your hardest house move?',
    ],
  },
  'hybrid working': {
    work: [
      "What's hardest to do well in hybrid working: meetings, training or getting to know people?",
      'Which jobs do you save for the office, and which for home?',
    ],
    people: [
      'Which colleague did you only get to know once you shared an office?',
      'Which day of the week is your office busiest with hybrid working?',
    ],
  },
  'ice cream': {
    work: [
      'Which ice cream flavour should make a comeback?',
      'How do you like your ice cream: in a cone, in a cup or straight from the tub?',
    ],
    people: [
      'What did a summer job selling ice cream teach you, or somebody you know?',
      'Where do you remember eating an ice cream that tasted better than any other?',
    ],
  },
  'incident response': {
    work: [
      'What helps most in the first hour of an incident: a plan, a calm lead or good logs?',
      'Which matters more during an incident: a fast fix, or a clear update?',
    ],
    people: [
      'Which change did your team make after an incident and never regret?',
      'Who stayed calmest in an incident you remember, and how did it help?',
    ],
  },
  insulation: {
    work: [
      'Where would you insulate first in a cold house: the loft, the walls or the floor?',
      'What matters most with insulation: the material, the gaps or the fresh air?',
    ],
    people: [
      'Which room in your home is always the last to warm up?',
      'What surprised you most the first time you saw a house properly insulated?',
    ],
  },
  insurance: {
    work: ['What do you check first when your insurance comes up for renewal?'],
    people: [
      'Which part of your insurance policy makes the least sense to you?',
      'Who explained insurance to you in plain words, and what did they say?',
    ],
  },
  invoicing: {
    work: [
      'Which line on an invoice do customers ask about most?',
      'When do you send your invoices: the day the job is done, or at the end of the month?',
    ],
    people: [
      "What's the strangest reason you've ever heard for a late invoice?",
      'How do you word a friendly reminder about an invoice?',
    ],
  },
  'job vacancy': {
    work: [
      'What would you most like to see in every job advert?',
      'What makes you read on in a job advert: the pay, the place or the people?',
    ],
    people: [
      'How did you hear about your current job: an advert, a friend or pure chance?',
      'Who persuaded you to apply for a job you nearly let pass?',
    ],
  },
  'kitchen appliances': {
    work: [
      'Which kitchen appliance could you not get through a week without?',
      'What matters most in a kitchen appliance: ease of cleaning, long life or low noise?',
    ],
    people: [
      "What's the oldest kitchen appliance you've ever seen still in daily use?",
      "Which kitchen appliance did you think you'd never use, and now use every day?",
    ],
  },
  'language course': {
    work: [
      "What's hardest in another language: making a phone call, telling a joke or disagreeing?",
      'What helps most in learning a language: a good teacher, films or a trip?',
    ],
    people: [
      'Which word do you find impossible to translate?',
      'Which language would you learn tomorrow if it only took a week?',
    ],
  },
  leadership: {
    work: [
      'What should a new leader do first: listen, decide or meet everyone?',
      'Which is harder for a leader: letting go of the work, or giving bad news?',
    ],
    people: [
      'What did a leader once admit to you that made you respect them more?',
      "Who is the best leader you've worked with, and what did they do differently?",
    ],
  },
  'leaking tap': {
    work: [
      'How long do you put up with a dripping tap before you do something about it?',
      'A leaking tap at home: fix it yourself, or call a plumber?',
    ],
    people: [
      'Which keeps you awake longer: a dripping tap, or a creaking door?',
      'Who taught you how to fix a leaking tap?',
    ],
  },
  lighting: {
    work: [
      'Which room is hardest to light well: the kitchen, the office or the bathroom?',
      'Which lighting helps you work best: bright all over, or a lamp where you need it?',
    ],
    people: [
      "Which building's lighting has stayed in your memory?",
      'Which lamp in your home gets switched on first in the evening?',
    ],
  },
  'litter pick': {
    work: [
      "What's the strangest thing you've picked up on a litter pick?",
      'What makes a litter pick fun: good weather, good company or a good lunch after?',
    ],
    people: [
      'Who got you out on your first litter pick?',
      'Which local spot looked completely different to you after a litter pick?',
    ],
  },
  'local council': {
    work: [
      "What's the best thing your local council has done near you lately?",
      'How do you like to hear from your local council: by letter, by email or at a meeting?',
    ],
    people: [
      'Which service from your local council do you use more than you expected?',
      'Which council worker made a real difference to your street or your business?',
    ],
  },
  locksmith: {
    work: [
      'Which key on your key ring have you forgotten the lock for?',
      'Which lock would you rather have on your front door: a good old key, or a code?',
    ],
    people: [
      "What's the most awkward place you've ever been locked out of?",
      "What's the oldest lock you've ever seen still in use?",
    ],
  },
  logistics: {
    work: [
      'What makes a delivery a good one: on time, in one piece or a message before it comes?',
      'Which counts for more in logistics: speed, or knowing exactly where things are?',
    ],
    people: [
      'Which item around you do you think has travelled furthest to get there?',
      "What's the tightest deadline you've ever seen a delivery make?",
    ],
  },
  'loyalty programme': {
    work: [
      'What brings customers back more: points, good service or a personal thank-you?',
      'What do you do with loyalty points: spend them at once, or save them for something big?',
    ],
    people: [
      'Which shop or firm have you been loyal to the longest, and how did they earn it?',
      'Which loyalty card in your wallet gets used the most?',
    ],
  },
  marathon: {
    work: [
      'What would you write on a sign to cheer on marathon runners?',
      'When do you fit in marathon training: before work, at lunch or late in the evening?',
    ],
    people: [
      'Which colleague surprised you most by running a marathon?',
      'What keeps runners going in the last miles of a marathon: the crowd, music or stubbornness?',
    ],
  },
  'meet the team': {
    work: [
      'What takes longest to learn about a new team: names, jokes or who does what?',
      'What do you like to know first about a new teammate: the job, the hobby or the coffee order?',
    ],
    people: [
      "What's the one thing your team would say about you in an introduction?",
      'What do people at work come to you for, whatever your job title says?',
    ],
  },
  'meeting culture': {
    work: [
      'What makes a meeting worth going to: a clear question, the right people or an early finish?',
      'Which meetings could be a short message, and which really need the room?',
    ],
    people: [
      'Which meeting did you dread that turned out really well?',
      'Which meeting rule would you bring in tomorrow if it were up to you?',
    ],
  },
  'mental health': {
    work: [
      'What makes it hard to talk about mental health at work?',
      'What helps mental health at work more: a lighter load, or someone who listens?',
    ],
    people: [
      'What did a manager once say that helped on a hard day?',
      'Who made it easier for you to talk about mental health at work?',
    ],
  },
  'mobile app': {
    work: [
      'What makes you keep a mobile app: the speed, the look or how often you need it?',
      "Which everyday task should have a good mobile app and still doesn't?",
    ],
    people: [
      'Which mobile app changed the way you do your job?',
      'Which mobile app do you open first in the morning?',
    ],
  },
  'month-end close': {
    work: [
      'Which part of month end would you most like to see done by itself?',
      'Which matters more at month end: closing fast, or closing without surprises?',
    ],
    people: [
      'How do you celebrate when month end is finally closed?',
      "What's the smallest difference you've ever spent hours chasing at month end?",
    ],
  },
  mortgage: {
    work: [
      'What matters most to you in a mortgage: a low rate, a fixed rate or room to change?',
      'Which mortgage word took you longest to understand?',
    ],
    people: [
      'What did you do on the day your first mortgage was approved?',
      'Who explained mortgages to you in a way that finally made sense?',
    ],
  },
  museums: {
    work: [
      'Which museum room would you most like to be locked in for a night?',
      'How do you go round a museum: every label, only the highlights or straight to the café?',
    ],
    people: [
      'Which museum did you love as a child, and what did you run to first?',
      'Which object in a museum has stayed in your mind for years?',
    ],
  },
  'music festivals': {
    work: [
      'What makes a music festival: the line-up, the weather or the people you go with?',
      "What's the first thing you pack for a music festival?",
    ],
    people: [
      'Which act did you stumble on at a festival and still listen to?',
      'Which festival performance do you still talk about?',
    ],
  },
  'new menu': {
    work: [
      'What do you look at first on a new menu: the starters, the mains or the desserts?',
      "What's hardest to take off a menu: the regulars' favourite, or the chef's?",
    ],
    people: [
      'Which dish would you order again, however many new ones are on the menu?',
      'Which dish on a menu has a story behind it that you still tell?',
    ],
  },
  'new parents': {
    work: [
      'What do new parents need most in the early weeks: sleep, a cooked meal or good company?',
      'What helps a new parent more at work: flexible hours, or a slow start back?',
    ],
    people: [
      "What did a colleague do for you as a new parent that you'll never forget?",
      'Which piece of advice for new parents turned out to be true?',
    ],
  },
  'new premises': {
    work: [
      'Which room would you set up first in new premises: the kitchen, the desks or the meeting room?',
      'What matters most in new premises: light, quiet or room to grow?',
    ],
    people: [
      'What do you still miss about an old workplace you moved out of?',
      "What do you look at first when you walk into somebody's new premises?",
    ],
  },
  'new shop': {
    work: [
      'Which kind of shop would you most like to see open near you?',
      "What draws you into a new shop: the window, the smell or a friend's tip?",
    ],
    people: [
      'Which shop from your childhood would you love to see open again?',
      'What do you remember about the opening of a shop you now love?',
    ],
  },
  'note-taking': {
    work: [
      'What belongs in every set of meeting notes: decisions, names or dates?',
      'How do you take notes best: by hand, on a laptop or with an app that listens?',
    ],
    people: [
      "Who takes the best notes of anyone you've worked with, and how?",
      "Which old notebook have you kept, and what's in it?",
    ],
  },
  notifications: {
    work: [
      'Which notification breaks your concentration most at work?',
      'When do you turn your notifications off: at night, in meetings or never?',
    ],
    people: [
      'Which notification are you always happy to see?',
      "Which app's notifications did you switch off first?",
    ],
  },
  'nursery school': {
    work: [
      'What do small children learn first at nursery school: sharing, singing or putting shoes on?',
      'Which part of a nursery school day needs most patience: arrivals, meals or naps?',
    ],
    people: [
      "What has a nursery school child said to you that you'll never forget?",
      'What does a good nursery school teacher do that parents never see?',
    ],
  },
  'offline mode': {
    work: [
      'Where do you need an offline mode most: on the train, on a plane or in the basement?',
      'Which would you want offline first: your maps, your notes or your music?',
    ],
    people: [
      "What's the most remote place you've had to use an app without a signal?",
      'What did you do the last time you were offline for a whole working day?',
    ],
  },
  onboarding: {
    work: [
      'What should every new starter be shown before lunch on day one?',
      'What helps a new starter more: a clear plan, or a friendly face at the next desk?',
    ],
    people: [
      'Who showed you the ropes when you were the new starter?',
      'What made you feel welcome on the first day of a new job?',
    ],
  },
  'online booking': {
    work: [
      'What do you still prefer to book by phone rather than online?',
      'What matters most in online booking: few clicks, clear prices or easy changes?',
    ],
    people: [
      'What was the last thing you booked online in the middle of the night?',
      'Which appointment would you most like to be able to book online?',
    ],
  },
  'online course': {
    work: [
      'When do you get most out of an online course: early, at lunch or late at night?',
      'What makes an online course worth finishing: the teacher, the tasks or the other learners?',
    ],
    people: [
      'Which online course changed something in the way you work?',
      'What did you learn from an online course that you used the very next day?',
    ],
  },
  'online payments': {
    work: [
      'What makes you give up on an online payment halfway through?',
      'Which do you trust most for paying online: a card, your bank or your phone?',
    ],
    people: [
      'Which payment, big or small, were you happiest to see come in?',
      'What was the first thing you paid for online?',
    ],
  },
  'online shop': {
    work: [
      'What makes you come back to an online shop: the range, the delivery or the service?',
      'What do you look at first in an online shop: the photos, the reviews or the delivery cost?',
    ],
    people: [
      "What's the first online order you remember packing, or waiting for?",
      "What's the nicest thing you've ever found in a parcel from an online shop?",
    ],
  },
  'open source': {
    work: [
      'What makes you trust an open source project: the docs, the community or regular releases?',
      'Which helps an open source project most: code, documentation or money?',
    ],
    people: [
      'Which open source tool would you find it hardest to work without?',
      'How did you first come across open source software?',
    ],
  },
  packaging: {
    work: [
      'What do you want most from packaging: easy to open, easy to recycle or good to look at?',
      "What's hardest to get right in packaging: the cost, the strength or the waste?",
    ],
    people: [
      "What's the cleverest bit of packaging you've ever opened?",
      'Which packaging on a shop shelf has stayed in your mind for years?',
    ],
  },
  'paid advertising': {
    work: [
      'Where do you notice adverts most: online, on the street or on the radio?',
      'Which part of a campaign gets too little time: the idea, the test or the review?',
    ],
    people: [
      'Which advert from your childhood can you still sing or quote?',
      'Which advert do you wish you had come up with?',
    ],
  },
  'paint and wallpaper': {
    work: [
      'How do you choose a wall colour: from a sample pot, from a photo or on instinct?',
      'Which room would you be bold enough to put patterned wallpaper in?',
    ],
    people: [
      'Which wallpaper from your childhood home can you still picture?',
      'Which paint colour have you loved the longest?',
    ],
  },
  'painting and decorating': {
    work: [
      'Which part of painting a room do you like least: the prep, the ceiling or the edges?',
      'What makes the biggest difference to a paint job: the prep, the paint or the painter?',
    ],
    people: [
      'Who taught you to hold a paintbrush, and what was their golden rule?',
      "What's the best paint job you've ever seen on an ordinary building?",
    ],
  },
  'parcel delivery': {
    work: [
      "Where do you want a parcel left when you're out: with a neighbour, in a locker or a shed?",
      "Which neighbour takes in everybody's parcels where you live?",
    ],
    people: [
      "What's the oddest parcel that turned up at your workplace?",
      'What does a good parcel driver do that nobody notices?',
    ],
  },
  'park and playground': {
    work: [
      'What does every good park need: big trees, a decent path or plenty of benches?',
      'What makes a playground worth the trip: the slides, the shade or somewhere for adults to sit?',
    ],
    people: [
      'Which piece of playground equipment did you always run to first as a child?',
      "What's the best thing you've ever seen people get together to do in a park?",
    ],
  },
  partnership: {
    work: [
      'What should two firms agree on first in a new partnership?',
      'What keeps a partnership going: a clear contract, regular talks or trust?',
    ],
    people: [
      'Which partnership at work turned out better than you ever expected?',
      "How did you meet the best business partner you've ever worked with?",
    ],
  },
  passwords: {
    work: [
      'Which is harder to keep on top of: old logins, or weak passwords?',
      'Which password at work gets reset more than any other?',
    ],
    people: [
      'What should replace the password: a fingerprint, a face or a key in your pocket?',
      'Which website always makes you reset your password?',
    ],
  },
  payroll: {
    work: [
      'Which part of pay week eats up more time than it should?',
      'What brings most questions to payroll: tax, overtime or deductions?',
    ],
    people: [
      'What did your first payroll run teach you?',
      'What does a good payroll team do that nobody notices?',
    ],
  },
  pension: {
    work: ['What makes people put off looking at their pension?'],
    people: [
      'What pension advice would you give yourself on your first day at work?',
      'Who first got you to take your pension seriously?',
    ],
  },
  'pest control': {
    work: [
      'Which pest would make you pick up the phone straight away: mice, wasps or ants?',
      'Which part of a building do pests find first: the kitchen, the loft or the drains?',
    ],
    people: [
      "What's the most surprising creature that has turned up in your home or workplace?",
      'Which tip for keeping pests out has worked best for you?',
    ],
  },
  pets: {
    work: [
      "What's the first thing your pet does when you come home from work?",
      'Pets at work: under the desk every day, or just on video calls?',
    ],
    people: [
      'Which pet has made the biggest impression at your workplace?',
      "What's the cleverest thing your pet has learnt without being taught?",
    ],
  },
  pharmacy: {
    work: [
      'What do you ask your pharmacist about before you ask anyone else?',
      'What do you value most in a pharmacy: a quick answer, a quiet word or late opening?',
    ],
    people: [
      'What did your pharmacist notice that nobody else had?',
      'Which remedy from the pharmacy did your family swear by when you were small?',
    ],
  },
  phishing: {
    work: [
      'Which phishing email at work catches people out most: invoices, parcels or the boss?',
      'What makes phishing training stick: a real story, a test email or a quick reminder?',
    ],
    people: [
      "What's the cleverest phishing email you've ever seen?",
      'Who at work is hardest to fool with a phishing email, and how do they spot it?',
    ],
  },
  photography: {
    work: [
      'What helps you relax in front of a camera: a chat, music or something to hold?',
      'What makes a photo good: the light, the timing or the person behind the camera?',
    ],
    people: [
      "Which photo would you save first from all the ones you've taken?",
      'Which photo of you do you actually like, and who took it?',
    ],
  },
  physiotherapy: {
    work: [
      'What does your back or neck complain about most in your line of work?',
      'What helps you keep up your physio exercises: a set time, a chart or a nudge?',
    ],
    people: [
      'What has a physiotherapist helped you get back to doing?',
      'What does a good physiotherapist say that keeps you going?',
    ],
  },
  'plant-based food': {
    work: [
      "Which everyday dish works just as well when it's plant-based?",
      'What gets people to try plant-based food: curiosity, a friend or a really good menu?',
    ],
    people: [
      'Which plant-based dish won you over when you least expected it?',
      'Who cooked you the first plant-based meal you really enjoyed?',
    ],
  },
  plumber: {
    work: ['Which plumbing job do you do yourself, and where do you stop and call somebody?'],
    people: [
      "What's the best plumbing tip anyone has given you?",
      'Which plumber would you trust with your keys, and how did they earn it?',
    ],
  },
  podcast: {
    work: [
      'Where do you listen to podcasts: on the way to work, in the kitchen or on a walk?',
      'Which makes a better podcast: two people chatting, or one good story told well?',
    ],
    people: [
      'Which podcast guest changed how you do something at work?',
      'Who from your line of work would make a brilliant podcast guest?',
    ],
  },
  pregnancy: {
    work: [
      'Which pregnancy advice does everybody give, and which is really worth having?',
      'What helps most at work in pregnancy: flexible hours, a good chair or kind colleagues?',
    ],
    people: [
      "What did a midwife say or do that you've never forgotten?",
      'How did your colleagues react to the news of a pregnancy at work?',
    ],
  },
  'price rise': {
    work: [
      'Which price from your childhood can you still quote to the penny?',
      'How do you like to hear about a price rise: by letter, by email or from a person?',
    ],
    people: [
      'What makes a price rise feel fair: early notice, a clear reason or something extra?',
      'Who handled a price rise so well that you stayed with them?',
    ],
  },
  'private dining': {
    work: [
      'What makes a private dinner special: the room, the menu or who sits next to you?',
      'Which do you prefer for a celebration dinner: a private room, or the buzz of the restaurant?',
    ],
    people: [
      'Who would you seat on either side of you at a private dinner?',
      'Which toast or speech at a private dinner do you still remember?',
    ],
  },
  'project management': {
    work: [
      'What keeps a project on track: a good plan, a good team or a good manager?',
      'How do you like to follow a project: a board, a list or a weekly chat?',
    ],
    people: [
      "What do the best project managers you've worked with have in common?",
      'Which project are you still proud of, years after it ended?',
    ],
  },
  pub: {
    work: [
      'Which seat in the pub do you always head for?',
      'What makes a pub feel like your local: the food, the faces or the fire?',
    ],
    people: [
      'Which pub game do you always end up playing?',
      'Which pub would you walk miles for, and what do you order when you get there?',
    ],
  },
  'public library': {
    work: [
      'What do people forget that a public library can do for them?',
      'What does a library need most: longer hours, quiet corners or new books?',
    ],
    people: [
      'Which librarian do you still remember, and what for?',
      "What's in your hands when you leave the library: a novel, a cookbook or a film?",
    ],
  },
  'public transport': {
    work: [
      'How do you spend your time on public transport: reading, listening or looking out?',
      'What would help public transport most: more routes, more often or later at night?',
    ],
    people: [
      'Which bus, tram or train route has the best view?',
      "What's the best conversation you've had or overheard on public transport?",
    ],
  },
  'purchase approval': {
    work: [
      'Which purchases should need no approval at all: pens, software or train tickets?',
      'Purchase approval: one person to ask, or several for anything big?',
    ],
    people: [
      "What's the smallest purchase you've ever seen go through the longest approval?",
      'What makes you approve a purchase quickly: a clear reason, a fair price or a good supplier?',
    ],
  },
  rebrand: {
    work: [
      'Which matters most in a rebrand: the name, the logo or the people telling the story?',
      'Where does the old logo hang on longest after a rebrand: signs, slides or emails?',
    ],
    people: [
      'Which company changed its logo so well that you forgot the old one?',
      'Which rebrand did you dislike at first and now quite like?',
    ],
  },
  recruiting: {
    work: [
      'What slows down hiring more than anything else?',
      'What do candidates remember longest: the advert, the interview or the wait for an answer?',
    ],
    people: [
      'Who took a chance on you when they hired you?',
      'Which job interview do you still remember, from either side of the table?',
    ],
  },
  rehoming: {
    work: [
      'What should people ask before they take home a rescue animal?',
      'Which is easier to fall for at an animal shelter: the bouncy one, or the shy one?',
    ],
    people: ['Which rescue animal do you still think about?', 'How did your rescue pet choose you?'],
  },
  'repair garage': {
    work: [
      "What's the oddest noise your car has made before a trip to the garage?",
      'What do customers of a repair garage want most: speed, a fair price or a clear answer?',
    ],
    people: [
      'Which car repair would you try yourself, and which goes straight to the garage?',
      'Which mechanic do you trust most, and how did they earn it?',
    ],
  },
  'research report': {
    work: [
      'Which do you read first in a research report: the summary, the charts or the method?',
      'What makes a report easier to use: fewer pages, plain words or good charts?',
    ],
    people: [
      'Which research finding made you change something at work?',
      'Which research finding do you quote more than any other?',
    ],
  },
  restaurant: {
    work: [
      'What brings you back to a restaurant: the food, the welcome or the table by the window?',
      'How do you choose at a restaurant: ask the waiter, copy the next table or stick to a favourite?',
    ],
    people: [
      'Which restaurant meal can you still taste years later?',
      'Which waiter or chef do you still remember, and what for?',
    ],
  },
  roadworks: {
    work: [
      'Which do you prefer with roadworks: a few nights of closure, or weeks of one lane?',
      'What would help drivers most at roadworks: earlier notice, better signs or night work?',
    ],
    people: [
      'What does a road crew do that drivers never notice?',
      "What's the oddest thing you've ever heard of being dug up from under a road?",
    ],
  },
  robots: {
    work: [
      'What takes longest when a robot joins a team: the space, the set-up or the trust?',
      'What matters most in a robot at work: speed, safety or being easy to teach?',
    ],
    people: [
      'What did you think the first time you saw a robot at work?',
      'Which boring job would you hand over to a robot first?',
    ],
  },
  'roof repair': {
    work: [
      "What makes you look up at a roof and think it's time to call somebody?",
      'Which is harder on a roof: the wind, the sun or the rain?',
    ],
    people: [
      'Which roof in your town do you most like to look at?',
      "What's the best view you've had from a roof?",
    ],
  },
  running: {
    work: [
      'What gets you out for a run on a grey morning: a friend, a goal or new shoes?',
      'What do you listen to on a run: music, a podcast or your own breathing?',
    ],
    people: [
      'Who got you into running, and where was your first route?',
      'Which problem at work did you solve on a run?',
    ],
  },
  'sales team': {
    work: [
      'What makes you trust a sales person: knowledge, honesty or good questions?',
      'Which matters more in a sales team: closing the deal, or keeping the customer?',
    ],
    people: [
      "Who sold you something so well that you'd buy from them again?",
      'What was the first thing you sold, and who bought it?',
    ],
  },
  'savings account': {
    work: [
      'What are you most likely to save for: a home, a holiday or a rainy day?',
      'How do you keep your savings: in one pot, or a separate one for each plan?',
    ],
    people: [
      'Who taught you to save, and what was their rule?',
      'What was the first thing you saved up for and bought yourself?',
    ],
  },
  scams: {
    work: ['Which check should everybody make before they pay a new account?'],
    people: [
      'Who at work stopped a scam just in time, and how?',
      "What's the most convincing scam you've ever come across?",
    ],
  },
  scholarship: {
    work: [
      'What makes a scholarship application stand out: the grades, the story or the plans?',
      'What does a scholarship change most: the money, the time or the confidence?',
    ],
    people: [
      'Which subject would you study if a scholarship paid for everything?',
      'Who would you name a scholarship after, and what would it be for?',
    ],
  },
  'school life': {
    work: [
      'Which part of the school day do children talk about most when they get home?',
      'What would help a school most: more time, more space or more hands?',
    ],
    people: [
      "What did a teacher say to you at school that you've never forgotten?",
      'What did your school get right that you only noticed years later?',
    ],
  },
  'school meals': {
    work: [
      'Which vegetable could a good school cook get every child to eat?',
      "What's hardest to balance in school meals: the cost, the health or the taste?",
    ],
    people: [
      'Who served your school meals, and what do you remember about them?',
      "What's the best verdict on a school meal you've ever heard from a child?",
    ],
  },
  'school open day': {
    work: [
      'Which question should every parent ask at a school open day?',
      'Which tells you more about a school on an open day: the classrooms, or the corridors?',
    ],
    people: [
      'What do you remember about walking into a new school for the first time?',
      "What's the best thing you've heard a pupil tell visitors on a school open day?",
    ],
  },
  'school uniform': {
    work: [
      'Which piece of school uniform needs replacing most often?',
      'What matters most in a school uniform: the price, the comfort or how long it lasts?',
    ],
    people: [
      'What do you remember about the first time you put on a school uniform?',
      'What became of your school uniform on the day you left?',
    ],
  },
  seafood: {
    work: [
      'Which fish do you love to order but never cook at home?',
      'What matters most when you buy fish: who caught it, when or how?',
    ],
    people: [
      'Which seafood did you refuse as a child and love now?',
      'Where did you eat seafood that tasted of the sea itself?',
    ],
  },
  'second-hand clothes': {
    work: [
      'What do you check first on second-hand clothes: the label, the seams or the price?',
      'Which is better about second-hand clothes: the price, or knowing nobody else has them?',
    ],
    people: [
      'Which second-hand find have you worn for years?',
      'Who first showed you how good second-hand clothes could be?',
    ],
  },
  'self assessment': {
    work: [
      'When do you do your tax return: straight away, or in the final week?',
      'Which tax document takes you longest to find?',
    ],
    people: [
      "What's the oddest thing you've heard of somebody trying to claim on a tax return?",
      "What's the best tip anyone gave you about tax returns?",
    ],
  },
  'shared calendar': {
    work: [
      'What do you always block out time for in your calendar?',
      'What should colleagues see in your calendar: every detail, or just busy and free?',
    ],
    people: [
      "What's the worst double booking you've ever had to get out of?",
      "Which calendar runs your home: one on the phone, one on the wall or somebody's memory?",
    ],
  },
  'shift rota': {
    work: [
      'Which shift do you like best: early, late or night?',
      'What do people want most from a shift plan: early notice, fair turns or easy swaps?',
    ],
    people: [
      "What's the kindest shift swap a colleague ever did for you?",
      'What do you always pack to eat on a long shift?',
    ],
  },
  'small business': {
    work: [
      'Which small business near you do you tell everybody about?',
      'Which job should a small business owner hand over first?',
    ],
    people: [
      'Who was the first person to buy from a business you ran or worked in?',
      'What does a small business do better than any big one?',
    ],
  },
  'social media management': {
    work: [
      'What makes you follow a company on social media: its tips, its people or its humour?',
      'Which is harder on social media: posting often, or answering everybody?',
    ],
    people: [
      'Which kind of company post do you always stop to read?',
      "Which colleague would be brilliant on your company's social media?",
    ],
  },
  'software testing': {
    work: [
      'Who finds more bugs in new software: a careful tester, or a first-time user?',
      'Which kind of software testing pays off most: automated, exploratory or with real users?',
    ],
    people: [
      "What's the best catch you've ever seen a software tester make?",
      "What's the funniest software bug you've come across, as a tester or a user?",
    ],
  },
  'solar panels': {
    work: [
      'What matters most to you in solar panels: lower bills, a smaller footprint or independence?',
      'What do people ask about solar panels more than anything else?',
    ],
    people: [
      'Which building near you would be perfect for solar panels?',
      'What surprised you most in the first months after solar panels went up?',
    ],
  },
  solicitor: {
    work: [
      'What matters most in a solicitor: plain words, quick replies or a clear fee?',
      'Which legal job do people put off longest: a will, a lease or a power of attorney?',
    ],
    people: [
      'Which legal word would you most like to see replaced with plain English?',
      'What did you first need a solicitor for?',
    ],
  },
  'sports club': {
    work: [
      'What makes people stay at a sports club: the coach, the teammates or the results?',
      'What does a good sports club need: great coaches, a clubhouse or room for beginners?',
    ],
    people: [
      'Who kept your sports club going when you were young?',
      'Which friend would you never have met without a sports club?',
    ],
  },
  spreadsheet: {
    work: [
      'Which spreadsheet at work would everything stop without?',
      "What do you still do in a spreadsheet, even though there's an app for it?",
    ],
    people: [
      "What's the most unexpected thing you've seen somebody plan in a spreadsheet?",
      'Who taught you the spreadsheet trick you use the most?',
    ],
  },
  'street food': {
    work: [
      'What makes you join the line at a street food stall: the smell, the menu or the crowd?',
      'Which street food dish would you like to find on every high street?',
    ],
    people: [
      "Which street food trader do you go back to, and what's their story?",
      'Which street food did you discover on a trip and still dream about?',
    ],
  },
  'student life': {
    work: [
      'Where do students do their best work: in the library, in a café or at the kitchen table?',
      'What would help students more: work experience, or a good mentor?',
    ],
    people: [
      "What did you learn in your student days that wasn't on any course?",
      'Which meal kept you going through your student days?',
    ],
  },
  'subscription billing': {
    work: [
      'How would you rather pay for a subscription: every month, or once a year?',
      'What should happen first when a subscription payment fails: a second try, or a message?',
    ],
    people: [
      'Which subscription would you be sorry to give up?',
      "What's the oddest subscription you've ever found on a company card?",
    ],
  },
  supermarket: {
    work: [
      'Which supermarket aisle do you always end up in, whatever is on the list?',
      'How do you shop at the supermarket: with a list, from memory or by what looks good?',
    ],
    people: [
      'What do you always forget at the supermarket unless you write it down?',
      "Who works at your supermarket that you'd miss if they left?",
    ],
  },
  'supply chain': {
    work: [
      'What matters most in a supply chain: speed, cost or knowing where everything is?',
      'Which helps a supply chain more: better forecasts, or faster news?',
    ],
    people: [
      "What's the smallest missing part you've ever seen hold up a big job?",
      'Which everyday product would you most like to follow through its whole supply chain?',
    ],
  },
  'sustainability report': {
    work: [
      'What do you turn to first in a sustainability report: the targets, the data or the stories?',
      "What makes you stop believing a company's sustainability report?",
    ],
    people: [
      "Which line in a company's sustainability report made you sit up?",
      "Who would you most like to see read your company's sustainability report?",
    ],
  },
  'swimming pool': {
    work: [
      'What matters most in a swimming pool: warm water, quiet lanes or late opening?',
      'Which should every swimming pool have: a slow lane, a deep end or a slide?',
    ],
    people: [
      'What does a good lifeguard do that swimmers never notice?',
      'Which swimming pool do you have the best memories of, and what made it special?',
    ],
  },
  taxis: {
    work: [
      'What do you prefer in a taxi: a good chat, or a quiet ride?',
      'What makes a good taxi firm: being on time, clean cars or a driver you know?',
    ],
    people: [
      "What did a taxi driver once tell you that you've never forgotten?",
      'Which journey would you always take a taxi for?',
    ],
  },
  tea: {
    work: [
      "How long should tea brew: a quick dip, a few minutes or until it's almost black?",
      'How does tea get made where you work: each for themselves, or one big round for all?',
    ],
    people: [
      "Who makes the best cup of tea you know, and what's their secret?",
      'Which conversation over a cup of tea at work do you still remember?',
    ],
  },
  theatre: {
    work: [
      'Which seat do you like best in a theatre: front row, balcony or on the aisle?',
      'What makes a great night at the theatre: the play, the cast or the audience?',
    ],
    people: [
      'Who in a theatre works hardest without taking a bow?',
      'Which play or musical would you happily see again tomorrow?',
    ],
  },
  'theme parks': {
    work: [
      'What makes a great day at a theme park: the rides, the shows or who you go with?',
      'Which theme park ride do you head for first?',
    ],
    people: [
      "Which theme park ride did you swear you'd never go on, and then loved?",
      'Who do you always want next to you on a theme park ride?',
    ],
  },
  toys: {
    work: [
      'What makes a great toy: a simple idea, tough parts or room for imagination?',
      'Which toy gets played with long after the birthday is over?',
    ],
    people: [
      'Which toy from your childhood would you still like to have?',
      'What have you seen a child do with a toy that its maker never planned?',
    ],
  },
  'trade show': {
    work: [
      'What makes you stop at a trade show stand: a demo, a friendly face or a good coffee?',
      'What do you wear on your feet for a full day at a trade show?',
    ],
    people: [
      'Who did you meet at a trade show that you still work with?',
      "What's the best thing you've brought home from a trade show: a contact, an idea or a pen?",
    ],
  },
  trains: {
    work: [
      "Which is the most beautiful train journey you've made?",
      'How do you use an hour on the train: for work, for reading or for a rest?',
    ],
    people: [
      'Which railway station do you like arriving at best?',
      'Which train journey from your childhood do you still remember?',
    ],
  },
  tutoring: {
    work: [
      'In tutoring, which takes longer to rebuild: the basics, or the confidence?',
      'Which subject would you go back and have a tutor for?',
    ],
    people: [
      'Which tutor or teacher made a hard subject simple for you?',
      'What makes a good tutor: patience, clear examples or a sense of humour?',
    ],
  },
  tyres: {
    work: [
      'What matters most when you choose tyres: grip, price or how long they last?',
      'What do drivers forget most about their tyres: pressure, tread or age?',
    ],
    people: [
      'Where were you when you had to change a tyre for the first time?',
      'Who stopped to help the last time you had tyre trouble on the road?',
    ],
  },
  'university open day': {
    work: [
      'What should every visitor to a university open day ask a current student?',
      'What tells you most at a university open day: the talks, the campus or the students?',
    ],
    people: [
      'What made you choose your university: the course, the city or a feeling on the open day?',
      'Which lecturer do you still remember from your first weeks at university?',
    ],
  },
  'used cars': {
    work: [
      'What do you check first on a used car: the engine, the mileage or the paintwork?',
      'What tells you most about a used car: the service history, the test drive or the seller?',
    ],
    people: [
      'What do you remember most about your first used car?',
      "What's the best thing you've ever found left behind in a used car?",
    ],
  },
  'user research': {
    work: [
      'Which tells you more in user research: what people say, or what they do?',
      'Which product would you like its makers to watch you use for ten minutes?',
    ],
    people: [
      'What has a user said to you that changed a product?',
      'Which product feels as if its makers had really watched you use it?',
    ],
  },
  vans: {
    work: [
      'Which tool or part is never where it should be in a work van?',
      'The back of a work van: everything in its place, or only you can find it?',
    ],
    people: [
      'What do you remember about the first van you drove for work?',
      "Whose van was the tidiest you've ever seen, and how did they keep it so?",
    ],
  },
  'venue hire': {
    work: [
      'What matters most when you hire a venue: the place, the price or the people who run it?',
      'What should you always ask before you book a venue: parking, power or access?',
    ],
    people: [
      "What's the most unusual venue you've ever been to for work?",
      'Which unusual building would make a brilliant venue for an event?',
    ],
  },
  vet: {
    work: [
      'How does your pet behave at the vet: brave, dramatic or fast asleep?',
      'What makes a trip to the vet easier: treats, a quiet waiting room or a gentle voice?',
    ],
    people: [
      'What did a vet or vet nurse do for an animal of yours that you still remember?',
      'What has your pet swallowed, chased or climbed that ended with a call to the vet?',
    ],
  },
  'video games': {
    work: [
      'What keeps you playing a video game: the story, the challenge or your friends?',
      'Which is harder to get right in a video game: the first minutes, or the ending?',
    ],
    people: [
      'Which video game could you still play with your eyes closed?',
      'Which video game world would you most like to walk around in for a day?',
    ],
  },
  'visiting a town': {
    work: [
      'What does a town centre need most to make visitors stay longer?',
      "Where do you go first in a town you don't know: the square, the market or a café?",
    ],
    people: [
      'Which town surprised you so much that you went back?',
      'What would you show a visitor first in your own town?',
    ],
  },
  volunteering: {
    work: [
      'What keeps people from volunteering most: time, confidence or not being asked?',
      'Volunteering from work: with the skills of your job, or something quite different?',
    ],
    people: [
      'Which volunteering job did you enjoy far more than you expected?',
      'Who got you into volunteering?',
    ],
  },
  'walking and hiking': {
    work: [
      "What's always in your backpack on a long walk?",
      'Which makes a good walk: the view, the company or the lunch at the end?',
    ],
    people: [
      'Which walk would you do again tomorrow, whatever the weather?',
      "What's the best idea that came to you on a walk?",
    ],
  },
  warehouse: {
    work: [
      'What makes the biggest difference in a warehouse: the layout, the labels or the team?',
      'Which is worth more in a warehouse: extra space, or knowing exactly where everything is?',
    ],
    people: [
      'What surprised you most the first time you walked through a big warehouse?',
      "What's the oddest thing you've ever seen on a warehouse shelf?",
    ],
  },
  webinar: {
    work: [
      'What keeps you in a webinar to the end: the speaker, the examples or the questions?',
      'How do you like your webinars: live with questions, or as a replay in your own time?',
    ],
    people: [
      "What's the most useful thing you've ever taken away from a webinar?",
      'Where do you watch most of your webinars: at your desk, on the sofa or over lunch?',
    ],
  },
  'website redesign': {
    work: [
      'What makes you give up on a website fastest?',
      "Which page do you look at first on a company's new website?",
    ],
    people: ['Which website do you use so happily that you never notice its design?'],
  },
  'wedding venue': {
    work: [
      'What do you look for first in a wedding venue: the garden, the dance floor or the food?',
      'Which kind of wedding venue would you choose: a barn, a beach or a grand old house?',
    ],
    people: [
      "Where is the loveliest place you've been a wedding guest?",
      'Which wedding venue has stayed in your memory, and what made it special?',
    ],
  },
  weddings: {
    work: [
      'What do you look forward to most at a wedding: the vows, the food or the dancing?',
      'Who has the toughest job on a wedding day: the cook, the planner or the photographer?',
    ],
    people: [
      'Which song gets everyone on the dance floor at a wedding?',
      'Who saved the day at a wedding you remember, and how?',
    ],
  },
  whisky: {
    work: [
      'How do you like your whisky: neat, with a drop of water or over ice?',
      'What matters most in a whisky: the water, the wood or the years?',
    ],
    people: [
      'Who taught you how to taste whisky?',
      'Which occasion would you save a special bottle of whisky for?',
    ],
  },
  'window replacement': {
    work: [
      'What do you notice first after new windows go in: the quiet, the warmth or the light?',
      'What annoys people most about old windows: the cold, the noise or the cleaning?',
    ],
    people: [
      'Which window in your home has the view you like best?',
      'Which building with beautiful windows do you still remember working or studying in?',
    ],
  },
  wine: {
    work: [
      "How do you choose a wine for somebody whose taste you don't know?",
      'What makes you pick up a bottle of wine: the label, the grape or a recommendation?',
    ],
    people: [
      'Which wine takes you straight back to a place or a meal?',
      "Which winemaker's story has stayed with you?",
    ],
  },
  'women in technology': {
    work: [
      'What helps women stay in technology: good managers, flexible hours or a fair path up?',
      'What would bring more girls into technology: teachers, visits or role models?',
    ],
    people: [
      'Which woman in technology should more people have heard of?',
      'Who first told you that you could work in technology?',
    ],
  },
  woodwork: {
    work: [
      'Which wood do you like best to look at, to touch or to work with?',
      'What takes most patience in woodwork: the measuring, the joints or the finish?',
    ],
    people: [
      'Who taught you woodwork, and what did you make first?',
      'Which piece of woodwork in a building do you still admire each time you see it?',
    ],
  },
  'working from home': {
    work: [
      'What gets lost most easily when people work from home: chats, news or breaks?',
      'Which job do you get done faster when you work from home?',
    ],
    people: [
      'Where in your home do you really work: at a desk, at the kitchen table or on the sofa?',
      "What's the best thing about working from home that you never expected?",
    ],
  },
  'workplace training': {
    work: [
      'What helps training stick once people are back at their own work?',
      'Which skill would you most like your workplace to train you in next?',
    ],
    people: [
      "What did the best trainer you've had do differently from the others?",
      'Which training at work turned out far more useful than you expected?',
    ],
  },
  'yoga class': {
    work: [
      'What do you like best about a yoga class: the stretch, the quiet or the last five minutes?',
      'When does yoga fit best into a working day: early, at lunch or in the evening?',
    ],
    people: ['Which yoga pose looks easy until you try it?', 'Who took you to your first yoga class?'],
  },
  'zoos and wildlife parks': {
    work: [
      "Which part of a zoo keeper's day would you most like to join?",
      'Which animal do you always visit first at a zoo or wildlife park?',
    ],
    people: [
      "What has a zoo keeper told you that you've never forgotten?",
      'Which animal at a zoo could you watch for an hour?',
    ],
  },
};
