import type { Subject } from '../../subject';

/** Apps on the phone, gadgets on the table and markets without a street. */
export const gadgetsAndApps: readonly Subject[] = [
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
      idea: ['+What would you rub out of your holiday photos with one tap?'],
      choice: ['A photo before you share it: crop, filter or straight out?'],
      problem: ['What do you find hardest to get right in a photo: the light, the colours or the smiles?'],
      experience: ['Which photo on your phone do you show people most?'],
    },
    cued: [
      'Which *filter* do you like best: black and white, warm or none?',
      'What would you make a *collage* of: a year, a trip or a pet?',
      'How many tries does a good *selfie* take you: one, five or a whole afternoon?',
      'Which *sticker* or caption do you add to a photo for friends?',
    ],
  },
  {
    name: 'music streaming',
    says: ['music (streaming|app|discovery)', 'music streaming service', 'play ?list'],
    clues:
      'tracks, skip, lyrics, shuffle, offline listening, albums, mixes, playlist, artist, listen, song, podcast, lossless, offline, subscription, algorithm, royalty, stream, single, headphone, discover, genre, catalogue, premium, app, audio quality, binge, repeat, hi-res, queue, chart',
    asks: {
      experience: ['+Which song have you played most this year?'],
      idea: ['+Which song goes first on a playlist for a sunny day?'],
      choice: ['Music on your phone: whole albums, playlists or shuffle?'],
      problem: ['Which song do you know by heart but can never name?'],
    },
    cued: [
      'Which *album* can you listen to from the first track to the last?',
      'What would you call a *playlist* for your journey home?',
      'Which *podcast* do you play while you cook?',
      'Whose new *single* would you play the minute it came out?',
    ],
    atWork: {
      asks: [
        'Which song gets you through a tough task at work?',
        'What matters most in music streaming: the playlists, the sound or finding new artists?',
        'What do you listen to while you work: music, podcasts or silence?',
        'Music at work: headphones on, or a playlist for the whole room?',
      ],
      cued: [
        'Which *artist* do you think more people will be listening to in a year?',
        'What kind of *playlist* does your team put on at work?',
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
      idea: ['+Which book would you load first for a long journey?'],
      choice: ['On an e-reader: one book at a time, or five on the go?'],
      experience: ['Where do you get most of your reading done?'],
      problem: ['Which book have you been meaning to start for the longest time?'],
    },
    cued: [
      'Which do you enjoy more on a journey: an ebook or an *audiobook*?',
      'What *font size* do you like: small, middling or huge?',
      'How do you *highlight* a line you like: colour, note or just remember it?',
      'Where does your *stylus* end up: case, pocket or down the sofa?',
    ],
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
      idea: ['+What do you ask a talking speaker for most: music, the weather or a timer?'],
      choice: ['A smart speaker: in the kitchen, or in the bedroom?'],
      experience: ['Which song is always played loud in your kitchen?'],
      problem: ['Which word or name does a smart speaker make you say twice?'],
    },
    cued: [
      'Which *command* would you give a speaker first in the morning: lights, kettle or news?',
      'Which *playlist* name do you ask a speaker for the most?',
      'Where would you take a *waterproof* speaker: the shower, the pool or the beach?',
      'Which everyday question do you ask a *voice* assistant most often?',
    ],
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
      idea: ['+What would you watch first on a screen as big as your wall?'],
      choice: [
        '+A big screen at home: a television on the wall, or a projector?',
        'What do you watch most on a big screen: films, sport or series?',
      ],
      problem: ['~Where in your sofa does the remote control hide?'],
    },
    cued: [
      'Where do you like to watch *football*: on the sofa, in the garden or with a crowd?',
      'Which film would you pick for a family *movie night*?',
      'Where would you hang a *projector* screen: living room, bedroom or garden?',
      'What would you listen to first on a new *soundbar*: a film, a match or music?',
    ],
    atWork: {
      asks: [
        '+What matters most in a meeting room screen: size, sharpness or easy connection?',
        'For a presentation: a big television, or a projector?',
        'What looks best on a really big screen: sport, films or holiday photos?',
        'What matters most in a projector: brightness, quiet or easy set-up?',
      ],
      cued: [
        'What goes wrong first in your *meeting room*: the cable, the sound or the remote?',
        'What do you look for in a *screen* for a bright meeting room?',
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
      choice: [
        '+When would you ride an e-scooter most: to work, to the shops or just for fun?',
        '+What matters most in an e-scooter: range, comfort or easy folding?',
        'On an electric scooter: quick to work, or slowly along the river?',
      ],
      idea: ['Where would you ride to first on an electric scooter?'],
    },
    cued: [
      'Where would you keep a *foldable* scooter at work: under the desk or by the door?',
      'Which colour of *helmet* would you wear on a scooter?',
      'How does the *commute* feel best: wheels, rails or on foot?',
      'How far would you like to go on one *charge* of a scooter?',
    ],
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
      idea: [
        '+What would you make an extra key on your keyboard do?',
        '+Which colour would you choose for your next keyboard?',
      ],
      choice: [
        '+Which size of keyboard suits you best: full, compact or tiny?',
        'Typing: a loud click, a soft thud or total silence?',
      ],
    },
    cued: [
      'Which *switches* would you choose: clicky, smooth or silent?',
      'How do you light an *RGB* keyboard: one colour, a rainbow or off?',
      'What do you keep beside the *mouse* on your desk: a cup, a plant or a notebook?',
      'Which do you prefer on a desk: *wireless* everything or one good cable?',
    ],
    atWork: {
      asks: [
        'Mechanical, membrane or ergonomic: which keyboard would you choose for the office?',
        'Which would you upgrade first at a desk: the keyboard, the mouse or the screen?',
        'Which keyboard shortcut did a colleague show you that changed your day?',
        'Which mouse suits long days best: a vertical one, a trackball or a classic?',
      ],
      cued: ['What has made your *desk setup* kinder to your wrists?'],
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
      choice: [
        '+An alarm clock: a loud bell, or a light that slowly grows?',
        '+After the alarm goes off: straight up, one snooze or a slow start with tea?',
      ],
      idea: ['+Which sound would you most like to wake up to?'],
      experience: ['What gets you out of bed quickest on a dark morning?'],
    },
    cued: [
      'How often do you press *snooze* in the morning: never, once or three times?',
      'Which light would you like for a *sunrise* alarm: golden, pink or white?',
      'Where do you leave your *phone* at night: by the bed, in the kitchen or in a bag?',
      'What makes a *retro* alarm clock lovely: the tick, the hands or the bell?',
    ],
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
      experience: ['Which bird can you recognise by its song alone?'],
      choice: ['An app that names things: for flowers and trees, or for birdsong?'],
      problem: ['Which birds or plants do you find the hardest to tell apart?'],
    },
    cued: [
      'Which *fungi* would you like to be able to name on a walk?',
      '*Birdsong* in the morning: which bird do you hear first?',
      'Which *constellation* can you find without any help?',
      'Which *leaf* can you name at a glance?',
    ],
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
      choice: ['On the first day of a period: a blanket and a film, or a gentle walk?'],
      idea: ['What would you put in a comfort box for the first day of a period?'],
      experience: ['Who first explained periods to you, and how did it go?'],
      problem: ['Which week of your cycle is the hardest to plan round?'],
    },
    cued: [
      'What do you reach for first when *cramps* come: heat, tea or a stretch?',
      'What should a first *period* kit for a teenager hold besides pads?',
      'What would you like an app to remind you of besides the date of your *cycle*?',
      'What matters most in period *underwear*: fit, colour or softness?',
    ],
    atWork: {
      asks: [
        'What should every workplace bathroom have for periods?',
        'What matters most in a cycle app: privacy, accuracy or ease of use?',
        'What makes a workplace more comfortable during a period: supplies, breaks or understanding?',
        'What did nobody tell you about your cycle until you were grown up?',
      ],
      cued: [
        'Where at your work would you put a basket of free *pads* and tampons?',
        'What makes it easier to talk about *menstrual* health at work?',
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
      experience: ['+What was your luckiest second-hand find?'],
      choice: [
        'On a resale app: more fun to buy, or to sell?',
        'What would you look for first on a resale app: clothes, furniture or books?',
      ],
      problem: ['What do you find hardest when you sell something: the photos, the price or letting go?'],
    },
    cued: [
      'What is in your *wardrobe* that somebody else would love to wear?',
      'Which *preloved* thing do you buy without thinking twice: books, coats or toys?',
      'How do you *haggle*: politely, cheerfully or not at all?',
      'Which *vintage* find would you never sell again?',
    ],
    atWork: {
      asks: [
        '+What makes you trust a second-hand seller: the photos, the reviews or the reply?',
        'What sells fastest second-hand: clothes, toys or gadgets?',
        'What does buying second-hand give you most: style, savings or less waste?',
        'What do buyers value most on a resale app: clear photos, quick replies or safe payment?',
      ],
      cued: [
        'Which *listing* photo sells fastest: on a hanger, on a person or flat?',
        'What do new *sellers* ask you most about postage?',
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
      idea: ['+What would you rather borrow for a day than own?'],
      choice: ['Hiring something for a weekend: a tool for a job, or an outfit for a party?'],
      problem: ['Which thing do you own that only gets used once a year?'],
      experience: ['What do you own that your neighbours always ask to borrow?'],
    },
    cued: [
      'What would you rent a *dress* for: a wedding, a gala or a first date?',
      'Which camping thing would you rent besides the *tent*: a stove, a kayak or a lamp?',
      'What would you photograph first with a rented *camera*: a wedding, a trip or the stars?',
      'Which *tool* would you borrow from a library of things: a drill, a saw or a carpet cleaner?',
    ],
    atWork: {
      asks: [
        'What should a rental marketplace get right first: trust, insurance or easy pick-up?',
        'What makes lending to strangers feel safe: reviews, a deposit or a chat?',
        "Which thing at home do you use so rarely that you'd happily rent it out?",
        'What makes a rental marketplace easy to use: clear photos, reviews or quick replies?',
      ],
      cued: [
        'Which *listing* goes out most often on your platform: clothes, tools or camping kit?',
        'What do *lenders* ask first before they list something: insurance, wear or who comes?',
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
      choice: [
        '+A smart plug: controlled by voice, by phone or by a timer?',
        '+What would you put on a smart plug first: the lights, the heater or the fan?',
        'A smart plug: on the lamp, or on the coffee machine?',
      ],
      idea: ['Which thing at home would you switch on from your bed if you could?'],
    },
    cued: [
      'Which *lamp* would you set to come on just before you get home?',
      'What would you say to a *voice control* plug every single evening?',
      'When should the *timer* start your coffee: at six, at seven or at your first step?',
      'Which *appliance* would you like to switch off from the car?',
    ],
    atWork: {
      asks: [
        'What matters most in a smart plug at work: energy figures, timers or easy control?',
        'What would you put on a smart plug first: the lamp, the heater or the coffee machine?',
        'Which would you like to control with a smart plug: lights, screens or heaters?',
        'What helps most with saving energy at work: timers, reminders or clear figures?',
      ],
      cued: [
        'Which machine in your *office* could be off all night without anybody minding?',
        'What did you find out when you first put a *monitor* on a socket at work?',
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
      idea: ['+Who would you send a box of treats to?', 'Which treat would you put in a box for a friend?'],
      choice: ['When do you enjoy a treat: with a cuppa, after dinner or in front of a film?'],
      experience: ['Which snack do you never share?'],
    },
    cued: [
      'Which treat would make you open a *letterbox* parcel at the door?',
      'Which *office* snack gets people out of their chairs?',
      'A *brownie* in the post: corner piece or middle piece?',
      'Who would you send a *gift* box of snacks to, and what must be in it?',
    ],
  },
];
