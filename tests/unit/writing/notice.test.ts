// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Finding } from '@/lib/profile/verdict';
import { makeNotice } from '@/lib/writing/notice';
import { stubSurfaces } from '../surfaces';

const finding: Finding = { signal: 'cta-buy', start: 0, end: 8, text: 'Shop now', reason: 'A call to buy.' };
let standing: ReturnType<typeof makeNotice>;
const choices = { suggest: vi.fn(), dismiss: vi.fn(), announce: vi.fn() };

function held() {
  const notice = makeNotice('', choices);
  standing = notice;
  notice.show(finding, document.body, document.body, 'light');
  const { root } = notice.surface;
  const says = () =>
    [...root.querySelectorAll('strong, p')]
      .filter((part) => !part.closest('[hidden]'))
      .map(({ textContent }) => textContent);
  const buttons = () => [...root.querySelectorAll('button')].filter((button) => !button.closest('[hidden]'));
  const press = (name: string) =>
    buttons()
      .find((button) => (button.getAttribute('aria-label') ?? button.textContent) === name)
      ?.click();
  return { notice, root, says, buttons, press };
}

beforeEach(() => {
  stubSurfaces();
  Object.assign(HTMLElement.prototype, { checkVisibility: () => true });
});

afterEach(() => {
  standing.surface.remove();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.clearAllMocks();
});

test('it says whose it is, why, and at once that the next press on Post is enough', () => {
  const { root, says } = held();
  expect(root.querySelector('.head')?.textContent).toContain('Earshot');
  expect(says()).toEqual([
    'This reads as promotion. Post it?',
    '“Shop now”: A call to buy.',
    'Press Post again and it goes out as it is.',
  ]);
});

test('it can be put away by a word and by its cross, and neither claims to post', () => {
  const { press, buttons } = held();
  press('Keep mine');
  press('Close');
  expect(choices.dismiss).toHaveBeenCalledTimes(2);
  expect(buttons().filter(({ textContent }) => /^post/i.test(textContent ?? ''))).toEqual([]);
});

test('an announcement is confirmed as one, and what is left to do stands there', () => {
  const { notice, says, press, buttons } = held();
  press('This is an announcement');
  expect(choices.announce).toHaveBeenCalledOnce();
  notice.confirm();
  expect(says()).toEqual(['Counted as an announcement.', 'Press Post again and it goes out as it is.']);
  expect(buttons().map((button) => button.getAttribute('aria-label'))).toEqual(['Close']);
});

test('what an announcement left is gone at the next hold', () => {
  const { notice, says, buttons } = held();
  notice.confirm();
  notice.show({ ...finding, text: 'Buy' }, document.body, document.body, 'light');
  expect(says()[0]).toBe('This reads as promotion. Post it?');
  expect(says()[1]).toBe('“Buy”: A call to buy.');
  expect(buttons()).toHaveLength(4);
});
