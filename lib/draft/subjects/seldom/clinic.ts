import type { Subject } from '../subject';

/** Practices, wards and those who stand by. */
export const clinic: readonly Subject[] = [
  {
    name: 'osteopath',
    says: ['osteopath', 'osteopath(y|ic)', 'chiropract(or|ic)', 'back pain (clinic|specialist)'],
    clues:
      'spine, neck, posture, sciatica, lower back, joints, aches, stiff, back pain, manipulation, treatment, musculoskeletal, cranial, clinic, disc, hands on, headache, shoulder, mobility, muscle, desk, pelvis, registered, gardening, pain relief, stretch, tension, nerve, dry needling, baby',
    asks: {
      idea: ['Which stretch feels nicest when your back is stiff?'],
      problem: ['Which everyday job makes your back complain?'],
      choice: ['After a day at a desk: a walk, or a good stretch?'],
      experience: ['Which piece of advice about your back has helped you most?'],
    },
    atWork: {
      work: [
        "What helps a desk worker's back most: a better chair, a walk or a stretch?",
        'What brings more people to an osteopath: lifting, or sitting?',
      ],
      people: [
        'Which job first taught you to look after your back?',
        'What made you start taking your posture seriously?',
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
      choice: ['Your feet in summer: in sandals, or barefoot on the grass?'],
      experience: ["What's the longest walk your feet have ever taken you on?"],
    },
    atWork: {
      work: [
        'What wears feet out faster at work: hard floors, or the wrong shoes?',
        'What do people put off longest: their feet, their teeth or their eyes?',
      ],
      people: [
        'Which job had you on your feet the longest?',
        'Which pair of shoes could you stand in all day without a complaint from your feet?',
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
      idea: ['Which soft food do you fancy after your braces have been tightened?'],
      problem: ['Which food is hardest to go without while you wear braces?'],
      choice: ['Braces: as invisible as possible, or in bright colours?'],
      experience: ['What was the first thing you ate when your braces came off?'],
    },
    atWork: {
      work: [
        "What's harder for a patient with braces: the food, or the brushing?",
        'What helps a nervous patient most in the first minutes with an orthodontist?',
      ],
      people: [
        'Whose confidence have you seen grow along with their smile?',
        'What do you remember about the day you got your braces, or had them off?',
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
      idea: ['Which food would you bite into first with strong new teeth?'],
      problem: ["What's the toughest thing to chew at a family dinner?"],
      choice: ['In photos: a big laugh, or a gentle smile?'],
      experience: ['Who in your family has the biggest smile?'],
    },
    atWork: {
      work: [
        'What helps a nervous dental patient most before treatment?',
        'Which food do people miss most when chewing is hard: steak, apples or crusty bread?',
      ],
      people: [
        'What does a good dentist say that puts you at ease?',
        'Whose smile or appetite have you seen come back with new teeth?',
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
      idea: ['Which food did you fancy most while you were expecting?'],
      problem: ["What's hardest to decide when you pack a bag for the birth?"],
      choice: ['Before a birth: read all the books, or take it as it comes?'],
      experience: ['Which piece of advice from a midwife has stuck with you?'],
    },
    atWork: {
      work: [
        'What do new parents need most from a midwife: time, calm or straight answers?',
        'What goes first into a good maternity bag: snacks, a soft pillow or a playlist?',
      ],
      people: [
        "Which midwife's words have stayed with you or your family?",
        'Which story from the day you were born does your family still tell?',
      ],
    },
  },
  {
    name: 'infant feeding',
    says: ['breast ?feeding', 'infant feeding', 'lactation (consultant|support)', 'milk bank', 'tongue tie'],
    clues:
      'latch, newborn, feeds, expressing, peer supporter, bottle, mums, drop in, breastfeeding, formula, lactation, milk, tongue tie, weaning, pump, nipple, colostrum, milk bank, skin to skin, colic, cluster feed, ibclc, mastitis, nursing, supply, night feed, sterilise, engorged, health visitor, let down',
    asks: {
      idea: ['What do you like to have within reach while you feed the baby?'],
      problem: ['~What have you learnt to do with one hand while feeding a baby?'],
      choice: ['Night feeds with a baby: dark and quiet, or with a series on?'],
      experience: ["~What's the oddest place where you have fed a baby?"],
    },
    atWork: {
      work: [
        'What helps more when you feed a baby and go back to work: time, or a quiet room?',
        'Which advice do new parents get too much of: on feeding, or on sleep?',
      ],
      people: [
        'What would you tell a friend in the first week of feeding a baby?',
        'Who sat with you when feeding a new baby was hard?',
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
      choice: ['Cheering up a friend during treatment: a handwritten card, or a long chat?'],
      experience: ["What's the kindest thing anyone has done for you when you were ill?"],
    },
    atWork: {
      work: [
        'What helps most at work when a colleague is going through cancer treatment?',
        "What's harder after cancer treatment: getting back to work, or slowing down?",
      ],
      people: [
        'Who made the biggest difference to you or a friend during cancer treatment?',
        "What did a cancer nurse or volunteer do that you've never forgotten?",
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
      choice: ['Old photos: in albums round the table, or on a screen on the wall?'],
      experience: ['Which song does somebody in your family still know word for word?'],
    },
    atWork: {
      work: [
        'What gets people talking fastest at a memory café: songs, photos or food?',
        'What makes a place easier to find your way round for a person with dementia?',
      ],
      people: [
        'Which tune have you seen bring a smile back to an older face?',
        "Which older person's stories do you wish you had written down?",
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
      idea: ['Where would you go first if every step had a ramp?'],
      problem: ['Which step or kerb near you is the most awkward on wheels?'],
      choice: ['A walking stick: plain wood, or bright colours?'],
      experience: ['What do you check on a wheelchair, scooter or walking frame before you set out?'],
    },
    atWork: {
      work: [
        'Which is hardest to get past on wheels: a heavy door, a steep ramp or thick carpet?',
        'What gives back more freedom: a ramp at home, or a scooter outside?',
      ],
      people: [
        'What did you notice about your town the first time you pushed a wheelchair?',
        'Whose world got bigger again thanks to a stairlift, scooter or walker?',
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
      idea: ['Which piece of equipment on your ward would you redesign first?'],
      problem: ['~Which piece of equipment always goes missing on a ward?'],
      choice: ['New equipment on the ward: training at the bedside, or in a classroom?'],
      experience: ['Which piece of equipment could you not do a shift on the ward without?'],
    },
    atWork: {
      work: [
        'What takes longest with a new medical device: testing, approval or training?',
        'What do nurses need more in a device: fewer buttons, or fewer alarms?',
      ],
      people: [
        "Which medical device have you seen change a patient's day?",
        'What did a nurse or doctor once tell you that changed how you see a device?',
      ],
    },
  },
];
