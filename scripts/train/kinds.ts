/**
 * Kinds of words. Beside its own weight every word of a kind shares one while training, so that "investors" says something although only
 * "clients" stands in the texts. `order` counts where it opens a sentence.
 */
export const kinds: Record<string, string> = {
  order: `watch read see discover explore find join get meet try shop book order learn download tune stream listen catch follow
    subscribe register apply enter vote tag share comment swipe grab claim enjoy celebrate experience unlock upgrade treat buy let's imagine drop
    sign play win pre-order reserve introducing presenting announcing transform invest support donate visit save`,
  we: `we our us we're we've we'll we'd`,
  you: `you your you're you'll yours yourself`,
  others: `he she his her him they them he's she's they're their who`,
  told: `said says told was were had been did went saw asked died found gave took wrote came left lost beat scored`,
  public: `police government minister president court election officials killed died council governor voters hospital reported
    parliament war arrested charged victims storm earthquake crash strike researchers`,
  service: `sorry apologies apologise apologize inconvenience look fixed fix issue delay delayed delays closed cancelled canceled thanks
    thank please working patience resolved outage engineers refund replacement aware stuck broken`,
  company: `business businesses customers industry companies enterprise growth leaders clients digital data innovation future sustainability strategy
    transformation experts ceo cfo director partners partnership employees global vp leadership investors portfolio mission vision culture
    talent careers teams stakeholders solutions`,
  technology: `cloud ai security software platform technology tech innovative solution leading sustainable sustainability electric 5g smart
    next device devices performance experience experiences`,
  novelty: `new latest introducing exclusive limited available edition launch launches launching unveil unveiling coming official ultimate
    reimagined`,
  warmth: `congrats congratulations happy love rip heart thoughts condolences hero heroes`,
  hour: `tonight tomorrow 9pm 9am`,
  self: `i my me i'm i've`,
  fair: `👉 ➡ 📺 🎁 🎉 ✨ 🔥 🚨 🎧 👇 📱 🎟 🏆`,
  face: `😂 😭 😍 🤔 😅 👏 🙏 💪 💔 😉 🤯 😱 🤣 🥺`,
};

/**
 * What a person holds of some signs before any text is read, as weights of the regression that training leaves alone: texts written for this
 * purpose hold too few tags, names and faces, and too few hours, to say what these say elsewhere.
 */
export const held: Readonly<Record<string, number>> = {
  '<hour>': 0.5,
  '<self>': -0.35,
  '<face>': -0.6,
  '<fair>': 0.5,
  '=A': -0.6,
  '#': 0.3,
  '!': 0.3,
};
