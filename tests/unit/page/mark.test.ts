// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makeMark } from '@/lib/page/mark';

test('the mark on a site’s page is drawn as the one in the toolbar and in our own pages', () => {
  const curves = [...makeMark().querySelectorAll('path')].map((path) => path.getAttribute('d'));
  expect(curves).toHaveLength(2);
  for (const file of ['public/icon/earshot.svg', 'components/ui/Mark.tsx']) {
    const drawn = [...readFileSync(file, 'utf8').matchAll(/\bd="([^"]+)"/g)].map(([, curve]) => curve);
    expect(drawn, file).toEqual(expect.arrayContaining(curves));
  }
});
