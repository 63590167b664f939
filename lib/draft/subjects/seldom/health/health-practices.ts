import type { Subject } from '../../subject';

/** Practices, wards and those who stand by. */
export const healthPractices: readonly Subject[] = [
  {
    name: 'osteopath',
    says: ['osteopath', 'osteopath(y|ic)', 'chiropract(or|ic)', 'back pain (clinic|specialist)'],
    clues:
      'spine, neck, posture, sciatica, lower back, joints, aches, stiff, back pain, manipulation, treatment, musculoskeletal, cranial, clinic, disc, hands on, headache, shoulder, mobility, muscle, desk, pelvis, registered, gardening, pain relief, stretch, tension, nerve, dry needling, baby',
    asks: {
      choice: ['After a day at a desk: a walk, or a good stretch?'],
      idea: ['Which stretch feels nicest when your back is stiff?'],
      experience: ['Which piece of advice about your back has helped you most?'],
      problem: ['Which everyday job makes your back complain?'],
    },
    cued: [
      'When do you notice your *posture* most: at a desk, in the car or in a photo?',
      'Where do you keep your *shoulders* in a busy week: up by the ears, or nicely low?',
      'Which job in the *garden* do you plan a rest after: digging, mowing or weeding?',
      'What do you do for a stiff *neck* at the end of the day: a stretch, warmth or an early night?',
    ],
    atWork: {
      asks: [
        '+How do you break up a day at a desk: a walk, a stretch or a standing desk?',
        "What helps a desk worker's back most: a better chair, a walk or a stretch?",
        'What helps most with posture at work: a good chair, a screen at eye level or regular breaks?',
        'What would you improve first at a desk: the chair, the screen or the breaks?',
      ],
      cued: [
        'What would improve your *desk* most: a higher screen, a better chair or more breaks?',
        'Which tip about *posture* do patients tell you that they really use?',
      ],
    },
  },
  {
    name: 'podiatrist',
    says: [
      'podiatr(y|ist)',
      'chiropod(y|ist)',
      'foot (clinic|health|pain|care)',
      'ingrown toenail',
      'verruca',
      'bunion',
      'orthotic',
    ],
    clues:
      "heel, insoles, toenail, corns, feet, arch, plantar, callus, foot, verruca, ingrown, bunion, diabetic, nail surgery, plantar fasciitis, chiropody, toe, footwear, fungal nail, gait, hard skin, biomechanics, athlete's foot, ankle, clinic, scalpel, home visit, nail cutting, cracked, orthotic, moisturise",
    asks: {
      idea: ["What's your favourite treat for tired feet?"],
      problem: ['Which kind of shoes is hardest on your feet by the end of the day?'],
      choice: [
        'Where do you most like to go barefoot: on the beach, on grass or at home?',
        'Your feet in summer: in sandals, or barefoot on the grass?',
      ],
    },
    cued: [
      'What do you look for first in *footwear* for a long day: width, sole or looks?',
      'First steps of the day with *plantar fasciitis*: slippers, trainers or a stretch in bed?',
      'Which shoes are kindest to your *heel*: trainers, boots or clogs?',
      'Where would new *insoles* do you most good: at work, on walks or at the gym?',
      'Who in your family walks with the same *gait* as you?',
      'When do you most want *hard skin* gone: before summer, a wedding or a beach holiday?',
      'Which smart shoes leave enough room for a *bunion*?',
      'Minding your *ankle* on rough ground: high boots, poles or slow steps?',
    ],
    atWork: {
      asks: [
        'What matters most for feet at work: good shoes, breaks or a soft floor?',
        'What wears feet out faster at work: hard floors, or the wrong shoes?',
        "Who could use a podiatrist's advice most: nurses, waiters or runners?",
        'What do patients value most in a podiatrist: comfort, clear advice or time?',
      ],
      cued: [
        'Which *footwear* tip do patients really follow?',
        'What got you interested in *biomechanics*: sport, a teacher or a patient?',
        'Who do you ring first about a *diabetic* foot: the GP, the nurse or the hospital team?',
        'What do patients ask most before *nail surgery*?',
      ],
    },
  },
  {
    name: 'braces',
    says: [
      'braces',
      'orthodont(ist|ics)',
      'clear aligner',
      '(clear|dental|orthodontic) retainer',
      'teeth straightening',
    ],
    clues:
      'brackets, smile, aligners, crooked, brace, scan, wires, teen, orthodontist, retainer, teeth, invisible, overbite, straighten, treatment, elastic, crowding, monthly, consultation, dental, jaw, bite, clear, tray, sticky food, ceramic, gap, brace off, debond, confidence, mouthguard, fixed',
    asks: {
      choice: [
        'Braces: as invisible as possible, or in bright colours?',
        'What would you choose for your smile: braces, or clear aligners?',
      ],
      experience: ['What was the first thing you ate when your braces came off?'],
      problem: ['Which food is hardest to go without while you wear braces?'],
    },
    cued: [
      'Which *colour* of bands would you choose for a whole term?',
      'Who has the best *smile* in your family?',
      'Which *photo* would you take on the day your braces come off?',
      'What helps a *teen* most to get used to braces: music, games or soft food?',
    ],
    atWork: {
      asks: [
        '+What matters most to patients starting braces: comfort, looks or time?',
        'What makes wearing braces easier: clear advice, regular visits or encouragement?',
        'What helps adults most when they start braces: clear plans, evening visits or discreet looks?',
        'What do you remember about the day you got your braces, or had them off?',
      ],
      cued: [
        'Which *scan* or photo do your patients like to see most?',
        'How do you get patients to wear the *retainer* every night?',
      ],
    },
  },
  {
    name: 'dentures and implants',
    says: [
      'denture',
      'dental implant',
      'implant dentist(ry)?',
      '(dental|porcelain|composite) veneer',
      'crown and bridge',
      'clinical dental technician',
    ],
    clues:
      'implants, missing teeth, chew, smile, jaw, loose, partial, bridge, dentist, crown, veneer, all on four, false teeth, bone graft, titanium, denturist, gum, porcelain, tooth loss, composite, full arch, fit, same day, acrylic, impression, cosmetic, extraction, lab, bite, adhesive',
    asks: {
      idea: ['+Which food would you bite into first with strong new teeth?'],
      choice: [
        'How would you like treatment explained: with a model, a picture or a chat?',
        'Which would you enjoy most with a strong bite: steak, toffee or corn on the cob?',
        'What would you like to ask first about dental implants: comfort, time or care?',
      ],
    },
    cued: [
      'What makes you show your best *smile* in a photo: a joke, a child or a dog?',
      'Which question would you ask first about dental *implants*?',
      'What do you like to eat that needs a good *chew*: apples, crusts or toffee?',
      'How do you choose a *dentist*: by a friend, by the feeling or by the distance?',
    ],
    atWork: {
      asks: [
        'What matters most to patients with implants: comfort, looks or easy care?',
        'What helps a nervous dental patient most before treatment?',
        'What helps patients choose between dentures and implants: models, pictures or a talk?',
        'What does a good dentist say that puts you at ease?',
      ],
      cued: [
        'What do patients ask first about *all on four*?',
        'Which *denture* tip do you give every patient on the first day?',
      ],
    },
  },
  {
    name: 'midwife',
    says: [
      'midwi(fe|ves|fery)',
      'doula',
      'home ?birth',
      'birth (cent(re|er)|plan|partner|story)',
      'antenatal',
      'hypnobirthing',
    ],
    clues:
      'newborn, labour, bump, trimester, babies, maternity, postnatal, due date, birth, doula, pregnancy, antenatal, home birth, hypnobirthing, birth pool, contraction, placenta, delivery suite, catch baby, birth plan, hospital bag, mum to be, cesarean, breech, birth partner, baby, cord clamping, nhs, water birth, perineum',
    asks: {
      experience: ['+Which piece of advice from a midwife has stuck with you?'],
      choice: ['Before a birth: read all the books, or take it as it comes?'],
      problem: ["What's hardest to decide when you pack a bag for the birth?"],
      idea: ['Which food did you fancy most while you were expecting?'],
    },
    cued: [
      'Which song would you like on a playlist for a *birth*?',
      'What is a good present in the last *trimester*: cushions, home cooking or a nap?',
      'Which present for a *newborn* do parents really use?',
      'What music would you play to a *bump*: something classical, a lullaby or your old favourites?',
    ],
    atWork: {
      asks: [
        'What do new parents need most from a midwife: time, calm or straight answers?',
        "Which midwife's words have stayed with you or your family?",
        'What goes first into a good maternity bag: snacks, a soft pillow or a playlist?',
        'Which helps new parents most: home visits, classes or a phone line?',
      ],
      cued: [
        'Which question do parents ask most at an *antenatal* class?',
        'What would make a *labour* ward shift a little easier?',
      ],
    },
  },
  {
    name: 'infant feeding',
    says: ['breast ?feeding', 'infant feeding', 'lactation (consultant|support)', 'milk bank', 'tongue tie'],
    clues:
      'latch, newborn, feeds, expressing, peer supporter, bottle, mums, drop in, breastfeeding, formula, lactation, milk, tongue tie, weaning, pump, nipple, colostrum, milk bank, skin to skin, colic, cluster feed, ibclc, mastitis, nursing, supply, night feed, sterilise, engorged, health visitor, let down',
    asks: {
      idea: ['+What do you like to have within reach while you feed the baby?'],
      choice: [
        'Night feeds with a baby: dark and quiet, or with a series on?',
        'What makes a feeding group welcoming: a cup of tea, comfy chairs or kind faces?',
      ],
      problem: ['~What have you learnt to do with one hand while feeding a baby?'],
    },
    cued: [
      'Which *bottle* do you find easiest to hold and wash?',
      'What was a first taste at *weaning* in your family: carrot, banana or porridge?',
      'What would you bring along to a *drop in* for new parents: cake, questions or a friend?',
      'Who made you a hot drink in the first *newborn* weeks?',
    ],
    atWork: {
      asks: [
        'What would you tell a friend in the first week of feeding a baby?',
        'Which quality matters most in a feeding supporter: patience, warmth or knowledge?',
        'How can an employer best support feeding parents: a quiet room, breaks or flexible hours?',
        'What helps a new parent most with feeding: a calm place, a kind word or good advice?',
      ],
      cued: [
        'How can a workplace welcome back a parent who is *expressing*: a room, a fridge or flexible breaks?',
        'What should a *peer supporter* always have in the bag?',
      ],
    },
  },
  {
    name: 'cancer support',
    says: [
      'cancer (support|charity|group|patient|survivor)',
      'chemo(therapy)?',
      'breast cancer',
      'prostate cancer',
    ],
    clues:
      'diagnosis, treatment, oncology, pink, scan, ribbon, patients, radiotherapy, chemo, survivor, wellbeing, complementary therapy, counselling, wig, breast, prostate, drop in, headscarf, fatigue, nurse, coping, lymphoedema, living with, secondary, mastectomy bra, reflexology, peer, loved one, side effect, look good, tumour, recovery, palliative',
    asks: {
      idea: ['What would you put in a bag for a friend who is having cancer treatment?'],
      problem: ['Which everyday chore would you take over for a friend with cancer?'],
      experience: ["What's the kindest thing anyone has done for you when you were ill?"],
      choice: ['Cheering up a friend during treatment: a handwritten card, or a long chat?'],
    },
    cued: [
      'Which *scarf* colour would cheer somebody up?',
      'What would you cook for a friend after *treatment*: soup, pie or rice pudding?',
      'How would you spend an hour keeping somebody company after *chemo*: a film, cards or a walk?',
      '*Pink* for a fundraising day: shirt, socks or cake?',
    ],
    atWork: {
      asks: [
        'What helps most at work when a colleague is going through cancer treatment?',
        'Which small kindness helps a colleague most: a card, a visit or a flexible day?',
        'What makes coming back after cancer treatment easier: shorter days, home days or patience?',
        'What should every workplace offer during cancer treatment: time, flexibility or a contact?',
      ],
      cued: [
        'What helps most when a colleague is back after *treatment*: short days, calm or a chat?',
        'What would you say first to a colleague with a *diagnosis*: an offer, a hug or a note?',
      ],
    },
  },
  {
    name: 'memory café',
    says: [
      'memory (cafe|clinic|lane|box|group)',
      'dementia (friendly|cafe|support|group)',
      'singing for the brain',
    ],
    clues:
      "reminiscence, singalong, old photos, carers, companionship, biscuits, recall, dementia, singing, alzheimer's, memory box, tea, cake, loved one, brain, song, drop in, volunteer, chat, craft, activity, forgetful, 1950s, music, gentle exercise, village hall, bingo, nostalgia, fidget, diagnosis, respite, seated",
    asks: {
      idea: ['Which object would you put into a memory box for your family?'],
      problem: ['Which smell takes you straight back to your childhood home?'],
      experience: ['Which song does somebody in your family still know word for word?'],
      choice: ['Old photos: in albums round the table, or on a screen on the wall?'],
    },
    cued: [
      'Which dance hall or pop song from the *1950s* would you play?',
      'Which *cake* would you take along to a memory café?',
      'Which *craft* would you enjoy with a table full of new friends?',
      'Which old *photo* of your family would you bring to show?',
    ],
    atWork: {
      asks: [
        'Which activity would you put first at a memory café: singing, crafts or gentle movement?',
        'What gets people talking fastest at a memory café: songs, photos or food?',
        'Which tune have you seen bring a smile back to an older face?',
        'What makes a place easier to find your way round for a person with dementia?',
      ],
      cued: [
        'What makes a first visit easy for *carers*?',
        'Which song never fails in a *singing* session with older people?',
      ],
    },
  },
  {
    name: 'mobility aids',
    says: [
      'mobility (aid|scooter|shop|cent(re|er)|equipment)',
      'stair ?lift',
      'wheelchair (hire|repair|service)',
      'rollator',
      'walking (aid|frame|stick)',
      'riser recliner',
    ],
    clues:
      'ramp, scooter, grab rail, steps, bath lift, battery, armrest, accessible, rollator, stairlift, wheelchair, walking stick, walker, rise and recline, hire, bathlift, hoist, independence, powerchair, folding, showroom, bath seat, adjustable bed, occupational therapist, perching stool, tyre, zimmer, raised toilet seat, crutch, ferrule, handrail, home demonstration, car boot',
    asks: {
      choice: [
        'A walking stick: plain wood, or bright colours?',
        'What matters most in a mobility aid: comfort, weight or looks?',
      ],
      problem: ['Which step or kerb near you is the most awkward on wheels?'],
      idea: ['Where would you go first if every step had a ramp?'],
    },
    cued: [
      'What colour would you choose for a mobility *scooter*?',
      'Which place near you is a pleasure to get around in a *wheelchair*?',
      'A *ramp*: fixed by the door, or folded up in the car?',
      'What would you carry in the basket of a *rollator*: shopping, a flask or a small dog?',
      'What would you like to take up on a *stairlift*: the tea, the laundry or a good book?',
      'What goes best with a *rise and recline* chair: a film, a book or a nap?',
      'Where is a *grab rail* most useful: by the bath, the front door or the back step?',
      'Where would you take a *folding* wheelchair or scooter on a day out?',
    ],
    atWork: {
      asks: [
        'What matters most in choosing a mobility aid: a good fit, advice or a home trial?',
        'Which is hardest to get past on wheels: a heavy door, a steep ramp or thick carpet?',
        'What makes a mobility shop helpful: home trials, patient staff or repairs?',
        'What did you notice about your town the first time you pushed a wheelchair?',
      ],
      cued: [
        'Where do people wish they had put a *grab rail* sooner?',
        'What do you measure first when you plan a *stairlift*?',
        'What would you check first to make a workplace right for a *wheelchair*?',
        'Which small aid does an *occupational therapist* recommend most often?',
      ],
    },
  },
  {
    name: 'medical devices',
    says: [
      'medical device',
      'med ?tech',
      'infusion (pump|sleeve|set)',
      'surgical (instrument|robot)',
      'fda (clearance|cleared|approval)',
      '(fda|510 ?k) clear(ance|ed)',
      'syringe pump',
      '(surgical|orthopaedic|orthopedic) (implant|instrument|device)',
    ],
    clues:
      'ward, nurses, clearance, clinical, pediatric, sterile, patient monitor, catheter, paediatric, clinical trial, early access, ce mark, clinicians, implant, surgical, infusion, fda, regulatory, patient, surgeon, medtech, iso 13485, diagnostic, ventilator, monitor, syringe, robot, hospital, stent, wearable, prototype, r&d, cleanroom, biocompatible, pump, endoscope, healthcare',
    asks: {
      experience: ['Which piece of equipment could you not do a shift on the ward without?'],
      choice: ['New equipment on the ward: training at the bedside, or in a classroom?'],
      idea: [
        'Which piece of equipment on your ward would you redesign first?',
        'Which health gadget would you find most useful at home?',
      ],
    },
    cued: [
      'What would make a hospital *monitor* easier to live with: softer sounds, a dimmer screen or fewer wires?',
      'What would you thank *nurses* with: cake, flowers or a handwritten card?',
      "What should a *children's* ward have beside each bed: stars on the ceiling, toys or a story box?",
      'Which health reading would you like a *wearable* to keep an eye on: sleep, steps or heartbeat?',
      'What would help you most to use a medical device at *home*: big buttons, a film or a phone number?',
      'Which *sensor* would be most useful to your family: sleep, fever or balance?',
      'What would you ask an *engineer* who builds things for hospitals?',
      'What would you like to see a *surgical* robot do in a demonstration: sew, cut or fold a paper crane?',
    ],
    atWork: {
      asks: [
        'What makes a new device easy to adopt on a ward: training, design or support?',
        'Who should be involved first in designing a medical device: nurses, patients or engineers?',
        'What makes a medical device simple to use?',
        'What makes a medical device comfortable for a patient?',
        'What should a new medical device save first: time, waste or discomfort?',
        'What builds trust in a new medical device: data, training or a trial on the ward?',
      ],
      cued: [
        'What do *nurses* tell you about a device that no drawing shows?',
        'Which part of *CE mark* work would you start earlier next time?',
        'What makes a *clinical trial* site a pleasure to work with?',
        'What should every new *regulatory* colleague read in the first week?',
      ],
    },
  },
];
