import type { Subject } from '../../subject';

/** Words, carried over, written and put right. */
export const translationAndCopywriting: readonly Subject[] = [
  {
    name: 'translation',
    says: [
      'translation (agency|services|company|bureau|memory|project)',
      'translator',
      '(legal|medical|certified|technical|sworn|document|literary) translation',
      'locali[sz]ation',
      'linguist',
      'language services',
      'transcreation',
    ],
    clues:
      'languages, certified, glossary, native, words, multilingual, source text, proofread, machine translation, terminology, translator, document, spanish, interpreter, localisation, legal, sworn, german, subtitling, french, medical, ai, literary, chinese, patent, transcreation, marketing, arabic, notarised, website, bilingual',
    asks: {
      problem: ['+Which word in your language is almost impossible to translate?'],
      choice: ['A good translation: every word exact, or a text that sounds natural?'],
      idea: ['Which word from another language should English borrow?'],
      experience: ["~What's the funniest translation you've seen on a sign or a menu?"],
    },
    cued: [
      'A film in a foreign language: *subtitles* and the real voices, or a dubbed translation?',
      'Which *novel* did you love so much that you forgot it was a translation?',
      'Which language should the *website* of your town be translated into next?',
      'Which meeting in history would you like to have sat in on as the *interpreter*?',
      'Which dish on a *menu* is better left without a translation?',
      'Which language would you pick if you could wake up *bilingual* tomorrow?',
      'Where is *machine translation* enough for you, and where do you want a person?',
      'Which saying from your *native* language sounds odd in translation?',
      'Which *French* word or phrase do you use that needs no translation?',
      'Which *document* is hard to follow even before translation: a lease, a tax form or a policy?',
    ],
    atWork: {
      asks: [
        '+What matters most in a translation: accuracy, tone or speed?',
        'Which do readers notice first in a translation: the wrong word, or the wrong tone?',
        'What makes a translation sound natural?',
        'Which language would help your business most?',
        'Which word in your language is hardest to translate?',
        'Which kind of text needs a skilled translator most: legal, medical or marketing?',
      ],
      cued: [
        'Which term would be the first entry in a translation *glossary* for your team?',
        '*Proofreading* a translation: on screen, on paper or read aloud?',
        'What helps an *interpreter* most before a meeting: the slides, the names or a short chat?',
        'Which *legal* phrase looks simple until somebody has to translate it?',
        'What makes a *source text* easy to translate: short sentences, clear terms or context?',
        'What was the first *document* you sent for translation, and into which language?',
      ],
    },
  },
  {
    name: 'interpreting',
    says: [
      '(court|conference|medical|remote|telephone|video|community|bsl|asl|sign language|simultaneous) interpret(er|ing|ation)',
      'interpreters',
      'interpreting (agency|service|assignment|booth)',
      'deaf interpreter',
    ],
    clues:
      'booth, languages, deaf, simultaneous, delegates, bilingual, assignment, community languages, headsets, interpreter, bsl, court, remote, conference, sign language, multilingual, telephone, medical, hospital, translator, whisper, mandarin, hearing, asl, consecutive, patient, channel, confidential, arabic, fluent, relay',
    asks: {
      idea: ['+What would you ask an interpreter about the job?'],
      problem: ['+Which expression in your language is hardest to interpret?'],
      choice: [
        '+Which kind of interpreting looks hardest: by phone, on stage or in court?',
        '+Where does a good interpreter help most: in court, in hospital or at work?',
        '+What makes a great interpreter: a quick mind, a calm voice or a good memory?',
      ],
    },
    cued: [
      'Which sign would you like to learn first from a *sign language* interpreter?',
      "What would you want beside you in an interpreter's *booth*: water, a snack or a dictionary?",
      'Where have you listened to an interpreter through a *headset*?',
      'At a *conference*: an interpreter in your ear, or subtitles on the screen?',
      'What should an interpreter bring to a *hospital* above all: calm, clear words or patience?',
      'Where do you look in a *remote* meeting: at the speaker, the interpreter or yourself?',
      'Who in your family was the first *bilingual* person to interpret for the rest?',
      'Which two *languages* would you most like to interpret between?',
      'What must be hardest for a *court* interpreter: the speed, the law or staying neutral?',
      'Where would you like an interpreter to *whisper* in your ear: an opera, a dinner or a trip?',
    ],
    atWork: {
      asks: [
        '+Which habit in a speaker helps an interpreter most?',
        '+What makes a meeting with an interpreter run smoothly?',
        '+What should everybody know before booking an interpreter?',
        '+What helps an interpreter online: clear sound, good light or people taking turns?',
      ],
    },
  },
  {
    name: 'copywriting',
    says: [
      'copy ?edit(ing|or)',
      'proof ?read(ing|er)?',
      'freelance (copywriter|writer|editor|copywriting)',
      '(website|sales|brand) copy',
      'sub ?editor',
      'copywriter for',
      'writing for the web',
    ],
    clues:
      'headline, draft, typo, grammar, commas, proofs, editing, tone, copy, editor, proofreading, words, blog, freelance, brand voice, website, apostrophe, writer, email, client, landing page, sentence, content, call to action, brochure, manuscript, jargon, seo, case study, paragraph, brief',
    asks: {
      choice: [
        'A first draft: fast and messy, or one perfect sentence at a time?',
        'What makes you read on: the headline, the first line or the picture?',
      ],
      idea: ['Which advertising slogan do you still know by heart?'],
      experience: ["~What's the funniest typo you've ever seen in print?"],
    },
    cued: [
      'Which *headline* makes you stop and read: short, funny or with a number?',
      'What is your favourite *word* in the whole language?',
      'What do you like to read in a *blog*: stories, tips or recipes?',
      'How do you answer an *email* from a friend: at once, at night or a week later?',
    ],
    atWork: {
      asks: [
        '+What matters most in good copy: clarity, tone or a strong opening?',
        'Which is hardest to write well: the headline, the first line or the ending?',
        'What makes a headline work: clarity, curiosity or a promise?',
        'Which would you rewrite first on a website: the home page, the about page or the emails?',
      ],
      cued: [
        'How do you explain *tone* to a client: a person, a colour or three words?',
        'What do clients change first on a *landing page*: the headline, the ending or the button?',
      ],
    },
  },
  {
    name: 'bid writing',
    says: [
      'bid (writ(er|ing)|manager|management|team)',
      'tender (writing|process|response|submission|opportunity|support|writer)',
      'public (sector )?tender',
      'invitation to tender',
      'grant (writer|writing|application)',
      'framework agreement',
      'request for proposal',
      'rfp',
    ],
    clues:
      'tender, bid, scoring, word count, deadline, submission, framework, lots, evaluation, proposal, contract, pqq, evaluator, method statement, social value, win rate, public sector, response, quality question, buyer, portal, grant, psq, procurement, itt, bid manager, council, rfp, supplier, case study, library, clarification',
    asks: {
      choice: ['Writing a tender answer: from a blank page, or from an earlier answer?'],
      problem: ['Which part of a tender do you always leave until last?'],
      experience: ['Which tender or bid are you most proud of having worked on?'],
      idea: ["What's the first thing you like to do after a bid goes in?"],
    },
    cued: [
      'What keeps you reading a *case study* in a bid: a photo, a quote or a figure?',
      'What do you eat at your desk on the day of a tender *deadline*?',
      'Which *social value* promise do you like best in a bid: jobs, trees or school visits?',
      'Which would you rather be for a day: the bid writer or the *evaluator*?',
      'When do you send a *clarification* question on a tender: on day one, or after a full read?',
      'Which file on a tender *portal* do you open first: questions, contract or timetable?',
      'How do you tell the team about a bid *win*: a call, a cake or a group message?',
      'What do you look at first in tender feedback: the *score*, or the comments?',
      'Bidding for a *framework*: every lot at once, or one lot at a time?',
      'Which page of a *proposal* do you read first: the summary, the team or the plan?',
    ],
    atWork: {
      asks: [
        '+What makes a bid stand out: the price, the people or the proof?',
        '+What makes a bid answer easy for evaluators to score?',
        '+Which section of a bid deserves more time than it gets?',
        '+What would you most like to know about how bids are scored?',
        '+What counts as strong evidence in a bid: case studies, figures or testimonials?',
        '+What improves a bid most: better evidence, a clearer structure or honest feedback?',
      ],
      cued: [
        'Which answer in a bid *library* do you find yourself updating most often?',
        'What would you ask a tender *evaluator* over coffee if the rules allowed it?',
        'What lifts a *win rate* on bids most: fewer bids, better stories or an earlier start?',
        'Who must be in the room for a bid *kick-off*: sales, delivery or finance?',
        'Who should draft the *method statement* in a bid: the engineer, or the bid writer?',
        'What did you do before you became a *bid manager*?',
      ],
    },
  },
  {
    name: 'PR agency',
    says: [
      'pr (agency|firm|consultant|consultancy|team|campaign|professional|manager|strategy|account)',
      'public relations',
      'press (office|coverage|officer|release (writing|template))',
      'media (relations|coverage|pitch)',
      'journo request',
      'comms (agency|team|consultant|consultancy|director)',
      'crisis comm(unication)?',
    ],
    clues:
      'journalists, coverage, headlines, press, spokesperson, media, editors, pitch, features, comms, story, press release, campaign, reputation, newspaper, crisis, publicist, influencer, interview, brand, broadcast, thought leadership, article, backlinks, embargo, launch, radio, publication, newsjacking, national',
    asks: {
      choice: ['Where would you most like news of your firm: local paper, trade press or radio?'],
      idea: ['Which good story about your firm should be in the news?'],
      experience: ['Which company news do you actually read: new people, prizes or good deeds?'],
      problem: ['What kind of news is hardest to get into the press?'],
    },
    cued: [
      'Which *newspaper* do you read on a lazy Sunday: local, national or none?',
      'How would you prepare for an *interview*: notes, a mirror or a friend?',
      'Where do you meet a good *story* first: radio, phone or over the fence?',
      'Which *campaign* can you still hum or quote?',
      'Who would you like as a *spokesperson* for your town: a baker, a coach or a nurse?',
      'What kind of *influencer* do you follow: food, gardens or travel?',
      'Which *brand* of your childhood had the best advert?',
    ],
    atWork: {
      asks: [
        '+What does a good PR person bring to a team?',
        '+Which PR skill matters most: writing, timing or relationships?',
        'What do you value most in a PR agency: ideas, contacts or honest advice?',
        'What makes a PR campaign stay in your mind?',
      ],
      cued: [
        'What do you check last in a *press release* before it goes out?',
        'Which *pitch* works best: short email, call or coffee?',
        'When is the best hour to reach *journalists* in your trade?',
        'Who should speak first in a *crisis*: the boss, the expert or the press team?',
      ],
    },
  },
  {
    name: 'market research',
    says: [
      'market research (agency|firm|panel|interview)',
      '(consumer|qualitative|quantitative|quant|qual) research',
      'focus group',
      'mystery (shopper|shopping)',
      '(consumer|research|online) panel',
      'insight (agency|team|manager)',
      'pollster',
      'opinion poll',
    ],
    clues:
      'respondents, insight, sample, panel, questionnaire, polling, attitudes, fieldwork, consumers, survey, focus group, qualitative, data, participant, mystery shopper, interview, quantitative, brand, incentive, moderator, taste test, shopper, ethnography, trend, sector, diary, segmentation, analysis, paid, omnibus',
    asks: {
      choice: ['Giving your opinion: a quick online survey, or a chat in a group over coffee?'],
      problem: ['What kind of survey question do you find hardest to answer?'],
      experience: ['Which piece of customer feedback has changed something at your work?'],
      idea: ['What would you like to be asked about the things you buy?'],
    },
    cued: [
      'What would you most like to be paid to try in a *taste test*: chocolate, crisps or ice cream?',
      'How long should an online *survey* be: two minutes, five or ten?',
      'What would you enjoy checking as a *mystery shopper*: hotels, cafés or shoe shops?',
      'Which snack would get you to a *focus group* on a Tuesday evening: pizza, cake or sushi?',
    ],
    atWork: {
      asks: [
        '+What makes you fill in a survey to the end: the topic, its length or a prize?',
        'How do you like research results: a chart, a story or a short summary?',
        'What would you most like to know about your customers: needs, habits or wishes?',
        'Which would you rather use: a survey, a focus group or customer interviews?',
      ],
      cued: [
        'Which *incentive* works best for your participants: cash, vouchers or a donation?',
        'What makes a *moderator* really good: silence, humour or the second question?',
      ],
    },
  },
  {
    name: 'website studio',
    says: [
      'web (agency|studio)',
      'digital (agency|studio)',
      'creative (agency|studio)',
      '(wordpress|shopify|webflow|squarespace) (agency|developer|designer|expert)',
      '(launched|built) (a |their |a new )?(web ?site|site) for',
    ],
    clues:
      'wireframes, responsive, developers, website, new site, sitemap, cms, client, go live, design, ux, launch, seo, homepage, page speed, agency, hosting, ecommerce, landing page, redesign, domain, mobile, plugin, conversion, brand, user, accessibility, navigation, maintenance',
    asks: {
      problem: ["What's hardest to find on most company websites?"],
      choice: [
        'What matters most on a website: speed, looks or clear words?',
        'On a new website: straight to the menu, the search box or the photos?',
      ],
      idea: ["Which page of a company's website do you like to read first?"],
    },
    cued: [
      'Which *homepage* do you see first when you open your laptop?',
      'Which photo would you put at the top of your own *website*?',
      'What makes an online *shop* nice to use: photos, search or plain words?',
      'Which *domain* name would you buy just for fun?',
    ],
    atWork: {
      asks: [
        'What should a visitor find on a website at once?',
        'How often does a company website need a refresh?',
        'Who should write the words for a website: the client, the agency or both?',
        'What sells better on a website: good photos, clear words or customer stories?',
      ],
      cued: [
        'What does a *client* usually send you last before a site goes live?',
        'Which page do you *redesign* first on a tired site?',
      ],
    },
  },
  {
    name: 'graphic design',
    says: [
      'graphic design(er)?',
      'design (agency|studio)',
      'illustrat(or|ion)',
      'art director',
      'packaging design(er)?',
      'book cover design(er)?',
      'typograph(y|er)',
    ],
    clues:
      'typeface, poster, illustration, palette, layout, sketch, identity, mock up, font, logo, brand, typography, designer, print, book cover, colour palette, packaging, studio, brochure, portfolio, vector, album, brief, type, flyer, grid, magazine, rebrand, concept',
    asks: {
      idea: ['Which book cover or album sleeve would you hang on your wall?'],
      experience: ['Which box, tin or bag did you keep just because of its design?'],
      choice: ['Good design: one that makes you smile, or one that you hardly notice?'],
      problem: ['~Which font would you ban if you could?'],
    },
    cued: [
      'Which *poster* from a film, gig or trip did you love most?',
      'Which *packaging* makes you pick something off the shelf?',
      'Which two colours would be in your own *palette*?',
    ],
    atWork: {
      asks: [
        '+What makes a good design brief: a clear goal, examples or room to play?',
        'Which part of a design project do you enjoy most: the brief, the sketches or the reveal?',
        'What makes a logo last: simplicity, colour or a good story?',
        'Which would you refresh first at work: the logo, the website or the brochure?',
      ],
      cued: [
        'Which line in a *brief* helps a designer most?',
        'How many versions of a *logo* is it wise to show a client?',
      ],
    },
  },
];
