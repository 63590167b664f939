import { z } from '@/lib/zod';
import { captureSchema, seenPostSchema } from '@/lib/feedback/capture';
import { kinds } from '@/lib/feedback/sorting/kind';
import { marks } from '@/lib/feedback/captures/mark';
import { ownPostSchema } from '@/lib/feedback/posts/own-post';
import { families } from '@/lib/profile/family';
import { pollSchema, tallySchema } from '@/lib/feedback/posts/question';
import { waitingReplySchema } from '@/lib/feedback/posts/waiting';
import { identitySchema } from '@/lib/profile/identity';
import { settingsSchema } from '@/lib/profile/settings';
import { siteIds } from '@/lib/profile/site';
import { healthSchema } from './health';

/** Who may send a message: a content script on one of the sites, or one of the extension's own pages. */
export type Caller = 'page' | 'extension';

interface Contract<In extends z.ZodMiniType, Out extends z.ZodMiniType> {
  /** What the message is for, in one line. */
  purpose: string;
  from: Caller;
  in: In;
  out: Out;
}

function message<In extends z.ZodMiniType, Out extends z.ZodMiniType>(contract: Contract<In, Out>) {
  return contract;
}

/** What a page may have brought in beside the script it starts with. */
const furtherScripts = ['advising', 'card', 'seldom', 'reading', 'walking'] as const;
export type FurtherScript = (typeof furtherScripts)[number];

const nothing = z.object({});
const tab = z.object({ id: z.number(), url: z.string() });
const budget = z.object({ seen: z.number(), aboutUs: z.number(), spent: z.boolean() });

/** What a page needs to judge and hold: settings, the promotional budget of each brand by its id, and the signals that only hint. */
export const briefingSchema = z.object({
  settings: settingsSchema,
  budgets: z.record(z.string(), budget),
  hintOnly: z.array(z.string()),
});
export type Briefing = z.infer<typeof briefingSchema>;

/** Longer than any post. */
const longestDraft = 70_000;
const mostOffered = 10;
const rewrite = z.object({
  shape: z.enum(['news', 'question']),
  family: z.enum(families),
  text: z.string().check(z.maxLength(longestDraft)),
});

const heardSchema = z.object({
  people: z.number(),
  phrase: z.string(),
  quotes: z.array(z.object({ id: z.string(), text: z.string() })),
  ids: z.array(z.string()),
});

/** Everything that a page or an extension page may ask of the background. The background checks sender and shape before it acts. */
export const requests = {
  'page.hello': message({
    purpose: 'A page asks for what it needs to judge drafts.',
    from: 'page',
    in: nothing,
    out: briefingSchema,
  }),
  'script.load': message({
    purpose:
      'A page asks for a further script in its own frame: what advises beside a draft, the card, the subjects that do not come with it, the half that reads and captures, or the walk.',
    from: 'page',
    in: z.object({ script: z.enum(furtherScripts) }),
    out: nothing,
  }),
  'capture.add': message({
    purpose: 'Keeps a post. Answered only after the transaction is complete.',
    from: 'page',
    in: z.object({
      post: seenPostSchema,
      identity: z.nullable(identitySchema),
      /** What a person said it is; absent, it is guessed. */
      kind: z.optional(z.enum(kinds)),
    }),
    out: z.object({ outcome: z.enum(['saved', 'known']), capture: captureSchema }),
  }),
  'capture.undo': message({
    purpose: 'Takes back a capture that the page has just made.',
    from: 'page',
    in: z.object({ id: z.string() }),
    out: nothing,
  }),
  'capture.kind': message({
    purpose: 'Says what a kept post is, or takes back what was said.',
    from: 'page',
    in: z.object({ id: z.string(), ...z.pick(captureSchema, { kind: true, kindBy: true }).shape }),
    out: nothing,
  }),
  'captures.known': message({
    purpose: 'Tells which of these posts are kept already, in their order.',
    from: 'page',
    in: z.object({
      posts: z.array(z.object({ id: z.string(), likeness: z.string() })).check(z.maxLength(50)),
    }),
    out: z.object({ known: z.array(z.boolean()) }),
  }),
  'walk.open': message({
    purpose: 'A page asks for the walk through the replies on it.',
    from: 'page',
    in: nothing,
    out: nothing,
  }),
  'walk.begin': message({
    purpose:
      'Keeps a post of our own as a question whose replies are walked through. Answers with the id it is kept under.',
    from: 'page',
    in: z.object({ question: seenPostSchema }),
    out: z.object({ question: z.string() }),
  }),
  'walk.note': message({
    purpose:
      'Counts a reply as seen, once, and notes what is said of it. Answers with its mark and the count of its question.',
    from: 'page',
    in: z.object({
      question: z.string(),
      reply: z.object({ id: z.string(), likeness: z.string() }),
      said: z.object({
        mark: z.exactOptional(z.nullable(z.enum(marks))),
        answered: z.exactOptional(z.boolean()),
        capture: z.exactOptional(z.nullable(z.string())),
      }),
    }),
    out: z.object({ mark: z.nullable(z.enum(marks)), tally: tallySchema }),
  }),
  'walk.poll': message({
    purpose: "Keeps the result of a question's own poll; null takes that back.",
    from: 'page',
    in: z.object({ question: z.string(), poll: z.nullable(pollSchema) }),
    out: nothing,
  }),
  'reply.suggest': message({
    purpose: 'Asks for questions back to what somebody wrote, by what it is; by a guess where nobody said.',
    from: 'page',
    in: z.object({
      post: z.pick(seenPostSchema, { text: true, site: true }),
      /** The question it answers. */
      asked: z.string(),
      kind: z.nullable(z.enum(kinds)),
      /** By its id. */
      brand: z.string(),
    }),
    out: z.object({ replies: z.array(z.string()) }),
  }),
  'reply.wait': message({
    purpose: 'Keeps a chosen reply for an hour, until it is inserted where its post is answered.',
    from: 'page',
    in: waitingReplySchema,
    out: nothing,
  }),
  'reply.waiting': message({
    purpose: 'A page asks which reply waits to be inserted on it: the one chosen last, or none.',
    from: 'page',
    in: z.object({ address: z.string() }),
    out: z.object({ waiting: z.nullable(waitingReplySchema) }),
  }),
  'reply.sent': message({
    purpose:
      'A reply that waited for this post was inserted and is out now, in these words: it waits no more, and whom it tells is told.',
    from: 'page',
    in: z.object({ post: z.string(), text: z.string().check(z.maxLength(longestDraft)) }),
    out: nothing,
  }),
  'inbox.heard': message({
    purpose:
      'Asks who wished for what a draft brings, or spoke of what it asks; null where that were not two people.',
    from: 'page',
    in: z.object({
      text: z.string().check(z.maxLength(longestDraft)),
      /** What it may be about, the likeliest first. */
      topics: z.array(z.string()).check(z.maxLength(mostOffered)),
      /** By its id. */
      brand: z.string(),
    }),
    out: z.nullable(heardSchema),
  }),
  'wish.granted': message({
    purpose:
      'A post is out that says that what these captures wished for is there: asks whether they are shipped.',
    from: 'page',
    in: z.object({ ids: z.array(z.string()) }),
    out: nothing,
  }),
  'post.outcome': message({
    purpose: 'Records that a post of our own was published, without its words.',
    from: 'page',
    in: z.omit(ownPostSchema, { at: true }),
    out: nothing,
  }),
  'identity.claim': message({
    purpose:
      'Says whose an identity is: `ours` joins it to the only brand or makes one, `personal` is never judged.',
    from: 'page',
    in: z.object({ identity: identitySchema, owner: z.enum(['ours', 'personal']) }),
    out: nothing,
  }),
  'signal.never': message({
    purpose: 'Switches off one phrase or one signal for good.',
    from: 'page',
    in: z.object({ phrase: z.optional(z.string()), signal: z.optional(z.string()) }),
    out: nothing,
  }),
  'signal.restore': message({
    purpose: 'Takes back a "never" that the page has just said.',
    from: 'page',
    in: z.object({ phrase: z.optional(z.string()), signal: z.optional(z.string()) }),
    out: nothing,
  }),
  'suggestions.further': message({
    purpose:
      'Asks the user’s language model, if there is one, for questions beside those on offer. A later request gives up the one before.',
    from: 'page',
    in: z.object({
      draft: z.object({
        text: z.string().check(z.maxLength(longestDraft)),
        site: z.optional(z.enum(siteIds)),
        reply: z.optional(z.boolean()),
      }),
      /** By its id. */
      brand: z.string(),
      topic: z.object({ phrase: z.string().check(z.maxLength(longestDraft)) }),
      offered: z.array(rewrite).check(z.maxLength(mostOffered)),
    }),
    out: z.object({ rewrites: z.array(rewrite) }),
  }),
  'topic.remember': message({
    purpose: 'Says what a draft of a brand was about, so that the next one is understood.',
    from: 'page',
    in: z.object({
      brand: z.string(),
      phrase: z.string().check(z.minLength(1), z.maxLength(100)),
      class: z.optional(z.string()),
    }),
    out: nothing,
  }),
  'topic.forget': message({
    purpose: 'Takes back a topic that the page has just had remembered.',
    from: 'page',
    in: z.object({ brand: z.string(), phrase: z.string(), class: z.optional(z.string()) }),
    out: nothing,
  }),
  'inbox.open': message({
    purpose: 'Opens the full page, at one capture where an id is given.',
    from: 'page',
    in: z.object({ id: z.optional(z.string()) }),
    out: nothing,
  }),
  'page.unread': message({
    purpose: 'Somebody pointed at posts that the page shows and we do not recognise.',
    from: 'page',
    in: nothing,
    out: nothing,
  }),
  'page.health': message({
    purpose: 'A surface asks how well the page in front is understood; null where that is none of the sites.',
    from: 'extension',
    in: nothing,
    out: z.nullable(healthSchema),
  }),
  'tab.walk': message({
    purpose:
      'Begins the walk through the replies on the page in a tab. Answers whether it began: it does not where Earshot is quiet or off.',
    from: 'extension',
    in: tab,
    out: z.object({ begun: z.boolean() }),
  }),
  'tab.structure': message({
    purpose:
      'Reads the structure of the page in a tab, every word replaced; null where no page of the sites is open.',
    from: 'extension',
    in: tab,
    out: z.object({ structure: z.nullable(z.string()) }),
  }),
  'inbox.changed': message({
    purpose: 'An extension page has written: recount the badge, tell open pages.',
    from: 'extension',
    in: nothing,
    out: nothing,
  }),
} as const;

export type RequestName = keyof typeof requests;
export type In<Name extends RequestName> = z.input<(typeof requests)[Name]['in']>;
export type Parsed<Name extends RequestName> = z.output<(typeof requests)[Name]['in']>;
export type Out<Name extends RequestName> = z.output<(typeof requests)[Name]['out']>;

/**
 * What the background tells open pages. A page that has gone is no error. A script that hears it answers true; false where it found nothing that it
 * could have done it with.
 */
export interface Pushes {
  /** Settings or budgets changed. */
  'page.briefing': Briefing;
  /** Captures changed: forget what is known about posts. */
  'captures.changed': Record<never, never>;
  /** The user asked by menu or key to keep a post or the selected words. */
  'page.capture': { what: 'post' | 'selection' };
  /** The user asked to walk through the replies. */
  'page.walk': Record<never, never>;
  /** The user asked by key for the card. */
  'page.card': Record<never, never>;
}
export type PushName = keyof Pushes;

/** An answer on the wire: a value, or a refusal that says what was wrong. */
export type Answer<T> = { ok: true; value: T } | { ok: false; error: string };
