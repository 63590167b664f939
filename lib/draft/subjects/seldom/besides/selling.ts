import type { Besides } from '../../subject';

/** What is known of the subjects of `common/selling.ts` besides their rows. */
export const selling: Besides = {
  'cold outreach': {
    clues:
      'follow ups, reply rate, cadence, booked meetings, sequences, inboxes, meetings booked, open rates, replies, gatekeeper, prospect, sdr, subject line, leads, pipeline, deliverability, email, personalise, cold call, outbound, follow up, bdr, dial, b2b, icp, template, spam, automation, list, warm up, script, opener',
    cued: [
      'What makes you open an email with a plain *subject line*: your name, a question or a short word?',
      'When is the best moment for a *cold call*: early morning, after lunch or late afternoon?',
      'How short should a first *email* be: three lines, five or ten?',
      'What makes a *LinkedIn* message from a stranger worth answering: a compliment, a question or a link?',
      'What do you put in a *follow up*: a new idea, a short question or a friendly nudge?',
      'What would you *personalise* first in a note: the name, the opening or the example?',
      'Who would you rather hear from in a first sales email: a *founder*, a salesperson or an engineer?',
      "What makes a good *voicemail* from somebody you don't know: short, funny or very clear?",
    ],
    atWork: {
      asks: [
        "What makes you answer a message from somebody you've never met?",
        'Which matters most in cold outreach: the first line, the timing or the follow-up?',
        'What makes a cold email feel personal?',
        'What did your first cold calls teach you?',
      ],
      cued: [
        'What do you read about a *prospect* before you write the first line?',
        'How many emails belong in a good outreach *sequence*: three, five or eight?',
        'What do you say in the first ten seconds of a *cold call*?',
        'Which words do you always keep out of a *subject line*?',
      ],
    },
  },
  'email newsletter': {
    clues:
      'subscribers, emails, mailchimp, in your inbox, klaviyo, opt in, unsubscribes, weekly email, deliverability, inbox, open rate, subject line, mailing list, campaign, sign up, click, segment, template, issue, readers, automation, spam, monthly, welcome series, sender, send time, list, email marketing, a/b, drip, preview text, round up, bounce',
    cued: [
      'When is the best time for a *weekly* newsletter: early morning, lunch or the weekend?',
      'What should a *monthly* newsletter always have: a story, a tip or an offer?',
      'How do you keep your email *inbox*: empty, in folders or as it comes?',
      'How long do you like a *subject line*: three words, one sentence or just a question?',
      'Where do you usually *sign up* for a newsletter: in a shop, on a website or at an event?',
      'What would you like in a *welcome* email: a thank-you, a discount or a short story?',
      'What makes you a loyal *reader* of a newsletter: tips, stories or pictures?',
      'Which part of a newsletter *issue* do you read first: the top, the pictures or the last lines?',
    ],
    atWork: {
      asks: [
        'What makes you open a newsletter: the sender, the subject line or the time it arrives?',
        'What makes you read a newsletter to the end?',
        'What makes you recommend a newsletter to a colleague?',
        'What makes a newsletter feel like a letter from a friend?',
      ],
      cued: [
        'What do you test first to lift an *open rate*: subject line, sender name or time of day?',
        'How do you like to *segment* a mailing list: by interest, by place or by last purchase?',
        'How often do you change an email *template*: each year, each season or hardly ever?',
        'Who reads an email *campaign* before it goes out: a colleague, the boss or a friend?',
      ],
    },
  },
  SEO: {
    clues:
      'rankings, traffic, page one, clicks, backlinks, website, crawl, keyword, ranking, search, organic, content, algorithm, meta, technical, audit, visibility, ai overview, schema, serp, site speed, agency, local pack, index, intent, sitemap, impressions',
    cued: [
      'What makes a good *keyword*: short and popular, or long and exact?',
      'How often do you look up your *ranking* in search: daily, monthly or hardly ever?',
      'What do you do with an *AI overview* in search: trust it, check it or scroll on?',
      'What *content* would you most like to make for a website: articles, videos or photos?',
      'Which *local* search do you make most: food, repairs or opening hours?',
      'How long do you wait for a page with poor *site speed*: two seconds, five or ten?',
      'Where would you like more website *traffic* from: search, social media or newsletters?',
      'What should an *audit* of your website look at first: the speed, the words or the pictures?',
    ],
    atWork: {
      asks: [
        '+How do you keep up with changes in SEO?',
        'What has changed in the way you search online?',
        'What makes a good SEO specialist: clear writing, analysis or patience?',
        'Which SEO job would you tackle first: old pages, broken links or slow images?',
      ],
      cued: [
        'How do you explain *backlinks* to a client in one sentence?',
        'What do you look at first in a *technical* check: the crawl, the speed or the index?',
        'What do you do first after an *algorithm* update: look, wait or put the kettle on?',
        'Which do you write first: the *meta* description, the heading or the text?',
      ],
    },
  },
  'social media management': {
    clues:
      'followers, reels, hashtags, scheduling, algorithm, reach, content plan, posts, content calendar, engagement, caption, community manager, influencer, strategy, audit, brand voice, creators, ugc, likes, analytics, video, agency, platforms, carousel, stories, batch',
    cued: [
      'Which kind of *reel* do you watch to the end: a how-to, a funny one or a before and after?',
      'How many *hashtags* belong under a post: none, a few or plenty?',
      'Under a good photo: a *caption* of one line, or the whole story?',
      'When would you *schedule* a post: a month ahead, a week ahead or on the day?',
      'What makes you trust an *influencer*: knowledge, humour or plain honesty?',
      'How do you watch a *video* in your feed: with sound, or with subtitles?',
      'How far do you swipe through a *carousel*: two pictures, half of it or to the end?',
      'Where do good ideas for *content* come from: walks, customers or old photos?',
    ],
    atWork: {
      asks: [
        'What would you like to learn about social media?',
        'Where do good ideas for social media posts come from?',
        "What makes you comment on a company's social media post?",
        'What do people find surprising about a job in social media?',
      ],
      cued: [
        'How long do you spend on a *caption*: a minute, half an hour or a whole morning?',
        'Which figure do you look at first: *reach*, clicks or comments?',
        'What goes on a *content calendar* first: holidays, launches or people?',
        'How do you like to brief *creators*: word for word, in a few points or with a free hand?',
      ],
    },
  },
  'content marketing': {
    clues:
      'blog, articles, audience, editorial, headlines, tone, writers, copywriter, seo, storytelling, strategy, brief, leads, writing, brand, case study, editorial calendar, funnel, copy, thought leadership, white paper, video, editor, repurpose, b2b, traffic, ai slop, agency, ebook, tone of voice, evergreen',
    cued: [
      'Which *blog* do you read even when you have no time?',
      'What makes you open a *newsletter*: the subject line, the sender or the time of day?',
      'What do you like best in a *case study*: the problem, the figures or the person?',
      'What makes you stay to the end of a short *video*: a story, a how-to or a face you like?',
      'Which *brand* do you like to read without being a customer?',
      'Where do you listen to a *podcast*: in the car, on a walk or while cooking?',
      'What would you let *AI* write for you first: the outline, the headline or the subject line?',
      'What kind of *story* do you send to a friend: a funny one, a useful one or a moving one?',
    ],
    atWork: {
      asks: [
        'Which brings readers back most: useful tips, true stories or fresh figures?',
        "What's the sign of good copywriting?",
        'Who in your company has a story worth a blog post?',
        'What makes an article worth sharing with a colleague?',
      ],
      cued: [
        'Which is hardest to get right in a *brief*: the goal, the reader or the tone?',
        "What would you *repurpose* first: a webinar, a report or last year's best post?",
        'Which *SEO* habit would you teach a new writer in the first week?',
        'What does a good *editor* cut first: the opening, the adjectives or the last line?',
      ],
    },
  },
  'paid advertising': {
    clues:
      'clicks, impressions, campaign, budget, audience, targeting, creative, billboards, conversions, ppc, roas, ad spend, cpc, landing page, media buying, programmatic, leads, display, retargeting, keywords, agency, roi, attribution, a/b test, video, copy',
    cued: [
      'Which *billboard* do you remember from a journey or a trip?',
      'Which *Christmas* advert do you still remember from years ago?',
      'Which jingle from a *radio* advert can you still sing?',
      'Which *TV* advert did you like as a child?',
      'What makes you stop scrolling at an ad on *social media*: a face, a joke or a picture?',
      'How long should a *video* advert be: a few seconds, half a minute or a little story?',
      'Where do you look first on a *search* page: the top, the map or the pictures?',
      'What do you do with a *leaflet* through the door: read it, keep it or recycle it?',
    ],
    atWork: {
      asks: [
        '+How do you know that an ad campaign is working?',
        '+What has an ad campaign taught you about your customers?',
        '+Which skill does a paid media manager need most: creativity, numbers or curiosity?',
        'What matters most in a campaign: the idea, the audience or the timing?',
      ],
      cued: [
        'Which number do you look at first when a *campaign* has been running for a day?',
        'Which *landing page* change made the biggest difference: the headline, the form or the picture?',
        'What would you test first in an *A/B test* of an advert: words, picture or button?',
        'Where would you move some *budget* next: search, social or outdoor?',
      ],
    },
  },
  rebrand: {
    clues:
      'logo, identity, typeface, guidelines, designers, wordmark, tagline, new look, name change, colours, typography, refresh, website, look, branding, same people, signage, mission, visual, brand guidelines, font, palette, agency, renamed, formerly, unveiled, evolution, now known as, mascot, icon, story, packaging',
    cued: [
      'What makes a *new name* easy to remember: short, funny or a family name?',
      'Which *tagline* from any advert can you still sing or say by heart?',
      'Which *colour* makes you think of one brand at once?',
      'How do you like a *font*: curly, plain or a bit old-fashioned?',
      'What do you notice first on a new *website*: photos, colours or words?',
      'What makes *signage* over a shop door catch your eye: lettering, light or paint?',
      'Which *packaging* do you like too much to throw away?',
      'What should stay the same when a shop gets a *new look*: the people, the smell or the layout?',
    ],
    atWork: {
      asks: [
        'Which comes first in a rebrand: the name, the message or the look?',
        'Where should a rebrand start: with customers, staff or the company story?',
        'What should never change in a rebrand?',
        'What helps customers feel at home after a rebrand?',
        'What tells you that a brand is ready for a refresh?',
        'Which part of a rebrand takes longer than anybody expects?',
      ],
      cued: [
        'Who should see a new *logo* first: staff, customers or friends with no idea?',
        'What gets forgotten most in a rebrand: *signage*, email footers or the vans?',
        'How do you tell customers about a *name change*: a letter, a party or a quiet switch?',
        'Which page of the *brand guidelines* gets opened most?',
      ],
    },
  },
  'website redesign': {
    clues:
      'website, mobile, homepage, navigation, developer, layout, sitemap, new site, web design, launch, ux, mobile friendly, site, home page, pages, fresh look, live, faster, responsive, browse, load time, accessibility, landing page, agency, seo, user experience, hosting, wireframe, conversion, cms, menu, broken link',
    cued: [
      'What do you look up most on a *mobile*: opening hours, menus or directions?',
      'What do you want to see first on a *homepage*: photos, prices or a phone number?',
      'Which *navigation* do you like on a website: a top bar, a side menu or just a search box?',
      "Which *photos* do you like to see on a company's website: people, places or products?",
      'How do you prefer *booking* something: on a website, by phone or face to face?',
      'Who would you show a new website to first on *launch* day?',
      'What do you click on first in an online *shop*: new things, offers or the search box?',
      'Which *accessibility* feature do you like on a website: big text, dark mode or captions?',
    ],
    atWork: {
      asks: [
        '+Which small change makes the biggest difference to a website?',
        "Which part of your company's website would you refresh first?",
        'What would you test first on a new website: the menu, the forms or the mobile view?',
        'What should be quickest to find on a new website?',
      ],
      cued: [
        'How do you like to draw a *sitemap*: sticky notes, a whiteboard or software?',
        'What would you ask a web *agency* at the first meeting?',
        'What comes first in a website redesign: *content*, layout or colours?',
        'Who do you like to test *UX* with first: customers, colleagues or family?',
      ],
    },
  },
  'customer case study': {
    clues:
      'rolled out, deployed, roi, hours saved, read how, results, client, success story, how we helped, testimonial, saved, full story, implementation, challenge, solution, reduced, quote, increase, rollout, switched, hours, percent, before and after, platform, spotlight, b2b, outcomes, video, scaled, partner',
    cued: [
      'Which *result* makes you keep reading: hours saved, money saved or happier people?',
      "Whose *quote* would you like to see first: the boss's, the user's or the customer's?",
      'Which *before and after* photo do you find hardest to look away from: gardens, kitchens or offices?',
      'What makes a *testimonial* ring true: a name, a face or a small detail?',
      'What makes you remember a *success story*: the problem, the person or the number?',
      'What would you do with two *hours saved* each week: rest, learn or tackle the pile?',
      'What makes a good *video* from a customer: short, unscripted or filmed on site?',
      'What helps people most with the *rollout* of a new tool: training, a champion or a quick guide?',
    ],
    atWork: {
      asks: [
        '+Which detail makes a customer story feel real?',
        'What makes you read a case study to the end?',
        'Who should tell a customer story: the customer, the team or both?',
        'How do you like a case study: a short page, a video or a talk with the customer?',
      ],
      cued: [
        'Who do you ask first for a *quote*: the sponsor, the user or the manager?',
        'What makes a *rollout* go smoothly: a pilot, a champion or a clear date?',
        'What does a buyer most want to see in *results*: figures, time or named people?',
        'When do you ask a client for a *testimonial*: at launch, after a month or after a year?',
      ],
    },
  },
  webinar: {
    clues:
      'register, panel, slides, panellists, free to attend, cet, gmt, replay, bst, live demo, speakers, live session, recording, q&a, experts, attendees, hosts, moderator, on demand, insights, online, 45 minutes, est, virtual, fireside chat, discussion, topic, seats, industry, cpd, practical tips',
    cued: [
      'When do you watch a webinar *replay*: the same evening, at the weekend or over lunch?',
      'How do you watch a webinar *recording*: at normal speed, a bit faster or in pieces?',
      'When do you like the *Q&A* in a webinar: at the end, or after every part?',
      'How many people make a good webinar *panel*: two, three or four?',
      'What do you like on webinar *slides*: pictures, numbers or very few words?',
      'What makes a webinar *speaker* good from the first minute: a story, a joke or a clear plan?',
      'What do you like in a webinar *demo*: a full tour, or one job done from start to finish?',
      'Where do you note the date when you *register* for a webinar: phone, diary or sticky note?',
    ],
    atWork: {
      asks: [
        '+How do you like your webinars: live with questions, or as a replay in your own time?',
        '+What makes a webinar worth your time?',
        '+What should a good webinar leave you with?',
        '+Which topic would bring your whole team to a webinar?',
        '+How do you share what you have learnt in a webinar with your team?',
        '+What keeps you in a webinar to the end: the speaker, the examples or the questions?',
      ],
      cued: [
        'What does a good webinar *host* do when nobody asks the first question?',
        'How do you get webinar *attendees* to say hello in the chat?',
        'Who makes the best webinar *moderator*: an expert, a journalist or a curious colleague?',
        'What gets more people to watch webinars *on demand*: short clips, chapters or a summary?',
      ],
    },
  },
  podcast: {
    clues:
      'guest, listen, episodes, interview, conversation, listeners, hosts, apple podcasts, full conversation, bonus episode, season, microphone, series, audio, chat, wherever you get, subscribe, recorded, studio, stories, bonus, co host, show notes, play, download, transcript, true crime, trailer, headphones',
    cued: [
      'Which *guest* would you love to hear on a podcast?',
      'How long should a podcast *episode* be: fifteen minutes, half an hour or a full hour?',
      'What makes a good *interview*: short questions, long answers or a few laughs?',
      'How do you like a new podcast *season*: one part a week, or all at once?',
      'How many people should *host* a podcast: one, two or three?',
      'Which *stories* do you like best on a podcast: true crime, history or everyday life?',
      'Where do you like to listen to a long *conversation*: on a walk, in the car or in the kitchen?',
      'What would you like in a *bonus* episode: questions, outtakes or a longer chat?',
    ],
    atWork: {
      asks: [
        '+What makes a podcast guest good to listen to?',
        '+Which idea from a podcast have you tried at work?',
        '+When do you find time for podcasts in a working week?',
        '+What brings you back to a podcast: the host, the subjects or the guests?',
        '+What do you like to take away from a podcast: a tip, a story or a new view?',
        '+What makes you choose a podcast episode: the guest, the topic or the length?',
      ],
      cued: [
        'What do you ask a *guest* before you press record?',
        'Who at your work would make a good podcast *host*?',
        'What comes first when you plan a podcast *series*: the subject, the guests or the title?',
        'Where do you like to *record* a podcast: in a studio, a quiet office or at home among the coats?',
      ],
    },
  },
  'trade show': {
    clues:
      'exhibitors, booth, stand, badge, demo, expo, delegates, floor plan, hall, exhibition, visitors, meet us, industry, stand number, floor, lanyard, swag, product, attendees, leads, catch us, days, banner, fair, networking, live demo, samples, exhibiting',
    cued: [
      'At a product *demo*: watch from the back, or get your hands on it?',
      'What should be biggest on a trade show *badge*: first name, full name or company?',
      'What draws you to a *stand*: good coffee, friendly faces or something that moves?',
      'At a trade show *seminar*: the front row, the aisle or near the door?',
      'What do you look for first on the *floor plan*: friends, coffee or a place to sit?',
      'What makes a *launch* at a trade show stay in your mind: a talk, a demo or a good snack?',
      'What would you ask every *exhibitor* you meet?',
      'What should every *visitor* bring to a trade show: flat shoes, water or business cards?',
    ],
    atWork: {
      asks: [
        "+What's the best thing you've brought home from a trade show: a contact, an idea or a pen?",
        '+What do you most like to try out at a trade show?',
        'What makes a trade show demo worth watching?',
        'What makes you stop at a trade show stand: a demo, a friendly face or a good coffee?',
      ],
      cued: [
        'When do you follow up *leads* from a show: the same night, that week or the week after?',
        'What do you set up first at your *booth*: the table, the banner or the kettle?',
        'Who is best on a *stand*: sales people, engineers or a mix of both?',
        "What's a good opening line to *delegates* you have never met?",
      ],
    },
  },
  conference: {
    clues:
      'speakers, sessions, breakout, programme, cfp, attendees, plenary, keynotes, plenaries, exhibition hall, delegates, panel, agenda, early bird, summit, sponsors, stage, networking, call for papers, industry, abstracts, annual, track, lanyard, symposium, ballroom, registration, leaders, poster, hotel',
    cued: [
      'Which *speaker* would you cross the country to hear?',
      'What do you like to do first after a *keynote*: ask a question, find a coffee or write it down?',
      'How do you start a conversation at a *networking* break: with the talk, the weather or the food?',
      'What do you like to bring home from an *exhibition* hall: a pen, a book or a new contact?',
      'What makes a good *workshop* at a conference: doing things, small groups or a good leader?',
      'Where do you sit at a *panel*: front row, middle or near the door?',
      'How do you like to follow a conference: *online*, in the room or with the recordings later?',
      'What would you like to hear a talk on *AI* about: work, art or everyday life?',
    ],
    atWork: {
      asks: [
        '+Which do you get most from at a conference: keynotes, workshops or coffee breaks?',
        '+What matters most when you choose a conference: the speakers, the topics or the people?',
        '+Which idea from a conference have you put to use at work?',
        '+Which question would you love to hear answered at a conference?',
        '+What do you bring back from a good conference: ideas, contacts or energy?',
        'Which conference session would you pick first: a keynote, a panel or a workshop?',
      ],
      cued: [
        'What do you put in a *call for papers* answer first: the idea, the result or the title?',
        'Which question should a *panel* chair always ask first?',
        "How do you choose between two *sessions* at the same hour: the speaker, the topic or a friend's tip?",
        'What do conference *sponsors* like best: a busy stand, a short talk or a good dinner?',
      ],
    },
  },
  'loyalty programme': {
    clues:
      'points, rewards, stamps, every 10th, collect points, double points, 5 stamps, buy 9, birthday treat, members, app, redeem, perks, referral, earn, tenth, tier, card, discount, exclusive, scheme, sign up, vip, coffee, cashback, repeat, collect, refer, spend, scan, benefits, gold',
    cued: [
      'Which *coffee* would you choose if the next one were free?',
      'What would you like on your *birthday* from a shop you go to often: cake, a drink or a discount?',
      'How do you keep a *stamp* card safe: in your wallet, your phone case or on the fridge?',
      'When would you like *double points*: on a rainy day, at Christmas or on payday?',
      'What keeps a loyalty *app* on your phone: easy points, surprises or ordering ahead?',
      'Who would you *refer* to a place you like: a friend, a neighbour or a colleague?',
      'Which would you rather get from a loyalty scheme: a *discount*, or a free treat?',
    ],
    atWork: {
      asks: [
        'What makes customers loyal to a company?',
        'What has kept you loyal to a company for years?',
        'Which small loyalty reward makes customers smile?',
        'What makes people refer a friend: good service, a reward or both?',
      ],
      cued: [
        'Which *reward* do customers really come back for in your experience?',
        'How do you get staff to offer the loyalty *app* at the till without it sounding stiff?',
        'What do you watch most closely in a loyalty scheme: visits, spend or *redemption*?',
        'How many *tiers* does a loyalty scheme need: none, a couple or a whole ladder?',
      ],
    },
  },
  'customer feedback survey': {
    clues:
      'ratings, questionnaire, anonymous, responses, satisfaction, scores, open ended, have your say, verbatim, nps, csat, insight, respondents, five minutes, scale, improve, question, tell us, review, listening, guests, ux, experience, results, sentiment, form, opinion, detractors, response rate, sample',
    cued: [
      'What makes you finish a *questionnaire* once you have begun?',
      'Which face on a *scale* of smileys do you tap most often?',
      'How do you feel freest to answer: *anonymous*, by name or face to face?',
      'When do you like to be asked for a *review*: at once, next day or after a month?',
      'What would you like to win for filling in a *survey*: a voucher, a cake or a thank-you card?',
      'How do you like to see survey *results*: a chart, a picture or one good sentence?',
      'What would you ask *guests* in one single question as they leave?',
      'What should a shop ask first to *improve*: the range, the opening times or the service?',
    ],
    atWork: {
      asks: [
        '+Which customer survey question tells you most: the score, the reason or the suggestion?',
        'What makes a customer survey a pleasure to answer?',
        'How do you share good customer feedback with the team?',
        'What has customer feedback taught you about your work?',
      ],
      cued: [
        'Which *open ended* question gets you the most useful answers?',
        'When do you send an *nps* question: after the sale, after support or once a year?',
        'Who should read every customer *comment* in a company: the boss, support or everyone?',
        'What do you do first with survey *results*: share them, sort them or call somebody?',
      ],
    },
  },
  CRM: {
    clues:
      'contacts, pipeline, leads, follow up, records, prospects, sales reps, deal, automation, data, duplicate, integration, workflow, dashboard, reps, spreadsheet, client, email sync, marketing, customisable, data entry, segments, migration, notes, forecast, nurturing',
    cued: [
      'Where do the best *leads* come from: friends, the website or trade fairs?',
      'How soon is right for a *follow-up* after a sales call: same day, next day or next week?',
      'How many stages should a sales *pipeline* have: three, five or seven?',
      'Which number do you want at the top of a sales *dashboard*?',
      'Who should tidy up *duplicate* contacts in a CRM: one person, everybody or the tool?',
      'What would you move out of a *spreadsheet* first: contacts, quotes or orders?',
      'Which email would you leave to CRM *automation*: birthdays, thank-yous or reminders?',
      'Which *integration* would you want first in a CRM: email, calendar or phone?',
    ],
    atWork: {
      asks: [
        '+What should a good CRM never let you forget?',
        'What would you automate first in a CRM: reminders, reports or data entry?',
        'What makes a CRM easy to keep up to date?',
        'Which CRM task eats up more time than it should?',
        'Which CRM task would you gladly never do by hand again?',
      ],
      cued: [
        'What would you leave behind in a CRM *migration*: old notes, old deals or old contacts?',
        'What wins a *sales rep* over to a CRM: time saved, good reminders or a friendly coach?',
        'How would you cut down *data entry* in a CRM: voice notes, forms or automatic logging?',
        'What would you let *AI* write in a CRM first: call notes, emails or forecasts?',
      ],
    },
  },
  'sales team': {
    clues:
      'quota, target, ae, discovery call, objections, win rate, closers, ote, deal desk, pipeline, reps, leads, forecast, closing, prospect, b2b, revenue, deal, commission, crm, coaching, enablement, account executive, discovery, buyer, demo, call, playbook, quarter, outbound, kick off, territory, negotiation',
    cued: [
      'What makes you trust a *salesperson* at once: honesty, knowledge or a good question?',
      'How would you celebrate a big *deal*: a lunch, a bell or an early finish?',
      'What makes a *target* feel fair: a clear number, a say in it or a good reward?',
      'How do you like a *demo* to go: quick tour, deep dive or hands on?',
      'What helps most in a *negotiation*: patience, humour or a good walk beforehand?',
      'Who taught you most about *coaching* people: a boss, a teacher or a sports trainer?',
      'How do you like to be thanked: a *bonus*, a day off or a word from the boss?',
      'What makes a good first question on a *discovery* call: open, short or surprising?',
    ],
    atWork: {
      asks: [
        '+What motivates a sales team most: recognition, clear goals or team spirit?',
        'What did your first sales job teach you?',
        'How should a sales team celebrate a big win?',
        'Which skill would you look for first in a new sales colleague?',
      ],
      cued: [
        'Which field in the *CRM* do you really use every day?',
        "What's the best time of the month to review the *pipeline* with your team?",
        'Which *coaching* tip helped you most when you started in sales?',
        'What do you look for in a new *SDR*: curiosity, grit or a good ear?',
      ],
    },
  },
};
