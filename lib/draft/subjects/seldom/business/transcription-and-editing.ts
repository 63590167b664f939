import type { Subject } from '../../subject';

/** Words for hire: typed up, spoken, carried over, tested, named and put right. */
export const transcriptionAndEditing: readonly Subject[] = [
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
      choice: [
        'Notes from an interview: every word, or only the best lines?',
        'How would you like your transcript: word for word, tidied up or as a summary?',
      ],
      problem: ["What's hardest to write down from a recording: names, jokes or accents?"],
      idea: ['Which conversation from your past would you love to have in writing?'],
    },
    cued: [
      'Who would you most like to record an *interview* with: a grandparent, a star or a scientist?',
      'Which little word would turn up most if somebody wrote you down *verbatim*?',
      'Which *accent* could you happily listen to all day?',
      'What do you remember of *dictation* at school: the spelling, the speed or the silence?',
      'Which word or name does *speech to text* get wrong when you say it?',
      'Which kind of *meeting* is most worth having in writing?',
      'In a *focus group*: speak up first, or listen for a while?',
    ],
    atWork: {
      asks: [
        "+What's hardest to get right in a transcript: names, figures or technical terms?",
        'What matters most in a transcript: accuracy, speed or who said what?',
        'What makes a transcript easy to read?',
        'When is a word-for-word transcript worth having?',
      ],
      cued: [
        'What makes an *interview* easy to type up: a quiet room, a good microphone or short answers?',
        'When does your work need *verbatim* text, and when clean text?',
        'Which part of a *focus group* is hardest to write up?',
        'Which term do you hear most in *medical* dictation?',
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
      choice: ['+Subtitles: on for everything, or only for foreign films?'],
      idea: ['Which film would you watch in its own language with subtitles first?'],
      experience: ['Which foreign words did you pick up from reading subtitles?'],
      problem: ['Which accent or mumble on screen is hardest to follow without subtitles?'],
    },
    cued: [
      'A foreign film tonight: *dubbing* or subtitles?',
      'How should *captions* look: white on black, yellow or a colour for each speaker?',
      'Which *streaming* series did you watch with subtitles from start to finish?',
      'Where would *live captions* help you most: at the station, at the theatre or in meetings?',
      'Which saying from where you live would be hardest to *translate* in a subtitle?',
      'Where do you watch a *video* with subtitles and no sound: on the bus, in bed or in a waiting room?',
      'Which film *dialogue* can you quote word for word without any subtitles?',
      "Where would you like *sign language* on screen as well as subtitles: news, sport or children's TV?",
      'Where should subtitles sit *on screen*: at the bottom, at the top or next to the speaker?',
      'Which *foreign language* do you most like to hear while you read the subtitles?',
    ],
    atWork: {
      asks: [
        '+Which would you like to try subtitling: live news, films or sport?',
        '+Which skill does a good subtitler need most: speed, spelling or a sharp ear?',
        'Which is hardest to subtitle: jokes, songs or people talking at once?',
        'What do good subtitles add to a video?',
      ],
      cued: [
        'What gets *captions* first where you work: training videos, webinars or social clips?',
        'Which programmes push *reading speed* hardest when you subtitle: comedy, news or sport?',
        'Which word or phrase took you longest to *translate* for a subtitle?',
        'What do you trim first when *dialogue* is too fast for a subtitle: names, fillers or repeats?',
        'What did you learn on your first *live captioning* job?',
        'Which comment from a *deaf* viewer changed the way you write subtitles?',
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
      experience: ['Where did you last see a translation that made you laugh?'],
      choice: ['What makes a translation good: the meaning, the tone or the humour?'],
      idea: ['Which app or website would you like to see in your own dialect?'],
      problem: ['~Which word from your language has no twin in any other?'],
    },
    cued: [
      'Which *dialect* do you love listening to, even when you miss half of it?',
      'Which *game* would you like to play with voices in your own language?',
      'Subtitles or *dubbing*: which do you choose for a foreign film?',
      'Which word in your *native* language do foreign friends find hardest to say?',
      'What do you trust a *machine translation* with: a menu, a message or a manual?',
      'Which *menu* abroad would you have liked in your own language?',
      'Where would an *interpreter* at your side have helped you most on holiday?',
      'Which is the first thing you look for on a foreign *website*: your language, your currency or the photos?',
    ],
    atWork: {
      asks: [
        'What gives away that a website was translated: the jokes, the dates or the tone?',
        'Which would you translate first for a new market: the website, the app or the help pages?',
        'What matters most in localisation: the right tone, speed or local knowledge?',
        'What helps a translator more: a glossary, or a person to ask?',
      ],
      cued: [
        'Which *string* took you longest to translate for how short it was?',
        'What goes into a *glossary* first when a new client comes along?',
        'Where does *machine translation* save you most time: drafts, manuals or emails?',
        'Which *market* taught you most about local habits?',
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
      choice: ['A voice to tell you the way: calm and clear, or cheerful and chatty?'],
      problem: ['Which word is hardest for you to say clearly out loud?'],
      experience: ['Which voice from the radio or a story do you remember from childhood?'],
    },
    cued: [
      'Which *accent* do you like to hear tell a bedtime story?',
      'Which cartoon *character* would you like to voice for a day?',
      'Which *radio ad* from years ago can you still recite?',
      'What do you like in a *narrator*: warmth, pace or a little mischief?',
    ],
    atWork: {
      asks: [
        'What makes you keep listening to a voice: warmth, clarity or character?',
        'Whose voice could you listen to reading anything at all?',
        'What matters most in a voice-over: tone, pace or clarity?',
        'What went through your mind when you first heard your own voice recorded?',
      ],
      cued: [
        'What do clients forget most often in an *explainer* script: pauses, names or length?',
        'Where do you record your best work: in a *home studio*, or in a booth in town?',
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
      choice: [
        '+What makes an app easy to use: clear words, big buttons or few steps?',
        'A new app: tap around to explore, or follow the short tour?',
      ],
      experience: ['Which app did you understand at once, without any help?'],
      problem: ['Which app or website takes you longest to find your way round?'],
    },
    cued: [
      'Which *app* do you open first in the morning?',
      'How do you explore a new phone: with a *tour*, a friend or by poking around?',
      'Which small *feedback* did you give that really got used?',
    ],
    atWork: {
      asks: [
        '+Usability tests: in person, on a call or recorded?',
        'Which would you test first with users: a sketch, a prototype or the finished product?',
        "What's the smallest change you've seen make a product far easier to use?",
        'Which tells you more in a test: what users say, or where they stop?',
      ],
      cued: [
        'How many people do you *recruit* before a test tells you enough?',
        'What has a *moderator* taught you about asking better questions?',
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
      idea: ['+Which shop or café has the best name you have ever seen?'],
      choice: [
        'A name for a new product: a real word, or an invented one?',
        'Which would you most like to name: a perfume, a beer or a racehorse?',
      ],
      problem: ['~Which name do people always spell wrong on the first try?'],
    },
    cued: [
      'Which *logo* could you draw from memory?',
      'Which *tagline* do you remember from an old advert?',
      'What would you call a *startup* that sells rainy days?',
      'How do you choose a *domain* name: short, clever or exactly what it says?',
    ],
    atWork: {
      asks: [
        '+What matters most in a new brand name: sound, meaning or a free web address?',
        'Which brand name do you admire most for its simplicity?',
        'Which company name made you smile the first time you heard it?',
        'Which matters more in a company name: easy to say, or easy to spell?',
      ],
      cued: [
        'Which *rebrand* do you think was handled best?',
        'What moves a name from the long list to the *shortlist*?',
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
      idea: ['+Which word do you always look up before you write it?'],
      choice: ['+Checking a text: on the screen, or printed out with a pencil?'],
      problem: [
        'Which rule of spelling do you find hardest to remember?',
        '~Which typo do your fingers make all by themselves?',
      ],
    },
    cued: [
      'Which *apostrophe* still makes you stop and think?',
      'What is your favourite *punctuation* mark, and where do you use it?',
      'How do you feel about the *Oxford comma*: keep it or leave it out?',
      'Which *spelling* rule did you learn at school that still helps?',
    ],
    atWork: {
      asks: [
        'When do you spot the typo: just before you press send, or right after?',
        'Which proofreading habit works best: reading aloud, a checklist or a second pair of eyes?',
        'Which matters most in a business text: clarity, correctness or tone?',
        "What's the most memorable typo you've ever seen at work?",
      ],
      cued: [
        'Which *style guide* rule do you explain most often?',
        'How do you like *tracked changes*: one by one, all at once or on paper?',
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
      choice: [
        'Learning a new machine: from a printed manual, or a short video?',
        'What makes instructions easy to follow: pictures, short steps or a video?',
      ],
      problem: ['Which instructions are hardest to follow: furniture, phones or recipes?'],
      idea: ['Which machine would you like to see explained in plain words?'],
    },
    cued: [
      'Which *manual* do you keep in the kitchen drawer: oven, phone or boiler?',
      'Which *diagram* in instructions makes sense straight away: arrows, numbers or photos?',
      'What would you like in *step by step* form: sourdough, taxes or assembling a bed?',
      'Where do you look first for help: the *tutorial*, a forum or a friend?',
    ],
    atWork: {
      asks: [
        '+What matters most in a good manual: plain words, clear pictures or a good index?',
        'Which skill matters most in a technical writer: clarity, curiosity or empathy?',
        'Who should test new instructions first: a beginner, an expert or a customer?',
        'What do you look for first in a manual: the pictures, the steps or the index?',
      ],
      cued: [
        'Which page of your *documentation* gets the most visitors?',
        'What helps *developers* use your docs: examples, search or short pages?',
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
      choice: [
        'News about your trade: in a morning email, or as it happens?',
        'What would you like a media report to show: mentions, pictures or trends?',
      ],
      problem: ['Which kind of news about your trade is easiest to miss?'],
      idea: ['Which headline about your trade would you love to read tomorrow?'],
    },
    cued: [
      'Which *newspaper* page do you read first?',
      'When do you like to hear the *news*: at breakfast, on the way or in the evening?',
      'What is the nicest *headline* you could imagine about your town?',
      'Which *radio* station do you know the jingle of?',
    ],
    atWork: {
      asks: [
        'What matters most in media monitoring: speed, full coverage or a clear summary?',
        'What do you turn to first in a media report: the headlines, the tone or the reach?',
        'How often do you want a media report: every hour, every morning or every week?',
        'Where do you hear news of your trade first: the press, social media or a colleague?',
      ],
      cued: [
        'Which *journalist* would you like to brief about your trade over a coffee?',
        'How do you measure a good month in *coverage*: reach, tone or quality?',
      ],
    },
  },
];
