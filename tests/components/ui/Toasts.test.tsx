import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Toasts } from '@/components/ui/Toasts';

const undo = vi.fn();
const onGone = vi.fn();
const show = () => render(<Toasts toasts={[{ key: 'a', text: 'Deleted', undo }]} onGone={onGone} />);
const pass = (ms: number) =>
  act(() => {
    vi.advanceTimersByTime(ms);
  });
const undoButton = () => screen.getByRole('button', { name: 'Undo' });

beforeEach(() => {
  vi.useFakeTimers();
  undo.mockReset();
  onGone.mockReset();
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

test('stands for more than eight seconds, then goes', () => {
  show();
  pass(8_500);
  expect(onGone).not.toHaveBeenCalled();
  pass(3_000);
  expect(onGone).toHaveBeenCalledWith('a');
});

test('stays while focus rests on it', () => {
  show();
  act(() => undoButton().focus());
  pass(60_000);
  expect(onGone).not.toHaveBeenCalled();
});

test('undoes once and goes', () => {
  show();
  act(() => undoButton().click());
  expect(undo).toHaveBeenCalledOnce();
  expect(onGone).toHaveBeenCalledWith('a');
});

test('of several the newest is in sight, and the one before has its time once that is gone', () => {
  const older = { key: 'a', text: 'Deleted', undo };
  const { rerender } = render(<Toasts toasts={[older, { key: 'b', text: 'Moved', undo }]} onGone={onGone} />);
  expect(screen.getByRole('status').textContent).toBe('MovedUndo');
  pass(11_000);
  expect(onGone.mock.calls).toEqual([['b']]);
  rerender(<Toasts toasts={[older]} onGone={onGone} />);
  expect(screen.getByRole('status').textContent).toBe('DeletedUndo');
  pass(8_500);
  expect(onGone.mock.calls).toEqual([['b']]);
});
