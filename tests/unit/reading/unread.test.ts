// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://x.com/home"}
import { beforeEach, expect, test, vi } from 'vitest';
import type { Ask } from '@/lib/page/ask';
import { mindUnread } from '@/lib/reading/unread';
import { x } from '@/lib/sites/x/reading';
import { show, the } from '../sites/page';

const asked: string[] = [];
const ask = ((name: string) => {
  asked.push(name);
  return Promise.resolve({});
}) as Ask;
const idle: (() => void)[] = [];

beforeEach(() => {
  asked.length = 0;
  idle.length = 0;
  vi.stubGlobal('requestIdleCallback', (later: () => void) => idle.push(later));
});

const rest = () => {
  for (const later of idle.splice(0)) later();
};
const posts =
  '<a id="a" href="/ana/status/1"><b>1h</b></a><a href="/ana/status/2">2h</a><a href="/ana/status/3">3h</a>';

test('who points at posts that are not recognised is told so by the toolbar, once for each address', () => {
  show(posts, '/home');
  const mind = mindUnread(x, ask);
  for (const _ of [1, 2]) {
    mind(the('#a b'));
    rest();
  }
  expect(asked).toEqual(['page.unread']);
  show(posts, '/ana');
  mind(the('#a'));
  rest();
  expect(asked).toEqual(['page.unread', 'page.unread']);
});

test('a toolbar that is out of reach is no loose end', () => {
  show(posts, '/out-of-reach');
  // No mock of Vitest's: those take a rejection that nobody else takes, which is what would fail here.
  const refusing = (name: string) => {
    asked.push(name);
    return Promise.reject(new Error('no background'));
  };
  mindUnread(x, refusing as Ask)(the('#a'));
  rest();
  expect(asked).toEqual(['page.unread']);
});

test('pointing at anything else asks nothing of the page', () => {
  show(`${posts}<a id="other" href="/settings">Settings</a><p></p>`, '/home');
  const mind = mindUnread(x, ask);
  mind(the('#other'));
  mind(the('p'));
  expect(idle).toEqual([]);
});
