import type { Subject } from '../subject';

/** Weddings, and all that is hired and ordered for them; farewells as well. */
export const celebrations: readonly Subject[] = [
  {
    name: 'celebrant',
    says: [
      '(wedding|family|civil|humanist|funeral|independent|marriage) celebrant',
      'celebrant',
      'hand ?fasting',
      'vow renewal',
      'naming (ceremony|day)',
      'bespoke ceremony',
    ],
    clues:
      'ceremony, vows, couples, script, officiant, readings, elopement, love story, handfasting, funeral, ring warming, humanist, naming, eulogy, aisle, renewal, unity candle, sand ceremony, bespoke, tribute, marriage, i do, registrar, reading, woodland, storytelling, groom, life story, nerves, legal paperwork',
    asks: {
      idea: ['Where would you say your vows if it could be anywhere at all?'],
      problem: ['Which part of a wedding ceremony is hardest to get through with dry eyes?'],
      choice: ['A wedding ceremony: short and sweet, or with readings and songs?'],
      experience: ['Which song or reading belongs in every wedding ceremony?'],
    },
    atWork: {
      work: [
        'What sets the tone of a ceremony: the opening words, the music or the story?',
        'What matters more in a ceremony: the words, or the pauses?',
      ],
      people: [
        'What personal touch made a ceremony feel just right for the people in it?',
        'Which line from a wedding or a funeral have you never forgotten?',
      ],
    },
  },
  {
    name: 'wedding flowers',
    says: [
      '(wedding|bridal|event) (flowers|florist|floral)',
      'bridal bouquet',
      'floral (arch|installation)',
      'flower (arch|wall)',
      'wedding (bouquet|buttonhole)',
    ],
    clues:
      'brides, bouquets, arches, in season, peonies, centrepiece, stems, bridesmaid, buttonhole, florist, peony, rose, eucalyptus, installation, corsage, venue, ranunculus, foliage, boutonniere, seasonal, dahlia, ceremony, pedestal, petal, confetti, dried, aisle, table, pampas, hydrangea, gypsophila, bud vase',
    asks: {
      idea: ['What would you do with all the flowers the day after the wedding?'],
      problem: ['Which flower is hardest to leave out of a wedding bouquet?'],
      choice: ['Wedding flowers: whatever is in season, or the one bloom you have always wanted?'],
      experience: ["What's the loveliest wedding bouquet you have ever seen?"],
    },
  },
  {
    name: 'marquee hire',
    says: [
      'marquee( hire| wedding| company)?',
      '(tipi|stretch tent|sperry tent|yurt|bell tent|gazebo|tent) (hire|rental|wedding)',
      'tent rental',
      'chair (hire|rental|cover)',
      '(dance ?floor|furniture|glassware|table) (hire|rental)',
    ],
    clues:
      'pegs, canvas, festoon, garden party, poles, guy ropes, tipi, wedding, lawn, dance floor, lighting, chandelier, lining, coconut matting, stretch tent, reception, heater, gazebo, generator, bar, rigging, field, flooring, clear span, furniture, yurt, guest, sailcloth, site visit, trestle, bell tent',
    asks: {
      idea: ['What would you celebrate if you had a marquee on the lawn tomorrow?'],
      problem: ["What's your plan when rain is forecast for a garden party?"],
      choice: ['A party in a marquee: a sit-down dinner, or food stalls and dancing?'],
      experience: ['What was the last party you went to in a tent or a marquee?'],
    },
    atWork: {
      work: [
        'What causes the most trouble at an outdoor event: wind, mud or parking?',
        'What turns a plain marquee into a party: lights, flowers or a dance floor?',
      ],
      people: [
        "What's the worst weather you've ever put on an outdoor event in?",
        'Which wedding, fair or party in a marquee do you still talk about?',
      ],
    },
  },
  {
    name: 'wedding cars',
    says: [
      'wedding (car|transport|carriage|bus)',
      'prom (car|limo)',
      'limo(usine)?( hire)?',
      'horse (and|drawn) carriage',
      'vintage (car|bus|van) hire',
      'beauford',
    ],
    clues:
      'ribbons, chauffeur, rolls royce, bride, prom, white leather, vintage, limousine, carriage, classic, horse drawn, beetle, church, bridal party, convertible, wedding bus, top hat, arrival, daimler, groom, white, leather, venue, open top, champagne, landau, camper van, polished, arrive in style, bonnet, 1930s',
    asks: {
      idea: ['How would you arrive at a wedding: in a vintage car, a limousine or a carriage?'],
      problem: ["What's trickiest in a wedding car: the dress, or the nerves?"],
      choice: ['In the wedding car: waving at everybody, or a quiet moment together?'],
      experience: ["~What's the oddest wedding car you have ever seen?"],
    },
  },
  {
    name: 'wedding stationery',
    says: [
      'wedding (stationery|invitation|invite|sign|favou?r|signage)',
      'save the date (card|magnet)?',
      'table plan',
      'seating (plan|chart)',
      'place card',
      'order of service',
      'wax seal',
    ],
    clues:
      'invitations, rsvp, envelopes, foiling, letterpress, calligraphy, save the date, wax seal, place card, order of service, table plan, menu, signage, seating chart, paper, cardstock, vellum, guest, monogram, welcome sign, illustrated, favour, hand lettering, couple, thank you card, table number, liner, proof, acrylic',
    asks: {
      idea: ['~What would you write on a wedding place card besides the name?'],
      problem: ["What's the hardest part of a wedding seating plan?"],
      choice: ['A wedding invitation: classic white, or full of colour?'],
      experience: ['Which wedding invitation have you kept because it was so lovely?'],
    },
  },
  {
    name: 'wedding planner',
    says: [
      'wedding (planner|planning|coordinator|stylist|styling|decor)',
      'event (stylist|decor)',
      'on the day coordination',
      'destination wedding',
    ],
    clues:
      'couples, styled shoot, tablescape, mood board, bride, aisle, groom, venue, supplier, styling, coordinator, timeline, budget, destination, ceremony, reception, decor, florist, dream day, guest list, seating, mandap, marquee, moodboard, engaged, elopement, caterer, vow, on the day, shaadi, colour scheme',
    asks: {
      idea: ['Which job on a wedding morning would you gladly hand to somebody else?'],
      problem: ['Which detail of a wedding takes longest to decide?'],
      choice: ['A wedding day: planned to the minute, or relaxed from start to finish?'],
      experience: ["What's the nicest little touch you have seen at a wedding?"],
    },
    atWork: {
      work: [
        'What always runs late on a wedding day?',
        'What do wedding guests remember longer: the food, or the music?',
      ],
      people: [
        'Which part of a wedding always gets to you: the vows, the speeches or the first dance?',
        'What went wrong at a wedding and turned into the best story?',
      ],
    },
  },
  {
    name: 'mehndi and henna',
    says: [
      'mehndi',
      'mehendi',
      'henna( artist| night| party| cone)?',
      '(sangeet|haldi|baraat|mehndi) (night|function|ceremony|decor)',
      'dhol (player|drummer)',
      'band baaja',
    ],
    clues:
      'bridal, dulhan, cones, stain, lehenga, sangeet, dholki, shaadi, haldi, design, hand, eid, bride, artist, pattern, paste, natural, arabic, intricate, diwali, feet, palm, karva chauth, jagua, dark stain, baraat, indo western, full hand, motif, party, peacock, essential oil',
    asks: {
      idea: ['What would you hide in a henna pattern: a name, a date or a tiny picture?'],
      problem: ['~What do you always need your hands for just as the henna is drying?'],
      choice: ['Henna for your hands: a full bridal pattern, or one fine vine?'],
      experience: ['~Which song gets everyone dancing at a mehndi night?'],
    },
  },
  {
    name: 'hen and stag',
    says: [
      '(hen|stag) (do|party|weekend|night)',
      'bachelor(ette)? (party|weekend|trip)',
      'hens? (party|activit(y|ies))',
      'bucks? (party|night)',
      'life drawing hen',
    ],
    clues:
      'sash, bridesmaids, best man, bride tribe, groomsmen, maid of honour, bride to be, bachelorette, cocktail making, life drawing, activity, groom, weekend away, paintball, willy straw, veil, l plate, bottomless brunch, group, bucks, party bus, accommodation, karting, dare, prosecco, butler, itinerary, spa, clay pigeon, flower crown, hungover',
    asks: {
      idea: ['What would you plan for a hen or stag party that everybody would enjoy?'],
      problem: ['What is hardest to agree on for a hen or stag weekend: the date, the place or the cost?'],
      choice: ['A hen or stag weekend: a house in the country, or a night out in town?'],
      experience: ["What's the most fun you have had at a hen or stag party?"],
    },
  },
  {
    name: 'natural burial',
    says: [
      '(natural|woodland|green|eco) burial',
      'burial (ground|meadow)',
      'wicker coffin',
      'willow coffin',
      'ashes (scattering|interment|jewell?ery)',
      'water cremation',
    ],
    clues:
      'meadow, plot, coffin, trees, farewell, ashes, shroud, wildflowers, woodland, wicker coffin, willow, green funeral, biodegradable, eco, burial ground, cardboard coffin, grave, embalming, bluebell, memorial, celebrant, peaceful, funeral director, native, resting place, birdsong, land, mourner, sapling, wool coffin',
    asks: {
      idea: ['Which tree would you like to be remembered by?'],
      problem: ["What's the hardest part of writing a card to somebody who is grieving?"],
      choice: ['To remember somebody: a stone with a name, or a tree in a meadow?'],
      experience: ['Where do you go to feel close to somebody who has died?'],
    },
  },
  {
    name: 'funeral planning',
    says: [
      '(pre ?paid|pre ?need) funeral',
      'funeral (plan|planning|wishes|celebrant)',
      'pre ?plan(ning)?( your)? funeral',
      'death (cafe|café|doula)',
      'end of life (plan|doula)',
      'direct cremation',
    ],
    clues:
      'chapel, cremation, farewell, wishes, undertaker, hearse, wake, eulogy, pre paid, funeral director, coffin, final wish, hymn, arrangement, burial, direct cremation, death café, celebrant, prepaid plan, loved one, casket, grief, order of service, cost, peace of mind, crematorium, flower, will, mourning, reading, bereaved, power of attorney',
    asks: {
      idea: ['Which song would you like everyone to hear at your farewell?'],
      problem: ['Which small detail makes a funeral feel like the person it is for?'],
      choice: ['At a farewell: bright colours, or traditional black?'],
      experience: ["What's the kindest gesture you have seen at a funeral?"],
    },
    atWork: {
      work: [
        'What takes most care in a funeral: the music, the words or the timing?',
        'Which makes a better eulogy: a full script or a few notes?',
      ],
      people: [
        'What does a good funeral director do that a family never forgets?',
        'What did somebody say at a funeral that has stayed with you?',
      ],
    },
  },
  {
    name: 'memorial stones',
    says: [
      '(memorial|monumental) (mason|stone|bench|plaque)',
      'head ?stone',
      'grave ?stone',
      'letter ?cutt(ing|er)',
      '(funeral|sympathy|memorial) flowers',
      'grave (care|tending)',
    ],
    clues:
      'inscription, granite, slate, lettering, churchyard, engraved, cemetery, plaque, headstone, mason, grave, letter cutting, carved, bench, gold leaf, kerb set, chisel, bereavement, re lettering, marble, portland, epitaph, monument, polished, foundation, vase, cleaning, restoration, design, cremation tablet',
    asks: {
      idea: ['Which few words would you want carved about somebody you loved?'],
      problem: ['What is hardest to choose for a memorial stone: the words, the stone or the place?'],
      choice: ['To remember somebody: a stone, a bench or something that flowers?'],
      experience: ['What do you bring when you visit the grave of somebody you loved?'],
    },
  },
  {
    name: 'pet farewells',
    says: [
      'pet (cremation|loss|memorial|crematorium|bereavement|funeral|portrait)',
      'rainbow bridge',
      'paw print (keepsake|jewell?ery|impression)',
      '(at home|home) euthanasia',
    ],
    clues:
      'ashes, urn, paw, beloved, companion, goodbye, keepsake, fur, cremation, rainbow bridge, paw print, grief, vet, euthanasia, bereavement, dog, cat, loss, collar, fur clipping, memorial, casket, portrait, old age, quality of life, at home, tribute, locket, nose print, heartbroken, gentle',
    asks: {
      idea: ['Which spot at home did your pet always choose?'],
      problem: ['Which habit from life with a pet have you never lost?'],
      choice: ['To remember a pet: a photo on the wall, or the old collar in a drawer?'],
      experience: ['Which story about a pet you once had still makes you smile?'],
    },
  },
];
