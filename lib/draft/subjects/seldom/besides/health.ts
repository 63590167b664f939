import type { Besides } from '../../subject';

/** What is known of the subjects of `common/health.ts` besides their rows. */
export const health: Besides = {
  'dental check-up': {
    clues:
      'x rays, cleaning, whitening, veneers, implants, invisalign, crowns, composite bonding, new patients, fillings, dentist, teeth, smile, hygienist, patients, braces, practice, gums, filling, nhs, appointment, aligners, orthodontist, root canal, toothache, bonding, cavities, nervous, surgery, six months, extraction',
    cued: [
      'Which *toothbrush* do you use between dental check-ups: electric or manual?',
      "Which flavour of polish would you pick at the dental *hygienist's*: mint, orange or berry?",
      'Who in your family has the same teeth and the same *smile* as you?',
      'Which occasion would you choose teeth *whitening* for: a wedding, a holiday or a new job?',
      'Which food did you look forward to most when your *braces* came off?',
      'When do you like a dental *appointment*: before work, at lunch or late in the day?',
      'What gets *children* to brush their teeth at your house: a song, a timer or a sticker chart?',
      'What do you reach for first to look after your *gums*: floss, a small brush or mouthwash?',
      'How would you like to see an *X-ray* of your teeth: on a big screen, or on paper to take home?',
      'Which would suit your day better for straighter teeth: clear *aligners*, or fixed braces?',
    ],
    atWork: {
      asks: [
        "+What makes a child's dental check-up a happy visit?",
        'What matters most in a dental practice: easy booking, kind staff or clear advice?',
        'What makes a dental waiting room pleasant?',
        'What helps people keep up regular dental check-ups?',
      ],
    },
  },
  'brushing teeth': {
    clues:
      'bristles, plaque, cavities, enamel, gums, bleeding gums, fluoride, two minutes, electric toothbrush, interdental, toothbrush, toothpaste, floss, kids, dentist, mouthwash, electric, tooth fairy, bamboo, decay, spit, twice a day, smile, oral health, morning and night, mint, first tooth, timer, hygienist, sugar',
    cued: [
      'Where do you squeeze the *toothpaste*: from the end, in the middle or wherever?',
      'Where did you leave a tooth for the *tooth fairy*: under the pillow, in a glass or in a box?',
      'When is the best time to *floss*: in the morning, at bedtime or after lunch?',
      'Which taste do you like in a *mouthwash*: strong mint, mild mint or something fruity?',
      'What would you like an *electric* toothbrush to do: play music, keep time or light up?',
      'Which handle do you like on a toothbrush: *bamboo*, plain white or something colourful?',
      'What gets *kids* to brush their teeth without fuss: a song, a sticker or a story?',
      'What do you do during *two minutes* of brushing: walk about, look out or plan the day?',
    ],
  },
  'eye test': {
    clues:
      'branded frames, varifocals, glaucoma, eyesight, retina, contact lens, oct scan, opticals, anti glare coating, frames, optician, optometrist, vision, glasses, sight, prescription, appointment, myopia, screen, dry eye, clinic, cataract, nhs, driving, macular, children, diabetic, pupils, blurry, eye health, headaches, letters chart, dispensing',
    cued: [
      'How long did you take to get used to *varifocals*: an hour, a day or a week?',
      '*Frames* for new glasses: bold and bright, or so light that nobody notices?',
      'Which do you wear for sport: *contact lenses* or glasses?',
      'Where do you keep your glasses for *driving*: in the car, in a bag or on your nose?',
      'What would you put on an eye test chart for *children*: animals, planets or toys?',
      'What do you do with glasses in an old *prescription*: keep a spare, donate or store them?',
      'How do you rest your eyes after hours at a *screen*: a walk, the window or a cup of tea?',
      'Where do your *sunglasses* go when it clouds over: on your head, in a pocket or in a case?',
      'What surprised you when you saw the *scan* of the back of your own eye?',
      'Where do you most often leave your *reading* glasses?',
    ],
    atWork: {
      asks: [
        'What helps your eyes most on a screen day: short breaks, bigger text or softer light?',
        'What would you like to ask an optician about your eyes?',
        'When do you fit in an eye test: before work, at lunch or on a Saturday?',
      ],
    },
  },
  'new glasses': {
    clues:
      'frames, lenses, specs, ray ban, sunglasses, acetate, tortoiseshell, blue light, titanium, lens, varifocal, eyewear, optician, prescription, designer, styling, try on, spectacle, face shape, coating, dispensing, optical, range, reading, thinner lenses, second pair, anti glare, rimless, collection, repair',
    cued: [
      '*Tortoiseshell* frames: dark and classic, or light as honey?',
      'What would you look at first through *varifocal* lenses: a menu, a phone or the view?',
      'Where do you keep your *sunglasses* in summer: on your head, in the car or in a case?',
      'What would you like best about *titanium* frames: how light they are, or how thin they look?',
      'Where are *reading* glasses most useful: in bed, in shops or at the table?',
      'When would you wear *blue light* glasses: at work, on the sofa or on the train?',
      '*Acetate* frames: black, clear or a bright colour?',
      'What helps *children* like their new glasses: a bright colour, a favourite hero or a big mirror?',
    ],
  },
  'hearing test': {
    clues:
      'hearing, audiogram, missing conversations, tv loud, nhs hearing, syringing, earplugs, hearing loss, subtitles, mumbling, hearing aid, audiologist, ear wax, microsuction, ears, tinnitus, clinic, appointment, loss, removal, batteries, blocked, sound, loop, ear protection, conversation, deaf, rechargeable, hearing health, clear, home visit, earmould, speech, tv volume, discreet, age 50, noisy room',
    cued: [
      'What would you listen to first with a new *hearing aid*: birds, music or voices?',
      'Where do you wear *earplugs* to look after your hearing: concerts, work or on a motorbike?',
      'Which sound did you notice first after *ear wax* removal?',
      'Which would you choose for a hearing aid: *rechargeable*, or with small batteries?',
      'Where do you hear a *conversation* best: in the kitchen, in the car or on a walk?',
      'A hearing test: as a *home visit*, or on a trip to the clinic?',
      'What would you ask an *audiologist* over a cup of tea?',
      'Which soft sound would you choose against *tinnitus* at night: rain, waves or a fan?',
      'Who would you take along to a hearing test *appointment*?',
    ],
    atWork: {
      asks: [
        'What makes people think of booking a hearing test?',
        'What would you like to ask an audiologist about hearing?',
        'What makes a good audiologist: patience, clear words or a listening ear?',
        'Where is it hardest to hear well: a busy café, a big meeting or a phone call?',
      ],
    },
  },
  physiotherapy: {
    clues:
      'back pain, shoulder, sciatica, injuries, tendon, sports massage, chiropractor, neck pain, osteopath, shockwave, injury, pain, rehab, knee, physio, exercise, clinic, muscle, joint, recovery, ankle, treatment, appointment, mobility, strength, dry needling, surgery, sports, posture, neck, acl, assessment, chartered',
    cued: [
      'When do *shoulders* tense up most: driving, typing or carrying?',
      'What would you like strong *knees* for: stairs, gardening or dancing?',
      'What is hardest on your *neck*: the phone, the pillow or the screen?',
      'Which surface is trickiest for an *ankle*: cobbles, sand or a forest path?',
      'After a *massage*: a nap, a walk or straight back to the day?',
      'What do you do first after *running*: stretch, shower or sit down?',
      'What gets you up from your *desk*: an alarm, the kettle or a colleague?',
      'When could you practise *balance*: brushing your teeth, on the phone or by the kettle?',
    ],
    atWork: {
      asks: [
        'What does your back or neck complain about most in your line of work?',
        'Which physio tip helps most at a desk: moving often, sitting well or stretching?',
        'Which would help people at work most: a desk check, a stretch class or a physio visit?',
        'What builds trust in a physiotherapist fastest?',
      ],
      cued: [
        'Which tip about *back pain* does a physiotherapist repeat most?',
        'How do you explain *rehab* to a patient who is in a hurry?',
        'Which *sport* fills the clinic at the start of the week: football, running or padel?',
      ],
    },
  },
  'GP appointment': {
    clues:
      'surgery, repeat prescription, triage, e consult, smear, telehealth, bulk billing, bloods, blood test, physician, patient, practice, doctor, nurse, nhs app, receptionist, phone lines, clinic, online form, reception, 8am, medical, health centre, closed, registered, dna, missed, pharmacist, consultation, cancel, urgent',
    cued: [
      'Where do you look while you have a *blood test*: at the arm, at the wall or at the nurse?',
      'How do you like to order a *repeat prescription*: in an app, by phone or at the desk?',
      'When does a *flu* jab suit you best: on the way to work, at lunch or at the weekend?',
      'What would you most like to do in a health *app*: book, read your results or send a message?',
      'Which would you choose for a quick question to the doctor: a *phone* call, a video call or a visit?',
      "What helps *children* most at the doctor's: a sticker, a story or a favourite toy?",
      "What do you like best in a doctor's *receptionist*: a calm voice, a smile or a good memory for names?",
      'What puts you at ease with a *new doctor*: a smile, plain words or time to talk?',
    ],
    atWork: {
      asks: [
        '+What matters most in a good surgery: continuity, access or time to talk?',
        'Which quality do you value in a family doctor?',
        'What makes a GP practice a good place to work?',
        'What can a family doctor do that an app cannot?',
      ],
      cued: [
        'What do *receptionists* at a practice do that patients never see?',
        'Which question do *nurses* at a practice answer most often in autumn?',
        'Where does *triage* help a practice most: Monday mornings, winter or school holidays?',
        "What do *patients* say about a practice that makes the whole team's day?",
      ],
    },
  },
  'flu jab': {
    clues:
      'over 65s, over 65, jabs, booster, pharmacist, jabbed, shots, yellow fever, typhoid, flu, vaccine, pharmacy, covid, vaccination, appointment, clinic, eligible, nhs, walk in, winter, immunisation, nurse, shingles, pregnant, rsv, arm, protect, travel, carers, pneumonia, surgery, needle, mmr, virus, dose, sleeve',
    cued: [
      'Which *winter* drink warms you best: tea, soup or hot chocolate?',
      'Which do you like better for a *flu* jab: the pharmacy, the surgery or at work?',
      'When would you book a *travel* vaccination: with the flights, or the month before?',
      'Which sticker should *children* get after a vaccine: a star, a dinosaur or a superhero?',
      'How do you like to be reminded of a *booster*: by text, by letter or by phone?',
      'What makes a good *pharmacist*: time, plain words or knowing your name?',
      'Which is handier for a jab: a *walk in* visit, or a fixed time?',
      'Which arm do you offer for a *vaccine*: left, right or whichever is free?',
    ],
    atWork: {
      asks: [
        'What makes a vaccination clinic run smoothly?',
        'How does a good vaccinator put people at ease?',
        'What makes a jab easy to fit into a working day?',
        'Which reminder gets you to book a jab: a text, an email or a colleague?',
      ],
      cued: [
        'Where in your building do you set up a *workplace* flu clinic: canteen, meeting room or lobby?',
        'What brings more *staff* to a flu jab at work: a reminder, a manager or biscuits?',
        'Which question do people put to a *pharmacist* most often in flu season?',
        'What do you say to *nervous* people before a vaccination?',
      ],
    },
  },
  pharmacy: {
    clues:
      'repeat prescriptions, blister packs, chemist, antibiotics, hay fever, ear infection, sore throat, blood pressure check, dispensing, blood pressure, prescription, pharmacist, medicine, repeat, tablets, counter, nhs, collection, minor ailment, advice, vaccination, patients, painkiller, cough, inhaler, delivery, uti, travel clinic, dosette, consultation, health, weight loss',
    cued: [
      'When does *hay fever* season start where you live: with the trees or with the grass?',
      'What do you drink for a *sore throat*: tea with honey, something hot with lemon or something cold?',
      'How do you remember a *repeat prescription*: an app, a calendar or a note on the fridge?',
      'How would you rather take *vitamins*: as tablets, gummies or a fizzy drink?',
      'When do you like to get a *flu jab* over with: early in autumn, or when you happen to pass by?',
      'What do you always pack in a *travel* first aid bag?',
      'What do you put on first in the morning in summer: *sun cream*, sunglasses or a hat?',
      'Which is handier for you: medicine by *delivery*, or picking it up on the way home?',
    ],
    atWork: {
      asks: [
        "+What can a pharmacist do that many people don't know about?",
        '+What do people remember about a good pharmacist: the advice, the time or the kindness?',
        'What makes a pharmacy team work well together?',
        'Which skill does a pharmacist use most in a day?',
      ],
      cued: [
        'Which question do *pharmacists* hear most on a Monday morning?',
        'What helps a *flu* clinic run smoothly: booked times, walk-ins or a mix of both?',
        'What makes a good *dispenser*: accuracy, calm or a kind word at the counter?',
        'Which *minor ailment* do people bring to the counter most often in your part of the trade?',
      ],
    },
  },
  'better sleep': {
    clues:
      "melatonin, eight hours, caffeine, naps, mattress, 3am, rested, circadian, night's sleep, bedtime, insomnia, routine, magnesium, screen, night, tired, cbt i, sleepless, tracker, hours, snoring, apnoea, pillow, wake, breathing, camomile, wind down, bedroom, weighted blanket, lavender, clocks change, dream",
    cued: [
      'How do you like a *mattress*: soft, medium or firm?',
      'A *nap* in the afternoon: on the sofa, in bed or in the garden?',
      'What time of day do you have your last *caffeine*?',
      'What do you like to do before bed instead of looking at a *screen*?',
      'Which part of your bedtime *routine* would you never skip: tea, a bath or a book?',
      'Which *pillow* sends you to sleep: a flat one, a plump one or two at once?',
      'Who in your family can sleep through anything, even *snoring*?',
      'How do you like your *bedroom* at night: window open, or shut and warm?',
    ],
  },
  'mental health': {
    clues:
      'therapy, support group, anxious, low mood, journalling, samaritans, coping, emotions, crisis line, helpline, anxiety, counselling, wellbeing, support, depression, stress, listening, talk, therapist, suicide, mindfulness, men, cbt, burnout, self care, panic, trauma, peer, walk and talk, session, resilience, check in, young people',
    cued: [
      'Where do you go when you need to clear your head after a day of *stress*?',
      'What makes somebody good at *listening*: patience, silence or the right question?',
      'Where is it easiest to *talk* about how you feel: on a walk, in the car or over a cup of tea?',
      "What's your favourite minute of *mindfulness* in a day: first coffee, fresh air or a hot bath?",
      'What would you write first in a *journal* at the end of a good day?',
      'Where do *men* talk most easily: side by side on a walk, over a game or over a brew?',
      'Which kind of *exercise* clears your head best: a walk, a swim or a dance in the kitchen?',
      "What helps you get a good night's *sleep*: a book, a bath or a phone in another room?",
    ],
    atWork: {
      asks: [
        '+What makes it easier to talk about mental health at work?',
        '+What makes somebody a good listener at work: time, calm or kindness?',
        'What can a manager do to support mental health?',
        'Which small kindness from a colleague made your day better?',
      ],
      cued: [
        'Which small *wellbeing* idea at work do people really use?',
        'How can a manager best show a team that *listening* comes first?',
        'What helps a team keep *stress* down in a busy week: shorter meetings, real breaks or clear priorities?',
        'Which small habit helps a team avoid *burnout*: real lunch breaks, no late emails or proper holidays?',
      ],
    },
  },
  pregnancy: {
    clues:
      'trimester, birth, midwives, folic acid, fertility, obstetric, gynae, 20 week, reassurance scan, morning sickness, bump, antenatal, midwife, mum to be, hypnobirthing, baby, scan, due date, doula, maternity, labour, yoga, postnatal, expecting, pelvic floor, gender reveal, ultrasound, breastfeeding, birth plan, obstetrician, expectant, hospital bag',
    cued: [
      'Who in your family was first to see the picture from a baby *scan*?',
      "What's the kindest way to offer a seat to somebody with a *bump*?",
      'What would you try first for *morning sickness*: ginger, dry toast or fresh air?',
      'What would you most like to learn at an *antenatal* class: bathing, feeding or calming a baby?',
      'How would you spend the last days before a *due date*: tidying, resting or walking?',
      'What makes a good *midwife*: calm, humour or straight talk?',
      'What would you enjoy most in pregnancy *yoga*: the stretch, the rest or the company?',
      'Which sound would calm you most in a *hypnobirthing* class: waves, rain or quiet music?',
    ],
    atWork: {
      asks: [
        'Which quality makes a great midwife?',
        'What helps parents-to-be feel looked after at work?',
        'How can a team support a colleague who is expecting?',
        'What do new parents remember about a good midwife: the calm, the advice or the humour?',
      ],
      cued: [
        'What makes coming back from *maternity* leave easier: shorter days, a buddy or a quiet start?',
        'What would you tell a new *midwife* on the very first day?',
        'What breaks the ice fastest in a new *antenatal* group?',
        'How can a manager best help a colleague who is *expecting*: flexible hours, breaks or a clear plan?',
      ],
    },
  },
  'care home': {
    clues:
      'respite, rooms available, nursing care, memory care, aged care, seniors, en suite rooms, person centred, sing along, bingo, residents, carers, dementia, nursing, activities, elderly, manager, singalong, cqc, lounge, relatives, 100th birthday, staff, residential, pen pals, garden, companionship, assisted living, memory, entertainer, care assistant, bedrooms, reminiscence, hairdresser',
    cued: [
      'Which song gets everybody going in a *singalong*?',
      "What's the best prize to win at *bingo*: chocolates, flowers or the applause?",
      'What would you serve at a *100th birthday* party: tea and cake, sherry or champagne?',
      'What would you pack first for a *respite* stay: a good book, photos or your own pillow?',
      'Which music would you play for a relative with *dementia*: a hymn, a dance tune or a show song?',
      'Which *activity* would you sign up for first: gardening, baking or painting?',
      'What would you grow in a care home *garden*?',
      'What belongs on the plate at an *afternoon tea*: scones, sandwiches or cake?',
    ],
    atWork: {
      asks: [
        '+Which quality makes a great carer in a care home?',
        '+Which small moment makes a day in a care home worthwhile?',
        'What do you learn by working in a care home?',
        'What makes a care home a good place to work?',
      ],
      cued: [
        'What makes a care home *manager* good to work for: clear rotas, an open door or time on the floor?',
        'How do *relatives* most like to hear news from a care home: a call, a photo or a chat at the door?',
        'Which *activity* gets even the quietest residents to join in?',
        'What makes a *dementia* lounge feel calmer: the lighting, the music or the colours?',
      ],
    },
  },
  'home care': {
    clues:
      'carers, personal care, companionship, elderly, care plan, medication, ndis, care assistants, care visits, hoist, independence, clients, live in, dementia, respite, driver, caregiver, cqc, meals, support, shifts, domiciliary, dignity, loved ones, mileage paid, own home, hospital discharge, rota, compassionate, care package, seniors',
    cued: [
      "What's the best *companionship* on a grey afternoon: cards, music or a good talk?",
      'Which old song would you play for someone with *dementia*?',
      'What would you tell a *live-in* carer first: how you take your tea, your food or your hours?',
      'Which home cooked *meal* would you want to keep at any age?',
      'What means *independence* to you: your own kitchen, your own garden or your own front door?',
      'What would you do with a day of *respite*: sleep in, see friends or go for a long walk?',
      'What makes a short *visit* feel unhurried: a cup of tea, a seat or a laugh?',
      'What would you look for first in a *care assistant*: patience, humour or a good ear?',
    ],
    atWork: {
      asks: [
        "+What small thing can a home carer do that makes somebody's whole day?",
        '+Which past job prepares people well for home care?',
        '+What makes a visit from a home carer feel unhurried?',
        '+What draws people to home care: the people, the hours or the variety?',
        '+What helps home carers most on their rounds: time, good notes or the same faces?',
      ],
      cued: [
        'What first brought you into work as a *carer*?',
        'Which part of your *training* helped you most in home care?',
        '*Shifts* in home care: early mornings, evenings or nights?',
        'What do you write first in a *care plan*: the routines, the food or the family?',
      ],
    },
  },
  'blood donation': {
    clues:
      'donor, donate, o negative, blood type, platelets, plasma, lifesaving, blood, b neg, blood bank, give blood, appointment, transfusion, drive, pint, type, hospital, red cell, centre, biscuits, bloodmobile, save lives, session, stocks low, camp, arm, iron, needle, unit, cells, nurse, donor session',
    cued: [
      'When would you find time to give blood in the *summer*: before work, at lunch or in the evening?',
      "When did you first learn your *blood type*: at school, at the doctor's or by giving blood?",
      'Who would you like to take along to a *session* for the first time?',
      'What would you do while giving *platelets*: watch a film, read or have a nap?',
      'What would you tell a nervous *first time* blood donor to do on the day?',
      'Where would a blood *drive* suit you best: at work, in a sports hall or in a library?',
      'What would you like a *hospital* to send you after giving blood: a text, a story or a thank-you?',
      'What would you do with a badge for your tenth *donation*: wear it, frame it or keep it in a drawer?',
    ],
    atWork: {
      asks: [
        'How could a workplace best support blood donation: time off, a visiting team or a reminder?',
        'Which quality makes a good donor carer?',
        'What makes a blood donation session welcoming?',
        'What encourages a team to give blood together?',
      ],
      cued: [
        'Which colleague would you ask first to join a blood *drive* at work?',
        'What do new *volunteers* at a blood session like best about the day?',
        'What do *donors* chat about most with the staff at a blood session?',
        'How do you tell a busy team about giving *blood*: by email, on the noticeboard or in person?',
      ],
    },
  },
  'healthy eating': {
    clues:
      'meal prep, lose weight, slimming, weigh in, nutrients, low carb, kg lost, smoothie, food diary, whole foods, nutrition, veg, dietitian, protein, fibre, weight loss, meal, nutritionist, calories, snack, gut, sugar, recipes, 5 a day, salad, plate, wholegrain, diet, diabetes, wholefood, low fat, fruit, balanced, plan, lentils',
    cued: [
      'Which *breakfast* keeps you full until lunch: eggs, oats or yoghurt?',
      'What goes into your favourite *smoothie*?',
      'What do you cook in a batch when you *meal prep*: soup, curry or grains?',
      'Which *snack* do you keep at hand for the late afternoon?',
      'Which *protein* do you find easiest to add to a lunch: eggs, beans or fish?',
      'What would you drink instead of something with *sugar* in it: water, tea or fizz with lemon?',
      'Where does your *fibre* come from most days: bread, beans or fruit?',
      'Which *recipe* do you make when you want something light and quick?',
    ],
    atWork: {
      asks: [
        'Which healthy lunch do you look forward to at work?',
        'What makes a healthy dish popular in a staff canteen?',
        'Which healthy dish deserves a place on every canteen menu?',
        'Which piece of advice about healthy eating do you still follow?',
      ],
      cued: [
        'What is on the table at healthy *meetings* where you work: fruit, nuts or sandwiches?',
        'Which *lunch* sells out first in your canteen when the menu is a healthy one?',
        'Which myth does a *nutritionist* hear most often?',
        'What helps clients stick to a *meal plan*: a list, a call or a cooking session?',
      ],
    },
  },
  hospital: {
    clues:
      'nurse, ward, patients, surgeon, trust, theatre nurses, waiting times, icu, nhs trust, emergency department, outpatient, cardiology, visiting hours, multispeciality, surgery, doctors, a&e, theatre, consultant, children, nhs, beds, clinic, maternity, treatment, scanner, emergency, discharge, healthcare, mri, paediatric, porter, visiting, staff, operation',
    cued: [
      'What makes a *nurse* easy to talk to: time, humour or plain words?',
      "What would you put on the walls of a *children's ward*?",
      'What do you like to talk about at *visiting hours*: news, family or anything but hospital?',
      'Which makes a *waiting room* pass more quickly: a book, music or a chat?',
      'What would you like to say to a *midwife* at the start of a long shift?',
      'What would you do for a hospital if you were a *volunteer*: drive, read aloud or show the way?',
      'What would you like to do at a *fundraiser* for a hospital: run, bake or sing?',
      'What do you like to have written down after seeing a *consultant*: the plan, the words or the next date?',
    ],
    atWork: {
      asks: [
        '+What matters most in a hospital team: calm, good communication or a sense of humour?',
        'Which hospital job deserves more attention?',
        'What makes a hospital a good place to work?',
        'Who in a hospital taught you something you still use?',
      ],
      cued: [
        'What makes a good first day for a new *nurse* on the ward?',
        'What was the best advice you were given as a junior *doctor*?',
        'What helps a *theatre* team most to work well together: a briefing, a routine or good music?',
        'What brought you to *emergency* medicine, or what would draw you there?',
      ],
    },
  },
};
