import type { Besides } from '../../subject';

/** What is known of the subjects of `common/organisation.ts` besides their rows. */
export const organisation: Besides = {
  apprenticeship: {
    clues:
      'apprentices, level 3, level 2, on the job, college day, day release, nvq, end point assessment, journeyman, trade, college, qualification, trainee, electrician, plumbing, school leaver, engineering, employer, levy, vacancies, skills, carpentry, tafe, provider, placement, t level, mentor, chippy, hairdressing, construction, wage',
    cued: [
      'Which would you enjoy more as an apprentice: the *college* day, or the days on the job?',
      'What would you like to learn first as an apprentice *electrician*: lights, sockets or fuse boards?',
      'What would you build first as a *carpentry* apprentice: a stool, a toolbox or a tree house?',
      'What do you wish somebody had told you as a *school leaver* about learning a trade?',
      'What should a good *mentor* show a new apprentice first: the tools, the people or the kettle?',
      'Which *tool* should every apprentice own from the very first day?',
      'What did you buy with your first *wage* as an apprentice or trainee?',
      'Which machine would draw you into an *engineering* apprenticeship: a plane, a train or a robot?',
      'Who in your family would sit down first for a *hairdressing* apprentice?',
      'What should count most when you *apply* for an apprenticeship: grades, keenness or a Saturday job?',
    ],
    atWork: {
      asks: [
        '+What was the first job you were trusted to do alone as a learner?',
        '+What helps an apprentice most: a patient teacher, real jobs or time to practise?',
        "+What's the best advice for a new apprentice?",
        '+Which quality makes a great mentor for an apprentice?',
        '+Which lesson from the person who trained you do you still use?',
        '+Where do apprentices learn most: on the job, in college or from colleagues?',
      ],
      cued: [
        'What do your apprentices talk about most when they come back from *college*?',
        'Who makes the better *mentor* for an apprentice: the most experienced, or the last to qualify?',
        'What do parents ask an *employer* first about an apprenticeship?',
        'Which task do you like to give an apprentice or *trainee* in the first week?',
        'How does your team celebrate when an apprentice gets the *qualification*?',
        'Which *skills* do apprentices in your trade only really learn on the job?',
      ],
    },
  },
  'graduate scheme': {
    clues:
      'grads, rotations, internships, assessment centre, placements, penultimate year, intern, university, student, trainee, applications, engineer, degree, cohort, early careers, programme, campus, career, class of, consulting, insight day, mentor, salary, undergraduate, summer, final year, start date, recruiters, finance, freshers',
    cued: [
      'Which question would you love to be asked at an *interview* for a first job?',
      'Which *degree* subject would you pick if you started tomorrow?',
      'What did you learn as an *intern* or on work experience that stuck with you?',
      'What would you ask a *mentor* over the first coffee?',
      'What makes an *assessment centre* less nerve-racking: a friendly face, a clear plan or good coffee?',
      "What's the best part of *campus* life: the people, the freedom or the late breakfasts?",
      'Which tip would you give someone filling in *applications* for a first job?',
      'How many *rotations* would you like in a first job: two long ones, or several short ones?',
    ],
    atWork: {
      asks: [
        '+What helps new graduates settle in best: a buddy, real projects or regular feedback?',
        '+Who mentored you when you were new to the job?',
        'Which skill do graduates learn quickest on the job?',
        'Which task taught you the most in your first graduate job?',
      ],
      cued: [
        'What made the biggest difference for a new *graduate* in your team: a buddy, feedback or real work?',
        'What do you look for first in *applications* for early careers: curiosity, grades or experience?',
        'What would you give an *intern* to do in the very first week?',
        'What did your first *mentor* at work teach you that you pass on today?',
      ],
    },
  },
  'women in technology': {
    clues:
      "women, girls, stem, coding, female, mentoring, role models, engineer, gender, leaders, diversity, pay gap, careers, panel, network, founders, science, allies, software, bias, representation, returner, ada lovelace, women's day, developer, inspire, scholarship, glass ceiling, maths",
    cued: [
      'What would you show *girls* first to interest them in technology: robots, apps or games?',
      'Where did you first meet *coding*: at school, at work or at home?',
      'What would you ask a *mentor* in your first month in technology?',
      'Who was your *role model* when you started out?',
      'What does a future *engineer* play with as a child: bricks, puzzles or an old radio?',
      'Which *STEM* subject did you like best at school: science, maths or computing?',
      'Which job did you dream of before you chose your *career*?',
      'What would you show *Ada Lovelace* first if she came to your office?',
    ],
    atWork: {
      asks: [
        '+Which woman opened a door for you at work?',
        '+How can a colleague support women in technology?',
        'Which woman in technology has inspired you in your work?',
        'Which woman in technology should more people have heard of?',
      ],
      cued: [
        'Which question makes a *panel* of women in technology really interesting?',
        "What makes a women's *network* at work worth an hour: talks, contacts or advice?",
        'What helps a *returner* most in the first weeks: a buddy, training or shorter days?',
        'What would you ask a woman *founder* over coffee: about money, team or first customers?',
      ],
    },
  },
  'diversity and inclusion': {
    clues:
      'inclusive, belonging, neurodivergent, neurodiversity, diverse, equity, lgbtq, allies, bias, dei, equality, disability, workplace, ally, ethnicity, race, gender, culture, hiring, representation, training, pride, leaders, erg, black history month, pay gap, underrepresented, unconscious, anti racism, employee network, accessible',
    cued: [
      'What makes an event feel *inclusive* from the first minute: a greeting, clear signs or quiet space?',
      'What shows you that somebody is a good *ally*: listening, speaking up or turning up?',
      'Which dish would you bring to a shared lunch to show your *culture*?',
      'Where would a place help most with *neurodiversity*: quieter rooms, softer light or clear notes?',
      'How do you like to celebrate *Pride*: at a parade, with friends or with a film?',
      "Which woman would you name on *International Women's Day* as somebody who showed you the way?",
      'Where have you seen *disability* access done really well: a theatre, a museum or a station?',
      'What gives you a feeling of *belonging* in a group: a nickname, a job to do or a saved seat?',
    ],
    atWork: {
      asks: [
        '+What does inclusion look like on an ordinary working day?',
        '+What should an inclusion plan start with: listening, data or training?',
        '+Where does inclusion make the biggest difference: in hiring, in meetings or in promotion?',
        'Which small change makes meetings more inclusive?',
      ],
      cued: [
        'Which part of *hiring* is easiest to make fairer: the ad, the questions or the panel?',
        'What makes diversity *training* stick: stories, practice or regular short sessions?',
        "What's the best thing an *ERG* can do in its first three months?",
        'Which change for *neurodivergent* colleagues turned out to be good for everybody?',
      ],
    },
  },
  leadership: {
    clues:
      'leaders, managers, one to ones, direct reports, executives, coaching, delegate, trust, management, feedback, decision, workshop, mentor, culture, emotional intelligence, motivate, psychological safety, ceo, programme, line manager, empathy, strategy, difficult conversations, first time manager, micromanage, development, influence, boardroom',
    cued: [
      'How do you like to get *feedback* from a manager: face to face, in writing or over coffee?',
      'Which task is hardest for a new leader to *delegate*?',
      'How does a new boss earn your *trust* fastest: by listening, by honesty or by keeping promises?',
      'Where do you like to have a *one to one* with your manager: in an office, on a walk or over coffee?',
      'Who was a *mentor* to you without ever using the word?',
      'What would you ask a *CEO* if you had five minutes together in a lift?',
      'What would you most like *coaching* in as a leader: speaking, planning or saying no?',
      'How can a manager *motivate* you on a grey afternoon: praise, a clear goal or cake?',
    ],
    atWork: {
      asks: [
        '+Which leadership skill should every new manager learn first?',
        '+What should a new leader do first: listen, decide or meet everyone?',
        '+What helps a new leader most: a mentor, training or time?',
        '+What surprises people most when they lead a team for the first time?',
      ],
      cued: [
        'Which tip would you give a *first time* manager for the first week?',
        'Where do you like to hold a *difficult conversation* at work: in a room, on a walk or on a call?',
        "Which small habit of a leader shapes a team's *culture* most?",
        'How often should a leader meet *direct reports* one by one: weekly, fortnightly or monthly?',
      ],
    },
  },
  'company culture': {
    clues:
      'values, away days, belonging, ping pong table, workplace, employees, colleagues, engagement, team building, mission, office, social, retention, trust, purpose, hr, wellbeing, hybrid, recognition, teamwork, transparency, leaders, perks, feedback, survey, toxic, traditions',
    cued: [
      'Where would you go for a team *away day*: the coast, the woods or a city?',
      'Which sort of *recognition* at work do you like: a note, a round of applause or an afternoon off?',
      'Which *perk* at work would you choose: free lunch, early finishes or an extra day off?',
      'What do you save for office days in a *hybrid* week: meetings, chats or lunch together?',
      "Which would you put first in a company's *values*: kindness, curiosity or fairness?",
      'What builds *trust* fastest in a new team: time, humour or a job done together?',
      'What does most for your *wellbeing* on a working day: a walk, a proper lunch or a laugh?',
    ],
    atWork: {
      asks: [
        "+What keeps a company's culture strong: shared stories, clear values or good managers?",
        'Which value should a company live by every day?',
        'How do you recognise a healthy culture on your first day?',
        "What should newcomers hear about a company's culture in their first week?",
      ],
      cued: [
        'Which *team building* activity do people still talk about where you work?',
        'How often should an *engagement* survey come round: monthly, twice a year or yearly?',
        'What should *HR* ask people at the end of their first month?',
        'How do good *leaders* show that they have listened: a reply, a change or a thank you?',
      ],
    },
  },
  'meet the team': {
    clues:
      'joined us, role, years with us, hobbies, stylist, favourite, fun fact, spotlight, manager, apprentice, director, office, outside work, weekends, colleague, biscuit, receptionist, say hello, behind the scenes, dog, qualified, background, face behind, q&a, passionate',
    cued: [
      'What would you like to learn as an *apprentice*: baking, plumbing or hairdressing?',
      'What makes a good *receptionist*: a smile, a calm voice or a memory for names?',
      'Where would an office *dog* sleep best: under a desk, by the door or on the sofa?',
      'Which *hobby* would you tell new people about first?',
      'Which *biscuit* should always be in the tin at work?',
      'What do you like to talk about with a *stylist*: holidays, family or nothing much?',
      'What makes a good *manager*: clear words, patience or a sense of humour?',
      'How would you mark a work *anniversary*: flowers, cake or a day off?',
    ],
    atWork: {
      asks: [
        '+What made you choose the work you do?',
        'Which quality do you value most in a teammate: calm, humour or reliability?',
        'What did you learn from the first team you worked in?',
        'What brings out the talent in a team: trust, variety or clear goals?',
      ],
      cued: [
        'What do you give an *apprentice* to do on the very first morning?',
        "What's a good *fun fact* to share about yourself on a first day?",
        'How do you welcome someone who has just *joined*: lunch, a tour or a buddy?',
        'What would you ask a *director* over a first lunch together?',
      ],
    },
  },
  'research report': {
    clues:
      'findings, respondents, survey, percent of, download the report, methodology, key takeaways, white paper, study, data, benchmark, download, percent, trends, analysis, insights, industry, published, sector, statistics, executives, key findings, index, interviewed, state of, analysts, policymakers, foresight, evidence',
    cued: [
      'Which question would you put in a *survey* about everyday life?',
      'How do you like to see *data*: in a chart, on a map or in one plain sentence?',
      'What would you *download* a report for: the numbers, the advice or the pictures?',
      'What would you like a report on *AI* to find out: what it does well, who uses it or how people feel?',
      'Which *study* about sleep, food or work changed one of your habits?',
      'What would you like to read a report on *consumers* about: what they buy, where or how they choose?',
      'Which *sector* would you like to read a report about, just out of curiosity?',
    ],
    atWork: {
      asks: [
        'Which do you read first in a research report: the summary, the charts or the method?',
        'How long should a good research report be?',
        'Which change at work began with a good report?',
        'What makes you share a research report with a colleague?',
      ],
      cued: [
        "What's a good number of *respondents* before a finding makes you sit up?",
        'Which *benchmark* do people in your line of work quote most often?',
        'Where do you use the *findings* of a report: in a pitch, in a plan or over lunch?',
        'What would you ask the authors of a *white paper* over coffee?',
      ],
    },
  },
  'funding round': {
    clues:
      'investors, valuation, seed, term sheet, venture, runway, series a, raised, startup, vc, capital, led by, million, angel, founder, investment, fundraise, scale, growth, crowdfunding, pre seed, equity, portfolio, fund, backed, cap table, deep tech, climate tech, accelerator',
    cued: [
      'What would you back with *crowdfunding*: a café, a game or a new gadget?',
      'Which *app* on your phone would you have put money into at the start?',
      'What would you build first with money for a *startup*: a product, a team or a shop?',
      'Which *founder* would you like to have lunch with?',
      'What would you pitch to *investors* if you had only the length of a lift ride?',
      'Which kind of *climate* idea would you like to see funded: heat, food or transport?',
      'What would you like to see *AI* companies work on first: health, schools or paperwork?',
      'Which *health* problem would you like a young company to work on: sleep, backs or eyes?',
    ],
    atWork: {
      asks: [
        '+Which question should every founder ask an investor?',
        '+What should founders look for in an investor besides money?',
        '+What is hardest in a funding round: the pitch, the paperwork or the waiting?',
        '+What makes a start-up stand out in a funding round: the team, the market or the product?',
      ],
      cued: [
        'Which question from *investors* do you wish every founder was ready for?',
        'What would you hire first with *seed* money: sales, engineering or support?',
        'What goes on the first slide of a good *pitch deck*: the problem, the team or the numbers?',
      ],
    },
  },
  partnership: {
    clues:
      'joint, alliances, together with, memorandum, partner, collaboration, teamed up, announce, signed, proud, brands, integration, mou, collab, programme, reseller, sponsors, joining forces, agreement, charity, university, marketplace, distributor, expertise, strategic, delighted, co branded, channel, ecosystem',
    cued: [
      'Which *charity* near you would you like to see a local firm work with?',
      'Which two *brands* would you love to see on one product?',
      'What would you like a company to *sponsor* where you live: a team, a festival or a school?',
      'What would you like to learn if a firm and a *university* offered a free evening course?',
      "What's the best *collaboration* you can think of in food, music or fashion?",
      'Which two apps would you most like to see with an *integration* between them?',
      'Which *school* project should more local firms lend a hand with?',
      'How would you like to hear about a *new partner*: a short film, a photo or a few plain lines?',
    ],
    atWork: {
      asks: [
        '+What makes a partnership work: shared goals, clear roles or open talk?',
        '+What can partners do together that neither can do alone?',
        'What makes you say yes to a new partnership?',
        'How do you know that a partnership is working?',
      ],
      cued: [
        'What do two firms need to agree first in a *joint* project: goals, roles or the calendar?',
        'What makes a *reseller* happy: training, margin or a quick answer on the phone?',
        'What should a company bring to a *charity* besides money: time, skills or a van?',
        'Which part of an *integration* between two products takes longest: tech, contracts or testing?',
      ],
    },
  },
  award: {
    clues:
      'shortlist, winners, judges, trophy, nominated, nominees, gala, runner up, nominations, voted, finalist, ceremony, gold, category, best in, recognition, highly commended, proud, black tie, won, of the year, medal, regional, certificate, thrilled, silver, great taste, entries',
    cued: [
      'Where would you keep a *trophy*: on the desk, on a shelf or in a cupboard?',
      'What would win you over as a *judge*: passion, polish or results?',
      'How do you *vote* for an award: with your head, or with your heart?',
      'How would you celebrate as the *winner*: with cake, with bubbles or with a day off?',
      'Which *certificate* from childhood do you remember best: swimming, music or sport?',
      'A *black tie* awards night: a good reason to dress up, or happier in something simple?',
    ],
    atWork: {
      asks: [
        '+What does an award give a team: pride, thanks or fresh energy?',
        '+Which award would you invent for somebody you work with?',
        'What makes an award worth entering?',
        'How do you like to share the news of an award with the whole team?',
      ],
      cued: [
        'How do you tell the team about a *shortlist*: an email, a cake or a loud cheer?',
        "What makes an award *entry* stand out: figures, a story or a customer's words?",
        'Who do you take to an award *ceremony*: the whole team, or those who did the project?',
        'Which *recognition* means most at work: an award, a note or a word in person?',
      ],
    },
  },
  'company anniversary': {
    clues:
      'founded, founder, milestone, looking back, grandfather, third generation, years in business, since, decade, birthday, celebrate, thank you, began, journey, loyal, started, established, generation, 10 years, silver, raise a glass, throwback, back in, opened our doors, candles, centenary, cheers, kitchen table',
    cued: [
      'What song takes you straight back to the *decade* you grew up in?',
      'What would you ask the *founder* of a firm about the very first day?',
      'What do you like best in a *throwback* photo: the clothes, the cars or the faces?',
      "What's the best *birthday* cake for a crowd: chocolate, lemon or fruit?",
      "What's the best part of a shop staying in the *family*: the faces, the know-how or the stories?",
      'What job did your *grandfather* or grandmother do?',
      'What would you pour to *raise a glass* to old friends: bubbly, beer or tea?',
      "What's the best way to say *thank you*: a card, a call or a cake?",
    ],
    atWork: {
      asks: [
        '+What keeps a company going for decades: its people, its customers or its ideas?',
        '+Which company tradition is worth keeping for decades?',
        '+What has changed the face of your industry since you joined it?',
        '+Which story from the early days gets told again and again at your company?',
        '+What keeps an old company young: new people, new ideas or curious customers?',
      ],
      cued: [
        'Which *milestone* at work did you enjoy celebrating most?',
        'What has a *founder* you worked with taught you?',
        "What would you keep for the archive from a company's first *decade*: photos, letters or products?",
        'How does your team mark a *colleague* who reaches a big anniversary?',
      ],
    },
  },
  'new premises': {
    clues:
      'doors open, relocated, square feet, trading estate, moved, unit, headquarters, office, warehouse, building, bigger, studio, facility, ribbon, site, expansion, workshop, showroom, tour, lease, ground breaking, location, doors, industrial estate, boxes, outgrown, fit out, hub',
    cued: [
      'Where would you put your desk in a new *office*: by the window, in a corner or near the kettle?',
      'What do you do first in a new *showroom*: walk round, try something or ask?',
      'What do you like to see in a *workshop*: people at work, old tools or finished pieces?',
      'What would you use an empty *warehouse* for on opening night: a dance, a dinner or a game?',
      'Who should cut the *ribbon* at an opening: the mayor, the founder or the youngest helper?',
      'Which part of new premises would you like to see first on a *tour*?',
      'What would you bring to a business that has just *moved*: a plant, a cake or a card?',
    ],
    atWork: {
      asks: [
        '+What makes new premises good to work in: daylight, space or good equipment?',
        'Which feature would you ask for in new premises?',
        'How should a team mark the first day in new premises?',
        'What should stay the same when a company moves to new premises?',
      ],
      cued: [
        'What makes an *industrial estate* a good place to work: a café, trees or easy parking?',
        'What would you check first before signing a *lease* on new premises?',
        'What should a new *headquarters* have first: a canteen, quiet rooms or bike racks?',
        'What needs planning first in an *expansion*: people, space or machines?',
      ],
    },
  },
  consulting: {
    clues:
      'consultants, advisers, deliverables, frameworks, stakeholders, strategy, client, transformation, advisory, firm, workshop, project, practice, operations, expertise, roadmap, boutique, change management, fractional, engagement, process, growth, partner, board, deliver, diagnostic, public sector, interim, implementation',
    cued: [
      'How long should a *strategy* be: a sentence, a page or ten pages?',
      'What makes a good *workshop*: sticky notes, a firm chair or good biscuits?',
      'How do you like a *roadmap*: on one slide, on a wall or in a spreadsheet?',
      'What should come first in a *transformation* at work: the people, the tools or the plan?',
      'Which *process* at work would you shorten first: approvals, reports or meetings?',
      'Which *fractional* role would help your work most: finance, marketing or people?',
      'What would you choose as the next step in *growth*: new customers, new people or new products?',
      'How do you like a *project* to start: with a plan, a meeting or a trial run?',
    ],
    atWork: {
      asks: [
        '+What turns good advice into change: a clear plan, a champion or quick results?',
        'How do you know that a consulting project has worked?',
        "What's the best question a consultant has ever asked you?",
        'Which consulting skill is most useful in any job: listening, structuring or presenting?',
      ],
      cued: [
        'What makes a *client* come back with a second project?',
        'Which *framework* do you still draw on the back of an envelope?',
        'How do you explain *change management* to somebody at a party?',
      ],
    },
  },
  freelancing: {
    clues:
      'self employed, day rate, sole trader, invoices, freelancers, retainer, portfolio, upwork, fiverr, client, rate, project, ir35, contractor, pitch, solopreneur, gig, coworking, brief, side hustle, tax, work life balance, copywriter, designer, feast or famine, scope, chase, late payment, solo',
    cued: [
      "When do you like to send an *invoice*: the same day, the same week or at the month's end?",
      'What goes first in a *portfolio*: the newest piece, the proudest or the best known?',
      'What do you look for in a *coworking* space: quiet, coffee or company?',
      'What makes a *client* a pleasure to work for: clear answers, trust or a thank you?',
      'How do you like a *brief*: one page, a long call or a quick sketch?',
      'Which hobby would make a good *side hustle*?',
      'Where do papers for the *tax* return live: in a box, in a folder or on the phone?',
      'What calms your nerves before a *pitch*: practice, music or a walk?',
    ],
    atWork: {
      asks: [
        '+Where do freelancers find their best clients: word of mouth, online or over coffee?',
        'What do you wish somebody had told you in your first year of freelancing?',
        'What draws people into freelancing?',
        'How do you plan your week as a freelancer?',
      ],
      cued: [
        'When should a *day rate* come up: in the first email, on the first call or after the brief?',
        'A *retainer*: a set number of hours, or a set list of jobs?',
        'Who would you bring into a new project first: a *designer*, a copywriter or a developer?',
        'Which line belongs in every freelance *contract*?',
      ],
    },
  },
  'small business': {
    clues:
      'independents, shop local, buy local, kitchen table, indie, footfall, sme, high street, owner, entrepreneur, growth, makers, start up, grant, family run, sole trader, support, business rates, micro, msme, one person, saturday, loan, side hustle, community, fsb, founder, handmade, cash flow, chamber',
    cued: [
      'Which *local* shop would you show a visitor first?',
      'Which shop would you add to your *high street* tomorrow: a baker, a bookshop or a hardware store?',
      'What would you sell if you ran a *start up* from your kitchen table?',
      "Which small firm's work would you give as a *Christmas* present: a candle, a hamper or a print?",
      'Which *handmade* thing would you rather buy from the person who made it?',
      'What would you like about working in a *family* business: the trust, the stories or the lunches?',
      'What would you spend a small *grant* on first in a business: tools, a website or an extra pair of hands?',
      'Which business *owner* near you always remembers your name?',
    ],
    atWork: {
      asks: [
        '+Which small business do you admire, and what for?',
        'What can big companies learn from small businesses: speed, care or courage?',
        'What helps a small business to grow: good people, a clear niche or loyal customers?',
        'Which small business near you do you tell everybody about?',
      ],
      cued: [
        'Which *grant* or training helped a small firm you know most?',
        'What would you teach every new *entrepreneur* in the first week: selling, figures or saying no?',
        'Which job would you hand to *AI* first in a small business: emails, bookings or invoices?',
        'What shows that a small firm is ready for *growth*: a waiting list, a full diary or a full shelf?',
      ],
    },
  },
};
