import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const root = fileURLToPath(new URL('..', import.meta.url));

/** `npm run prove`: the long form of what is proved about the sites: whole pages, ten thousand mutilations, and the tables. */
export default defineConfig({
  root,
  plugins: [WxtVitest()],
  resolve: { alias: { '@': root } },
  test: {
    include: ['tests/unit/sites/**/{mutation,fuzz}.test.ts'],
    env: { EARSHOT_PROOF: 'long' },
    reporters: ['verbose'],
  },
});
