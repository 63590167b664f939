import { browser } from 'wxt/browser';
import { addCapture, byPerson, knownCaptures, undoCapture } from '@/lib/inbox/captures/captures';
import { changeAndFile } from '@/lib/inbox/captures/file-by-rule';
import { recordPost } from '@/lib/inbox/posts/posts';
import { changeSettings, readSettings } from '@/lib/inbox/settings/settings';
import type { Handlers } from '@/lib/messages/serve';
import { forgetTopic, rememberTopic } from '@/lib/profile/asked-about';
import { claimIdentity } from '@/lib/profile/claim';
import type { SeenPost } from '@/lib/feedback/capture';
import type { Settings } from '@/lib/profile/settings';
import { isOurs, posterOf } from '@/lib/profile/standing';
import { markAgain, neverMark } from '@/lib/profile/tastes';
import { flash } from './badge';
import { changed } from './changed';
import { further } from './further';
import { healthInFront } from './health';
import { briefing, tell, tellBriefing } from './pages';
import { replyHandlers } from './replies';
import { load } from './scripts';
import { structureIn } from './structure';
import { walkHandlers } from './walks';
import { listening, wishHandlers } from './wishes';

/** What the background does for each request. */
export const handlers: Handlers = {
  'page.hello': () => briefing(),

  async 'script.load'({ script }, sender) {
    if (sender.tab?.id === undefined) throw new Error('script.load: the sender is in no tab');
    // Whoever writes will hold a draft against what customers said: it is made ready meanwhile.
    if (script === 'advising') void listening.prepare().catch(() => undefined);
    await load(script, { tabId: sender.tab.id, frameId: sender.frameId ?? 0, url: sender.url ?? '' });
    return {};
  },

  async 'capture.add'({ post, identity, kind }) {
    const settings = await readSettings();
    const { standing, brand } = posterOf(identity, settings);
    const own = standing === 'ours' ? brand.id : null;
    const occasion = { identity, brand: own, now: Date.now(), kind, desks: settings };
    const quiet = settings.sites[post.site] === 'quiet';
    try {
      const added = await addCapture(withOwner(post, settings), occasion);
      // The click is answered as soon as the words are kept; the count and the other pages follow.
      void (quiet ? flash('✓').then(() => tell('captures.changed', {})) : changed());
      return added;
    } catch (cause) {
      if (quiet) await flash('!');
      throw cause;
    }
  },

  async 'capture.undo'({ id }) {
    await undoCapture(id, Date.now());
    await changed();
    return {};
  },

  async 'capture.kind'({ id, kind, kindBy }) {
    const fields = () => ({ kind, kindBy });
    await changeAndFile([id], fields, byPerson(Date.now()), await readSettings());
    await changed();
    return {};
  },

  async 'captures.known'({ posts }) {
    return { known: await knownCaptures(posts) };
  },

  ...walkHandlers,
  ...replyHandlers,
  ...wishHandlers,

  async 'tab.structure'(tab) {
    return { structure: await structureIn(tab) };
  },

  async 'post.outcome'(post) {
    await recordPost({ ...post, at: Date.now() });
    await tellBriefing();
    return {};
  },

  async 'identity.claim'({ identity, owner }) {
    await changeSettings((settings) => claimIdentity(settings, identity, owner));
    return {};
  },

  async 'signal.never'(what) {
    await changeSettings((settings) => neverMark(settings, what));
    return {};
  },

  async 'signal.restore'(what) {
    await changeSettings((settings) => markAgain(settings, what));
    return {};
  },

  'suggestions.further': further,
  async 'topic.remember'(about) {
    await changeSettings((settings) => rememberTopic(settings, about));
    return {};
  },

  async 'topic.forget'(about) {
    await changeSettings((settings) => forgetTopic(settings, about));
    return {};
  },

  async 'inbox.open'({ id }) {
    const hash = id === undefined ? '' : `#/capture/${encodeURIComponent(id)}`;
    await browser.tabs.create({ url: `${browser.runtime.getURL('/app.html')}${hash}` });
    return {};
  },

  async 'page.unread'() {
    await flash('?');
    return {};
  },

  'page.health': () => healthInFront(),

  async 'inbox.changed'() {
    await changed();
    return {};
  },
};

/** A page does not know whose the post is that this one answers. */
function withOwner(post: SeenPost, settings: Settings): SeenPost {
  const { answers, site } = post;
  return answers ? { ...post, answers: { ...answers, ours: isOurs(answers.author, site, settings) } } : post;
}
