import type { Subject } from '../subject';

/** What people have done in house and garden by somebody who comes. */
export const homeServices: readonly Subject[] = [
  {
    name: 'house move',
    says: [
      'house move',
      'mov(ing|e) (house|home|day)',
      'home move',
      'removals',
      'removal (company|team)',
      'removal (men|firm|van)',
      'man (and|with) (a )?van',
      'moving (company|van|boxes)',
      'packing service',
      'packers and movers',
    ],
    clues:
      'packing, wardrobe boxes, completion day, vans, luton, piano, removal, movers, man & van, packers, piano moving, long distance, single items, full packing, relocation, house moves, boxes, storage, house clearance, bubble wrap, keys, moving day, relocate, furniture, solicitor, quote, man and van, completion, crew, load, fragile, labelled, conveyancing, tape, heavy lifting, unpack, postcode',
    asks: {
      experience: ['+Which thing did you unpack first the last time you moved house?'],
      choice: [
        '+What would you have for your first meal in a new home: pizza, fish and chips or a picnic?',
        '+Which part of a house move would you gladly hand over: packing, lifting or unpacking?',
      ],
      problem: ['~What was the hardest thing to get through the door when you moved house?'],
    },
    cued: [
      'What would worry you most on moving day: the *piano*, the big mirror or the fish tank?',
      'Which *box* stayed unopened longest after you moved house?',
      'Which *fragile* thing in your home would you wrap first for a house move?',
      'What did you do first when you held the *keys* to a new home?',
      'Which piece would you put into *storage* between two homes, but never part with?',
      'Which piece of *furniture* has come with you on every house move?',
      "*Labels* on moving boxes: just the room, or everything that's inside?",
      'What would you put out for the *crew* on moving day: tea, cold drinks or something sweet?',
      'Where do your *plants* travel on moving day: in the car, in the van or on your lap?',
      "Where would you move to if a *long distance* between two homes didn't matter?",
    ],
    atWork: {
      asks: [
        '+What do people value most in a removal firm: careful hands, good timing or clear quotes?',
        'What do you unpack first in a new home: the kettle, the beds or the tools?',
        'What makes a house move easier: early packing, good labels or extra hands?',
        'Which box do you pack first for a house move, and which one last?',
      ],
    },
  },
  {
    name: 'house cleaning',
    says: [
      'stain (removal|protection)',
      'upholstery cleaning',
      '(oven|window) cleaning',
      '(house|home|domestic|end of tenancy|deep|spring|office|commercial) clean(ing|s|er)?',
      'cleaning (service|company|team|job)',
      'cleaner',
      'housekeep(er|ing)',
    ],
    clues:
      'hoover, duster, dusting, mop, limescale, vacuum, housekeeper, 3 rooms, stain, hallway, end of tenancy, ovens, airbnb turnovers, deep cleans, cleaners, steam clean, carpet, sparkling, domestic, upholstery, bathroom, fortnightly, kitchen, spray, windows, bucket, vinegar, grime, regular clean, eco products, maid, insured, descale, hourly rate, before and after',
    asks: {
      choice: ['Cleaning the house: a little every day, or all of it at the weekend?'],
      experience: ['Which cleaning job did you have to do as a child?'],
      idea: ['Which cleaning trick did you learn as a child and still use?'],
      problem: ['+~Which cleaning job would you hand over first: the oven, the shower or the windows?'],
    },
    cued: [
      'Which dish leaves the *oven* most in need of a clean: a roast, a lasagne or a fruit pie?',
      'Which spill on a pale *carpet* calls for a cleaner fastest: red wine, coffee or curry?',
      'When do you notice that the *windows* need cleaning: in low sun, after rain or before guests?',
      'What should shine first in a freshly cleaned *bathroom*: the taps, the mirror or the tiles?',
      'Which corner of the *kitchen* is easiest to overlook in everyday cleaning?',
      'Who leaves the room first when the *vacuum* comes out on cleaning day?',
      'Which room do you want cleaned first when *guests* are on their way?',
      'What is easiest to forget in an *end of tenancy* clean: the oven, the fridge or the door frames?',
      'What long-lost thing has turned up at your home during a *deep clean*?',
      'Which cleaning product would you swap for an *eco* version first?',
    ],
    atWork: {
      asks: [
        '+Which cleaning job at home would you hand over first: the oven, the bathroom or the windows?',
        'What would you do with the time if your house cleaning was taken care of?',
        "Which room makes a whole house feel clean when it's done?",
        'Which cleaning help would suit a busy week best: a regular clean, a deep clean or ironing?',
      ],
    },
  },
  {
    name: 'painting and decorating',
    says: [
      'paint(ing|er) (and|&) decorat(ing|or)',
      'decorator',
      'decorating (the|your|a) (room|house|home|flat|bedroom|hall)',
      'house paint(ing|er)',
      'interior painting',
      'exterior painting',
      'wallpaper(s|ing)?',
      'paint colou?r',
      'repaint(ed|ing)?',
    ],
    clues:
      'emulsion, undercoat, primer, ceilings, gloss, dust sheets, brushes, skirting, rollers, painter, interior, exterior, decorate, papering, paint, wallpapered, feature walls, kitchen spraying, walls, decorator, coats, woodwork, ceiling, sanding, colour, masonry, spray, prep, stairwell, satin, plaster, trim, quote, front door',
    asks: {
      choice: ['+Which colour would you paint a living room: green, blue or a warm white?'],
      problem: ['Which part of decorating is hardest: choosing the colour, the prep or the edges?'],
      idea: [
        'Which room would you have painted first?',
        '~Which paint colour looked perfect on the card and all wrong on your wall?',
      ],
    },
    cued: [
      'Which colour would you paint a *kitchen* to make it warm and bright?',
      'What colour would you choose for a *front door*: red, green, navy or yellow?',
      'Which wall would you turn into a *feature wall*: behind the bed, the sofa or the table?',
      'Which *wallpaper* do you remember from a house you knew as a child?',
      'What colour would you paint the *hallway* to cheer everybody up as they come in?',
      'A *ceiling*: always white, or brave enough for a colour?',
      'Which colour suits the *exterior* of an old house: white, cream, grey or pastel?',
      'Which colour would you choose for a *bedroom* you could sleep well in?',
    ],
    atWork: {
      asks: [
        'What matters most in a decorator: neat work, good timing or colour advice?',
        'What makes the biggest difference to a paint job: the prep, the paint or the painter?',
        'Which part of painting a room do you like least: the prep, the ceiling or the edges?',
        'What makes a painting job easy on everybody: good planning, clean work or a clear finish date?',
      ],
      cued: [
        'Which tool do you reach for first when a job is mostly *woodwork*?',
        'Which *wallpaper* is the trickiest to hang: big patterns, stripes or murals?',
        'What do you look at first when you price an *exterior* job: access, weather or prep?',
        'Where do you start with *sanding* on an old door: panels, edges or frame?',
      ],
    },
  },
  {
    name: 'handyman',
    says: [
      'handy(man|men|woman|people|person)',
      'odd job',
      'small jobs around the (house|home)',
      'flat ?pack assembly',
      'home maintenance',
      'property maintenance',
      'joiner(s|y)?',
      'carpent(er|ry)',
    ],
    clues:
      'shelves, flat pack, hinges, drill, door handles, odd jobs, curtain rails, brackets, tv mounting, shelf, doors hung, small jobs, grouting, tv wall mounting, pictures hung, drywall, silicone, repairs, assembly, fence, screws, curtain pole, jobs, toolbox, door, hang, hourly rate, fixed, tools, maintenance, picture hanging, sealant, tap, van, honest, gate, blinds',
    asks: {
      idea: [
        '+Which small job at home would you gladly hand to a handyman?',
        'Which room would you send a handyman to first?',
      ],
      choice: ['While a handyman is at work: lend a hand, or keep well out of the way?'],
      problem: ['+~Which little job has been on your list since you moved in?'],
    },
    cued: [
      'What would you put on a new *shelf* at home first: books, plants or photos?',
      'Which *flat pack* piece takes longest to put together: a wardrobe, a bed or a desk?',
      'Where would you have a *TV* put up: over the fireplace, in a corner or facing the bed?',
      'How high do you like a *picture* hung: at eye level, above the sofa or by feel?',
      'Which finish would you choose for a *curtain* pole: wood, brass or black?',
      'Which *door* in your home squeaks, sticks or slams the most?',
      'Which colour would you like a garden *fence* to be: green, grey or plain wood?',
      'Where does fresh *grouting* make the biggest difference: shower, kitchen or floor?',
    ],
  },
  {
    name: 'garden makeover',
    says: [
      'resin bound',
      'landscap(ing|er)',
      '(new|your|a) patio',
      'decking',
      'turf(ing)?',
      '(driveway|paving|fencing)',
      'garden (makeover|design|designer|landscaping|maintenance|service|clearance)',
      'gardener',
      'block paving',
      'paving (slab|stone)',
      'fence panel',
      'garden fenc(e|ing)',
      'new fence',
    ],
    clues:
      'patio, paving, turf, sleepers, pergola, borders, slabs, hedge, raised bed, driveways, fencing, porcelain, lawns, retaining wall, tarmac, decking, landscaper, digger, design, planting, before and after, artificial grass, resin bound, block paving, wall, gravel, indian stone, pond, outdoor living, groundwork',
    asks: {
      choice: [
        '+Underfoot in the garden: paving, decking or lawn?',
        '+How would you like to use your garden more: for meals, for play or for quiet time?',
        '+What would you like most in a new garden: colour, privacy or a place to eat?',
      ],
      idea: [
        '+What would you do first in a newly finished garden?',
        '+Which garden view would you love from your kitchen window?',
      ],
      experience: ['What has made the biggest difference to your garden?'],
    },
    cued: [
      'What would you put on a new *patio* first: a big table, a barbecue or pots?',
      'What would you grow in a *raised bed*: salads, strawberries or flowers?',
      'Which climber would you plant on a *pergola*: roses, wisteria or a grapevine?',
      '*Decking*: silvery and weathered, or oiled to a warm brown?',
      'Which *fencing* looks best round a garden: close boards, slats or woven panels?',
      'Which two colours would you put together in a flower *border*?',
      'What would you use railway *sleepers* for in a garden: steps, beds or a bench?',
      'Which sort of *driveway* do you like best: gravel, blocks or resin?',
    ],
    atWork: {
      asks: [
        'What would you change first in your garden: the patio, the plants or the lighting?',
        'What matters most in a garden makeover: the planting, the paving or the lighting?',
        'What do you use your garden for most: eating, playing, growing or doing nothing?',
        'What matters more in a new garden: the plan, or the care it gets afterwards?',
      ],
      cued: [
        'What comes first in a garden *design*: the view from the house, the paths or the planting?',
        'Which question about *porcelain* paving do customers ask most?',
        'Which day on a garden job do you like best: the *digger* day, the laying or the planting?',
        'When is the best time to lay *turf* where you work: spring, autumn or any damp week?',
      ],
    },
  },
];
