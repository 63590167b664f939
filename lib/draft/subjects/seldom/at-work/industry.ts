import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `industry.ts` are. */
export const industry: Besides['atWork'] = {
  'carbon footprint': {
    asks: [
      "+Where would you start to cut a company's carbon footprint: travel, heating or suppliers?",
      'Which carbon-saving step would you take first at work: green power, less travel or less waste?',
      'What helps a team cut carbon most: good data, a clear goal or shared ideas?',
      'Who should look after the carbon footprint at work: finance, operations or everybody?',
    ],
    cued: [
      'What do you ask suppliers for first when you start on *scope 3*?',
      'Who leads on *net zero* where you work: one person, a team or everybody a little?',
      'Where in a *supply chain* is carbon easiest to cut first: packaging, transport or materials?',
      'Which year makes a good carbon *baseline*: the latest, a typical one or the first with data?',
    ],
  },
  'construction site': {
    asks: [
      '+Which building that you had a hand in do you still point out to people?',
      'Which part of a build do you enjoy most: the foundations, the frame or the finish?',
      'Which machine on a building site would you most like to drive for an hour?',
      'What makes a building site a good neighbour: quiet hours, clean streets or regular news?',
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
  'energy bills': {
    asks: [
      'Where would you start saving energy at work: heating, lighting or machines?',
      "What's the best energy-saving idea you've heard from a colleague?",
      'Which machine or appliance adds more to the energy bill than people think?',
      'What helps most with energy costs at work: better insulation, timers or good habits?',
    ],
    cued: [
      'What would you show first to a colleague who is new to reading a *meter*?',
      'What makes *advice* on energy stick: a home visit, a leaflet or a phone call?',
      'Who keeps an eye on the *heating* where you work?',
      'What do *business* customers ask first about energy: the price, the term or the green share?',
    ],
  },
  factory: {
    asks: [
      'Which everyday object would you love to see being made in a factory?',
      'What matters most on a factory floor: safety, teamwork or good kit?',
      'What makes a factory run well: good machines, good planning or people who know each other?',
      'Which skill will factories need most: robotics, maintenance or problem solving?',
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
  'fleet management': {
    asks: [
      'What brings down the cost of a fleet most: smoother driving, better routes or newer vehicles?',
      'Which fleet data is most useful: location, fuel use or service dates?',
      'What takes up the most time in looking after a fleet of vehicles?',
      'Where would you start with an electric fleet: vans, cars or charging points?',
    ],
    cued: [
      'What do *drivers* thank a fleet manager for most: a newer van, a fair rota or a quick repair?',
      'Which question comes first when a fleet goes *electric*: range, charging or routes?',
      'What makes *telematics* welcome in a depot: fair rules, good coaching or lower insurance?',
      'Which of the daily *walkaround* checks would you explain first to a new driver?',
    ],
  },
  'freight and haulage': {
    asks: [
      'What matters most in a haulier: reliability, tracking or careful drivers?',
      'What matters most when you send freight: the price, the date or knowing where it is?',
      'What makes a haulier easy to work with: clear updates, set times or one contact?',
      'Which is harder to move by road: something huge, something fragile or something urgent?',
    ],
    cued: [
      "What would make an *HGV* driver's day easier: parking, showers or shorter waits?",
      'Which *customs* form do you know by heart by now?',
      'What makes a *depot* one that drivers like to come back to?',
      'Which route would you move from road to *rail* first?',
    ],
  },
  'health and safety at work': {
    asks: [
      '+What makes a safety talk stick: a true story, a demonstration or a short list?',
      'What helps new starters most to work safely: an induction, a buddy or clear signs?',
      'What matters most in health and safety at work: clear rules, training or good example?',
      'Which safety habit from work do you also keep at home?',
    ],
    cued: [
      'How do people report a *near miss* most readily: in an app, on a card or in a chat?',
      'Which topic makes the best five-minute *toolbox talk*?',
      'What do you look at first on a safety *audit*: the paperwork or the shop floor?',
      'Who do you take along on a site *inspection*: a manager, a newcomer or a safety rep?',
    ],
  },
  logistics: {
    asks: [
      '+What matters most in a logistics partner: speed, reliability or good communication?',
      'Which counts for more in logistics: speed, or knowing exactly where things are?',
      'What makes a delivery a good one: on time, in one piece or a message before it comes?',
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
  'purchase approval': {
    asks: [
      'What makes you approve a purchase quickly: a clear reason, a fair price or a good supplier?',
      'Purchase approval: one person to ask, or several for anything big?',
      'What matters most in purchase approval: speed, control or a clear record?',
      'What would you improve first about purchase approval: the speed, the rules or the forms?',
    ],
    cued: [
      'What does *procurement* like to know first: the date, the amount or the reason?',
      'How long should a buying *policy* be: one page, five pages or as long as it takes?',
      'Which approval step would you hand over to *automation* first?',
      "What's the friendliest answer to *maverick* spend: a chat, a catalogue or a company card?",
    ],
  },
  robots: {
    asks: [
      'What matters most in a robot at work: speed, safety or being easy to teach?',
      'Which boring job would you hand over to a robot first?',
      'Where could robots help people most: hospitals, warehouses or farms?',
      'Which job at work suits a robot best: lifting, packing or checking?',
    ],
    cued: [
      'What do people on the shop floor ask first about a *cobot*?',
      'Which task in a *warehouse* would you automate last, and who should decide?',
      'What would you like a new *engineer* in robotics to be good at: code, mechanics or listening?',
      'Which part is fiddliest to get right: the *gripper*, the sensor or the timing?',
    ],
  },
  'supply chain': {
    asks: [
      'What matters most in a supply chain: speed, cost or knowing where everything is?',
      'What makes a supply chain strong: good data, close partners or spare stock?',
      'What would you improve first in a supply chain: visibility, planning or lead times?',
      "What's the smallest missing part you've ever seen hold up a big job?",
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
  'sustainability report': {
    asks: [
      'What do you turn to first in a sustainability report: the targets, the data or the stories?',
      'Which part of a sustainability report matters most to you: carbon, people or supply chain?',
      'How do you prefer a sustainability report: short summary, full document or web page?',
      'Which goal matters most in a sustainability report: lower emissions, less waste or fair work?',
    ],
    cued: [
      'Which figure for *scope 3* takes longest to collect: travel, bought goods or deliveries?',
      "What's a good first step with *CSRD*: a list, a team or a long coffee with finance?",
      'Who should be in the room for a *materiality* workshop besides the sustainability team?',
      'How do you like to see *targets* in a report: a chart, a table or one plain sentence?',
    ],
  },
  warehouse: {
    asks: [
      '+What makes the biggest difference in a warehouse: the layout, the labels or the team?',
      'What makes a warehouse a good place to work: good light, clear routes or a steady team?',
      'Which is worth more in a warehouse: extra space, or knowing exactly where everything is?',
      'What would you automate first in a warehouse: picking, counting or labelling?',
    ],
    cued: [
      'When is the busiest hour of the day at your *loading bay*?',
      'Which warehouse job would you hand to *automation* first?',
      'Counting *stock*: a bit every week, or all of it in one go?',
      'What makes a good *forklift* driver: care, speed or a feel for space?',
    ],
  },
};
