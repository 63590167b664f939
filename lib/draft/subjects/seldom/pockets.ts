import type { Subject } from '../subject';

/** Apps on the phone, gadgets on the table and markets without a street. */
export const pockets: readonly Subject[] = [
  {
    name: 'photo editing app',
    says: [
      '(photo|picture|video|reel|selfie) (editing|editor) (app|tool)',
      '(photo|picture) (app|filter|editor|collage)',
      '(background|object) remover',
      'collage (app|maker)',
      'remove (the )?background',
    ],
    clues:
      'filters, crop, presets, templates, retouch, layers, background remover, collage, slider, export, selfie, blemish, sticker, caption, download, android, iphone, raw, exposure, saturation, before and after, timeline, transition, undo, lightroom-style, feed, portrait mode, camera roll',
    asks: {
      idea: ['What would you rub out of your holiday photos with one tap?'],
      problem: ['What do you find hardest to get right in a photo: the light, the colours or the smiles?'],
      choice: ['A photo before you share it: crop, filter or straight out?'],
      experience: ['Which photo on your phone do you show people most?'],
    },
  },
  {
    name: 'music streaming',
    says: ['music (streaming|app|discovery)', 'music streaming service', 'play ?list'],
    clues:
      'tracks, skip, lyrics, shuffle, offline listening, albums, mixes, playlist, artist, listen, song, podcast, lossless, offline, subscription, algorithm, royalty, stream, single, headphone, discover, genre, catalogue, premium, app, audio quality, binge, repeat, hi-res, queue, chart',
    asks: {
      idea: ['Which song goes first on a playlist for a sunny day?'],
      problem: ['Which song do you know by heart but can never name?'],
      choice: ['Music on your phone: whole albums, playlists or shuffle?'],
      experience: ['Which song have you played most this year?'],
    },
    atWork: {
      work: [
        'Music at work: headphones on, or a playlist for the whole room?',
        'What helps a song travel further: a playlist, a video or a live show?',
      ],
      people: [
        'Which song gets you through a tough task at work?',
        'Which artist did a colleague put you on to?',
      ],
    },
  },
  {
    name: 'e-readers and tablets',
    says: [
      'e ?reader',
      'kindle',
      'kobo',
      'e ?ink( tablet| reader| notebook)?',
      '(drawing|graphics|android|kids) tablet',
      'ipad',
    ],
    clues:
      'backlight, stylus, page turn, glare, highlight, ebook, screen, battery life, library, novel, waterproof, download, font size, note-taking, bookworm, audiobook, case, charger, holiday reading, storage, handwriting, ink, device, gigabyte, reading list, touchscreen, paperlike',
    asks: {
      idea: ['Which book would you load first for a long journey?'],
      problem: ['Which book have you been meaning to start for the longest time?'],
      choice: ['On an e-reader: one book at a time, or five on the go?'],
      experience: ['Where do you get most of your reading done?'],
    },
  },
  {
    name: 'smart speakers',
    says: [
      'smart speaker',
      '(alexa|google home|homepod|siri|voice assistant)',
      '(bluetooth|portable|wireless|party|shower|bookshelf) speaker',
      'sound ?bar',
      'multi ?room audio',
    ],
    clues:
      'bass, waterproof, watts, playtime, voice, assistant, wifi, sound, playlist, timer, hands-free, multi-room, bluetooth, command, kitchen, music, volume, portable, battery, pairing, routine, smart home, radio, reminder, weather, audio, subwoofer, hub, microphone, stereo',
    asks: {
      idea: ['What do you ask a talking speaker for most: music, the weather or a timer?'],
      problem: ['Which word or name does a smart speaker make you say twice?'],
      choice: ['A smart speaker: in the kitchen, or in the bedroom?'],
      experience: ['Which song is always played loud in your kitchen?'],
    },
  },
  {
    name: 'televisions and projectors',
    says: [
      '(oled|qled|smart|flat screen|4k|8k) (tv|television)',
      'television (shop|set)',
      '(home|mini|portable|short throw) projector',
      'projector',
      'home (cinema|theatre|theater)( system| room| installation| setup)?',
      'tv (deal|sale|shop)',
    ],
    clues:
      'hdmi, lumens, streaming, inches, surround, screen, remote, picture quality, soundbar, wall bracket, football, contrast, hdr, resolution, big screen, refresh rate, lounge, movie night, aerial, pixel, home cinema, wall mount, brightness, panel, backlight, gaming, surround sound, console, bundle',
    asks: {
      idea: ['What would you watch first on a screen as big as your wall?'],
      problem: ['~Where in your sofa does the remote control hide?'],
      choice: ['A big screen at home: a television on the wall, or a projector?'],
      experience: ['Which film or match do you remember watching on a really big screen?'],
    },
    atWork: {
      work: [
        'What looks best on a really big screen: sport, films or holiday photos?',
        'Which cable or remote is never where it should be in your meeting room?',
      ],
      people: [
        "What's the worst thing you've ever seen pop up on a screen in a meeting?",
        'What was the first presentation you ever gave on a big screen?',
      ],
    },
  },
  {
    name: 'e-scooters',
    says: [
      'e ?scooter',
      'electric (scooter|skateboard|unicycle)',
      '(scooter|moped) (hire|rental|share|sharing)',
      'hover ?board',
      'one ?wheel',
      'shared (bikes|scooters)',
      'micro ?mobility',
    ],
    clues:
      'helmet, throttle, commute, parking bay, ride, foldable, battery, range, charge, pavement, mile, brake, motor, tyre, app, watt, speed limit, micromobility, trial, kick, cycle lane, rider, puncture, unlock, licence, deck, kmph, last mile',
    asks: {
      idea: ['Where would you ride to first on an electric scooter?'],
      problem: ["What's the hardest thing to carry on a scooter?"],
      choice: ['On an electric scooter: quick to work, or slowly along the river?'],
      experience: ['Which was your first set of wheels: tricycle, scooter or roller skates?'],
    },
  },
  {
    name: 'keyboards and mice',
    says: [
      'mechanical keyboard',
      'keyboard (kit|switch|maker|launch|layout)',
      'key ?cap',
      '(gaming|ergonomic|wireless|vertical) (mouse|keyboard|headset)',
      '(ultrawide|gaming|curved|portable) monitor',
      'web ?cam',
      'stream deck',
      'docking station',
    ],
    clues:
      'switches, usb, tactile, clicky, rgb, wrist, hot swap, hub, desk setup, typing, wireless, ergonomic, backlit, dongle, layout, click, scroll wheel, bluetooth, gamer, pc, qwerty, dpi, keycap, stabiliser, macro, lubed, pad, spacebar, rsi',
    asks: {
      idea: ['Which key on your keyboard would you make twice the size?'],
      problem: ['Which character on a keyboard do you always have to hunt for?'],
      choice: ['Typing: a loud click, a soft thud or total silence?'],
      experience: ['Which key on your keyboard do you wear out first?'],
    },
    atWork: {
      work: ['What tires first at your desk: wrists, eyes or shoulders?'],
      people: [
        "Which colleague's typing could you recognise with your eyes shut?",
        'Which keyboard shortcut did a colleague show you that changed your day?',
      ],
    },
  },
  {
    name: 'alarm clocks',
    says: [
      '(alarm|wake ?up|sunrise|bedside|travel) (clock|light|lamp)',
      'alarm app',
      'snooze button',
      'sad lamp',
      'daylight lamp',
      'wake ?up light',
    ],
    clues:
      'snooze, bedside, sunrise, dawn, wake, ringtone, mornings, glow, morning, bedroom, sleep, light, radio, early bird, brightness, battery, dark morning, pillow, vibrating, oversleep, chime, nightstand, retro, gentle, clocks change, circadian, bell, night owl, winter blues, timer',
    asks: {
      idea: ['Which sound would you most like to wake up to?'],
      problem: ['Which morning of the week is the hardest to get up for?'],
      choice: ['An alarm clock: a loud bell, or a light that slowly grows?'],
      experience: ['What gets you out of bed quickest on a dark morning?'],
    },
  },
  {
    name: 'plant and bird apps',
    says: [
      '(plant|bird|bird ?song|tree|insect|mushroom) (identification|identifier|id) ?(app)?',
      '(plant|bird|garden|star ?gazing|night sky|walking|weather|tide|hiking) app',
      'merlin bird',
      'inaturalist',
      'picturethis',
      '(star|sky) map app',
    ],
    clues:
      'identify, species, snap, scan, leaf, constellations, birdsong, sightings, snap a photo, wildflower, recording, listen, garden, wildlife, nature, app, camera, sighting, map, spotter, walk, hedgerow, fungi, download, naturalist, android, citizen science, butterfly, feather, dawn chorus, field guide',
    asks: {
      idea: ['What would you point a what-is-that app at first: a plant, a bird or a star?'],
      problem: ['Which birds or plants do you find the hardest to tell apart?'],
      choice: ['An app that names things: for flowers and trees, or for birdsong?'],
      experience: ['Which bird can you recognise by its song alone?'],
    },
  },
  {
    name: 'period and cycle apps',
    says: [
      '(period|cycle|fertility|ovulation|pregnancy) (tracker|tracking|app)',
      '(period|menstrual) (pants|cup|care|products|underwear|poverty)',
      'menstrual cup',
      'tampon',
      'sanitary (pads|products|towels)',
      'femtech',
    ],
    clues:
      'cycle, cramps, symptoms, organic cotton, hormones, reusable, menstrual, ovulation, tampon, pms, pad, flow, fertility, leak-proof, menstruation, log, bloating, cup, period poverty, teen, underwear, endometriosis, privacy, taboo, heavy flow, pain relief, luteal, gynaecologist, toilet, sanitary',
    asks: {
      idea: ['What would you put in a comfort box for the first day of a period?'],
      problem: ['Which week of your cycle is the hardest to plan round?'],
      choice: ['On the first day of a period: a blanket and a film, or a gentle walk?'],
      experience: ['Who first explained periods to you, and how did it go?'],
    },
    atWork: {
      work: [
        "What's hardest to talk about at work: periods, menopause or fertility?",
        'What should every workplace bathroom have for periods?',
      ],
      people: [
        'What did nobody tell you about your cycle until you were grown up?',
        'Which colleague or boss made it easy to talk about period pain?',
      ],
    },
  },
  {
    name: 'resale app',
    says: [
      '(resale|selling|second ?hand|preloved|swap) (app|platform|marketplace|site)',
      '(vinted|depop|ebay|poshmark|gumtree|facebook marketplace|olx)',
      'classified ad',
      '(sell|list) (your|an|the) (unwanted|old|preloved) (clothes|items|things|stuff)',
      're ?commerce',
      'buy and sell (group|app)',
    ],
    clues:
      'buyers, sellers, wardrobe, preloved, pick up, second-hand, listing, declutter, thrift, postage, bargain, parcel, circular fashion, secondhand, bundle, haggle, photo, upload, pre-owned, clear-out, authenticity, cash, offer, vintage, swap, condition, designer, unworn, side hustle',
    asks: {
      idea: ['What in your home would find a buyer within the hour?'],
      problem: ['What do you find hardest when you sell something: the photos, the price or letting go?'],
      choice: ['On a resale app: more fun to buy, or to sell?'],
      experience: ['What was your luckiest second-hand find?'],
    },
    atWork: {
      work: [
        'What sells fastest second-hand: clothes, toys or gadgets?',
        'What makes you trust a second-hand seller: the photos, the reviews or the reply?',
      ],
      people: [
        'Which second-hand thing do you use at work every day?',
        "What's the best second-hand buy you've ever told a colleague about?",
      ],
    },
  },
  {
    name: 'rent-it marketplaces',
    says: [
      '(dress|clothes|fashion|outfit|toy|camera|tent|handbag) (rental|hire|library) ?(app|platform|site|subscription)?',
      '(rent|borrow|hire) (a dress|an outfit|a tent|a camera|your wardrobe|toys)',
      'peer to peer (rental|hire|lending)',
      '(rent|hire) out your (garage|driveway|tent|campervan|garden|pool|car)',
      '(car|bike|driveway) share app',
      'sharing economy',
    ],
    clues:
      'borrow, lenders, neighbours, idle, rent, lend, hire, wardrobe, dress, occasion, deposit, return, dry cleaning, wedding guest, designer, owner, tent, camera, circular, sharing economy, pick-up, insurance, tool library, listing, toy, day rate, size, postage, black tie',
    asks: {
      idea: ['What would you rather borrow for a day than own?'],
      problem: ['Which thing do you own that only gets used once a year?'],
      choice: ['Hiring something for a weekend: a tool for a job, or an outfit for a party?'],
      experience: ['What do you own that your neighbours always ask to borrow?'],
    },
    atWork: {
      work: [
        "Which thing at home do you use so rarely that you'd happily rent it out?",
        'What makes lending to strangers feel safe: reviews, a deposit or a chat?',
      ],
      people: [
        "What's the most unusual thing anyone has asked to borrow from you?",
        'What did you once lend that came back in better shape?',
      ],
    },
  },
  {
    name: 'smart plugs',
    says: [
      'smart (plug|socket|switch|radiator valve|display|scale)',
      'energy monitor(ing)? (plug|app)',
      '(wifi|matter) (plug|switch)',
      'power ?(strip|saver)',
      'extension lead',
      'usb ?c (cable|hub|charger)',
    ],
    clues:
      'socket, watts, standby, kettle, fridge, plugged in, energy, wifi, schedule, timer, app, switch, kwh, monitor, voice control, hub, remote, bill, smart home, lamp, away mode, automation, power strip, appliance, router, meter, thermostat, plug in, fairy lights, routine, set-up',
    asks: {
      idea: ['Which thing at home would you switch on from your bed if you could?'],
      problem: ['Which switch or plug at home is the most awkward to reach?'],
      choice: ['A smart plug: on the lamp, or on the coffee machine?'],
      experience: ['Which appliance at home do you suspect of eating the most electricity?'],
    },
    atWork: {
      work: [
        'What gets left on at work night after night: screens, heaters or chargers?',
        'What would you put on a smart plug first: the lamp, the heater or the coffee machine?',
      ],
      people: [
        'Which machine at work turned out to use far more power than anyone thought?',
        'Who always went round turning off the lights where you grew up?',
      ],
    },
  },
  {
    name: 'snack boxes',
    says: [
      '(snack|sweet|treat|cheese|chocolate|crisp|biscuit|brownie|popcorn|letterbox) (box|boxes|subscription|hamper)',
      'pick (and|n) mix',
      '(cheese|sock|plant|candle|book|craft|puzzle|wine|razor) (club|subscription)',
      'letter ?box (brownies|treats|flowers|gift|cake)',
      'monthly box',
    ],
    clues:
      'curated, letterbox, unboxing, treats, crisp, biscuit, popcorn, nibble, chocolate, monthly, subscription, hamper, nut, munch, brownie, sweet, pretzel, flavour, gluten-free, office, delivery, flapjack, vegan, gift, fudge, dried fruit, bar, care package, postal',
    asks: {
      idea: ['Which snack would you like to find in a box once a month?'],
      problem: ['Which snack is always gone first from a mixed box?'],
      choice: ['A box of snacks: all your favourites, or all new things to try?'],
      experience: ['Which sweet or snack did you spend your pocket money on?'],
    },
  },
];
