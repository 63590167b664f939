import { defineContentScript } from 'wxt/utils/define-content-script';
import { start } from '@/lib/page/start';
import { facebook } from '@/lib/sites/facebook';
import { matchesOf } from '@/lib/sites/matches';

export default defineContentScript({
  matches: matchesOf('facebook'),
  runAt: 'document_start',
  main: (context) => start(facebook, context.signal),
});
