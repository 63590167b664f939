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
      'What wastes the most time when you connect to a new API?',
      'Which part of API documentation goes out of date first?',
    ],
    people: [
      'What did your first API integration teach you?',
      'What broke the first time you had to change an API?',
    ],
  },
  CRM: {
    work: [
      "What's missing from most customer records in a CRM?",
      'What makes people at work put off updating the CRM?',
    ],
    people: [
      'What did you find hardest about the first CRM you ever used?',
      'Who at work remembers more about customers than any CRM?',
    ],
  },
  Christmas: {
    work: [
      'What gets left too late at work every Christmas?',
      'A work Christmas party: a long lunch, an evening out or something silly with everyone?',
    ],
    people: [
      "What's the best thing you've ever done with colleagues at Christmas?",
      'Which Christmas at work do you still remember?',
    ],
  },
  'Diwali and Lunar New Year': {
    work: [
      "What's hardest to fit around work at a big festival: the cooking, the family or the travel?",
      'Festival at the office: sweets on every desk, a shared lunch or everyone dressed up?',
    ],
    people: [
      'Who brings the best festival sweets to work, and what are they?',
      'Which festival at work do you still remember, and what made it special?',
    ],
  },
  'GP appointment': {
    work: [
      "What takes up a doctor's day that patients never see?",
      "What would make a doctor's day easier: fewer forms, more time or better computers?",
    ],
    people: [
      'Which family doctor do you still remember, and what for?',
      "What do the people at a doctor's front desk do that nobody thanks them for?",
    ],
  },
  'HR software': {
    work: [
      'Which HR question do you answer over and over again?',
      "What's hardest to keep up to date in HR records: addresses, leave or training?",
    ],
    people: [
      'What does a good HR person do that nobody ever hears about?',
      'What did you find hardest in your first month in HR?',
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
      'What gets put off at work until the new year more than anything else?',
      'First week of the new year at work: a fresh list, or finish the old one?',
    ],
    people: [
      'Who at work helped you most in the year just gone?',
      'What did the old year teach you about your work?',
    ],
  },
  'Ramadan and Eid': {
    work: [
      'What would make Ramadan easier at work: later starts, fewer lunches or no late calls?',
      'What do colleagues get wrong most often about Ramadan?',
    ],
    people: [
      'What did a colleague do for you in Ramadan that you still remember?',
      'What did you learn the first time you joined an iftar or an Eid meal?',
    ],
  },
  SEO: {
    work: [
      'What takes longest in SEO: the writing, the fixing or the waiting?',
      'Which SEO job gets put off most: old pages, broken links or slow images?',
    ],
    people: [
      'What surprised you most when you first learnt about SEO?',
      "What's the oddest search that led somebody to a site you worked on?",
    ],
  },
  'T-shirts': {
    work: [
      "What's hardest to agree on for a team T-shirt: the colour, the words or the fit?",
      'Which holds up a T-shirt order longest: the sizes, the artwork or the sign-off?',
    ],
    people: [
      'Which T-shirt from a job or an event have you kept long after the day?',
      "What's the best line you've ever read on a team T-shirt?",
    ],
  },
  Thanksgiving: {
    work: [
      'A thank-you at work: said in person, written down or in front of everyone?',
      'Which job at your work gets too few thanks all year round?',
    ],
    people: [
      'Which colleague would you like to say thank you to this Thanksgiving?',
      "Who did something for you early in your working life that you're still thankful for?",
    ],
  },
  accessibility: {
    work: [
      'What gets forgotten first when a website or a building is planned for everyone?',
      'Which makes most difference at work: captions, ramps or clear print?',
    ],
    people: [
      'Who opened your eyes to accessibility, and how?',
      'What did a colleague or customer with a disability teach you about your own work?',
    ],
  },
  accountant: {
    work: [
      'What does an accountant spend most time waiting for?',
      "What matters most in an accountant: speed, plain words or a call before there's trouble?",
    ],
    people: [
      "What's the best piece of advice an accountant ever gave you?",
      'What did you find hardest in your first busy season in accounts?',
    ],
  },
  'alcohol-free drinks': {
    work: [
      "What's hardest to get right in an alcohol-free drink: the taste, the body or the name?",
      'After-work drinks: at a bar, over lunch or with a coffee instead?',
    ],
    people: [
      'Which alcohol-free drink did you first enjoy at a work event?',
      'Who got you to try an alcohol-free drink you now order again?',
    ],
  },
  'allergens on menus': {
    work: [
      'Which allergen is easiest to miss in a busy kitchen?',
      'What goes wrong most often with allergens: swapped ingredients, labels or a lost note?',
    ],
    people: [
      'Which restaurant or canteen handled a food allergy so well that you remember it?',
      'Who taught you to take food allergies seriously?',
    ],
  },
  'annual leave': {
    work: [
      "What's hardest about taking annual leave: booking it, the handover or the inbox after?",
      'Before annual leave: a full handover note, or a quick chat with a colleague?',
    ],
    people: [
      'Who covered for you so well on leave that nobody noticed you were away?',
      "What's the best out-of-office message you've ever read from someone on leave?",
    ],
  },
  'app update': {
    work: [
      "What's hardest to get used to after an app update: the look, the menus or the names?",
      'What gets left until last before an app update goes out?',
    ],
    people: [
      'What did you learn from the first app update you helped to ship?',
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
      'What takes longest in putting up an art exhibition?',
      'What matters most in an art exhibition: the light, the labels or the space?',
    ],
    people: [
      'Which exhibition has stayed with you the longest?',
      'Who first took you to see an art exhibition?',
    ],
  },
  'artificial intelligence': {
    work: [
      'What holds AI back most at work: the data, the skills or the trust?',
      'What should people learn first about AI at work: its uses, its limits or its rules?',
    ],
    people: [
      'Who at your work got you to try AI, and for what?',
      'When did AI last surprise you at work, and what did it do?',
    ],
  },
  'author events': {
    work: [
      'What goes wrong at nearly every author event?',
      'What makes an author event: the reading, the questions or the signing?',
    ],
    people: [
      'What has an author said at an event that you still remember?',
      'Which author made you see your own work differently?',
    ],
  },
  award: {
    work: [
      'Which award in your line of work means the most to people?',
      "What's hardest about entering for an award: the time, the form or the modesty?",
    ],
    people: [
      'Which colleague deserves an award that nobody has invented yet?',
      "What's the first award or prize you remember winning, for anything at all?",
    ],
  },
  'back to school': {
    work: [
      "What's hardest about the back-to-school weeks when you have a job to go to?",
      'What do teachers spend most time on before the first day back at school?',
    ],
    people: [
      'What did a teacher do on a first day back at school that you still remember?',
      'Which first day back at school, as pupil, parent or teacher, was the hardest?',
    ],
  },
  'bake sale': {
    work: [
      'What does every bake sale at work run out of first?',
      'Bake sale at work: home-made only, or anything that raises money?',
    ],
    people: [
      'Which colleague turned out to be a brilliant baker at a bake sale?',
      "What's the most a cake has raised at a bake sale you went to?",
    ],
  },
  bakery: {
    work: [
      "What takes up most of a baker's night: the dough, the ovens or the cleaning?",
      'Which is harder to judge in a bakery: how much to bake or when to start?',
    ],
    people: [
      "What's the toughest part of a baker's hours to get used to?",
      'Who taught you something about baking that you still do the same way?',
    ],
  },
  'bank branch': {
    work: [
      'What do people still like to do in person at a bank branch?',
      'What matters most in a bank branch: short lines, a private room or a familiar face?',
    ],
    people: [
      'What do you remember about the first bank branch you ever walked into?',
      'Who behind a bank counter do you still remember, and what for?',
    ],
  },
  bar: {
    work: [
      'What slows down a busy bar more than anything else?',
      'What makes a good bartender: speed, memory or a good ear?',
    ],
    people: [
      'What did working behind a bar teach you that you still use?',
      'Which bartender do you still remember, and what for?',
    ],
  },
  bathroom: {
    work: [
      'What holds up a new bathroom most often: the tiles, the pipes or a late choice?',
      "What's easiest to forget in planning a bathroom: storage, sockets or somewhere to sit?",
    ],
    people: [
      'What did you find behind the wall the last time a bathroom came out?',
      'Who taught you to tile, plumb or plan a bathroom, and what was their best tip?',
    ],
  },
  'bereavement support': {
    work: [
      'What do people find hardest to say to a grieving colleague?',
      'What helps most on the first day back after a loss: space, a kind word or less to do?',
    ],
    people: [
      'What do you remember about going back to work after losing somebody?',
      'Who taught you how to sit with somebody who is grieving?',
    ],
  },
  'beta test': {
    work: [
      "What's hardest to get from beta testers: time, detail or honesty?",
      'What do beta tests find most often: bugs, confusing words or missing features?',
    ],
    people: [
      "What's the best comment a beta tester ever gave you?",
      'What did you learn from the first beta test you took part in?',
    ],
  },
  'bin collection': {
    work: [
      'What slows down a bin round more than anything else?',
      'Which bin at your workplace causes the most confusion?',
    ],
    people: [
      'What does a good bin crew do that nobody notices?',
      "What's the oddest thing you've ever seen put in a bin at work?",
    ],
  },
  'blood donation': {
    work: [
      'What keeps people from giving blood most: time, nerves or not being asked?',
      'Giving blood: before work, in a lunch break or at the weekend?',
    ],
    people: [
      'Who do you know who has given blood more often than anyone else?',
      'Who do you think of when you hear that somebody gave blood?',
    ],
  },
  'boiler service': {
    work: [
      'What makes a boiler service take longer than planned?',
      'What do heating engineers get called out for most on the first cold morning?',
    ],
    people: [
      "What's the coldest place you've ever had to work in?",
      "What's the oldest boiler you've ever seen still going strong?",
    ],
  },
  bookkeeping: {
    work: [
      'What eats up more bookkeeping time than it should?',
      'Bookkeeping: a little every day, or one long session at the end of the month?',
    ],
    people: [
      'Who taught you to keep the books in order?',
      'What does a good bookkeeper spot that nobody else would?',
    ],
  },
  books: {
    work: [
      'Which book would you put on the desk of everyone new to your line of work?',
      'What gets in the way of reading books more than anything else?',
    ],
    people: ['Who gave you the book that has mattered most to you?'],
  },
  brewery: {
    work: [
      "What takes up most of a brewer's day that drinkers never see?",
      "What's hardest for a small brewery: the brewing, the selling or the space?",
    ],
    people: [
      'What surprised you most the first time you saw inside a brewery?',
      'Which brewer taught you something about patience, or about beer?',
    ],
  },
  broadband: {
    work: [
      "What's the first thing to suffer at work when the broadband goes down?",
      'What holds up a new broadband connection most: the digging, the permits or the visit?',
    ],
    people: [
      'What do you remember about the internet in your first job?',
      "Where's the oddest place you've gone to find a good connection for work?",
    ],
  },
  budgeting: {
    work: [
      'Which cost upsets a household budget more than any other?',
      'A budget: checked every week, or only when money runs short?',
    ],
    people: [
      'What did your first pay teach you about budgeting?',
      "What's the best budgeting tip you got from a relative?",
    ],
  },
  café: {
    work: [
      'What slows down the line in a café more than anything else?',
      "What's hardest to judge in a café: the baking, the staffing or the rush?",
    ],
    people: [
      'What did you learn from working in a café that you still use?',
      "What's the best work conversation you've ever had in a café?",
    ],
  },
  campsites: {
    work: [
      "What takes up more of a campsite owner's day than guests ever see?",
      'What matters most on a campsite: clean showers, quiet nights or level pitches?',
    ],
    people: [
      'Who ran the best campsite you stayed on, and what did they do?',
      'What did looking after campers, or camping yourself, teach you?',
    ],
  },
  'car insurance': {
    work: [
      'What takes longest in sorting out a car insurance claim?',
      'Your car insurance papers: read through, or straight into the drawer?',
    ],
    people: [
      "What's the oddest car insurance claim you've ever heard of?",
      'What did your first bump in a car teach you?',
    ],
  },
  'car leasing and hire': {
    work: [
      'What takes longest to get used to in a hired car: the controls, the size or the noise?',
      'A car for work: yours to keep, or a shared one when you need it?',
    ],
    people: [
      'Where did a hired car take you for work that you still remember?',
      "What's the oddest hire car you've ever been handed the keys to?",
    ],
  },
  'car park': {
    work: [
      'What causes the most fuss in a staff car park?',
      'Parking at work: first come, first served, or a space for each person?',
    ],
    people: [
      "What's the tightest parking space you've ever had to get out of?",
      "What's the longest you've ever looked for your own car in a car park?",
    ],
  },
  'car service': {
    work: [
      "What throws off a mechanic's day more than anything else?",
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
      'What slows down cutting carbon at work: cost, data or old habits?',
    ],
    people: [
      "Which colleague's idea cut carbon in a way nobody expected?",
      'What first made you think about the carbon footprint of your work?',
    ],
  },
  'care home': {
    work: [
      'What takes up more of the day in a care home than it should?',
      'What matters most in a care home: the food, the staff or the view from the window?',
    ],
    people: [
      'What has a care home resident told you that you still think about?',
      'What did you find hardest in your first week in a care home?',
    ],
  },
  cars: {
    work: [
      'What matters most in a car you drive for work: comfort, cost or space?',
      "What's hardest to get right in building a car: safety, comfort or price?",
    ],
    people: [
      'Which car first made you want to know how cars work?',
      'What was the first car you drove for a job like?',
    ],
  },
  'catering and buffets': {
    work: ['What throws off a catering job more than anything else?', 'What runs out first at a work lunch?'],
    people: [
      'What did you find hardest in your first catering job?',
      "What's the best food you've ever had at a work event?",
    ],
  },
  'charity run': {
    work: [
      'What gets forgotten at nearly every charity run?',
      "What's hardest in organising a charity run: the route, the helpers or the weather?",
    ],
    people: [
      'Which colleague surprised you most by signing up for a charity run?',
      'Who cheered you on when a charity run got tough?',
    ],
  },
  'charity shop': {
    work: [
      'What takes up the most time behind the scenes of a charity shop?',
      'Which is harder to find for a charity shop: good stock, or good volunteers?',
    ],
    people: [
      "What's the oddest donation you've ever seen in a charity shop?",
      'Who do you know who gives their time to a charity shop, and what do they love about it?',
    ],
  },
  chatbot: {
    work: [
      'What do customers ask a chatbot more than anything else?',
      'Which matters most in a chatbot: speed, tone or a quick way to a person?',
    ],
    people: [
      "What's the most surprising answer you've ever had from a chatbot?",
      'What did you learn from the first chatbot you worked with?',
    ],
  },
  "children's books": {
    work: [
      "What's hardest to get right in a children's book: the words, the pictures or the end?",
      'Reading aloud in class: a little every day, or one long session a week?',
    ],
    people: [
      "Who read children's books aloud to you, and which do you still know by heart?",
      "Which children's book set you on the way to the work you do now?",
    ],
  },
  "children's swimming lessons": {
    work: [
      "What slows a child's progress in swimming lessons most: fear, cold or gaps between?",
      'What does a good swimming teacher need most: patience, humour or a loud voice?',
    ],
    people: [
      'What do you still remember about your own first swimming lessons?',
      "What's the bravest thing you've ever seen a child do in a swimming lesson?",
    ],
  },
  chocolate: {
    work: [
      "What's hardest to get right in making chocolate: the taste, the shine or the price?",
      'Chocolate at the office: in a bowl for everyone, or hidden in a drawer?',
    ],
    people: [
      'Which thank-you with chocolate at work do you still remember?',
      'Which chocolate takes you back to a place you once worked?',
    ],
  },
  'cloud migration': {
    work: [
      'What takes longer than planned in nearly every cloud migration?',
      'Which gets left too late in a cloud migration: costs, access rights or old data?',
    ],
    people: [
      'What surprised you most in the first cloud migration you saw?',
      "What's the oldest system you've ever seen moved to the cloud?",
    ],
  },
  coffee: {
    work: [
      'What happens to the working day when the coffee machine breaks down?',
      'Coffee at work: at your desk, or away from it for a proper break?',
    ],
    people: [
      'Who did you share your coffee breaks with in your first job?',
      "What's the best idea you've ever heard over a coffee at work?",
    ],
  },
  'coffee beans': {
    work: [
      'What goes wrong most often between good coffee beans and a good cup?',
      'Coffee beans for the office: the same roast all year, or something new each season?',
    ],
    people: [
      'Who taught you how to taste coffee properly?',
      "What's the best coffee anyone has made you at work?",
    ],
  },
  'cold outreach': {
    work: [
      'What takes longest in cold outreach: finding the name, the first line or the follow-up?',
      "What makes you answer a message from somebody you've never met?",
    ],
    people: [
      'What did your first cold call teach you?',
      'Which cold message led to something good in your working life?',
    ],
  },
  'community centre': {
    work: [
      "What's hardest to keep going in a community centre: the building, the money or the people?",
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
      "What's hardest to keep as a company grows up: speed, closeness or nerve?",
    ],
    people: [
      'What do you remember about the early days of a company you worked for?',
      "What's the longest you've stayed in one job, and what kept you there?",
    ],
  },
  'company culture': {
    work: [
      "What shows you a company's culture fastest: the meetings, the lunch or the jokes?",
      "What gets lost first from a company's culture as it grows?",
    ],
    people: [
      'Who keeps the spirit of your workplace going, and how?',
      'Which habit from an old workplace have you brought along to a new one?',
    ],
  },
  'compliance audit': {
    work: [
      "What's always missing in the last week before an audit?",
      'Which takes longer in compliance: doing the right thing, or proving it?',
    ],
    people: [
      'What did your first compliance audit teach you?',
      "Which auditor's question has stuck with you?",
    ],
  },
  conference: {
    work: [
      'What goes wrong at nearly every conference you go to?',
      'What makes a talk at a conference: a true story, clear slides or a short time?',
    ],
    people: [
      "What's the best thing you've ever come home from a conference with?",
      'Who did you first meet at a conference and still talk to?',
    ],
  },
  'construction site': {
    work: [
      'What slows down a building site more than anything else?',
      'What runs out first on a building site: space, time or dry weather?',
    ],
    people: [
      'What did you find hardest in your first week on a building site?',
      'Which building that you had a hand in do you still point out to people?',
    ],
  },
  consulting: {
    work: [
      'What slows down a consulting project more than anything else?',
      'What makes advice stick once the consultants have gone home?',
    ],
    people: [
      "What's the best question a consultant has ever asked you?",
      'What did your first consulting client teach you?',
    ],
  },
  'content marketing': {
    work: [
      'What holds up a good article most: the facts, the quotes or the approval?',
      'What should a company write more about: how it works, what it learns or who it helps?',
    ],
    people: [
      'Who taught you to write for readers and not for the boss?',
      'Which piece of writing at work are you still proud of?',
    ],
  },
  'customer case study': {
    work: [
      'What holds up a customer case study most: the approval, the photos or a free hour?',
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
      'What do customers mention most as they leave: the price, the service or their own plans?',
    ],
    people: ['What did a customer who left teach you?', 'Which customer are you proudest of winning back?'],
  },
  'customer feedback survey': {
    work: [
      "What's hardest about customer feedback: getting it, reading it or acting on it?",
      'What makes you stop halfway through a survey?',
    ],
    people: [
      'Which piece of customer feedback changed how you work?',
      "What's the kindest customer comment you've ever read about a colleague?",
    ],
  },
  'customer service': {
    work: [
      'What slows down customer service more than anything else?',
      'Which counts for more in customer service: knowing the answer, or owning the problem?',
    ],
    people: [
      'What did you find hardest on your first day in customer service?',
      "Which customer's thank-you do you still remember?",
    ],
  },
  cybersecurity: {
    work: [
      'Which IT security rule at work drives you up the wall?',
      'What gets put off longest in cybersecurity: updates, old accounts or back-ups?',
    ],
    people: [
      'What first made you take cybersecurity seriously?',
      'Who explains cybersecurity at your work in a way that people listen to?',
    ],
  },
  cycling: {
    work: [
      'What puts people off cycling to work most: the traffic, the weather or no shower?',
      'What would get more people at your work cycling: safe racks, showers or better lanes?',
    ],
    people: [
      "Who was the keenest cyclist at any place you've worked?",
      "What's the best thing you've ever seen on a bike ride to work?",
    ],
  },
  'damp and mould': {
    work: [
      'What makes damp so hard to trace in an old building?',
      'What do people put up with longest: damp, draughts or a dripping tap?',
    ],
    people: [
      "What's the worst case of damp you've ever seen put right?",
      'What did an old builder teach you about keeping a house dry?',
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
      'What do people find hardest about data privacy at work?',
    ],
    people: [
      'What did you learn from the first data privacy course you ever sat through?',
      'Who at work made data privacy easy to understand, and how?',
    ],
  },
  'dental check-up': {
    work: [
      "What throws off a dentist's day more than anything else?",
      'What keeps people from a dental check-up most: time, cost or nerves?',
    ],
    people: ['Which dentist from your childhood do you still remember, and what for?'],
  },
  'diversity and inclusion': {
    work: [
      "What's hardest to change for real inclusion: hiring, meetings or who gets promoted?",
      'What do well-meant inclusion plans forget most often?',
    ],
    people: [
      'When did somebody at work make you feel you truly belonged?',
      "Who helped you see something about inclusion that you'd missed?",
    ],
  },
  'dog food': {
    work: [
      "What's hardest to get right in dog food: the taste, the health or the price?",
      'What do dog owners read last on a bag of dog food?',
    ],
    people: [
      'Which dog made you think harder about what goes into its food?',
      "Which dog has been the best company at any place you've worked?",
    ],
  },
  'driving lessons': {
    work: [
      'What slows a learner driver down most: nerves, gaps between lessons or junctions?',
      'What takes most patience in teaching somebody to drive?',
    ],
    people: [
      'What did your driving instructor do that nobody else has matched for calm?',
      'Who sat next to you for your first drive without an instructor?',
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
      "What wastes the most time on an electrician's day?",
      'What slows an electrician most: old wiring, awkward access or missing drawings?',
    ],
    people: [
      'What did your first boss as an electrician, or on any site, teach you?',
      "What's the oddest wiring you've ever seen in an old building?",
    ],
  },
  'email newsletter': {
    work: [
      "What's the last thing to be finished in nearly every newsletter?",
      'A company newsletter: written by one person, or bits from everyone?',
    ],
    people: [
      "What's the best reply you've ever had to a newsletter, or sent to one?",
      'What did you learn from the first newsletter you put together?',
    ],
  },
  'employment law': {
    work: [
      'Which question about employment law comes up most often at your work?',
      'Which piece of workplace paperwork gets put off longest: contracts, policies or reviews?',
    ],
    people: [
      'What did you find most surprising when you first learnt about employment law?',
      'Who do you turn to at work for a fair answer about the rules?',
    ],
  },
  'energy bills': {
    work: [
      'What uses more energy at work than anybody notices?',
      'Energy bills at work: checked every month, or only when the total jumps?',
    ],
    people: [
      'Who at work always goes round turning off the lights?',
      "What's the best energy-saving idea you've heard from a colleague?",
    ],
  },
  'evening class': {
    work: [
      'What makes it hard to get to an evening class after work?',
      'Learning as an adult: for the job, or for the joy of it?',
    ],
    people: [
      'What did an evening class lead to that you never planned?',
      'Which teacher of an evening class do you still remember?',
    ],
  },
  'expense claims': {
    work: [
      'What sends an expense claim back most often?',
      'Expense claims: one by one as they happen, or a pile at the end of the month?',
    ],
    people: [
      "What's the best excuse you've ever heard for a lost receipt?",
      'Who taught you the rules on expense claims, and how?',
    ],
  },
  'eye test': {
    work: [
      'What tires your eyes most at work: the screen, the lighting or small print?',
      'Eye tests: booked as soon as the reminder comes, or when the print gets blurry?',
    ],
    people: [
      'Who in your family was last to admit they needed an eye test?',
      'What does a good optician notice before the eye test even starts?',
    ],
  },
  factory: {
    work: [
      'What slows a factory down more than anything else?',
      'What gets lost most often between shifts in a factory: tools, notes or time?',
    ],
    people: [
      'What did you find hardest in your first week in a factory?',
      'Who on a factory floor taught you something no manual had?',
    ],
  },
  farm: {
    work: [
      'What throws off a day on a farm more than anything else?',
      "What takes up more of a farmer's week: the animals and crops, or the paperwork?",
    ],
    people: [
      'What did a farmer teach you that you still use?',
      'What did you find hardest in your first season on a farm, or your first day near one?',
    ],
  },
  'farm shop': {
    work: [
      "What's hardest to keep in stock in a farm shop all year round?",
      'What takes up more time in a farm shop: the growing, the making or the selling?',
    ],
    people: [
      'What did a farmer behind a farm shop counter teach you about food?',
      'Which farm shop do you go out of your way for, and who runs it?',
    ],
  },
  fashion: {
    work: [
      'What always seems to run late in fashion: samples, fabrics or sign-off?',
      "What's hardest to get right in fashion: the fit, the fabric or the timing?",
    ],
    people: [
      'What did a first job in fashion or on a shop floor teach you?',
      'Who taught you to spot well-made clothes?',
    ],
  },
  films: {
    work: [
      'What takes longest in making a film that viewers never notice?',
      'What can a film get away with least: bad sound, a weak script or poor light?',
    ],
    people: [
      'Which film made you want to do the work you do?',
      'Whose name in the closing credits of a film do you look for, and what do they do?',
    ],
  },
  'first aid course': {
    work: [
      "Which bit of first aid is easiest to forget when it's needed?",
      "What's hardest in a real emergency: staying calm, starting or knowing when to stop?",
    ],
    people: [
      'When did you last use something you learnt on a first aid course?',
      'Who kept their head when somebody was hurt at work?',
    ],
  },
  'first-time buyer mortgage': {
    work: [
      'What takes longest on the way to a first mortgage: the saving, the forms or the search?',
      'What surprises first-time buyers most about getting a mortgage?',
    ],
    people: [
      'What do you remember about the day you got the keys to your first home?',
      'Who helped you most when you were buying your first home?',
    ],
  },
  'fitted kitchen': {
    work: [
      "What's late most often in a kitchen project: the worktop, the doors or the decision?",
      'What do people leave too late in planning a kitchen: sockets, lights or bins?',
    ],
    people: [
      'What did you find hardest about the first kitchen you planned or fitted?',
      'Which kitchen do you remember best from growing up, and who ran it?',
    ],
  },
  'fleet management': {
    work: [
      'What takes up the most time in looking after a fleet of vehicles?',
      'What drives up the cost of a fleet most: fuel, tyres or small scrapes?',
    ],
    people: [
      'Which work vehicle do you still remember fondly?',
      'What does a good fleet manager do that drivers never notice?',
    ],
  },
  flights: {
    work: [
      'What throws off a day at an airport more than anything else?',
      'On a work trip by plane: out the night before, or first flight in the morning?',
    ],
    people: [
      'Which member of a cabin crew do you still remember, and what for?',
      'Which flight for work do you still talk about?',
    ],
  },
  florist: {
    work: [
      "What throws off a florist's week more than anything else?",
      "What's hardest for a florist: the early mornings, the cold hands or the big days?",
    ],
    people: [
      'Which flowers that arrived at work do you still remember, and what were they for?',
      'What did a florist put together for you that said just the right thing?',
    ],
  },
  'flu jab': {
    work: [
      'What keeps people at work from getting a flu jab: time, distance or forgetting?',
      "A flu jab: at work, at the pharmacy or at the doctor's?",
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
      'What did a day at a food bank teach you?',
      'What has somebody at a food bank said that stayed with you?',
    ],
  },
  'food waste': {
    work: [
      'Where does most food waste come from in a kitchen at work?',
      'Which is harder to cut in a food business: waste in the kitchen, or waste on the plate?',
    ],
    people: [
      'Who taught you never to waste food, and how?',
      "What's the cleverest use of leftover food you've ever seen at work?",
    ],
  },
  football: {
    work: [
      'Which job at a football club does nobody see on match day?',
      'What does a local football club need most: volunteers, money or a better pitch?',
    ],
    people: [
      'What did a football coach teach you that you use at work?',
      'Who at work do you talk football with every Monday?',
    ],
  },
  fostering: {
    work: [
      'What do people get wrong most often about fostering?',
      'What helps a foster carer most: training, a good social worker or other carers?',
    ],
    people: [
      'Who do you know who fosters, and what do you admire most in them?',
      'What has a foster child or a foster carer taught you?',
    ],
  },
  'four-day week': {
    work: [
      'What would have to go first to make a four-day week work?',
      "In a four-day week, what's hardest: cover, meetings or customers' calls?",
    ],
    people: [
      'What did you do with the first free weekday you ever had?',
      'Who do you know who works a four-day week, and what did they change?',
    ],
  },
  freelancing: {
    work: [
      "What takes up most of a freelancer's time that nobody pays for?",
      "What's harder in freelancing: finding the work, pricing it or turning it down?",
    ],
    people: [
      'Which client taught you the most as a freelancer?',
      'What do you wish somebody had told you in your first year of freelancing?',
    ],
  },
  'freight and haulage': {
    work: [
      "What throws off a truck driver's day more than anything else?",
      "What's missing most often when a load is ready to go?",
    ],
    people: [
      'What did you find hardest in your first week on the road or in a freight office?',
      'Which driver or dispatcher taught you the most about moving freight?',
    ],
  },
  'funding round': {
    work: [
      'What takes founders away from their work most while they raise money?',
      'What should new money go into first: people, product or customers?',
    ],
    people: [
      "Who believed in a business of yours, or a friend's, before anyone else did?",
      'What did your first pitch for money teach you?',
    ],
  },
  'fundraising appeal': {
    work: [
      'Which is harder in a fundraising appeal: the first gifts, or the last stretch?',
      'What gets people giving to an appeal: a story, a target or a friend who asks?',
    ],
    people: [
      'Which gift to an appeal moved you most, however small it was?',
      'Who taught you how to ask people for donations?',
    ],
  },
  funeral: {
    work: [
      'What do families find hardest to decide when they plan a funeral?',
      'What matters most at a funeral: the words, the music or who comes?',
    ],
    people: [
      'What did a funeral director do for your family that you still remember?',
      'Which words at a funeral have stayed with you?',
    ],
  },
  furniture: {
    work: [
      "What's late or missing most often with a furniture order: legs, fabrics or fittings?",
      'Which matters more in office furniture: comfort, looks or how long it lasts?',
    ],
    people: [
      'Which chair or desk have you done your best work at?',
      "Who made the best piece of furniture you've ever sat at or worked on?",
    ],
  },
  'garden centre': {
    work: [
      "What's hardest to plan for in a garden centre: the weather, the stock or the weekends?",
      'Which weeks of the year are the most hectic in a garden centre?',
    ],
    people: [
      'What did you learn from somebody who works in a garden centre?',
      'Who did you go round garden centres with as a child?',
    ],
  },
  'garden makeover': {
    work: [
      'What holds up a landscaping job more than anything else?',
      'What matters more in a new garden: the plan, or the care it gets afterwards?',
    ],
    people: [
      'What did you find hardest in your first week of landscaping or gardening work?',
      'Which garden that you helped to make are you proudest of?',
    ],
  },
  gardening: {
    work: [
      "What throws off a gardener's week more than anything else?",
      "Plants at work: a gardener's job, or everyone waters their own?",
    ],
    people: [
      'What has gardening taught you that you use at work?',
      'Which gardener do you still remember, and what did they show you?',
    ],
  },
  'gigs and concerts': {
    work: [
      'What goes wrong behind the scenes at nearly every concert?',
      'What makes a concert: the sound, the crowd or the room?',
    ],
    people: [
      'What does a good sound engineer do at a concert that the crowd never notices?',
      "What's the smallest concert you've been to that felt the biggest?",
    ],
  },
  glamping: {
    work: [
      'What takes up most time on changeover day at a glamping site?',
      "What's hardest to get right on a glamping site: the heating, the water or the quiet?",
    ],
    people: [
      'Which night in a tent, a pod or a cabin do you still talk about?',
      'Who ran the best glamping site you stayed at, and what did they do?',
    ],
  },
  golf: {
    work: [
      "What's hardest in organising a charity golf day: the teams, the prizes or the weather?",
      'What makes a golf day for clients: the course, the company or the meal after?',
    ],
    people: [
      'Who was the best company you ever had on a golf day?',
      'What did a round of golf show you about a colleague?',
    ],
  },
  'graduate scheme': {
    work: [
      'What do graduates find hardest to learn in their first job?',
      'What helps a new graduate settle in faster: a mentor, or other graduates?',
    ],
    people: [
      'Who looked after you when you came into your first graduate job?',
      'What would you tell yourself on the first day of your graduate job?',
    ],
  },
  graduation: {
    work: [
      'What do new graduates find hardest in their first month at work?',
      'Which helps a new graduate more at work: a clear task, or a patient colleague?',
    ],
    people: [
      'Who did you look for in the crowd at your graduation?',
      'What do you remember most clearly about your graduation day?',
    ],
  },
  'guided tours': {
    work: [
      'What throws off a guided tour more than anything else?',
      'What makes a tour guide: the knowledge, the voice or the humour?',
    ],
    people: [
      'Which guide do you still remember from a tour, and what for?',
      'What did you learn about your own town from a visitor or a tour?',
    ],
  },
  'gym membership': {
    work: [
      'What gets in the way of the gym most on a working day?',
      'Gym around a working day: in a quiet hour, or with everybody else after work?',
    ],
    people: [
      'Who got you through the doors of a gym for the first time?',
      'What does a good gym instructor do that keeps people coming back?',
    ],
  },
  haircut: {
    work: [
      "What throws off a hairdresser's day more than anything else?",
      'What matters most in a hairdresser: a steady hand, a good eye or a good ear?',
    ],
    people: [
      'What did you find hardest in your first weeks in a salon, or in the chair?',
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
      'Which near miss at work changed the way you do things?',
    ],
  },
  'healthy eating': {
    work: [
      'What makes healthy eating hardest on a working day?',
      'Lunch on a working day: brought from home, bought nearby or eaten at the desk?',
    ],
    people: [
      "Who at work eats the healthiest lunch, and what's in it?",
      'Who taught you most about healthy eating, and what did they cook?',
    ],
  },
  'hearing test': {
    work: [
      'Where at work is it hardest to hear what people are saying?',
      'What do people get wrong most often about hearing loss?',
    ],
    people: [
      'Who do you know whose life changed with a hearing test?',
      "What's the noisiest job you've ever done without thinking about your hearing?",
    ],
  },
  'heat pump': {
    work: [
      'What takes longest in fitting a heat pump: the survey, the paperwork or the pipework?',
      'What do people get wrong most often about heat pumps?',
    ],
    people: [
      'What surprised you most about the first heat pump you saw at work?',
      'Who won you over to the idea of a heat pump, and what did they say?',
    ],
  },
  helpdesk: {
    work: [
      "What's missing from most helpdesk tickets?",
      'Which kind of ticket eats the most time on a helpdesk?',
    ],
    people: [
      'What did your first month on a helpdesk teach you?',
      "What's the best thank-you you've ever seen a helpdesk get?",
    ],
  },
  'holiday club': {
    work: [
      "What's hardest about the long school holidays when you have a job to go to?",
      'What matters more in holiday club staff: plenty of energy, or plenty of calm?',
    ],
    people: [
      'What did a summer job with children teach you that you still use?',
      'Who ran the best holiday club or camp you ever went to, and what did they do?',
    ],
  },
  'holiday cottages': {
    work: [
      'What takes up most time on changeover day in a holiday cottage?',
      'What do guests ask about most in a holiday cottage: heating, wi-fi or walks?',
    ],
    people: [
      "What's the nicest thing a guest wrote in a holiday cottage visitors' book?",
      'What did your first season of looking after guests teach you?',
    ],
  },
  holidays: {
    work: [
      'What takes longest in planning a trip: the dates, the place or the agreeing?',
      'What do travellers forget most before a trip: papers, insurance or the small print?',
    ],
    people: [
      'What did your first job in travel, or your first big trip, teach you?',
      'Which person you met on holiday do you still remember?',
    ],
  },
  'home care': {
    work: [
      "What throws off a home carer's day more than anything else?",
      'What do people get wrong most often about home care?',
    ],
    people: [
      "What small thing has a home carer done that you'll never forget?",
      'What has somebody you cared for at home taught you?',
    ],
  },
  'home insurance': {
    work: [
      "What do people forget most often when they add up what's in their home?",
      'Which would be hardest to put a price on for home insurance: tools, art or heirlooms?',
    ],
    people: [
      'Who kept a cool head when something went badly wrong in your home?',
      "What's the oddest home insurance claim you've ever heard of?",
    ],
  },
  'homeless shelter': {
    work: [
      'What do people get wrong most often about homelessness?',
      'What takes longest on the way from a homeless shelter to a front door of your own?',
    ],
    people: [
      'What has somebody without a home told you that changed how you saw things?',
      'What do homeless shelter staff do that nobody sees?',
    ],
  },
  hospital: {
    work: [
      'What takes staff away from patients most in a hospital?',
      'What slows a hospital ward down most: missing kit, paperwork or waiting for a bed?',
    ],
    people: [
      'What did you find hardest in your first week in a hospital?',
      'Which hospital cleaner, porter or cook do you still remember, and what for?',
    ],
  },
  hotel: {
    work: [
      "What throws off a hotel's day more than anything else?",
      'Which hotel team has the toughest hour: breakfast, housekeeping or the front desk?',
    ],
    people: [
      'What did you find hardest in your first week in a hotel?',
      'Which person at a hotel do you still remember, and what did they do?',
    ],
  },
  'house cleaning': {
    work: [
      'Which room takes a cleaner the longest to get right?',
      "What makes a cleaner's day harder: clutter, limescale or not enough time?",
    ],
    people: [
      "What does a good cleaner do that you only notice when they're away?",
      'Who was the cleaner at a place you worked that everybody loved?',
    ],
  },
  'house move': {
    work: [
      'What throws off a moving day more than anything else?',
      'What gets left too late in nearly every house move?',
    ],
    people: [
      "What's the heaviest or most awkward thing you've ever helped to move?",
      'Who turned up to help on the day of your hardest house move?',
    ],
  },
  'hybrid working': {
    work: [
      "What's hardest to do well in hybrid working: meetings, training or getting to know people?",
      'What wastes the most time on a hybrid working day?',
    ],
    people: [
      'Which colleague did you only get to know once you shared an office?',
      'What did you find hardest when hybrid working was new to you?',
    ],
  },
  'ice cream': {
    work: [
      "What's hardest to plan for in the ice cream trade: the weather, the stock or the staff?",
      'What matters most in a good ice cream: the milk, the recipe or how fresh it is?',
    ],
    people: [
      'What did a summer job selling ice cream teach you, or somebody you know?',
      'Who bought the ice creams on the hottest day you worked?',
    ],
  },
  'incident response': {
    work: [
      'What slows down incident response more than anything else?',
      'What gets forgotten in nearly every incident review?',
    ],
    people: [
      'What did your first big outage teach you?',
      'Who stayed calmest in an incident you remember, and how did it help?',
    ],
  },
  insulation: {
    work: [
      'What gets missed most often when a building is insulated?',
      'What matters most with insulation: the material, the gaps or the fresh air?',
    ],
    people: [
      "What's the coldest building you've ever worked or lived in?",
      'What surprised you most the first time you saw a house properly insulated?',
    ],
  },
  insurance: {
    work: ['What takes most time at insurance renewal: the figures, the forms or the questions?'],
    people: [
      'What surprised you most when you first worked in insurance?',
      'Who explained insurance to you in plain words, and what did they say?',
    ],
  },
  invoicing: {
    work: [
      'What holds up an invoice most: a missing order number, a query or somebody on leave?',
      'Invoices: sent the day the job is done, or all together at the end of the month?',
    ],
    people: [
      "What's the strangest reason you've ever heard for a late invoice?",
      'Who taught you how to chase an invoice without falling out?',
    ],
  },
  'job vacancy': {
    work: [
      "What's missing from most job adverts?",
      'What makes you read on in a job advert: the pay, the place or the people?',
    ],
    people: [
      'How did you hear about the job you enjoyed the most?',
      'Who persuaded you to apply for a job you nearly let pass?',
    ],
  },
  'kitchen appliances': {
    work: [
      'Which appliance in a kitchen at work breaks down at the worst moment?',
      'What matters most in a kitchen appliance: ease of cleaning, long life or low noise?',
    ],
    people: [
      "What's the oldest kitchen appliance you've ever seen still in daily use?",
      "Which kitchen appliance has had the biggest role in any place you've worked?",
    ],
  },
  'language course': {
    work: [
      "What's hardest to do in another language at work: phone, joke or disagree?",
      'What keeps people from learning a language: time, shyness or lack of practice?',
    ],
    people: [
      'Which word do you find impossible to translate?',
      'Who at work helped you most with a new language?',
    ],
  },
  leadership: {
    work: [
      'What do new leaders get wrong most often in their first months?',
      'Which is harder for a leader: letting go of the work, or giving bad news?',
    ],
    people: [
      'What did a leader once admit to you that made you respect them more?',
      'What do you do as a leader that nobody taught you?',
    ],
  },
  'leaking tap': {
    work: [
      'What makes a small leak hard to find?',
      'A leaking tap at work: fixed that day, or a job for the list?',
    ],
    people: [
      'What was the worst leak you ever had to deal with, at home or at work?',
      'Who taught you how to fix a leaking tap?',
    ],
  },
  lighting: {
    work: [
      "What's wrong with the lighting in most offices?",
      "Lighting in a workplace: bright all over, or a lamp where it's needed?",
    ],
    people: [
      "Which building's lighting has stayed in your memory?",
      'Where did you work with the best daylight?',
    ],
  },
  'litter pick': {
    work: [
      'Where does the litter come back fastest after a litter pick?',
      'What makes a litter pick: good weather, good company or a good route?',
    ],
    people: [
      'Who got you out on your first litter pick?',
      'Which colleague threw themselves into a litter pick more than you expected?',
    ],
  },
  'local council': {
    work: [
      'What takes up time in a council job that residents never see?',
      'What slows a council project down most: money, planning or agreement?',
    ],
    people: [
      'What surprised you most the first time you worked with a council?',
      'Which council worker made a real difference to your street or your business?',
    ],
  },
  locksmith: {
    work: [
      'Which key at work is never where it should be?',
      'Keys at work: one for everything, or a whole bunch on a ring?',
    ],
    people: [
      "What's the most awkward place you've ever been locked out of?",
      "What's the oldest lock you've ever seen still in use?",
    ],
  },
  logistics: {
    work: [
      "What's the first thing to go wrong on a busy day in logistics?",
      'What causes more trouble in logistics: a late truck, or a late message?',
    ],
    people: [
      'How did you end up working in or with logistics?',
      "What's the tightest deadline you've ever seen a delivery make?",
    ],
  },
  'loyalty programme': {
    work: [
      'What brings customers back more: points, good service or a personal thank-you?',
      'What do people forget most with a loyalty card: to bring it, to scan it or to spend it?',
    ],
    people: [
      'Which shop or firm have you been loyal to the longest, and how did they earn it?',
      'What has a loyal customer done for a place you worked that you still remember?',
    ],
  },
  marathon: {
    work: [
      'What takes most planning on a marathon day that runners never see?',
      'Training for a marathon around a job: before work, at lunch or late in the evening?',
    ],
    people: [
      'Which colleague surprised you most by running a marathon?',
      'What did training for a long race teach you about work?',
    ],
  },
  'meet the team': {
    work: [
      'What takes longest to learn about a new team: names, jokes or who does what?',
      "What should a new colleague be told on the first day that's usually left out?",
    ],
    people: [
      'Which colleague did you misjudge at first and now rate highly?',
      'What do people at work come to you for, whatever your job title says?',
    ],
  },
  'meeting culture': {
    work: [
      'What makes a meeting run over more than anything else?',
      'Which meetings could be a short message, and which really need the room?',
    ],
    people: [
      'Which meeting did you dread that turned out really well?',
      'Which meeting changed something in your working life?',
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
      'What makes you delete a mobile app fastest?',
      'What takes longest in building a mobile app: the design, the testing or the agreeing?',
    ],
    people: [
      'Which mobile app changed the way you do your job?',
      'What did you learn from the first mobile app you worked on, or worked with?',
    ],
  },
  'month-end close': {
    work: [
      'What holds up month end more than anything else?',
      'Who is usually last to send what you need for month end: sales, stock or suppliers?',
    ],
    people: [
      'What did your first month end teach you?',
      "What's the smallest difference you've ever spent hours chasing at month end?",
    ],
  },
  mortgage: {
    work: [
      'What holds up a mortgage application most often?',
      'Which document for a mortgage is always the last to turn up?',
    ],
    people: [
      'What do you remember about the day your first mortgage went through?',
      'Who explained mortgages to you in a way that finally made sense?',
    ],
  },
  museums: {
    work: [
      'What takes up most time in a museum that visitors never see?',
      'What makes a museum visit: the objects, the stories or the staff?',
    ],
    people: [
      'Which museum guide or guard do you still remember, and what for?',
      'Which object in a museum changed how you see your own work?',
    ],
  },
  'music festivals': {
    work: [
      "What's hardest to get right at a music festival: the weather plan, the lines or the sound?",
      'What does a festival site run out of first?',
    ],
    people: [
      'What did working or helping at a festival teach you?',
      'Which festival moment behind the scenes do you still talk about?',
    ],
  },
  'new menu': {
    work: [
      'What takes longest in putting together a new menu?',
      "What's hardest to take off a menu: the regulars' favourite, or the chef's?",
    ],
    people: [
      'Who taught you the most about food, in a kitchen or at a table?',
      'Which dish on a menu has a story behind it that you still tell?',
    ],
  },
  'new parents': {
    work: [
      'What makes the first week back at work hardest for a new parent?',
      'What helps a new parent more at work: flexible hours, or a slow start back?',
    ],
    people: [
      "What did a colleague do for you as a new parent that you'll never forget?",
      'What did becoming a parent teach you about your work?',
    ],
  },
  'new premises': {
    work: [
      'What gets forgotten in nearly every office move?',
      'What matters most in new premises: light, quiet or room to grow?',
    ],
    people: [
      'What do you still miss about an old workplace you moved out of?',
      "What was the smallest or oddest place you've ever worked in?",
    ],
  },
  'new shop': {
    work: [
      "What's always last to be ready when a new shop opens?",
      'What makes a new shop work: the place, the window or the people behind the counter?',
    ],
    people: [
      'What did you learn behind the counter of the first shop you worked in?',
      'What do you remember about an opening day you were part of?',
    ],
  },
  'note-taking': {
    work: [
      'What gets left out of meeting notes most often?',
      'Notes of a meeting: one person for all, or everyone for themselves?',
    ],
    people: [
      "Who takes the best notes of anyone you've worked with, and how?",
      "Which old work notebook have you kept, and what's in it?",
    ],
  },
  notifications: {
    work: [
      'Which notification breaks your concentration most at work?',
      'Notifications at work: on all day, or off until lunch?',
    ],
    people: [
      'Which notification brought the best news of your working life?',
      'Which colleague has notifications under control, and how do they do it?',
    ],
  },
  'nursery school': {
    work: [
      'What eats into time with the children most on a nursery school day?',
      'Which part of a nursery school day needs most patience: arrivals, meals or naps?',
    ],
    people: [
      "What has a nursery school child said to you that you'll never forget?",
      'What does a good nursery school teacher do that parents never see?',
    ],
  },
  'offline mode': {
    work: [
      'Where at work do you lose your connection at the worst moment?',
      'What would you need most if your app at work went offline: maps, notes or contacts?',
    ],
    people: [
      "What's the most remote place you've ever had to get work done without a signal?",
      'What did you do the last time you were offline for a whole working day?',
    ],
  },
  onboarding: {
    work: [
      'What gets forgotten most often when somebody new starts?',
      'What helps a new starter more: a clear plan, or a friendly face at the next desk?',
    ],
    people: [
      'Who showed you the ropes when you were the new starter?',
      'What was on your desk, or not on it, when you started a new job?',
    ],
  },
  'online booking': {
    work: [
      'What upsets a full booking calendar more than anything else?',
      'What do people forget most after booking online: the day, the place or to cancel?',
    ],
    people: [
      "What's the oddest way you've ever seen bookings kept at work?",
      'What did you find hardest about moving bookings from paper to screen?',
    ],
  },
  'online course': {
    work: [
      'Which is harder to find for an online course: the time, or the quiet?',
      'What makes an online course: the teacher, the tasks or the other learners?',
    ],
    people: [
      'Which online course changed something in the way you work?',
      "Which colleague's learning has impressed you most, and what did they study?",
    ],
  },
  'online payments': {
    work: [
      'What makes you give up on an online payment halfway through?',
      'Which payments cause most work: refunds, failed cards or ones nobody can match?',
    ],
    people: [
      'Which payment, big or small, were you happiest to see come in?',
      "What's the most unusual way you've ever been paid for a job?",
    ],
  },
  'online shop': {
    work: [
      'What takes up the most time behind the scenes of an online shop?',
      "What's hardest to keep right in an online shop: photos, stock or descriptions?",
    ],
    people: [
      "What's the first online order you remember packing, or waiting for?",
      "What's the nicest thing you've ever found in a parcel from an online shop?",
    ],
  },
  'open source': {
    work: [
      'What makes a first contribution to open source harder than it should be?',
      "What's short of helpers in most open source projects: docs, tests or support?",
    ],
    people: [
      'What was your first contribution to an open source project?',
      'Which open source maintainer taught you something you still use?',
    ],
  },
  packaging: {
    work: [
      'What gets left too late in nearly every packaging project?',
      "What's hardest to get right in packaging: the cost, the strength or the waste?",
    ],
    people: [
      "What's the cleverest bit of packaging you've ever opened?",
      'Which packaging on a shop shelf has stayed in your mind for years?',
    ],
  },
  'paid advertising': {
    work: [
      'What eats into an advertising budget fastest?',
      'Which part of a campaign gets too little time: the idea, the test or the review?',
    ],
    people: [
      'What did your first advertising campaign teach you?',
      'Which advert do you wish you had come up with?',
    ],
  },
  'paint and wallpaper': {
    work: [
      "What's hardest about choosing a colour for a workplace?",
      'Colour on office walls: one for calm, or a different one in every room?',
    ],
    people: [
      'Which colour do you remember from the walls of your first workplace?',
      'Who taught you how to match colours?',
    ],
  },
  'painting and decorating': {
    work: [
      'What slows down a painting job more than anything else?',
      'What do people underrate most in painting a room: the prep, the drying or the tidying?',
    ],
    people: [
      'Who taught you to hold a paintbrush, and what was their golden rule?',
      "What's the best paint job you've ever seen on an ordinary building?",
    ],
  },
  'parcel delivery': {
    work: [
      'What throws off a parcel round more than anything else?',
      "What's missing most often on a parcel: a phone number, a clear address or a safe place?",
    ],
    people: [
      "What's the oddest parcel that turned up at your workplace?",
      'What does a good parcel driver do that nobody notices?',
    ],
  },
  'park and playground': {
    work: [
      "What's hardest to look after in a public park: the grass, the paths or the play area?",
      'What does a playground run out of first on a hot day: shade, seats or water?',
    ],
    people: [
      'Which park have you spent the most lunch breaks in?',
      "What's the best thing you've ever seen people get together to do in a park?",
    ],
  },
  partnership: {
    work: [
      "What's hardest in the first months of a partnership between two firms?",
      'What keeps a partnership going: a clear contract, regular talks or friendship?',
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
      'Who taught you a good way to make up a password?',
      "What's the longest you've ever been locked out of something at work?",
    ],
  },
  payroll: {
    work: [
      'Which part of payroll eats the most of your time each month?',
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
      'What makes a pest problem harder to sort out than it needs to be?',
      'Which part of a building do pests find first: the kitchen, the loft or the drains?',
    ],
    people: [
      "What's the oddest visitor on legs that ever turned up at your workplace?",
      'What did you learn from the first pest controller you ever called or worked with?',
    ],
  },
  pets: {
    work: [
      "What's hardest about having a pet when you work full time?",
      'Pets at work: under the desk every day, or just on video calls?',
    ],
    people: [
      'Which pet has made the biggest impression at your workplace?',
      'What has a pet taught you about patience?',
    ],
  },
  pharmacy: {
    work: [
      "What takes up more of a pharmacist's day than customers realise?",
      'What slows a pharmacy down most: missing stock, unclear prescriptions or the phone?',
    ],
    people: [
      'What did your pharmacist notice that nobody else had?',
      'Which pharmacist do you still remember, and what for?',
    ],
  },
  phishing: {
    work: [
      'Which phishing email at work catches people out most: invoices, parcels or the boss?',
      'Training against phishing: a long course, or short tests through the year?',
    ],
    people: [
      "What's the cleverest phishing email you've ever seen?",
      'Who at work is hardest to fool with a phishing email, and how do they spot it?',
    ],
  },
  photography: {
    work: [
      'What takes longest in a photo shoot: the planning, the shooting or the picking?',
      "What's hardest to photograph at work: people, buildings or the job itself?",
    ],
    people: [
      'Which photo from your working life do you like best?',
      'Who took the best photo of you at work, and how did they get it?',
    ],
  },
  physiotherapy: {
    work: [
      'What does your back or neck complain about most in your line of work?',
      'What slows recovery most in physiotherapy: skipped exercises, pain or impatience?',
    ],
    people: [
      'What has a physiotherapist helped you get back to doing?',
      'What does a good physiotherapist say that keeps you going?',
    ],
  },
  'plant-based food': {
    work: [
      "What's hardest to get right in plant-based food: the taste, the texture or the price?",
      'What gets more people to try plant-based food: a good taste, a friend or a canteen?',
    ],
    people: [
      'Which plant-based dish won you over when you least expected it?',
      'Who cooked you the first plant-based meal you really enjoyed?',
    ],
  },
  plumber: {
    work: ["What's hardest in plumbing: finding the fault, reaching it or explaining it?"],
    people: [
      'What did you learn from the first plumber you ever watched at work?',
      'Which plumber would you trust with your keys, and how did they earn it?',
    ],
  },
  podcast: {
    work: [
      'What takes longest in making a podcast: the guests, the recording or the editing?',
      'A podcast about work: two people chatting, or one good story told well?',
    ],
    people: [
      'Which podcast guest changed how you do something at work?',
      'Who from your line of work would make a brilliant podcast guest?',
    ],
  },
  pregnancy: {
    work: [
      "What's hardest about being pregnant at work: the tiredness, the travel or telling people?",
      'What helps most at work in pregnancy: flexible hours, a good chair or kind colleagues?',
    ],
    people: [
      "What did a midwife say or do that you've never forgotten?",
      'How did your colleagues react to the news of a pregnancy at work?',
    ],
  },
  'price rise': {
    work: [
      "What's hardest about telling customers that a price is going up?",
      'News of a price rise: explained in full, or kept short?',
    ],
    people: [
      'What did you learn from the first price rise you had to announce?',
      'Who handled a price rise so well that you stayed with them?',
    ],
  },
  'private dining': {
    work: [
      'What upsets the plan for a private dinner more than anything else?',
      'A dinner with clients: a private room, or a table among everybody else?',
    ],
    people: [
      "What's the best work dinner you've ever sat at, and what made it so?",
      'Which toast or speech at a work dinner do you still remember?',
    ],
  },
  'project management': {
    work: [
      "What's the first sign that a project is going off track?",
      'What gets skipped most often at the start of a project?',
    ],
    people: [
      'What did the first project you ran teach you?',
      'Which project are you still proud of, years after it ended?',
    ],
  },
  pub: {
    work: [
      'What takes up time in running a pub that customers never see?',
      'What keeps a pub going: the food, the regulars or the events?',
    ],
    people: [
      'What did a job in a pub teach you, or somebody you know?',
      'Who behind a pub bar do you still remember, and what for?',
    ],
  },
  'public library': {
    work: [
      'What do people forget that a public library can do for them?',
      'What does a library need most: longer hours, quiet corners or new books?',
    ],
    people: [
      'Which librarian do you still remember, and what for?',
      'What did you discover in a public library that shaped your work?',
    ],
  },
  'public transport': {
    work: [
      "What throws off a bus driver's day more than anything else?",
      'What would help public transport most: more routes, more often or later at night?',
    ],
    people: [
      'Which bus driver or conductor do you still remember, and what for?',
      "What's the best conversation you've ever had on a bus or train to work?",
    ],
  },
  'purchase approval': {
    work: [
      'What holds up a purchase approval more than anything else?',
      'Purchase approval: one person to ask, or several for anything big?',
    ],
    people: [
      "What's the smallest purchase you've ever seen go through the longest approval?",
      'What did your first purchase order teach you?',
    ],
  },
  rebrand: {
    work: [
      'What gets forgotten in nearly every rebrand?',
      'Where does the old logo hang on longest after a rebrand: signs, slides or emails?',
    ],
    people: [
      'What did you find hardest to let go of in a rebrand?',
      'Which rebrand did you dislike at first and now quite like?',
    ],
  },
  recruiting: {
    work: [
      'What slows down hiring more than anything else?',
      'Which stage of hiring loses most good people: the advert, the wait or the offer?',
    ],
    people: [
      'Who took a chance on you when they hired you?',
      'Which job interview do you still remember, from either side of the table?',
    ],
  },
  rehoming: {
    work: [
      'What takes longest in finding a home for a rescue animal?',
      'What does an animal shelter need most: homes, hands or money?',
    ],
    people: [
      'Which rescue animal do you still think about?',
      'Who do you know who has given the most animals a second chance?',
    ],
  },
  'repair garage': {
    work: [
      'What holds up a car repair most: parts, diagnosis or a call back?',
      'What do customers of a repair garage want most: speed, a fair price or a clear answer?',
    ],
    people: [
      'What did you find hardest in your first week in a garage, or any workshop?',
      'Which mechanic do you trust most, and how did they earn it?',
    ],
  },
  'research report': {
    work: [
      'What gets lost most often between the research and the people who could use it?',
      'What makes a report easier to use: fewer pages, plain words or good charts?',
    ],
    people: [
      'Which research finding made you change something at work?',
      'What did you learn from the first report you ever had to write?',
    ],
  },
  restaurant: {
    work: [
      'What throws off a busy night in a restaurant more than anything else?',
      "Who's hardest to find for a restaurant: chefs, waiters or dishwashers?",
    ],
    people: [
      'What did working in a restaurant teach you that you still use?',
      'Which waiter or chef do you still remember, and what for?',
    ],
  },
  roadworks: {
    work: [
      'What holds up roadworks most: the weather, the pipes below or the traffic?',
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
      'What surprised you most about working next to a robot?',
    ],
  },
  'roof repair': {
    work: [
      'What holds up a roofing job more than anything else?',
      "What's harder on a roofer: the wind, the heat or the rain?",
    ],
    people: [
      'What did you find hardest on your first day up on a roof?',
      "What's the best view you've ever had from a roof at work?",
    ],
  },
  running: {
    work: [
      'What gets in the way of a run most on a working day?',
      'Running with colleagues: at lunch, after work or only for charity?',
    ],
    people: ['Who at your work got you into running?', 'Which problem at work did you solve on a run?'],
  },
  'sales team': {
    work: [
      'What takes sales people away from selling most?',
      'Where do most sales get stuck: the first call, the price or the sign-off?',
    ],
    people: ['What did your first lost sale teach you?', 'Who taught you how to listen on a sales call?'],
  },
  'savings account': {
    work: [
      'What eats into savings fastest: repairs, holidays or small treats?',
      'Savings: one pot for everything, or a separate one for each plan?',
    ],
    people: [
      'Who taught you to save, and what was their rule?',
      'What do you remember about opening your first savings account?',
    ],
  },
  scams: {
    work: ['Which check against scams gets skipped first on a busy day?'],
    people: [
      'Who at work stopped a scam just in time, and how?',
      "What's the most convincing scam you've ever come across?",
    ],
  },
  scholarship: {
    work: [
      'What keeps good students from applying for a scholarship?',
      'What does a scholarship change most: the money, the time or the confidence?',
    ],
    people: [
      'Who do you know whose life changed with a scholarship?',
      'Who told you to apply for something you thought was out of reach?',
    ],
  },
  'school life': {
    work: [
      'What takes up more of a school week than people outside ever realise?',
      'What would help a school most: more time, more space or more hands?',
    ],
    people: [
      "What did a teacher say to you at school that you've never forgotten?",
      'What did your school get right that you only noticed years later?',
    ],
  },
  'school meals': {
    work: [
      'What slows down a school lunch line more than anything else?',
      "What's hardest to balance in school meals: the cost, the health or the taste?",
    ],
    people: [
      'Who served your school meals, and what do you remember about them?',
      "What's the best verdict on a school meal you've ever heard from a child?",
    ],
  },
  'school open day': {
    work: [
      'What goes wrong at nearly every school open day?',
      'Which tells you more about a school on an open day: the classrooms, or the corridors?',
    ],
    people: [
      'What do you remember about walking into a new school for the first time?',
      "What's the best thing you've heard a pupil tell visitors on a school open day?",
    ],
  },
  'school uniform': {
    work: [
      'Which piece of school uniform goes missing more than any other?',
      'What matters most in a school uniform: the price, the comfort or how long it lasts?',
    ],
    people: [
      'What do you remember about the first time you put on a school uniform?',
      'What became of your school uniform on the day you left?',
    ],
  },
  seafood: {
    work: [
      "What's hardest in the seafood trade: the weather, the freshness or the price?",
      'What matters most when you buy fish for work: who caught it, when or how?',
    ],
    people: [
      'What did a fisherman or fishmonger teach you about seafood?',
      'Which harbour or fish market have you seen at its busiest, and what struck you?',
    ],
  },
  'second-hand clothes': {
    work: [
      'What slows down sorting second-hand clothes more than anything else?',
      'Which is harder with second-hand clothes: finding the right size, or naming a fair price?',
    ],
    people: [
      'Which second-hand clothes have you worn to work for years?',
      'Who first showed you how good second-hand clothes could be?',
    ],
  },
  'self assessment': {
    work: [
      "What's always missing when it's time to do a tax return?",
      'Which paper for a tax return takes longest to track down?',
    ],
    people: [
      "What's the oddest thing you've heard of somebody trying to claim on a tax return?",
      "What's the best tip anyone gave you about tax returns?",
    ],
  },
  'shared calendar': {
    work: [
      'What gets a calendar into a mess faster than anything else?',
      'A shared calendar at work: open for all to see, or just busy and free?',
    ],
    people: [
      "What's the worst double booking you've ever had to get out of?",
      'Whose calendar at work is a marvel, and how do they do it?',
    ],
  },
  'shift rota': {
    work: [
      'What upsets a week of planned shifts more than anything else?',
      'What do people want most from a shift plan: early notice, fair turns or easy swaps?',
    ],
    people: [
      "What's the kindest shift swap a colleague ever did for you?",
      'Which shift in your working life will you never forget?',
    ],
  },
  'small business': {
    work: [
      'What do small business owners never have enough time for?',
      'What should a small business hand over first: the books, the website or the post?',
    ],
    people: [
      'Who was the first person to buy from a business you ran or worked in?',
      'What has running or working in a small business taught you?',
    ],
  },
  'social media management': {
    work: [
      "What slows down a company's social media most: ideas, photos or approval?",
      'Which is harder on social media: posting often, or answering everybody?',
    ],
    people: [
      'What did you learn from the first post you ever wrote for a company?',
      "Which colleague would be brilliant on your company's social media?",
    ],
  },
  'software testing': {
    work: [
      'What gets dropped first when time for testing runs short?',
      'Where do the worst bugs turn up in testing: in old code, in new code or in between?',
    ],
    people: [
      "What's the best catch you've ever seen a software tester make?",
      'What did your first week of software testing teach you?',
    ],
  },
  'solar panels': {
    work: [
      'What takes longest in a solar project: the permits, the roof or the grid?',
      'What do people ask about solar panels more than anything else?',
    ],
    people: [
      'Where did you first see solar panels up close?',
      'What surprised you most in the first months after solar panels went up?',
    ],
  },
  solicitor: {
    work: [
      'What do lawyers spend most time waiting for?',
      'Which legal job do people put off longest: a will, a lease or a power of attorney?',
    ],
    people: [
      'What surprised you most the first time you dealt with a lawyer?',
      'What did you learn from the first lawyer you ever worked with?',
    ],
  },
  'sports club': {
    work: [
      "What's hardest for a sports club to find: coaches, pitches, money or new members?",
      'Which job at a sports club does nobody want to take on?',
    ],
    people: [
      'Who kept your sports club going when you were young?',
      'What did playing for a sports club teach you that you use at work?',
    ],
  },
  spreadsheet: {
    work: [
      'What goes wrong most often in a shared spreadsheet?',
      'What takes longest in a spreadsheet: the figures, the format or finding the error?',
    ],
    people: [
      'What is the messiest thing you have found in a spreadsheet?',
      'Who taught you the spreadsheet trick you use the most?',
    ],
  },
  'street food': {
    work: [
      'What throws off a day on a street food stall more than anything else?',
      "What's hardest for a street food trader: the pitch, the weather or the early start?",
    ],
    people: [
      "Which street food trader do you go back to, and what's their story?",
      'What did you learn from working on a stall, at a market or a fair?',
    ],
  },
  'student life': {
    work: [
      'What do students find hardest about going from lectures to a job?',
      'What would help students more: work experience, or a good mentor?',
    ],
    people: [
      'What did you learn as a student that had nothing to do with your course?',
      'Which job did you have as a student, and what did it teach you?',
    ],
  },
  'subscription billing': {
    work: [
      'What brings most questions in subscription billing: upgrades, refunds or renewals?',
      'A failed subscription payment: an automatic retry, or a message from a person?',
    ],
    people: [
      'What surprised you most when you first worked with subscription billing?',
      "What's the oddest subscription you've ever found on a company card?",
    ],
  },
  supermarket: {
    work: [
      "What's hardest to keep on a supermarket shelf: fresh bread, ripe fruit or special offers?",
      'What slows down a supermarket trip more than anything else?',
    ],
    people: [
      'What did a job in a supermarket teach you, or somebody you know?',
      "Who works at your supermarket that you'd miss if they left?",
    ],
  },
  'supply chain': {
    work: [
      "What's the first sign of trouble in a supply chain?",
      'What upsets a supply chain most: late news, late goods or a wrong forecast?',
    ],
    people: [
      "What's the smallest missing part you've ever seen hold up a big job?",
      'What did your worst shortage at work teach you?',
    ],
  },
  'sustainability report': {
    work: [
      'What takes longest in a sustainability report: the data, the wording or the sign-off?',
      'Which figure for a sustainability report is always the last to come in?',
    ],
    people: [
      'What did you learn from the first sustainability report you worked on or read?',
      'Who at your work pushed for a greener way before anybody asked?',
    ],
  },
  'swimming pool': {
    work: [
      "What's hardest to keep right in a public swimming pool: the heat, the water or the hours?",
      'What slows down a swimming lane more than anything else?',
    ],
    people: [
      'What does a good lifeguard do that swimmers never notice?',
      'Which swimming pool do you have the best memories of, and what made it special?',
    ],
  },
  taxis: {
    work: [
      "What throws off a taxi driver's day more than anything else?",
      'What makes a good taxi firm: being on time, clean cars or a driver you know?',
    ],
    people: [
      "What did a taxi driver once tell you that you've never forgotten?",
      'Where was the longest taxi ride you took for work?',
    ],
  },
  tea: {
    work: [
      'What ruins a cup of tea at work fastest?',
      'Tea at work: everyone makes their own, or one big round for the whole team?',
    ],
    people: [
      "Who made the best tea in any place you've ever worked?",
      'Which conversation over a cup of tea at work do you still remember?',
    ],
  },
  theatre: {
    work: [
      'What goes wrong behind the scenes of nearly every theatre show?',
      'What makes a theatre night: the play, the cast or the audience?',
    ],
    people: [
      'Who in a theatre works hardest without taking a bow?',
      'What did you learn on or behind a stage that you use at work?',
    ],
  },
  'theme parks': {
    work: [
      "What's hardest to run well in a theme park: the rides, the lines or the food?",
      'What do theme park visitors ask the staff most often?',
    ],
    people: [
      'What did a summer job in a theme park, or anywhere like it, teach you?',
      'Which theme park worker made your day, and how?',
    ],
  },
  toys: {
    work: [
      "What's hardest to get right in a toy: the idea, the safety or the price?",
      'What keeps a toy in use for years: simple design, tough parts or a good story?',
    ],
    people: [
      'Which toy from your childhood hinted at the work you do now?',
      'What have you seen a child do with a toy that its maker never planned?',
    ],
  },
  'trade show': {
    work: [
      'What gets left behind before nearly every trade show?',
      'What wastes the most time at a trade show: set-up, small talk or lost leads?',
    ],
    people: [
      'Who did you meet at a trade show that you still work with?',
      'What did you learn on your first day on a trade show stand?',
    ],
  },
  trains: {
    work: [
      'Which job on the railway do train passengers never see?',
      'On a train for work: a productive hour, or a rest between two places?',
    ],
    people: [
      'What did you find hardest in your first weeks on the railway, or as a commuter?',
      'Which person on a train or a platform do you still remember?',
    ],
  },
  tutoring: {
    work: [
      'In tutoring, which takes longer to rebuild: the basics, or the confidence?',
      'What eats into a tutoring hour most: late starts, lost books or tired pupils?',
    ],
    people: [
      'Which tutor or teacher made a hard subject simple for you?',
      'What did explaining something to a younger pupil teach you?',
    ],
  },
  tyres: {
    work: [
      'What wears out tyres on a work vehicle fastest?',
      'What do drivers forget most about their tyres: pressure, tread or age?',
    ],
    people: [
      "Where's the worst place you've ever had a flat tyre?",
      'Who stopped to help the last time you had tyre trouble on the road?',
    ],
  },
  'university open day': {
    work: [
      'What goes wrong at nearly every university open day?',
      'What do visitors ask most at a university open day: grades, jobs or rooms?',
    ],
    people: [
      'Who helped you choose what to study at university, or not to go?',
      'Which lecturer do you still remember from your first weeks at university?',
    ],
  },
  'used cars': {
    work: [
      'What takes longest in getting a used car ready for sale?',
      'What tells you most about a used car: the papers, the tyres or the seller?',
    ],
    people: [
      'What did you learn from the first used car you ever bought?',
      "What's the best thing you've ever found left behind in a used car?",
    ],
  },
  'user research': {
    work: [
      "What's hardest in user research: finding people, hearing them or being believed?",
      'Which gets skipped first when time is short: user research, testing or documentation?',
    ],
    people: [
      'What has a user said to you that changed a product?',
      'What did you find hardest in your first user interview?',
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
      'What goes wrong most often on the day in a hired venue?',
      'What gets asked about too late when a venue is booked: parking, power or access?',
    ],
    people: [
      "What's the most unusual venue you've ever been to for work?",
      'Who behind the scenes of an event do you still remember, and what for?',
    ],
  },
  vet: {
    work: [
      "What's hardest in a vet's day that owners never see?",
      "What throws off a day at the vet's more than anything else?",
    ],
    people: [
      'What did a vet or vet nurse do for an animal of yours that you still remember?',
      'What surprised you most the first time you saw a vet at work?',
    ],
  },
  'video games': {
    work: [
      'What takes longest in making a video game that players never notice?',
      'Which is harder to get right in a video game: the first minutes, or the ending?',
    ],
    people: [
      'What did a video game teach you that you now use at work?',
      'Which video game first made you wonder how games are made?',
    ],
  },
  'visiting a town': {
    work: [
      'What does a town centre need most to make visitors stay longer?',
      'What do visitors find hardest in a new town: parking, signs or opening hours?',
    ],
    people: [
      'Which town did you discover through work and go back to for fun?',
      'Who in your town makes visitors feel most welcome?',
    ],
  },
  volunteering: {
    work: [
      'What keeps people from volunteering most: time, confidence or not being asked?',
      'Volunteering from work: with the skills of your job, or something quite different?',
    ],
    people: [
      'What did a day of volunteering teach you that you now use at work?',
      'Who got you into volunteering?',
    ],
  },
  'walking and hiking': {
    work: [
      "What's hardest on a charity walk: the hills, the feet or the last mile?",
      'What stops people from taking a walk in the working day?',
    ],
    people: [
      'Which colleague did you really get to know on a walk?',
      "What's the best idea that came to you on a walk?",
    ],
  },
  warehouse: {
    work: [
      'What wastes the most steps in a normal day in a warehouse?',
      "What's hardest to keep right in a warehouse: the stock count, the aisles or the labels?",
    ],
    people: [
      'What did you find hardest in your first week in a warehouse?',
      "What's the oddest thing you've ever seen on a warehouse shelf?",
    ],
  },
  webinar: {
    work: [
      'What makes you leave a webinar early?',
      'Webinar: live with questions, or the replay at your own pace?',
    ],
    people: [
      "What's the most useful thing you've ever taken away from a webinar?",
      'What went wrong in a webinar that you still laugh about?',
    ],
  },
  'website redesign': {
    work: [
      'What makes you give up on a website fastest?',
      'What holds up a new website most: the words, the photos or the decisions?',
    ],
    people: ["What's the oldest page you've ever found still live on a company website?"],
  },
  'wedding venue': {
    work: [
      'What throws off the plan at nearly every wedding?',
      'What do wedding venue teams spend most time on that guests never see?',
    ],
    people: [
      "What's the calmest fix you've ever seen on a wedding day?",
      'What did you learn from working at weddings, or from planning one?',
    ],
  },
  weddings: {
    work: [
      'What always runs late at a wedding?',
      'Who has the toughest job on a wedding day: the cook, the planner or the photographer?',
    ],
    people: [
      'What did working at a wedding, or helping at one, teach you?',
      'Who saved the day at a wedding you remember, and how?',
    ],
  },
  whisky: {
    work: [
      "What's hardest in the whisky trade: the waiting, the blending or the choosing of casks?",
      'What matters most in a whisky: the water, the wood or the years?',
    ],
    people: [
      'Who taught you how to taste whisky?',
      'Which whisky did you open for a big moment at work or at home?',
    ],
  },
  'window replacement': {
    work: [
      'What makes fitting new windows trickier than it looks?',
      'What annoys people most about old windows: the cold, the noise or the cleaning?',
    ],
    people: [
      'What was the view from the window in your first job?',
      'Which building with beautiful windows do you still remember working or studying in?',
    ],
  },
  wine: {
    work: [
      "What's hardest to plan for in making or selling wine?",
      'What sells a bottle of wine: the label, the grape or the person who recommends it?',
    ],
    people: [
      'Who taught you the most about wine, and over which bottle?',
      "Which winemaker's story has stayed with you?",
    ],
  },
  'women in technology': {
    work: [
      'Where do most women drop out of technology: at school, at hiring or mid-career?',
      'What would bring more girls into technology: teachers, visits or role models?',
    ],
    people: [
      'Which woman in technology opened a door for you?',
      'Who first told you that you could work in technology?',
    ],
  },
  woodwork: {
    work: [
      'What holds up a joinery job more than anything else?',
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
      'Which job gets done faster when you work from home, and which slower?',
    ],
    people: [
      'What did you find hardest in your first weeks of working from home?',
      "What's the best thing about working from home that you never expected?",
    ],
  },
  'workplace training': {
    work: [
      'What helps training stick once people are back at their own work?',
      'What gets in the way of training at work most: time, cover or the inbox?',
    ],
    people: [
      'Who was the best trainer you sat in front of, and what did they do?',
      'Which training at work turned out far more useful than you expected?',
    ],
  },
  'yoga class': {
    work: [
      'What makes it hardest to switch off in a yoga class after work?',
      'Yoga around work: before the day starts, at lunch or in the evening?',
    ],
    people: [
      'What did a yoga teacher say that you still use at work?',
      'Who got you along to your first yoga class?',
    ],
  },
  'zoos and wildlife parks': {
    work: [
      "What do zoo visitors never see of a keeper's day?",
      'What takes most work in a zoo: the feeding, the cleaning or the records?',
    ],
    people: [
      "What has a zoo keeper told you that you've never forgotten?",
      'Which animal has taught you something you use with people?',
    ],
  },
};
