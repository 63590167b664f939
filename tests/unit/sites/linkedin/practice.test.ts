// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://www.linkedin.com/"}
import { linkedin } from '@/lib/sites/linkedin/reading';
import { describePractice } from '../practice-expected';

describePractice(linkedin);
