import type { Besides } from '../../subject';

/** What is known of the subjects of `common/industry.ts` besides their rows. */
export const industry: Besides = {
  'purchase approval': {
    clues:
      'purchase orders, requisition, sign off, threshold, approval, procurement, spend, supplier, budget, approver, workflow, invoice, finance, p2p, erp, buyer, sourcing, policy, audit trail, tail spend, po, maverick, automation, contract, cost centre, catalogue, accounts payable, vendor',
    cued: [
      'Where do you look first for an old *purchase order*: in emails, in a folder or in the system?',
      'What slows a *requisition* down most: missing details, a missing quote or a missing person?',
      'What should fall below the approval *threshold* at work: stationery, lunches or train tickets?',
      'What does an *approver* need to see first: the price, the reason or the budget?',
      'When do you check what is left in a *budget*: before every order, each month or at year end?',
      'Where does an *invoice* tend to wait longest: in an inbox, on a desk or in a tray?',
      'How many steps should an approval *workflow* have for a small order: one, two or three?',
      'What would you ask a new *supplier* first: the price, the delivery time or a sample?',
    ],
    atWork: {
      asks: [
        '+What would you improve first about purchase approval: the speed, the rules or the forms?',
        'What would save time in handling purchase orders?',
        'Who should approve a small purchase: the team, the manager or finance?',
        'What keeps purchasing under control: limits, clear roles or good records?',
      ],
      cued: [
        'What does *procurement* like to know first: the date, the amount or the reason?',
        'How long should a buying *policy* be: one page, five pages or as long as it takes?',
        'Which approval step would you hand over to *automation* first?',
        "What's the friendliest answer to *maverick* spend: a chat, a catalogue or a company card?",
      ],
    },
  },
  'supply chain': {
    clues:
      'suppliers, shortage, components, sourcing, inventory, logistics, imports, disruption, tier 2, bottleneck, stock levels, forecasting, tariffs, procurement, resilience, shipping, traceability, demand, raw material, lead time, visibility, risk, manufacturing, scope 3, port, erp, nearshoring, vendor, planning, warehouse',
    cued: [
      "How did you find the *supplier* you've stayed with longest: a tip, a trade fair or a search?",
      'What turned out to be a surprisingly good substitute during a *shortage* of supplies?',
      'Which supplies do you always order early because of the *lead time*?',
      'How do you check *stock levels*: on a screen, on paper or by walking along the shelves?',
      'Which *port* would you most like to visit to watch the supply chain at work?',
      'How far back does *traceability* matter to you: to the factory, the country or the field?',
      'What makes *forecasting* demand hardest: the weather, the holidays or the fashions?',
      'Supplies in the *warehouse*: plenty just in case, or just enough for the week?',
      'How do you keep small *components* in order: labelled drawers, open bins or barcodes?',
      'Which *raw material* does everything you make start from?',
    ],
    atWork: {
      asks: [
        'What builds trust with a supplier?',
        'Which supply chain skill is worth learning next: data, negotiation or planning?',
        'What makes a supply chain strong: good data, close partners or spare stock?',
        'What matters most in a supply chain: speed, cost or knowing where everything is?',
      ],
      cued: [
        "Who gets your first call when there's a *disruption* in the supply chain?",
        'What does supply chain *planning* really run on where you work: the ERP or spreadsheets?',
        'What did your first year in *procurement* teach you about people?',
        'What builds *resilience* in a supply chain first: a second source, more stock or better data?',
        'How do you count *inventory*: all at once every year, or a little every week?',
        "What do you look at first when you walk round a *supplier's* factory?",
      ],
    },
  },
  warehouse: {
    clues:
      'racking, dispatch, forklift, dock, picking, pallets, storage, loading bay, aisle, stock, fulfilment, inventory, 3pl, distribution, sq ft, automation, wms, orders, bay, logistics, barcode, ecommerce, packing, unit, loading, operative, sku, conveyor, shifts, scanner',
    cued: [
      'What would you try to lift first with a *forklift* for a day?',
      "What's the best thing you've seen made from an old *pallet*: a bench, a bed or a bar?",
      'What would you put into *storage* first if you needed more room?',
      "For a parcel: a message at *dispatch*, or one when it's nearly at the door?",
      "What's the best *packing* for something fragile: paper, foam or straw?",
      'For *picking* orders: a list on paper, a scanner or a voice in the ear?',
      'What belongs at the bottom of the *racking*: the heaviest, the fastest or the bulkiest goods?',
      'At a *loading bay*: an early slot before the rush, or a late one after it?',
    ],
    atWork: {
      asks: [
        'Which job in a warehouse deserves more credit?',
        'What counts most when choosing a warehouse: location, space or systems?',
        'What makes a warehouse a good place to work: good light, clear routes or a steady team?',
        'What keeps a warehouse safe: clear routes, good training or regular breaks?',
      ],
      cued: [
        'When is the busiest hour of the day at your *loading bay*?',
        'Which warehouse job would you hand to *automation* first?',
        'Counting *stock*: a bit every week, or all of it in one go?',
        'What makes a good *forklift* driver: care, speed or a feel for space?',
      ],
    },
  },
  'fleet management': {
    clues:
      'drivers, fuel, fleet, dashcams, tracking, idling, fuel card, walkaround, vehicles, telematics, vans, mileage, gps, ev, maintenance, tachograph, trucks, route, compliance, downtime, utilisation, odometer, electrify, charging, operators, eld, trailers, harsh braking, inspection, grey fleet',
    cued: [
      'Which *truck* did you want to drive as a child: a fire engine, a tipper or a big lorry?',
      'Where would you most like to find a charger for an *electric* van: at home, at work or in town?',
      'What do you keep in the *cab* for a long day: a flask, a phone lead or a coat?',
      'Which *van* would you choose for work if the colour was up to you?',
      'What helps a driver use less *fuel*: a lighter foot, a better route or right tyres?',
      'How do you find your *route* to a new customer: satnav, a map or asking on the way?',
      'What would you check first on a vehicle before a *winter* trip: lights, tyres or screenwash?',
      'What would you like a *dashcam* to catch on a drive: a deer, a sunrise or a rare old car?',
    ],
    atWork: {
      asks: [
        '+Which fleet data is most useful: location, fuel use or service dates?',
        'Which fleet task would you automate first?',
        'Which figure tells you that a fleet is well run?',
        'Which fleet records would you move off paper first: mileage, checks or fuel?',
      ],
      cued: [
        'What do *drivers* thank a fleet manager for most: a newer van, a fair rota or a quick repair?',
        'Which question comes first when a fleet goes *electric*: range, charging or routes?',
        'What makes *telematics* welcome in a depot: fair rules, good coaching or lower insurance?',
        'Which of the daily *walkaround* checks would you explain first to a new driver?',
      ],
    },
  },
  'freight and haulage': {
    clues:
      'tonnes, artic, trailers, curtainsider, depot, pallets, cab, hgv, driver, lorry, load, truck, container, customs, transport, cargo, shipping, class 1, forwarder, import, port, logistics, groupage, export, ltl, air, sea, tail lift, abnormal load',
    cued: [
      'Where do you like to have a big *parcel* left: on the step, with a neighbour or in the shed?',
      'What did you wave at as a child: a *lorry*, a train or a plane?',
      'Which vehicle would you like to sit in the *cab* of: a lorry, a crane or a train?',
      'What would you fill a shipping *container* with for a move abroad?',
      'What would you make from an old wooden *pallet*: a bench, a planter or a table?',
      'What do you listen to on a long drive as a *driver*: radio, podcasts or music?',
      'What do you like to watch at a *port*: the cranes, the ships or the gulls?',
      'When would you have *furniture* delivered: early morning, lunchtime or evening?',
    ],
    atWork: {
      asks: [
        'What do customers ask most often about their freight?',
        'What matters most when you send freight: the price, the date or knowing where it is?',
        'Which part of haulage takes the most phone calls?',
        'How can the freight industry best cut empty miles?',
      ],
      cued: [
        "What would make an *HGV* driver's day easier: parking, showers or shorter waits?",
        'Which *customs* form do you know by heart by now?',
        'What makes a *depot* one that drivers like to come back to?',
        'Which route would you move from road to *rail* first?',
      ],
    },
  },
  logistics: {
    clues:
      'shipper, freight, containers, pallets, carrier, delivery, fleet, transport, last mile, route planning, shipment, drivers, warehouse, parcels, tms, dispatch, tracking, cargo, drone, trucks, hub, forwarding, depot, supply chain, port, cold chain, rail, distribution, orders, carbon',
    cued: [
      'Where should a *parcel* go when nobody is in: to a neighbour, a locker or a safe corner?',
      'How often do you look at the *tracking* when a shipment is on its way to you?',
      'What do you offer a delivery *driver* on a hot day: cold water, iced coffee or an ice lolly?',
      'What would you like to have delivered by *drone* first: lunch, medicine or a spare part?',
      "What happens to a delivery *pallet* once it's empty: back it goes, or a new life as a bench?",
      'What would you turn an old shipping *container* into: a café, a workshop or a holiday home?',
      'Which freight would you move from road to *rail* first: timber, food or cars?',
      'Which must be hardest to send by *cold chain* freight in a hot week: ice cream, fish or roses?',
      'What would you add to a delivery *fleet* first: an electric van, a cargo bike or a big truck?',
      'What surprised you most the first time you stood inside a big logistics *warehouse*?',
    ],
    atWork: {
      asks: [
        'What makes a logistics partnership last?',
        'Which role in logistics deserves more applause?',
        'What keeps good drivers with a logistics firm: regular routes, respect or time at home?',
        "What's the tightest deadline you've ever seen a delivery make?",
      ],
      cued: [
        'What do experienced drivers add to *route planning* that no map can show?',
        'What makes the *last mile* hardest where you deliver: parking, stairs or finding the door?',
        'What is the busiest hour of the day in *dispatch* where you work?',
        'What do you check first with a new *carrier*: the routes, the references or the tracking?',
        'What did your first week in a *warehouse* teach you that still helps today?',
        'How did you end up working in *freight*: by plan, through family or by chance?',
      ],
    },
  },
  factory: {
    clues:
      'machines, tooling, operators, assembly, shift pattern, injection moulding, lathes, output, fabrication, presses, tolerance, iso 9001, sheet metal, oem, 5 axis, manufacturing, production line, made in, engineers, cnc, shop floor, plant, parts, steel, lean, components, automation, shifts, precision, workshop, quality, tonnes, welding, apprentice',
    cued: [
      'What would you want to learn first as an *apprentice* in a factory?',
      'Who was the first person you saw *welding*, in a factory, a garage or a farmyard?',
      'Which chore at home would you hand over to a factory *robot*?',
      'Which factory *shift* would suit you best: early, late or night?',
      'On a factory *assembly* line: fit the first part, or turn the last screw?',
      'Who showed you how to use your first *machine* in a factory or workshop?',
      'Which *steel* tool or pan in your home left the factory longest ago?',
      'What do you remember best from your first *tour* of a factory?',
      "What would you have cut on a factory's *CNC* machine: a sign, a clock or a chess set?",
      'Which thing that you use every day was *made in* a factory near you?',
    ],
    atWork: {
      asks: [
        'Which skill will factories need most: robotics, maintenance or problem solving?',
        'Which factory job would you try for a day?',
        'Which small change makes the biggest difference in a factory?',
        'What keeps a factory running: good kit, good data or good people?',
      ],
      cued: [
        'How does a good *shift* handover start in your factory: a list, a chat or a walk round?',
        'Which takes longest on a new factory job: *tooling*, programming or the first sample?',
        'What do you show a new *apprentice* first on the factory floor?',
        "What's the tightest *tolerance* you've had to hold on a machined part?",
        'Which *lean* habit has lasted longest in your factory: 5S, stand-ups or kanban?',
        'Where in your factory would *automation* help most: loading, packing or inspection?',
      ],
    },
  },
  robots: {
    clues:
      'autonomous, actuators, lidar, gripper, cobots, end effector, ros, robotics, automation, arm, sensor, humanoid, factory, drone, ai, engineer, warehouse, manufacturing, machine, coding, palletising, kids, welding, competition, exoskeleton, picking, programming, inspection, surgery',
    cued: [
      'What would you have a *humanoid* robot carry for you first?',
      'Which place would you fly a *drone* over first: coast, mountains or home town?',
      'Where would you like to see a *robot arm* at work: in a kitchen, a garage or a bakery?',
      'What would you like to watch in a *warehouse* full of robots: the sorting, the packing or the shelves?',
      'What would you have built first at a *coding* club: a robot, a game or a gadget?',
      'Which round would you most like to watch at a robot *competition*: the maze, the race or the lifting?',
      'Which robot from *science fiction* do you remember best?',
    ],
    atWork: {
      asks: [
        'What makes a robot good to work alongside?',
        'Which skill will people need to work well with robots?',
        'What matters most in a robot at work: speed, safety or being easy to teach?',
        'What would you ask at a robot demonstration?',
      ],
      cued: [
        'What do people on the shop floor ask first about a *cobot*?',
        'Which task in a *warehouse* would you automate last, and who should decide?',
        'What would you like a new *engineer* in robotics to be good at: code, mechanics or listening?',
        'Which part is fiddliest to get right: the *gripper*, the sensor or the timing?',
      ],
    },
  },
  'construction site': {
    clues:
      'foundations, steelwork, roofers, plasterers, hard hat, cladding, concrete, rebar, hoarding, topped out, steel frame, piling, diggers, formwork, main contractor, cscs, builder, contractor, scaffold, bricks, steel, groundworks, crane, excavator, extension, roof, site manager, hi vis, bricklayer, plant hire, joinery, project, quantity surveyor, build, timber frame, drywall, apprentices, handover, civils',
    cued: [
      'What would you look for first from the cab of a *crane* high above a building site?',
      'What would you press into the wet *concrete* of a new building: a handprint, a name or a coin?',
      'Which would you choose for a new building on your street: red *brick*, pale stone or timber?',
      'What would you find hardest about working on a *scaffold*: the height, the wind or the ladders?',
      'What would you paint on the *hoarding* around a building site?',
      'What would you put in a time capsule in the *foundations* of a new building?',
      'What would you put on the flat *roof* of a new building: a garden, a terrace or solar panels?',
      'Who in your family stops longest to watch a *digger* on a building site?',
      'Which building trade would you pick if you could start out as an *apprentice* tomorrow?',
      'What would you build an *extension* for: a bigger kitchen, a home office or a spare bedroom?',
    ],
    atWork: {
      asks: [
        'Which building that you had a hand in do you still point out to people?',
        'What makes a building site a good neighbour: quiet hours, clean streets or regular news?',
        'Which trade on a building site deserves more credit?',
        'What makes a construction site a good place to work?',
      ],
      cued: [
        'What takes your team longest in the last week before the *handover* of a building?',
        'What did you learn in your first month on a building site as an *apprentice*?',
        "What's the strangest thing you've seen come up during *groundworks* on a site?",
        'Which is the better day on site: the first *steel* going up, or the last scaffold coming down?',
        'How does a good *site manager* start the day: a walk round, a briefing or a coffee?',
        'Which weather makes a concrete *pour* hardest for your team: heat, rain or frost?',
      ],
    },
  },
  'health and safety at work': {
    clues:
      'hazards, ppe, incident, scaffold, working at height, inspection, method statement, hard hat, risk, near miss, toolbox talk, risk assessment, injury, hse, compliance, accident, manual handling, site, osha, iso 45001, fire, asbestos, audit, training, workers, lone worker, hi vis, reporting, coshh, zero harm, whs',
    cued: [
      'Where is the *fire* assembly point at your work: the car park, the lawn or the pavement?',
      'Which one tip from *manual handling* training has stuck with you?',
      'Which colour of *hard hat* would you pick if you could choose?',
      'Where did you learn your *first aid*: at work, at school or in a club?',
      'Safety *training*: in a classroom, online or hands-on at the site?',
      'Which piece of *PPE* do you put on first in the morning?',
      'Who should be in the room for a good *risk assessment*?',
      'Which would you rather stand on when *working at height*: a scaffold, a lift or a ladder?',
    ],
    atWork: {
      asks: [
        '+Which safety habit from work do you also keep at home?',
        '+What makes a safety talk stick: a true story, a demonstration or a short list?',
        '+What matters most in health and safety at work: clear rules, training or good example?',
        '+How do you thank a team for working safely?',
        '+What makes people speak up early about safety at work?',
        '+What keeps a good safety record going year after year?',
      ],
      cued: [
        'How do people report a *near miss* most readily: in an app, on a card or in a chat?',
        'Which topic makes the best five-minute *toolbox talk*?',
        'What do you look at first on a safety *audit*: the paperwork or the shop floor?',
        'Who do you take along on a site *inspection*: a manager, a newcomer or a safety rep?',
      ],
    },
  },
  'energy bills': {
    clues:
      'tariff, unit rate, standing charge, ofgem, meter, electricity, switching, thermostat, prepay, direct debit, gas, smart meter, price cap, usage, kwh, insulation, heating, supplier, advice, fuel poverty, winter, grant, draught, household, warm, meter reading, efficiency, radiator, solar, off peak, warm home discount',
    cued: [
      'What number does your *thermostat* sit on in winter?',
      'When does the *heating* first go on in your house: September, October or when somebody shivers?',
      'What stops a *draught* best: a door snake, thick curtains or brush strips?',
      'Where would you put more *insulation* first: loft, walls or floor?',
      'Which number do you look at on a *smart meter*: today, this week or not at all?',
      'What keeps you warmest on a *winter* evening: a blanket, thick socks or a hot drink?',
      'What would you run first on power from your own *solar* panels?',
      'Which uses most *electricity* in your house, by your own guess: kettle, dryer or oven?',
    ],
    atWork: {
      asks: [
        '+Which machine or appliance adds more to the energy bill than people think?',
        'Who keeps an eye on energy use where you work?',
        'Which energy-saving habit has stuck at your workplace?',
        'When does your workplace use more energy: mornings, afternoons or overnight?',
      ],
      cued: [
        'What would you show first to a colleague who is new to reading a *meter*?',
        'What makes *advice* on energy stick: a home visit, a leaflet or a phone call?',
        'Who keeps an eye on the *heating* where you work?',
        'What do *business* customers ask first about energy: the price, the term or the green share?',
      ],
    },
  },
  'carbon footprint': {
    clues:
      'co2, emissions, offsets, decarbonise, carbon, ghg, sbti, net zero, tonnes, scope 3, climate, sustainability, renewable, reduce, greenhouse gas, baseline, supply chain, target, energy, measure, solar, trees, footprint calculator, credits, travel, transition, fleet, biochar, capture, life cycle',
    cued: [
      'Which *tree* would you plant to help the climate: oak, apple or birch?',
      'Where would you put *solar* panels first: on homes, on schools or over car parks?',
      'What would you enter first in a carbon *calculator*: your food, your travel or your heating?',
      'Where do you hear about *net zero* most: at work, at school or in the news?',
      'Which *renewable* energy would you like to see more of near you: wind, sun or water?',
      'Which small habit saves the most *energy* in your home?',
      'Which carbon *offset* project would you choose: new woods, peat bogs or clean stoves?',
      'Which trip could most easily be done with fewer *emissions*: school, work or shopping?',
    ],
    atWork: {
      asks: [
        "Where would you start to cut a company's carbon footprint: travel, heating or suppliers?",
        'What did your workplace change first to cut carbon?',
        'Where would better carbon data help first: buying, travel or buildings?',
        'Which skill does net zero need more of: engineering, finance or communication?',
      ],
      cued: [
        'What do you ask suppliers for first when you start on *scope 3*?',
        'Who leads on *net zero* where you work: one person, a team or everybody a little?',
        'Where in a *supply chain* is carbon easiest to cut first: packaging, transport or materials?',
        'Which year makes a good carbon *baseline*: the latest, a typical one or the first with data?',
      ],
    },
  },
  'sustainability report': {
    clues:
      'emissions, governance, disclosure, stakeholders, materiality, gri, renewable, esg, csrd, circular, net zero, impact, climate, scope 3, targets, supply chain, b corp, greenwashing, biodiversity, sdg, double materiality, data, transparent, waste, carbon, investors, framework, brsr, progress, reduction',
    cued: [
      'Which *emissions* would you cut first at work: travel, heating or deliveries?',
      '*Net zero*: one far-off date, or a small step every year?',
      'What would you like to see go *circular* next: phones, furniture or clothes?',
      'Where did you first notice the *B Corp* sign: on food, on clothes or online?',
      'Which creature would you help first with a *biodiversity* project at work: bees, birds or hedgehogs?',
      'What helps you see past *greenwashing*: figures, photos or a straight answer?',
      'Which *renewable* energy would suit your workplace best: sun, wind or heat from the ground?',
      'Which *waste* at work would be easiest to cut: paper, food or packaging?',
    ],
    atWork: {
      asks: [
        '+What makes you trust a sustainability report?',
        '+What would you like to see more of in sustainability reports?',
        '+What makes a sustainability report easy to read: charts, short chapters or plain words?',
        'How do you prefer a sustainability report: short summary, full document or web page?',
      ],
      cued: [
        'Which figure for *scope 3* takes longest to collect: travel, bought goods or deliveries?',
        "What's a good first step with *CSRD*: a list, a team or a long coffee with finance?",
        'Who should be in the room for a *materiality* workshop besides the sustainability team?',
        'How do you like to see *targets* in a report: a chart, a table or one plain sentence?',
      ],
    },
  },
};
