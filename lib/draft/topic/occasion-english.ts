import type { Cues } from './occasions';

/** What tells in English what a draft is for, and how much. */
export const englishCues: Cues = {
  farewell: [
    [/\blast day at \p{Lu}/u, 5],
    [
      /\b(?:(?:retires|retired from|retiring|retirement (?:of|after|party)|last day (?:with us|at work|today)|farewell to|say(?:ing)? goodbye to (?:our|a)|hangs? up (?:his|her|their|my)|(?:i'm|i am|is) leaving after \w+ years))\b/i,
      5,
    ],
  ],
  people: [
    [/\b(?:has been|is|was) (?:appointed|promoted)\b|\btakes over from\b/i, 2.5],
    [
      /\b(?:(?:our|my|the|an?) (?:new|newest) (?:team member|colleague|addition|recruit|head of|chief|director|manager|ceo|cto|cfo)|joins (?:us|our team|the team)|starts? (?:with us|on our)|(?:has|have) joined (?:us|our|the)|promoted to|appointed |(?:i'll be|i'm|i am) (?:joining|starting)|my (?:own|new) (?:consultancy|business|company|role|job|chapter)|passed (?:his|her|their|with) )/i,
      4.2,
    ],
    [
      /\b(?:[Cc]elebrat(?:e|ing) \d+ years of \p{Lu}|(?:joins|has joined) \p{Lu}[\p{L}&' ]{1,30}? as |(?:[Ss]ay (?:hi|hello)|[Ww]elcome) to \p{Lu}\p{Ll}+(?:[!,.]| who)|[Ww]elcome,? \p{Lu}\p{Ll}+(?:,| and \p{Lu})|[Ww]elcome \p{Lu}[^.!?]{2,60}? (?:as|to) (?:our|the)\b(?! (?:newest |\d+\w+ )?(?:customer|client|partner))|(?:[Ii]ntroducing|[Mm]eet) \p{Lu}\p{Ll}+,? who (?:starts|joins|has joined))/u,
      4.2,
    ],
  ],
  green: [
    [
      /\b(?:sustainab\w+|carbon|net[- ]?zero|emissions?|recycled|plastic[- ]free|b corp|renewables?|electric fleet|fleet is (?:now )?electric|greener|planet|climate)\b/i,
      2.4,
    ],
  ],
  launch: [
    [
      /\b(?:we're|we are|i'm|be) (?:finally )?opening (?:an? |our |in |on )|\bkeys are ours\b|\bbook is out\b|\bopens its doors\b/i,
      3.4,
    ],
    [
      /\b(?:introducing|unveil\w*|launch(?:es|ed|ing)?|say hello to|meet (?:our|the|your) (?:new|all-new)?|new in|just landed|pre-?order|now (?:flying|available|live|in store|open)|available now|(?:is|are) (?:finally |now )?(?:here|back|live|out)|new on tap|new collection|ha(?:s|ve) (?:finally |just |now )*(?:landed|arrived|launched)|new menu|announc\w* our)\b/i,
      3,
    ],
    [/\b(?:our|the|an?|all|\d+) (?:\w+[- ])?new\b|\bNEW\b/, 2],
  ],
  feature: [
    [
      /\b(?:update your app|now supports|you can (?:now|finally)|now has|integrat\w+ with|dark mode|keyboard shortcuts?|calendar sync|release notes|templates?|version \d|v\d+\.\d|\w+ \d\.\d)\b/i,
      3,
    ],
    [/\b(?:app|software|dashboard|feature|api)\b/i, 0.8],
    [/\b(?:we|just|have) shipped (?!our [\d,]+(?:st|nd|rd|th)\b)/i, 2.4],
    [/\b(?:rate limits?|paid plans|changelog|on all plans|beta testers?)\b/i, 2.4],
  ],
  event: [
    [
      /\bfree (?:\d+[- ]?min(?:ute)?s? )?(?:session|talk|class)\b|\btaster (?:session|class|day|evening)|'s [\p{L} ]{0,20}taster\b/iu,
      3,
    ],
    [
      /\b(?:webinar|conference|summit|expo|meetup|festival|open (?:day|evening)|retreat|(?<!\bin our (?:\w+ )?|-making )workshop|masterclass|(?:jobs?|careers?|craft|book|food|street|science|trade|county|village|school|summer|christmas|wedding|dog|antiques?) fairs?|booth|stand \d+|class is back|tickets|join (?:us|me) (?:at|for|on|in)|live on (?:mon|tues|wednes|thurs|fri)day|livestream|q&a|meet us at|see you (?:at|there)|find us at|(?:i'll|i will|we'll) be (?:joined by|in conversation)|can't make it live|send the recording|save (?:your|a) (?:seat|spot|place)|save the date|(?:we're|we are|is|be|are) hosting|exhibition|exhibiting|keynote|(?<!control |solar )panel (?:on|of|with|discussion)|live (?:jazz|music)|late night at|open (?:morning|weekend|house)|quiz night)\b/iu,
      3,
    ],
    [
      /\b(?:this|next|on) (?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i,
      1,
    ],
  ],
  content: [
    [/\bep(?:isode)? \d+\b/i, 3.4],
    [/\bwe (?:asked|surveyed|analy[sz]ed|studied) (?:our own |[\d,]{3,})|\b(?:other|key) findings\b/i, 3.2],
    [
      /\b(?:guide|e-?book|white ?paper|blog(?: post)?|article|podcasts?|new ep\b|newsletter|report|case stud(?:y|ies)|checklist|\d+ (?:\w+ )?(?:tips|ways|things|steps)|how to|episode|read (?:more|the|our)|we wrote|watch the)\b/i,
      2.5,
    ],
    [/\b(?:download|read|listen|watch)\b/i, 1],
  ],
  hiring: [
    [/^\P{L}*(?:we're|we are|now) hiring\b/iu, 3],
    [
      /\blooking for (?:its|our|their) (?:next|new|first) \p{Ll}+|\bare you an? [^?.!\n]{0,30}(?:manager|engineer|developer|designer|driver|nurse|chef|teacher|accountant)\b[^.!\n]{0,60}\?/iu,
      4,
    ],
    [
      /(?:^|[^\p{L} ] ?)(?:hiring\b|wanted:)|\b(?:(?:we're|we are|i'm|i am|is|are|now|also) (?:now )?hiring|hiring (?:a|an|for|two|three|our|in)|(?:we're|we are) (?:looking for an? (?!partner)|after an? [^.!?\n]{0,20}(?:apprentice|\p{L}{3,}er)\b|recruiting)|send (?:us )?your cv|(?:part|full)[- ]time (?!course)|join our (?:growing )?team|graduate (?:programme|scheme)|internships?|vacanc\w+|open (?:roles?|positions?)|position available|job opening|careers? page|looking for an? [^.!?\n]{3,40} to join|looking for (?:an? )?(?:reliable |experienced |talented )*\w+ (?:drivers?|designers?|developers?|engineers?)|next challenge|could you be part|work (?:at|with us))\b/iu,
      4,
    ],
    [
      /\bwe need (?:an? |another )(?:[\p{L}-]+ ){0,3}?(?!(?:number|order|offer|letter|winner|partner|customer|volunteer|sponsor|supplier|answer|computer|printer|member)\b)(?:[\p{L}]+(?:er|ist|or|man|woman|ant)|chef|barista|nurse|cook)\b(?! (?:for|to) (?:the|our|your))|^\W*(?:(?!always|ever|tenants?|foster|volunteers?|models?|homes?|testers?|donations?)[\p{L}/-]+ ){1,3}(?:needed|wanted)\b|\b(?:role|vacancy|vacancies|\p{L}+ (?:manager|officer|technician))$/iu,
      4,
    ],
    [/\bapply (?:now|today|here|at|by)\b/i, 2.4],
  ],
  milestone: [
    [
      /^\W*(?:(?:\d+|two|three|five|six|seven|eight|nine|ten|twenty) years of \p{Lu}|\d[\d,]+ (?:[\p{L}-]+ ){0,2}(?:reviews|days|customers|orders|followers)\b)|\bmilestone\b/iu,
      3.2,
    ],
    [/\b(?:now|are|is|we're) in \d+ (?:cities|towns|countries|states)\b/i, 4.2],
    [/\braised (?:a )?[$£€₹][\d.,]+ ?(?:m|k|bn|million|billion|crore)\b/i, 2.5],
    [
      /\b(?:we(?:'ve| have)? (?:just |now )*(?:hit|reached|passed|crossed|planted|delivered|served|turned)|(?<!\b(?:first|next|last|only|our|of) )(?<![$£€])\b(?:\d[\d,.]{2,}|\d[\d,.]*[km]) (?:(?!for|to|off|per|of)\w+ )?(?:followers|subscribers|customers|users|downloads|stars|members)|(?:hit|reached|passed|crossed|over|first|our|planted|served|raised|sold) [^.!?\n]{0,20}million|our [\d,]{3,}(?:st|nd|rd|th)\b|anniversary|turn(?:s|ed) \d+\b|we(?:'re| are) \d+\b|(?:\d+|\w+) years? (?:ago (?:today|this (?:week|month))|of (?:business|trading|service)|since we|in business|with us)|(?:our|happy|\d+(?:st|nd|rd|th)|first|fifth|tenth) birthday|raised [$£€]|funding|seed round|series [a-d])\b/iu,
      3,
    ],
  ],
  award: [
    [/\b(?:is|are|now) (?:an? )?certified\b|\bcertification$/i, 3],
    [
      /\b(?:awards?(?![- ]winning| of [$£€\d])|won(?!')|winner|shortlisted|finalist|named (?:the|an?|as|one|among|in|best|top)|voted (?:the|as|best|top|number|one|in the)|ranked|honou?red|recipient|trophy|great place to work|leader in|30 under 30)\b/i,
      3,
    ],
    [
      /\b(?:[Nn]amed|[Vv]oted|[Rr]ecogni[sz]ed (?:as|at|by)) \p{Lu}|\b(?:now|are|is|officially) (?:[\p{Lu}\d][\w:]+ )+(?:certified|accredited)\b|\bwin at the \p{Lu}/u,
      3,
    ],
  ],
  partnership: [
    [
      /\b(?:partner(?:ship|ing|ed)|partners? (?:with|of)|official partner|sponsor(?! us\b| me\b|ed (?:walk|run|swim|skydive|event|silence|ride|cycle))\w*|teamed up|team(?:ing)? up|collaborat\w+|joined forces|proud to support|our (?:\w+ )?partner for|\bpartner$|supporting|join(?:ed|ing|s)? forces|merg(?:er|ed|ing)|acquired by|acquisition (?:of|by)|part of the \w+ group)\b|\bcome on board as\b/i,
      3.2,
    ],
  ],
  quote: [
    [
      /["“][^"”\n]{15,}["”]\s*[-–—]\s*[A-Z]\w+ [A-Z]|#\w*(?:motivation|inspiration)|\bquote of the day\b|\bdaily motivation\b|\b(?:dream big|stay humble|never give up)\b/i,
      4,
    ],
  ],
  testimonial: [
    [
      /\b(?:happy customers?|(?<!pay |peer |code |performance |annual )reviews?|testimonial|says: ["“]|5[- ]star|five[- ]star|⭐)|["“][^"”\n]{8,}["”]\s*[-–—]\s*[A-Z]\w+(?: &|,|\b(?! [A-Z]))/,
      2.6,
    ],
  ],
  contest: [
    [
      /\b(?:giveaway|win (?:a|an|one|two|\d)|to enter|chance to win|(?:enter (?:our|the)|our|prize|photo|colouring|draw(?:ing)?|instagram) competition|competition (?:time|winner)|(?<!\braffle\b[^\n]{0,40})prize|lucky winner)\b/i,
      4,
    ],
  ],
  bait: [
    [
      /\b(?:double tap|tag (?:a|your|someone|\d)|like and share|like if|share if|retweet if|(?<!questions\? )comment (?:yes|below)|drop a)\b/i,
      3,
    ],
  ],
  discount: [
    [
      /\b(?:\d+ ?% off|off all|sale|discount|half price|code [A-Z]\w+|\d for \d|bogo|deals?|save (?:up to )?[$£€\d]|offer|from (?:just |only )?[$£€]\d|free (?:delivery|shipping)|kids go free)\b/i,
      2.8,
    ],
  ],
  notice: [
    [
      /\b(?:(?:our|bank holiday|christmas|easter|summer|winter|new|holiday) (?:opening )?(?:hours|opening times)|opening times|(?:we'll|we will|will|we are|we're) (?:be )?(?:closed|closing|open (?:late|later|as usual))|planned maintenance|road ?works|temporarily closed|service (?:update|disruption|notice))\b/i,
      3.4,
    ],
  ],
  service: [
    [
      /\b(?:call (?:us|now|today)|free (?:quote|valuation|consultation|estimate)|book a (?:demo|call|consultation)|our (?:\w+ )*?(?:team|agents|tutors|experts|engineers|software|plumbers)|our services?|trusted by|get in touch|contact us|(?:admissions?|registration) (?:is |are )?opens?|enrol(?:l?ing|l?ment)?|years'? experience|struggling|tired of|made easy)\b/i,
      2.2,
    ],
  ],
  csr: [
    [/\b(?:(?:very|running) low on|urgently need|can (?:you )?spare|support group)\b/i, 2.2],
    [/\braised [£$€][\d,.]+(?![\d,.]*\s?(?:m|bn|k|million|billion)\b)/i, 3.5],
    [
      /\b(?:donat\w+|charity|foundation|fund(?:raiser|raising)|giving ?back|families (?:affected|devastated)|relief|volunteer\w*|food ?bank|pantry|donors?|good cause|drop[- ]?offs? at|(?:our|local|your) community)\b/i,
      2,
    ],
  ],
  corporate: [
    [
      /\b(?:in our dna|stakeholders|core values|world-class solutions|full potential|empowers? (?:our )?(?:clients|customers|enterprises|organi[sz]ations))\b/i,
      2.6,
    ],
    [
      /\b(?:in our dna|values|integrity|commit(?:ted|ment)|strategy|esg|stakeholders|solutions|innovation|excellence|vision|mission|we believe|purpose)\b/i,
      1.8,
    ],
  ],
};
