/** What a person puts in front of and behind the thing itself when they name their post: "free … check", "… launch". */
const before =
  /^(?:(?:free|new|our|my|the|an?|half[- ]price|now hiring|hiring(?: an?)?|\d+ ?% off|discounts? (?:on|for|off)|sale (?:on|of)|launch of|opening of|announcing|announcement of|launching|win an?) )+/iu;
const behind =
  /(?: (?:(?:new )?(?:office|branch|depot)(?: (?:opening|move|launch))?(?=$| opening)|launch|announcement|opening|re-?opening|sale|offers?|deals?|discounts?|clearance|vacanc(?:y|ies)|roles?|positions?|hire|job advert|job ad|expansion|results?|reminder|closure|features?|changes?|timetable|fees?|(?:opening )?hours|test pass|out of service|warning|bookings?|pre-?orders?|deadline|downloads?|reminder|updates?|promotion|promo|appeal|wanted|needed|win|wins|news|release|registration|sign-?ups?|enrolment|enrollment|giveaway|competition|celebration|milestone|anniversary|trial|post|advert|availability|is|are|here|back|now|open|guide|checklist|fact ?sheet|webinar|podcast|seminar|summit|briefing|breakfast|open (?:day|house|evening|morning)|drop[- ]in|pilot|seed round|funding|expo|stall|stand|trade (?:show|fair)|meetup|study|survey|report|panel|roundtable|series|partnership|award|audit|health check|review|test|drill|second opinion|startup|start-up))+$/iu;

/** Words that say what a post is for, and nothing of what it is about. */
const ofPosts = new Set(
  `product service company business team industry partnership collaboration partner award awards win funding investment round raise customer customers
  follower followers user users subscriber subscribers member members milestone anniversary birthday office branch opening vacancy role job new staff
  colleague hire recruit news update special weekend flash launch announcement sale offer deal discount promotion event post advert thank you thanks
  certification year years big exciting giveaway competition contest beta tester testers testimonial review reviews recommendation of for and the a an our free`.split(
    /\s+/,
  ),
);

/** What a person calls their post, without what stands in front of it: "our free lease check" is a lease check. */
export const unopened = (phrase: string) => phrase.replace(before, '');

/** The thing itself in what a person typed; null where they only said what the post is for: "product launch", "10,000 customers". */
export function bareTopic(phrase: string): string | null {
  const words = phrase.toLowerCase().split(/\s+/);
  if (words.every((word) => ofPosts.has(word) || /^[\d,.]+(?:[km%]|st|nd|rd|th)?$/.test(word))) return null;
  const bare = unopened(phrase).replace(behind, '');
  return bare === '' ? phrase : bare;
}
