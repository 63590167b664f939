import type { Subject } from '../../subject';

/** What has a plug, a battery or a screen. */
export const devices: readonly Subject[] = [
  {
    name: 'phone repairs',
    says: [
      '(phone|screen|tablet|laptop|iphone) repair',
      'refurb(s|ished)?( phone| laptop| tech)?',
      'cracked screen',
      'right to repair',
      'battery replacement',
      'recycle (your )?(phone|tech)',
      'old phone',
      'water damaged phone',
    ],
    clues:
      'screens, data recovery, while you wait, cracked, water damage, charging port, lcd, unlocking, back glass, samsung, battery, smashed, replacement, tablet, laptop, fixed, technician, refurbished, warranty, same day, parts, handset, camera, walk in, micro soldering, mobile, glass',
    asks: {
      experience: ["+What's the biggest drop your phone has survived?"],
      choice: [
        '+Which phone repair have you needed most: screen, battery or charging port?',
        '+When do you have a cracked phone screen repaired: at once, or when it spreads?',
        '+What matters most to you in a phone repair: speed, quality or keeping your data safe?',
        'Which takes more knocks on your phone: the screen, the corners or the camera?',
      ],
    },
    cued: [
      'Where do most phone screens get *cracked*: in the street, in the kitchen or in the car park?',
      "When in the day does your phone's *battery* run low: at lunch, at teatime or at bedtime?",
      'Where is a phone most at risk from *water*: at the sink, by the pool or in the rain?',
      "What would you expect to find in a phone's *charging port*: fluff, sand or crumbs?",
      'What would you want back first in a *data recovery*: photos, messages or contacts?',
      'Who uses the *tablet* most at your house: the children, the grandparents or the cook?',
      'Where do you use a *laptop* most: at a desk, on the sofa or at the kitchen table?',
      "What do you point your phone's *camera* at most: family, food or pets?",
    ],
    atWork: {
      asks: [
        'What matters most in phone repairs for a team: speed, data safety or a spare phone?',
        'How long do you like to keep a phone?',
        'What makes repairing a phone an easy choice?',
        'What do people miss first while a phone is being repaired?',
      ],
      cued: [
        'Which phone repair should a new *technician* learn first: screen, battery or charging port?',
        'What do you check first on a *refurbished* phone: the battery, the screen or the buttons?',
        'What do you hand a colleague whose *work phone* is away for repair: a spare, a tablet or a notepad?',
        'Which phone *parts* should always be on the shelf: screens, batteries or cameras?',
      ],
    },
  },
  {
    name: 'smartphones',
    says: [
      'smart ?phone',
      'iphone',
      'android phone',
      'samsung galaxy',
      'galaxy s\\d+',
      'google pixel',
      'pixel \\d+',
      'foldable phone',
      'flip phone',
      'phone camera',
      'new phone',
      'oneplus',
      'xiaomi',
      'handset',
    ],
    clues:
      'battery life, 128gb, 256gb, 5g, sim free, unlocked, 120hz, emi, mah, trade in, android, camera, galaxy, battery, screen, sim, handset, storage, gb, charging, pro max, megapixel, display, foldable, fold, chip, mobile, apple, ultra, launch, upgrade, contract',
    asks: {
      problem: ['Which trick on your phone do you like to show people?'],
      idea: ['Which phone feature would you find hard to do without?'],
      experience: [
        'What do you use your phone for more than anything else?',
        'Which photo on your phone do you look at again and again?',
      ],
    },
    cued: [
      'What do you use the *camera* on your phone for most: people, food or pets?',
      'How often do you charge the *battery*: nightly, on the go or at ten percent?',
      'Which colour would you choose for a *foldable* phone: black, blue or gold?',
      'What takes most *storage* on your phone: photos, apps or videos?',
    ],
    atWork: {
      asks: [
        '+Which app would you put on every work phone?',
        '+What is easier on a smartphone than on a laptop?',
        "+What's the handiest thing a smartphone does for work?",
        '+Which task at work has moved from the desk to the phone?',
      ],
      cued: ['How long should a work *handset* last: two years, three or longer?'],
    },
  },
  {
    name: 'laptops',
    says: [
      'macbook',
      'chromebook',
      'notebook pc',
      'ultrabook',
      'thinkpad',
      'desktop (pc|computer)',
      'windows 1[01]',
      'surface pro',
      'docking station',
      'pc build',
      'gaming (pc|laptop|monitor|keyboard|mouse|headset)',
      'graphics card',
      'rtx',
      'laptops',
      '(new|used|refurbished|gaming|business|student|broken|old) laptop',
    ],
    clues:
      'ssd, 16gb, 8gb, i5, i7, ryzen, 1tb, keyboard, gaming pc, motherboard, laptop, ram, processor, screen, battery, refurbished, gpu, hinge, cooling fan, notebook, repair, display, gaming, students, keys, upgrade, charger, oled, inch, warranty, trackpad',
    asks: {
      experience: [
        '+What makes a laptop nice to type on?',
        '+What do you use your laptop for most?',
        "+What's the most unusual place you have worked on a laptop?",
      ],
      idea: ['+Which laptop feature would you not want to be without?'],
      choice: [
        '+Which screen size suits you on a laptop: small, medium or large?',
        '+Where do you like to use your laptop: desk, sofa or kitchen table?',
      ],
    },
    cued: [
      'What do you do most on a *gaming* laptop: play, edit or watch?',
      'How many browser tabs does your *RAM* have to cope with: ten, thirty or a hundred?',
      'Which sticker would you put on the lid of a *refurbished* laptop?',
      'Where do *students* you know get most work done: bed, library or kitchen table?',
    ],
    atWork: {
      asks: [
        '+Which matters most in a laptop: the battery, the weight or the screen?',
        "What's the first thing you set up on a new laptop?",
        'What matters most in a laptop for a team: battery, support or security?',
        'What should a new starter find ready on a laptop?',
      ],
      cued: [
        'What do you ask for first in a work *laptop*: light weight, battery or a good keyboard?',
        'Which *battery* habit would you teach every new colleague?',
      ],
    },
  },
  {
    name: 'headphones',
    says: ['head ?phone', 'ear ?bud', 'airpod', 'ear ?phone', 'noise cancell?ing', 'head ?set'],
    clues:
      'anc, bluetooth, bass, over ear, charging case, mic, ipx4, noise cancelling, earbuds, wireless, sound, audio, battery, listening, headset, playback, hi fi, comfort, earphones, music, in ear, charge, usb c, drivers, wired, earcups, spatial',
    asks: {
      experience: [
        '+Which song sounds even better through headphones?',
        '+Where do you wear headphones more than anywhere else?',
      ],
      choice: [
        '+What do you play through headphones: music, podcasts or audiobooks?',
        '+What do you like in headphones: deep bass, clear voices or a bit of both?',
        '+What makes headphones comfortable for hours: soft pads, low weight or a good fit?',
      ],
      idea: ['+Which album would you play first on a new pair of headphones?'],
    },
    cued: [
      '*Noise cancelling*: on the train, in the office or at home?',
      '*Earbuds*: where do you lose one first, sofa, pocket or gym?',
      'Which song sounds best with plenty of *bass*?',
      'How often do you *charge* your headphones: daily, weekly or when they go silent?',
    ],
  },
  {
    name: 'cameras',
    says: [
      'cameras',
      '(mirrorless|film|digital|instant|action|disposable|dslr|compact|vintage) camera',
      'camera lens',
      'gopro',
      'polaroid',
      'instax',
      'tripod',
      'leica',
      '35mm',
      'camera (shop|club|bag)',
      'film photography',
      'darkroom',
      'fujifilm',
      'shot on',
    ],
    clues:
      '50mm, shutter, iso, canon, nikon, sensor, aperture, film stock, part exchange, megapixels, lens, mirrorless, film, 35mm, analogue, dslr, disposable, roll, tripod, photography, instant, mount, vlog, viewfinder, flash, darkroom, body, focus, photographer, used',
    asks: {
      experience: ['+Which photo are you proudest of taking?', '+What was the first camera you ever used?'],
      idea: [
        '+Which place would you love to go back to with a camera?',
        '+Which of your photos would you hang on the wall?',
      ],
      choice: [
        '+What makes a good photo: the light, the moment or the subject?',
        '+What do you most like to photograph: people, animals or landscapes?',
      ],
    },
    cued: [
      'Which old *film* camera did your family have?',
      'Where would you take an *instant* camera: a party, a picnic or a wedding?',
      'Which *lens* would you choose for a walk in town: wide, long or 50mm?',
      'Who should get a *disposable* camera at a wedding: the children, the grandparents or everyone?',
    ],
  },
  {
    name: 'smart home',
    says: [
      'smart (home|bulb|plug|light|lighting|lock|meter|thermostat|doorbell)',
      'alexa',
      'echo (dot|show)',
      'google (home|nest)',
      'homekit',
      'ring doorbell',
      'video doorbell',
      'home automation',
      'home assistant',
      'home security',
      'security camera',
      'cctv',
      'burglar alarm',
    ],
    clues:
      'app control, voice control, zigbee, motion sensor, dvr, hikvision, dome, nvr, keypad, monitored alarm, thermostat, app, lights, doorbell, voice, automation, hub, bulb, plug, lock, wifi, sensor, install, security camera, control, heating, remotely, cctv, schedule, routines, motion, presence, blinds, speaker',
    asks: {
      choice: [
        "+What would you check from your phone while you're out: door, heating or lights?",
        '+What would you add first to a smart home: lights, heating or a doorbell?',
      ],
      idea: ['Which room would you make smart first?', 'What should a smart home do for you at bedtime?'],
    },
    cued: [
      'Which room needs a smart *thermostat* most: bathroom, bedroom or hall?',
      'What colour would you set your smart *bulb* to on a Friday night?',
      'Which *doorbell* sound would you choose: chime, bark or a favourite tune?',
      'What would you ask a *voice* assistant first in the morning: weather, news or music?',
    ],
    atWork: {
      asks: [
        '+What will bring smart tech into more homes: savings, comfort or safety?',
        '+What should a smart home do first: save energy, keep watch or save time?',
        'What makes a smart home simple to live with?',
        'What should every smart home device do straight from the box?',
      ],
      cued: [
        'Which *install* takes longest: cameras, lights or the wifi?',
        'What do customers ask first about a *security camera*: the app, the view or the night picture?',
      ],
    },
  },
];
