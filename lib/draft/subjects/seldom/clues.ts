import type { Clues } from '../find';

/** What speaks for common subjects besides their names, by these: heard only where more than the names is needed. */
export const clues: Clues = {
  accessibility:
    'hearing loop, captions, wheelchairs, blind, accessible, quiet hour, relaxed performance, quiet space, changing places, keyboard navigation',
  accountant:
    'year end, tax, filing, deadline, bookkeeper, accounts, ledger, allowances, hmrc, vat, cpa, itr, incorporation, acca, cis, fixed fee, xero',
  'afternoon tea': 'finger sandwiches, scones, clotted cream, teapot, bottomless tea',
  'AI assistant': 'prompts, summarise, hallucination, meeting notes, agentic, gpt, claude, gemini',
  'albums and singles': 'streaming, spotify, debut, tracks, vocals, pre save',
  'alcohol-free drinks': '0%, 0 0%, kombucha, mocktails, low abv, hangover, non alc',
  'allergens on menus':
    'allergies, nuts, gluten, dairy, sesame, lactose, celery, allergy, cross contamination, gf',
  alterations:
    'zips, trousers, hems, taken in, shortened, tailor, prom dress, heels, let out, invisible mending',
  'annual leave': 'leave, approvals, days off, carry over, accrual, entitlement',
  API: 'endpoints, sandbox, developers, json, oauth, tokens, deprecated, pagination',
  'app update':
    'bug fixes, version, release, fixes, shipped, release notes, performance improvements, hotfix, rollout, shortcuts',
  apprenticeship:
    'apprentices, level 3, level 2, on the job, college day, day release, nvq, end point assessment, journeyman',
  'art exhibitions':
    'gallery, artists, opening night, collage, solo show, oil on canvas, linocut, sculptures, artist',
  'artificial intelligence':
    'machine learning, algorithms, training data, gpu, inference, neural, use cases, ml',
  'author events':
    'novel, poems, reading from, author, signed copy, poets, signing, q and a, q&a, in conversation, debut, published, pre order',
  award: 'shortlist, winners, judges, trophy, nominated, nominees, gala, runner up, nominations, voted',
  'baby clothes':
    '0 3 months, newborn, romper, poppers, leggings, bibs, 3 6 months, 12 months, bodysuits, muslin',
  'baby group':
    'little ones, babies, sensory, nursery rhymes, bubbles, toddlers, tots, under ones, singing, newborn to, crawlers, term time, bumps',
  'baby sleep':
    'naps, night wakings, wake windows, sleep through, bedtime, tired parents, cosleeping, swaddle, 4 month',
  'back to school':
    'pencils, backpack, lunchboxes, backpacks, september, summer holidays, lunchbox, new term, calculators, notebooks',
  backups: 'restore, server, recovery, ransomware, offsite, replicated, snapshot, lost files',
  'bake sale': 'cupcakes, pta, home bakes, cakes, for charity, traybakes, donations of cake',
  bakery: 'baps, buns, cobs, pastry, iced buns, bakes, loaves, barm cakes, rolls and pies',
  'bank branch':
    'counter, branches, deposits, cashiers, account holders, post office, credit union, teller, pay in',
  'bank holiday':
    "open as usual, closed monday, long weekends, public holiday, stat holiday, day off, victoria day, canada day, australia day, king's birthday",
  bar: 'cocktails, late licence, dance floor, guestlist, guest list, bottle service, bartenders, afrobeats, open til late, house music',
  barbecue: 'ribs, smoked, slaw, hickory, by the pound, mac and cheese',
  barber:
    'walk ins, skin fade, lads, beard, chair, cuts, fades, hot towel, buzz cut, taper, cut throat, clippers, beard trim, scissor cut, kids cuts, scissor',
  bathroom:
    'grout, tiled, wet room, basins, bathrooms, shower, vanity, tiles, underfloor heating, towel rail, basin, tile',
  'beach holidays': 'sand, costa, tenerife, majorca, turquoise, bali, phuket, snorkelling, sandy, lagos',
  bedding:
    'egyptian cotton, pillowcases, tog, flat sheet, percale, throws, double bed, king size, coverlet, blankets',
  beer: 'draught, on tap, ipa, 4 pack, schooner, stubbies, six pack, growlers, brews, 440ml',
  'beer garden': 'dogs welcome, heaters, patio, sunshine',
  'bereavement support': 'loved one, widowed, grief, stillbirth, mourning, died',
  'beta test':
    'testers, feedback, waitlist, testflight, private beta, rough edges, public beta, early users, alpha',
  'better sleep': "melatonin, eight hours, caffeine, naps, mattress, 3am, rested, circadian, night's sleep",
  'bike service':
    'puncture, gears, brakes, chain, bearings, inner tube, flats, saddle, tune up, bottom bracket, cassettes, indexing, tubeless, e bikes, rotors, headset, truing, bikes',
  'bin collection':
    'black bins, blue bins, green bin, brown bin, crews, contamination, side waste, fortnightly, caddy, missed collection',
  'birthday cake': 'buttercream, sponge, topper, sprinkles, fondant, eggless',
  'birthday parties':
    'balloons, 18th, 21st, 40th, 50th, 30th, photobooth, photo booth, balloon arch, party packages',
  'Black Friday':
    'deals, discounts, off everything, sitewide, site wide, 50% off, ends midnight, up to 60%, doorbusters, discount',
  'blood donation':
    'donor, donate, o negative, blood type, platelets, plasma, lifesaving, blood, b neg, blood bank',
  'board games':
    'dice, meeple, rulebook, learn to play, tabletop, game shelf, expansion, 2 players, magic, d&d, warhammer, rpg, mtg, prerelease, pokemon, 2 to 4 players',
  'boiler service':
    'gas safe, annual service, radiators, thermostat, pressure gauge, landlord certificate, combi, pilot light, landlord safety, new boiler, 10 year warranty, no heating, no hot water, worcester, vaillant, power flush, furnace, ac tune up',
  'Bonfire Night':
    'sparkler, display, bonfires, 5 november, low noise, parkin, rockets, hog roast, remember remember, catherine wheel',
  'book club': "novel, author, this month's pick, month's read",
  bookkeeping:
    'receipts, ledger, reconcile, vat, sole traders, xero, quickbooks, invoices, shoebox, accounts, reconciliations, mtd, sage, gst, year end, myob',
  books: 'chapter, bookshop, pages, pre loved books, author, crime fiction, thriller, shelves, isbn, blurb',
  bouquets:
    'stems, roses, hand delivered, same day delivery, seasonal stems, blooms, lily, carnations, arrangement, gerberas',
  bread:
    'rye, seeded, crust, spelt, oven, dough, olive, wholemeal, baked, sliced, bloomer, tin loaf, rolls, baps, sourdough, barm, flour',
  brewery: 'taproom, brewed, brew day, fermenters, lagers, stouts, collab, growler, brewers, tank fresh',
  broadband: 'mbps, internet, unlimited data, speeds, 900mb, 100mb, openreach, ftth, hotspot, starlink',
  brownies: 'biscoff, gooey, fudgy, slices, postal box, nutella, salted caramel, letterbox bakes',
  'brows and lashes': 'tint, lamination, russian volume, hybrid, lash lift, infills, patch test, henna',
  brunch:
    'bottomless, pancakes, eggs, avo, mimosas, hash browns, sourdough, poached eggs, bloody mary, waffles',
  'brushing teeth':
    'bristles, plaque, cavities, enamel, gums, bleeding gums, fluoride, two minutes, electric toothbrush, interdental',
  budgeting: 'debts, payday, outgoings, food shop, credit cards, overdraft',
  burgers:
    'smash, fries, buns, patties, loaded fries, brioche, american cheese, burger sauce, onion rings, pickles, patty',
  butcher:
    'sirloin, ribeye, mince, brisket, chops, freezer pack, marinated, chicken fillets, rib roast, side of beef',
  café: 'scone, flat white, coffee machine, brunch, cake, reopened, lattes, paninis, toasties, cakes, breakfasts, dog friendly, soup, cuppa, teacakes, jacket potatoes',
  cake: 'sponge, buttercream, frosting, victoria sponge, carrot cake, eggless, layers, half kg',
  cameras: '50mm, shutter, iso, canon, nikon, sensor, aperture, film stock, part exchange, megapixels',
  campervans:
    'berth, pop top, awnings, hook up, leisure battery, solar, habitation, damp check, fixed bed, motorhomes',
  campsites: 'pitches, tents, hook ?up, shower block, touring, tent',
  candles: 'soy, wax, scented, wick, burn time, hand poured, melts, scents, fragrances, reed',
  'car insurance':
    'comprehensive, third party, excess, no claims bonus, ncb, idv, ctp, windscreen, breakdown, insurer',
  'car leasing and hire':
    'miles per year, unlimited mileage, self drive, minibus, vehicles, pcp, hatchback, 7 seater',
  'car park': 'barrier, pay and display, per hour, anpr, blue badge, permit, bays, ringgo',
  'car service':
    'brake pads, spark plugs, mechanic, ramp, mileage, filters, servicing, full service, interim service, synthetic, log book, oil, brake fluid, synthetic oil',
  'car wash and detailing':
    'polish, wax, alloys, upholstery, snow foam, shampoo, swirl marks, sponge, interior details, pet hair, coffee spills, valet, leather, details',
  'carbon footprint': 'co2, emissions, offsets, decarbonise, co2e, carbon, ghg, sbti',
  'care home':
    'respite, rooms available, nursing care, memory care, aged care, seniors, en suite rooms, person centred, sing along, bingo',
  cars: 'bhp, 0 62, turbo, estate, v8, torque, facelift, boot space, ex showroom, 0 60',
  'castles and stately homes': 'ramparts, moat, ruins, admission, medieval, parkland, georgian, palace',
  'catering and buffets':
    'canapés, menus, per head, sandwich platters, platters, grazing table, grazing tables, hot food, finger buffet, chafing',
  cats: 'kittens, litter tray, paws, purr, tabby, whiskers, moggy, neutered',
  'charity run': '5k, sponsor, medal, in memory of, hospice, entry fee, in aid of, just giving',
  'charity shop':
    'donations, rails, gift aid, bric ?a ?brac, wearable, till volunteers, donated, bric, preloved, furniture collections, hospice, bargains',
  chatbot: 'faq, intents, whatsapp, deflection, bot, automated replies, escalate, human agent',
  cheese: 'rind, camembert, gouda, unpasteurised, raw milk, paneer, curds, parmesan',
  "children's birthday party":
    'bouncy castle, themed, princess, superhero, party food, soft play, slime, birthday child, magician, pass the parcel',
  "children's books":
    'picture books, read aloud, illustrator, ages 3, illustrated, chapter book, reluctant readers',
  "children's swimming lessons":
    'swim, toddler, armbands, pool, stage 1, water confidence, small groups, ratio, badges, parent and baby, floats, warm pool, ages 4',
  chocolate:
    'dark, couverture, 70% cocoa, cocoa, tempered, ganache, selection box, fudge, hot chocolate, truffle',
  choir: 'altos, tenors, basses, sopranos, harmon(y|ies), voices, rehearsals, sing',
  Christmas:
    'festive, carol, mince pies, sleigh, snowman, 25 december, merry, ho ho ho, 24 december, reindeer',
  'Christmas dinner':
    'trimmings, festive, sprouts, stuffing, crackers, cranberry, three courses, party nights, christmas day, goose, boxing day',
  'Christmas market': 'mulled, chalets, craft stalls, makers, carols, wreaths, hot chocolate, santa, baubles',
  'Christmas presents':
    'stocking, stockings, gift wrapped, wrapped, hampers, elves, gifts, last orders, under the tree, last posting',
  'Christmas tree': 'fir, fraser, spruce, needle drop, potted, cut your own, 6ft, netted, trees, real trees',
  cider: 'apples, orchard, dabinett, keeved, pressed, orchards, pressing, kingston black',
  climbing: 'routes, boulder, harness, v4, top rope, auto belays, route setting, 6a, bouldering',
  'cloud migration':
    'kubernetes, workloads, servers, instances, on premise, latency, storage costs, terraform, vms, hosting',
  'co-working': 'desks, day pass, phone booths, meeting rooms, freelancers, lockers, hot desks',
  coats: 'wool blend, down filled, hooded, jacket, padded, waterproof',
  cocktails: '2 4 1, bartender, pitcher, pornstar, daiquiris, mojitos, mixologist, pitchers, muddled',
  coffee: 'brew, decaf, caffeine, grind, mug, espresso, oat milk, latte',
  'coffee beans':
    'roaster, washed process, tasting notes, 250g, natural process, crema, grinder, arabica, micro lot, ethiopian, guatemalan',
  'cold outreach':
    'follow ups, reply rate, cadence, booked meetings, sequences, inboxes, meetings booked, open rates, replies, gatekeeper',
  'comedy nights':
    'headliner, laughing, open mic, support acts, line up, comics, laughs, stand up, comedians',
  'community centre':
    'drop in, coffee and cake, befriending, neighbours, lunch club, tea and cake, free soup, over 60s, over 50s, residents, all ages, village hall, church hall, community (cent(re|er)s?|hall|hub|cafe|space|group|event)',
  'company anniversary': 'founded, founder, milestone, looking back, grandfather, third generation',
  'company culture': 'values, away days, belonging, ping pong table',
  'compliance audit':
    'controls, evidence, auditors, certified, framework, policies, risks, assessor, standard',
  conference:
    'speakers, sessions, breakout, programme, cfp, attendees, plenary, keynotes, plenaries, exhibition hall',
  'construction site':
    'foundations, steelwork, roofers, plasterers, hard hat, cladding, concrete, rebar, hoarding, topped out, steel frame, piling, diggers, formwork, main contractor, cscs',
  consulting: 'consultants, advisers, deliverables, frameworks, stakeholders',
  'content marketing': 'blog, articles, audience, editorial, headlines, tone, writers',
  conveyancing: 'searches, completion, exchange, deeds, vendor, survey, solicitor, stamp duty, land registry',
  'cooked breakfast':
    'hash browns, black pudding, rashers, fried egg, all day breakfast, builders tea, bacon, white pudding',
  'cookery class':
    'apron, recipes, hands on, knife skills, pasta, sugarcraft, ingredients included, macarons',
  cookies: 'cookies, gooey, biscoff, baked daily, biscuits, dozen, chewy',
  'craft workshops':
    'materials included, make and take, lino, glitter, beginners welcome, wreath, candle making, all materials included',
  CRM: 'contacts, pipeline, leads, follow up, records, prospects, sales reps',
  croissants: 'laminated, flaky, almond, cruffin, kouign amann, pain suisse, butter layers, pistachio',
  curry: 'masala, korma, bhuna, naans, madras, poppadom, karahi, veg or non veg, butter chicken, rogan josh',
  'customer case study': 'rolled out, deployed, roi, hours saved, read how, read the full story',
  'customer churn':
    'cancellation, retention, cancelled, subscribers, renewal, net revenue retention, subscriptions, at risk accounts, exit survey, downgrades, leaving customers',
  'customer feedback survey':
    'ratings, questionnaire, anonymous, responses, satisfaction, scores, open ended, have your say, verbatim',
  'customer service': 'apology, phone lines, resolved, advisors, apologised, unresolved, phone queue',
  cybersecurity:
    'threat, attackers, firewall, passwords, vulnerability, patch, hackers, incident, endpoint, cyber essentials, breach',
  cycling:
    'puncture, saddle, peloton, riders, coffee stop, hill climb, helmet, group ride, rider, cafe stop, chaingang, 16 mph, roadies, ebike, e bike, audax, no drop',
  'damp and mould':
    'moisture, ventilation, plaster, extractor, basement, cellar, spores, salts, mould, dehumidifiers, dry rot, tanking, basement waterproofing, waterproofing, musty, mildew, crawl space, damp course',
  'dance class':
    'jazz, barre, choreograph(y|ed), dancers, recital, ages 3, showcase, routines, contemporary, hip hop, bollywood, zumba, acro, leotards, feis',
  'dark mode': 'theme, settings, themes, light mode, oled, system settings, colour scheme',
  dashboard: 'metrics, charts, widgets, filters, data sources, power bi, tableau, drill down',
  'data privacy': 'personal data, controller, processor, consent, breach, regulator, retention, cookies, ico',
  'days out':
    'kids go free, attractions, under 5s free, family ticket, all the family, rainy day, half price kids, dog friendly',
  deli: 'salami, prosciutto, focaccia, cheeses, sandwich counter, pastrami, salads, quiches, pesto, feta, vinegar',
  'dental check-up':
    'x rays, cleaning, whitening, veneers, implants, invisalign, crowns, composite bonding, new patients, fillings',
  'desk and office chair':
    'lumbar, height adjustable, monitor arm, back support, mesh, swivel, seat height, workstation',
  desserts: 'custard, meringue, crepes, cheesecakes, milkshakes, cookie dough, brownies',
  'diversity and inclusion':
    'inclusive, belonging, neurodivergent, neurodiversity, diverse, equity, lgbtq, allies, bias',
  'Diwali and Lunar New Year':
    'rangoli, diyas, lanterns, lion dance, red envelopes, festival of lights, garba, festive offers, dhanteras, dumplings',
  DIY: 'sandpaper, screws, timber, cement, tools, sealant, hammer, plywood, power tools, trade counter',
  'dog food': 'grain free, raw, chews, puppies, 80 20, fussy eaters, tripe',
  'dog grooming':
    'full groom, shampoo, nails, doodle, puppy, coat, matted, cancellation, groom, cockapoo, spaniel, de shed, poodle, teddy bear, wash and dry, breeds, hand strip, dematting',
  'dog leads and beds': 'washable, small breeds, harnesses, adjustable, walkies, personalised tag',
  'dog walking':
    'walks, group walks, muddy paws, pet sitting, pop in visits, walkers, daycare, doggy, secure field',
  'dog-friendly stays':
    'dogs stay free, well behaved, pooch, water bowl, walks, dog, four legged, enclosed, dog beds, dog menu',
  doughnuts: 'jam filled, custard filled, sprinkles, box of six, dozen, biscoff, fritters',
  'drawing and painting': 'brushes, canvas, gouache, pencil, still life, charcoal, portraits',
  dresses: 'hem, floral, sleeveless, sizes 8, sizes 6, prom, pleated, occasionwear, size 10, midi',
  'driving lessons':
    'instructor, minors, roundabout, learner, dual controls, dvsa, parallel park, manual, automatic, pass rate, driving, l plates, theory, edt, adi, cancellations, drivers ed',
  'e-signature':
    'contracts, signed, documents, pdf, paperwork, agreements, printer, scan, signatory, countersigned',
  'Easter eggs':
    'bunny, hunt, chicks, hot cross buns, eggs, chocolate eggs, bonnets, lent, golden egg, bunnies',
  'electric cars':
    'miles of range, charging, rapid charger, range, plug in, charge point, kia, byd, charged, wallbox',
  electrician:
    'niceic, sockets, fuse, trip switch, wiring, downlights, certificate, part p, lights, fault finding, ev point, spark, tripping, landlord certificates, outlets, breaker, panel upgrade, fusebox',
  'email newsletter':
    'subscribers, emails, mailchimp, in your inbox, klaviyo, subscriber, opt in, unsubscribes, weekly email, deliverability',
  'employment law': 'tribunal, hr, handbook, dismissal, grievance, contracts, employers, probation, acas',
  'energy bills':
    'tariff, unit rate, standing charge, ofgem, meter, electricity, switching, thermostat, prepay, direct debit',
  'engagement rings':
    'carat, ring size, diamond, proposal, said yes, solitaire, platinum, 18ct, moissanite, sapphire',
  'escape rooms':
    '60 minutes, locked, clue, puzzle, escaped, padlock, game master, 60 mins, new room, players, groups of, solve, teams of, handcuffs, team of 2',
  'estate agent':
    'buyers, sellers, vendors, bedroom, instructed, asking price, negotiator, sold, for sale, listings, under contract, multiple offers, days on market, brokerage, rightmove, zoopla, realtors',
  'EV charger': 'kw, tethered, cable, off peak, kerbside, plugged in',
  'evening class': 'term starts, enrol, tutor, 10 week',
  'exam revision':
    'grade 9, year 11, papers, predicted grade, neet, jee, junior cert, board exams, crash course, flashcards',
  'expense claims':
    'receipts, mileage, reimburse, finance, approval, spend, receipt, approvals, ocr, expenses, petty cash',
  'eye test':
    'branded frames, varifocals, glaucoma, eyesight, retina, contact lens, oct scan, opticals, anti glare coating, frames',
  facials: 'peel, skin analysis, glow, lips, filler, collagen, patch test, prescriber, lip flip',
  factory:
    'machines, tooling, operators, assembly, shift pattern, injection moulding, lathes, output, fabrication, presses, tolerance, iso 9001, sheet metal, oem, 5 axis',
  'family holidays':
    'kids stay free, family room, family of 4, school holidays, 2 adults, kids free, teens, water slides, family of four, babysitting',
  'family photo shoot':
    'minis, mini sessions, milk bath, portraits, photographs, golden hour, backdrop, digitals, edited images, studio portraits',
  farm: 'herd, tractor, acres, barn, pasture, crops, ewes, hay, silage, hedgerow, farm, farms, agricultural, lambs, harvest, heifer, calves, bullocks, milking, slurry, wheat, barley, heifers, fields, fodder',
  'farm shop':
    'free range, raw milk, pick your own, butchery, reared, our own beef, strawberries, new potatoes, free range eggs, asparagus',
  "farmers' market":
    'producers, growers, 9am to 1pm, pop up, vendors, local makers, traders, second saturday, vendor, rain or shine',
  fashion: 'new in, sizes, linen, boutique, knits, ss26, size 8, denim, restock, co ord',
  "Father's Day": 'old man, stepdad, spoil dad, treat dad, superdad, best dad',
  ferry: 'sailing, crossing, foot passengers, vehicle deck, harbour',
  films: 'screening, screen, subtitled, premiere, scenes, cert 15, popcorn, trailer, starring, 7 30pm',
  'first aid course': 'recovery position, choking, bandage, resuscitation, paediatric, first aiders',
  'first-time buyer mortgage':
    'deposit, lender, 5% deposit, 10% deposit, lifetime, borrow, in principle, stamp duty, ladder',
  'fish and chips':
    'chippy, scraps, mushy peas, haddock, cod, batter, fryers, vinegar, fishcakes, curry sauce, pukka, fish, chips, battered sausage, saveloy',
  fishing: 'tench, bream, trout, rods, bait, peg',
  'fitted kitchen':
    'quartz, cabinets, handleless, shaker, soft close, granite, larder unit, kitchens, units, flat pack kitchen',
  'flat white': 'oat, latte art, syrup, takeaway cup, crema, iced, dairy free milk',
  'fleet management': 'drivers, fuel, fleet, dashcams, tracking, idling, fuel card, walkaround',
  flights: 'airport, nonstop, cabin, baggage, boarding, takeoff, layover, fly, hand luggage, carry on',
  florist:
    'stems, sympathy, wedding flowers, hatbox, funeral tribute, arrangements, interflora, dried, corsage, buttonholes',
  'flu jab': 'over 65s, over 65, jabs, booster, pharmacist, jabbed, shots, yellow fever, typhoid, flu',
  'food bank':
    'parcels, tins, pasta, donations, nappies, trolley, toiletries, cupboard, cereal, long life milk, referral, drop off point, pantry',
  'food waste': 'surplus, short dated, composted, rescued, landfill, unsold, yellow sticker',
  football:
    'striker, midfield, penalty, offside, pre ?season, full time whistle, ko, fixture, grassroots, under 8s, futsal, equaliser, full time, winger, semi final, sunday league',
  'football boots and shirts':
    'studs, astro, firm ground, size uk, predator, mercurial, cleats, keeper gloves, retro shirts',
  fostering:
    'carers, placement, siblings, social worker, spare room, foster, children in care, therapeutic, allowance, placements, looked after children',
  'four-day week': 'fridays off, 32 hours, burnout, long weekend, full pay',
  freelancing:
    'self employed, day rate, sole trader, invoices, freelancers, retainer, portfolio, upwork, fiverr',
  'freight and haulage': 'tonnes, artic, trailers, curtainsider, depot, pallets, cab',
  'funding round': 'investors, valuation, seed, term sheet, venture, runway',
  'fundraising appeal':
    'hospice, gofundme, donors, total so far, just giving, thanks to you, pledge, in memory, zakat',
  funeral:
    'ashes, direct cremation, hearse, coffin, memorial, prepaid plans, chapel of rest, condolences, celebrant, urns',
  furniture:
    'oak, sideboards, wardrobe, bedside, upcycled, solid wood, bookcase, recliner, showroom, mango wood',
  gadgets: 'drone, wearable, battery life, bluetooth, charger, usb c, rechargeable, gizmo',
  'garden birds and wildlife':
    'robin, blue tits, feeders, frogs, goldfinches, sunflower hearts, bird count, peanuts, blackbird, mealworms, pond, butterfly',
  'garden centre':
    'bedding, compost, shrubs, baskets, topsoil, bark, hanging baskets, plants in, pansies, geraniums',
  'garden furniture':
    'patio, fire ?pit, parasol, loungers, alfresco, rattan, egg chair, seater, weatherproof, bistro set, bench, corner set, umbrella, adirondack, swing seat',
  'garden makeover':
    'patio, paving, turf, sleepers, pergola, borders, slabs, hedge, raised bed, raised beds, patios, driveways, fencing, turfing, porcelain, lawns, fences, hedges, retaining wall, tarmac',
  gardening: 'borders, bulbs, secateurs, frost, deadhead, potting, trowel, wheelbarrow, hydrangea, dahlias',
  'gift cards': 'redeem, balance, e voucher, any amount, expiry, denominations, stuck for ideas',
  gifts: 'hamper, personalised, wrapped, keepsake, engraved, bespoke',
  'gigs and concerts':
    'jazz, headliner, support act, encore, doors, doors 7pm, doors 7, support from, live set, setlist, on stage, acoustic, tribute',
  gin: 'juniper, tonic, distillery, botanical, distilled, 70cl, craft gin, gins, london dry',
  glamping: 'pods, fire ?pit, stargaz(e|ing), wood burner, hot tub, bell tent, off grid',
  golf: "tee, bunker, handicap, captain's day, 18 holes, stableford, birdie, clubhouse, holes, clubs, 9 holes, greens, pro shop, texas scramble, trackman, buggies, bunkers, putts",
  'GP appointment':
    'surgery, repeat prescription, triage, e consult, smear, telehealth, bulk billing, bloods, blood test, physician',
  'graduate scheme': 'grads, rotations, internships, assessment centre, placements, penultimate year',
  graduation: 'gowns, graduates, degree, cap and gown, valedictorian, diploma, convocation, honours',
  'greenhouse and shed':
    'apex, pent, 8x6, 10x8, insulated, tongue and groove, pressure treated, cabins, bespoke sheds, sheds',
  'greeting cards':
    'envelopes, blank inside, illustrated, a6, stationery, notecards, christmas cards, congratulations',
  'grills and pizza ovens': 'smoker, propane, rotisserie, burners, briquettes, pellet, lumpwood, tongs, sear',
  'guided tours': 'guide, small groups, meeting point, english speaking, licensed guide',
  'gutter cleaning':
    'leaves, moss, ladder, downpipes, overflowing, gutter vac, blocked, gutters, vac, fascias, soffits, conservatory roof',
  'gym membership':
    'joining fee, lock in, pt session, squat rack, free weights, kettlebell, no contract, 24/7, unlimited classes, free pt',
  'hair colour':
    'highlights, blonde, roots, foils, balayages, brunette, lived in, half head, full head, t section, toner',
  haircut:
    'stylist, blow dry, colour, fringe, cut, salon, restyle, bob, blowdry, blow dries, wash and cut, smoothening, stylists, blowout, braids',
  Halloween: 'spooky, costume, ghost, witch, zombie, ghouls, haunted, fright, scary, 31 october',
  handbags: 'leather, crossbody, zip, compartments, mulberry, bags, coin pocket, purse',
  handyman:
    'shelves, flat pack, hinges, drill, door handles, odd jobs, curtain rails, brackets, tv mounting, shelf, doors hung, small jobs, no job too small, grouting, tv wall mounting, pictures hung, drywall, silicone',
  headphones: 'anc, bluetooth, bass, over ear, charging case, mic, ipx4',
  'health and safety at work':
    'hazards, ppe, incident, scaffold, working at height, inspection, method statement, hard hat, risk',
  'healthy eating':
    'meal prep, lose weight, slimming, weigh in, nutrients, low carb, kg lost, smoothie, food diary, whole foods',
  'hearing test':
    'hearing, audiogram, missing conversations, tv loud, nhs hearing, syringing, earplugs, hearing loss, subtitles, mumbling',
  'heat pump':
    'radiators, underfloor, cylinder, kilowatt, outdoor unit, retrofit, boiler, mcs, grant, scop, air to water, seai grant, bus grant, oil boiler, ducted, mini split, split system',
  helpdesk: 'tickets, agents, inbox, callers, macros, response time, escalation',
  'holiday club':
    '5 to 11, ages 5, childcare vouchers, multi sports, drop off, haf, early drop, inset day, early drop off',
  'holiday cottages':
    'sleeps, cottage, dog friendly, sea views, short breaks, log burner, sea view, late availability, bunk, enclosed garden, villa',
  holidays:
    'abta, atol, cruise, all inclusive, getaway, honeymoon, 4 star, 5 star, from gatwick, from manchester, trips',
  'home care':
    'carers, personal care, companionship, elderly, care plan, medication, ndis, care assistants, care visits, hoist',
  'home decoration':
    'made to measure, blinds, drapes, shutters, roman blinds, fabrics, scatter cushions, blackout, poles, mirrors, ornaments',
  'home insurance':
    'contents, rebuild, premiums, burst, valuables, subsidence, excess, accidental damage, hail',
  'homeless shelter': 'sleeping bags, hot meals, cold nights, socks, support workers, outreach',
  honey: 'raw, hives, bees, jars, wildflower, heather, local honey, beekeepers, manuka, honey',
  horses: 'hacks, bay mare, gelding, tack, mare, 15hh, livery, hacking, farrier, menage, saddle',
  hospital:
    'nurse, ward, patients, surgeon, trust, wards, theatre nurses, waiting times, icu, nhs trust, emergency department, outpatient, cardiology, visiting hours, multispeciality',
  hotel:
    'rooms, suite, bed and breakfast, dinner b&b, bed & breakfast, double room, room only, two nights, king room, midweek',
  'house cleaning':
    'hoover, duster, dusting, mop, limescale, vacuum, housekeeper, 3 rooms, stain, hallway, end of tenancy, ovens, airbnb turnovers, stains, deep cleans, cleaners, steam clean',
  'house extension':
    'steels, planning permission, bifolds, architect, foundations, rooflight, knock through, plasterboard',
  'house move':
    'packing, wardrobe boxes, completion day, vans, luton, piano, removal, movers, man & van, packers, piano moving, long distance, single items, full packing, relocation, house moves',
  'house valuation':
    'asking price, buyers, instruct, bedroom, for sale board, valuations, comparables, thinking of selling, sellers, instant valuation, market appraisal, appraisals, appraisal, zestimate',
  'house viewing':
    'bedrooms, en suite, kerb appeal, floor plan, asking price, open house, 3 bed, 3 bedroom, 4 bed, 2 bath, semi detached, detached, guide price, 2 bedroom, viewings, 4 bedroom',
  houseplants:
    'calathea, low light, watering, snake plant, misting, humidity, cuttings, foliage, philodendron, fern',
  'HR software': 'onboarding, employees, self service, headcount, appraisal, org chart, hr',
  'hybrid working': 'desks, tuesdays, remote, commute',
  'ice cream': 'cone, waffle cone, flavours, two scoops, tubs, flake, mr whippy, raspberry ripple, sorbets',
  'incident response': 'degraded, investigating, uptime, engineers, pager, downtime',
  insulation:
    'loft, cavity, spray foam, draught, grant, wool, u value, rafters, lofts, external wall, draughts, drylining, blown in, cavity wall, heat loss, r value, batts, attics',
  insurance:
    'policy, premium, renewal, broker, underwriters, brokers, quote, claims, insured, public liability, excess, life cover, premiums, mediclaim, term plan, indemnity',
  'interior design':
    "textures, schemes, styling, bespoke joinery, client's, renders, modular kitchen, interiors, furnishings, 3d visuals",
  invoicing: 'overdue, due date, ledger, remittance, supplier, statement, thirty days, accounts, reminders',
  IPA: 'hops, hazy, citra, cans, abv, pale, simcoe, west coast, ddh, new england',
  'IT support':
    'laptop, server, helpdesk, engineers, microsoft, remote support, outage, network, tickets, microsoft 365, patching, printers, computers, antivirus, networking, backup, slow computer, onsite, unlimited support',
  'jam and chutney':
    'jars, gooseberry, damson, seville, pectin, strawberry, small batch, achar, pickled, pickle, curd, relish',
  jeans: 'skinny, high waisted, selvedge, ripped, bootcut, straight leg, wide leg, inside leg, stretch',
  jewellery: 'sterling, gold plated, 9ct, earrings, hallmark, 22k, bangles, making charges, gemstones, 925',
  'job vacancy': 'cv, pension, shifts, per hour, pro rata, closing date, permanent',
  'kitchen appliances':
    'induction, fridge freezer, fan oven, cooker, integrated, ariston, bosch, dishwasher, extended warranty, miele',
  'knitting and crochet':
    'needles, pattern, shawl, dk, merino, stitches, 4 ?ply, jumper, cast on, aran, double knit, balls, stitch, chunky, 50g',
  knitwear: 'wool, lambswool, aran, cable knit, chunky, fair isle, alpaca, mohair',
  landlord:
    'tenants, void, rent, inventory, deposit, eviction, gas certificate, section 21, letting, tenancy, tenant, fully managed, rents, eicr, yield, rent guarantee, renters, property manager, arrears, void periods, selective licensing',
  'language course':
    'native speaker, grammar, fluent, vocabulary, a1, b2, accent, a2, c1, b1, delf, speak, verbs, jlpt, cefr, fluency, celpip',
  laptops: 'ssd, 16gb, 8gb, i5, i7, ryzen, 1tb, keyboard, gaming pc, motherboard, laptop',
  lawn: 'grass, mowing, scarify, weeds, stripes, edging, aeration, hollow tine, weed control, fertilizer',
  leadership: 'leaders, managers, one to ones, direct reports, executives',
  'leaking tap':
    'washer, dripping, plumber, ceiling, pipework, puddle, water meter, emergency call out, drips, taps, stop cock, water bill, leaks, leaking',
  lighting: 'led, dimmable, bulbs, pendants, lumens, wall lights, downlights, e27, warm white, spotlights',
  'litter pick':
    'gloves, pickers, rubbish, hi ?vis, verge, hoops, tidy, wombles, council collect, tidy towns, trolleys',
  'live sport': 'screens, kick off, sky sports, tnt sports, projector, big screen, ufc, ppv, nfl',
  'local council':
    'councillor, residents, planning, consultation, council tax, committee, parish, cllr, by election, grants',
  locksmith:
    'lock, cylinder, snapped, upvc, deadbolt, burglary, call out, anti snap, break in, safes, lockout, rekey, car keys, no call out fee, door opened, non destructive, multipoint, upvc door',
  logistics: 'shipper, freight, containers, pallets, carrier',
  'loyalty programme':
    'points, rewards, stamps, every 10th, collect points, double points, 5 stamps, buy 9, birthday treat',
  'make-up': 'foundation, lashes, shades, contour, blush, bridal, glam, palette, highlighter',
  'making a will': 'estate, executors, beneficiaries, probate, trusts, guardian, solicitor, inherit',
  marathon:
    'finish line, miles, medal, pb, race number, training plan, start line, half, registration, race, runners, entries, course, chip time, 5k, 10 mile, runner, chip timed, water stations, marshals, goody bag, trail, aid station, tri',
  'martial arts':
    'black belt, grading, dojo, sparring, self defence, gi, instructor, mma, kids classes, belts, no gi, kyu, boxing, sensei, kickboxing, wrestling, striking',
  massage:
    'full body, aromatherapy, knots, swedish, back neck and shoulder, 60 min, cupping, therapist, shiatsu, trigger point',
  mattress:
    'king size, divan, pocket sprung, toppers, 1000 pocket, queen size, ottoman, king, box spring, side sleeper',
  'meeting culture': 'agenda, calendar, meetings, standup, stand up, invites, action items',
  'mental health':
    'therapy, support group, anxious, low mood, journalling, samaritans, coping, emotions, crisis line, helpline',
  'mobile app':
    'ios, android, download, iphone, app store, swipe, play store, testflight, face id, free download',
  'month-end close':
    'accruals, balance sheet, controllers, reconciliations, consolidation, trial balance, finance director',
  mortgage:
    'lender, fixed rate, remortgage, repayments, loan, rates, valuation, affordability, broker, tracker, rate ends, fee free, borrow, refinance, whole of market, cemap, pre approval, let to buy',
  MOT: 'tester, advisories, emissions, retest, headlights, brakes, certificate, ramp, fail, mots, retests, class 4, tyres, wipers, rego, smog, pink slip, e test',
  "Mother's Day": "afternoon tea, flowers, mammy, grandma, spoil mum, treat mum, mothering, mam's day",
  'mugs and ceramics': 'glaze, kiln, dishwasher safe, speckled, mug',
  museums:
    'galleries, roman, curators, dinosaur, medieval, artefacts, antiquities, gallery, admission, free admission, exhibits',
  'music festivals':
    'headliner, camping ticket, wristband, day tickets, bands, headliners, line up, early bird, lineup, glamping, weekend camping, djs',
  'musical instruments':
    'strings, fretboard, amp, pedals, fender, acoustic, gibson, restring, pickups, trade in',
  musicals: 'songs, matinee, stage, orchestra, showstopper, act one, libretto, curtain, wicked',
  'nail set': 'gel, acrylics, biab, french tips, chrome, cuticles, gel polish, mani, builder gel, nail techs',
  'new glasses':
    'frames, lenses, specs, ray ban, sunglasses, acetate, tortoiseshell, blue light, titanium, buy 1 get 1',
  'new menu': 'dishes, starters, mains, on the menu, ingredients, small plates, desserts',
  'new parents': 'midwife, due date, first baby, sleepless nights, dads, breastfeeding, fourth trimester',
  'new premises': 'doors open, relocated, square feet, trading estate',
  'new shop': 'doors open, ribbon, refurbished, shopfit, first 50 customers, shop fit, opening day, first 20',
  'New Year': 'midnight, resolutions, 31 december, 1 january, countdown, fireworks, ring in, nye party',
  'note-taking': 'markdown, notebook, notes, transcripts, transcript, obsidian, notion',
  notifications: 'alerts, mute, snooze, reminders, pings, email alerts, notified, opt out, batched, vibrate',
  'nursery school':
    'toddlers, baby room, key person, settling in, funded hours, rising fives, rated outstanding, ofsted, keyworker, little ones, preschool, creche, ratio, wraparound, 8am to 6pm, 15 hours, 30 hours, ece, montessori, eyfs, play school',
  'office space':
    'square feet, lease, tenants, desks, sq ft, premises, refurbished, fit out, sq m, suites, leasehold, business park, flexible terms, per sq ft, to let, use class',
  'offline mode':
    'syncs, no signal, offline, cached, downloaded, reconnect, without wifi, no internet, no connection, works without',
  onboarding: 'laptop, induction, buddy, joiners, checklist, probation, first day, new starter, retention',
  'online booking': 'slot, slots, appointments, self service, reschedule, no phone, fresha, treatwell',
  'online course':
    'modules, lifetime access, self paced, enrol, video lessons, placement assistance, live batch',
  'online payments':
    'transactions, merchants, checkout, refund, settlement, payouts, wallet, acquirer, payment page, qr, upi, tap to pay, card machine, fees, checkout page, iban, pos',
  'online shop': 'checkout, dispatch, shopify, etsy, add to cart, uk shipping, woocommerce, free postage',
  'open source':
    'repo, mit license, apache, self host, maintainers, fork, pull request, github, issues tracker',
  'opening hours': 'closed, half day, reopen, open until, closed on',
  packaging: 'cardboard, cartons, recyclable, printed boxes, kraft, minimum order, die cut, pouches',
  'paddleboarding and kayaking':
    'paddles, life jacket, on the water, wetsuit, buoyancy aid, sup, paddle, boards, kayaks, canoes, buoyancy, wetsuits, estuary',
  'paid advertising':
    'clicks, impressions, campaign, budget, audience, targeting, creative, billboards, conversions',
  'paint and wallpaper': 'tester pots, matt, eggshell, swatch, emulsion, peel and stick, shade card',
  'painting and decorating':
    'emulsion, undercoat, primer, ceilings, gloss, dust sheets, brushes, skirting, rollers, painter, interior, exterior, decorate, papering, paint, painters, wallpapered, feature walls, kitchen spraying',
  pantomime: 'oh yes it is, dame, cinderella, aladdin, dick whittington, boo, beanstalk',
  'parcel delivery':
    'courier, parcel, doorstep, tracking number, depot, same day, locker, dispatched, next day, nationwide, returns label',
  'park and playground':
    'swings, benches, play area, skatepark, bandstand, dogs on leads, zip wire, picnic tables',
  partnership: 'joint, alliances, together with, memorandum',
  passwords:
    '2fa, login, breach, authenticator, two factor, sso, brute force, biometrics, single sign on, logins',
  pasta:
    'ragu, rigatoni, pappardelle, fresh pasta, linguine, bolognese, tortellini, italian, meatballs, al dente',
  patent: 'intellectual property, trademarks, ip, uspto, prior art, epo, licensing',
  payroll: 'payslip, deductions, pension, tax code, employees, bacs, overtime, leavers, wage',
  pension:
    'retire, contributions, trustees, annuity, tax free, drawdown, scheme, retirement, workplace, lump sum, sipp, pot, state pension, consolidate, ifa, super, advisor',
  perfume: 'top notes, oud, scent, musk, sandalwood, spritz, jasmine, bergamot, decants',
  'pest control':
    'mice, rodents, wasps, nest, bait, droppings, moths, termite, cockroaches, scratching, bed bugs, squirrels, mouse, roaches, hornets, spiders, cockroach, termites, silverfish, wasp nest',
  pets: 'pet, dog, cat, paws, vet, hutch, small animals, reptile, aquatics, pet sitting, bedding, budgie, vaccinated',
  pharmacy:
    'repeat prescriptions, blister packs, chemist, antibiotics, hay fever, ear infection, sore throat, blood pressure check, dispensing, blood pressure',
  phishing:
    'suspicious, links, sender, spoofed, attachment, credentials, urgent email, impersonating, hmrc text, clicked',
  'phone repairs':
    'screens, data recovery, while you wait, cracked, water damage, charging port, lcd, unlocking, back glass, samsung',
  photography:
    'portrait, edits, shoot, brand shoot, lightroom, exposure, aerial, retouching, edited, long exposure',
  physiotherapy:
    'back pain, shoulder, sciatica, injuries, tendon, sports massage, chiropractor, neck pain, osteopath, shockwave',
  'piano lessons':
    'scales, grade 5, abrsm, beginner to, sheet music, trinity, online or in person, strumming, drums, practise',
  pies: 'shortcrust, puff pastry, gravy, mushy peas, suet, crimped, steak and ale',
  pilates:
    'mat, reformers, posture, pelvic floor, physio led, flexibility, intro offer, class pack, clinical, low back',
  pizza:
    'wood fired, toppings, mozzarella, 16 inch, stone baked, nduja, large pizzas, pizzas, dips, garlic bread',
  'plant-based food':
    'vegan, dairy free, pea protein, soya, oat, jackfruit, meatless, soy, no animal products',
  plumber:
    'taps, cistern, ballcock, leak, pipes, boiler, shower tray, sink, u bend, drain, toilet, showers, drains, unblock, water heater, faucet, hot water, sewer, tankless',
  podcast:
    'guest, listen, episodes, interview, conversation, listeners, hosts, apple podcasts, full conversation, bonus episode',
  'pots and pans':
    'non stick, cast iron, induction, saucepan, stainless steel, dishwasher safe, oven safe, carbon steel, seasoning',
  'pottery class': 'clay, glaze, kiln, potter, stoneware, throwing, wheel, hand building, fired, mugs, bowl',
  'prams and pushchairs':
    'carrycot, bassinet, foldable, newborn, rain cover, one hand fold, isofix, from birth',
  pregnancy:
    'trimester, birth, midwives, folic acid, fertility, obstetric, gynae, 20 week, reassurance scan, morning sickness',
  'price rise':
    'from 1 january, costs, inflation, energy costs, last two years, absorb, minimum wage, ingredients',
  'private dining':
    'up to 20, set menu, parties of, groups of, party of, room hire, minimum spend, large parties',
  'prize draw':
    "enter, winner, tag a friend, like and share, drawn, to enter, t's & c's, good luck, chance to win, share this",
  'product analytics': 'conversion, drop off, activation, sql, a b test',
  'project management':
    'recurring subtasks, tasks, deadlines, milestones, backlog, sprints, assignees, to do list, due dates',
  pub: "open fire, carvery, real ales, sunday roasts, food served, jukebox, bar snacks, meat raffle, pints of, kitchen's",
  'pub quiz':
    'picture round, general knowledge, jackpot, quizmaster, team names, per team, trivia, max 6, cash prize, music round',
  'public library':
    'book group, borrow, late fees, rhyme ?time, bookbug, librarians, loans, renewals, e books, storytime, summer reading challenge, borrowed, free computers',
  'public transport': 'commuter, timetable, passengers, route, fare',
  'pumpkin patch':
    'carve, maize maze, corn maze, hay bales, hayride, apple cider donuts, gourds, tractor ride, tractor rides, wagon',
  'puppy training':
    'recall, puppies, reactive, obedience, sit stay, socialisation, loose lead, behaviourist, crate, leash, pups',
  'purchase approval': 'purchase orders, requisition, sign off, threshold, approval',
  'Ramadan and Eid': 'fasting, mubarak, sunset, maghrib, taraweeh, kareem, sehri, ummah, mosque, lailat',
  'real ale': 'pumps, cask, barrels, ales, on tap, golden ale',
  rebrand: 'logo, identity, typeface, guidelines, designers, wordmark, tagline, new look',
  recipe: 'preheat, simmer, garnish, method, serves 4, bake for, chopped, slow cooker, whisk, minced',
  recruiting: 'candidates, interview, cv, shortlist, applicants, vacancies, roles, notice period',
  rehoming:
    'kennels, microchipped, adopters, home check, kitten, adopt, fur ever, foster home, strays, rescue',
  renting:
    "deposit, furnished, bills included, bedroom, pets considered, tenancy, council tax, per month, unfurnished, semi furnished, landlord, 1 bed, no dss, utilities included, first and last, inspection times, one month's",
  'repair garage':
    'clutch, exhaust, brakes, mechanic, gearbox, head gasket, suspension, ramp, warning light, diagnostics, timing belt, cambelt, timing chain, brake, welding, air con, regas, remap, bodywork',
  'research report':
    'findings, respondents, survey, surveyed, percent of, download the report, methodology, key takeaways, white paper',
  restaurant:
    'menu, lobster, grilled, patio season, margaritas, table, dishes, dinner, walk ins, starters, set lunch, 2 courses, 3 courses, cuisine, byob, date night',
  roadworks:
    'closure, resurfacing, temporary lights, overnight, diverted, delays, junction, carriageway, a road, stop go',
  robots: 'autonomous, actuators, lidar, gripper, cobots, end effector, ros',
  'roof repair':
    'slates, tiles, ridge, flashing, lead work, chimney, felt, scaffold, hail, shingle, re roof, leadwork, slate, pointing, free inspection, hail damage, missing tiles, insurance claims, fibreglass',
  'rugs and carpets':
    'laminate, stairs, free fitting, roll ends, hall stairs and landing, engineered wood, twist pile, per sqm, hardwood, vinyl plank',
  running:
    'easy pace, tempo, pace, intervals, 9 min miles, laps, no one left behind, all paces, track session, head torches',
  'running shoes': 'cushioning, gait, midsole, brooks, asics, hoka, saucony',
  'sales team': 'quota, target, ae, discovery call, objections, win rate, closers, ote, deal desk, win rates',
  sandwiches:
    "baguette, fillings, bap, ciabatta, rolls, ploughman's, blt, coronation chicken, soup of the day",
  sarees: 'silk, kanjivaram, banarasi, georgette, cotton silk, zari, blouse, pallu, bandhani, free cod',
  sausages:
    'pork and leek, cumberland, toulouse, lincolnshire, boerewurst, boerewors, 97% pork, merguez, onion gravy',
  'savings account':
    'aer, interest, apy, instant access, fd, easy access, fscs, maturity, withdrawals, cash isa',
  scams:
    'scammers, fraudster, fake, bank details, victims, impersonation, cold callers, too good to be true, hung up, trading standards',
  scholarship: 'tuition, students, eligibility, merit, bursaries, award covers, undergraduate',
  'school concert': 'parents, year 4, solos, recorders, nativity, rehearsed, proud parents, angels',
  'school life':
    'assembly, year 5, classroom, pta, inset day, reception class, parents evening, homework, house points, ptfa',
  'school meals': 'halal, caterers, canteen, menu choices, pupils, hot dinners, free school meals, tuck shop',
  'school open day':
    'prospective families, headteacher, year 7, admissions, prospectus, classrooms, pupils, year 6, sixth form, tour of the school',
  'school shoes': 'velcro, scuff, patent, width, growing feet, start rite, clarks, measured, half sizes',
  'school uniform': 'blazer, pinafore, skirts, name labels, embroidered, pe kit, jumpers, school bags',
  scones: 'clotted cream, jam, sultana, cream first, buttermilk, jam first',
  seafood: 'prawn, catch, boats, dayboat, shellfish, clams, shrimp, crawfish, monkfish, landed',
  'second-hand clothes':
    "preloved, 90s, y2k, one of a kind, kilo sale, charity finds, levi's, rails, size 12, retro",
  'seeds and seedlings':
    'germinate, packet, sow, heirloom, plugs, windowsill, compost, annuals, tomato, chilli',
  'self assessment':
    'receipts, landlords, sole traders, allowances, deadline, refund, deduction, penalty, accountant, claim, expenses, self employed, hmrc, 31 january, sa302, utr, payment on account, tds, fines, 31 jan, refunds, w 2, side hustle',
  SEO: 'rankings, traffic, page one, clicks, backlinks, website, crawl',
  'sewing and quilting': 'zip, hem, bobbin, metre, thread, fabric, dressmaking pattern, interfacing',
  shampoo: 'sulphate free, sulfate free, frizz, curls, split ends, salt free, argan',
  'shared calendar':
    'invites, appointments, double booked, time zones, ical, outlook, availability, sync, no shows',
  'shift rota':
    'shifts, overtime, clock in, availability, staffing, rotas, rosters, shift, managers, timesheet',
  shoes: 'heels, laces, leather, soles, slip on, suede, size 7, wide fit, court shoes, eu 38',
  skiing: 'powder, slopes, snow, lifts, helmets, goggles, pistes, off piste, chalet',
  skincare:
    'spf, vegan formula, dry skin, hydrating, vitamin c, toner, pores, fragrance free, derm, exfoliate',
  'small business': 'independents, shop local, buy local, kitchen table, indie, footfall',
  'smart home':
    'app control, voice control, zigbee, motion sensor, dvr, hikvision, dome, nvr, keypad, monitored alarm',
  smartphones: 'battery life, 128gb, 256gb, 5g, sim free, unlocked, 120hz, emi, mah, trade in',
  'soap and bath': 'palm oil free, cold process, lather, lavender, shea butter, goats milk',
  'social media management': 'followers, reels, hashtags, scheduling, algorithm, reach, content plan',
  sofa: 'corner suite, 3 seater, 2 seater, chaise, recliners, fabric swatches, suites, sectional, leather suite, l shape',
  'soft play': 'ball pit, under 5s, play frame, toddlers, little ones, slides and tunnels',
  'software testing': 'bugs, flaky, regression, test cases, edge cases, ci, coverage, tester, staging',
  'solar panels':
    'kwp, inverter, roof, export tariff, south facing, payback, battery storage, scaffold, seg, roof top, electricity bill, subsidy, rebate, net metering, powerwall, tax credit, pm surya ghar, 6kw',
  solicitor:
    'legal, trainee, tribunal, attorney, counsel, conveyancer, litigation team, legal aid, partner, solicitors, clients, litigation, firm, law',
  sourdough: 'starter, rye, levain, open crumb, banneton, proved, wild yeast, stoneground',
  'spa days': 'robes, pamper, hydrotherapy, twilight, treatment room, thermal, plunge pool, slippers',
  'spin class': 'playlist, 45 minutes, circuits, 6am, resistance, box fit, kettlebells',
  'sports club': 'juniors, fixtures, under 11s, 1st xi, bowled, wickets, coaches, derby, volleyball, innings',
  spreadsheet: 'formula, cells, columns, macros, excel, vlookup, copy and paste, pivot',
  steak:
    'medium rare, dry aged, fillet, rump, peppercorn, flat iron, t bone, 8oz, surf and turf, chimichurri',
  'street food': 'bao, traders, bhel, chaat, pani puri, souvlaki, gyros, jerk, food trucks',
  'student life':
    'halls, freshers, exams, lectures, assignments, seminar, ensuites, roommates, per person per week, dissertation',
  'subscription billing':
    'proration, churn, dunning, per seat, annual plan, invoices, failed payments, renewals',
  'subscription boxes': 'first box, boxes, letterbox, subscribers, unbox',
  suits: 'cufflinks, lapel, tweed, groomsmen, prom, sherwani, three piece, tux, ushers',
  summer: "bbqs, pimm's, ice lollies, warm evenings, paddling pool, longest day, 30 degrees",
  'Sunday roast':
    'roast beef, roasties, gravy, yorkshires, trimmings, roast potatoes, roasts, cauliflower cheese, topside, crackling',
  sunscreen: 'uv, uva, sunburn, broad spectrum, reapply, mineral, zinc, reef safe',
  supermarket:
    'loyalty prices, multibuy, per kg, bogof, basmati, rollback, off licence, home delivery, grocers, lotto',
  'supply chain':
    'suppliers, shortage, components, sourcing, inventory, logistics, imports, disruption, tier 2, bottleneck, stock levels, forecasting, tariffs',
  surfing: 'waves, swell, wetsuit, offshore, lineup, surfers, foamies, padi, longboards',
  sushi: 'tempura, wasabi, california roll, gyoza, ramen, poke, bento',
  'sustainability report': 'emissions, governance, disclosure, stakeholders, materiality, gri, renewable',
  sweets:
    'gobstoppers, sherbet, jelly babies, retro sweets, haribo, fizzy, cola bottles, jellies, barfi, laddoo',
  'swimming pool':
    'lanes, lengths, lifeguard, swimmers, changing rooms, deep end, swim, lane, family swim, inflatable, chlorine, sauna, adults only, goggles, steam, heated',
  'T-shirts':
    'screen print, organic cotton, unisex, dtf, sizes s, hoodies, printed, graphic, bulk orders, cotton, tee',
  tacos: 'salsa, al pastor, tortillas, birria, carne asada, churros, chimichanga, guacamole, mexican, elote',
  takeaway: 'wings, kebab, fried, delivery, doner, chinese, noodles, munch box, spice bag, peri peri',
  'tasting menu': 'courses, paired, seven course, six course, wine flight, amuse, per head',
  tattoo:
    'flash, stencil, healed, piercing, walk ins welcome, cover up, realism, linework, piercings, tattooist',
  taxis:
    'airport, cabs, wheelchair accessible, executive cars, journeys, chauffeurs, 8 seater, school run, flat rate',
  tea: 'caddy, assam, oolong, darjeeling, infusion, brew, kettle, steep, pearls, rooibos',
  'tennis and padel':
    'courts, rackets, doubles, forehand, coaching, shuttle, singles, mixed doubles, cardio tennis, rusty rackets',
  'tents and camping kit':
    'waterproof, 4 person, 2 person, pegs, flysheet, stoves, hydrostatic, rucksack, trangia',
  Thanksgiving:
    'pie, gratitude, stuffing, thankful, cranberry, pumpkin pie, pecan, turkeys, green bean, heritage turkey',
  theatre:
    'box office, cast, interval, curtain, rehearsals, stalls, matinees, act two, stage, actors, auditioning, audition, running time, age range',
  'theme parks': 'rides, coaster, height restriction, wristbands, thrill, dodgems, waltzers',
  toys: 'ages 3, wooden, lego, plush, dolls, pretend play, bricks, teddies, collectables, barbie',
  'trade show': 'exhibitors, booth, stand, badge, demo, expo, delegates, floor plan',
  trainers: 'jordans, adidas, deadstock, size 9, air max, kicks, new balance, uk 9, yeezy, dunks',
  trains:
    'platform, carriage, carriages, engineering works, station, railcard, locomotive, split tickets, delay repay, signal failure',
  'tree surgery': 'chainsaw, climbers, oak, ash dieback, chipper, branches, stump, felled, canopy',
  tutoring: 'one to one, 11 plus, grades, ks2, ks3, qualified teacher, physics, batches, spelling, grinds',
  tyres:
    'tread, alloys, balancing, psi, mobile fitting, winter tyres, tracking, puncture, garage, part worn, alignment, run flats, michelin, rims, 205/55, wheels, tires, pirelli, punctures',
  'university open day':
    'campus, degree, faculty, personal statement, students, intake, ielts, visa, study abroad, prospectus',
  'used cars':
    'mileage, petrol, diesel, service history, mot, warranty, forecourt, part ex, w\\.a\\.c\\.?, cold a/c, one owner, carfax, down payment, 1st owner, trade ins, 4x4, a/c',
  'user research':
    'participants, interviews, personas, users, usability, journey map, think aloud, card sorting, 5 users, five users',
  'vacuum cleaner': 'suction, cordless, bagless, pet hair, attachments, carpets, brush roll',
  "Valentine's Day":
    'loved up, romantic, dozen roses, sweetheart, be mine, cupid, red roses, 14 feb, roses, dinner for two',
  vans: 'payload, wheelbase, tail lift, crew van, dropside, fleet, mpg, racking, cargo, sprinter, transit, vivaro, plylined, 3\\.5t, no vat, euro 6, ply lined, tow bar',
  'veg box': 'carrots, organic, squash, cabbage, csa share, csa, broccoli, punnets, mangoes, parsnips',
  'vegan menu': 'tofu, oat milk, seitan, dairy free, jackfruit, vegans, plant based, ve, veggie, meat free',
  'vegetable garden':
    'onions, garlic, potatoes, plot, glut, peas, slugs, seedlings, plot holders, sowing, tomatoes, cucumber, herbs',
  'venue hire':
    'capacity, hire, av, private hire, 100 guests, function rooms, party room, conferences, tables and chairs, glassware',
  vet: 'vaccinations, neutering, worming, ticks, boosters, kennel cough, heartworm, desexing, parvo, microchip',
  'video games': 'wishlist, controller, early access, co op, indie',
  'village fête':
    'coconut shy, raffle, wi, brass band, tug of war, cake stall, dog show, face painting, hook a duck, teas',
  'vinyl records':
    'crate digger, crates, lps, sleeves, 45s, pressing, turntables, 7 inch, 12 inch, original pressing, rsd, discogs',
  'visiting a town':
    'visitors, explore, things to do, coast, cobbled, tourist, independent shops, old town, scenery, nightlife',
  volunteering: 'spare hours, dbs, befriend, an hour a week, expenses paid, hands needed, helpers, marshals',
  'walking and hiking': 'ascent, summit, waterproofs, rucksack, stiles, packed lunch, dogs on leads',
  warehouse: 'racking, dispatch, forklift, dock, picking, pallets, storage, loading bay, aisle',
  'washing machine':
    'drum, 9kg, dryer, wash and fold, service wash, duvets, ironed, per load, front load, whites',
  watches: 'dial, strap, sapphire crystal, bezel, seiko, mm case, box and papers, mechanical',
  webinar: 'register, panel, slides, panellists, free to attend, cet, gmt, replay, bst, live demo',
  'website redesign': 'website, mobile, homepage, navigation, developer, layout, sitemap, new site',
  'wedding cake': 'tiers, sugar flowers, tasting box, buttercream, fondant, cutting cake, couples',
  'wedding dress': 'gown, bride, veil, fitting, sample sale, lace, bridal',
  'wedding photographer': 'couples, confetti, candid, golden hour, bride, album, elopement',
  'wedding venue':
    'reception, marquee, showround, show round, dates left, evening guests, bridal suite, say i do, wedding breakfast, day guests',
  weddings:
    'couple, married, bridesmaids, i do, mr and mrs, first dance, bridesmaid, newlyweds, big day, best man, groom',
  whisky: 'malt, islay, speyside, drams, years old, year old, highland, peaty, single cask, oloroso',
  'window replacement':
    'frames, panes, draughty, glazing, sills, hinges, energy rated, trickle vent, double glazed, window, windows, bifold, composite door, french doors, fensa, a rated, casement, conservatory',
  wine: 'bottle, grape, vintage, burgundy, by the glass, corkage, tannin, case of, magnum, bordeaux',
  'wine tasting': 'wines, vintages, grapes, pours, pairings, tastings, wine, six wines, wineries, wset',
  'women in technology': 'women, girls, stem, coding, female, mentoring, role models',
  woodwork: 'oak, chisel, timber, sanding, joints, walnut, offcuts, bandsaw, turned',
  'working from home': 'commute, slippers, kitchen table, remote, async, timezone, time zones, pyjamas',
  'workplace training':
    'delegates, trainer, modules, certificate, workshop, cohort, accredited, syllabus, learners',
  'yoga class':
    'mat, savasana, stretch, poses, breath, asana, mats, studio, flow, teacher training, prenatal, yin, restorative, slow flow, chair yoga, drop in, relaxation, om, meditation, ashtanga',
  'zoos and wildlife parks':
    'keepers, enclosure, cub, hatched, feeding time, primates, lemur, animals, keeper, enclosures, lions, cubs, meerkats, penguins, tiger, animal encounters, goats',
};
