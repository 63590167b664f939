import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { serve } from '@/lib/messages/serve';
import { watchSettings } from '@/lib/inbox/settings/settings';
import { origins } from '@/lib/sites/matches';
import { recount } from './badge';
import { keepClock } from './clock';
import { changed } from './changed';
import { handlers } from './handlers';
import { listenToKeys } from './keys';
import { listenToMenu, makeMenu } from './menu';
import { listenToOutbox } from './outbox';
import { listenToWaking } from './waking';
import { runInOpenPages, tellBriefing } from './pages';

/**
 * Serves the messages, keeps the toolbar's count and the clock, and answers menu and keys. Every listener is added in the first turn: a worker that is
 * woken by an event hears only those.
 */
export default defineBackground(() => {
  serve(handlers, origins);
  listenToMenu();
  listenToKeys();
  keepClock();
  listenToWaking(changed);
  listenToOutbox();
  watchSettings(() => void tellBriefing(), new AbortController().signal);
  void recount();
  browser.runtime.onInstalled.addListener(() => {
    makeMenu();
    void runInOpenPages();
  });
});
