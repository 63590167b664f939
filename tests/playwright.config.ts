import { defineConfig } from '@playwright/test';
import type { BrowserName } from './browsers/launch';

export default defineConfig<object, { browserKind: BrowserName }>({
  testDir: '.',
  testMatch: ['e2e/**/*.spec.ts', 'engines/**/*.spec.ts'],
  outputDir: '../test-results',
  workers: 2,
  // A post passes where its notice takes longer than 50 ms: on a busy machine a test of holding may meet that promise instead.
  // What passes at a later try only is counted and named by `npm test`.
  retries: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  forbidOnly: true,
  projects: [
    { name: 'chromium', use: { browserKind: 'chromium' } },
    { name: 'firefox', use: { browserKind: 'firefox' } },
  ],
});
