// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://www.facebook.com/"}
import { facebook } from '@/lib/sites/facebook/reading';
import { describePractice } from '../practice-expected';

describePractice(facebook);
