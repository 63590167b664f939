import { describe, expect, test } from 'vitest';
import { adviceOn } from '@/lib/delivery/advice';
import { deliveryTroubles } from '@/lib/handoff/delivery';

describe('what is the matter', () => {
  test.each(deliveryTroubles)('%s is said, with what mends it', (kind) => {
    const advice = adviceOn({ state: 'failed', trouble: { kind, said: '' } });
    expect(advice?.wrong).toMatch(/\.$/u);
    expect(advice?.mend).toMatch(/\.$/u);
  });

  test('is nothing where nothing is', () => {
    expect(adviceOn({ state: 'sent', trouble: null })).toBeNull();
  });

  test('is said in our words where Slack’s are known', () => {
    expect(adviceOn({ state: 'failed', trouble: { kind: 'refused', said: 'no_service' } })).toEqual({
      wrong: 'The webhook was switched off or removed in Slack.',
      mend: 'Make a new webhook in Slack and paste it under Settings → Targets.',
    });
  });

  test('quotes what the other side said where they are not', () => {
    const { wrong } = adviceOn({ state: 'failed', trouble: { kind: 'refused', said: 'toString' } }) ?? {};
    expect(wrong).toBe('It refused the message. It said: “toString”');
  });

  test('asks for a look where the message may be there', () => {
    const trouble = { kind: 'broken', said: '504' } as const;
    expect(adviceOn({ state: 'uncertain', trouble })).toEqual({
      wrong: 'It had trouble of its own. It said: “504”',
      mend: 'Look whether the message is there before you send it again.',
    });
  });

  test('asks nothing of anybody while it is tried again', () => {
    const trouble = { kind: 'busy', said: '' } as const;
    expect(adviceOn({ state: 'waiting', trouble })?.mend).toBe('Earshot tries again by itself.');
  });
});
