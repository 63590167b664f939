// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://x.com/"}
import { x } from '@/lib/sites/x/reading';
import { describePractice } from '../practice-expected';

describePractice(x);
