import type { Subject } from '../subject';

/** Words, carried over, written and put right. */
export const wordsmiths: readonly Subject[] = [
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
      idea: ['Which word from another language should English borrow?'],
      problem: ['Which word in your language is almost impossible to translate?'],
      choice: ['A good translation: every word exact, or a text that sounds natural?'],
      experience: ["~What's the funniest translation you've seen on a sign or a menu?"],
    },
    atWork: {
      work: [
        'Which do readers notice first in a translation: the wrong word, or the wrong tone?',
        'Which is hardest to translate: a joke, a contract or a slogan?',
      ],
      people: [
        'What did you once misunderstand in another language that makes you smile now?',
        'What does a good translator do that no reader ever notices?',
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
      idea: ['Which word in another language do you most like the sound of?'],
      problem: ["What's hardest to follow in a meeting held in two languages?"],
      choice: ['An interpreter for an important meeting: in the room with you, or on a screen?'],
      experience: ['When has somebody interpreted for you, and where were you?'],
    },
    atWork: {
      work: [
        "What's hardest to carry into another language on the spot: jokes, numbers or politeness?",
        'Which would be harder for you: listening and talking at once, or finding the right word?',
      ],
      people: [
        'What have you seen an interpreter do that left you amazed?',
        'What did you learn about listening from a meeting in two languages?',
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
      idea: ['Which advertising slogan do you still know by heart?'],
      problem: ['~Which word do you have to look up every time you write it?'],
      choice: ['A first draft: fast and messy, or one perfect sentence at a time?'],
      experience: ["~What's the funniest typo you've ever seen in print?"],
    },
    atWork: {
      work: [
        'Which word would you ban from every website and brochure?',
        'Which is hardest to write well: the headline, the first line or the ending?',
      ],
      people: [
        'What writing advice from an editor or a boss do you still follow?',
        'Which line from an advert can you still say by heart?',
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
      idea: ["What's the first thing you like to do after a bid goes in?"],
      problem: ['Which part of a tender do you always leave until last?'],
      choice: ['Writing a tender answer: from a blank page, or from an earlier answer?'],
      experience: ['Which tender or bid are you most proud of having worked on?'],
    },
    atWork: {
      work: [
        'What makes a bid stand out: the price, the people or the proof?',
        'Which is harder to stick to in a bid: the word count or the timetable?',
      ],
      people: [
        'How close to the deadline did you press send on a bid?',
        'Who do you turn to when a bid needs one more pair of eyes?',
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
      idea: ['Which good story about your firm should be in the news?'],
      problem: ['What kind of news is hardest to get into the press?'],
      choice: ['Where would you most like news of your firm: local paper, trade press or radio?'],
      experience: ['Which company news do you actually read: new people, prizes or good deeds?'],
    },
    atWork: {
      work: [
        'What makes you read past the headline: the photo, the first line or a local name?',
        'Which makes a better press story: a big figure or an ordinary person?',
      ],
      people: [
        'Which headline about your line of work made you read it twice?',
        'Which local news story did you tell everybody about?',
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
      idea: ['What would you like to be asked about the things you buy?'],
      problem: ['What kind of survey question do you find hardest to answer?'],
      choice: ['Giving your opinion: a quick online survey, or a chat in a group over coffee?'],
      experience: ['Which piece of customer feedback has changed something at your work?'],
    },
    atWork: {
      work: [
        'Which is harder to get in market research: enough answers or honest ones?',
        'What makes you fill in a survey to the end: the topic, its length or a prize?',
      ],
      people: [
        "What's the most surprising thing a customer told you?",
        'Which question in a survey made you stop and think?',
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
      idea: ["Which page of a company's website do you like to read first?"],
      problem: ["What's hardest to find on most company websites?"],
      choice: ['On a new website: straight to the menu, the search box or the photos?'],
      experience: ["What did you last look up on a company's website?"],
    },
    atWork: {
      work: [
        'What makes you leave a website: slow pages, pop-ups or no phone number?',
        "Which page of a firm's website do you look at first: the prices, the people or the work?",
      ],
      people: [
        'What do you remember about the first website you ever worked on?',
        'What did you learn from watching a stranger use a website you know well?',
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
      problem: ['~Which font would you ban if you could?'],
      choice: ['Good design: one that makes you smile, or one that you hardly notice?'],
      experience: ['Which box, tin or bag did you keep just because of its design?'],
    },
    atWork: {
      work: [
        'What do you notice first in a design: the colour, the letters or the empty space?',
        'Which everyday design never seems to age: a road sign, a map or a book cover?',
      ],
      people: [
        "What did a designer teach you to see that you can't unsee?",
        'Which record sleeve, poster or book cover would you hang on your wall?',
      ],
    },
  },
];
