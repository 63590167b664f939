import type { Subject } from '../../subject';

/** Weddings, and all that is hired and ordered for them; farewells as well. */
export const weddingsAndFarewells: readonly Subject[] = [
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
      experience: [
        '+Which personal touch have you loved at a ceremony?',
        "+What's the loveliest thing you have heard said at a ceremony?",
      ],
      choice: [
        '+What makes a good celebrant: warmth, humour or a clear voice?',
        '+What makes a ceremony personal: the words, the music or the place?',
      ],
    },
    cued: [
      'Wedding *vows*: in your own words, or borrowed from a poet?',
      'Who would you tell first after an *elopement*?',
      'What would you give a baby at a *naming* ceremony: a book, a tree or a letter?',
      'Which colours of ribbon would you choose for a *handfasting*?',
      "When's the best time for a *renewal* of vows: a big anniversary, or any sunny day?",
      'Who would you pass the rings to first in a *ring warming*?',
      'Which part of a *love story* do you like to hear: the first meeting, or the proposal?',
      'Which two colours would you pour together in a *sand ceremony*?',
    ],
    atWork: {
      asks: [
        'What sets the tone of a ceremony: the opening words, the music or the story?',
        'What do couples value most in a celebrant: warmth, a personal script or calm?',
        'What makes a ceremony memorable: the story, a reading or a ritual?',
        'What matters most in a celebrant: warmth, a good voice or listening well?',
      ],
      cued: [
        'Which question do couples ask a *celebrant* first?',
        "What's your best tip for somebody reading their own *vows* aloud?",
        'Where is the loveliest place you have seen an *elopement* take place?',
        'What helps a nervous guest who has a *reading* to give?',
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
      choice: [
        '+Which colours would you choose for wedding flowers: white, pastel or bright?',
        '+Wedding flowers: whatever is in season, or the one bloom you have always wanted?',
        '+Wedding bouquets: neat and round, or loose and wild?',
        '+How would you start choosing wedding flowers: a colour, a bloom or a picture?',
      ],
      experience: [
        '+Which flowers do you remember from a wedding you went to?',
        '+Where do flowers make the biggest impression at a wedding?',
      ],
    },
    cued: [
      "What would you tell a *bride* who can't choose between two flowers?",
      '*Peonies* in a wedding bouquet: tight buds, or fully open?',
      'What would you put on a wedding *arch*: roses, greenery or wild flowers?',
      'A wedding *centrepiece*: low enough to talk over, or tall and grand?',
      'Flowers for *bridesmaids*: all the same, or a different bunch for each?',
      'Which flower would you pick for a *buttonhole* at a summer wedding?',
      '*Dried* flowers after a wedding: in a frame, under glass or in a vase?',
      'Which petals would you choose for wedding *confetti*: rose, lavender or cornflower?',
      'Which *roses* would you choose for a wedding: white, blush or deep red?',
      'Who caught the *bouquet* at the last wedding you went to?',
    ],
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
      experience: ['+What does every good marquee party need?', '+Which marquee party do you remember best?'],
      idea: [
        '+How would you decorate a marquee for a party?',
        'What would you celebrate if you had a marquee on the lawn tomorrow?',
      ],
      choice: [
        '+What takes pride of place in a marquee: the dance floor, a long table or the bar?',
        '+A party in a marquee: a sit-down dinner, or food stalls and dancing?',
      ],
    },
    cued: [
      'What would you hang in a *wedding* marquee: flowers, paper lanterns or fairy lights?',
      'A *tipi* for a party: fire pit in the middle, or a dance floor?',
      'Which song fills the *dance floor* at every marquee party?',
      'What kind of *lighting* makes a tent feel magical: candles, festoons or chandeliers?',
      'What do you bring along to a *garden party*: a cake, a bottle or a folding chair?',
      'Which *corporate* party in a tent would you enjoy most: a quiz, a barbecue or a live band?',
      'What would you see through the roof of a *clear* marquee: stars, treetops or fireworks?',
      'Which *festival* tent do you head for first: music, food or comedy?',
    ],
    atWork: {
      asks: [
        'Which event would you hold in a marquee: a summer party, a launch or an open day?',
        'What turns a plain marquee into a party: lights, flowers or a dance floor?',
        'What matters most in marquee hire: size, weather protection or quick set-up?',
        'What should be planned first for a marquee: power, flooring or layout?',
      ],
      cued: [
        'Which job comes first for your crew on a *wedding* site: the ground, the power or the kettle?',
        'What do couples forget to ask when they view a *marquee*?',
        'What is your first look at a new *site*: the slope, the gate or the trees?',
        'Which kind of *flooring* do you recommend for a field after a week of rain?',
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
      idea: [
        '+How would you arrive at a wedding: in a vintage car, a limousine or a carriage?',
        '+Which classic car would you most like to ride in on a wedding day?',
      ],
      choice: ['+On a wedding car: ribbons, flowers or tin cans on a string?'],
      experience: ["~What's the oddest wedding car you have ever seen?"],
    },
    cued: [
      '*Vintage* or modern: which would you choose for a wedding day?',
      '*Beetle*, camper or limousine: which would carry you to the church?',
      '*Ribbons*: white, cream or the colour of the flowers?',
      'What would you play in the car on the way to the *church*?',
    ],
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
      choice: ['+What would you like to find at your place at a wedding: a favour, a note or a menu?'],
      experience: [
        'What do you notice first on a wedding invitation?',
        'Where do you keep the wedding invitations you love?',
        'Which words make a wedding invitation feel personal?',
      ],
      idea: ['~What would you write on a wedding place card besides the name?'],
    },
    cued: [
      'Where would you keep a *save the date*: on the fridge, in a drawer or on the wall?',
      'Which colour of *wax seal* would you choose for a letter?',
      'What would you write on a *welcome sign* for the guests?',
      'Which word would you most like to see in *calligraphy*?',
    ],
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
      idea: [
        'Which colours would you choose for a wedding?',
        'What would you hand to a wedding planner first?',
      ],
      experience: ['What do you notice first when you arrive at a wedding?'],
      choice: ['Which wedding style do you love: rustic, classic or modern?'],
    },
    cued: [
      'Which colours would you choose for a *tablescape*?',
      'Who would you seat next to each other on a *seating* plan for the most fun?',
      'Where would you hold a *destination* wedding: beach, castle or mountain lake?',
      'Which song should play as somebody walks up the *aisle*?',
    ],
    atWork: {
      asks: [
        'What matters most in a wedding planner: calm, contacts or creativity?',
        'Which part of a wedding always gets to you: the vows, the speeches or the first dance?',
        'Which wedding supplier adds the most magic: florist, band or caterer?',
        'Which wedding trend do you like most: garden parties, small weddings or bold colours?',
      ],
      cued: [
        'Which *supplier* do you call first when you plan a wedding?',
        'What do *couples* decide last of all: the flowers, the music or the seating?',
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
      experience: [
        '+How dark do you like your henna?',
        '+How far up the arm do you like your henna to go?',
        '+Which family celebration do you remember for its henna?',
        '~What do you always need your hands for just as the henna is drying?',
      ],
      choice: [
        '+Which henna design would you choose: flowers, paisleys or geometric lines?',
        '+What do you like best about henna: the scent, the pattern or the deep colour?',
        '+Henna for your hands: a full bridal pattern, or one fine vine?',
      ],
    },
    cued: [
      'Who sits by the *bride* and feeds her sweets while her mehndi dries?',
      'What do you do to keep a henna *stain* dark for longer: oil, balm or no washing-up?',
      'When do you have your henna done for *Eid*: the night before, or a few days ahead?',
      'Who in your family is first on the dance floor at the *sangeet*, mehndi dry or not?',
      'Henna for *Diwali*: both hands, or one hand and the other left free?',
      'Which would you choose for a mehndi design: a *peacock*, a lotus or an elephant?',
      'Henna on the *feet*: just the toes, or right up to the ankles?',
      'Who in your family would be first in the queue for henna at a *party*?',
      'Which brings more laughter in your family: the *haldi* or the mehndi?',
    ],
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
      choice: [
        '+A hen or stag weekend: a house in the country, or a night out in town?',
        'A hen party: a spa day, a cocktail class or a night of dancing?',
      ],
      idea: ['What would you plan for a hen or stag party that everybody would enjoy?'],
      problem: ['What is hardest to agree on for a hen or stag weekend: the date, the place or the cost?'],
    },
    cued: [
      'Which cocktail would you like to learn at a *cocktail making* hen party?',
      'Who makes the best *best man*: a brother, an old school friend or the funniest of the group?',
      'What goes best with a *bottomless brunch*: pancakes, eggs or a long sofa afterwards?',
      'Which would you win against your friends: *karting*, paintball or bowling?',
    ],
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
      choice: [
        'To remember somebody: a stone with a name, or a tree in a meadow?',
        'Which tree would you plant in memory of somebody: an oak, a birch or a cherry?',
        'Which setting feels most peaceful to you: a woodland, a meadow or a hillside?',
      ],
      idea: ['Which tree would you like to be remembered by?'],
    },
    cued: [
      'Which *wildflower* would you like to see most in a quiet meadow?',
      'What should a *celebrant* know about a good friend: a joke, a song or a habit?',
      'Which *woodland* walk helps you to feel calm?',
      'Which bird song would you choose for a *peaceful* place?',
    ],
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
      choice: [
        'At a farewell: bright colours, or traditional black?',
        'What makes a farewell personal: the music, the stories or the photos?',
      ],
      idea: ['Which song would you like everyone to hear at your farewell?'],
      problem: ['Which small detail makes a funeral feel like the person it is for?'],
    },
    cued: [
      'Which *hymn* do you know by heart from childhood?',
      'Who tells the best stories for a *eulogy*: family, friends or workmates?',
      'What belongs on the table at a *wake*: sandwiches, cake or a favourite dish?',
      'Which flowers would you choose for a *coffin* wreath: wild, white or from the garden?',
      'What kind of *celebrant* would you choose: a good listener, a storyteller or a calm reader?',
      'Where would you write down your *wishes*: a letter, a form or a chat with family?',
      'Which music would you choose for a small *chapel*: an organ, a choir or a favourite record?',
      'Which photo belongs on the front of an *order of service*: old, recent or laughing?',
    ],
    atWork: {
      asks: [
        '+What makes a funeral feel truly personal?',
        '+Which music would you choose for a farewell?',
        '+Which part of planning a funeral should families talk about first?',
        '+Which reading or song have you heard at a funeral and never forgotten?',
        '+How should a funeral feel: formal, simple or like a celebration of a life?',
        '+What helps most in planning a funeral: a checklist, time to talk or written wishes?',
      ],
      cued: [
        'What should a *funeral director* ask a family first?',
        'Which question about *cremation* do families ask you most?',
        'What helps a *celebrant* get to know someone in one visit?',
        'Which kind of *hearse* do families ask about most: classic, motorbike or horse-drawn?',
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
      experience: ['+Which words on a memorial stone have stayed with you?'],
      choice: [
        '+Which lettering suits a memorial stone best: plain, flowing or traditional?',
        '+What would you carve beside a name on a memorial stone: a flower, a bird or a short verse?',
      ],
      idea: ['Which few words would you want carved about somebody you loved?'],
    },
    cued: [
      'Which old *inscription* on a memorial stone has stayed in your mind?',
      'Which would you choose for a memorial stone: grey *slate*, or pale limestone?',
      '*Granite* for a memorial stone: polished like glass, or left rough?',
      'Which *lettering* do you like best on a memorial stone: capitals, italics or handwriting?',
      'Where would you place a memorial *bench*: by the sea, under a tree or in a garden?',
      'Where have you stopped on a walk to read a memorial *plaque*?',
      'What do you look at first in an old *churchyard*: the stones, the trees or the names?',
      'Which would you like to see *carved* on a memorial stone: a bird, a tree or a boat?',
      'Which old memorial near you would you choose for careful *restoration*?',
      "What's the oldest date you've ever found on a *headstone*?",
    ],
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
      experience: ['+Which story about a pet you once had still makes you smile?'],
      choice: [
        'To remember a pet: a photo on the wall, or the old collar in a drawer?',
        'What would you plant in memory of a pet: a rose, a tree or wild flowers?',
      ],
      idea: ['Which spot at home did your pet always choose?'],
    },
    cued: [
      'Which *paw print* would you frame: on paper, in clay or on a card?',
      'Which photo would you choose for a *portrait* of a pet you loved?',
      'What did your *dog* teach you that you still do?',
      'Where would you plant a tree or flower in memory of a *beloved* pet?',
    ],
  },
];
