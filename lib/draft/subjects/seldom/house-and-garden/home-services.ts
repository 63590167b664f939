import type { Subject } from '../../subject';

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
      idea: ['+Which of your things would you wrap most carefully for a house move?'],
      experience: ['+What travels in the car with you, and not in the van, on moving day?'],
      choice: ['+Which part of a house move would you gladly hand over: packing, lifting or unpacking?'],
      problem: ['+~What was the hardest thing to get through the door when you moved house?'],
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
        '+What makes moving day calmer for a family?',
        '+Which item takes most care on moving day: a piano, a mirror or a wardrobe?',
        'What should be first off the van on moving day?',
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
      idea: [
        '+Which room would you hand over to a cleaner first?',
        '+How would you spend the afternoon if somebody else did the cleaning?',
      ],
      experience: [
        '+What do you notice first in a freshly cleaned house?',
        '+Which room feels nicest when it has just been cleaned?',
        '+Which scent tells you that a house has just been cleaned?',
      ],
      choice: ['~Which cleaning job would you hand over first: the oven, the shower or the windows?'],
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
        '+What makes a really good cleaner stand out?',
        '+Which room takes the sharpest eye to clean well: the kitchen, the bathroom or the hall?',
        'What builds trust between a cleaner and a customer?',
        'What do people notice first in a freshly cleaned room?',
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
      experience: [
        '+Which room in your home is ready for a new colour?',
        '+What do you notice first in a freshly decorated room?',
        '~Which paint colour looked perfect on the card and all wrong on your wall?',
      ],
      idea: [
        '+Which colour would you never tire of on your walls?',
        '+Which room would you have painted first?',
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
        '+What makes a customer ask a decorator back?',
        '+What shows that a decorator takes pride in the job?',
        '+What matters most in a decorator: neat work, good timing or colour advice?',
        'Which part of decorating takes most skill: the prep, the papering or the finish?',
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
      idea: ['+Which odd job at home would you love to see done?'],
      experience: [
        '+~Which little job has been on your list since you moved in?',
        'Which small repair makes a home feel cared for?',
        'What goes at the top of your list for a handyman?',
      ],
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
        '+Which part of a garden makeover takes most skill: the design, the paving or the planting?',
        'What turns a garden into a place to relax?',
        'What makes a landscaper worth recommending?',
        'What would you put at the heart of a new garden?',
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
