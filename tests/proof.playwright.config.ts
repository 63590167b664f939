import { defineConfig } from '@playwright/test';
import config from './playwright.config';

process.env['EARSHOT_PROOF'] = 'long';

/** The part of `npm run prove` that needs real browsers. */
export default defineConfig(config, { testMatch: 'e2e/storm.spec.ts', workers: 1 });
