import type { Subject } from '../subject';

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
      idea: ['What would you like a repair shop to tell you before it opens up your phone?'],
      problem: ['Which takes more knocks on your phone: the screen, the corners or the camera?'],
      choice: ['A day while your phone is being repaired: peace and quiet, or lost without it?'],
    },
    atWork: {
      work: [
        'What do you miss first when your phone is away for repair?',
        'What gives out first on your phones: the screen, the battery or the charging port?',
      ],
      people: [
        "What's the oddest accident you've heard of that ended in a phone repair?",
        "How old was the oldest phone you've ever had repaired?",
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
      idea: ['What would you like your phone to do for you every morning?'],
      choice: ['In a new phone: a better camera, a longer battery or a smaller size?'],
      experience: ['What was your very first mobile phone?'],
    },
    atWork: {
      work: [
        'Which matters most in a new smartphone: the camera, the battery or the size?',
        'How many phones do you carry: one for everything, or a second one for work?',
      ],
      people: [
        'What do you remember about the first phone you were given for work?',
        'Where did you take the most important phone call of your working life?',
      ],
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
      idea: ['What would you like to see on every laptop: longer battery life, more ports or less weight?'],
      choice: ['For work: a light laptop, or a big screen that stays where it is?'],
      experience: ["What's the most unusual place you have worked on a laptop?"],
    },
    atWork: {
      work: [
        'Which matters most in a laptop: the battery, the weight or the screen?',
        "What's the first thing you set up on a new laptop?",
      ],
      people: [
        'What do you remember about the first laptop you used for work?',
        "What's the oldest laptop you've ever seen still doing a good job?",
      ],
    },
  },
  {
    name: 'headphones',
    says: ['head ?phone', 'ear ?bud', 'airpod', 'ear ?phone', 'noise cancell?ing', 'head ?set'],
    clues:
      'anc, bluetooth, bass, over ear, charging case, mic, ipx4, noise cancelling, earbuds, wireless, sound, audio, battery, listening, headset, playback, hi fi, comfort, earphones, music, in ear, charge, usb c, drivers, wired, earcups, spatial',
    asks: {
      idea: ['Which noise would you like headphones to block out for good?'],
      choice: ['Which headphones do you reach for: over the ears or in the ears?'],
      experience: ['What do you listen to on headphones when you need to concentrate?'],
    },
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
      idea: ['What do you take more photos of than anything else?'],
      choice: ['Photos from your camera: print the best ones, or keep them all on a screen?'],
      experience: ['Which of your photos would you hang on the wall?'],
    },
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
      idea: ['Which job at home would you like done automatically?'],
      choice: ['Turning on the lights in a smart home: by voice, by app or by themselves?'],
      experience: ['Which smart gadget at home do you use every day?'],
    },
    atWork: {
      work: [
        'Which would you hand over to a smart home first: the lights, the heating or the locks?',
        'What should a smart home do first: save energy, keep watch or save time?',
      ],
      people: [
        "What's the cleverest thing you've ever seen a smart home do?",
        'Who showed you your first smart home gadget, and what did it do?',
      ],
    },
  },
];
