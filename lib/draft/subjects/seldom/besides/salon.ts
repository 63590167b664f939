import type { Besides } from '../../subject';

/** What is known of the subjects of `common/salon.ts` besides their rows. */
export const salon: Besides = {
  'hair colour': {
    clues:
      'highlights, blonde, roots, foils, balayages, brunette, lived in, half head, full head, t section, toner, copper, salon, patch test, bleach, colourist, grey blending, stylist, ombre, tint, gloss, babylights, bond, dye, root touch up, ash, warm, vivid, money piece, transformation',
    cued: [
      'Which *blonde* would you go for: honey, ash or icy?',
      'Who do you know who would look great as a *brunette*?',
      'How fine do you like *highlights*: barely there, sunny or bold?',
      'Which season suits a *balayage* best: sun-kissed summer or golden autumn?',
      'Which shade of *copper* do you like best: soft peach, ginger or deep red?',
      'What looks best with *grey* hair: a short crop, long and loose or a sharp bob?',
      'Which bright *pink* would you dare for a summer: pastel tips, one streak or all over?',
      "What's the best season to add *red* to your hair: spring, summer or autumn?",
    ],
  },
  barber: {
    clues:
      'walk ins, skin fade, lads, beard, chair, cuts, fades, hot towel, buzz cut, taper, cut throat, clippers, beard trim, scissor cut, kids cuts, scissor, trim, walk in, shave, gents, barbershop, razor, line up, pomade, grooming, mens, moustache, queue, texture, student, chop',
    cued: [
      'Your next cut at the barber: a skin *fade*, or a bit more left on the sides?',
      'Which *beard* would you ask a barber for if you could grow any: stubble, short or full?',
      "What's the best part of a *hot towel* shave at the barber: the heat, the lather or the quiet?",
      'Which number do you ask for when the barber picks up the *clippers*?',
      'A trip to the barber: *walk in* when you feel like it, or book ahead?',
      "What keeps *kids* still in the barber's chair best: a story, a screen or a sweet?",
      'Which famous *moustache* would you ask the barber to copy?',
      'What goes in your hair after a cut at the barber: *pomade*, clay or nothing at all?',
      'When do you go to the barber before a *wedding*: a week ahead, the day before or that morning?',
      'Which haircut did you ask the barber for in your *student* days?',
    ],
  },
  haircut: {
    clues:
      'stylist, blow dry, colour, fringe, cut, salon, restyle, bob, blowdry, blow dries, wash and cut, smoothening, blowout, braids, trim, layers, hairdresser, split ends, curls, scissors, balayage, styling, wash, junior stylist, consultation, chair, volume, extensions, snip, highlights, pixie, keratin, length, bangs',
    cued: [
      'When did you first have a *fringe*: as a child, as a teenager or much later?',
      'How would you wear a *bob*: chin length, shoulder length or short at the back?',
      'Which hair *colour* would you try for one week only?',
      'Which *balayage* shade would you choose: honey, caramel or copper?',
      'Where would you go on the evening after a fresh *blow dry*?',
      'Which *curls* do you like best: tight ones, loose ones or beach waves?',
      'How do you like *layers* in long hair: soft and long, or short and choppy?',
      'When do you go for a *trim*: every month, each season or when the hair gets in your eyes?',
    ],
    atWork: {
      asks: [
        '+What makes a good hairdresser: a steady hand, a good ear or an eye for style?',
        'What makes you loyal to a hairdresser: skill, conversation or easy booking?',
        'What does a good haircut do for your confidence?',
        "How do you feel when you leave the hairdresser's?",
      ],
      cued: [
        'What do you like to have playing in the *salon* on a busy morning?',
        'What is the best thing an older *stylist* taught you?',
        'Which cut should a *junior* learn first: a bob, a trim or a fade?',
        'How many pairs of *scissors* are in your kit, and which do you use most?',
      ],
    },
  },
  'nail set': {
    clues:
      'gel, acrylics, biab, french tips, chrome, cuticles, gel polish, mani, builder gel, nail techs, manicure, pedicure, infill, polish, almond, shellac, nail art, soak off, builder, removal, cat eye, glitter, appointment, hands, design, short, press on, overlay, coffin, toes, refill',
    cued: [
      '*French* tips: classic white, or a colour instead?',
      '*Chrome* nails: silver, gold or pearly pink?',
      'Which nail shape suits your hands best: *almond*, square or round?',
      'When do you like to have a *pedicure*: before a holiday, before a party or all year round?',
      'Which colour of *gel* do you come back to: red, nude or pink?',
      'How long would you go with an *acrylic* set: short, medium or as long as you dare?',
      'Which *nail art* would you choose for a birthday: flowers, stars or tiny initials?',
      'Which finish do you like on *BIAB*: natural nude, milky pink or something bold?',
    ],
  },
  tattoo: {
    clues:
      'flash, stencil, healed, piercing, walk ins welcome, cover up, realism, linework, piercings, tattooist, ink, artist, studio, fine line, sleeve, needle, design, walk in, blackwork, consultation, custom, guest artist, dotwork, colour, deposit, traditional, aftercare, skin, session, lettering, script',
    cued: [
      'What would you pick from a *flash* sheet: a rose, a swallow or a dagger?',
      'Where would a new *piercing* look best: the lobe, the top of the ear or the nose?',
      'What suits a *fine line* tattoo best: a flower, a word or a few stars?',
      'Which theme would you choose for a *sleeve*: nature, myths or the sea?',
      'What makes a good *cover up*: flowers, feathers or a big cat?',
      'Whose portrait would you like to see in *realism*: a pet, a singer or a film hero?',
      'For a *walk in* tattoo: bring an idea along, or pick one from the wall?',
      'A tattoo: in full *colour*, or in black and grey?',
    ],
  },
  'family photo shoot': {
    clues:
      'minis, mini sessions, milk bath, portraits, photographs, golden hour, backdrop, digitals, edited images, studio portraits, newborn, session, photographer, studio, images, maternity, prints, cake smash, outdoor, milestone, bump, gallery, outfits, siblings, beach, sitter, autumn leaves, bluebells, props, location, memories, baby, christmas, album, digital files',
    cued: [
      'What should a *newborn* have in the photo: a knitted hat, a toy or an old family blanket?',
      "Which colour of *cake* would you choose for a baby's cake smash?",
      'Which place would you choose for *maternity* photos: home, a field or the sea?',
      'Which *Christmas* photo would you have: matching jumpers, round the tree or out in the cold?',
      'How do you get *siblings* to look at a camera together: a joke, a treat or a song?',
      'Where would you take *autumn* photos of a family: in the leaves, under an oak or by a fire?',
      "How would you choose *outfits* for a family photo: one colour for all, or everyone's own?",
      'How would you include the *dog* in a family photo: in the middle, on a lap or running past?',
    ],
  },
  photography: {
    clues:
      'portrait, edits, shoot, brand shoot, lightroom, exposure, aerial, retouching, long exposure, photographer, camera, lens, headshot, studio, image, landscape, commercial, branding, photo, prints, shutter, wildlife, film, black and white, workshop, light, framing, gallery, backdrop, product shots',
    cued: [
      'Where would you stand to take a *landscape* photo at sunset?',
      'Which *wedding* photo is best: the walk in, the laughing guests or the dance?',
      'What makes the best *family* photo: everybody smiling, or everybody being silly?',
      'How do you like a portrait photo: in *black and white*, or in colour?',
      'What would you photograph on the first roll of *film*?',
      'Which *wildlife* picture would you love to take: a fox, a bird or a whale?',
      "What's the sweetest detail in a *newborn* photo: the hands, the feet or the sleepy face?",
      'Which *pet* would be hardest to photograph: a cat, a puppy or a parrot?',
    ],
    atWork: {
      asks: [
        'Which photograph has stayed with you for years?',
        'What does a good photographer notice that others miss?',
        'What would you like to learn from a professional photographer?',
        'What makes you stop and look at a photo: a face, the colours or the story?',
      ],
      cued: [
        'What do you wear for a *headshot* at work: a jacket, a shirt or something colourful?',
        'What should a *brand shoot* always include: people, products or the place of work?',
        'Which *product* is hardest to photograph well: glass, food or jewellery?',
        'Where does a *drone* shot say more than a picture from the ground?',
      ],
    },
  },
};
