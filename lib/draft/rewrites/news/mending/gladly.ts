import { raw } from './row';

/** How we say that we are glad. */
export const gladly = raw`(?:(?:we|i)(?:'re| are|'m| am| were| feel)? )?(?:(?:so|very|super|beyond|absolutely|incredibly|really|just|extremely|truly|also|all) )*(?:proud|excited|thrilled|delighted|honou?red|humbled|stoked|pumped|happy|pleased|glad|grateful|buzzing|chuffed|over the moon)(?: to bits)?`;
/** Said of the news, and in front of it: "We're so proud", "It's an honour", "Congratulations". */
export const feeling = new RegExp(
  raw`^(?:(?:(?:so|and|well),?|(?:that's|this is|which is) why) )?(?:[^,]{2,50}, )?(?:(?:today|now|finally) )?(?:it(?:'s| is) (?:such |truly )?an? (?:\w+ )?(?:honou?r|privilege|pleasure)|congratulations|congrats|well done|kudos|(?:please )?join (?:us|me) in (?:congratulating|celebrating|thanking)|${gladly}(?: and (?:\w+ )?(?!to\b)\w+)?) `,
  'iu',
);
