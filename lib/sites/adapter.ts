import type { SeenPost } from '@/lib/feedback/capture';
import type { Poll } from '@/lib/feedback/posts/question';
import type { Identity } from '@/lib/profile/identity';
import type { SiteId } from '@/lib/profile/site';
import type { Role } from './role';

/** A box in which one draft is written, as the page stands now. Composers are looked up again at every use: sites replace their nodes. */
export interface Composer {
  /** The editable element itself, in the light DOM or in an open shadow root. */
  editable: HTMLElement;
  /** The smallest element that holds the editable and its submit control: dialog, form or region. */
  container: Element;
  /** It answers somebody's post (a reply or a comment). */
  reply: boolean;
}

/** A press that publishes or schedules a composer's draft. */
export interface Press {
  composer: Composer;
  act: 'post' | 'schedule';
}

/**
 * What Earshot knows about one site, in two halves that are loaded apart: where people write, and what they read. Nothing here watches or
 * changes a page: each function looks once, when asked. All answers are null where the page is not understood, and nothing is ever read from
 * messages, chats, search or password fields.
 */
export interface Site {
  id: SiteId;
  /** Who is signed in and would post, where the page shows it. `composer` narrows it to the page or account that box posts as. */
  identity(page: Document, composer?: Composer): Identity | null;
}

export interface WritingSite extends Site {
  /** The composer an editable element belongs to; null for boxes that are none of ours. */
  composerOf(editable: HTMLElement): Composer | null;
  /** What this click or key would publish. A press in a mention list, while composing text or on a disabled control is none. */
  pressOf(event: MouseEvent | KeyboardEvent): Press | null;
  /** Whether the page shows that a pressed draft is out: the box emptied, removed, its dialog closed, or the site's own notice. */
  published(composer: Composer): boolean;
}

/** What Earshot knows of a post and what stands under it. Elements only: nothing is read before somebody steps to it. */
export interface Thread {
  /** The post that `page` is about: the one at its own address, or the only one shown. Null on a feed. */
  questionOn(page: Document): Element | null;
  /** The replies to `post` and to its replies that stand on the page now, from top to bottom. */
  repliesTo(post: Element): Element[];
  /** What the poll in `post` came to; null where it has none or does not show its result. */
  pollIn(post: Element): Poll | null;
}

export interface ReadingSite extends Site, Thread {
  /** The post, reply or comment that holds `node`: the innermost one, never a quoted post, an advertisement or a module. */
  postAt(node: Element): Element | null;
  /** The element beside which the capture button sits: the post's own bar of actions, or the post where it has none. */
  barOf(post: Element): Element;
  /** Reads a post as it stands, without touching the page. */
  glance(post: Element): SeenPost | null;
  /** Reads a post as shown, after the hover that some sites need before they show an address. Null when there are no words and no author. */
  readPost(post: Element, signal: AbortSignal): Promise<SeenPost | null>;
  /** Shows the words that the page keeps back until they are asked for. Only for somebody's own click on this post. */
  unfold?(post: Element, signal: AbortSignal): Promise<void>;
  /** Whether a link tells that a post is near, by something that finding and reading posts does not depend on. */
  isSign(link: Element): boolean;
  /** Whether the site shows the address of this post only to who points at it. */
  hidesAddress(post: Element): boolean;
  /** What is looked for on a page of this kind. */
  roles(page: Document): Record<string, Role>;
}
