import type { SeenPost } from '@/lib/feedback/capture';
import { onNavigate } from '@/lib/sites/location';
import type { Half, PageParts } from '@/lib/page/start';
import { isOurs } from '@/lib/profile/standing';
import type { ReadingSite } from '@/lib/sites/adapter';
import { attend } from './attention';
import { type ButtonState, makeCaptureButton } from './capture-button';
import styles from './reading.css?inline';
import { nextStep, saveSafely } from './saving';
import { readSelection } from './selection';
import { mindUnread } from './unread';
import { isSame } from './walk/same';
import { pointTo } from './walk/pointed';
import { isWalkUnderWay } from './walk/under-way';

const readLimitMs = 3000;
const idle: ButtonState = { at: 'idle' };
const after = { saved: { at: 'captured' }, known: { at: 'known' } } as const satisfies Record<
  string,
  ButtonState
>;
const noWords = 'No words were found here. Select them and capture the selection.';

/**
 * While you read: one button follows the post under the pointer or the focus, and keeps it by one click. Posts are not scanned. When the site is
 * quiet only menu and keys work, and nothing is drawn.
 */
export function reading(parts: PageParts<ReadingSite>): Half {
  const { site, ask, signal } = parts;
  /** The post the button stands by, as a node; who it is is read again at every click, because sites recycle their nodes. */
  let post: Element | null = null;
  let seenLast: SeenPost | null = null;
  /** The id of the post this page has just kept, for as long as that can be undone here. */
  let kept: string | null = null;
  let saving = false;
  /** What the button last said. */
  let drawn = idle;
  /** What the button was last shown beside. */
  let place: Element | null = null;
  /** By post id. */
  const states = new Map<string, ButtonState>();
  const mind = mindUnread(site, ask);

  const face =
    parts.presence === 'in-page'
      ? makeCaptureButton(
          `${parts.css}\n${styles}`,
          () => void capturePost(),
          () => void undo(),
          () => void openInbox(),
          () => void walk(),
        )
      : null;
  signal.addEventListener('abort', () => face?.surface.remove());

  const attention =
    face &&
    attend({
      host: face.surface.host,
      isOnPost: (element) => site.postAt(element) !== null,
      reached: leaveFor,
      rested: follow,
      scrolled: leave,
      signal,
    });
  if (face) onNavigate(leave, signal);

  function follow(target: Element | null): void {
    if (target === face?.surface.host) return;
    if (!target || !parts.isAlive() || isWalkUnderWay()) return leave();
    const found = site.postAt(target);
    if (found === post) return;
    if (!found) {
      mind(target);
      return leave();
    }
    post = found;
    seenLast = null;
    draw(idle);
    void tellKnown(found);
  }

  /** The button stands by no post that pointer or focus has left. */
  function leaveFor(target: Element): void {
    if (post && (!post.contains(target) || site.postAt(target) !== post)) leave();
  }

  function leave(): void {
    post = null;
    face?.surface.hide();
  }

  function draw(state: ButtonState, beside = post && site.barOf(post)): void {
    drawn = state;
    if (!beside?.isConnected) return;
    place = beside;
    face?.show(beside, state, { walked: hasReplies(), ours: haveReplied(state) });
  }

  /** What was pressed was not done: the button stays as it was, and says so. */
  function complain(what: string): void {
    draw({ ...drawn, because: `${what} ${nextStep(parts.isAlive())}` }, place);
  }

  /** Only posts of our own have a walk, and only where replies to them stand on the page. */
  function hasReplies(): boolean {
    if (!post || !seenLast || !isOurs(seenLast.author, site.id, parts.briefing().settings)) return false;
    return site.repliesTo(post).length > 0;
  }

  /** A reply of ours to a post that is kept stands on the page. Where the site does not say what a reply answers, its place below says it. */
  function haveReplied({ at }: ButtonState): boolean {
    const { settings } = parts.briefing();
    if (!post || !seenLast || (at !== 'known' && at !== 'captured')) return false;
    const { author } = seenLast;
    if (isOurs(author, site.id, settings)) return false;
    return site.repliesTo(post).some((element) => {
      const reply = site.glance(element);
      if (!reply || !isOurs(reply.author, site.id, settings)) return false;
      return reply.answers === null || isSame(reply.answers.author, author);
    });
  }

  async function walk(): Promise<void> {
    const of = post;
    if (of) pointTo(of);
    leave();
    try {
      await ask('walk.open', {});
    } catch {
      post ??= of;
      complain('The walk did not begin.');
    }
  }

  async function openInbox(): Promise<void> {
    await ask('inbox.open', seenLast ? { id: seenLast.id } : {}).catch(() =>
      complain('Your inbox did not open.'),
    );
  }

  /** Asks once per post whether it is kept already, and says so on the button. */
  async function tellKnown(of: Element): Promise<void> {
    const seen = await readNow(of);
    if (!seen) return;
    if (!states.has(seen.id)) {
      const posts = [{ id: seen.id, likeness: seen.likeness }];
      // Where nobody can tell, whoever captures it is told then; and the next look asks again.
      const answer = await ask('captures.known', { posts }).catch(() => null);
      if (answer) states.set(seen.id, answer.known[0] ? after[seen.id === kept ? 'saved' : 'known'] : idle);
    }
    if (post === of && !saving) {
      seenLast = seen;
      const state = states.get(seen.id) ?? idle;
      // Standing by a post asks for layout: only for something new.
      if (state !== drawn || hasReplies() || haveReplied(state)) draw(state);
    }
  }

  /** Keeps the post in hand. Resolves to whether something was kept, or it is said on the page why not. */
  async function capturePost(): Promise<boolean> {
    attention?.settle();
    // Where nothing is drawn, nothing tells that the focus has left a post.
    post = (attention && post) ?? focusedPost();
    if (!post) return false;
    const of = post;
    const bar = site.barOf(of);
    draw({ at: 'saving' }, bar);
    const seen = await readWhole(of);
    if (seen) await keep(seen, bar, of);
    else draw({ at: 'failed', because: noWords }, bar);
    return seen !== null || face !== null;
  }

  /** The post as it stood at the click, with the rest of its words. A page that puts another in its place meanwhile does not change what is kept. */
  async function readWhole(of: Element): Promise<SeenPost | null> {
    const shown = site.glance(of);
    await site.unfold?.(of, limit());
    const whole = await readNow(of);
    if (!shown) return whole;
    return whole && isSame(whole.author, shown.author) && whole.text.startsWith(shown.text) ? whole : shown;
  }

  /** Keeps the selected words. Resolves to whether there were any. */
  async function captureSelection(): Promise<boolean> {
    const selected = await readSelection(site, readNow);
    if (!selected) return false;
    // The answer stays by the words, and not by whatever post lies under the pointer.
    post = null;
    await keep(selected.post, selected.beside, null);
    return true;
  }

  /** Keeps `seen`, which is read from the post `of`, or selected. */
  async function keep(seen: SeenPost, beside: Element, of: Element | null): Promise<void> {
    draw({ at: 'saving' }, beside);
    saving = true;
    const saved = await saveSafely(seen, site.identity(document), ask, parts.isAlive);
    saving = false;
    seenLast = seen;
    if (saved.outcome === 'saved') kept = seen.id;
    const state: ButtonState =
      saved.outcome === 'failed' ? { at: 'failed', because: saved.because } : after[saved.outcome];
    states.set(seen.id, state);
    // Whoever has gone on by now is told of a failure; beside another post nothing else may be said of this one.
    if (post === of || state.at === 'failed') draw(state, beside);
  }

  async function undo(): Promise<void> {
    const id = kept;
    if (!id) return;
    try {
      await ask('capture.undo', { id });
    } catch {
      return complain('That was not undone.');
    }
    states.set(id, idle);
    if (kept === id) kept = null;
    if (post) draw(idle);
    else leave();
  }

  const limit = () => AbortSignal.any([signal, AbortSignal.timeout(readLimitMs)]);
  const readNow = (of: Element) => site.readPost(of, limit());
  const focusedPost = () => (document.activeElement ? site.postAt(document.activeElement) : null);

  // This script comes after the pointer, which may rest on a post by now and say no more.
  if (attention) follow(attention.resting());

  return {
    'page.capture': ({ what }) => (what === 'post' ? capturePost() : captureSelection()),
    // Captures changed elsewhere: what is known about posts is asked again.
    'captures.changed': () => {
      states.clear();
      if (post) void tellKnown(post);
    },
  };
}
