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
      idea: ['Which part of your working day would make a good video?'],
      problem: ["What's hardest about speaking on camera: the words, or the nerves?"],
      choice: ['On camera at work: a script to learn, or questions to answer?'],
      experience: ['Which video from a small business have you remembered for years?'],
    },
    atWork: {
      work: [
        'What takes longer on a video than anybody plans for?',
        'Which is hardest to get on a shoot: good sound, good light or good answers?',
      ],
      people: [
        'What do you remember about the first time you were filmed at work?',
        'Which company video did you watch to the end, and what kept you there?',
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
      idea: ['What would you look at first if you could fly over your town?'],
      problem: ['Which part of your building would you like to see from above?'],
      choice: ['A view from above: your own street, or somewhere you have never been?'],
      experience: ['Where have you had the best view from above?'],
    },
    atWork: {
      work: [
        'Which place near you would you most like to see filmed by a drone?',
        'Which job used to need a ladder and now needs a drone?',
      ],
      people: [
        'What did a picture from above show you that nobody saw from the ground?',
        'What do you remember about the first time you flew a drone?',
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
      idea: ['Which subject would you most like to make a podcast about?'],
      problem: ['~Which noise always starts the moment you press record?'],
      choice: ['Your own podcast: alone at the microphone, or with a guest?'],
      experience: ['Which podcast have you listened to from the first episode to the last?'],
    },
    atWork: {
      work: [
        "What's harder about a podcast: starting it, or keeping it going?",
        'What spoils a recording fastest: echo, phones or nerves?',
      ],
      people: [
        'What did you think when you first heard a recording of your own voice?',
        'Which podcast guest changed your mind about something?',
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
      idea: ['Where would you stand for a photo that shows what you do at work?'],
      problem: ["What's hardest in front of a camera: the smile, or the hands?"],
      choice: ['Your photo at work: smart and posed, or caught in action?'],
      experience: ['Who took the best picture of you at your job?'],
    },
    atWork: {
      work: [
        'Which picture on a company website gets old fastest: the team, or the building?',
        'When should you change a profile picture: every year, or with every new haircut?',
      ],
      people: [
        'Which photographer managed to make you forget the camera?',
        'What do you remember about your very first profile picture for work?',
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
      idea: ['Which small account online deserves more followers?'],
      problem: ["What's hardest to judge about a product you've only seen in a video?"],
      choice: ['A tip from somebody you follow: in a short clip, or in a long review?'],
      experience: ['What was the last thing you bought because of a video online?'],
    },
    atWork: {
      work: [
        'Which is harder to earn online: followers, or trust?',
        'What makes a paid post feel genuine: the person, the product or the words?',
      ],
      people: [
        'Which creator taught you something you use at work?',
        'Which creator with a small following do you recommend to everybody?',
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
      idea: ["What's the nicest way to be greeted on the phone?"],
      problem: ['When at work is it hardest to pick up the phone?'],
      choice: ['When you ring a business: wait to speak to a person, or get a call back?'],
      experience: ["~What's the best hold music you have ever heard?"],
    },
    atWork: {
      work: [
        'When does the phone always ring: at lunch, at closing or in a meeting?',
        'Which is worse for a caller: a long wait, or being passed around?',
      ],
      people: [
        'Who has the best telephone voice you have ever heard at work?',
        'How do you like your call to be answered: quickly, warmly or by name?',
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
      idea: ['Which task would you hand over to an assistant today?'],
      problem: ['Which little admin job eats up most of your week?'],
      choice: ['A task to hand over to an assistant: the inbox first, or the diary?'],
      experience: ['What was the first job at work you handed over to somebody else?'],
    },
    atWork: {
      work: [
        'Which is harder in handing over admin work: explaining it, or letting go?',
        'What would fall behind first where you work if nobody did the admin?',
      ],
      people: [
        'What does a great assistant do that nobody notices?',
        'Which task would you hand to a virtual assistant first?',
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
      idea: ['What kind of music do you like to hear while you are on hold?'],
      problem: ["What's hardest about taking calls while you're away from your desk?"],
      choice: ['A quick question at work: ring, message or walk over?'],
      experience: ["What's the most memorable call you have taken at work?"],
    },
    atWork: {
      work: [
        'What do you do when an unknown number calls at work: pick up, or let it ring?',
        'Which is harder on the phone at work: getting through, or getting away?',
      ],
      people: [
        'Which phone number from an old job do you still know by heart?',
        'What do you remember about the phones in your first office?',
      ],
    },
  },
];
