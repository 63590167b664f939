import type { Capture, Person, SeenPost } from '@/lib/feedback/capture';
import { kindOfMark, type Mark } from '@/lib/feedback/captures/mark';
import type { Tally } from '@/lib/feedback/posts/question';
import type { In } from '@/lib/messages/contract';
import type { Ask } from '@/lib/page/ask';
import type { Identity } from '@/lib/profile/identity';
import type { ReadingSite } from '@/lib/sites/adapter';
import { saveSafely } from '../saving';
import { isSame } from './same';

/** The post whose replies are walked through. */
interface AskedPost {
  element: Element;
  seen: SeenPost;
  /** What it is kept under. */
  id: string;
}

/** The reply somebody is looking at. */
export interface Here {
  element: Element;
  seen: SeenPost;
  mark: Mark | null;
}

interface Surroundings {
  site: Pick<ReadingSite, 'repliesTo' | 'glance'>;
  question: AskedPost;
  identity: Identity | null;
  read: (post: Element) => Promise<SeenPost | null>;
  /** Shows the words that the page keeps back until they are asked for. */
  unfold: (post: Element) => Promise<void>;
  isOurs: (person: Person) => boolean;
  isInView: (post: Element) => boolean;
  ask: Ask;
  isAlive: () => boolean;
}

/** What came of a key. `moved`: the page no longer shows that reply in that place, and nothing was done. */
export type Outcome = { is: 'done' | 'moved' | 'end' | 'nothing' } | { is: 'failed'; because: string };

export interface Walker {
  /** What the question is kept under. */
  readonly question: string;
  here(): Here | null;
  tally(): Tally | null;
  canUndo(): boolean;
  /** Goes to the next reply of somebody else, or back to the one before; `end` where there is none on the page. */
  step(by: 1 | -1): Promise<Outcome>;
  /** Says what the reply in view is, and keeps it unless it is skipped. Does nothing unless the page still shows that very reply. */
  mark(mark: Mark): Promise<Outcome>;
  /** Takes back what was said last, and goes there. */
  undo(): Promise<Outcome>;
}

interface Done extends Here {
  /** Forgets what was kept, or calls it again what it was. */
  takeBack: () => Promise<unknown>;
  capture: string | null | undefined;
}

/** One walk: which reply is looked at, what is said of it, and what was seen. A reply of somebody else is read only when somebody steps to it. */
export function makeWalker(given: Surroundings): Walker {
  const { site, question, ask, read } = given;
  let here: Here | null = null;
  let tally: Tally | null = null;
  /** Every reply that was looked at in this walk. */
  const passed = new Map<string, SeenPost>();
  const done: Done[] = [];

  async function note(reply: SeenPost, said: In<'walk.note'>['said']): Promise<Mark | null> {
    const { id, likeness } = reply;
    const noted = await ask('walk.note', { question: question.id, reply: { id, likeness }, said });
    ({ tally } = noted);
    return noted.mark;
  }

  async function step(by: 1 | -1): Promise<Outcome> {
    const replies = site.repliesTo(question.element);
    for (let at = (await placeIn(replies, by)) + by; ; at += by) {
      const element = replies[at];
      if (!element) return { is: 'end' };
      const seen = await read(element);
      if (!seen) continue;
      if (isOfUs(seen.author)) await noteAnswer(seen);
      else {
        here = { element, seen, mark: await note(seen, {}) };
        passed.set(seen.id, seen);
        await noteAnswersIn(replies.slice(at + 1));
        return { is: 'done' };
      }
    }
  }

  /** Where the reply looked at stands among those on the page now; before the first one not looked at yet, where it has left the page. */
  async function placeIn(replies: readonly Element[], by: 1 | -1): Promise<number> {
    if (passed.size === 0) return by > 0 ? -1 : replies.length;
    if (here && (await findAgain())) return replies.indexOf(here.element);
    for (const [index, element] of replies.entries()) {
      const seen = await read(element);
      if (seen && !passed.has(seen.id)) return index - 1;
    }
    return replies.length - 1;
  }

  /** Sites put other posts into the same elements, and the same post into others. False where the reply looked at has left the page. */
  async function findAgain(): Promise<boolean> {
    if (!here) return false;
    const { element, seen, mark } = here;
    if (await shows(element, seen)) return true;
    for (const other of site.repliesTo(question.element)) {
      if (!(await shows(other, seen))) continue;
      here = { element: other, seen, mark };
      return true;
    }
    here = null;
    return false;
  }

  async function shows(element: Element, { id }: SeenPost): Promise<boolean> {
    return element.isConnected && (await read(element))?.id === id;
  }

  const isOfUs = (author: Person) => given.isOurs(author) || isSame(author, question.seen.author);

  /** A reply of ours answers one that was passed before it. */
  async function noteAnswer({ answers }: SeenPost): Promise<void> {
    const answered = [...passed.values()].find(
      ({ author, text, permalink }) =>
        answers &&
        (answers.permalink !== null && permalink !== null
          ? answers.permalink === permalink
          : isSame(answers.author, author) && answers.text === text),
    );
    if (answered) await note(answered, { answered: true });
  }

  /** Ours stand right below what they answer: whoever looks at that sees them too. Only glanced at, since nobody has stepped to them. */
  async function noteAnswersIn(below: readonly Element[]): Promise<void> {
    for (const element of below) {
      const seen = site.glance(element);
      if (!seen || !isOfUs(seen.author)) return;
      await noteAnswer(seen);
    }
  }

  async function mark(mark: Mark): Promise<Outcome> {
    if (!here) return { is: 'nothing' };
    const at = here;
    if (!(await shows(at.element, at.seen))) {
      await findAgain();
      return { is: 'moved' };
    }
    if (!given.isInView(at.element)) return { is: 'moved' };
    const kept = await keep(at, mark);
    if (kept.is === 'failed') return kept;
    done.push({ ...at, takeBack: kept.takeBack, capture: kept.before });
    await note(at.seen, { mark, ...(kept.capture !== undefined && { capture: kept.capture }) });
    here = { ...at, mark };
    return { is: 'done' };
  }

  /** The reply with the rest of its words; as it was seen, where the page has put another in its place by then. */
  async function wholeOf({ element, seen }: Here): Promise<SeenPost> {
    if (!seen.shortened) return seen;
    await given.unfold(element);
    const whole = await read(element);
    return whole?.id === seen.id ? whole : seen;
  }

  async function keep(at: Here, mark: Mark): Promise<Kept | { is: 'failed'; because: string }> {
    const kind = kindOfMark(mark);
    if (!kind) return { is: 'kept', capture: undefined, before: undefined, takeBack: async () => {} };
    const { author, text, permalink } = question.seen;
    const whole = await wholeOf(at);
    const post = { ...whole, answers: whole.answers ?? { author, text, permalink } };
    const saved = await saveSafely(post, given.identity, ask, given.isAlive, kind);
    if (saved.outcome === 'failed') return { is: 'failed', because: saved.because };
    const { capture } = saved;
    if (saved.outcome === 'saved')
      return {
        is: 'kept',
        capture: capture.id,
        before: null,
        takeBack: () => ask('capture.undo', { id: capture.id }),
      };
    const call = ({ id, kind, kindBy }: Pick<Capture, 'id' | 'kind' | 'kindBy'>) =>
      ask('capture.kind', { id, kind, kindBy });
    await call({ id: capture.id, kind, kindBy: 'person' });
    return { is: 'kept', capture: capture.id, before: undefined, takeBack: () => call(capture) };
  }

  async function undo(): Promise<Outcome> {
    const last = done.pop();
    if (!last) return { is: 'nothing' };
    await last.takeBack();
    const { element, seen, mark, capture } = last;
    await note(seen, { mark, ...(capture !== undefined && { capture }) });
    here = { element, seen, mark };
    return { is: (await findAgain()) ? 'done' : 'moved' };
  }

  return {
    question: question.id,
    here: () => here,
    tally: () => tally,
    canUndo: () => done.length > 0,
    step,
    mark,
    undo,
  };
}

interface Kept {
  is: 'kept';
  /** What the reply is now kept as, and was before; undefined where that did not change. */
  capture: string | undefined;
  before: null | undefined;
  takeBack: () => Promise<unknown>;
}
