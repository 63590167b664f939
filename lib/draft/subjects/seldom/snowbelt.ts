import type { Subject } from '../subject';

/** Cold lakes, long winters and what people do with both. */
export const snowbelt: readonly Subject[] = [
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
      idea: ['Which treat tastes best after an early morning at the rink?'],
      problem: ['~What can you smell first when a hockey bag is opened?'],
      choice: ['On the ice: goalie, defence or forward?'],
      experience: ['Who tied your skates when you were small?'],
    },
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
      idea: ['~What would you call a hockey team of people who can barely stop?'],
      problem: ['~Which muscle tells you first that you played hockey last night?'],
      choice: ['Late night hockey: there for the game, or for the dressing room chat?'],
      experience: ['Where did you first step on to the ice?'],
    },
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
      idea: ['Which lake, lodge or lookout would you ride to on a snowmobile first?'],
      problem: ['~Which part of you gets cold first on a snowmobile?'],
      choice: ['On a snowmobile: first tracks in deep snow, or a smooth groomed trail?'],
      experience: ['What warms you up fastest after hours out in the snow?'],
    },
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
      idea: ['Where would you go first with a quad bike: farm, forest or dunes?'],
      problem: ['~What comes home muddier after a ride: the quad bike or its rider?'],
      choice: ['An off-road ride: straight through the puddle, or neatly round?'],
      experience: ['What was the muddiest ride or walk that you still laugh about?'],
    },
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
      idea: ['What else goes into the car when the winter tyres go on?'],
      problem: ['~Where do the summer tyres sleep through the winter at your home?'],
      choice: ['Winter tyres: on with the first leaf that falls, or with the first flake?'],
      experience: ['Which snowy road made you glad of your winter tyres?'],
    },
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
      idea: ['What belongs at the end of every good dock: a ladder, a bench or a slide?'],
      problem: ["What's trickiest to do on a dock: tie up, step aboard or stay dry?"],
      choice: ['From the dock: a running jump, or one toe at a time?'],
      experience: ['Where did you learn to fish or to dive from a dock?'],
    },
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
      idea: ['Which game or book lives in every good lake cottage?'],
      problem: ["What's the hardest thing to leave behind when the cottage closes for winter?"],
      choice: ['First thing at the lake: a swim, a coffee on the deck or a nap?'],
      experience: ['What do you remember first from a week by a lake?'],
    },
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
      idea: ['What would you bring to an ice fishing hut besides a rod?'],
      problem: ['~What keeps you awake beside a hole in the ice when nothing bites?'],
      choice: ['Ice fishing: a bucket in the open, or a hut with a heater?'],
      experience: ["What's the finest fish you have seen come up through the ice?"],
    },
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
      idea: ['Which lure would you tie on first at sunrise?'],
      problem: ['Which weather makes the bass hardest to catch?'],
      choice: ['In a fishing derby: the biggest fish, or the most fish?'],
      experience: ['Who put the first fishing rod in your hands?'],
    },
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
      idea: ['What would you cook first from a freezer full of venison?'],
      problem: ['~What does your trail camera catch more often than deer?'],
      choice: ['Venison: as sausage, as steak or in a slow stew?'],
      experience: ['Where did you last stand still and watch a deer?'],
    },
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
      idea: ['What would you serve to somebody new to Canada on the first of July?'],
      problem: ['~Which Canadian word or habit puzzles visitors most?'],
      choice: ['Canada Day: the parade, the lake or the fireworks?'],
      experience: ['Where do you remember watching the fireworks on a summer night?'],
    },
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
      idea: ['~Which costume would you wear for a jump into an icy lake?'],
      problem: ['~What sound would you make in the first second of a polar plunge?'],
      choice: ['At a polar plunge: in up to the knees, right under, or holding the towels?'],
      experience: ['Which cold lake, river or sea do you remember jumping into?'],
    },
  },
];
