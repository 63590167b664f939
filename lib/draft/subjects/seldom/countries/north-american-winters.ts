import type { Subject } from '../../subject';

/** Cold lakes, long winters and what people do with both. */
export const northAmericanWinters: readonly Subject[] = [
  {
    name: 'minor hockey',
    says: [
      '(minor|youth|house league|peewee|atom|bantam|mite|squirt) hockey',
      'hockey (tryouts|registration|parent|mum|mom|dad)',
      '(u7|u9|u11|u13|u15|u18) (aa|hockey)',
      'learn to (skate|play hockey)',
    ],
    clues:
      'rink, zamboni, arena, ice time, goalie, faceoff, skates, puck, tryouts, u9, jersey, coach, tournament, registration, u11, stick, atom, peewee, bantam, bench, canteen, 50/50 draw, referee, rep, jamboree, association, playoffs, u13, bottle drive, billet',
    asks: {
      choice: [
        '+On the ice: goalie, defence or forward?',
        '+What do you enjoy most at a minor hockey game: the goals, the teamwork or the cheering?',
      ],
      experience: ['Who tied your skates when you were small?'],
      problem: ['~What can you smell first when a hockey bag is opened?'],
    },
    cued: [
      'What calms the nerves before *tryouts*: music, a good breakfast or an early night?',
      "What's best about a hockey *tournament* weekend: the games, the hotel pool or the drive?",
      'What would you say to a young *goalie* after a tough game?',
      'Which number would you want on the back of a hockey *jersey*?',
      'Which *coach* from your childhood do you still remember, and for what?',
      'A first pair of *skates*: bought new, or handed down?',
      'What would you tell a parent at their very first hockey *registration*?',
      "What's your lucky habit before a *playoff* game?",
    ],
  },
  {
    name: 'beer league hockey',
    says: [
      'beer league',
      '(adult|recreational|old ?timer|pick ?up|drop in|drop ?in) (league )?hockey',
      'shinny',
      'pond hockey',
    ],
    clues:
      'goalie, rink, late ice, dressing room, stick, puck, jersey, tape, shinny, skate, adult league, six-pack, drop-in, hat trick, beginner, d league, pond, old timers, bench, late game, slapshot, playoffs, subs needed, chirping, learn to play, faceoff, championship, arena, draft, overtime',
    asks: {
      choice: [
        '+Late night hockey: there for the game, or for the dressing room chat?',
        'What do you love most about beer league hockey: the team, the skating or the goals?',
      ],
      experience: ['Where did you first step on to the ice?'],
      idea: ['~What would you call a hockey team of people who can barely stop?'],
    },
    cued: [
      'What do you shout from the *bench* in a close game?',
      'Which number is on your favourite hockey *jersey*?',
      'Where does hockey feel best: on a frozen *pond* or in the rink?',
    ],
  },
  {
    name: 'snowmobile club',
    says: [
      'snow ?mobil(e|er|ing)',
      'sledding trail',
      'trail (groomer|grooming|pass)',
      'sled (trail|rally|dealer)',
    ],
    clues:
      'groomed, groomer, sleds, trail pass, helmet, riders, powder, warm up shack, sled, trail, sledder, snow, ride, vintage, track, warming hut, signage, trail stake, landowner, poker run, permit, lake crossing, brushing, club house, junction, avalanche, dealership, backcountry, drag, ice thickness, throttle, belt',
    asks: {
      choice: [
        '+On a snowmobile: first tracks in deep snow, or a smooth groomed trail?',
        '+Snowmobile rides: across a lake, through the woods or up to a lookout?',
      ],
      idea: ['Which lake, lodge or lookout would you ride to on a snowmobile first?'],
      problem: ['~Which part of you gets cold first on a snowmobile?'],
    },
    cued: [
      'What do you like to find in the *warming hut*: soup, a stove or old friends?',
      'Which colour of *sled* would you ride across a white lake?',
      'What would you say to the *groomer* who worked all night?',
      'Which food belongs on a *poker run*: chili, hot dogs or pie?',
    ],
  },
  {
    name: 'quad bikes',
    says: [
      '(atv|utv|quad ?bike|four ?wheeler)',
      'off ?road (park|buggy|trail ride)',
      'power ?sports',
      'dune bugg(y|ies)',
    ],
    clues:
      'winch, mud, trails, helmet, trailer, dealer demo, skid plate, dunes, atv, utv, side-by-side, off-road, farmer, 4x4, buggy, powersports, dealer, throttle, cc, tyre, ramp, trekking, rollover, dirt bike, safari, farm, stag do, engine, tow, desert, training course, riding',
    asks: {
      idea: ['+Where would you go first with a quad bike: farm, forest or dunes?'],
      choice: [
        'An off-road ride: straight through the puddle, or neatly round?',
        'Which extra would you add to a quad bike: a winch, a rack or heated grips?',
      ],
      problem: ['~What comes home muddier after a ride: the quad bike or its rider?'],
    },
    cued: [
      'Which job on a farm would you do with a *trailer* behind a quad?',
      'What colour should a new *ATV* be: green, red or camouflage?',
      'Which *trails* would you like to ride on a quad: forest, moor or mountain?',
      'Which snack would you pack for a day in the *dunes*?',
    ],
  },
  {
    name: 'winter tyre change',
    says: [
      '(winter|snow|studded) (tire|tyre)',
      '(tire|tyre) (changeover|swap|storage|hotel)',
      'all (weather|season) (tire|tyre)',
    ],
    clues:
      'rims, tread, first snow, black ice, balancing, lug nuts, torque, studs, snow tire, swap, all-season, studded, alignment, garage, rotation, storage, appointment, wheel, changeover, tire hotel, snowfall, grip, mechanic, tpms, october, seasonal, brake, 7 degrees, ice, set of four, battery test, install, puncture, mounted',
    asks: {
      experience: [
        'What else goes into the car when the winter tyres go on?',
        '~Where do the summer tyres sleep through the winter at your home?',
      ],
      choice: [
        'When do you fit your winter tyres: autumn, first frost or first snow?',
        'Where do you keep your summer tyres: in the garage, in the cellar or at the workshop?',
      ],
    },
    cued: [
      'Where were you when the *first snow* of a winter caught you by surprise?',
      'What do you do first when the radio warns of *black ice*?',
      '*Studded* tyres: a sound you like on the road, or one you turn the music up for?',
      '*All-season* tyres or two sets: which suits your roads better?',
      'Which *rims* look best in winter: black, silver or the old steel ones?',
      'With tyres in *storage*: what would you do with the free space at home, bikes, skis or a workbench?',
      'How do you check your tyre *tread*: with a coin, a gauge or a trusted eye?',
      'Which trip would you make first with good *grip* on your tyres: skiing, family or work?',
    ],
  },
  {
    name: 'boat docks',
    says: [
      '(floating|boat|lake|roll in|aluminium|aluminum|cedar) dock',
      'dock (builder|removal|installation|section|building)',
      '(boat|jet ski|pwc) lift',
      'dock (in|out) season',
    ],
    clues:
      'cottage, lakefront, pontoon, shoreline, ladder, pilings, cleats, pier, lift, floating, piling, boathouse, decking, lake, barge, seawall, marina, cedar, aluminum, slip, jet ski, roll-in, waterfront, contractor, removal, section, ramp, gangway, permit, bumper, boat house',
    asks: {
      choice: [
        'From the dock: a running jump, or one toe at a time?',
        'What would you add to a dock first: lights, a swim ladder or a bench?',
        'An evening on the dock: fishing, stargazing or a cold drink?',
      ],
      idea: ['What belongs at the end of every good dock: a ladder, a bench or a slide?'],
    },
    cued: [
      'What do you want to see from a *boathouse* window: loons, sunset or your own boat?',
      'Which board would you tie up at a *floating* dock: paddle board, canoe or raft?',
      'What do you grab first on the way down to the *lakefront*: towel, coffee or fishing rod?',
      'A *cedar* deck by the water: bare feet, boots or deck shoes?',
    ],
  },
  {
    name: 'lake cottage',
    says: [
      '(lake|summer|rental|family) cottage',
      'cottage (country|opening|closing|season|rental|weekend)',
      'cabin (rental|opening|closing|weekend|getaway|life)',
      'camp opening',
    ],
    clues:
      'dock, canoe, bunkie, loons, fire pit, boathouse, screen porch, lakeside, muskoka, kayak, waterfront, rental, lakefront, campfire, sleeps 8, sunset, cabin, hot tub, weekend rental, muskie, fishing, paddle board, septic, deck, opening up, firewood, shoreline, swim, long weekend, mosquito, rowboat',
    asks: {
      choice: [
        '+First thing at the lake: a swim, a coffee on the deck or a nap?',
        '+At the lake: canoe, fishing rod or hammock?',
      ],
      experience: ['What do you remember first from a week by a lake?'],
      idea: ['Which game or book lives in every good lake cottage?'],
    },
    cued: [
      '*Campfire* evening: marshmallows, stories or songs?',
      '*Canoe* or paddleboard: which takes you out on the lake?',
      'Which *fishing* spot would you show a friend: off the dock, by the reeds or far out?',
      'When do you jump off the *dock*: first thing, after lunch or by moonlight?',
    ],
  },
  {
    name: 'ice fishing',
    says: [
      'ice (fishing|fisher|auger|shack|hut|shelter|derby)',
      'tip ?up',
      'fishing derby on the ice',
      'hard ?water (fishing|season)',
    ],
    clues:
      'auger, perch, walleye, bait shop, inches of ice, jigging, bucket, shanty, tip-up, jig, shack, sled, bait, trout, hut, minnow, derby, lake, hard water, rod, heater, angler, sonar, crappie, flasher, pike, snowmobile, lure, shelter, thermos, spud bar, whitefish, drill, burbot',
    asks: {
      choice: ['+Ice fishing: a bucket in the open, or a hut with a heater?'],
      experience: ['+Which fish do you most hope to catch through the ice?'],
      idea: ['What would you bring to an ice fishing hut besides a rod?'],
      problem: ['~What keeps you awake beside a hole in the ice when nothing bites?'],
    },
    cued: [
      'What would you cook beside the hole with a fresh *perch*?',
      'Which *lake* would you like to walk on when the ice is thick?',
      'Which snack goes in the pocket for a day at the *tip-ups*?',
      'What would you call your own ice *shanty*?',
    ],
  },
  {
    name: 'bass tournament',
    says: [
      'bass (tournament|fishing|club|boat|angler|trail)',
      '(walleye|crappie|catfish|pike|barra|bream) (tournament|derby|classic|comp)',
      'fishing (derby|tournament|comp)',
    ],
    clues:
      'weigh in, lures, live well, boat ramp, big fish, anglers, trolling motor, kayak division, largemouth, boat, lake, lunker, smallmouth, reel, walleye, launch, tackle, livewell, bait, payout, pound, crankbait, kayak, jig, fishing, safe light, limit, five fish, trail, ounces, cast, catch and release, crappie, spinnerbait',
    asks: {
      idea: ['+Which lure would you tie on first at sunrise?'],
      choice: [
        '+Boat, kayak or bank: how do you like to fish for bass?',
        '+In a fishing derby: the biggest fish, or the most fish?',
      ],
      experience: ['Who put the first fishing rod in your hands?'],
    },
    cued: [
      'Which *boat ramp* do you like best at sunrise?',
      'What do you eat first when the *weigh in* is over?',
      'What would you rather fish from: a *kayak*, a bass boat or the bank?',
      'Which would you tie on in clear water: a *crankbait* or a jig?',
    ],
  },
  {
    name: 'deer season',
    says: [
      'deer (season|processing|processor|camp|hunt|hunter|hunting|stand|rifle)',
      '(hunting|deer|elk|moose|turkey) (licen[cs]e|tag|outfitter|lease)',
      'venison (processing|sausage|jerky)',
      'hunter (safety|education)',
    ],
    clues:
      'bow, blaze orange, antlers, trail camera, tree stand, camo, summer sausage, buck, venison, rifle, hunting, doe, rut, archery, stand, taxidermy, processor, tag, blind, camouflage, stalking, ammo, whitetail, jerky, opening morning, backstrap, elk, camp, sausage, licence, orange, moose, scope, skinning',
    asks: {
      choice: [
        '+What do you pack first for a day in the stand: coffee, snacks or extra layers?',
        '+What do you look forward to most in deer season: the quiet, the company or the venison?',
        '+Venison: as sausage, as steak or in a slow stew?',
      ],
      problem: ['~What does your trail camera catch more often than deer?'],
    },
    cued: [
      'What do you take to a *tree stand* for a long morning: a flask, a snack or a cushion?',
      'What do you put in *jerky*: pepper, soy or maple?',
      'Which sauce goes with *venison* steak: berries, mushrooms or pepper?',
      'Who taught you to tell a *buck* from a doe: a parent, a book or a neighbour?',
    ],
  },
  {
    name: 'Canada Day',
    says: [
      '(canada|dominion) day',
      'july (1|1st|first) (fireworks|parade|celebration)',
      'happy canada',
      'victoria day',
      'may two ?four',
    ],
    clues:
      'maple leaf, red and white, fireworks, anthem, parade, long weekend, face painting, july 1, pancake breakfast, celebration, poutine, flag, bbq, live music, canadian, citizenship ceremony, closed monday, food truck, birthday cake, beavertail, legion, sparklers, strawberry, holiday hours, downtown, fun run, temporary tattoo, waterfront, true north, lacrosse',
    asks: {
      choice: [
        '+Canada Day: the parade, the lake or the fireworks?',
        '+Which treat belongs to Canada Day: pancakes, butter tarts or a barbecue?',
      ],
      idea: ['What would you serve to somebody new to Canada on the first of July?'],
      experience: ['Where do you remember watching the fireworks on a summer night?'],
    },
    cued: [
      'Which topping would you put on *poutine* for a party?',
      'Who do you look for first in a Canada Day *parade*?',
      'What do you pour on a Canada Day *pancake* besides maple syrup?',
      'Where would you wear a *maple leaf* on the first of July: cheek, hat or shirt?',
    ],
  },
  {
    name: 'polar plunge',
    says: [
      'polar (plunge|bear (plunge|swim|dip))',
      'penguin plunge',
      'plunge (for|into) (a cause|the lake|the icy)',
      'freezin for a reason',
    ],
    clues:
      "icy, plungers, pledges, costume, towels, lake, goosebumps, freezing, dip, fundraiser, january 1, cold water, jump, shiver, brave, new year's day, splash, hot tub, water temperature, beach, chili, law enforcement, sponsorship, hypothermia, donate, penguin, hot chocolate, swim, chilly",
    asks: {
      choice: [
        '+At a polar plunge: in up to the knees, right under, or holding the towels?',
        '+What would you want right after a polar plunge: a towel, hot chocolate or a sauna?',
      ],
      idea: [
        'Who would you talk into a polar plunge with you?',
        '~Which costume would you wear for a jump into an icy lake?',
      ],
    },
    cued: [
      'Who would you pull into the *lake* with you on a freezing morning?',
      "What is the first thing you would drink after a *New Year's Day* dip?",
      'Which song would you play for the *countdown* at a polar plunge?',
      'What goes into a *chili* that warms you after icy water?',
    ],
  },
];
