import type { Subject } from '../subject';

/** Teeth, eyes, ears and feet in their narrow kinds, and what the chemist counts out. */
export const smiles: readonly Subject[] = [
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
      idea: ['Which sticker does your child like to bring home from the dentist?'],
      problem: ['~What gets your children to brush their teeth without a chase round the house?'],
      choice: ["Children's toothpaste: mint, strawberry or no taste at all?"],
      experience: ['What did the tooth fairy leave under your pillow?'],
    },
    atWork: {
      work: [
        "What makes a child's first dental visit go well: the chat, the chair or the sticker?",
        "What do parents worry about most before a child's first dental visit?",
      ],
      people: [
        "What trick have you seen calm a child in the dentist's chair?",
        'What do you remember about your own first visit to the dentist?',
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
      problem: ['Which food would be hardest to give up for a while with braces?'],
      choice: ['In photographs: a big toothy smile, or lips together?'],
      experience: ['Who has the smile that you would know anywhere?'],
    },
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
      problem: ['~Which word is the hardest to say with a numb mouth?'],
      choice: ["In the dentist's chair: eyes shut, or eyes on the ceiling?"],
      experience: ['Which soft food did somebody make for you when you were unwell as a child?'],
    },
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
      idea: ['Which colour or pattern would you pick for your mouthguard?'],
      problem: ['~Which piece of sports kit always goes missing five minutes before the match?'],
      choice: ['A mouthguard: club colours, clear or fangs?'],
      experience: ['Which sport did you first wear a mouthguard for?'],
    },
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
      idea: ['What do you like to think about while you are in the dental chair?'],
      problem: ['What do you find hardest about sitting in the dental chair: the sounds or the waiting?'],
      choice: ['In the dental chair: chat, music or a film on the ceiling?'],
      experience: ["Which kind word at the dentist's do you remember?"],
    },
    atWork: {
      work: [
        "What makes you feel welcome at the dentist's: a smile, a chat or a short wait?",
        'Which counts for more in a dental nurse: quick hands, or a calm voice?',
      ],
      people: [
        'What does a good dental nurse do that patients hardly notice?',
        'What has a dental nurse said or done that put you at ease?',
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
      idea: ['Which colour of glasses would you have picked as a child?'],
      problem: ['Which part of an eye test did you find the trickiest as a child?'],
      choice: ["A child's first glasses: bright red, superhero blue or see-through?"],
      experience: ['Who in your class had the glasses that everybody wanted to try on?'],
    },
    atWork: {
      work: [
        'What keeps glasses on a child: the fit, the colour or a friend who has some?',
        "What makes it hard to notice that a child can't see well?",
      ],
      people: [
        'What do you remember about the day you got your first glasses?',
        "What's the cleverest trick you have seen with a child who won't wear glasses?",
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
      idea: ['Which small print should be twice the size?'],
      problem: ['Which print do you find hardest to read: menus, labels or instructions?'],
      choice: ['A good story: large print, a talking book or somebody reading aloud?'],
      experience: ['Whose voice would you love to hear read a book aloud?'],
    },
    atWork: {
      work: [
        'What at your workplace would be hardest to use with poor sight?',
        'What do people with good sight overlook when they plan a building?',
      ],
      people: [
        'What did somebody with sight loss teach you about getting around?',
        'Which small change have you seen make work easier for a colleague with poor sight?',
      ],
    },
  },
  {
    name: 'dry eyes',
    says: ['dry eye', 'eye drop', 'eye ?strain', 'blepharitis', 'blue light (glasses|lens)', 'tired eyes'],
    clues:
      'gritty, blink, eye drops, watery, optometrist, eyelids, compress, drop, blepharitis, tears, screen time, contact lens, warm compress, meibomian, ipl, red, itchy, optician, lubricating, eye strain, lid wipe, clinic, computer, eye mask, hay fever, burning, omega 3, tear film, preservative-free, hormone, air conditioning, stinging',
    asks: {
      idea: ['Where do your eyes go to rest when you look up from a screen?'],
      problem: ['What tires your eyes fastest: screens, wind or driving at night?'],
      choice: ['A rest for tired eyes: a walk, a nap or a stare out of the window?'],
      experience: ['Which view would you happily look at for an hour?'],
    },
  },
  {
    name: 'sports eyewear',
    says: ['(prescription|sports|swim|ski|cycling|safety) (goggles|eyewear)', 'safety (specs|spectacles)'],
    clues:
      'anti fog, goggles, polarised, glare, wraparound, lenses, frames, visor, lens, prescription, cycling, sunglasses, ski, swim, uv, optician, running, safety specs, squash, shatterproof, contrast, photochromic, golf, impact, rx, snowboard, strap, glazed, polycarbonate, interchangeable, shooting glasses',
    asks: {
      idea: ['What would you like to see clearly in your sport: the ball, the track or the fish?'],
      problem: ['Which sport is the hardest to play in everyday glasses?'],
      choice: ['For sport: contact lenses, or sports glasses?'],
      experience: ['Which sport did you enjoy more once you could see clearly?'],
    },
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
      idea: ['Which everyday sound do you love to hear?'],
      problem: ['Where is it hardest for you to follow a conversation?'],
      choice: ['A sound to wake up to: birdsong, the kettle or rain on the roof?'],
      experience: ['Whose laugh can you pick out across a noisy room?'],
    },
    atWork: {
      work: [
        'What helps most in a meeting when somebody wears hearing aids?',
        'Which is harder with hearing aids: a noisy room, or a bad phone line?',
      ],
      people: [
        'What do you remember about the day somebody close to you could hear well again?',
        'What have you learned about talking to somebody with hearing aids?',
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
      idea: ['How do you like to treat your feet after a long day in shoes?'],
      problem: ['Which kind of shoe is hardest on your feet by the evening?'],
      choice: ['At home: slippers, socks or bare feet?'],
      experience: ['Which long walk made your feet ask for a sit-down?'],
    },
    atWork: {
      work: [
        'Which is harder on your feet: standing all day, or walking all day?',
        'What do people forget about their feet until they hurt?',
      ],
      people: [
        'Which job kept you on your feet longer than any other?',
        'What did you learn the hard way about shoes for work?',
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
      idea: ['Which pattern or colour would you like to see on compression socks?'],
      problem: ['~How do you get tight socks on: sitting, hopping or with help?'],
      choice: ['Compression socks: plain black, or bright stripes?'],
      experience: ['What was the longest day you spent on your feet?'],
    },
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
      idea: ['Which pair of shoes would you walk round the world in?'],
      problem: ['~Which shoes do you only wear when there is not far to walk?'],
      choice: ['New shoes: the pretty pair, or the comfy pair?'],
      experience: ['Which shoes did you wear until they fell apart?'],
    },
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
      choice: ['A tablet box: on the kitchen table, or by the bed?'],
      experience: ["Who in your family is best at remembering everybody's tablets?"],
    },
    atWork: {
      work: [
        'What makes taking several medicines a day hardest: timing, names or refills?',
        'What helps most with remembering medicines: a box, an alarm or a routine?',
      ],
      people: [
        'What small thing has a pharmacist done for you that you still remember?',
        'What did you learn from helping somebody in your family with their medicines?',
      ],
    },
  },
];
