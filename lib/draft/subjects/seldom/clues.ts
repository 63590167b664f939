import type { Besides } from '../subject';

/** What posts on the common subjects speak of, by the names of these: heard only where more than what they say is needed. */
export const clues: Besides['clues'] = {
  accessibility:
    'hearing loop, captions, wheelchairs, blind, accessible, quiet hour, relaxed performance, quiet space, changing places, keyboard navigation, wcag, screen reader, alt text, contrast, inclusive, disability, keyboard, step free, ramp, ada, audit, neurodivergent, barriers, bsl, assistive, deaf, large print, visual impairment, lift, easy read, audio description, usability, toilet, overlay',
  accountant:
    'year end, tax, filing, deadline, bookkeeper, accounts, ledger, allowances, hmrc, vat, cpa, itr, incorporation, acca, cis, fixed fee, xero, bookkeeping, gst, payroll, companies house, limited company, corporation tax, audit, practice, chartered, self assessment, business advice, tax planning, dividend, turnover, numbers, irs, cash flow',
  'afternoon tea':
    'finger sandwiches, scones, clotted cream, teapot, bottomless tea, prosecco, cake stand, jam, tier, cucumber, loose leaf, savouries, hotel, tearoom, treat, dainties, egg mayo, pastries, smoked salmon, china, sitting, champagne, lounge, macaron, reservation, vintage, cakes, sparkling, per person',
  'AI assistant':
    'prompts, summarise, hallucination, meeting notes, agentic, gpt, claude, gemini, agent, llm, productivity, draft, generative, workflow, inbox, model, automate, transcription, emails, beta, hallucinate, integrates, writing, search, code, hands free, voice, tasks',
  'albums and singles':
    'streaming, spotify, debut, tracks, vocals, pre save, release, song, listen, out now, lyrics, ep, artist, band, studio, recorded, producer, playlist, music video, mixed, label, guitar, mastered, chorus, riff, lead single, vinyl',
  'alcohol-free drinks':
    '0 0%, kombucha, mocktails, low abv, hangover, non alc, zero, sober, beer, 0.5%, dry january, spirit, botanical, non alcoholic, designated driver, low alcohol, sober curious, aperitif, ginger, cordial, soft drink, abv, functional, cocktail, lager, tonic, sobriety, sparkling tea, alternative, no and low',
  'allergens on menus':
    "allergies, nuts, gluten, dairy, sesame, lactose, celery, allergy, cross contamination, gf, coeliac, kitchen, dishes, ingredient, natasha's law, epipen, peanut, labelled, shellfish, anaphylaxis, staff trained, egg, soy, dietary, fourteen, intolerance, food safety, matrix, label, mustard, server, ask us, milk",
  alterations:
    'zips, trousers, hems, taken in, shortened, tailor, prom dress, heels, let out, invisible mending, seamstress, sewing machine, repair, dress, mend, stitch, fitting, bridal, curtains, button, patch, sleeve, waist, turnaround, needle, bridesmaid, darn, visible mending, garment, jeans',
  'annual leave':
    'leave, approvals, days off, carry over, accrual, entitlement, holiday, absence, request, employer, sick, hr, time off, paternity, days, out of office, pto, calendar, maternity, leave year, parental, statutory, burnout, employees, policy, bank holidays, carers, accrue, unlimited, planner, sickness',
  API: 'endpoints, sandbox, developers, json, oauth, tokens, deprecated, pagination, sdk, webhook, docs, rest, integration, graphql, rate limit, authentication, code, key, v2, versioning, request, documentation, changelog, latency, python, schema, error, payload, backend',
  'app update':
    'bug fixes, version, release, fixes, shipped, release notes, performance improvements, hotfix, rollout, shortcuts, bugs, feature, changelog, ios, android, improvements, performance, faster, patch, firmware, users, redesigned, v2, crash, install, interface, widgets, download, latest, developers, beta, requested',
  apprenticeship:
    'apprentices, level 3, level 2, on the job, college day, day release, nvq, end point assessment, journeyman, trade, college, qualification, trainee, electrician, plumbing, school leaver, engineering, employer, levy, vacancies, skills, carpentry, tafe, provider, placement, t level, mentor, chippy, hairdressing, construction, wage',
  'art exhibitions':
    'gallery, artists, opening night, collage, solo show, oil on canvas, linocut, sculptures, painting, private view, works, curated, prints, canvas, on show, photography, solo, contemporary, group show, runs until, open studio, installation, portrait, landscape, ceramics, abstract, curator, collection, oil, collector, framed, degree show',
  'artificial intelligence':
    'machine learning, algorithms, training data, gpu, inference, neural, use cases, ml, ai, model, llm, automation, data, agents, generative, prompt, ethics, deep learning, startup, workflow, robotics, hype, governance, engineer, pilot, computer vision, regulation',
  'author events':
    'novel, poems, reading from, author, signed copy, poets, signing, q and a, q&a, in conversation, debut, published, pre order, launch, reading, signed copies, publisher, bookshop, writer, talk, paperback, thriller, library, preorder, chapter, memoir, festival, audience, character, launch party, bestselling, pages, hardback',
  award:
    'shortlist, winners, judges, trophy, nominated, nominees, gala, runner up, nominations, voted, finalist, ceremony, gold, category, best in, recognition, highly commended, proud, black tie, won, of the year, medal, regional, certificate, thrilled, silver, great taste, entries',
  'baby group':
    'little ones, babies, sensory, nursery rhymes, bubbles, toddlers, tots, under ones, singing, newborn to, crawlers, term time, bumps, rhyme, mums, messy play, carers, church hall, playgroup, newborn, toys, squash and biscuits, tummy time, drop in, massage, snack, bounce, song, wriggle, pre walkers, parachute, siblings, weaning, cuppa',
  'back to school':
    'pencils, backpack, lunchboxes, september, summer holidays, new term, calculators, notebooks, uniform, pencil case, supplies, term, classroom, stationery, pupils, first day, shoes, teachers, labels, holidays over, routine, haircut, pens, new year group, august, bags, supply drive, school run, parents, reception, bus pass, covers',
  'bake sale':
    'cupcakes, pta, home bakes, cakes, for charity, traybakes, donations of cake, raised, charity, brownies, baking, stall, homemade, bakers, tray bake, proceeds, donate, flapjack, school, cookies, raising money, slice, victoria sponge, staff room, gluten free, playground, cake stall, donation, muffins, red nose day, change',
  bakery:
    'baps, buns, cobs, pastry, iced buns, bakes, loaves, barm cakes, rolls and pies, baker, loaf, sourdough, croissant, dough, oven, flour, counter, tart, cake, sausage roll, danish, baguette, early start, crust, batch, roll, sold out, eclair, focaccia, pre order, crumb, bakehouse',
  'bank branch':
    'counter, branches, deposits, cashiers, account holders, post office, credit union, teller, pay in, banking hub, cash, closing, building society, manager, high street, cheque, atm, opens at, withdraw, passbook, closure, coins, notes, face to face, accounts, staff, relocate, town, mobile van, queue, appointments, lobby',
  'bank holiday':
    "open as usual, closed monday, long weekends, public holiday, stat holiday, day off, victoria day, canada day, australia day, king's birthday, monday, closed, may, august, three day, live music, bbq, sunday, easter, sunshine, early may, hours, bottle bank, beer, late, october, extra day, normal hours, spring, labour day, dj, trip, pub, party, no collection, reopen",
  bar: 'cocktails, late licence, dance floor, guestlist, guest list, bottle service, bartenders, afrobeats, open til late, house music, dj, drinks, happy hour, wine, late night, live music, rum, shots, pour, gin, spirits, rooftop, karaoke, bottomless, bar staff, 2am, tap, club, pool table, lounge, booth, night out, stools, nibbles, weekend',
  barbecue:
    'ribs, smoked, slaw, hickory, by the pound, mac and cheese, brisket, smoker, pulled pork, charcoal, pitmaster, sauce, burnt ends, wings, grill, low and slow, meat, texas, hog roast, beans, rub, cornbread, oak, tray, pit, sausage, pickles, smokehouse, flames',
  barber:
    'walk ins, skin fade, lads, beard, chair, cuts, fades, hot towel, buzz cut, taper, cut throat, clippers, beard trim, scissor cut, kids cuts, scissor, trim, walk in, shave, gents, barbershop, razor, line up, pomade, grooming, mens, moustache, queue, texture, student, chop',
  bathroom:
    'grout, tiled, wet room, basins, bathrooms, shower, vanity, underfloor heating, towel rail, suite, ensuite, bath, taps, toilet, walk in, fitters, enclosure, renovation, screen, freestanding, mirror, brassware, underfloor, installation, plumber, cloakroom, panels, designer, tray',
  bedding:
    'egyptian cotton, pillowcases, tog, flat sheet, percale, throws, double bed, king size, coverlet, blankets, duvet, sheets, linen, cotton, thread count, fitted sheet, bed, quilt, doona, washed, sateen, pillow, flannel, egyptian, bedspread, bamboo, feather, washable, hypoallergenic, stripes, bedroom, set',
  beer: 'draught, on tap, ipa, 4 pack, schooner, stubbies, six pack, growlers, brews, 440ml, pint, lager, ale, hops, tap, keg, brewery, cans, stout, cask, abv, bottle shop, craft, wheat, cold one, festival, pilsner, brewer, pale, sour, malt, fridge, cheers, 330ml',
  'beer garden':
    'dogs welcome, heaters, patio, sunshine, pint, outdoor, terrace, rooftop, bbq, pub, parasol, picnic bench, alfresco, pimms, marquee, sunny, ice cold, cider, live music, riverside, blankets, spritz, umbrella, burgers, outside bar, suntrap, festoon, covered',
  'bereavement support':
    'loved one, widowed, grief, stillbirth, mourning, died, loss, grieving, hospice, group, listening, counsellor, memory, cafe, remembrance, cuppa, children, comfort, miscarriage, helpline, baby loss, candle, walk, anniversary, sadness, memory tree, lonely, compassionate, coping',
  'beta test':
    'testers, feedback, waitlist, testflight, private beta, rough edges, public beta, early users, alpha, early access, app, bugs, invite, launch, feature, users, sign up, closed, spots, software, developer, preview, release, try it, prototype, product, version, cohort, public',
  'better sleep':
    "melatonin, eight hours, caffeine, naps, mattress, 3am, rested, circadian, night's sleep, bedtime, insomnia, routine, magnesium, screen, night, tired, cbt i, sleepless, tracker, hours, snoring, apnoea, pillow, wake, breathing, camomile, wind down, bedroom, weighted blanket, lavender, clocks change, dream",
  'bike service':
    'puncture, gears, brakes, chain, bearings, inner tube, flats, saddle, tune up, bottom bracket, cassettes, indexing, tubeless, e bikes, rotors, headset, truing, bikes, mechanic, workshop, bicycle, wheel, repair, cable, dr bike, derailleur, pedals, tyre, hydraulic, bleed, spokes, lube, stand, pads',
  'bin collection':
    'black bins, blue bins, green bin, brown bin, crews, contamination, side waste, fortnightly, caddy, missed collection, recycling, council, kerbside, garden waste, refuse, food caddy, calendar, rubbish, black bag, collected, bank holiday, day later, blue, green, tip, wheelie, by 7am, landfill, general waste, glass, cardboard, brown, postcode, missed, fogo',
  'birthday cake':
    'buttercream, sponge, topper, sprinkles, fondant, eggless, candles, unicorn, number cake, drip, turning, icing, smash, personalised, dinosaur, tier, notice, vanilla, collection, serves, first birthday, happy birthday, sugar paste, flavour, cupcake, surprise, milestone, blow out, cake box',
  'Black Friday':
    'deals, discounts, off everything, sitewide, site wide, 50% off, ends midnight, up to 60%, doorbusters, code, cyber monday, offer, save, november, bargain, checkout, 20% off, bundles, early access, early bird, subscribers, online, limited, retailers, lowest, selected lines, no code needed, small biz, drop, thursday, weekend',
  'blood donation':
    'donor, donate, o negative, blood type, platelets, plasma, lifesaving, blood, b neg, blood bank, give blood, appointment, transfusion, drive, pint, type, hospital, red cell, centre, biscuits, bloodmobile, save lives, session, stocks low, camp, arm, iron, needle, unit, cells, nurse, donor session',
  'board games':
    'dice, meeple, rulebook, learn to play, tabletop, game shelf, expansion, 2 players, magic, d&d, warhammer, rpg, mtg, prerelease, pokemon, players, strategy, puzzle, card, catan, game night, jigsaw, play, cafe, dungeon, chess, deck, rules, miniatures, kickstarter, pieces, tournament, wargame, roleplay, cooperative',
  'boiler service':
    'gas safe, annual service, radiators, thermostat, pressure gauge, landlord certificate, combi, pilot light, landlord safety, new boiler, 10 year warranty, no heating, no hot water, worcester, vaillant, power flush, furnace, ac tune up, heating, plumber, engineer, annual, warranty, breakdown, hot water, carbon monoxide, pressure, install, winter, servicing, repair, gas, cold, tune up, cover plan, leak, flue, oil, error code',
  'Bonfire Night':
    'sparkler, display, bonfires, 5 november, low noise, parkin, rockets, hog roast, remember remember, catherine wheel, fireworks, guy, toffee apple, hot dogs, gates, hot chocolate, pets, wood, bangs, lit, field, wrap up warm, quiet, torch, jacket potato, mulled cider, funfair, flames, ooh, hedgehogs',
  'book club':
    "novel, author, this month's pick, month's read, reading, discuss, chapter, paperback, members, pick, discussion, genre, monthly, fiction, title, bookshop, library, pages, thriller, wine, group, memoir, reader, spoilers, silent, copy, nibbles, swap, chat",
  bookkeeping:
    'receipts, ledger, reconcile, vat, sole traders, xero, quickbooks, invoices, shoebox, accounts, reconciliations, mtd, sage, gst, year end, myob, cash flow, payroll, bookkeeper, numbers, profit, spreadsheet, bank feed, software, small firms, tax, expenses, accountant, up to date, balance sheet, bas',
  books:
    'chapter, bookshop, pages, pre loved books, author, crime fiction, thriller, shelves, isbn, blurb, novel, paperback, shelf, read, reader, fiction, hardback, signed, publisher, memoir, bookseller, second hand, first edition, crime, title, poetry, bestseller, copies, secondhand, history, preorder, debut, independent',
  bouquets:
    'stems, roses, hand delivered, same day delivery, seasonal stems, blooms, lily, carnations, arrangement, gerberas, flowers, tulips, peony, florist, hand tied, vase, eucalyptus, letterbox, delivery, seasonal, dried, sunflowers, wrapped, bunch, wedding, lilies, ranunculus, dahlia, gypsophila, order by, foliage, cut, valentine',
  bread:
    'rye, seeded, crust, spelt, oven, dough, olive, wholemeal, baked, sliced, bloomer, tin loaf, rolls, baps, sourdough, barm, flour, loaf, granary, baker, focaccia, tin, baguette, ciabatta, yeast, butter, toast, wheat, knead, crusty',
  brewery:
    'taproom, brewed, brew day, fermenters, lagers, stouts, collab, growler, brewers, tank fresh, hops, malt, tap, cans, pint, ipa, beer, keg, cask, tour, pale ale, brewhouse, batch, mash, fermentation, barrel aged, mash tun, barley, bottle shop',
  broadband:
    'mbps, internet, unlimited data, speeds, 900mb, 100mb, openreach, ftth, hotspot, starlink, fibre, wifi, router, full fibre, speed, gigabit, install, provider, network, rural, connected, engineer, outage, download, streaming, monthly, buffering, cabinet, ultrafast, mesh, landline, postcode, copper, nbn, satellite, switch',
  brownies:
    'biscoff, gooey, fudgy, slices, postal box, nutella, salted caramel, letterbox bakes, slab, chocolate, tray, letterbox, chunk, cocoa, bake, squidgy, square, postal, gluten free, pecan, box of nine, caramel, walnut, swirl, traybake, sea salt, raspberry, indulgent, rich, sweet tooth, oven, crackly',
  brunch:
    'bottomless, pancakes, eggs, avo, mimosas, hash browns, sourdough, poached eggs, bloody mary, waffles, avocado, hollandaise, benedict, bacon, smashed avo, poached, weekend, coffee, french toast, shakshuka, prosecco, royale, florentine, granola, lazy, smoked salmon, halloumi, chorizo, menu, kitchen',
  'brushing teeth':
    'bristles, plaque, cavities, enamel, gums, bleeding gums, fluoride, two minutes, electric toothbrush, interdental, toothbrush, toothpaste, floss, kids, dentist, mouthwash, electric, tooth fairy, bamboo, decay, spit, twice a day, smile, oral health, morning and night, mint, first tooth, timer, hygienist, sugar',
  budgeting:
    'debts, payday, outgoings, food shop, credit cards, overdraft, money, bills, spending, cost of living, app, savings, monthly, household, income, expenses, plan, pound, track, meal planning, groceries, coach, category, spreadsheet, finances, no spend, cash stuffing, financial, rupee, direct debits',
  burgers:
    'smash, fries, buns, patties, loaded fries, brioche, american cheese, burger sauce, onion rings, pickles, patty, cheese, beef, bacon, loaded, chicken, sauce, double, shake, brisket, wings, buttermilk, jalapeno, grill, juicy, relish, vegan, stacked, cheeseburger, dripping',
  butcher:
    'sirloin, ribeye, mince, brisket, chops, freezer pack, marinated, chicken fillets, rib roast, side of beef, beef, lamb, cuts, steak, sausages, counter, pork, rib, joint, dry aged, chicken, meat, burgers, grass fed, bacon, block, ham, carcass, turkey, native breed, farm, gammon, meat raffle, kg',
  café: 'scone, flat white, coffee machine, brunch, cake, reopened, lattes, paninis, toasties, breakfasts, dog friendly, soup, cuppa, teacakes, jacket potatoes, coffee, lunch, barista, homemade, toastie, table, kitchen, menu, eat in, tray bake, counter, hot chocolate, tea, sandwich, cosy, sourdough, seating, specials',
  cake: 'sponge, buttercream, frosting, victoria sponge, carrot cake, eggless, layers, half kg, slice, victoria, carrot, icing, coffee and walnut, lemon, baked, cheesecake, drizzle, baker, counter, gluten free, raspberry, cuppa, homemade, vanilla, red velvet, jam, cream, chocolate fudge, ginger, fork, bundt',
  candles:
    'soy, wax, scented, wick, burn time, hand poured, melts, fragrances, reed, jar, tealight, diffuser, beeswax, rapeseed, essential oil, lavender, pillar, vanilla, tin, pouring, coconut wax, refill, handmade, tapered, cinnamon, sandalwood, cosy, snuffer',
  'car insurance':
    'comprehensive, third party, excess, no claims bonus, ncb, idv, ctp, windscreen, breakdown, insurer, premium, driver, cover, policy, renewal, motor, claim, no claims, black box, quote, telematics, crash, broker, van, accident, vehicle, young driver, mileage, dashcam, underwriter, courtesy car, write off, regulated',
  'car leasing and hire':
    'miles per year, unlimited mileage, self drive, minibus, vehicles, pcp, hatchback, 7 seater, lease, rental, deposit, mileage, contract, car club, initial rental, monthly, airport pickup, salary sacrifice, fleet, per month, electric, 36 months, maintenance included, seater, suv, finance, daily rate, automatic, insurance included, drop off, subscription',
  'car park':
    'barrier, pay and display, per hour, anpr, blue badge, permit, bays, ringgo, parking, spaces, resurfacing, pay by app, multi storey, machine, town centre, charges, residents, level, ev bays, motorists, white lines, app, tariff, ticket machine, park and ride, hour, overflow, pay on exit',
  'car service':
    'brake pads, spark plugs, mechanic, ramp, mileage, filters, servicing, full service, interim service, synthetic, log book, oil, brake fluid, synthetic oil, oil change, brakes, garage, interim, tyre rotation, vehicle, workshop, engine, coolant, fluids, diagnostic, logbook, courtesy car, due, battery, technician, health check, dealership, wipers, transmission, air con',
  'carbon footprint':
    'co2, emissions, offsets, decarbonise, carbon, ghg, sbti, net zero, tonnes, scope 3, climate, sustainability, renewable, reduce, greenhouse gas, baseline, supply chain, target, energy, measure, solar, trees, footprint calculator, credits, travel, transition, fleet, biochar, capture, life cycle',
  'care home':
    'respite, rooms available, nursing care, memory care, aged care, seniors, en suite rooms, person centred, sing along, bingo, residents, carers, dementia, nursing, activities, elderly, manager, singalong, cqc, lounge, relatives, 100th birthday, staff, residential, pen pals, garden, companionship, assisted living, memory, entertainer, care assistant, bedrooms, reminiscence, hairdresser',
  cars: 'bhp, 0 62, turbo, estate, v8, torque, facelift, boot space, ex showroom, 0 60, engine, drive, hatchback, suv, motor, petrol, dealership, saloon, classic, driver, wheels, convertible, model, vehicle, automatic, showroom, bonnet, alloy, detailing, horsepower, meet, coupe, gearbox, valet',
  'charity run':
    '5k, sponsor, medal, in memory of, hospice, entry fee, in aid of, just giving, fundraising, marathon, 10k, raised, miles, donate, training, finish line, challenge, runner, sponsorship, half marathon, fun run, cause, abseil, skydive, walkers, virtual, costume, vest, cheer, ultra, steps',
  'charity shop':
    'donations, rails, gift aid, bric a brac, wearable, till volunteers, donated, bric, preloved, furniture collections, hospice, bargains, bags, volunteers, clothes, stock, sorting, window display, drop off, till, furniture, toys, second hand, jigsaw, vintage, manager, treasures, homeware, steam, pre loved, proceeds',
  chatbot:
    'faq, intents, whatsapp, deflection, bot, automated replies, escalate, human agent, ai agent, support, conversational, automate, llm, 24/7, website, queries, enquiries, voice, messages, virtual, leads, integration, handover, human, trained, reply, nlp, website widget, crm, conversation, answers',
  cheese:
    'rind, camembert, gouda, unpasteurised, raw milk, paneer, curds, parmesan, cheddar, brie, goat, blue, milk, dairy, cheesemonger, crackers, aged, board, wheel, stilton, chutney, fondue, creamery, raclette, wine, halloumi, farmhouse, mature, tasting, slice, mozzarella, sheep',
  "children's books":
    'picture books, read aloud, illustrator, ages 3, illustrated, chapter book, reluctant readers, picture, story time, author, reading, bedtime, characters, dragon, ages 5, library, world book day, pages, signing, adventure, bear, paperback, little readers, rhyming, board, bookshop, young readers, tale, middle grade, costume',
  "children's swimming lessons":
    'swim, toddler, armbands, pool, stage 1, water confidence, small groups, ratio, badges, parent and baby, floats, warm pool, ages 4, teacher, term, baby, splash, goggles, kids, learn to swim, lifesaving, front crawl, width, lengths, parents, waiting list, instructor, hat, dolphins, swim school, pyjamas, kick, crash course',
  chocolate:
    'dark, couverture, 70% cocoa, cocoa, tempered, ganache, selection box, fudge, hot chocolate, truffle, praline, bar, milk, bean to bar, cacao, chocolatier, hot, 70%, box, salted caramel, bonbon, easter, white, hazelnut, slab, single origin, handmade, vegan, caramel, shell, filling, tasting',
  choir:
    'altos, tenors, basses, sopranos, voices, rehearsals, singing, concert, bass, no auditions, harmony, conductor, carols, singers, gospel, chorus, church, read music, requiem, a cappella, community, warm up, musical director, repertoire, messiah, accompanist, pop, ladies',
  Christmas:
    'festive, carol, mince pies, sleigh, snowman, 25 december, merry, ho ho ho, 24 december, reindeer, santa, december, elf, tree, mince pie, grotto, lights, advent, turkey, wreath, party, jumper, mulled wine, decorations, gingerbread, stocking, father christmas, nativity, presents, letters to santa, 25th, closed, tinsel',
  'Christmas dinner':
    'trimmings, festive, sprouts, stuffing, crackers, cranberry, three courses, party nights, christmas day, goose, boxing day, turkey, festive menu, pigs in blankets, pudding, party, roast, office, december, lunch, ham, gravy, deposit, per person, crown, mince pie, pre order, brandy butter, brussels, parties, table',
  'Christmas market':
    'mulled, chalets, craft stalls, makers, carols, wreaths, hot chocolate, santa, baubles, stalls, mulled wine, festive, gluhwein, handmade, crafts, lights switch on, gifts, mince pie, stallholder, town square, bratwurst, traders, december, hog roast, choir, grotto, reindeer, stocking filler, fairy lights, late night',
  'Christmas presents':
    'stocking, stockings, gift wrapped, wrapped, hampers, elves, gifts, last orders, under the tree, last posting, stocking filler, santa, secret santa, festive, gift guide, personalised, bauble, shopping, gift set, handmade, elf, advent, december, orders, treat, ribbon, vouchers, last minute, toys, christmas eve, present list, merry',
  'Christmas tree':
    'fir, fraser, spruce, needle drop, potted, cut your own, 6ft, netted, trees, real trees, nordmann, needles, cut, pot grown, lights, baubles, delivery, ft, stand, festive, non drop, grown, decorations, wreath, recycling, farm, collection, real, star, norway, tinsel, pine, mistletoe, holly, artificial',
  cider:
    'apples, orchard, dabinett, keeved, pressed, kingston black, perry, scrumpy, press, dry, medium, cask, pear, sparkling, still, cidery, fruit, harvest, barrel, draught, bottle, wassail, mulled, varieties, festival, tannin, bittersweet, rhubarb, windfall',
  climbing:
    'belay, new set, auto belay, chalk, crag, cave wall, routes, boulder, harness, v4, top rope, route setting, 6a, wall, rope, grade, holds, grip, lead, mountain, abseil, indoor, problem, setters, v5, trad, shoes, crash mat, finger strength, carabiner, overhang, crux',
  'cloud migration':
    'kubernetes, workloads, servers, instances, on premise, latency, storage costs, terraform, vms, hosting, data centre, legacy, infrastructure, lift and shift, finops, hybrid, cost, engineer, migrate, sovereignty, database, architecture, multi cloud, scale, landing zone, container, devops, modernise, region',
  coats:
    'wool blend, down filled, hooded, jacket, padded, waterproof, wool, winter, puffer, waxed, trench, parka, lining, zip, pocket, collar, raincoat, warm, quilted, down, faux fur, gilet, tweed, belted, layers, buttons, overcoat, autumn, duffle, cold snap, leather',
  cocktails:
    '2 4 1, bartender, pitcher, pornstar, daiquiris, mojitos, mixologist, muddled, shaker, negroni, margarita, happy hour, espresso martini, rum, tequila, garnish, spritz, vodka, two for one, lime, martini, mocktail, shake, sour, old fashioned, menu, syrup, bitters, bar, masterclass, serve',
  coffee:
    'brew, decaf, caffeine, grind, mug, espresso, oat milk, latte, barista, beans, roast, cup, cappuccino, morning, instant, filter, flat white, iced, americano, takeaway, blend, cuppa, machine, aroma, french press, sip, filter kaapi, freshly ground',
  'coffee beans':
    'roaster, washed process, tasting notes, 250g, natural process, crema, grinder, arabica, micro lot, ethiopian, guatemalan, roast, single origin, espresso, ethiopia, colombia, grind, washed, filter, blend, bag, v60, aeropress, brew, ground, decaf, guatemala, cupping, altitude, farm, cherry, wholesale, subscription',
  'cold outreach':
    'follow ups, reply rate, cadence, booked meetings, sequences, inboxes, meetings booked, open rates, replies, gatekeeper, prospect, sdr, subject line, leads, pipeline, deliverability, email, personalise, cold call, outbound, follow up, bdr, dial, b2b, icp, template, spam, automation, list, warm up, script, opener',
  'comedy nights':
    'headliner, laughing, open mic, support acts, line up, comics, stand up, comedians, mc, jokes, improv, doors, funny, lineup, punchline, giggle, new material, gig, fringe, host, live, hilarious, acts, sketch, compere, heckle, sold out, mic, edinburgh, upstairs, belly laughs',
  'community centre':
    'drop in, coffee and cake, befriending, neighbours, lunch club, tea and cake, free soup, over 60s, over 50s, residents, all ages, village hall, church hall, hall, coffee morning, warm space, youth club, hire, tai chi, craft, group, bingo, food larder, chair yoga, volunteers, cuppa, toddlers, all welcome, seniors, soup, kitchen, timetable, advice, activities, cost of living, hub, digital skills',
  'company anniversary':
    'founded, founder, milestone, looking back, grandfather, third generation, years in business, since, decade, birthday, celebrate, thank you, began, journey, loyal, started, established, generation, 10 years, silver, raise a glass, throwback, back in, opened our doors, candles, centenary, cheers, kitchen table',
  'company culture':
    'values, away days, belonging, ping pong table, workplace, employees, colleagues, engagement, team building, mission, office, social, retention, trust, purpose, hr, wellbeing, hybrid, recognition, teamwork, transparency, leaders, perks, feedback, survey, toxic, traditions',
  'compliance audit':
    'controls, evidence, auditors, certified, framework, policies, risks, assessor, standard, soc 2, iso 27001, gdpr, certification, regulator, policy, checklist, gap, trail, hipaa, readiness, regulatory, report, automate, external, aml, internal, findings, documentation, pci, vendor, spreadsheet, inspection',
  conference:
    'speakers, sessions, breakout, programme, cfp, attendees, plenary, keynotes, plenaries, exhibition hall, delegates, panel, agenda, early bird, summit, sponsors, stage, networking, call for papers, industry, abstracts, annual, track, lanyard, symposium, ballroom, registration, leaders, poster, hotel',
  'construction site':
    'foundations, steelwork, roofers, plasterers, hard hat, cladding, concrete, rebar, hoarding, topped out, steel frame, piling, diggers, formwork, main contractor, cscs, builder, contractor, scaffold, bricks, steel, groundworks, crane, excavator, extension, roof, site manager, hi vis, bricklayer, plant hire, joinery, project, quantity surveyor, build, timber frame, drywall, apprentices, handover, civils',
  consulting:
    'consultants, advisers, deliverables, frameworks, stakeholders, strategy, client, transformation, advisory, firm, workshop, project, practice, operations, expertise, roadmap, boutique, change management, fractional, engagement, process, growth, partner, board, deliver, diagnostic, public sector, interim, implementation',
  'content marketing':
    'blog, articles, audience, editorial, headlines, tone, writers, copywriter, seo, storytelling, strategy, brief, leads, writing, brand, case study, editorial calendar, funnel, copy, thought leadership, white paper, video, editor, repurpose, b2b, traffic, ai slop, agency, ebook, tone of voice, evergreen',
  'cooked breakfast':
    'hash browns, black pudding, rashers, fried egg, all day breakfast, builders tea, bacon, white pudding, sausage, eggs, beans, fry up, fried, toast, mushroom, tomato, brekkie, caff, fried bread, builder, mug of tea, full works, hangover, potato farl, plate, brown sauce, served until, hearty, haggis, soda bread, laverbread',
  'cookery class':
    'apron, recipes, hands on, knife skills, pasta, sugarcraft, ingredients included, macarons, chef, cook, pasta making, sushi, dishes, learn, bread making, kitchen, demonstration, curry, ingredients, dough, beginners, eat, technique, school, culinary, team building, thai, dumplings, kids, baking, spices, chocolate',
  cookies:
    'cookies, gooey, biscoff, baked daily, biscuits, dozen, chewy, chip, dough, baked, batch, crumbly, shortbread, dunk, chunky, milk, jar, oat, tin, sea salt, brown butter, stuffed, raisin, snickerdoodle, ginger, crunchy, soft, peanut butter, oven, sprinkles',
  'craft workshops':
    'materials included, make and take, lino, glitter, beginners welcome, wreath, candle making, all materials included, make, maker, beginners, macrame, kit, materials, creative, lino print, felting, embroidery, stained glass, willow weaving, crafters, basket, studio, tutor, resin, jewellery making, mosaic, paper, glue, papercraft, take home, silver clay, handmade',
  CRM: 'contacts, pipeline, leads, follow up, records, prospects, sales reps, deal, automation, data, duplicate, integration, workflow, dashboard, reps, spreadsheet, client, email sync, marketing, customisable, data entry, segments, migration, notes, forecast, nurturing',
  croissants:
    'laminated, flaky, almond, cruffin, kouign amann, pain suisse, butter layers, pistachio, butter, viennoiserie, layers, lamination, twice baked, pastry chef, french, puff, breakfast, baked, fold, dough, crispy, cardamom, ham and cheese, golden, proving, cronut, frangipane, baker, pastry case, early morning',
  curry:
    'masala, korma, bhuna, naans, madras, poppadom, karahi, butter chicken, rogan josh, rice, spices, tikka, biryani, indian, tandoori, balti, dosa, bhaji, coconut, katsu, thai, lamb, thali, saag, popadom, samosa, vindaloo, takeaway, dal, paneer, chutney, spicy',
  'customer case study':
    'rolled out, deployed, roi, hours saved, read how, results, client, success story, how we helped, testimonial, saved, full story, implementation, challenge, solution, reduced, quote, increase, rollout, switched, hours, percent, before and after, platform, spotlight, b2b, outcomes, video, scaled, partner',
  'customer churn':
    'cancellation, retention, cancelled, subscribers, renewal, net revenue retention, subscriptions, at risk accounts, exit survey, downgrades, leaving customers, saas, cancel, cohort, onboarding, customer success, mrr, at risk, health score, win back, usage, leave, rate, nps, offboarding, account, data, predict, revenue, expansion, playbook, early warning, upsell, lifetime value',
  'customer feedback survey':
    'ratings, questionnaire, anonymous, responses, satisfaction, scores, open ended, have your say, verbatim, nps, csat, insight, respondents, five minutes, scale, improve, question, tell us, review, listening, guests, ux, experience, results, sentiment, form, opinion, detractors, response rate, sample',
  'customer service':
    'apology, phone lines, resolved, advisors, apologised, unresolved, phone queue, support, complaint, agent, call centre, response, cx, contact centre, hold, training, empathy, helpful, experience, chat, phone, refund, queue, loyalty, csat, satisfaction, query, frontline, expectations, live chat, adviser, care, reply',
  cybersecurity:
    'threat, attackers, firewall, passwords, vulnerability, patch, hackers, incident, endpoint, cyber essentials, breach, ransomware, malware, attack, mfa, phishing, zero trust, soc, pen test, backup, ciso, nis2, siem, encryption, detect, exploit, data, credential, supply chain, security awareness',
  cycling:
    'puncture, saddle, peloton, riders, coffee stop, hill climb, helmet, group ride, cafe stop, chaingang, 16 mph, roadies, ebike, e bike, audax, no drop, bike, ride, pedal, cyclist, route, gravel, miles, sportive, road bike, mountain bike, bicycle, trail, velodrome, club run, cargo bike, lane, jersey, wheels, lycra, climb, cake stop, tandem, cyclocross, bikepacking',
  'damp and mould':
    'moisture, ventilation, plaster, extractor, basement, cellar, spores, salts, mould, dehumidifiers, dry rot, tanking, basement waterproofing, waterproofing, musty, mildew, crawl space, damp course, condensation, wall, humidity, survey, extractor fan, landlord, rising damp, treatment, black spots, proofing, wet, tenants, surveyor, bathroom, spray, timber, penetrating, awaabs law, dry, sealant',
  'dance class':
    'jazz, barre, dancers, recital, ages 3, showcase, routines, contemporary, hip hop, bollywood, zumba, acro, leotards, feis, ballet, salsa, tap, street, beginners, studio, teacher, steps, bachata, no partner, ballroom, term, school of dance, latin, shoes, show, exam, swing, tutu, choreography, jive',
  'dark mode':
    'theme, settings, light mode, oled, system settings, colour scheme, eyes, ui, light, app, toggle, night, interface, contrast, developer, screen, most requested, design, battery, bright, css, update, release, website, automatic, display, glare, black, beta, user, icons',
  dashboard:
    'metrics, charts, widgets, filters, data sources, power bi, tableau, drill down, data, kpi, report, real time, analytics, insight, visualise, export, custom, bi, excel, spreadsheet, numbers, graphs, visualisation, trends, query, warehouse, finance',
  'data privacy':
    'personal data, controller, processor, consent, breach, regulator, retention, cookies, ico, gdpr, dpo, privacy policy, encryption, hipaa, compliance, opt out, tracking, subject access, ai act, data protection, rights, fines, anonymise, children, third party, collect, ccpa, eu, dpia, health records',
  'days out':
    'kids go free, attractions, under 5s free, family ticket, all the family, rainy day, half price kids, dog friendly, half term, farm park, picnic, family fun, kids, adventure, train ride, annual pass, maze, soft play, admission, explore, petting, tractor ride, trail, gardens, museum, railway, zoo, playbarn, coach trip, under 3s, gate, pre book, summer holidays, steam',
  deli: 'salami, prosciutto, focaccia, cheeses, sandwich counter, pastrami, salads, quiches, pesto, feta, vinegar, olive oil, charcuterie, olives, antipasti, counter, chutney, hamper, sandwich, bread, balsamic, produce, crackers, cured, pickles, pasta, platter, anchovies, grazing, sourdough, wine, artichoke, shelf, italian',
  'dental check-up':
    'x rays, cleaning, whitening, veneers, implants, invisalign, crowns, composite bonding, new patients, fillings, dentist, teeth, smile, hygienist, patients, braces, practice, gums, filling, nhs, appointment, aligners, orthodontist, root canal, toothache, bonding, cavities, nervous, surgery, six months, extraction',
  desserts:
    'custard, meringue, crepes, cheesecakes, milkshakes, cookie dough, brownies, pudding, sticky toffee, crumble, brownie, sweet, tiramisu, chocolate, tart, sundae, pavlova, panna cotta, waffle, brulee, ice cream, pud, gulab jamun, spoon, mousse, trifle, cream, parlour, baklava, after dinner, sorbet',
  'diversity and inclusion':
    'inclusive, belonging, neurodivergent, neurodiversity, diverse, equity, lgbtq, allies, bias, dei, equality, disability, workplace, ally, ethnicity, race, gender, culture, hiring, representation, training, pride, leaders, erg, black history month, pay gap, underrepresented, unconscious, anti racism, employee network, accessible',
  'Diwali and Lunar New Year':
    'rangoli, diyas, lanterns, lion dance, red envelopes, festival of lights, garba, festive offers, dhanteras, dumplings, mithai, dragon, fireworks, year of the, prosperity, lakshmi, sweets, deepavali, hamper, zodiac, lamps, gifting, horse, reunion dinner, chinese, dry fruit, festive, lohri, bollywood, ladoo',
  DIY: 'sandpaper, screws, timber, cement, tools, sealant, hammer, plywood, power tools, trade counter, paint, drill, hardware, tiles, plaster, home improvement, shelf, saw, project, plumbing, hire, nails, decorating, builders merchant, weekend, filler, renovate, weatherboard, garden, fix',
  'dog grooming':
    'full groom, shampoo, nails, doodle, puppy, coat, matted, cancellation, groom, cockapoo, spaniel, de shed, poodle, teddy bear, wash and dry, breeds, hand strip, dematting, groomer, clip, wash, bath, brush, paws, trim, salon, pooch, deshedding, fluffy, pamper, ears, puppy intro, breed, dryer, mobile, cats, shih tzu',
  'dog walking':
    'walks, group walks, muddy paws, pet sitting, pop in visits, walkers, daycare, doggy, secure field, pups, lead, paws, muddy, pooch, off lead, woods, insured, pack, pick up, beach, zoomies, solo, harness, poo bags, fields, midday, recall, collar, hounds, ball, tail, spaniel, boarding',
  doughnuts:
    'jam filled, custard filled, sprinkles, box of six, dozen, biscoff, fritters, glazed, custard, fried, brioche, sugared, filling, dough, cinnamon sugar, boston cream, hot, maple, cream, fryer, icing, mini, crème brûlée, bomboloni, sold out, vanilla, raspberry, oozing, munchkin',
  'drawing and painting':
    'brushes, canvas, gouache, pencil, still life, charcoal, portraits, watercolour, acrylic, sketch, artist, oils, life drawing, paint, easel, paper, studio, beginners, ink, palette, sketchbook, pastel, art class, materials, landscape, supplies, sip, model',
  dresses:
    'hem, floral, sleeveless, sizes 8, sizes 6, prom, pleated, occasionwear, size 10, midi, linen, sleeve, maxi, sizes, print, summer, wrap, occasion, neckline, cotton, waist, pockets, boutique, silk, wedding guest, flattering, tea, tiered, party, gown, restock, styled, fabric, frock, try on',
  'driving lessons':
    'instructor, minors, roundabout, learner, dual controls, dvsa, parallel park, manual, automatic, pass rate, driving, l plates, theory, edt, adi, cancellations, drivers ed, test, passed, faults, pupil, first attempt, nerves, pass, intensive, licence, provisional, manoeuvre, waiting list, hazard perception, motorway, congratulations, clutch',
  'Easter eggs':
    'bunny, hunt, chicks, hot cross buns, eggs, chocolate eggs, bonnets, lent, golden egg, bunnies, egg hunt, chocolate, trail, half term, lamb, spring, kids, good friday, april, basket, sunday lunch, monday, holidays, crafts, simnel, daffodils, decorate, milk, clue, bilby, treats',
  'electric cars':
    'miles of range, charging, rapid charger, range, plug in, charge point, kia, byd, wallbox, ev, battery, miles, kwh, hybrid, motor, emissions, zero, salary sacrifice, rapid, test drive, suv, petrol, home charger, regen, charger, grant, drive, lease, fleet, range anxiety',
  electrician:
    'niceic, sockets, fuse, trip switch, wiring, downlights, certificate, part p, lights, fault finding, ev point, spark, tripping, landlord certificates, outlets, breaker, panel upgrade, fusebox, rewire, consumer unit, ev charger, eicr, installation, circuit, switch, board, rcd, certified, testing, fault, sparky, spotlights, inspection, power, landlord, domestic, fuse box, outdoor lighting, call out, smoke alarm',
  'email newsletter':
    'subscribers, emails, mailchimp, in your inbox, klaviyo, opt in, unsubscribes, weekly email, deliverability, inbox, open rate, subject line, mailing list, campaign, sign up, click, segment, template, issue, readers, automation, spam, monthly, welcome series, sender, send time, list, email marketing, a/b, drip, preview text, round up, bounce',
  'employment law':
    'tribunal, hr, handbook, dismissal, grievance, contracts, employers, probation, acas, redundancy, settlement agreement, solicitor, unfair, discrimination, employee, rights, disciplinary, workplace, zero hours, legislation, fair work, harassment, claim, rights bill, tupe, wages, notice period, union, flexible working',
  'energy bills':
    'tariff, unit rate, standing charge, ofgem, meter, electricity, switching, thermostat, prepay, direct debit, gas, smart meter, price cap, usage, kwh, insulation, heating, supplier, advice, fuel poverty, winter, grant, draught, household, warm, meter reading, efficiency, radiator, solar, off peak, warm home discount',
  'engagement rings':
    'carat, ring size, diamond, proposal, said yes, solitaire, platinum, 18ct, moissanite, sapphire, gold, she said yes, stone, bespoke, band, emerald cut, lab grown, setting, jeweller, oval, propose, halo, claw, wedding band, eternity, goldsmith, hatton garden, certificate, sparkle, princess cut, knee',
  'escape rooms':
    '60 minutes, locked, clue, puzzle, escaped, padlock, game master, 60 mins, new room, players, groups of, solve, teams of, handcuffs, team of 2, mystery, team building, detective, murder, beat the clock, adventure, codes, immersive, stag, hen, crack, treasure hunt, theme, villain, heist, leaderboard, hint, suspects, haunted',
  'evening class':
    'term starts, enrol, tutor, 10 week, adult learners, ten weeks, term, pottery, beginners, college, course, photography, language, upholstery, qualification, skill, maths, tuesday, prospectus, hobby, art, learning, bookkeeping, sewing, part time, autumn, spanish, level 2, funded, workshop',
  'exam revision':
    'grade 9, year 11, papers, predicted grade, neet, jee, junior cert, board exams, crash course, flashcards, mock, past paper, gcse, a level, revise, test series, grade, syllabus, leaving cert, timetable, cram, study, mark scheme, pupil, stress, notes, maths, board, hsc, intensive, easter, boost, upsc',
  'expense claims':
    'receipts, mileage, reimburse, finance, approval, spend, ocr, expenses, petty cash, corporate card, policy, submit, approve, photo, employee, travel, per diem, app, snap, out of pocket, business trip, scan, reimbursement, lunch, virtual card, month end, accounting, hotel, auto categorise, vat, fraud',
  'eye test':
    'branded frames, varifocals, glaucoma, eyesight, retina, contact lens, oct scan, opticals, anti glare coating, frames, optician, optometrist, vision, glasses, sight, prescription, appointment, myopia, screen, dry eye, clinic, cataract, nhs, driving, macular, children, diabetic, pupils, blurry, eye health, headaches, letters chart, dispensing',
  factory:
    'machines, tooling, operators, assembly, shift pattern, injection moulding, lathes, output, fabrication, presses, tolerance, iso 9001, sheet metal, oem, 5 axis, manufacturing, production line, made in, engineers, cnc, shop floor, plant, parts, steel, lean, components, automation, shifts, precision, workshop, quality, tonnes, welding, apprentice',
  'family photo shoot':
    'minis, mini sessions, milk bath, portraits, photographs, golden hour, backdrop, digitals, edited images, studio portraits, newborn, session, photographer, studio, images, maternity, prints, cake smash, outdoor, milestone, bump, gallery, outfits, siblings, beach, sitter, autumn leaves, bluebells, props, location, memories, baby, christmas, album, digital files',
  farm: 'herd, tractor, acres, barn, pasture, crops, ewes, hay, silage, hedgerow, farm, agricultural, lambs, harvest, heifer, calves, bullocks, milking, slurry, wheat, barley, fields, fodder, cows, sheep, cattle, dairy, farmer, pigs, livestock, hens, grazing, combine, organic, soil, sheepdog',
  'farm shop':
    'free range, raw milk, pick your own, butchery, reared, our own beef, strawberries, new potatoes, free range eggs, asparagus, eggs, veg, honesty box, produce, seasonal, meat, milk, potatoes, tearoom, cheese, cafe, vending machine, grown, jam, field, bakes, lamb, shelves, apple juice, barn, hampers, local suppliers',
  "farmers' market":
    'producers, growers, 9am to 1pm, pop up, vendors, local makers, traders, second saturday, rain or shine, stalls, veg, cheese, bread, eggs, saturday, stallholder, honey, square, 9am, jam, fresh produce, sunday, street food, artisan, pickles, seasonal, plants, bunting, meat, sausages, tote bag, makers',
  fashion:
    'new in, sizes, linen, boutique, knits, ss26, size 8, denim, restock, co ord, collection, outfit, style, dress, wardrobe, trend, designer, clothing, knitwear, season, accessories, colour, womenswear, runway, silk, fabric, jacket, capsule, ethical, catwalk, slow, menswear, sustainable',
  "Father's Day":
    'old man, stepdad, spoil dad, treat dad, superdad, best dad, dad, beer, june, whisky, steak, card, gift, bbq, barbecue, socks, third sunday, grandad, burger, treat, ale, daddy, roast, hamper, pint, mug, golf, voucher, bacon, tie, tools, craft beer, september',
  films:
    'screening, subtitled, premiere, scenes, cert 15, popcorn, trailer, starring, 7 30pm, cinema, director, movie, short, documentary, actor, festival, q&a, 35mm, streaming, cast, horror, filmmaker, animation, classic, showtimes, seats, imax, blockbuster, matinee, projector',
  'first aid course':
    'recovery position, choking, bandage, resuscitation, paediatric, first aiders, cpr, defibrillator, emergency, aed, training, qualified, workplace, certificate, bleed, dummy, manikin, lifesaving, instructor, cardiac arrest, ambulance, mental health, burns, refresher, nursery, renewal, hltaid, stop the bleed',
  'first-time buyer mortgage':
    'deposit, lender, 5% deposit, 10% deposit, lifetime, borrow, in principle, stamp duty, ladder, first home, broker, affordability, keys, agreement in principle, rate, shared ownership, adviser, lisa, solicitor, income, loan, renting, credit score, offer, completion, salary, gifted deposit, help to buy, whole of market, remortgage, fee',
  'fish and chips':
    'chippy, scraps, mushy peas, haddock, cod, batter, fryers, vinegar, fishcakes, curry sauce, pukka, fish, chips, battered sausage, saveloy, beef dripping, scampi, wrapped, fish friday, tartare sauce, plaice, salt, potato, takeaway, pensioner special, pickled egg, crispy, gravy, seafront, hake, fillets, gherkin',
  'fitted kitchen':
    'quartz, cabinets, handleless, shaker, soft close, granite, larder unit, kitchens, units, flat pack kitchen, worktop, island, designer, appliances, sink, doors, installation, splashback, showroom, pantry, breakfast bar, drawers, fitters, renovation, tap, paint colour, extension, bespoke, modular, remodel, benchtop',
  'flat white':
    'oat, latte art, syrup, takeaway cup, crema, iced, dairy free milk, barista, espresso, milk, latte, shot, cappuccino, foam, cortado, steamed, art, matcha, mocha, pour, reusable cup, double shot, beans, caramel, vanilla, macchiato, microfoam, brew, pumpkin spice, silky',
  'fleet management':
    'drivers, fuel, fleet, dashcams, tracking, idling, fuel card, walkaround, vehicles, telematics, vans, mileage, gps, ev, maintenance, tachograph, trucks, route, compliance, downtime, utilisation, odometer, electrify, charging, operators, eld, trailers, harsh braking, inspection, grey fleet',
  florist:
    'stems, sympathy, wedding flowers, hatbox, funeral tribute, arrangements, interflora, dried, corsage, buttonholes, flowers, bouquet, roses, wreath, wedding, blooms, peonies, foliage, hand tied, vase, tulips, centrepiece, workshop, delivery, bridal, posy, british grown, dahlias, hydrangea, ribbon, scented, gladioli',
  'flu jab':
    'over 65s, over 65, jabs, booster, pharmacist, jabbed, shots, yellow fever, typhoid, flu, vaccine, pharmacy, covid, vaccination, appointment, clinic, eligible, nhs, walk in, winter, immunisation, nurse, shingles, pregnant, rsv, arm, protect, travel, carers, pneumonia, surgery, needle, mmr, virus, dose, sleeve',
  'food bank':
    'parcels, tins, pasta, donations, nappies, trolley, toiletries, cupboard, cereal, long life milk, referral, drop off point, pantry, donate, uht milk, volunteers, drop off, hunger, collection point, tinned, foodbank, crisis, harvest, larder, shelves, hamper, beans, poverty, long life, squash, supermarket',
  'food waste':
    'surplus, short dated, composted, rescued, landfill, unsold, yellow sticker, leftovers, bin, zero waste, use by date, fridge, peelings, save, wonky veg, kitchen, stale bread, redistribute, caddy, edible, composter, freezer, tonnes, scraps, supermarket, best before, portion, meals, magic bag, anaerobic digestion',
  football:
    "striker, midfield, penalty, offside, pre season, full time whistle, ko, fixture, grassroots, under 8s, futsal, equaliser, full time, winger, semi final, sunday league, match, kick off, pitch, goal, league, players, season, under 11s, coach, referee, soccer, cup, goalkeeper, 5 a side, squad, astro turf, walking, team sheet, women's, 3g, final whistle, supporters, half time, fans",
  'football boots and shirts':
    'studs, astro, firm ground, size uk, predator, mercurial, cleats, keeper gloves, retro shirts, kit, jersey, replica, retro, home shirt, sizes, away, soccer, printing, name and number, season, third, classic, shin pads, training top, badge, 90s, sponsor, moulded, goalkeeper gloves, adult, strip, scarf, world cup',
  fostering:
    'carers, placement, siblings, social worker, spare room, foster, children in care, therapeutic, allowance, looked after children, child, children, teens, stable, council, information evening, young people, respite, agency, adoption, training, home, short break, foster carer, enquire, nurture, bedroom, fortnight, care leaver, kinship, change a life, looked after',
  'four-day week':
    'fridays off, 32 hours, burnout, long weekend, full pay, trial, productivity, same pay, hours, pilot, employees, compressed, staff, work life balance, three day weekend, employers, monday, wellbeing, output, retention, office closed, recruitment, shorter, flexible, sick days, reduced, 100:80:100, rest, rota, results',
  freelancing:
    'self employed, day rate, sole trader, invoices, freelancers, retainer, portfolio, upwork, fiverr, client, rate, project, ir35, contractor, pitch, solopreneur, gig, coworking, brief, side hustle, tax, work life balance, copywriter, designer, feast or famine, scope, chase, late payment, solo',
  'freight and haulage':
    'tonnes, artic, trailers, curtainsider, depot, pallets, cab, hgv, driver, lorry, load, truck, container, customs, transport, cargo, shipping, class 1, forwarder, import, port, logistics, groupage, export, ltl, air, sea, tail lift, abnormal load',
  'funding round':
    'investors, valuation, seed, term sheet, venture, runway, series a, raised, startup, vc, capital, led by, million, angel, founder, investment, fundraise, scale, growth, crowdfunding, pre seed, equity, portfolio, fund, backed, cap table, deep tech, climate tech, accelerator',
  'fundraising appeal':
    'hospice, gofundme, donors, total so far, just giving, thanks to you, pledge, in memory, zakat, donate, target, donation, raise, charity, gift aid, supporters, match funding, crowdfunding, generous, pounds, double, give, lifeline, thank you, vital, urgent, impact, christmas, every penny, legacy, matched',
  funeral:
    'ashes, direct cremation, hearse, coffin, memorial, prepaid plans, chapel of rest, condolences, celebrant, urns, cremation, director, burial, service, crematorium, wishes, wake, loved one, dignity, chapel, undertaker, flowers, mourners, arrangements, eulogy, headstone, natural burial, cemetery, order of service',
  furniture:
    'oak, sideboards, wardrobe, bedside, upcycled, solid wood, bookcase, recliner, showroom, mango wood, table, chairs, sofa, handmade, wood, drawers, bespoke, cabinet, upholstery, delivery, dining, bedroom, mid century, sheesham, solid, assembly, restored, dresser, walnut, flat pack, teak, antique, maker',
  'garden birds and wildlife':
    'robin, blue tits, feeders, frogs, goldfinches, sunflower hearts, bird count, peanuts, blackbird, mealworms, pond, butterfly, seed, nest box, hedgehog, suet, fat ball, squirrel, sparrow, bird bath, pollinator, butterflies, bee, species, bug hotel, birdwatch, count, hummingbird, habitat, trail camera, spotted',
  'garden centre':
    'bedding, compost, shrubs, baskets, topsoil, bark, hanging baskets, plants in, pansies, geraniums, plants, perennial, pots, trees, bulbs, roses, planter, trays, herbs, lavender, nursery, polytunnel, plug plant, lawn feed, cafe, colour, hellebore, trolley, hardy, spring, terracotta, fertiliser, conifer',
  'garden furniture':
    'patio, fire pit, parasol, loungers, alfresco, rattan, egg chair, seater, weatherproof, bistro set, bench, corner set, umbrella, adirondack, swing seat, sofa set, outdoor, table, teak, cushions, decking, chairs, dining set, sun, aluminium, hammock, heater, gazebo, showroom, summer, deckchair, six seater',
  gardening:
    'borders, bulbs, secateurs, frost, deadhead, potting, trowel, wheelbarrow, hydrangea, dahlias, plants, soil, pruning, weeds, compost, mulch, spade, hedge, roses, beds, dig, shrub, lawn, gardener, perennials, pots, cuttings, head gardener, sunshine, green fingers',
  'gigs and concerts':
    'jazz, headliner, support act, encore, doors, doors 7pm, doors 7, support from, live set, setlist, on stage, acoustic, tribute, band, live, stage, venue, tour, singer, guitar, music, folk, set, album, sold out, rock, lineup, orchestra, indie, sound check, crowd, line up, drummer, songwriter',
  gin: 'juniper, tonic, distillery, botanical, distilled, 70cl, craft gin, gins, london dry, garnish, copper still, distil, spirit, citrus, sloe, pink, bottle, g&t, rhubarb, tasting, navy strength, batch, cucumber, elderflower, serve, foraged, abv, ice, lime, still',
  golf: "tee, bunker, handicap, captain's day, 18 holes, stableford, birdie, clubhouse, holes, clubs, 9 holes, greens, pro shop, texas scramble, trackman, buggies, putts, course, driving range, fairway, swing, pro, golfer, par, simulator, buggy, captain, iron, caddie, members, ball, society day, driver, lessons",
  'GP appointment':
    'surgery, repeat prescription, triage, e consult, smear, telehealth, bulk billing, bloods, blood test, physician, patient, practice, doctor, nurse, nhs app, receptionist, phone lines, clinic, online form, reception, 8am, medical, health centre, closed, registered, dna, missed, pharmacist, consultation, cancel, urgent',
  'graduate scheme':
    'grads, rotations, internships, assessment centre, placements, penultimate year, intern, university, student, trainee, applications, engineer, degree, cohort, early careers, programme, campus, career, class of, consulting, insight day, mentor, salary, undergraduate, summer, final year, start date, recruiters, finance, freshers',
  graduation:
    'gowns, graduates, degree, cap and gown, valedictorian, diploma, convocation, honours, class of, ceremony, students, university, bachelor, mortarboard, alumni, hons, proud, celebrate, college, studies, phd, robe, masters, gown hire, certificate, photo, scroll, achievement, prom, commencement',
  'greenhouse and shed':
    'apex, pent, 8x6, 10x8, insulated, tongue and groove, pressure treated, cabins, bespoke sheds, sheds, glass, timber, garden room, summerhouse, installed, felt roof, staging, storage, base, cladding, workshop, log cabin, delivered, panels, polycarbonate, workspace, potting, building, tools, door, aluminium, cedar, lean to, polytunnel, bespoke',
  'grills and pizza ovens':
    'smoker, propane, rotisserie, burners, briquettes, pellet, lumpwood, tongs, sear, charcoal, bbq, gas, wood fired, kamado, steaks, outdoor kitchen, burgers, braai, flame, coals, ceramic, marinade, dough, sizzle, cooking, garden, ribs, low and slow, stone, weekend, thermometer',
  'guided tours':
    'guide, small groups, meeting point, english speaking, licensed guide, walking, history, ghost, boat trip, streets, heritage, old town, stories, sightseeing, open top, hidden, landmark, group, hour, harbour, explore, skipper, blue badge, departs, cathedral, dark, tuk tuk, food tour, storyteller, architecture, castle',
  'gutter cleaning':
    'leaves, moss, ladder, downpipes, overflowing, gutter vac, blocked, gutters, vac, fascias, soffits, conservatory roof, vacuum, roof, autumn, clearing, window cleaner, damp, upvc, debris, drains, conservatory, gutter guard, rain, before and after, repair, water, hopper, camera, clogged, pressure wash',
  'gym membership':
    'joining fee, lock in, pt session, squat rack, free weights, kettlebell, no contract, 24/7, unlimited classes, free pt, weights, workout, personal trainer, fitness, strength, squat, pt, classes, equipment, treadmill, deadlift, transformation, members, barbell, cardio, reps, rack, dumbbell, day pass, goals, crossfit, gains, studio, induction, muscle',
  'hair colour':
    'highlights, blonde, roots, foils, balayages, brunette, lived in, half head, full head, t section, toner, copper, salon, patch test, bleach, colourist, grey blending, stylist, ombre, tint, gloss, babylights, bond, dye, root touch up, ash, warm, vivid, money piece, transformation',
  haircut:
    'stylist, blow dry, colour, fringe, cut, salon, restyle, bob, blowdry, blow dries, wash and cut, smoothening, blowout, braids, trim, layers, hairdresser, split ends, curls, scissors, balayage, styling, wash, junior stylist, consultation, chair, volume, extensions, snip, highlights, pixie, keratin, length, bangs',
  Halloween:
    'spooky, costume, ghost, witch, zombie, ghouls, haunted, fright, scary, 31 october, trick or treat, pumpkin, october 31, fancy dress, monster, skeleton, party, kids, bat, disco, vampire, carving, trunk or treat, slime, face paint, cauldron, bewitched, scream, horror, samhain',
  handbags:
    'leather, crossbody, zip, compartments, mulberry, bags, coin pocket, purse, tote, strap, clutch, pocket, shoulder, designer, handmade, suede, colour, satchel, tan, bucket, vegan, chain, lining, backpack, buckle, hide, phone, everyday, sling, stitched',
  'health and safety at work':
    'hazards, ppe, incident, scaffold, working at height, inspection, method statement, hard hat, risk, near miss, toolbox talk, risk assessment, injury, hse, compliance, accident, manual handling, site, osha, iso 45001, fire, asbestos, audit, training, workers, lone worker, hi vis, reporting, coshh, zero harm, whs',
  'healthy eating':
    'meal prep, lose weight, slimming, weigh in, nutrients, low carb, kg lost, smoothie, food diary, whole foods, nutrition, veg, dietitian, protein, fibre, weight loss, meal, nutritionist, calories, snack, gut, sugar, recipes, 5 a day, salad, plate, wholegrain, diet, diabetes, wholefood, low fat, fruit, balanced, plan, lentils',
  'hearing test':
    'hearing, audiogram, missing conversations, tv loud, nhs hearing, syringing, earplugs, hearing loss, subtitles, mumbling, hearing aid, audiologist, ear wax, microsuction, ears, tinnitus, clinic, appointment, loss, removal, batteries, blocked, sound, loop, ear protection, conversation, deaf, rechargeable, hearing health, clear, home visit, earmould, speech, tv volume, discreet, age 50, noisy room',
  'heat pump':
    'radiators, underfloor, cylinder, kilowatt, outdoor unit, retrofit, boiler, mcs, grant, scop, air to water, seai grant, bus grant, oil boiler, ducted, mini split, split system, installation, heating, air source, renewable, ground source, insulation, efficient, kw, hot water, solar, installer, low carbon, seai, cop, cooling, heat loss, compressor, refrigerant',
  helpdesk:
    'tickets, agents, inbox, callers, macros, response time, escalation, support, knowledge base, self service, csat, queue, faq, sla, article, first response, ai agent, chat, deflection, triage, routing, automation, resolution, backlog, reply, workflow, omnichannel, canned',
  'holiday club':
    '5 to 11, ages 5, childcare vouchers, multi sports, drop off, haf, early drop, inset day, early drop off, half term, summer, easter, kids, activities, camp, crafts, childcare, sports, games, wraparound, playscheme, packed lunch, full day, funded, october, sessions, bouncy castle, den building, swimming, ofsted, vouchers, school holidays, coach',
  'home care':
    'carers, personal care, companionship, elderly, care plan, medication, ndis, care assistants, care visits, hoist, independence, clients, live in, dementia, respite, driver, caregiver, cqc, meals, support, shifts, domiciliary, dignity, loved ones, mileage paid, own home, hospital discharge, rota, compassionate, care package, seniors',
  'home decoration':
    'made to measure, blinds, drapes, shutters, roman blinds, fabrics, scatter cushions, blackout, poles, mirrors, ornaments, curtains, cushions, wall art, throws, interiors, homeware, vase, roman, roller, prints, lampshade, linen, soft furnishing, decor, living room, frames, shelf, rug, styling, cosy, pelmet, rail',
  'home insurance':
    'contents, rebuild, premiums, burst, valuables, subsidence, excess, accidental damage, hail, cover, policy, claim, flood, storm, renewal, broker, quote, landlord, insurer, rebuild cost, buildings, escape of water, hurricane, thatch, underinsured, roof, renters, sum insured, burglary, jewellery, theft, homeowners',
  'homeless shelter':
    'sleeping bags, hot meals, cold nights, socks, support workers, outreach, rough sleeper, hostel, beds, night, winter, donate, housing, warm, volunteers, residents, streets, hygiene kit, soup kitchen, sleep out, crisis, temporary, eviction, accommodation, coats, tent, dignity, move on, cold',
  honey:
    'raw, hives, bees, jars, wildflower, heather, local honey, beekeepers, manuka, honey, honeycomb, apiary, pollen, comb, swarm, beeswax, mead, nectar, queen, 340g, colony, smoker, harvest, set, extract, clover, floral, acacia, frames',
  hospital:
    'nurse, ward, patients, surgeon, trust, theatre nurses, waiting times, icu, nhs trust, emergency department, outpatient, cardiology, visiting hours, multispeciality, surgery, doctors, a&e, theatre, consultant, children, nhs, beds, clinic, maternity, treatment, scanner, emergency, discharge, healthcare, mri, paediatric, porter, visiting, staff, operation',
  houseplants:
    'calathea, low light, watering, snake plant, misting, humidity, cuttings, foliage, philodendron, fern, monstera, leaf, pot, indoor, light, repot, cactus, succulent, terrarium, roots, cutting, soil, planter, peace lily, plant parent, easy care, window, pothos, propagation, jungle, rare',
  'HR software':
    'onboarding, employees, self service, headcount, appraisal, org chart, hr, performance review, hris, people team, absence, payroll, hr manager, platform, records, engagement, survey, holidays, goals, feedback, saas, employee data, workforce, one to one, modules, demo, compliance, people analytics, documents, leavers',
  'hybrid working':
    'desks, tuesdays, remote, commute, office, desk booking, return to office, flexible, days a week, collaboration, employees, meeting room, hot desk, coworking, in person, policy, mandate, anchor day, home, culture, leaders, occupancy, workplace, screens, face to face, camera, productivity, wellbeing',
  'ice cream':
    'cone, waffle cone, flavours, two scoops, tubs, flake, mr whippy, raspberry ripple, sorbets, scoop, gelato, sundae, vanilla, pistachio, parlour, milkshake, whippy, mint choc, dairy, sprinkles, 99, honeycomb, kiosk, salted caramel, kulfi, soft serve, heatwave, float, van, parlor, churned',
  'incident response':
    'degraded, investigating, uptime, engineers, pager, downtime, outage, on call, postmortem, alert, root cause, sre, status page, mttr, runbook, blameless, breach, severity, service restored, drill, tabletop, escalation, latency, monitoring, soc, 3am, rollback, observability',
  insulation:
    'loft, cavity, spray foam, draught, grant, wool, u value, rafters, external wall, drylining, blown in, cavity wall, heat loss, r value, batts, attics, energy efficient, warm, retrofit, mineral wool, epc, bills, boards, roof, cold, floors, thermal, installer, underfloor, seai, pir, joist, sheep wool',
  insurance:
    'policy, premium, renewal, broker, underwriters, quote, claims, insured, public liability, excess, life cover, mediclaim, term plan, indemnity, cover, insurer, underwriting, life, liability, risk, protection, policyholder, critical illness, health, reinsurance, agent, income protection, adviser, beneficiary, travel, accident, exclusions',
  invoicing:
    'overdue, due date, ledger, remittance, supplier, statement, thirty days, accounts, reminders, paid, late payment, invoice, cash flow, freelancer, chase, automate, vat, accounts payable, software, purchase order, receipt, pdf, terms, quote, e invoice, mandate, credit note, automation, peppol, debtors, ap team, days',
  IPA: 'hops, hazy, citra, cans, abv, pale, simcoe, west coast, ddh, new england, juicy, mosaic, session, brewery, dry hopped, dipa, neipa, tropical, citrus, nelson sauvin, pint, bitter, beer, tap, brewed, double, galaxy, mango, pine, resinous',
  'IT support':
    'laptop, server, helpdesk, engineers, microsoft, remote support, outage, network, tickets, microsoft 365, patching, printers, computers, antivirus, backup, slow computer, onsite, unlimited support, msp, managed, remote, downtime, technician, firewall, wifi, outsourced, endpoint, monitoring, business, switch it off, cyber essentials, break fix, broadband, ticket queue',
  'jam and chutney':
    'jars, gooseberry, damson, seville, pectin, strawberry, small batch, achar, pickled, curd, relish, marmalade, preserves, fruit, batch, raspberry, plum, homemade, piccalilli, toast, sugar, rhubarb, pan, label, onion, cheese, apple, tomato, blackcurrant, spoon, jelly',
  jeans:
    'skinny, high waisted, selvedge, ripped, bootcut, straight leg, wide leg, inside leg, stretch, denim, fit, wash, waist, indigo, high rise, mom, flare, pockets, rinse, hem, cotton, inseam, dungarees, barrel, jacket, distressed, low rise, size, organic, turn up',
  jewellery:
    'sterling, gold plated, 9ct, earrings, hallmark, 22k, bangles, making charges, gemstones, 925, silver, gold, necklace, handmade, bracelet, pendant, stud, hoops, beads, jeweller, chain, pearl, plated, engraved, silversmith, carat, charm, stacking, turquoise, bench, gift box, kundan',
  'job vacancy':
    'cv, pension, shifts, per hour, pro rata, closing date, permanent, hiring, apply, salary, role, full time, part time, experience, candidate, hours, position, recruiting, applicants, email your cv, staff, assistant, manager, chef, interview, immediate start, driver, career, job description',
  'kitchen appliances':
    'induction, fridge freezer, fan oven, cooker, integrated, ariston, bosch, dishwasher, extended warranty, miele, fridge, oven, kettle, blender, toaster, mixer, hob, microwave, air fryer, coffee machine, freezer, repair, stand mixer, smart, energy rating, built in, food processor, juicer, watts, washing machine, installed, slow cooker, spare parts, white goods',
  'knitting and crochet':
    'needles, pattern, shawl, dk, merino, stitches, 4 ply, jumper, cast on, aran, double knit, balls, chunky, 50g, yarn, wool, hook, skein, knit, blanket, crocheting, granny square, sock, dyed, hank, amigurumi, row, knit along, beginners, squares, natter',
  knitwear:
    'wool, lambswool, aran, cable knit, chunky, fair isle, alpaca, mohair, jumper, cashmere, merino, cardigan, cosy, knitted, sleeve, crew neck, sweater, winter, roll neck, layers, knits, soft, autumn, tank top, fisherman, donegal, sheep, ribbed, woolly',
  'language course':
    'native speaker, grammar, fluent, vocabulary, a1, b2, accent, a2, c1, b1, delf, speak, verbs, jlpt, cefr, fluency, celpip, spanish, french, german, beginners, conversation, english, italian, teacher, lessons, ielts, native, level, japanese, irish, esol, pronunciation, mandarin, intensive, tandem, welsh, evening',
  lawn: 'grass, mowing, scarify, weeds, stripes, edging, aeration, hollow tine, weed control, fertilizer, turf, mower, moss, feed, seed, aerate, green, treatment, patchy, cut, artificial, lawncare, fertiliser, irrigation, sprinkler, roller, soil, rake, buffalo, dandelion, robotic, weed and feed',
  leadership:
    'leaders, managers, one to ones, direct reports, executives, coaching, delegate, trust, management, feedback, decision, workshop, mentor, culture, emotional intelligence, motivate, psychological safety, ceo, programme, line manager, empathy, strategy, difficult conversations, first time manager, micromanage, development, influence, boardroom',
  'leaking tap':
    'washer, dripping, plumber, ceiling, pipework, puddle, water meter, emergency call out, drips, taps, stop cock, water bill, leaks, pipe, burst, toilet, water, faucet, shower, repair, stopcock, emergency, flush, sink, valve, cistern, kitchen, detection, fixed, bucket, call out, seal, spanner, bill, bathroom, ballcock',
  lighting:
    'led, dimmable, bulbs, pendants, lumens, wall lights, downlights, e27, warm white, spotlights, lamp, shade, chandelier, ceiling, glow, dimmer, brass, fixture, floor lamp, switch, glass, table lamp, outdoor, fitting, illuminate, showroom, sconce, electrician, installation, architectural, solar',
  'litter pick':
    'gloves, pickers, rubbish, hi vis, verge, hoops, tidy, wombles, council collect, tidy towns, trolleys, bags, volunteers, beach clean, plastic, river, canal, shopping trolley, cans, bags filled, crisp packet, fly tipping, wrappers, meet at, cigarette butt, streets, shoreline, tyres, community, recycling, spring clean',
  'live sport':
    'screens, kick off, sky sports, tnt sports, projector, big screen, ufc, ppv, nfl, match, rugby, football, showing, six nations, premier league, pints, world cup, boxing, pub, game, final, darts, champions league, bar, wings, f1, table, ashes, playoffs, gaa, state of origin',
  'local council':
    'councillor, residents, planning, consultation, council tax, committee, parish, cllr, by election, grants, budget, mayor, cabinet, meeting, borough, services, ward, election, funding, town hall, clerk, scheme, housing, proposal, minutes, tax, have your say, planning application, ratepayers, highways, shire, agenda',
  locksmith:
    'lock, cylinder, snapped, upvc, deadbolt, burglary, call out, anti snap, break in, safes, lockout, rekey, car keys, door opened, non destructive, multipoint, upvc door, locked out, key cutting, lock change, keys, door, emergency, security, 24 hour, lost, handle, fitted, euro cylinder, night latch, mechanism, padlock, smart lock, no damage, landlord, master key',
  logistics:
    'shipper, freight, containers, pallets, carrier, delivery, fleet, transport, last mile, route planning, shipment, drivers, warehouse, parcels, tms, dispatch, tracking, cargo, drone, trucks, hub, forwarding, depot, supply chain, port, cold chain, rail, distribution, orders, carbon',
  'loyalty programme':
    'points, rewards, stamps, every 10th, collect points, double points, 5 stamps, buy 9, birthday treat, members, app, redeem, perks, referral, earn, tenth, tier, card, discount, exclusive, scheme, sign up, vip, coffee, cashback, repeat, collect, refer, spend, scan, benefits, gold',
  marathon:
    'finish line, miles, medal, pb, race number, training plan, start line, half, registration, race, runners, entries, course, chip time, 5k, 10 mile, water stations, marshals, goody bag, trail, aid station, tri, 10k, training, route, bib, road closures, ultra, 26.2, pace, entry, ballot, charity place, long run, pacer, taper, foil blanket',
  'martial arts':
    'black belt, grading, dojo, sparring, self defence, gi, instructor, mma, kids classes, belts, no gi, kyu, boxing, sensei, kickboxing, wrestling, striking, karate, judo, jiu jitsu, taekwondo, bjj, kids, confidence, discipline, gloves, muay thai, kata, beginners, mats, coach, respect, aikido',
  mattress:
    'king size, divan, pocket sprung, toppers, 1000 pocket, queen size, ottoman, box spring, side sleeper, pocket spring, memory foam, bed, firm, sleep, double, comfort, hybrid, back pain, trial nights, turn, orthopaedic, latex, support, showroom, springs, old one removed, delivery, firmness, coir, rolled, headboard, try before, protector, lie down',
  'meet the team':
    'joined us, role, years with us, hobbies, stylist, favourite, fun fact, spotlight, manager, apprentice, director, office, outside work, weekends, colleague, biscuit, receptionist, say hello, behind the scenes, dog, qualified, background, face behind, q&a, passionate',
  'meeting culture':
    'agenda, calendar, meetings, standup, stand up, invites, action items, minutes, async, no meeting, video call, transcript, notes, back to back, calls, productivity, focus time, diary, recap, facilitator, 30 minutes, camera on, decisions, colleagues, status update, overrun, hours wasted, one to one',
  'mental health':
    'therapy, support group, anxious, low mood, journalling, samaritans, coping, emotions, crisis line, helpline, anxiety, counselling, wellbeing, support, depression, stress, listening, talk, therapist, suicide, mindfulness, men, cbt, burnout, self care, panic, trauma, peer, walk and talk, session, resilience, check in, young people',
  'mobile app':
    'ios, android, download, iphone, app store, swipe, play store, testflight, face id, free download, launch, phone, users, tap, developer, screen, install, features, native, home screen, login, push, tablet, ux, rating, store, on the go, version, widget, cross platform',
  'month-end close':
    'accruals, balance sheet, controllers, reconciliations, consolidation, trial balance, finance director, reconcile, ledger, finance team, journal, accounting, cfo, erp, spreadsheet, intercompany, days, bank reconciliation, audit, automation, checklist, variance, general ledger, accountant, cut off, excel, late nights, flux, entries',
  mortgage:
    'lender, fixed rate, remortgage, repayments, loan, rates, valuation, affordability, broker, tracker, rate ends, fee free, borrow, refinance, whole of market, cemap, pre approval, let to buy, adviser, buy to let, fixed, property, base rate, deal, deposit, home loan, application, equity, interest, credit, self employed, underwriter, repossessed, product transfer, apr',
  MOT: 'tester, advisories, emissions, retest, headlights, brakes, certificate, ramp, fail, mots, class 4, tyres, wipers, rego, smog, pink slip, e test, test, garage, pass, advisory, vehicle, servicing, bay, due, mechanic, bulb, exhaust, suspension, reminder, pre check, van, roadworthy, dvsa, workshop, nct',
  "Mother's Day":
    "afternoon tea, flowers, mammy, grandma, spoil mum, treat mum, mothering, mam's day, mum, bouquet, treat, mothering sunday, gift, card, lunch, pamper, march, breakfast in bed, may, mama, spoil, brunch, prosecco, chocolates, voucher, handmade, spring, roast, hamper, mom, candles, daffodil",
  'mugs and ceramics':
    'glaze, kiln, dishwasher safe, speckled, mug, pottery, stoneware, bowl, handmade, clay, plate, porcelain, potter, vase, wheel, thrown, tableware, studio, seconds, earthenware, fired, espresso cup, tile, handle, slip, painted, jug, hand thrown',
  museums:
    'galleries, roman, curators, dinosaur, medieval, artefacts, antiquities, gallery, admission, free admission, exhibits, collection, exhibition, history, objects, heritage, archive, visitors, display, archaeology, donated, fossil, half term, trail, interactive, trust, volunteers, handling, century, conservation',
  'music festivals':
    'headliner, camping ticket, wristband, day tickets, bands, line up, early bird, lineup, glamping, weekend camping, djs, stage, camping, field, weekend, acts, dj, tents, day pass, gates, wellies, artists, campsite, food stalls, main stage, folk, announce, jazz, rave, family camping, tier',
  'musical instruments':
    'strings, fretboard, amp, pedals, fender, acoustic, gibson, restring, pickups, trade in, guitar, piano, drum, violin, keyboard, luthier, tuning, bass, ukulele, brass, repair, trumpet, play, second hand, hire, upright, setup, sax, tone, lessons, beginner, cello',
  musicals:
    'songs, matinee, stage, orchestra, showstopper, act one, libretto, curtain, wicked, theatre, cast, west end, show, broadway, audition, performers, score, chorus, dance, box office, jukebox, rehearsal, curtain call, standing ovation, tour, amateur, live band, leads, choreography',
  'nail set':
    'gel, acrylics, biab, french tips, chrome, cuticles, gel polish, mani, builder gel, nail techs, manicure, pedicure, infill, polish, almond, shellac, nail art, soak off, builder, removal, cat eye, glitter, appointment, hands, design, short, press on, overlay, coffin, toes, refill',
  'new glasses':
    'frames, lenses, specs, ray ban, sunglasses, acetate, tortoiseshell, blue light, titanium, lens, varifocal, eyewear, optician, prescription, designer, styling, try on, spectacle, face shape, coating, dispensing, optical, range, reading, thinner lenses, second pair, anti glare, rimless, collection, repair',
  'new menu':
    'dishes, starters, mains, on the menu, ingredients, small plates, desserts, chef, seasonal, kitchen, plates, launches, served, lunch, tasting, a la carte, asparagus, specials, table, lamb, autumn, wild garlic, flavours, set menu, drinks list, slow braised, old favourites, burrata, pan fried',
  'new premises':
    'doors open, relocated, square feet, trading estate, moved, unit, headquarters, office, warehouse, building, bigger, studio, facility, ribbon, site, expansion, workshop, showroom, tour, lease, ground breaking, location, doors, industrial estate, boxes, outgrown, fit out, hub',
  'new shop':
    'doors open, ribbon, refurbished, shopfit, first 50 customers, shop fit, opening day, first 20, doors, high street, store, branch, grand opening, shelves, premises, launch, showroom, refit, unit, retail, opening weekend, moved, counter, stock, goody bag, first customers, paint, sign, pop up, arcade, location, second site, keys, window',
  'New Year':
    'midnight, resolutions, 31 december, 1 january, countdown, fireworks, ring in, nye party, january, nye, hogmanay, eve, celebrate, 2026, fizz, auld lang syne, fresh start, party, goals, bells, happy, closing early, reflect, champagne, first foot, health kick, dip, ceilidh, looking back, grateful, toast',
  'note-taking':
    'markdown, notebook, notes, transcripts, obsidian, notion, app, pen, stylus, sync, handwriting, pkm, second brain, ideas, tags, transcription, tablet, journal, search, backlinks, e ink, summary, lecture, paper, meeting, students, capture, zettelkasten, highlight',
  notifications:
    'alerts, mute, snooze, reminders, pings, email alerts, notified, opt out, batched, vibrate, push, app, settings, email, quiet hours, digest, badge, phone, inbox, sms, toggle, users, real time, preferences, silence, customise, webhook, summary, turn on, opt in, unread, buzz, banner',
  'nursery school':
    'toddlers, baby room, key person, settling in, funded hours, rising fives, rated outstanding, ofsted, keyworker, little ones, preschool, creche, ratio, wraparound, 8am to 6pm, 15 hours, 30 hours, ece, montessori, eyfs, play school, early years, play, practitioner, mud kitchen, children, messy play, garden, stay and play, childcare, outdoor, learning, phonics, pick up, sensory, places, nursery rhyme',
  'offline mode':
    'syncs, no signal, offline, cached, downloaded, reconnect, without wifi, no internet, no connection, works without, signal, connection, app, wifi, device, data, internet, field, remote, access, maps, rural, basement, inspection, no reception, plane, saved, technician, tablet, local first, update, forms, underground, poor coverage',
  onboarding:
    'laptop, induction, buddy, joiners, checklist, probation, first day, new starter, retention, starter, hr, hire, employees, welcome pack, remote, manager, paperwork, process, experience, automate, workflow, compliance, preboarding, equipment, documents, learning, first 90 days, e sign, ramp up',
  'online booking':
    'slot, appointments, self service, reschedule, no phone, fresha, treatwell, 24/7, calendar, website, app, deposit, confirm, scheduling, availability, reminder, no show, system, clients, date and time, phone, diary, couple of clicks, pick a time, widget, cancellation, salon, treatments, therapist, real time, enquiry, instant',
  'online course':
    'modules, lifetime access, self paced, enrol, video lessons, placement assistance, live batch, learn, certificate, lessons, videos, e learning, students, training, live sessions, cpd, study, learner, platform, workbook, coaching, tutor, digital, webinar, elearning, diploma, recorded, own pace, instructor, skills, masterclass',
  'online payments':
    'transactions, merchants, checkout, refund, settlement, payouts, wallet, acquirer, payment page, qr, upi, tap to pay, card machine, fees, checkout page, iban, pos, card, gateway, fraud, api, bank transfer, contactless, fintech, currency, psd2, invoice, qr code, instant, open banking, chargeback, direct debit, cross border',
  'online shop':
    'checkout, dispatch, shopify, etsy, add to cart, uk shipping, woocommerce, free postage, website, ecommerce, basket, orders, delivery, retail, product, shipping, store, stock, collection, cart, storefront, marketplace, discount code, click and collect, launch, postage, browse, conversion, wishlist, returns, payment, product page, retailer',
  'open source':
    'repo, mit license, apache, self host, maintainers, fork, pull request, github, issues tracker, contributor, licence, linux, code, developer, mit, release, community edition, hackathon, package, commit, star, foundation, kernel, good first issue, library, sponsor, documentation, source code',
  'opening hours':
    'closed, half day, reopen, open until, closed on, late night, 9am, bank holiday, monday, extended, sunday, times, earlier, christmas, 5pm, tuesday, 10am, until 8pm, from 7am, as usual, early close, winter, thursday, plan ahead, public holiday, staff training, last orders, doors, festive, sign',
  packaging:
    'cardboard, cartons, recyclable, printed boxes, kraft, minimum order, die cut, pouches, compostable, box, plastic free, mailer, recycled, paper, label, plastic, printed, bubble wrap, sustainable, bag, tape, refill, film, biodegradable, tissue, unboxing, tray, corrugated, void fill, padded, food grade, lid',
  'paddleboarding and kayaking':
    'paddles, life jacket, on the water, wetsuit, buoyancy aid, sup, boards, kayaks, canoes, buoyancy, estuary, river, lake, hire, instructor, water, coast, launch, lagoon, tour, inflatable, sunset, canal, rapids, bay, leash, dry bag, splash, beginners, tide, wildlife',
  'paid advertising':
    'clicks, impressions, campaign, budget, audience, targeting, creative, billboards, conversions, ppc, roas, ad spend, cpc, landing page, media buying, programmatic, leads, display, retargeting, keywords, agency, roi, attribution, a/b test, video, copy',
  'paint and wallpaper':
    'tester pots, matt, eggshell, swatch, emulsion, peel and stick, shade card, colour, shade, walls, chalk, litre, feature wall, primer, pattern, neutral, tin, decorator, finish, roller, washable, brush, undercoat, colour match, masonry, interior, woodwork, paste, tones, upcycle, low voc',
  pantomime:
    "dame, cinderella, aladdin, dick whittington, boo, beanstalk, villain, he's behind you, theatre, cast, snow white, rehearsal, matinee, fairy godmother, audition, slapstick, costume, genie, ugly sisters, songs, stage, hiss, relaxed performance, principal boy, curtain, sweets, widow twankey",
  'parcel delivery':
    'courier, parcel, doorstep, tracking number, depot, same day, locker, dispatched, next day, nationwide, returns label, tracking, shipping, postage, orders over, driver, safe place, returns, international, package, posted, van, cut off, customs, last posting date, 48 hours, free delivery, door, signature, last mile, despatch',
  'park and playground':
    'swings, benches, play area, skatepark, bandstand, dogs on leads, zip wire, picnic tables, slide, play equipment, council, picnic, green space, trees, skate park, splash pad, path, consultation, kids, sandpit, toddlers, accessible, football pitch, gates, basketball, trail, rangers, climbing frame, playpark, duck pond, lawns, surfacing',
  partnership:
    'joint, alliances, together with, memorandum, partner, collaboration, teamed up, announce, signed, proud, brands, integration, mou, collab, programme, reseller, sponsors, joining forces, agreement, charity, university, marketplace, distributor, expertise, strategic, delighted, co branded, channel, ecosystem',
  passwords:
    '2fa, login, breach, authenticator, two factor, sso, brute force, biometrics, single sign on, passkey, manager, mfa, reuse, credential, vault, passphrase, account, hacked, reset, unique, encrypted, passwordless, characters, weak, sign in, leaked, security, sticky note, random words, cyber',
  pasta:
    'ragu, rigatoni, pappardelle, fresh pasta, linguine, bolognese, tortellini, italian, meatballs, al dente, lasagne, carbonara, gnocchi, ravioli, spaghetti, sauce, tagliatelle, parmesan, handmade, egg, semolina, pesto, dough, tomato, trattoria, garlic bread, truffle, penne, cacio e pepe, burrata, bowl',
  payroll:
    'payslip, deductions, pension, tax code, employees, bacs, overtime, leavers, wage, salary, employer, hmrc, paye, tax, pay run, bureau, rti, outsource, accurate, software, national insurance, p60, compliance, deadline, superannuation, hr, year end, time sheet, minimum wage',
  pension:
    'retire, contributions, trustees, annuity, tax free, drawdown, scheme, retirement, workplace, lump sum, sipp, pot, state pension, consolidate, ifa, super, advisor, adviser, savings, income, tax relief, employer, auto enrolment, 401k, ira, financial planning, fund, superannuation, lost pension, wealth, investment, retiree, beneficiary',
  'pest control':
    'mice, rodents, wasps, nest, bait, droppings, moths, termite, cockroaches, scratching, bed bugs, squirrels, mouse, roaches, hornets, spiders, silverfish, wasp nest, rats, ants, infestation, treatment, proofing, mosquito, vermin, technician, traps, possum, spray, fleas, loft, pigeon, exterminator, restaurants',
  pharmacy:
    'repeat prescriptions, blister packs, chemist, antibiotics, hay fever, ear infection, sore throat, blood pressure check, dispensing, blood pressure, prescription, pharmacist, medicine, repeat, tablets, counter, nhs, collection, minor ailment, advice, vaccination, patients, painkiller, cough, inhaler, delivery, uti, travel clinic, dosette, consultation, health, weight loss',
  phishing:
    'suspicious, links, sender, spoofed, attachment, credentials, urgent email, impersonating, hmrc text, clicked, email, fake, password, simulation, cyber, training, inbox, awareness, mfa, smishing, attackers, employees, report it, invoice fraud, domain, qr code, ceo, hover, spam, scammers',
  photography:
    'portrait, edits, shoot, brand shoot, lightroom, exposure, aerial, retouching, long exposure, photographer, camera, lens, headshot, studio, image, landscape, commercial, branding, photo, prints, shutter, wildlife, film, black and white, workshop, light, framing, gallery, backdrop, product shots',
  physiotherapy:
    'back pain, shoulder, sciatica, injuries, tendon, sports massage, chiropractor, neck pain, osteopath, shockwave, injury, pain, rehab, knee, physio, exercise, clinic, muscle, joint, recovery, ankle, treatment, appointment, mobility, strength, dry needling, surgery, sports, posture, neck, acl, assessment, chartered',
  'piano lessons':
    'scales, grade 5, abrsm, beginner to, sheet music, trinity, strumming, drums, practise, grade, teacher, violin, guitar, beginner, adult, exam, practice, keyboard, pupils, music, singing, tuition, theory, recital, studio, age 6, cello, half hour, instrument, flute, learn to play, ukulele',
  pies: 'shortcrust, puff pastry, gravy, mushy peas, suet, crimped, steak and ale, pastry, mash, steak, ale, crust, puff, filling, chicken and leek, pork, pasty, hot, raised, hand crimped, lid, kidney, oven ready, peppered, jelly, mince, pastie, potato, footy, golden',
  pilates:
    'mat, reformers, posture, pelvic floor, physio led, flexibility, intro offer, class pack, clinical, low back, core, studio, class, instructor, barre, stretch, beginners, strength, spine, teacher, postnatal, back pain, tone, grip socks, low impact, alignment, springs, glutes, small group, hundred, movement, machine',
  pizza:
    'wood fired, toppings, mozzarella, 16 inch, stone baked, nduja, large pizzas, pizzas, dips, garlic bread, dough, slice, margherita, pepperoni, base, oven, neapolitan, topping, sourdough, pizzeria, calzone, crust, tomato, 12 inch, deep dish, basil, takeaway, stretch, italian, pineapple, cheesy, pizzaiolo',
  'plant-based food':
    'vegan, dairy free, pea protein, soya, oat, jackfruit, meatless, soy, no animal products, tofu, protein, meat free, tempeh, range, pea, chickpea, burger, egg free, seitan, beans, nuggets, supermarket, plants, recipe, veggie, milk alternative, mince, vegetarian, lentil, cashew, oat milk, flavour',
  plumber:
    'taps, cistern, ballcock, leak, pipes, boiler, shower tray, sink, u bend, drain, toilet, showers, unblock, water heater, faucet, hot water, sewer, tankless, bathroom, blocked, heating, radiator, gas safe, engineer, cylinder, emergency, install, call out, jetting, geyser, valve, copper, pump, wet room',
  podcast:
    'guest, listen, episodes, interview, conversation, listeners, hosts, apple podcasts, full conversation, bonus episode, season, microphone, series, audio, chat, wherever you get, subscribe, recorded, studio, stories, bonus, co host, show notes, play, download, transcript, true crime, trailer, headphones',
  'pottery class':
    'clay, glaze, kiln, potter, stoneware, throwing, wheel, hand building, fired, mugs, bowl, taster, studio, pot, beginners, apron, tutor, ceramics, vase, sessions, slab, coil, six week, trimming, muddy, evening, sculpt, raku',
  pregnancy:
    'trimester, birth, midwives, folic acid, fertility, obstetric, gynae, 20 week, reassurance scan, morning sickness, bump, antenatal, midwife, mum to be, hypnobirthing, baby, scan, due date, doula, maternity, labour, yoga, postnatal, expecting, pelvic floor, gender reveal, ultrasound, breastfeeding, birth plan, obstetrician, expectant, hospital bag',
  'price rise':
    'from 1 january, costs, inflation, energy costs, last two years, absorb, minimum wage, ingredients, increase, supplier, wages, existing members, from april, menu, honest, reluctantly, energy, national insurance, rising, margins, fee, current rate, lock in, cocoa, rent, apologise, quality, first in years, subscription, unavoidable',
  'private dining':
    'up to 20, set menu, parties of, groups of, party of, room hire, minimum spend, large parties, room, guests, seats up to, party menu, wine, christmas party, chef, office, celebration, intimate, group, table, corporate, canapes, enquire, exclusive, dinner, seated, feasting, events manager, upstairs, reception drinks, sharing, deposit, rehearsal dinner, club',
  'prize draw':
    "enter, winner, tag a friend, like and share, drawn, to enter, t's & c's, good luck, chance to win, share this, win, giveaway, raffle, tag, entries, comment, follow, closes at midnight, t&cs, lucky, hamper, random, competition, voucher, uk only, bundle, goody bag, announced, runner up, jackpot",
  'project management':
    'recurring subtasks, tasks, deadlines, milestones, backlog, sprints, assignees, to do list, due dates, gantt, kanban, agile, scrum, stakeholder, pmo, timeline, deliverable, scope, budget, workflow, pmp, template, board, prince2, resource, planning, workload, dependencies, status, scope creep, waterfall',
  pub: "open fire, carvery, real ales, sunday roasts, food served, jukebox, bar snacks, meat raffle, pints of, kitchen's, pint, beer, landlord, bar, quiz, ale, roast, darts, cask, cosy, fire, live music, inn, publican, open mic, garden, log fire, draught, beer garden, snug, tap, tenant, hearty, karaoke, village",
  'pub quiz':
    'picture round, general knowledge, jackpot, quizmaster, team names, per team, trivia, max 6, cash prize, music round, round, teams of, questions, prizes, 8pm, per person, bar tab, tuesday, quiz night, host, brains, tie break, wednesday, thursday, answer, bonus, prize pot, tables, pints, bingo, beer token',
  'public library':
    'book group, borrow, late fees, rhyme time, bookbug, librarians, loans, renewals, e books, storytime, summer reading challenge, free computers, story time, card, reading, members, branch, author, shelves, computers, children, titles, knit and natter, reserve, overdue, lego club, audiobook, mobile, fines, printing, study space',
  'pumpkin patch':
    'carve, maize maze, corn maze, hay bales, hayride, apple cider donuts, gourds, tractor ride, wagon, pick your own, squash, farm, october, wheelbarrow, maze, field, wellies, tractor, scarecrow, soup, half term, sunflowers, photo, muddy, orange, muddy boots, spooky, corn, latte, slots, harvest, kids, pie',
  'puppy training':
    'recall, puppies, reactive, obedience, sit stay, socialisation, loose lead, behaviourist, crate, leash, pups, lead walking, trainer, treats, class, sit, stay, reward, agility, handler, biting, pulling, toilet, clicker, one to one, six week, positive, gundog, jumping up, heel, village hall, good boy',
  'purchase approval':
    'purchase orders, requisition, sign off, threshold, approval, procurement, spend, supplier, budget, approver, workflow, invoice, finance, p2p, erp, buyer, sourcing, policy, audit trail, tail spend, po, maverick, automation, contract, cost centre, catalogue, accounts payable, vendor',
  'Ramadan and Eid':
    'fasting, mubarak, sunset, maghrib, taraweeh, kareem, sehri, ummah, mosque, lailat, iftar, suhoor, dates, muslim, halal, prayer, crescent moon, zakat, buffet, lanterns, break the fast, henna, sheer khurma, community, feast, donate, outfits, mehndi, charity, lamb, blessed',
  'real ale':
    'pumps, cask, barrels, ales, on tap, golden ale, bitter, hand pump, brewery, beer festival, pint, guest, abv, mild, cellar, hops, golden, porter, pump clip, best bitter, malt, stillage, landlord, micropub, brewer, cask marque, ruby, real cider, tap, blonde',
  rebrand:
    'logo, identity, typeface, guidelines, designers, wordmark, tagline, new look, name change, colours, typography, refresh, website, look, branding, same people, signage, mission, visual, brand guidelines, font, palette, agency, renamed, formerly, unveiled, evolution, now known as, mascot, icon, story, packaging',
  recipe:
    'preheat, simmer, garnish, method, serves 4, bake for, chopped, slow cooker, whisk, minced, ingredients, oven, stir, tbsp, cook, minutes, garlic, onion, dish, tray, pan, flavour, bake, homemade, teaspoon, one pot, butter, season, easy, spices, meal, grated',
  recruiting:
    'candidates, interview, cv, shortlist, applicants, vacancies, roles, notice period, hiring, talent, job, recruiter, vacancy, agency, placement, client, ats, employer brand, salary, sourcing, skills, hiring manager, pipeline, headhunt, time to hire, job description, onboard',
  rehoming:
    'kennels, microchipped, adopters, home check, kitten, adopt, fur ever, foster home, strays, rescue, shelter, forever home, adoption fee, neutered, foster, dogs, cats, rabbits, vaccinated, sanctuary, animals, spayed, looking for, good with children, cuddles, shy, surrendered, abandoned, bonded pair, lurcher, greyhound',
  'repair garage':
    'clutch, exhaust, brakes, mechanic, gearbox, head gasket, suspension, ramp, warning light, diagnostics, timing belt, cambelt, timing chain, welding, air con, regas, remap, bodywork, mot, engine, windscreen, servicing, technician, workshop, vehicles, dent, courtesy car, battery, parts, recovery, cars, breakdown, air con regas, smash repairs',
  'research report':
    'findings, respondents, survey, percent of, download the report, methodology, key takeaways, white paper, study, data, benchmark, download, percent, trends, analysis, insights, industry, published, sector, statistics, executives, key findings, index, interviewed, state of, analysts, policymakers, foresight, evidence',
  restaurant:
    'menu, lobster, grilled, patio season, margaritas, table, dishes, dinner, walk ins, starters, set lunch, 2 courses, 3 courses, cuisine, byob, date night, chef, reservation, plates, bistro, kitchen, wine list, lunch, waiter, front of house, dining, steak, seafood, tasting, italian, sommelier, brasserie, course, terrace, head chef, seated, dessert, covers',
  roadworks:
    'closure, resurfacing, temporary lights, overnight, diverted, delays, junction, carriageway, a road, stop go, closed, diversion, pothole, traffic, lane, highways, utility, roundabout, tarmac, pavement, contractor, drivers, stop and go, access, bridge, speed limit, motorists, gas main, crossing, cones, detour',
  robots:
    'autonomous, actuators, lidar, gripper, cobots, end effector, ros, robotics, automation, arm, sensor, humanoid, factory, drone, ai, engineer, warehouse, manufacturing, machine, coding, palletising, kids, welding, competition, exoskeleton, picking, programming, inspection, surgery',
  'roof repair':
    'slates, tiles, ridge, flashing, lead work, chimney, felt, scaffold, hail, shingle, re roof, leadwork, pointing, free inspection, hail damage, missing tiles, insurance claims, fibreglass, roofer, leak, flat roof, lead, storm, gutter, moss, epdm, rubber, inspection, rooftop, skylight, emergency, insured, attic, replacement, ceiling stain, guarantee',
  'rugs and carpets':
    'laminate, stairs, free fitting, roll ends, engineered wood, twist pile, per sqm, hardwood, vinyl plank, wool, pile, flooring, underlay, fitted, vinyl, runner, persian, remnant, handwoven, hallway, loop, handknotted, living room, tufted, jute, stain, measure, lvt, room, kilim, flatweave, twist, square metre',
  running:
    'easy pace, tempo, pace, intervals, 9 min miles, laps, all paces, track session, head torches, runner, parkrun, 5k, miles, club, couch to 5k, jog, route, coach, trail, training, pb, stride, beginners, hill, track, stitch, social run, harriers, cross country, km, easy run',
  'running shoes':
    'cushioning, gait, midsole, brooks, asics, hoka, saucony, trail, trainers, toe box, carbon plate, runner, miles, drop, grip, heel, marathon, laces, foam, width, stability, socks, fitting, tread, lightweight, gait analysis, foot strike, neutral, lugs, breathable, upper, worn out',
  'sales team':
    'quota, target, ae, discovery call, objections, win rate, closers, ote, deal desk, pipeline, reps, leads, forecast, closing, prospect, b2b, revenue, deal, commission, crm, coaching, enablement, account executive, discovery, buyer, demo, call, playbook, quarter, outbound, kick off, territory, negotiation',
  sandwiches:
    "baguette, fillings, bap, ciabatta, rolls, ploughman's, blt, coronation chicken, filling, toastie, ham, cheese, bread, wrap, sub, lunch, melt, chicken, bacon, pickle, sourdough, mayo, tuna, egg, panini, salad, focaccia, deli, meal deal, coronation, slaw, reuben",
  sarees:
    'silk, kanjivaram, banarasi, georgette, cotton silk, zari, blouse, pallu, bandhani, free cod, drape, weave, handloom, cotton, border, weaver, bridal, organza, wedding season, festive, chanderi, linen, paithani, chiffon, lehenga, motif, pure silk, boutique, ikat, embroidery',
  sausages:
    'pork and leek, cumberland, toulouse, lincolnshire, boerewurst, boerewors, 97% pork, merguez, onion gravy, pork, butcher, bangers, mash, meat, chorizo, bratwurst, barbecue, beef, hot dog, leek, chipolata, breakfast, gluten free, snags, skins, handmade, bun, award winning, 80% meat, sizzle, venison, apple',
  'savings account':
    'aer, interest, apy, instant access, fd, easy access, fscs, maturity, withdrawals, cash isa, isa, saver, rate, deposit, bank, credit union, withdraw, fixed, cash, tax free, members, pot, rainy day, lisa, money, bonds, building society, term, balance, goal, variable, bonus, piggy bank, branch, junior',
  scams:
    'scammers, fraudster, fake, bank details, victims, impersonation, cold callers, hung up, trading standards, fraud, caller, bank, text message, pretending, transfer, hang up, romance, pension, rogue trader, impersonating, otp, action fraud, report, crypto, elderly, doorstep, warning, investment, never ask, police, suspicious, pin, remote access, gift card',
  scholarship:
    'tuition, students, eligibility, merit, bursaries, award covers, undergraduate, bursary, applications close, university, award, degree, eligible, funded, masters, recipient, fees, study, school, fellowship, deadline, grant, phd, scholars, essay, college, alumni, apply, financial aid, talented, hardship',
  'school concert':
    'parents, year 4, solos, recorders, nativity, rehearsed, proud parents, angels, pupils, choir, hall, orchestra, carols, rehearsal, costumes, stage, year group, music department, performance, band, teacher, applause, drama, assembly, ukulele, musical, matinee, singing, cast, practised, talent, proud',
  'school life':
    'assembly, year 5, classroom, pta, inset day, reception class, parents evening, homework, house points, ptfa, pupils, year 6, teacher, headteacher, learning, lesson, term, playground, students, trip, curriculum, sports day, parents, pe, phonics, science, form, newsletter, year 3, attendance, teaching assistant, proud',
  'school meals':
    'halal, caterers, canteen, menu choices, pupils, hot dinners, free school meals, tuck shop, packed lunch, menu, kitchen, breakfast club, dinner lady, hungry, free meals, tray, pudding, nutritious, veg, midday meal, lunchbox, cook, jacket potato, allergies, term, tiffin, hall, roast, custard, fruit, parent pay',
  'school open day':
    'prospective families, headteacher, year 7, admissions, prospectus, classrooms, pupils, year 6, sixth form, tour, prospective, principal, campus, register, parents, open evening, head, staff, facilities, entry, secondary, curriculum, september, enrolment, pastoral, reception, subject, assembly hall, transition',
  'school shoes':
    'velcro, scuff, patent, width, growing feet, start rite, clarks, measured, half sizes, fitting, feet, buckle, leather, size, growing, t bar, fitter, mary jane, playground, appointment, narrow, lace up, wide fit, comfy, back to school, summer holidays, sturdy, toe, black, sole, growth room, foot gauge',
  'school uniform':
    'blazer, pinafore, skirts, name labels, embroidered, pe kit, jumpers, school bags, tie, logo, polo, trousers, cardigan, pre loved, label, name tape, swap, badge, hem, september, gingham, shorts, size, second hand, sweatshirt, back to school, book bag, grow, grant, stockist',
  scones:
    'clotted cream, jam, sultana, cream first, buttermilk, jam first, fruit, cheese, tearoom, teapot, butter, strawberry, warm, baked, plain, devon, cornish, china cup, batch, fluffy, oven, cherry, afternoon, flour, griddle, whipped cream, rhubarb, crumbly, bone china',
  seafood:
    'prawn, catch, boats, dayboat, shellfish, clams, shrimp, crawfish, monkfish, landed, oyster, lobster, mussels, fish, crab, scallop, fishmonger, salmon, squid, hake, platter, cod, chowder, harbour, calamari, sea bass, shucked, grilled, tuna, mackerel, bouillabaisse',
  'second-hand clothes':
    "preloved, 90s, y2k, kilo sale, charity finds, levi's, rails, size 12, retro, vintage, thrift, charity, sustainable, swap, donate, wardrobe, pre loved, kilo, circular, size, garments, slow fashion, denim, rummage, haul, fast fashion, bargains, landfill, op shop, dress agency, consignment",
  'seeds and seedlings':
    'germinate, packet, sow, heirloom, plugs, windowsill, compost, annuals, tomato, chilli, tray, grow, seed potato, module, greenhouse, potting on, sunflower, pots, frost, variety, lettuce, vegetable, swap, sprout, propagator, harden off, sweet pea, saved',
  'self assessment':
    'receipts, landlords, sole traders, allowances, deadline, refund, deduction, penalty, accountant, claim, expenses, self employed, hmrc, 31 january, sa302, utr, payment on account, tds, fines, 31 jan, w 2, side hustle, tax return, making tax digital, income, mtd, file, quarterly, register, records, april, software, national insurance, early',
  SEO: 'rankings, traffic, page one, clicks, backlinks, website, crawl, keyword, ranking, search, organic, content, algorithm, meta, technical, audit, visibility, ai overview, schema, serp, site speed, agency, local pack, index, intent, sitemap, impressions',
  'sewing and quilting':
    'zip, hem, bobbin, metre, thread, fabric, dressmaking pattern, interfacing, quilt, sewing machine, pattern, cotton, stitch, patchwork, fat quarter, seam, haberdashery, needle, beginner, dressmaking, blocks, jersey, bundle, workshop, binding, overlocker, batting, cutting mat, overlock, buttons, embroidery',
  'shared calendar':
    'invites, appointments, double booked, time zones, ical, outlook, availability, sync, no shows, schedule, booking link, reminder, slots, diary, integration, app, planner, meeting, colour coded, household, two way, chores, week view, buffer, caldav, recurring, round robin, busy',
  'shift rota':
    'shifts, overtime, clock in, availability, staffing, rotas, rosters, managers, timesheet, scheduling, swap, employees, hours, workforce, app, hospitality, cover, labour cost, care workers, time and attendance, restaurant, absence, published, night, payroll, drag and drop, forecast, no show',
  shoes:
    'heels, laces, leather, soles, slip on, suede, size 7, wide fit, court shoes, eu 38, boots, sandals, size, pair, footwear, comfort, loafers, fitting, ankle, toe, feet, brogue, slippers, flats, cobbler, trainers, insole, wedge, stock, autumn, chappals',
  skiing:
    'powder, slopes, snow, lifts, helmets, goggles, pistes, off piste, chalet, lift pass, snowboard, boots, resort, alpine, instructor, apres, mountain, season, poles, transfers, ski school, chairlift, alps, gondola, thermals, dry slope, nursery slope, cross country',
  'small business':
    'independents, shop local, buy local, kitchen table, indie, footfall, sme, high street, owner, entrepreneur, growth, makers, start up, grant, family run, sole trader, support, business rates, micro, msme, one person, saturday, loan, side hustle, community, fsb, founder, handmade, cash flow, chamber',
  'social media management':
    'followers, reels, hashtags, scheduling, algorithm, reach, content plan, posts, content calendar, engagement, caption, community manager, influencer, strategy, audit, brand voice, creators, ugc, likes, analytics, video, agency, platforms, carousel, stories, batch',
  sofa: 'corner suite, 3 seater, 2 seater, chaise, recliners, fabric swatches, suites, sectional, leather suite, l shape, couch, corner, upholstery, fabric, cushion, settee, seater, armchair, leather, velvet, delivered, showroom, modular, made to order, footstool, legs, swatch, living room, comfort, seat, fire label, lounge, reupholstered, chesterfield, sit',
  'software testing':
    'bugs, flaky, regression, test cases, edge cases, ci, coverage, tester, staging, qa, automation, release, pipeline, code, unit, end to end, deploy, browser, exploratory, api, load test, developer, defect, mobile, sdet',
  'solar panels':
    'kwp, inverter, roof, export tariff, south facing, payback, battery storage, scaffold, seg, roof top, electricity bill, subsidy, rebate, net metering, powerwall, tax credit, pm surya ghar, 6kw, installation, battery, kw, energy, electricity, installer, pv, renewable, grid, export, rooftop, feed in, savings, sunshine, array, kwh, ev, mcs, bill',
  solicitor:
    'legal, trainee, tribunal, attorney, counsel, conveyancer, litigation team, legal aid, partner, solicitors, clients, litigation, firm, law, divorce, conveyancing, probate, will, mediation, court, property, contract, settlement, barrister, estate, separation, advice, paralegal, dispute, family law, personal injury, immigration, prenup, lawyer, fixed fee, custody',
  sourdough:
    'starter, rye, levain, open crumb, banneton, proved, wild yeast, stoneground, crumb, ferment, proof, hydration, crust, spelt, boule, batard, scoring, slow ferment, wholegrain, seeded, loaf, focaccia, dough, dutch oven, ear, discard, bulk ferment, miller, lame, sliced',
  'spin class':
    'playlist, 45 minutes, circuits, 6am, resistance, box fit, kettlebells, instructor, cycle, ride, sweat, bike, hiit, studio, pedal, cardio, fitness, calories, gym, timetable, beats, workout, legs, indoor, energy, sprint, rhythm, towel, saddle, climb',
  'sports club':
    'juniors, fixtures, under 11s, 1st xi, bowled, wickets, coaches, derby, volleyball, innings, match, pitch, training, under 9s, season, rugby, cricket, netball, hockey, players, league, clubhouse, squad, seniors, kick off, home game, registration, ground, trial, committee, supporters, nets, veterans, footy',
  spreadsheet:
    'formula, cells, columns, macros, excel, vlookup, copy and paste, pivot, google sheets, pivot table, csv, rows, data, template, xlookup, import, copy paste, tabs, version, finance, tracker, manual, formatting, error, power query, workbook, conditional, budget, chart, accountant',
  steak:
    'medium rare, dry aged, fillet, rump, peppercorn, flat iron, t bone, 8oz, surf and turf, chimichurri, ribeye, sirloin, chips, grill, sauce, oz, beef, tomahawk, cut, wagyu, bearnaise, sharing, marbled, frites, porterhouse, steakhouse, charcoal, red wine, grass fed',
  'street food':
    'bao, traders, bhel, chaat, pani puri, souvlaki, gyros, jerk, food trucks, stall, van, vendor, loaded fries, pitch, market, wraps, burgers, bites, noodles, thai, kitchen, hatch, dumplings, lineup, festival, catering, halloumi, parked, queue, pop up, churros',
  'student life':
    'halls, freshers, exams, lectures, assignments, seminar, ensuites, roommates, dissertation, campus, accommodation, uni, society, university, student union, flatmate, discount, societies, rooms, nus, library, dorm, study, degree, term, loan, welcome week, international, rent, budget, deadlines, hostel',
  'subscription billing':
    'proration, churn, dunning, per seat, annual plan, invoices, failed payments, renewals, saas, recurring, revenue, mrr, pricing, usage based, plan, tier, upgrade, metered, trial, arr, checkout, monetisation, annual, cancel, seat, quote to cash, finance',
  suits:
    'cufflinks, lapel, tweed, groomsmen, prom, sherwani, three piece, tux, ushers, tailor, groom, bespoke, jacket, waistcoat, trousers, made to measure, lining, fitting, hire, wedding party, tuxedo, navy, fabric, best man, linen, tie, black tie, shirt, wool, cloth, double breasted, sharp',
  summer:
    "bbqs, pimm's, ice lollies, warm evenings, paddling pool, longest day, 30 degrees, sunshine, heatwave, june, july, hot, ice lolly, beach, picnic, solstice, outdoor, sunny, shade, holidays, cool down, long evenings, alfresco, warm, lemonade, sunglasses, august, iced, linen, season, barbecue, cool",
  'Sunday roast':
    'roast beef, roasties, gravy, yorkshires, trimmings, roast potatoes, cauliflower cheese, topside, crackling, yorkshire pudding, beef, lamb, pork, veg, sirloin, stuffing, carvery, nut roast, 12 till 4, table, chicken, horseradish, sittings, pud, apple sauce, red cabbage, parsnip, mint sauce, kitchen',
  supermarket:
    'loyalty prices, multibuy, per kg, bogof, basmati, rollback, off licence, home delivery, grocers, lotto, aisle, grocery, shelves, trolley, store manager, fresh produce, checkout, offers, stores, basket, shoppers, bread, milk, in store, range, own brand, deli counter, weekly shop, branch, frozen, fruit, retailer, special buy, self scan, till, stockist',
  'supply chain':
    'suppliers, shortage, components, sourcing, inventory, logistics, imports, disruption, tier 2, bottleneck, stock levels, forecasting, tariffs, procurement, resilience, shipping, traceability, demand, raw material, lead time, visibility, risk, manufacturing, scope 3, port, erp, nearshoring, vendor, planning, warehouse',
  sushi:
    'tempura, wasabi, california roll, gyoza, ramen, poke, bento, roll, nigiri, sashimi, salmon, tuna, rice, japanese, omakase, soy sauce, maki, avocado, platter, chef, raw fish, seaweed, chopsticks, eel, temaki, ginger, nori, conveyor belt, prawn',
  'sustainability report':
    'emissions, governance, disclosure, stakeholders, materiality, gri, renewable, esg, csrd, circular, net zero, impact, climate, scope 3, targets, supply chain, b corp, greenwashing, biodiversity, sdg, double materiality, data, transparent, waste, carbon, investors, framework, brsr, progress, reduction',
  sweets:
    'gobstoppers, sherbet, jelly babies, retro sweets, haribo, fizzy, cola bottles, jellies, barfi, laddoo, fudge, pick and mix, jar, candy, liquorice, retro, toffee, gummy, jelly, bonbon, boiled, lollipop, mithai, marshmallow, rock, sugar, ladoo, sour, nougat, freeze dried, sweetshop, pouch, humbug, kids, lollies',
  'swimming pool':
    'lanes, lengths, lifeguard, swimmers, changing rooms, deep end, swim, family swim, inflatable, chlorine, sauna, adults only, goggles, steam, heated, lido, leisure centre, aqua, splash, water temperature, slide, session, timetable, refurbishment, degrees, reopens, public swim, 25m, open air, outdoor, diving board, closed',
  'T-shirts':
    'screen print, organic cotton, unisex, dtf, sizes s, hoodies, printed, graphic, bulk orders, cotton, tee, logo, organic, sizes, design, hoodie, custom, embroidery, xl, black, merch, crew neck, tote, band, slogan, polo, workwear, oversized, heat press, vinyl, hen do, washing',
  tacos:
    'salsa, al pastor, tortillas, birria, carne asada, churros, chimichanga, guacamole, mexican, elote, burrito, margarita, carnitas, nachos, quesadilla, chilli, corn, taqueria, cantina, tuesday, slow cooked, street, lime, pulled pork, hot sauce, coriander, queso, barbacoa, loaded, mezcal',
  takeaway:
    'wings, kebab, fried, delivery, doner, chinese, noodles, munch box, spice bag, peri peri, order online, collection, menu, fried chicken, meal deal, rice, phone, app, sauce, spicy, box, chips, deliver, thai, bucket, wrap, container, friday night, hot, minimum order, pizza',
  tattoo:
    'flash, stencil, healed, piercing, walk ins welcome, cover up, realism, linework, piercings, tattooist, ink, artist, studio, fine line, sleeve, needle, design, walk in, blackwork, consultation, custom, guest artist, dotwork, colour, deposit, traditional, aftercare, skin, session, lettering, script',
  tea: 'caddy, assam, oolong, darjeeling, infusion, brew, kettle, steep, pearls, rooibos, loose leaf, cuppa, chai, pot, leaves, green, herbal, earl grey, blend, camomile, mug, matcha, peppermint, biscuit, masala, tea bag, ginger, cardamom, black, strainer',
  'tennis and padel':
    'courts, rackets, doubles, forehand, coaching, shuttle, singles, mixed doubles, cardio tennis, rusty rackets, serve, pickleball, badminton, match, players, rally, club, net, shuttlecock, floodlit, beginners, junior, ball, cardio, backhand, league, restring, indoor, wimbledon, tournament, social, drop in',
  'tents and camping kit':
    'waterproof, 4 person, 2 person, pegs, flysheet, stoves, hydrostatic, rucksack, trangia, sleeping bag, pitch, roll mat, head torch, canvas, camping chair, lantern, mattress, guy rope, awning, groundsheet, bivvy, outdoor, lightweight, camp, pole, rooftop, hammock, bell tent, season, festival, tarp, cooler',
  Thanksgiving:
    'pie, gratitude, stuffing, thankful, cranberry, pumpkin pie, pecan, turkeys, green bean, heritage turkey, november, pumpkin, grateful, feast, sides, thursday, pre order, gravy, mashed potatoes, closed, leftovers, friendsgiving, canned, sweet potato, turkey trot, casserole, gather, rolls, blessed, harvest',
  theatre:
    'box office, cast, interval, curtain, rehearsals, stalls, matinees, act two, stage, actors, auditioning, running time, age range, play, performance, seats, director, drama, production, audience, tour, script, youth, season, shakespeare, costumes, backstage, set, amateur, auditorium, relaxed performance',
  'theme parks':
    'rides, coaster, height restriction, wristbands, thrill, dodgems, waltzers, rollercoaster, queue, season pass, fast track, log flume, water slide, loop, scream, fright night, carousel, season, drop tower, amusement, candyfloss, ferris wheel, family ride, 1.2m, characters, wait times',
  'trade show':
    'exhibitors, booth, stand, badge, demo, expo, delegates, floor plan, hall, exhibition, visitors, meet us, industry, stand number, floor, lanyard, swag, product, attendees, leads, catch us, days, banner, fair, networking, live demo, samples, exhibiting',
  trainers:
    'jordans, adidas, deadstock, size 9, air max, kicks, new balance, uk 9, yeezy, dunks, sneakers, drop, pair, sole, size uk, restock, limited, leather, colourway, laces, suede, runners, raffle, resale, retro, footwear, air, box fresh, white, sneakerhead, comfort, canvas, release, unisex, high top, gum sole',
  tutoring:
    'one to one, 11 plus, grades, ks2, ks3, qualified teacher, physics, batches, spelling, grinds, tutor, maths, gcse, english, tuition, pupil, science, homework, lesson, confidence, a level, sats, exam, catch up, online, phonics, coaching, worksheets, struggling, curriculum, numeracy, leaving cert',
  tyres:
    'tread, alloys, balancing, psi, mobile fitting, winter tyres, tracking, puncture, garage, part worn, alignment, run flats, michelin, rims, 205/55, wheels, tires, pirelli, fitting, winter, pressure, rubber, rotation, all season, brakes, mm, pothole, budget, sidewall, valve, 4x4, truck, studded, wear',
  'university open day':
    'campus, degree, faculty, personal statement, students, intake, ielts, visa, study abroad, prospectus, course, undergraduate, ucas, postgraduate, lecturer, applicants, halls, offer holder, tour, register, subject talk, accommodation, college, sixth form, clearing, student ambassador, entry requirements, foundation year, library, parents, bsc, admissions',
  'used cars':
    'mileage, petrol, diesel, service history, mot, warranty, forecourt, part ex, cold a/c, one owner, carfax, down payment, 1st owner, trade ins, 4x4, a/c, automatic, hatchback, part exchange, finance, hpi, leather, manual, just arrived, reg, dealer, alloys, estate, test drive, miles, low, suv, ulez, parking sensors, stock, trade in',
  'user research':
    'participants, interviews, personas, users, usability, journey map, think aloud, card sorting, 5 users, five users, ux, prototype, researcher, testing, insight, design, behaviour, survey, product team, synthesis, needs, incentive, qualitative, observe, journey, panel, discovery, moderated, accessibility, sample, findings, sticky notes',
  'vacuum cleaner':
    'suction, cordless, bagless, pet hair, attachments, carpets, brush roll, hoover, robot, filter, dust, mop, battery, upright, brush, floor, bags, stick, cleaning, wet and dry, hose, repair, stairs, allergies, motor, run time, docking',
  "Valentine's Day":
    'loved up, romantic, dozen roses, sweetheart, be mine, cupid, red roses, 14 feb, roses, dinner for two, february 14, couples, chocolates, galentine, red, hearts, candlelit, set menu, card, prosecco, bouquet, loved one, date night, heart shaped, gift, treat, singles, sharing, lingerie, pink, champagne, romance',
  vans: 'payload, wheelbase, tail lift, crew van, dropside, fleet, mpg, racking, cargo, sprinter, transit, vivaro, plylined, no vat, euro 6, ply lined, tow bar, panel, load, crew cab, tipper, commercial, vehicle, roof rack, luton, lwb, hire, diesel, electric, plus vat, high roof, conversion, sliding door, courier, tradesmen',
  'veg box':
    'carrots, organic, squash, cabbage, csa share, csa, broccoli, punnets, mangoes, parsnips, kale, potatoes, leek, seasonal, farm, delivered, greens, doorstep, beetroot, salad, grower, vegetables, fruit, harvest, onions, market garden, crate, chard, collection point, soil, share, picked, courgettes',
  'vegan menu':
    'tofu, oat milk, seitan, dairy free, jackfruit, vegans, plant based, ve, veggie, meat free, dishes, veganuary, aubergine, burger, lentil, chickpea, cashew cheese, roast, tempeh, mushroom, chef, thali, egg free, cauliflower, falafel, marked, kitchen, nut roast, options, dessert',
  'vegetable garden':
    'onions, garlic, potatoes, plot, glut, peas, slugs, seedlings, plot holders, sowing, tomatoes, cucumber, herbs, raised bed, allotment, courgette, grow, beans, compost, harvest, crops, soil, seedling, kale, carrots, dig, mulch, polytunnel, onion sets, veg, netting, greenhouse, no dig',
  vet: 'vaccinations, neutering, worming, ticks, boosters, kennel cough, heartworm, desexing, parvo, microchip, veterinary, pet, flea, surgery, practice, kitten, clinic, nurse, rabbit, animals, spay, dental, lungworm, x ray, large animal, emergency, rabies, cattle, chocolate poisoning, puppy, diagnosis, weigh in',
  'video games':
    'wishlist, controller, early access, co op, indie, console, retro, pc, gamers, level, joystick, studio, arcade, multiplayer, esports, demo, pixel, gameplay, developer, preorder, rpg, tournament, cartridge, boss, speedrun, stream',
  'village fête':
    'coconut shy, raffle, wi, brass band, tug of war, cake stall, dog show, face painting, hook a duck, teas, stalls, tombola, green, bunting, bouncy castle, morris dancers, marquee, field, parade, pimms, homemade, classic cars, plant stall, bbq, hall, bake off, carnival queen, vicar, refreshments',
  'vinyl records':
    'crate digger, crates, lps, sleeves, 45s, pressing, turntables, 7 inch, 12 inch, original pressing, rsd, discogs, lp, album, record store day, crate digging, reissue, jazz, soul, stylus, pre loved, racks, used, punk, coloured, collection, bands, hi fi, 180g, limited edition, genre, reggae, gatefold, singles, house',
  volunteering:
    'spare hours, dbs, befriend, expenses paid, hands needed, helpers, marshals, hours, help out, community, trustee, charity, role, thank you, spare time, driver, rewarding, give back, training, coordinator, opportunities, expenses, make a difference, mentor, youth, skill, rota, hospice, lend a hand, recruits',
  'walking and hiking':
    'ascent, summit, waterproofs, rucksack, stiles, packed lunch, dogs on leads, trail, boots, route, miles, guided, footpath, hills, rambler, hike, views, path, countryside, stroll, terrain, leader, walkers, mountain, coastal, nordic, ridge, poles, circular, trek',
  warehouse:
    'racking, dispatch, forklift, dock, picking, pallets, storage, loading bay, aisle, stock, fulfilment, inventory, 3pl, distribution, sq ft, automation, wms, orders, bay, logistics, barcode, ecommerce, packing, unit, loading, operative, sku, conveyor, shifts, scanner',
  'washing machine':
    'drum, 9kg, dryer, wash and fold, service wash, duvets, ironed, per load, front load, whites, laundry, load, launderette, spin, washer, detergent, tumble, stain, kg, laundromat, repair, clothes, cycle, wash, rinse, bearings, dry cleaning, fabric softener, fault, pump, socks, appliance, fold',
  watches:
    'dial, strap, sapphire crystal, bezel, seiko, mm case, box and papers, mechanical, automatic, movement, wrist, vintage, chronograph, steel, watchmaker, crystal, quartz, diver, service, luxury, 40mm, case, swiss, timepiece, battery, leather, sapphire, lume, reference, collector, horology',
  webinar:
    'register, panel, slides, panellists, free to attend, cet, gmt, replay, bst, live demo, speakers, live session, recording, q&a, experts, attendees, hosts, moderator, on demand, insights, online, 45 minutes, est, virtual, fireside chat, discussion, topic, seats, industry, cpd, practical tips',
  'website redesign':
    'website, mobile, homepage, navigation, developer, layout, sitemap, new site, web design, launch, ux, mobile friendly, site, home page, pages, fresh look, live, faster, responsive, browse, load time, accessibility, landing page, agency, seo, user experience, hosting, wireframe, conversion, cms, menu, broken link',
  'wedding cake':
    'tiers, sugar flowers, tasting box, buttercream, fondant, cutting cake, couples, bride, groom, cake topper, semi naked, ganache, cutting, servings, stacked, piped, venue delivery, ruffle, cake maker, sponge, pressed flowers, white chocolate, lemon curd, portions, consultation, reception, cake stand, royal icing, wafer paper, newlywed',
  whisky:
    'malt, islay, speyside, drams, years old, highland, peaty, single cask, oloroso, distillery, cask, bourbon, single malt, scotch, peat, barrel, sherry, tasting, bottling, aged, spirit, rye, abv, cask strength, blend, smoky, maturation, glencairn, oak, neat, irish',
  'window replacement':
    'frames, panes, draughty, glazing, sills, hinges, energy rated, trickle vent, double glazed, window, bifold, composite door, french doors, fensa, a rated, casement, conservatory, sash, upvc, doors, glass, installed, triple, fitter, timber, bay, composite, aluminium, misted, glazier, secondary glazing, condensation, lead time, rattle, showroom, warranty, handles',
  wine: 'bottle, grape, vintage, burgundy, by the glass, corkage, tannin, case of, magnum, bordeaux, red, glass, rosé, vineyard, sauvignon, pinot noir, malbec, cellar, chardonnay, merlot, sommelier, rioja, pour, shiraz, cork, importer, riesling, cabernet, white, oaked, case of six, list',
  'wine tasting':
    'wines, vintages, grapes, pours, pairings, tastings, six wines, wineries, wset, vineyard, glass, cellar door, sommelier, bottles, winery, flight, pairing, red, sparkling, cheese, tutored, white, harvest, notes, blind, shiraz, tour, riesling, estate, cellar, winemaker, varietals',
  'women in technology':
    "women, girls, stem, coding, female, mentoring, role models, engineer, gender, leaders, diversity, pay gap, careers, panel, network, founders, science, allies, software, bias, representation, returner, ada lovelace, women's day, developer, inspire, scholarship, glass ceiling, maths",
  woodwork:
    'oak, chisel, timber, sanding, joints, walnut, offcuts, bandsaw, turned, lathe, workshop, carving, joinery, bench, spoon, saw, wood, plane, bowl, ash, hand tools, whittling, dovetail, green wood, stool, maker, sharpen, finish, plywood',
  'working from home':
    'commute, slippers, kitchen table, remote, async, timezone, time zones, pyjamas, wfh, laptop, home office, desk, broadband, distributed, flexible, coworking, productivity, lonely, monitor, video call, work from anywhere, employees, boundaries, webcam, nomad, isolation',
  'workplace training':
    'delegates, trainer, modules, certificate, workshop, cohort, accredited, syllabus, learners, learning, employees, courses, cpd, l&d, upskill, compliance, mandatory, skills gap, managers, elearning, leadership, programme, lms, soft skills, e learning, coaching, development, in house, refresher, microlearning',
  'yoga class':
    'mat, savasana, stretch, poses, breath, asana, studio, flow, teacher training, prenatal, yin, restorative, slow flow, chair yoga, drop in, relaxation, om, meditation, ashtanga, vinyasa, teacher, hatha, beginners, retreat, namaste, relax, sun salutation, hot, mindful, pranayama, downward dog, flexibility, chair, blocks, sound bath',
  'zoos and wildlife parks':
    'keepers, enclosure, cub, hatched, feeding time, primates, lemur, animals, lions, meerkats, penguins, tiger, animal encounters, goats, giraffe, conservation, species, safari, monkey, elephant, otter, red panda, adopt, gorilla, habitat, aquarium, endangered, reptile, breeding programme, rhino, sharks, born',
};
