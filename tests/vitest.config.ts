import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const root = fileURLToPath(new URL('..', import.meta.url));
const alias = { '@': root };

export default defineConfig({
  root,
  test: {
    // Long lists of drafts on a busy machine; nothing here waits.
    testTimeout: 60_000,
    projects: [
      {
        plugins: [WxtVitest()],
        resolve: { alias },
        test: { name: 'unit', include: ['tests/unit/**/*.test.ts', 'tests/house/**/*.test.ts'] },
      },
      {
        plugins: [WxtVitest()],
        resolve: { alias },
        test: {
          name: 'components',
          environment: 'jsdom',
          include: ['tests/components/**/*.test.tsx'],
        },
      },
    ],
  },
});
