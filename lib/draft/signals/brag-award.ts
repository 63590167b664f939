import { sentenceAt } from '../reading';
import { phrases } from './match';
import type { Signal } from './signal';
import { spansOf } from '@/lib/text/span';

const count = String.raw`(?:\d[\d,.]*(?: ?(?:k|m|bn|million|thousand|billion))?\+?|(?:half )?a (?:million|thousand)|one million)`;
const crowd =
  '(?:followers|subscribers|customers|users|downloads|members|installs|stars|github stars|reviews|orders|clients|sign-?ups|businesses|companies|merchants|clinics|teams|trees|meals|\\w+ delivered|transactions|shipments)';
const pattern = phrases([
  `(?:we|i)(?:'ve| have|'re| are)? (?:just |also |officially |again |now |only |only just )*(?:won|been (?:named|voted|awarded|ranked|crowned|shortlisted|nominated|recogni[sz]ed|certified)|scooped|took home|bagged|picked up|made the (?:list|shortlist|cut|final|top)|hit|reached|passed|surpassed|smashed)(?! (?:a (?:snag|wall|problem)|up|the (?:wrong|wall)))`,
  `(?:took|taking|take) home`,
  `(?:named|ranked|voted|rated|crowned) (?:(?:as|among|in|one of|a|an|the|to) ){0,2}(?:\\d{4} )?(?:top|best|leaders?|#\\w+|no|number|1st|2nd|finalists?|most|global)`,
  `(?:named|awarded|voted|crowned|given|receives?|received|wins?|winning|won|win) (?:\\w+ ){0,6}?(?:awards?|trophy|trophies|prize|medal|gold|accolade|honou?rs?)(?! (?:show|ceremony))`,
  `(?:award|prize)[- ](?:winning|winners?)`,
  `(?:proud )?(?:recipients?|winners?|finalists?) (?:of|for|at|in) (?:the|a|an|this|#)`,
  `shortlisted|(?:a|\\d{4}) finalist|honou?ree`,
  `(?:make|made|making) (?:the )?(?:\\d+ under \\d+|top \\d+|shortlist|forbes)`,
  `30 under 30|great place to work|best place to work|employer (?:award|of the year)`,
  `(?:best|top|leading|\\w+) \\w+ of the year`,
  `(?:hit|hits|hitting|reach|reached|reaching|passed|surpassed|crossed|celebrat\\w+|planted|delivered|served|processed|raised|just) (?:over |more than |nearly )?${count} (?:\\w+ ){0,2}?${crowd}`,
  `${count} (?:github |happy |loyal )?(?:stars|followers|subscribers|happy customers|downloads|meals delivered|transactions processed|5-star reviews|trees)`,
  `(?:raised|closed|secured) (?:a |an |our |over )?[$£€₹]\\d[\\d.,]* ?(?:m|k|bn|million|billion)?`,
  `series [a-e](?: funding| round)?|seed round|funding round|investors? (?:led|include)`,
  `(?:five|5|4\\.\\d)[- ]?star(?:s)?(?: reviews?| rating| rated)?`,
  `fastest[- ]growing|(?:market|industry|category|world|global) leaders?|leading (?:provider|supplier|agency|manufacturer|platform|brand|company|producer|\\w+ (?:agents?|firm|company|provider))`,
  `(?:another|more) (?:happy|satisfied|delighted|5-star) (?:customer|client|couple|family)`,
  `(?:record|best)[- ](?:breaking|year|quarter|month|sales|ever (?:year|quarter|month))`,
  `record number`,
  `\\d+(?:%|x) (?:\\w+ )?(?:growth|increase|revenue|uptime)|nps of|revenue growth|uptime \\d|(?:highest|average) (?:package|uplift)`,
  `(?:\\d+|a century|decades|over \\d+) (?:\\w+ )?years'? (?:of )?(?:experience|excellence|expertise|heritage|in (?:the )?business)`,
  `(?:our|the) (?:ceo|founder|chief \\w+ officer|managing director|president),?(?: and \\w+)? (?:\\w+ ){1,3}?(?:shares|shared|speaks|spoke|talks|explains|discusses|on|featured|writes|was|built)`,
  `(?:as seen|featured|quoted) (?:in|on) (?:the )?\\w+`,
  `thought leader(?:s|ship)?`,
  `(?:official|proud|headline|platinum|gold) (?:\\w+ )?(?:sponsors?|partners?)(?: of)?`,
  `(?:sponsor(?:s|ing)?|sponsorship of) (?:of )?(?:the|a|#\\w+|\\d{4})`,
  `(?:accredited|certified|ranked) (?:a\\+|among|in the top|top)|naac|iso ?\\d{4,5} certified`,
  `punch(?:ing)? above our weight|trophy cabinet|not one,? not two`,
  `(?:we|i) (?:placed|grew|scaled|took) (?:our |my )?\\w+ (?:\\w+ ){0,3}?(?:from|in)`,
  `took our \\w+ from`,
  `renews? its sponsorship`,
]);
const others = /\b(?:congrat\w*|well done|bravo|hats off|kudos|big ups)\b/i;
const ours = /\b(?:we|our|us|i|my)\b/i;

export const bragAward: Signal = {
  id: 'brag-award',
  why: 'Praise of yourself teaches you nothing and gives readers nothing to add.',
  weight: 2,
  find: (reading) =>
    spansOf(reading.text, pattern).filter((span) => {
      const { sentence } = sentenceAt(reading, span.start);
      const said = reading.text.slice(sentence.start, sentence.end);
      return !(others.test(said) && !ours.test(said));
    }),
};
