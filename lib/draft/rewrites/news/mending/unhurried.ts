/** What is here, without "finally", and what is out or back without "now" and "in stock", which hurry. */
export const unhurried = (text: string) =>
  text
    .replace(
      /\b(is|are|has|have) (?:finally|now|officially|just)(?: \w+ly)? (?=(?:here|live|out|landed|arrived|back|open|available)\b)/iu,
      '$1 ',
    )
    .replace(/\b(is|are) back in stock\b/iu, '$1 back')
    .replace(/\b(is|are) out (?:now|today)\b/iu, '$1 out')
    .replace(/\b(is|are) on sale (?:now|today)\b/iu, '$1 on sale');
