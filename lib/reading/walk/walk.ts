import { onNavigate } from '@/lib/sites/location';
import type { Half, PageParts } from '@/lib/page/start';
import type { ReadingSite } from '@/lib/sites/adapter';
import { kindOfMark, type Mark } from '@/lib/feedback/captures/mark';
import type { Poll } from '@/lib/feedback/posts/question';
import type { SeenPost } from '@/lib/feedback/capture';
import { isOurs, posterNamed } from '@/lib/profile/standing';
import type { Act } from './acts';
import { makeBar, noReplies } from './bar';
import { bringIntoView, isInView } from './in-view';
import { makeOutline } from './outline';
import { takePointed } from './pointed';
import styles from './walk.css?inline';
import { walkUntil } from './under-way';
import { makeWalker, type Outcome, type Walker } from './walker';

const readLimitMs = 3000;
const noThread =
  'Open the page of one of your posts, or point at it and press “Walk through the replies” beside “Capture as idea”.';
const said = {
  end: 'That was the last reply on this page. Where the page has more, show them and press J.',
  none: 'There are no replies on this page.',
  first: 'That was the first reply.',
  nothing: 'Press J to go on.',
  moved: 'The page has moved, and nothing was noted. Look again.',
  noReply: 'No question of ours fits these words: answer them in your own, with the site’s own Reply.',
  waits:
    'Press the site’s own Reply at this post, then “Insert your reply” beside the box. It waits for an hour.',
  copied: 'It is on your clipboard.',
  uncopied: 'The browser did not let us copy. Choose it with its number instead.',
} as const;
/** How much of a reply reminds somebody of it. */
const glimpse = 160;

/**
 * The walk through the replies to a post of ours: one key says what the reply in view is and goes to the next. Replies are read one by one as
 * somebody steps to them; nothing is fetched. Where nothing of ours may show there is no walk.
 */
export function walking(parts: PageParts<ReadingSite>): Half {
  if (parts.presence !== 'in-page') return {};
  let end: (() => void) | null = null;
  parts.signal.addEventListener('abort', () => end?.());
  return {
    'page.walk': () => {
      end?.();
      end = begin(parts);
    },
  };
}

/** Begins one walk, and gives what ends it. */
function begin(parts: PageParts<ReadingSite>): () => void {
  const { site, ask } = parts;
  const stopper = new AbortController();
  const signal = AbortSignal.any([parts.signal, stopper.signal]);
  const css = `${parts.css}\n${styles}`;
  const before = document.activeElement;
  const element = takePointed() ?? site.questionOn(document);
  const outline = makeOutline(css, signal);
  const bar = makeBar(
    css,
    {
      act: (act) => (act === 'end' ? end() : void once(() => perform(act))),
      claim: (ours) => void once(() => answer(ours)),
      choose: (reply) => void once(() => letWait(reply)),
      copy: (reply) => void once(() => copy(reply)),
      putAway: () => void once(putAway),
    },
    signal,
  );
  let question: SeenPost | null = null;
  let poll: Poll | null = null;
  let pollSaved = false;
  let walker: Walker | null = null;
  let replies = noReplies;
  let busy = false;

  const limit = () => AbortSignal.any([signal, AbortSignal.timeout(readLimitMs)]);
  const read = (post: Element) => site.readPost(post, limit());
  const ours = (person: SeenPost['author']) => isOurs(person, site.id, parts.briefing().settings);

  walkUntil(signal);
  onNavigate(end, signal);
  void once(open);
  return end;

  function end(): void {
    if (stopper.signal.aborted) return;
    stopper.abort();
    outline.remove();
    bar.remove();
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  }

  /** One key at a time: what is pressed meanwhile was not meant for a reply that nobody has seen yet. */
  async function once(work: () => Promise<void>): Promise<void> {
    if (busy || signal.aborted) return;
    busy = true;
    try {
      if (parts.isAlive()) await work();
      else parts.retire();
    } catch (cause) {
      console.warn('Earshot could not go on with a walk:', cause);
      draw('That was not noted. Open Earshot to see why.');
    } finally {
      busy = false;
    }
  }

  async function open(): Promise<void> {
    question = element && (await read(element));
    if (signal.aborted) return;
    if (!element || !question) bar.show({ at: 'closed', because: noThread }, document.body);
    else if (ours(question.author)) await answer(true);
    else bar.show({ at: 'asking', name: question.author.name }, element);
    bar.focus();
  }

  async function answer(yes: boolean): Promise<void> {
    if (!yes || !element || !question) return end();
    const { question: id } = await ask('walk.begin', { question });
    poll = site.pollIn(element);
    walker = makeWalker({
      site,
      question: { element, seen: question, id },
      identity: site.identity(document),
      read,
      unfold: async (post) => site.unfold?.(post, limit()),
      isOurs: ours,
      isInView: (reply) => isInView(reply, bar),
      ask,
      isAlive: parts.isAlive,
    });
    const outcome = await walker.step(1);
    draw(outcome.is === 'end' ? said.none : '');
    bar.focus();
  }

  async function perform(act: Act): Promise<void> {
    if (!walker) return;
    if (act === 'keys') return draw('');
    if (act === 'reply') return suggest(walker);
    replies = noReplies;
    if (act === 'next') return draw(told(await walker.step(1)));
    if (act === 'back') return draw(told(await walker.step(-1), said.first));
    if (act === 'undo') return draw(told(await walker.undo()));
    if (act === 'poll') return savePoll();
    if (act !== 'end') await say(act, walker);
  }

  async function say(mark: Mark, walker: Walker): Promise<void> {
    const marked = await walker.mark(mark);
    draw(told(marked.is === 'done' ? await walker.step(1) : marked));
  }

  /** Questions back to the reply in view, fitted to what it is. */
  async function suggest(walker: Walker): Promise<void> {
    const here = walker.here();
    if (!here || !question) return draw(said.nothing);
    const { text, site } = here.seen;
    const kind = here.mark && here.mark !== 'vote' ? kindOfMark(here.mark) : null;
    const brand = posterNamed(question.author, site, parts.briefing().settings).brand.id;
    const { replies: offered } = await ask('reply.suggest', {
      post: { text, site },
      asked: question.text,
      kind,
      brand,
    });
    replies = { offered, chosen: null };
    draw(offered.length > 0 ? '' : said.noReply);
  }

  async function letWait(text: string): Promise<void> {
    const seen = walker?.here()?.seen;
    if (!seen) return;
    const why = seen.text.slice(0, glimpse);
    await ask('reply.wait', { post: seen.id, permalink: seen.permalink, to: seen.author.name, text, why });
    replies = { ...replies, chosen: text };
    draw(said.waits);
  }

  async function putAway(): Promise<void> {
    replies = noReplies;
    draw('');
    // The focus may have been on one of them.
    bar.focus();
  }

  async function copy(text: string): Promise<void> {
    const copied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    draw(copied ? said.copied : said.uncopied);
  }

  async function savePoll(): Promise<void> {
    if (!poll || !walker) return;
    await ask('walk.poll', { question: walker.question, poll });
    pollSaved = true;
    draw('The poll’s result is saved.');
  }

  function draw(told: string): void {
    if (signal.aborted || !element) return;
    const here = walker?.here() ?? null;
    outline.around(here?.element ?? null, here && firstNestedIn(here.element, site.repliesTo(element)));
    bar.show(
      {
        at: 'walking',
        here,
        tally: walker?.tally() ?? null,
        canUndo: walker?.canUndo() ?? false,
        poll: poll ? (pollSaved ? 'saved' : 'shown') : 'none',
        replies,
        told,
      },
      element.isConnected ? element : document.body,
    );
    bringIntoView(here?.element ?? null, bar);
  }
}

/** The first answer that the site keeps inside the reply it answers. */
function firstNestedIn(reply: Element, replies: readonly Element[]): Element | null {
  return replies.find((other) => other !== reply && reply.contains(other)) ?? null;
}

function told(outcome: Outcome, end: string = said.end): string {
  if (outcome.is === 'failed') return outcome.because;
  if (outcome.is === 'end') return end;
  return outcome.is === 'done' ? '' : said[outcome.is];
}
