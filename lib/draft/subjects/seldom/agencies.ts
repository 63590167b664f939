import type { Subject } from '../subject';

/** Film, sound, pictures, phones and spare hands for hire. */
export const agencies: readonly Subject[] = [
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
        '+What kind of video do you like to watch from a company: people, products or how-tos?',
        'A video about your work: funny, moving or full of facts?',
        'On camera at work: a script to learn, or questions to answer?',
      ],
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
        'A company video: filmed in the office, on site or in a studio?',
        'Which company video did you watch to the end, and what kept you there?',
        'Which is hardest to get on a shoot: good sound, good light or good answers?',
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
      idea: [
        '+Which landmark near you would look best from the air?',
        'What would you look at first if you could fly over your town?',
      ],
      choice: [
        'Which event would you like to have filmed from the air: a wedding, a race or a festival?',
        'When would you film from a drone: at sunrise, at midday or at sunset?',
      ],
    },
    atWork: {
      asks: [
        '+What would you film from the air first: the building, the site or the team?',
        '+Which place near you would you most like to see filmed by a drone?',
        'Where does a drone film work best: on a website, at an event or on social media?',
        'Which job used to need a ladder and now needs a drone?',
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
        'Which guest would you most like to interview on a podcast?',
      ],
      choice: ['Your own podcast: alone at the microphone, or with a guest?'],
      problem: ['~Which noise always starts the moment you press record?'],
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
        'What matters most in a podcast: good sound, a good host or a good guest?',
        "What's harder about a podcast: starting it, or keeping it going?",
        'Which would you invest in first for a podcast: microphones, editing or a studio?',
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
        'Which background suits a business portrait best: the office, the workshop or outdoors?',
        'What makes a good business portrait: the smile, the light or a relaxed moment?',
      ],
      problem: ["What's hardest in front of a camera: the smile, or the hands?"],
    },
    atWork: {
      asks: [
        '+Which business photographs do you need most: people, products or places?',
        'What makes a photo day at work go smoothly: a plan, good light or a relaxed photographer?',
        'When should you change a profile picture: every year, or with every new haircut?',
        'Which picture on a company website gets old fastest: the team, or the building?',
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
      choice: [
        'What makes an influencer worth following: humour, honesty or know-how?',
        'What do you like to follow online: food, fashion, travel or gardens?',
        'A tip from somebody you follow: in a short clip, or in a long review?',
      ],
      idea: ['Which topic would you like to see more creators talk about?'],
    },
    atWork: {
      asks: [
        'Working with creators: a long partnership, or a single campaign?',
        'What matters most in choosing an influencer: audience, style or values?',
        'What makes a paid post feel genuine: the person, the product or the words?',
        'Which is harder to earn online: followers, or trust?',
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
      choice: [
        'What matters most when you call a business: a quick answer, a friendly voice or clear help?',
        'How do you like to leave a message: with a person, on voicemail or by text?',
        'When you ring a business: wait to speak to a person, or get a call back?',
      ],
      idea: ["What's the nicest way to be greeted on the phone?"],
    },
    atWork: {
      asks: [
        'What matters most in a call answering service: warmth, speed or accurate messages?',
        'How do you like your call to be answered: quickly, warmly or by name?',
        'When would you hand over your calls: lunch, evenings or holidays?',
        'Which is worse for a caller: a long wait, or being passed around?',
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
      choice: ['+Which would you hand to a virtual assistant: emails, bookings or invoices?'],
      idea: [
        'Which task would you hand over to an assistant today?',
        'What would you do with an extra hour a day if somebody handled the admin?',
      ],
      problem: ['Which little admin job eats up most of your week?'],
    },
    atWork: {
      asks: [
        '+Which task would you hand to a virtual assistant first?',
        'What matters most in a virtual assistant: trust, speed or good communication?',
        'Which is harder in handing over admin work: explaining it, or letting go?',
        'What would fall behind first where you work if nobody did the admin?',
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
      choice: [
        'How do you like to reach a company: phone, email or chat?',
        'A quick question at work: ring, message or walk over?',
        'When you call a business: a person at once, a menu or a call back?',
      ],
      idea: ['What kind of music do you like to hear while you are on hold?'],
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
        'What matters most in a business phone system: clear sound, easy transfers or one app?',
        'Which do you use most at work: desk phone, mobile or headset?',
        'What do you do when an unknown number calls at work: pick up, or let it ring?',
        'Which phone number from an old job do you still know by heart?',
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
