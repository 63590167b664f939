import type { Subject } from '../subject';

/** Words for hire: typed up, spoken, carried over, tested, named and put right. */
export const captions: readonly Subject[] = [
  {
    name: 'transcription',
    says: [
      'transcription (service|software|company|app)',
      'transcri(be|ber|bing|ptionist)',
      '(audio|speech|voice) ?to ?text',
      'dictation',
    ],
    clues:
      'verbatim, timestamps, interviews, typist, accents, accuracy, recordings, audio, dictation, speech to text, recording, transcript, speaker label, turnaround, minute, foot pedal, podcast, focus group, medical, court, typing, qualitative research, word per minute, upload, confidential, proofread, caption, meeting note, deposition, mumble',
    asks: {
      idea: ['Which conversation from your past would you love to have in writing?'],
      problem: ["What's hardest to write down from a recording: names, jokes or accents?"],
      choice: ['Notes from an interview: every word, or only the best lines?'],
      experience: ["What's the longest recording you have ever had to write up?"],
    },
    atWork: {
      work: [
        'What ruins a recording fastest: wind, echo or people talking at once?',
        'Which do you want after a long meeting: a full transcript or a short summary?',
      ],
      people: [
        "What's the funniest mistake you've seen in an automatic transcript?",
        'Whose stories do you wish somebody had recorded and written down?',
      ],
    },
  },
  {
    name: 'subtitling',
    says: [
      'subtitl(ing|er|ed|e file|e editor)',
      '(live|video|auto) caption(ing|s)?',
      'audio descri(ption|ber)',
      'srt file',
    ],
    clues:
      'captions, dubbing, accessible, viewers, streaming, sign language, reading speed, srt, closed caption, audio description, accessibility, deaf, translate, timecode, burned in, on screen, live caption, dialogue, film, frame, character per line, speech, sync, foreign language, hard of hearing, video, broadcast, transcript, vtt, respeaking',
    asks: {
      idea: ['Which film would you watch in its own language with subtitles first?'],
      problem: ['Which accent or mumble on screen is hardest to follow without subtitles?'],
      choice: ['Subtitles: on for everything, or only for foreign films?'],
      experience: ['Which foreign words did you pick up from reading subtitles?'],
    },
    atWork: {
      work: [
        'Which is hardest to subtitle: jokes, songs or people talking at once?',
        'When do you switch subtitles on: always, for strong accents or in a noisy room?',
      ],
      people: [
        'When did captions help you at work more than you expected?',
        'What was the first programme you ever watched with subtitles?',
      ],
    },
  },
  {
    name: 'localisation',
    says: [
      'locali[sz](ation|e|ed|ing)',
      'multilingual (website|content|support|app)',
      'translation (management|memory|platform|api)',
      'internationali[sz]ation',
    ],
    clues:
      'strings, markets, native, locale, translators, right to left, glossary, translation, multilingual, language pair, string, translation memory, native speaker, cultural, machine translation, dialect, interpreter, global, terminology, style guide, website, game, transcreation, currency, date format, placeholder, tone, post editing, source text, quality assurance, continuous',
    asks: {
      idea: ['Which app or website would you like to see in your own dialect?'],
      problem: ['~Which word from your language has no twin in any other?'],
      choice: ['A date on a website: day first, or month first?'],
      experience: ['Where did you last see a translation that made you laugh?'],
    },
    atWork: {
      work: [
        'What gives away that a website was translated: the jokes, the dates or the tone?',
        'What helps a translator more: a glossary, or a person to ask?',
      ],
      people: [
        'Which phrase from your own language do your colleagues all use by now?',
        'What did working across languages teach you about your own?',
      ],
    },
  },
  {
    name: 'voice-over',
    says: [
      '(commercial|corporate|character) voice',
      'voice (artist|actor|talent|agency|demo)',
      'audio ?book (narrator|recording|production)',
      'narrator',
      '(phone|on hold) (greeting|message|music)',
    ],
    clues:
      'microphone, booth, script, accent, narration, demo reel, ivr, studio, narrator, audiobook, actor, commercial, character, explainer, casting, dubbing, home studio, take, read, session, radio ad, animation, e learning, tone, pop filter, agent, warm up, phone greeting, corporate video, documentary',
    asks: {
      idea: ['Whose voice would suit the train announcements where you live?'],
      problem: ['Which word is hardest for you to say clearly out loud?'],
      choice: ['A voice to tell you the way: calm and clear, or cheerful and chatty?'],
      experience: ['Which voice from the radio or a story do you remember from childhood?'],
    },
    atWork: {
      work: [
        'What makes you keep listening to a voice: warmth, clarity or character?',
        'What matters more in a voice-over: the accent, or the pace?',
      ],
      people: [
        'What went through your mind when you first heard your own voice recorded?',
        'Whose voice could you listen to reading anything at all?',
      ],
    },
  },
  {
    name: 'usability tests',
    says: [
      '(unmoderated|remote) (test|testing)',
      '(beta|app|game|website|product) tester',
      'test participant',
      '(first click|tree|five second) test',
      'paid (studies|study|research panel)',
    ],
    clues:
      'participants, prototype, screen recording, moderated, insights, panel, incentive, tester, task, user research, ux, remote, unmoderated, five users, click, think aloud, moderator, interview, beta, feedback, navigation, recruit, wireframe, eye tracking, tree test, card sort, heuristic, session, friction, researcher, bug, design decision',
    asks: {
      idea: ['Which machine or app would you like its designer to watch you use?'],
      problem: ['Which app or website takes you longest to find your way round?'],
      choice: ['A new app: tap around to explore, or follow the short tour?'],
      experience: ['Which app did you understand at once, without any help?'],
    },
    atWork: {
      work: [
        "What trips people up most on a website they've never seen before?",
        'Which tells you more in a test: what users say, or where they stop?',
      ],
      people: [
        'What did you only notice about a product once you watched somebody else use it?',
        "What's the smallest change you've seen make a product far easier to use?",
      ],
    },
  },
  {
    name: 'naming agency',
    says: [
      'naming (agency|agencies|consultant|strategy|project|expert)',
      '(brand|product|company|business) nam(e|ing) (idea|agency|generator|workshop|check|search)',
      'verbal identity',
      'name (shortlist|storming)',
    ],
    clues:
      'syllables, trademark, shortlist, memorable, tagline, linguistic, domain, invented word, brand name, rebrand, strapline, tone of voice, copywriter, verbal identity, startup, founder, coined word, brainstorm, etymology, positioning, pronounce, logo, linguistic check, wordmark, launch, strategy, alliteration, pun, identity, renamed, creative',
    asks: {
      idea: ['Which shop or café has the best name you have ever seen?'],
      problem: ['~Which name do people always spell wrong on the first try?'],
      choice: ['A name for a new product: a real word, or an invented one?'],
      experience: ['What was the last thing you gave a name to?'],
    },
    atWork: {
      work: [
        'What sinks more good names: lawyers, committees or a taken web address?',
        'Which matters more in a company name: easy to say, or easy to spell?',
      ],
      people: [
        'Which company name made you smile the first time you heard it?',
        "What's the story behind the name of a firm you've worked for?",
      ],
    },
  },
  {
    name: 'proofreading',
    says: [
      'proof ?read(er|ing)?',
      'copy ?edit(or|ing)',
      '(thesis|academic|dissertation|manuscript) edit(or|ing)',
      'grammar (check|checker)',
    ],
    clues:
      'typos, commas, apostrophe, manuscript, spelling, style guide, tracked changes, author, grammar, copy editor, thesis, dissertation, red pen, punctuation, hyphen, sentence, fiction, editor, indie author, oxford comma, word count, draft, consistency, developmental edit, dangling modifier, academic, pdf markup, clarity, reference list, line edit',
    asks: {
      idea: ['Which word do you always look up before you write it?'],
      problem: ['~Which typo do your fingers make all by themselves?'],
      choice: ['Checking a text: on the screen, or printed out with a pencil?'],
      experience: ['Where did you last spot a misprint: a menu, a sign or a newspaper?'],
    },
    atWork: {
      work: [
        'What slips past everybody, however many people proofread a text?',
        'When do you spot the typo: just before you press send, or right after?',
      ],
      people: [
        "What's the most memorable typo you've ever seen at work?",
        'Who taught you to write clearly, and what did they cross out first?',
      ],
    },
  },
  {
    name: 'technical writing',
    says: [
      'technical (writer|writing|author|documentation)',
      '(user|instruction|operating) manual',
      '(api|developer|software) documentation',
      'docs as code',
      'release notes',
    ],
    clues:
      'instructions, diagrams, help articles, plain language, step by step, screenshots, structured, manual, documentation, api, doc, user guide, style guide, author, markdown, developer, release note, knowledge base, content, single source, dita, tutorial, safety warning, procedure, how to, reader, jargon, troubleshooting, docs as code, spec, subject expert',
    asks: {
      idea: ['Which machine would you like to see explained in plain words?'],
      problem: ['Which instructions are hardest to follow: furniture, phones or recipes?'],
      choice: ['Learning a new machine: from a printed manual, or a short video?'],
      experience: ['Which manual have you found really easy to follow?'],
    },
    atWork: {
      work: [
        'What do you look for first in a manual: the pictures, the steps or the index?',
        'Which step is easiest to leave out when you write instructions?',
      ],
      people: [
        'What did you once learn from a manual that nobody else at work knew?',
        'Who explained a machine to you so well that you never needed the manual?',
      ],
    },
  },
  {
    name: 'media monitoring',
    says: [
      'media (monitoring|database|list|intelligence|coverage|training)',
      'press (release distribution|clipping|cutting|office)',
      'media (mention|enquiry|enquiries)',
      '(newswire|news wire)',
      'journalist request',
    ],
    clues:
      'journalists, mentions, coverage, sentiment, headline, spokesperson, share of voice, pitching, press, clipping, pr, broadcast, newsroom, media list, press release, crisis, reputation, alert, outlet, print, dashboard, media training, quote, comms, editor, interview, podcast mention, analytics, reach',
    asks: {
      idea: ['Which headline about your trade would you love to read tomorrow?'],
      problem: ['Which kind of news about your trade is easiest to miss?'],
      choice: ['News about your trade: in a morning email, or as it happens?'],
      experience: ['Which news story about your trade has stayed with you?'],
    },
    atWork: {
      work: [
        'Where do you hear news of your trade first: the press, social media or a colleague?',
        "Which news is harder to keep up with: your own trade's, or your customers'?",
      ],
      people: [
        'What do you remember about the first time your work was in the news?',
        'Which headline about your field would you still like to correct?',
      ],
    },
  },
];
