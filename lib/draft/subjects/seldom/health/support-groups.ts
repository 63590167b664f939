import type { Subject } from '../../subject';

/** Those who stand by people with a body or a mind that asks for more. */
export const supportGroups: readonly Subject[] = [
  {
    name: 'sight loss',
    says: [
      'sight loss',
      '(blind|visually impaired|partially sighted) (people|person|children|adult|veteran|student|player|community)',
      'living with (low vision|macular)',
      'low vision (aid|clinic|support)',
      'white cane',
      'talking (newspaper|book) (for|service)',
    ],
    clues:
      'braille, visually impaired, macular, audio description, magnifier, large print, screen reader, blind, guide dog, white cane, partially sighted, talking book, low vision, eye clinic, vision, volunteer, rehabilitation, sighted guide, eclo, accessible, eye, registered, goalball, independence, glaucoma, cataract, sensory, talking newspaper, tactile, retinitis pigmentosa',
    asks: {
      experience: ['Whose voice would you choose to read you a talking book?'],
      idea: ['Which everyday thing would you like to hear described out loud?'],
      choice: ['A good story: read on the page, or listened to with your eyes closed?'],
      problem: ['Which small print is the hardest to read without a magnifier?'],
    },
    cued: [
      'Which book would you like to have in *large print* or on tape?',
      'What would you name a young *guide dog*?',
      'Which film would you like to hear with *audio description*?',
      'Which word would you like to learn to read in *braille*?',
    ],
    atWork: {
      asks: [
        'Which small change at work makes the biggest difference to somebody with sight loss?',
        'What makes a workplace easier for people with sight loss: lighting, software or layout?',
        'Which everyday gadget do you know of that has helped somebody with sight loss?',
        'Which training would help a team most: guiding, describing or accessible documents?',
      ],
      cued: [
        'Which small change made your workplace more *accessible*?',
        'Which *screen reader* tip should everybody who makes web pages know?',
      ],
    },
  },
  {
    name: 'deaf club',
    says: [
      'deaf (club|community|centre|awareness|people|children|charity|football|theatre)',
      'sign language',
      '(bsl|auslan|asl) (class|course|lesson|interpreter|week|level)',
      'deafblind',
    ],
    clues:
      'deaf, bsl, auslan, interpreter, captions, subtitles, signing, lip reading, sign language, hearing aid, isl, asl, hearing, deaf awareness, deafblind, signer, fingerspelling, deaf-led, cochlear implant, level 1, deaf children, learn to sign, communication, community, coda, culture, tutor, theatre',
    asks: {
      idea: [
        'Who would you like to chat to in sign language?',
        'Which story would you love to see told in sign language?',
      ],
      choice: [
        'Which would you like to sign first: your name, hello or thank you?',
        'Where would some sign language come in handy: in shops, at work or at school?',
      ],
    },
    cued: [
      'Which film would you choose for an evening with *subtitles* at a deaf club?',
      'Which show would you like to see with a sign language *interpreter* on stage?',
      'Which *BSL* sign should everybody know, deaf or hearing?',
      'Which colour would you choose for a *hearing aid*: silver, skin tone or something bright?',
      'What makes a good deaf *coffee* morning: round tables, bright light or plenty of cake?',
      'What is hardest to catch when *lip-reading*: a name, a number or a place?',
      'Which story would you like *deaf children* to see signed in a library?',
      'What would bring you to a *Level 1* sign language course: family, work or curiosity?',
      'Which letter did you find hardest to remember in *fingerspelling*?',
      'What would you teach a whole school in *deaf awareness* week: a greeting, a song or the alphabet?',
    ],
    atWork: {
      asks: [
        '+Which phrase in sign language should everybody at work know?',
        'What helps a deaf colleague to follow a meeting?',
        'Which sign would you teach your whole team first?',
        'What could every workplace do to become more deaf aware?',
      ],
    },
  },
  {
    name: 'hearing dogs',
    says: ['hearing dog', 'dog for deaf people', '(sound|alert) dog for'],
    clues:
      'deaf, doorbell, alarm clock, puppy, burgundy coat, volunteer trainer, handler, labrador, alert, cockapoo, trainer, sound, recipient, volunteer, spaniel, partnership, smoke alarm, assistance dog, socialiser, oven timer, burgundy jacket, nudge, poodle, paw, tail, sponsor, graduate, hearing loss, training, partnered, clock alarm, canine, cooker timer',
    asks: {
      idea: ['Which sound would you train a hearing dog to tell you about first?'],
      problem: ['Which sound at home is easiest to miss: the doorbell, the oven timer or the phone?'],
      choice: [
        'What impresses you most about a hearing dog: the training, the calm or the friendship?',
        'Woken by a hearing dog: a wet nose, or a gentle paw?',
      ],
    },
    cued: [
      'What would you call a *puppy* in training to be a hearing dog?',
      'Which breed would you pick for a hearing dog: *labrador*, spaniel or poodle?',
      'What does your dog do when the *doorbell* rings?',
      'Which *alarm clock* wakes you best: a bell, a radio or a wet nose?',
    ],
    atWork: {
      asks: [
        'How can a workplace best support hearing dogs: fundraising, sponsorship or a talk?',
        'What would you most like to ask somebody who has a hearing dog?',
        'What does a hearing dog bring its owner most: confidence, company or safety?',
        'Which matters most in training a hearing dog: patience, repetition or reward?',
      ],
      cued: [
        'Which sound does a *trainer* usually teach a hearing dog first?',
        'What do colleagues ask first when an *assistance dog* joins the office?',
      ],
    },
  },
  {
    name: 'young carers',
    says: [
      'young (adult )?carer',
      'young carer (group|project|service|festival|action day)',
      '(children|pupils) who (care for|look after)',
    ],
    clues:
      'carers, respite, after school, siblings, residential, activities, young people, caring, sibling, parent, school, disabled, caring role, young adult, pupils, action day, illness, responsibilities, day out, support worker, children, mental health, trust, hidden, looks after, festival, break, mum, group, youth, assessment, session, referral, chores',
    asks: {
      choice: [
        'A treat for young carers: a day by the sea, or an evening at the cinema?',
        'What would you put in a treat box for a young carer: chocolate, a book or cosy socks?',
        'Which activity would you run for young carers: cooking, climbing or film night?',
      ],
      experience: ['Who taught you how to cook your first meal?'],
    },
    cued: [
      'Who in *school* would you go to for a chat: a teacher, a friend or the librarian?',
      'Which *activities* make you forget the time: games, music or sport?',
      'What do *siblings* do best together: cook, play or laugh?',
      'What would you pack for a *residential* weekend with friends?',
    ],
    atWork: {
      asks: [
        'Which support matters most for young carers: time out, a listening ear or help at school?',
        'What helps a young carer most at school: extra time, a quiet room or one kind adult?',
        'What would you say to a teenager who looks after a parent at home?',
        'How would your team like to help young carers: a day out, fundraising or mentoring?',
      ],
      cued: [
        'What helps a *school* notice a pupil with a caring role: a question, a form or time?',
        'What makes *respite* work for a family: the same faces, good timing or fun?',
      ],
    },
  },
  {
    name: 'stroke support',
    says: [
      'stroke (survivor|club|group|support|association|recovery|rehab|rehabilitation|awareness)',
      'after a stroke',
      'life after stroke',
      'aphasia (group|café|choir|support)',
    ],
    clues:
      'aphasia, rehab, survivors, speech, recovery, choir, carers, blood pressure, act fast, brain, physiotherapy, arm, caregiver, fast, stroke club, paralysis, rehabilitation, face, therapist, tia, walking, neuro, exercise, communication, clot, group, occupational therapy, mobility, leg, hospital',
    asks: {
      experience: ['Which small step forward did you celebrate lately?'],
      choice: ["A stroke club's afternoon: singing together, or a game of bowls?"],
      idea: ["Which song would you choose for a stroke club's choir?"],
      problem: ['What helps you keep going when you learn something all over again?'],
    },
    cued: [
      'Which song do you like to sing in a *choir*?',
      'What gives you a boost on a slow day of *recovery*: a walk, music or a visit?',
      'Which game would you bring along to a *stroke club* meeting?',
      'What helps a *carer* most on a long week: a rest, a chat or a hot meal?',
    ],
    atWork: {
      asks: [
        "What's least understood about life after a stroke: the tiredness, words or moods?",
        'What helps most in getting back to work after a stroke: short days, rest or patience?',
        'How can colleagues best support a return after a stroke: patience, time or a kind word?',
        'What helps most in recovery after a stroke: time, therapy or good company?',
      ],
      cued: [
        'What would you like everybody at work to know about *aphasia*?',
        'Which small *exercise* at the desk does your team do together?',
      ],
    },
  },
  {
    name: 'heart charity',
    says: [
      'heart (charity|foundation|health month|support group)',
      'cardiac (rehab|support|rehabilitation|arrest awareness)',
      '(defibrillator|cpr) (training|appeal|fund|session|in the)',
      'community defibrillator',
    ],
    clues:
      'defibrillator, cpr, heart, cardiac, aed, cholesterol, red, heart attack, arrest, heart failure, blood pressure, heart disease, rehab, cardiologist, screening, congenital, beat, valve, surgery, stent, ecg, transplant, survivor, heartbeat, atrial fibrillation, pacemaker, bypass, statin, february',
    asks: {
      experience: [
        'Which walk near you gets your heart going?',
        'What do you do to keep your heart healthy?',
      ],
      choice: ['How would you raise money for a heart charity: with a walk, a bake or a dance?'],
      idea: ['Which song would help you keep the beat while learning CPR?'],
    },
    cued: [
      'When would you be free to learn *CPR*: a lunch break, an evening or a Saturday?',
      'Which *red* thing would you wear for a heart charity day?',
      'What do you cook for good *cholesterol*: oats, fish or beans?',
      'Which song makes your *heart* beat faster within a few notes?',
    ],
    atWork: {
      asks: [
        'Which heart-healthy habit would your team take up: lunchtime walks, stairs or fruit?',
        'Where is the nearest defibrillator to where you live or work?',
        'What keeps people from learning CPR: time, nerves or not knowing where?',
        'Where would you put a defibrillator at work: reception, the canteen or the car park?',
      ],
      cued: [
        'What is the best spot for an *AED* in a workplace?',
        'What do colleagues ask first in a *CPR* session?',
      ],
    },
  },
  {
    name: 'diabetes support',
    says: [
      'diabetes (support|group|clinic|week|awareness|education|charity|camp|nurse|care)',
      '(living with|type (1|2|one|two)) diabetes',
      '(blood|glucose) (sugar|monitor) (check|test|camp|screening)',
    ],
    clues:
      'glucose, insulin, carbs, blood sugar, type 2, hba1c, diabetic, feet, type 1, remission, cgm, nurse, sugar, endocrinologist, foot check, hypo, prediabetes, pump, finger prick, sensor, t1d, dietitian, retinopathy, diagnosis, eye screening, camp, dsn, sugar-free, podiatrist, injection, millet',
    asks: {
      idea: ['Which low-sugar recipe would you share with a friend?'],
      experience: ['Which healthy swap in the kitchen do you hardly notice any more?'],
      problem: ['Which everyday dish do you find hardest to make with less sugar?'],
      choice: ['Which healthy breakfast do you enjoy most: oats, eggs or yoghurt and berries?'],
    },
    cued: [
      'Where would you wear a glucose *sensor*: on the arm, or somewhere out of sight?',
      'Which *carbs* would you miss first: bread, potatoes or pasta?',
      'What would you cook for a friend with *type 2* diabetes: a stew, a salad or fish?',
      'What would you keep in a pocket for a *hypo*: sweets, juice or glucose tablets?',
      'Which favourite dish would you ask a *dietitian* about first?',
      'Who has taught you the most about *type 1* diabetes: a nurse, a friend or a book?',
      'Keeping *blood sugar* steady at breakfast: eggs, yoghurt or porridge?',
      'Which small change would come easiest to you with *prediabetes*: walks, sleep or snacks?',
    ],
    atWork: {
      asks: [
        'What do people still get wrong most often about diabetes?',
        'What helps people with diabetes most at work: regular breaks, understanding or healthy snacks?',
        'Which workplace event would help most for diabetes awareness: a talk, a walk or a cook-along?',
        'How could a canteen support people with diabetes: clear labels, more choice or smaller portions?',
      ],
      cued: [
        'What helps a colleague on *insulin* most at work: breaks, a fridge or a quiet corner?',
        'What do people ask a diabetes *nurse* most on a first visit?',
        'Which meeting snack suits a colleague with *type 2* diabetes: nuts, cheese or fruit?',
        'What helps people keep a *foot check*: a letter, a text or a friendly call?',
      ],
    },
  },
  {
    name: 'recovery community',
    says: [
      'addiction (recovery|service|support|charity|counsellor|counselling)',
      'recovery (community|café|college|walk|meeting|coach|month)',
      'in recovery',
      '(sober|sobriety) (living|support|social|community|house)',
      '(de ?addiction|rehab) (centre|center)',
    ],
    clues:
      'recovery, sober, sobriety, addiction, peer support, lived experience, alcohol, relapse, drug, rehab, aa, detox, twelve step, mutual aid, substance, recovery walk, smart, naloxone, clean, meetings, counsellor, hope, stigma, harm reduction, recovering, recovery coach, overdose, peer, na, one day',
    asks: {
      choice: ['A sober night out: bowling, or a good curry with friends?'],
      idea: ['Which kind word has stayed with you on a hard day?'],
      problem: ['What helps you start again after a difficult week?'],
      experience: ['Who is the person you call when you need a listening ear?'],
    },
    cued: [
      'What do you like to drink at a *sober* evening: ginger beer, iced tea or something new?',
      'Which place gives you *hope* and fresh air: a beach, a wood or a hilltop?',
      'Where would you like a *recovery walk* to go: by the sea, through a park or up a hill?',
      'What makes a *meeting* feel welcoming: tea, names or a seat by the door?',
    ],
    atWork: {
      asks: [
        'How can an employer best support recovery: flexible time, a listening ear or a clear policy?',
        'What helps most in going back to work after rehab: routine, trust or time?',
        "What makes a work party easy to enjoy for people who don't drink?",
        'What helps a recovery group thrive: volunteers, a warm space or shared meals?',
      ],
      cued: [
        'How does your workplace make *recovery* something people can talk about?',
        'What does *lived experience* bring to a team that training cannot?',
      ],
    },
  },
  {
    name: "men's health",
    says: [
      "men'?s health",
      'prostate (check|test|cancer|awareness)',
      '(walk|talk)(ing)? (club|group) for men',
      "men'?s (talking|walking|support) (club|group)",
      'mo ?vember',
    ],
    clues:
      'moustache, prostate, blokes, fellas, brew, psa, mates, dads, testicular, movember, talk, shed, lads, gp, testosterone, mental health, screening, suicide, walk and talk, father, blood test, erectile, check, november, urologist, barber, urology, masculinity, brotherhood, vasectomy',
    asks: {
      experience: [
        'How do you ask a mate how he is really doing?',
        'Which small habit keeps the men you know healthy?',
      ],
      idea: ["What could a men's group do together on a free evening?"],
      choice: ['What gets a group of men talking: sport, food or old stories?'],
    },
    cued: [
      'Who among your *mates* is best at asking how you really are?',
      "What would you like to do in a men's *shed*: build, mend or drink tea?",
      'What helps you remember a *blood test*: a date in the phone, a note or a partner?',
      'Which style would you grow for *Movember*: handlebar, walrus or pencil thin?',
    ],
    atWork: {
      asks: [
        'What makes it easier for men to get a check-up: time off, on-site visits or a reminder?',
        'What gets men at work to talk about their health: a mate, a scare or a walk?',
        "What would you plan first for men's health at work: a walk, a talk or a health check?",
        "Which topic would you choose for a men's health talk: sleep, stress or heart health?",
      ],
      cued: [
        'What works best at work for *Movember*: a photo wall, a sponsored shave or a lunchtime talk?',
        'Where do men at work talk about *mental health* most easily: on a walk, over tea or in the van?',
      ],
    },
  },
  {
    name: 'stairlift',
    says: ['stair ?lift', '(home|through ?floor) lift', 'stair ?climber chair'],
    clues:
      'stairs, banister, rental, reconditioned, curved, straight, upstairs, mobility, rail, installed, seat, staircase, swivel, removal, independence, refurbished, homelift, through-floor, engineer, bungalow, elderly, chair lift, downstairs, footrest, warranty, landing, vertical lift, armrest, home visit',
    asks: {
      choice: [
        'What matters most in a stairlift: a comfy seat, a smooth ride or a slim fit?',
        'Which stairlift feature is most useful: a swivel seat, a fold-up rail or a remote control?',
      ],
      problem: ['Which is harder on the stairs: the laundry basket, the vacuum cleaner or the tea tray?'],
      experience: ['Who in your family did a stairlift help, or who would love one?'],
    },
    cued: [
      '*Straight* or curved stairs: which did you grow up with?',
      '*Bungalow* or a house with stairs: which would you choose?',
      'Which *staircase* in a film do you remember?',
      "What's nice to find at the top: a window seat, a lamp or a *banister* to hold?",
    ],
    atWork: {
      asks: [
        'What gives families most confidence in a stairlift: a home visit, a demo or aftercare?',
        'What matters most to families choosing a stairlift: safety, speed or clear advice?',
        'Which part of the house do people enjoy getting back most after a stairlift goes in?',
        'What helps older people stay at home longest: a stairlift, a rail or a good neighbour?',
      ],
      cued: [
        'What do families ask most at the first visit for a *stairlift*?',
        'Which *rental* question comes up more than any other?',
      ],
    },
  },
  {
    name: 'wheelchair sports',
    says: [
      'wheelchair (basketball|rugby|tennis|racing|sport|dance|fencing|football|curling)',
      'power ?chair (football|hockey)',
      'boccia',
      'para ?(sport|athletics|swimming|cycling|badminton|lympic|lympian|athlete)',
      'goalball',
      'inclusive (sport|cycling|cricket)',
    ],
    clues:
      'wheelchair, disability sport, sports chair, inclusive, classification, adaptive, court, basketball, rugby, boccia, powerchair, paralympic, tennis, para, disability, disabled, athlete, coach, player, league, racing, curling, tournament, murderball, able-bodied, push, spinal injury, fencing, training session, handcycle, squad, amputee, sledge hockey',
    asks: {
      idea: ['+What would you ask a player about a sports wheelchair?'],
      choice: [
        '+What makes wheelchair sport so exciting: the speed, the skill or the teamwork?',
        '+Which skill would you learn first in a sports wheelchair: speed, turns or passing?',
        'Wheelchair sports: the speed of racing, or the crashes of rugby?',
      ],
    },
    cued: [
      'Which position would you play in wheelchair *rugby*: attack or defence?',
      'Which is the cleverest shot to watch in *boccia*: the gentle roll or the long throw?',
      'Who would you like to partner for wheelchair *tennis*?',
      'Which *curling* shot would you try first: the guard, the draw or the take-out?',
    ],
    atWork: {
      asks: [
        'How can a company best support wheelchair sports: sponsorship, volunteers or kit?',
        'What surprised you most the first time you watched wheelchair sport up close?',
        'What helps wheelchair sports grow most: access, coaches or equipment?',
        'What does wheelchair sport teach best: teamwork, skill or determination?',
      ],
      cued: [
        'What makes a sports club truly *inclusive*, in your experience?',
        'Which sport would you choose for an *adaptive* team day at work?',
      ],
    },
  },
];
