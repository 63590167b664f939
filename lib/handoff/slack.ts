import { countsOf, quotationOf, titleOf } from './blocks';
import type { Brief, Quote } from './brief';
import { displayed, oneLine, shortened } from './words';

/** A message as Slack's incoming webhooks take it: blocks, and a text for where blocks are not shown. */
export interface SlackMessage {
  text: string;
  blocks: readonly SlackBlock[];
}

type SlackBlock = { type: 'section'; text: SlackText } | { type: 'context'; elements: readonly SlackText[] };

/** `verbatim` keeps Slack from making mentions, channels and links of plain words; ours are written out as links. */
interface SlackText {
  type: 'mrkdwn';
  text: string;
  verbatim: true;
}

// Slack refuses the whole message for one section of more than 3,000 characters. Escaping makes up to five of one, so what is put together
// here must be well below.
const longestQuote = 300;
const longestAddress = 700;

/** The brief as a message to a channel, or to a person. Long words are shortened; their address leads to the whole of them. */
export function slack(brief: Brief): SlackMessage {
  const title = slackWords(titleOf(brief));
  const counts = slackWords(countsOf(brief));
  const answered = brief.answered === null ? 'nothing yet' : oneLine(brief.answered, longestQuote);
  return {
    text: `${title} (${counts})`,
    blocks: [
      section(`*${title}*`),
      { type: 'context', elements: [mrkdwn(counts)] },
      ...brief.quotes.map((quote) => {
        const text = shortened(displayed(quote.text), longestQuote);
        return section(quotationOf({ ...quote, text, permalink: addressOf(quote) }, slackWords));
      }),
      {
        type: 'context',
        elements: [
          mrkdwn(`Already answered: ${slackWords(answered)}`),
          mrkdwn(
            `When this changes, set status here and we tell them: ${slackWords(oneLine(brief.id, 500))}`,
          ),
        ],
      },
    ],
  };
}

/** The three signs by which Slack knows a mention or a link; nothing else acts. */
function slackWords(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const mrkdwn = (text: string): SlackText => ({ type: 'mrkdwn', text, verbatim: true });

const section = (text: string): SlackBlock => ({ type: 'section', text: mrkdwn(text) });

function addressOf({ permalink }: Quote): string | null {
  const written = permalink === null ? '' : slackWords(permalink);
  return written !== '' && written.length <= longestAddress ? `<${written}>` : null;
}
