import type { Subject } from '../../subject';

/** Teeth, eyes, ears and feet in their narrow kinds, and what the chemist counts out. */
export const teethEyesEars: readonly Subject[] = [
  {
    name: 'first dental visit',
    says: [
      "(first|child'?s|children'?s|kids'?) (dental|dentist) (visit|appointment|check|check ?up|week)",
      '(paediatric|pediatric|kids) (dentist|dentistry|dental)',
      'first visit to the dentist',
      'fluoride varnish',
      '(baby|milk|wobbly) (tooth|teeth)',
    ],
    clues:
      'tooth fairy, little ones, dentist, brave, toothbrush, gums, sugar, tooth, baby teeth, brushing, toddler, paediatric, check-up, smile, decay, fluoride, milk teeth, sealant, first birthday, nervous, hygienist, appointment, sticker, counting teeth, bravery, cavity, nhs patients, surgery, big chair, thumb sucking, pacifier, registering',
    asks: {
      idea: ['+What would your child like to ask the dentist?'],
      choice: [
        '+What helps a child at the dentist: a story, a toy or a game?',
        'How do you reward a brave little patient: a sticker, praise or a trip to the park?',
      ],
      experience: [
        'What do you tell a child before a first dental visit?',
        '~What gets your children to brush their teeth without a chase round the house?',
      ],
    },
    cued: [
      '*Tooth fairy* tradition: under the pillow, in a glass or in a little box?',
      'What colour of *toothbrush* would a child choose: a hero, an animal or plain?',
      'Which song or game makes two minutes of *brushing* go by?',
      "What helps a *nervous* child at the dentist: a toy, a story or a parent's hand?",
    ],
    atWork: {
      asks: [
        "What makes a child's first dental visit go well: the chat, the chair or the sticker?",
        'What makes children feel at ease in a dental practice: toys, time or a ride in the chair?',
        "What should parents hear first about a child's teeth: brushing, food or regular visits?",
        "What do parents worry about most before a child's first dental visit?",
      ],
      cued: [
        'Which words work best with a small child in the chair at a *check-up*?',
        'What do *parents* ask most at a first visit?',
      ],
    },
  },
  {
    name: 'clear aligners',
    says: [
      '(clear|invisible|teeth|dental) (aligner|brace|retainer)',
      'invisalign',
      '(adult|teeth) (orthodontics|straightening)',
      'smile (makeover|design|consultation|transformation)',
      'veneer(s)? (consultation|smile|porcelain|composite)',
      'composite bonding',
    ],
    clues:
      'straighter, scan, aligners, smile, retainer, bonding, porcelain, invisible, straight teeth, orthodontist, crooked, whitening, crowding, consultation, braces, dentist, tray, teeth straightening, 0% finance, overbite, gap, attachment, composite, treatment plan, 22 hours, removable, before and after, wire, monthly plan, monthly payment, fixed, confidence',
    asks: {
      idea: ['What would you bite into first on the day your braces came off?'],
      choice: [
        'What would you ask an orthodontist first about aligners: the time, the fit or the care?',
        'What matters most in clear aligners: comfort, looks or how quickly they work?',
      ],
      experience: ['Who has the smile that you would know anywhere?'],
    },
    cued: [
      'Which *smile* in your family do you see again in the children?',
      'Who would you tell first about your new *aligners*?',
      'What would you do first when the *retainer* only comes out at night?',
      'What colour of band did you or your friends have on *braces* at school?',
    ],
  },
  {
    name: 'wisdom teeth',
    says: [
      'wisdom (tooth|teeth)',
      'oral (surgery|surgeon)',
      'tooth (extraction|removal)',
      'root canal',
      'endodont(ist|ics)',
      'maxillofacial',
      'sedation dent(ist|istry)',
    ],
    clues:
      'extraction, numb, soft food, sedation, referral, surgeon, molar, dentist, oral surgeon, root canal, impacted, gum, jaw, pain, swelling, dry socket, tooth, x-ray, surgery, infection, anaesthetic, stitch, abscess, implant, endodontist, recovery, crown, ice pack, emergency appointment, nervous patient, saltwater rinse, removal',
    asks: {
      idea: ['Which soup or ice cream would you have after a visit to the dentist?'],
      choice: [
        "In the dentist's chair: eyes shut, or eyes on the ceiling?",
        'Which cool treat would you choose after the dentist: ice cream, a smoothie or yoghurt?',
        'What matters most in a dentist: gentle hands, clear words or a calm voice?',
      ],
    },
    cued: [
      'Which *soft food* could you eat for a week: soup, yoghurt or mashed potato?',
      'Which film would you watch the day after an *extraction*?',
      'How did your *dentist* explain things to you best: picture, model or plain words?',
      'Which drink would you like first once a *numb* cheek wakes up: tea, water or a milkshake?',
    ],
  },
  {
    name: 'mouthguards',
    says: [
      '(sports )?(mouth|gum) ?(guard|shield)',
      'mouthguard',
      '(night|bite|occlusal) (guard|splint)',
      'teeth grinding',
      'bruxism',
      'tmj',
    ],
    clues:
      'rugby, impressions, hockey, jaw, custom fit, dentist, boil and bite, gumshield, teeth grinding, bruxism, night guard, splint, boxing, contact sport, tooth, scan, dental lab, concussion, protection, occlusal, mma, clenching, season, club colours, moulded, gaa, lacrosse, tmj, knocked out, hurling',
    asks: {
      idea: ['+Which colour or pattern would you pick for your mouthguard?'],
      choice: ['A mouthguard: club colours, clear or fangs?'],
      experience: ['Which sport did you first wear a mouthguard for?'],
      problem: ['~Which piece of sports kit always goes missing five minutes before the match?'],
    },
    cued: [
      'What do you like to eat after a *rugby* match: a pie, pasta or a big fry-up?',
      'Which sport would you try first with a mouthguard in: *hockey*, rugby or judo?',
      'Which song would you walk on to before a *boxing* match?',
      'Where do you keep a *gumshield* so that it is there on match day: boots, bag or locker?',
    ],
  },
  {
    name: 'dental nurse',
    says: [
      'dental (nurse|nursing|receptionist|assistant|therapist)',
      'trainee dental',
      'dental (school|student)',
    ],
    clues:
      'gdc, chairside, implants, scrubs, receptionist, surgery, trainee, practice, hygienist, clinic, vacancy, dentist, decontamination, qualified, sterilisation, apprentice, patient, nebdn, orthodontic, associate, maternity cover, indemnity, full-time, interview, nhs, cv, radiography, competitive salary, cpd, treatment coordinator, practice manager',
    asks: {
      experience: [
        '+Which quality makes someone a good dental nurse?',
        'What makes a dental practice feel friendly?',
        'How does a dental nurse help you feel at ease?',
      ],
      idea: ['What would you say to thank a dental nurse?'],
    },
    cued: [
      'Who made you laugh at the *dentist* as a child?',
      'What colour should *scrubs* be to calm people: blue, green or something with flowers?',
      'Which little thing makes a dental *practice* feel welcoming?',
      'What would you ask a *hygienist* about brushing in one minute?',
    ],
    atWork: {
      asks: [
        '+Which counts for more in a dental nurse: quick hands, or a calm voice?',
        '+Which quality matters most in a dental nurse: calm, care or organisation?',
        'Which skill should a new dental nurse learn first?',
        'What makes a dental practice a happy place to work?',
      ],
      cued: [
        'What would you tell a *trainee* dental nurse on the first morning?',
        'Which part of an *interview* in a dental practice tells you most?',
      ],
    },
  },
  {
    name: "children's glasses",
    says: [
      "(children'?s|kids'?|kid'?s) (glasses|eye test|eyewear|frames|eye exam|eyes)",
      'myopia( management| control)?',
      'short sight(ed|edness)',
      'lazy eye',
      'eye patch',
      '(squint|orthoptist)',
    ],
    clues:
      'screen time, outdoors, frames, lenses, optometrist, whiteboard, patching, myopia, eye test, optician, lens, prescription, squint, lazy eye, nhs, short-sighted, back to school, specs, bendy, vision, scratch, classroom board, eyewear, headache, spare pair, spectacles, colour vision, age 16, axial length, outdoor play, atropine, eye exam, eye health',
    asks: {
      experience: [
        '+What makes a child proud of new glasses?',
        "+Where do children's glasses turn up when nobody can find them?",
      ],
      choice: [
        "+Who should choose a child's glasses: the child, the parent or both?",
        "+What do children's glasses have to survive: football, bath time or little brothers?",
        'Which frames would your child pick: blue, pink or clear?',
      ],
      idea: ['Which colour of glasses would you have picked as a child?'],
    },
    cued: [
      'What gets a child away from a *screen* soonest: a ball, a dog or a snack?',
      'Which *outdoor* game kept you out until dark as a child?',
      "Who should choose a child's *frames*: the child, a parent or both together?",
      'Where would you sit to see the *whiteboard* best: at the front, in the middle or by the window?',
      'What goes on the *back to school* list first: shoes, a bag or an eye test?',
      "Which picture would you put on a child's eye *patch*: a star, a pirate or a dinosaur?",
      'What would make an *eye test* fun for a child: letters, pictures or a sticker at the end?',
      'Which habit would you start first against *myopia*: outdoor play, breaks or better light?',
    ],
    atWork: {
      asks: [
        "+What matters most in children's glasses: strength, fit or style?",
        'What helps children most with first glasses: choosing the frame, a good fit or praise?',
        'What makes an optician good with children: patience, games or plain words?',
        'What makes an eye test easy for a child: games, patience or a friendly chat?',
      ],
      cued: [
        'Which question about *myopia* lenses do parents ask you first?',
        'What does a good *optometrist* say first to a shy four-year-old?',
        "Which part of a child's *frame* takes longest to get right: bridge, sides or size?",
        'What does a *teacher* notice first when a pupil needs glasses?',
      ],
    },
  },
  {
    name: 'low vision aids',
    says: [
      'low vision',
      'macular( degeneration| disease| society| week)?',
      'glaucoma',
      '(magnifier|talking (clock|watch|book))',
      'diabetic eye',
      'visual aid',
      'audio ?described',
      'charles bonnet',
    ],
    clues:
      'magnifier, large print, optometrist, sight, lighting, retina, macular, sight loss, glaucoma, talking clock, white cane, blind, partially sighted, visual impairment, amd, braille, cataract, screen reader, guide dog, lamp, registered, audio book, daylight, bumpons, charles bonnet, central vision, eclo, peripheral, resource centre, tactile, degeneration',
    asks: {
      problem: ['Which print do you find hardest to read: menus, labels or instructions?'],
      idea: ['Which small print should be twice the size?'],
      choice: [
        'A good story: large print, a talking book or somebody reading aloud?',
        'What would you most like to read with ease: a book, a letter or a menu?',
      ],
    },
    cued: [
      'Where do you need a *magnifier* first: menus, needles or medicine boxes?',
      'What would you do first with a good *lamp* by your chair: read, sew or play cards?',
      'Which book would you choose in *large print* for a long weekend?',
      'What should a *talking* clock say besides the time?',
    ],
    atWork: {
      asks: [
        'What helps a colleague with low vision most: good light, large text or the right software?',
        'Which small change have you seen make work easier for a colleague with poor sight?',
        'What do people with good sight overlook when they plan a building?',
        'Which aid would you try first for small print: a magnifier, an app or a reading lamp?',
      ],
      cued: [
        'What do you ask first at a *low vision* appointment?',
        'Which simple change in *lighting* has helped clients most?',
      ],
    },
  },
  {
    name: 'dry eyes',
    says: ['dry eye', 'eye drop', 'eye ?strain', 'blepharitis', 'blue light (glasses|lens)', 'tired eyes'],
    clues:
      'gritty, blink, eye drops, watery, optometrist, eyelids, compress, drop, blepharitis, tears, screen time, contact lens, warm compress, meibomian, ipl, red, itchy, optician, lubricating, eye strain, lid wipe, clinic, computer, eye mask, hay fever, burning, omega 3, tear film, preservative-free, hormone, air conditioning, stinging',
    asks: {
      problem: ['What tires your eyes fastest: screens, wind or driving at night?'],
      choice: [
        'A rest for tired eyes: a walk, a nap or a stare out of the window?',
        'What would you try first for dry eyes: drops, a warm compress or screen breaks?',
        'When do your eyes feel driest: in the morning, at the screen or in the wind?',
      ],
    },
    cued: [
      'How often do you take a break from *screen time*: every hour, at lunch or hardly ever?',
      'When do you like a *warm compress* or eye mask: after work, in bed or on a flight?',
      'Which do you wear for a long day: glasses or *contact lenses*?',
      'What makes your eyes *watery* fastest: wind, onions or a good film?',
    ],
  },
  {
    name: 'sports eyewear',
    says: ['(prescription|sports|swim|ski|cycling|safety) (goggles|eyewear)', 'safety (specs|spectacles)'],
    clues:
      'anti fog, goggles, polarised, glare, wraparound, lenses, frames, visor, lens, prescription, cycling, sunglasses, ski, swim, uv, optician, running, safety specs, squash, shatterproof, contrast, photochromic, golf, impact, rx, snowboard, strap, glazed, polycarbonate, interchangeable, shooting glasses',
    asks: {
      choice: [
        '+What do you need sports glasses for: running, cycling or ball games?',
        'For sport: contact lenses, or sports glasses?',
        'What matters most in sports glasses: a firm fit, clear lenses or the look?',
      ],
      problem: ['Which sport is the hardest to play in everyday glasses?'],
    },
    cued: [
      'How would you choose *sunglasses* for a day on the water: dark, mirrored or amber?',
      'Which *swim* goggles do you like: clear, tinted or in a loud colour?',
      'Which *ski* goggles do you like best: orange, blue or rose?',
      'A *running* day in bright light: cap, glasses or both?',
    ],
  },
  {
    name: 'hearing aids',
    says: [
      'hearing aid',
      'audiolog(y|ist)',
      'cochlear implant',
      'tinnitus',
      'hearing (loss|protection|care|loop)',
      "(musician'?s|custom) ear ?plug",
      'lip ?reading',
    ],
    clues:
      'ears, batteries, bluetooth, noisy rooms, subtitles, audiology, ringing, sounds, audiologist, tinnitus, ear wax, microsuction, hearing test, cochlear, rechargeable, deaf, hearing loss, battery, fitting, mumbling, speech in noise, loop, invisible, repair, dispenser, whistling, home visit, trial, tv volume, dome, ear mould, lip reading, audiogram, conversation, tubing',
    asks: {
      idea: ['+Which everyday sound do you love to hear?'],
      experience: ['Whose laugh can you pick out across a noisy room?'],
      choice: [
        'A sound to wake up to: birdsong, the kettle or rain on the roof?',
        'Which hearing aid feature would you use most: phone calls, music or noise control?',
      ],
    },
    cued: [
      '*Bluetooth* to your ears: music, calls or the radio?',
      'Which sound do you notice first when your *hearing* gets better?',
      'Where would you like an *induction loop* at every counter: bank, church or station?',
      '*Subtitles* or volume up: which do you pick for a film night?',
    ],
    atWork: {
      asks: [
        'What makes meetings easier with hearing aids: good microphones, captions or a quiet room?',
        'What helps most in a meeting when somebody wears hearing aids?',
        'What have you learned about talking to somebody with hearing aids?',
        'Which is harder with hearing aids: a noisy room, or a bad phone line?',
      ],
      cued: [
        'What do customers notice first after a *fitting*?',
        'Which question comes up most at a *hearing test*?',
      ],
    },
  },
  {
    name: 'foot clinic',
    says: [
      'foot (clinic|care|health|screening|assessment|practitioner)',
      '(fungal|ingrown|diabetic) (toe ?nail|foot|feet)',
      'toe ?nail (cutting|surgery|trimming)',
      'chiropod(y|ist)',
      'verruca(s|e)?',
      'heel pain',
      'plantar fasciitis',
      '(cracked|dry) heel',
    ],
    clues:
      "corns, calluses, toes, heels, toenail, bunions, arches, podiatry, socks, podiatrist, chiropodist, callus, verruca, ingrown, fungal, diabetic, plantar fasciitis, orthotic, insole, nail cutting, gait, cracked heel, footcare, athlete's foot, home visit, ankle, nail surgery, shoe, hard skin, neuropathy, hcpc, biomechanical, laser, ulcer",
    asks: {
      idea: [
        '+What would you like to ask a foot specialist?',
        '+Which walk would you most like your feet to take you on?',
      ],
      choice: ['+Where do your feet carry you most: at work, on walks or on runs?'],
      experience: ['Which shoes do your feet thank you for?'],
    },
    cued: [
      'What keeps your *heels* soft in summer: cream, cotton socks or a good scrub?',
      'Which shoes would you rest first to keep *corns* away: high heels, boots or tight trainers?',
      'Which shoes give your *toenails* the most room: sandals, trainers or wide boots?',
      'Which *socks* do you put on for a long walk: wool, cotton or bamboo?',
      'Which pair of shoes would you put a new *insole* in first?',
      'Which ground is kindest to your *arches*: grass, sand or a wooden floor?',
      'Keeping *verrucas* away at the pool: flip-flops, pool socks or a dry towel?',
      'When is a good time for a daily *diabetic* foot check: morning, after a shower or bedtime?',
    ],
    atWork: {
      asks: [
        'What matters most for feet on a long shift: good shoes, breaks or insoles?',
        'Which is harder on your feet: standing all day, or walking all day?',
        'What makes a good work shoe: grip, cushioning or support?',
        'Which shoes do you wear at work for comfort: trainers, boots or slip-ons?',
      ],
      cued: [
        'Which job is hardest on the *heels*: nursing, teaching or waiting at tables?',
        'Which question about *orthotics* do patients ask first?',
        'What helps *diabetic* patients remember a yearly foot check: a letter, a text or a call?',
        'What made you choose *podiatry* over the other health professions?',
      ],
    },
  },
  {
    name: 'compression socks',
    says: [
      '(compression|flight|support|diabetic|bamboo|seamless) (sock|stocking|hosiery|tights)',
      '(varicose|spider|thread) vein',
      '(vein|vascular) (clinic|surgeon|treatment)',
      'vascular health',
    ],
    clues:
      'circulation, veins, swollen, ankles, standing, nurses, flights, socks, stocking, varicose, swelling, dvt, legs, mmhg, hosiery, calf, knee-high, diabetic, travel, standing all day, pregnancy, recovery, tights, runner, graduated, bamboo, lymphoedema, achy, measured, seamless, spider veins, pharmacy, open toe',
    asks: {
      choice: [
        '+Compression socks: plain black, or bright stripes?',
        'When would you wear compression socks: at work, on a flight or after a run?',
      ],
      idea: ['Which pattern or colour would you like to see on compression socks?'],
      problem: ['~How do you get tight socks on: sitting, hopping or with help?'],
    },
    cued: [
      'How do you rest your *legs* after a long day: up on a wall, in a bath or on the sofa?',
      'What do you always wear on long *flights*: soft shoes, a big scarf or warm socks?',
      'Which gift would you give a *nurse* after a long shift?',
      'What helps a *runner* most the day after a race?',
    ],
  },
  {
    name: 'comfort shoe fitting',
    says: [
      '(wide|extra wide|comfort|orthopaedic|orthopedic|diabetic|made to measure) (fit|fitting|shoe|footwear|sandal|slipper)',
      'shoe fitting',
      '(e|ee|eee|4e|6e) (width|fitting)',
      'bunion',
      'foot ?scan(ner|ning)?',
      'insole',
    ],
    clues:
      'fitting, width, soles, velcro, toe box, swollen feet, slippers, comfort, wide fit, bunion, orthotic, footwear, sandal, insole, leather, arch support, measure, cushioned, heel, eee, made to measure, diabetic, cobbler, stretch, toe room, loafer, hammer toe, touch fastening, trainers, size 4-9, hard to fit, walking, fitter',
    asks: {
      choice: [
        'New shoes: the pretty pair, or the comfy pair?',
        'Which comfortable shoe would you choose: a trainer, a loafer or a sandal?',
      ],
      idea: ['Which pair of shoes would you walk round the world in?'],
      problem: ['~Which shoes do you only wear when there is not far to walk?'],
    },
    cued: [
      'What do you look for first in a *sandal*: straps, soles or colour?',
      'Which do you choose for a long day: *velcro*, laces or slip-on?',
      "When do you wear your *slippers*: from six o'clock or all day long?",
      'Which walk tests your *insoles* best: cobbles, sand or city streets?',
    ],
  },
  {
    name: 'medicine boxes',
    says: [
      '(blister|dosette|pill|medication|medicine) (pack|box|organiser|organizer|dispenser|tray|reminder)',
      'medicine (disposal|returns|cabinet|take back)',
      '(unwanted|unused|old|expired) medic(ine|ation)',
      'drug take back',
      'antibiotic(s)? (awareness|guardian|resistance)',
      'antimicrobial',
    ],
    clues:
      'tablets, pharmacist, doses, prescriptions, cabinet, bathroom, expiry, reminders, blister pack, dosette, pharmacy, pill, repeat, medication, organiser, carer, dispenser, weekly tray, compliance, delivery, elderly parent, disposal, expired, sachet, inhaler, alarm, adherence, side effect, vitamin, gp, return unwanted, morning and evening',
    asks: {
      idea: ['What reminds you to take a tablet or a vitamin: breakfast, an alarm or somebody at home?'],
      problem: ['When is it hardest to remember a tablet: morning, midday or bedtime?'],
      choice: [
        'What matters most in a medicine box: big letters, easy lids or a small size?',
        'A tablet box: on the kitchen table, or by the bed?',
      ],
    },
    cued: [
      'How do you remember to pick up a *prescription*: a note, a text or a word from the family?',
      'What do you ask the *pharmacist* about most often: colds, feet or hay fever?',
      'What should every bathroom *cabinet* hold: plasters, tweezers or a thermometer?',
      'How would you like a *repeat* order to reach you: by post, by courier or at the counter?',
    ],
    atWork: {
      asks: [
        'What helps most with remembering medicines: a box, an alarm or a routine?',
        'What makes a pharmacy service helpful: ready-filled boxes, delivery or time to talk?',
        'What matters most in a medicine box: clear labels, easy opening or a reminder?',
        'What makes taking several medicines a day hardest: timing, names or refills?',
      ],
      cued: [
        'What do patients ask the *pharmacist* first about a dosette box?',
        'What makes a weekly box easiest for a *carer*: colours, big print or a phone reminder?',
      ],
    },
  },
];
