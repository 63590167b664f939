import type { Subject } from '../../subject';

/** Film, sound, pictures, phones and spare hands for hire. */
export const productionAndAssistants: readonly Subject[] = [
  {
    name: 'video production',
    says: [
      'video (production|producer|editor|editing|agency|content|shoot)',
      'videograph(y|er)',
      'corporate (video|film)',
      'film (crew|shoot|production company)',
      'showreel',
      'explainer video',
      '(animation|animated) (studio|video|explainer)',
      'motion (graphics|design)',
      'post production',
    ],
    clues:
      'footage, storyboard, filmed, crew, animation, shoot, edit suite, cameras, showreel, editor, promo, drone, edit, videographer, explainer, brand film, lighting, script, colour grade, behind the scenes, corporate, lens, interview, reel, documentary, b roll, post production, testimonial, gimbal',
    asks: {
      choice: [
        'On camera at work: a script to learn, or questions to answer?',
        'What kind of video do you like to watch from a company: people, products or how-tos?',
      ],
      problem: ["What's hardest about speaking on camera: the words, or the nerves?"],
      idea: ['Which part of your working day would make a good video?'],
    },
    cued: [
      'Which view near you would you film from a *drone*?',
      'Which *animation* did you watch over and over as a child?',
      'Who would you *interview* on camera if they had to say yes?',
      'What would you *edit* out of your holiday videos first: the wind, the feet or the chatter?',
      'What makes you watch a *reel* to the end: the music, a face or a good story?',
      'Which job would you most like to see filmed *behind the scenes*?',
      'What would you like a one-minute *explainer* about: tax, pensions or electricity?',
      'What keeps you watching a *brand film*: the people, the music or the scenery?',
    ],
    atWork: {
      asks: [
        '+What matters most in a company video: the story, the people or the length?',
        'Which video would you make first for a company: a customer story, a tour or a how-to?',
        'A company video: filmed in the office, on site or in a studio?',
        'Which company video did you watch to the end, and what kept you there?',
      ],
      cued: [
        'What do you always pack twice for a *shoot*: batteries, tape or snacks?',
        'Which job on a film *crew* did you start in?',
        'Who should sign off a video *script*: marketing, the boss or the people on camera?',
        'How long should a *showreel* be to hold your attention?',
      ],
    },
  },
  {
    name: 'drone filming',
    says: [
      'drone (footage|filming|video|pilot|operator|photography|inspection|survey)',
      'aerial (filming|photography|footage|imaging)',
      '(licensed|commercial) drone',
    ],
    clues:
      "aerial, footage, flight, licensed, pilot, rooftop, altitude, drone, airspace, bird's eye, caa, 4k, fpv, inspection, roof survey, uav, construction progress, dgca, photogrammetry, casa, property, thermal, propeller, battery, permission, mapping, real estate, estate agent, gimbal, wedding, insured",
    asks: {
      choice: [
        'Which job suits a drone: filming, surveying or checking a roof?',
        'What would you have filmed by a drone first: your home, your street or a big day?',
      ],
      idea: ['Which building would you like to see from the air?'],
      experience: ['Which place looks completely different from above?'],
    },
    cued: [
      'Which *property* would you like to see from above: a castle, a farm or a lighthouse?',
      'Which event near you would look best in *aerial* pictures?',
      'Which song would you set to *footage* of your favourite place?',
      'What would you watch from above during *construction*: a bridge, a school or a stadium?',
    ],
    atWork: {
      asks: [
        '+What can a drone show that a photo from the ground cannot?',
        'What would you film from the air first: the building, the site or the team?',
        'What should a client tell a drone pilot first?',
        'What makes drone footage worth watching to the end?',
      ],
      cued: [
        'Which *survey* shows best what a drone can do?',
        'What does a new *pilot* learn on the first paid job?',
      ],
    },
  },
  {
    name: 'podcast studio',
    says: [
      'podcast (studio|production|producer|editor|editing|agency|recording|guest|hire)',
      'recording (studio|session|booth)',
      'voice ?over',
      'audio ?book narrat(or|ion)',
    ],
    clues:
      'microphone, episodes, recorded, editing, guests, booth, headphones, listeners, mixing, sound, host, soundproof, voiceover, listen, video podcast, producer, audio, streaming, hire, series, clip, interview, camera, half day, vocal, engineer, remote, launch your show, mastering, acoustic',
    asks: {
      idea: [
        '+Which subject would you most like to make a podcast about?',
        '+What would your own podcast be called?',
        '+Who would be your dream guest in a podcast studio?',
        '+Which of your stories would make a great podcast episode?',
      ],
      choice: ['+Your own podcast: alone at the microphone, or with a guest?'],
      experience: [
        '+How long is the perfect podcast episode?',
        '~Which noise always starts the moment you press record?',
      ],
    },
    cued: [
      'How did your own voice sound to you the first time you used a *microphone*?',
      'How long is the perfect podcast *episode*: a commute, a walk or a whole evening?',
      'Which *guest* would you invite onto your own podcast first?',
      'Where do you put your *headphones* on for a podcast: on the train, in the kitchen or on a run?',
      '*Editing* a podcast: cut every "um", or leave it natural?',
      'Which *voiceover* would you love to record: an advert, a cartoon or an audiobook?',
      "What's a good opening question for a podcast *interview*?",
    ],
    atWork: {
      asks: [
        'Which podcast would you start for your company: interviews, tips or stories?',
        "What's harder about a podcast: starting it, or keeping it going?",
        'What matters most in a podcast: good sound, a good host or a good guest?',
        'What spoils a recording fastest: echo, phones or nerves?',
      ],
      cued: [
        'Which colleague would make a good podcast *host*, and on which subject?',
        'What do you do to put a *guest* at ease before recording starts?',
        'A company talk: *streaming* live, or recorded and edited?',
        'A company podcast: one steady *series*, or single talks when there is news?',
      ],
    },
  },
  {
    name: 'business photographs',
    says: [
      'head ?shot',
      '(corporate|business|branding|commercial|product|event|property) (photograph(y|er)|photo ?shoot|photos)',
      'personal brand(ing)? (shoot|photo|photography)',
      'profile (photo|picture)',
      'team (photo|portrait)',
    ],
    clues:
      'portraits, retouching, backdrop, linkedin, corporate, studio lighting, brand shoot, photographer, headshot, product, linkedin profile, studio, lighting, camera, website, natural light, conference, professional, commercial, image, personal brand, smile, gallery, staff, property, pose, location, outfit, flat lay, half day',
    asks: {
      choice: [
        '+Your photo at work: smart and posed, or caught in action?',
        '+Which photo would you choose for a work profile: smiling, serious or at work?',
      ],
      problem: ["What's hardest in front of a camera: the smile, or the hands?"],
      idea: ['Where would you stand for a photo that shows what you do at work?'],
    },
    cued: [
      'Which *backdrop* suits you best: white, brick or trees?',
      'What do you wear for a *headshot*: a jacket, a jumper or a favourite shirt?',
      'Which *light* do you like to be photographed in: morning, window or evening?',
      'How long do you keep the same *profile* picture: one year, five or forever?',
    ],
    atWork: {
      asks: [
        'Which photo style suits your business best: natural, studio or black and white?',
        'Which business photographs do you need most: people, products or places?',
        'When should you change a profile picture: every year, or with every new haircut?',
        'What should a team photo show most: faces, place or personality?',
      ],
      cued: [
        'Which *product* photo takes the longest to get right?',
        'Who in the team should be on the *website* first: the boss, the newest or the dog?',
      ],
    },
  },
  {
    name: 'influencers',
    says: [
      'influencer( (marketing|campaign|agency|event|platform|programme))?',
      'content creator',
      'brand ambassador',
      'creator (economy|campaign|marketing|agency|platform)',
      'micro influencer',
      'brand deal',
    ],
    clues:
      'followers, creators, reels, tiktok, collab, sponsored, viral, gifted, engagement rate, campaign, brand, ugc, content, engagement, ambassador, micro, agency, audience, niche, reach, paid partnership, brief, media kit, talent, short form, post, disclosure, roi, unboxing, nano',
    asks: {
      choice: ['A tip from somebody you follow: in a short clip, or in a long review?'],
      problem: ["What's hardest to judge about a product you've only seen in a video?"],
      idea: [
        'Which small account online deserves more followers?',
        'Which local creator would you like more people to discover?',
      ],
    },
    cued: [
      'What kind of *reels* do you watch longest: recipes, dogs or DIY?',
      'Which topic would you start a *TikTok* about: cooking, your pet or your job?',
      'What makes you keep watching a *creator*: humour, honesty or good lighting?',
      'Which *brand* would you happily wear on a T-shirt for free?',
    ],
    atWork: {
      asks: [
        'What makes a paid post feel genuine: the person, the product or the words?',
        'Working with creators: a long partnership, or a single campaign?',
        'What matters most in choosing an influencer: audience, style or values?',
        'Which is harder to earn online: followers, or trust?',
      ],
      cued: [
        'What makes a *brief* easy to work with for a creator: freedom, examples or deadlines?',
        'What do you look at first before a *collab*: comments, reach or tone of voice?',
      ],
    },
  },
  {
    name: 'call answering',
    says: [
      'call (answering|handling)',
      '(telephone|phone) answering',
      'virtual receptionist',
      'outsourced (reception|contact centre|call centre|call center)',
      'reception (service|cover)',
      'telemarket(ing|er)',
      'bpo',
    ],
    clues:
      'missed calls, calls, switchboard, voicemail, callers, agents, messages, greeting, overflow, telephone, receptionist, phone, virtual, ringing, divert, out of hours, outsourced, pa, professional, enquiry, lead, 24/7, contact centre, operator, answered, in your name, tradesmen, ai receptionist, solicitor, diary, live chat',
    asks: {
      experience: [
        '+What makes you feel welcome when somebody answers your call?',
        "+What's the nicest way to be greeted on the phone?",
      ],
      choice: ['+What makes somebody good at answering calls: a warm voice, patience or a good memory?'],
      idea: ['What greeting would you choose for your callers?'],
    },
    cued: [
      'Which *telephone* number do you still know by heart from your childhood?',
      'What do you say in your *voicemail* greeting: your name, a joke or nothing much?',
      'Which voice would you like to hear when a *receptionist* picks up?',
      'Which *ring* tone would you choose for your best friend?',
    ],
    atWork: {
      asks: [
        '+What makes a caller feel looked after?',
        '+What should callers hear first when a business picks up?',
        '+What makes a good call handler: a warm voice, good notes or quick thinking?',
        '+What matters most in a call answering service: warmth, speed or accurate messages?',
      ],
      cued: [
        'When in the day do most *missed calls* come in at your work?',
        'Which *greeting* does your team use on the phone, and who wrote it?',
      ],
    },
  },
  {
    name: 'virtual assistants',
    says: [
      'virtual (pa|ea|assistant (service|business|agency|for))',
      'executive assistant',
      '(personal|executive) (assistant|pa) (day|role|network|to)',
      '(admin|diary|inbox) (support|management)',
      'online business manager',
    ],
    clues:
      'admin, inbox, diary, delegate, retainer, invoicing, overwhelm, virtual, va, diary management, pa, executive assistant, hours a month, email, freelance, calendar, task, travel booking, remote, social media scheduling, client, outsourcing, to do list, data entry, crm, lifestyle, business owner, secretary, ad hoc, entrepreneur',
    asks: {
      idea: ['+Which task would you hand over to an assistant today?'],
      choice: [
        'A task to hand over to an assistant: the inbox first, or the diary?',
        'Which would a virtual assistant help you with most: travel, diary or invoices?',
      ],
      problem: ['Which little admin job eats up most of your week?'],
    },
    cued: [
      'What would your *inbox* look like if somebody tidied it for a week?',
      'Which appointment would you never let anybody move in your *diary*?',
      'What would you do with ten free *hours a month*?',
      'Which trip would you let somebody else do the *travel booking* for?',
    ],
    atWork: {
      asks: [
        '+Which task would you hand to a virtual assistant first?',
        'Which is harder in handing over admin work: explaining it, or letting go?',
        'What matters most in a virtual assistant: trust, speed or good communication?',
        'What would fall behind first where you work if nobody did the admin?',
      ],
      cued: [
        'How do you *delegate* a job for the first time without explaining it twice?',
        'What is the best first week for a new *VA* and a new client?',
      ],
    },
  },
  {
    name: 'business phones',
    says: [
      '(business|hosted|cloud|office) (phone|telephony|phones)',
      '(phone|telephone) system',
      'pbx',
      'sip trunk',
      'pstn',
      'unified communications',
      'telecom (provider|company|reseller|engineer|partner)',
      'business mobile',
    ],
    clues:
      'voip, handsets, calls, lines, switch off, landline, extension, telecoms, broadband, copper, hosted, pbx, pstn, sip, call recording, hold music, telephony, cloud, headset, ip phone, auto attendant, mobile app, router, isdn, switchboard, voicemail, number porting, minutes, desk phone, call routing',
    asks: {
      idea: ['+Which phone feature could you not do without at work?'],
      choice: ['+Where do you take most of your work calls: desk, home or on the move?'],
      problem: ["+What's hardest about taking calls while you're away from your desk?"],
      experience: ['What makes a business phone call a pleasure?'],
    },
    cued: [
      'Which *landline* number do you still know by heart?',
      'What will you remember most fondly after the *switch off*: the bell, the cord or the dial?',
      'A desk *handset*: big buttons, or a touch screen?',
      'A *headset* for calls: over one ear, or both?',
      'Where would you take a work call with a *mobile app*: on a train, in the garden or in a café?',
      'What should an *auto attendant* say first: hello, the name or the options?',
      'A *VoIP* call: from a desk phone, a laptop or a mobile?',
    ],
    atWork: {
      asks: [
        'Which phone feature helps a small business most: call transfer, voicemail or an app?',
        'What matters most in a business phone system: clear sound, easy transfers or one app?',
        'What do you do when an unknown number calls at work: pick up, or let it ring?',
        'Which do you use most at work: desk phone, mobile or headset?',
      ],
      cued: [
        'Which forgotten line turns up most before the *switch off*: the lift, the alarm or the fax?',
        "What's your best tip for a clear *voicemail* greeting?",
        'Who gets the most from *call recording*: sales, service or training?',
        "What's the first question customers ask about *VoIP*?",
      ],
    },
  },
];
