import { afterEach, describe, expect, test, vi } from 'vitest';
import { availabilityOf, builtIn, download, languageModel } from '@/lib/assist/built-in';
import { answerShape } from '@/lib/assist/candidates';
import { opening } from '@/lib/assist/prompt';
import { context, patient, questions } from './context';
import { fakeModel, thinksUntilAborted } from './fake-model';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const named = (name: string, message = '') => Object.assign(new Error(message), { name });

describe('finding it', () => {
  test('a browser without one has none', async () => {
    expect(languageModel()).toBeNull();
    expect(await availabilityOf(null)).toBeNull();
    expect(await builtIn(null).suggest(context, patient())).toEqual({
      trouble: { kind: 'absent', said: '' },
    });
  });

  test('one that stands where Chrome puts it is found', () => {
    class LanguageModel {
      static availability() {}
      static create() {}
    }
    vi.stubGlobal('LanguageModel', LanguageModel);
    expect(languageModel()).toBe(LanguageModel);
  });

  test.each(['unavailable', 'downloadable', 'downloading', 'available'] as const)(
    '“%s” is what the browser says for the languages we speak',
    async (state) => {
      const { model } = fakeModel(state);
      expect(await availabilityOf(model)).toBe(state);
      const text = [{ type: 'text', languages: ['en'] }];
      expect(model.availability).toHaveBeenCalledWith({ expectedInputs: text, expectedOutputs: text });
    },
  );
});

describe('asking it', () => {
  test('it answers in a copy of a session that knows its work, held to our shape', async () => {
    const prompt = vi.fn(async () => JSON.stringify({ questions }));
    const { model, sessions, said } = fakeModel('available', prompt);
    expect(await builtIn(model).suggest(context, patient())).toEqual({ candidates: questions });
    expect(model.create.mock.calls[0]?.[0].initialPrompts).toBe(opening);
    expect(prompt).toHaveBeenCalledWith(
      said[0],
      expect.objectContaining({ responseConstraint: answerShape, signal: expect.any(AbortSignal) }),
    );
    expect(said[0]).toContain(context.draft.text);
    expect(sessions).toEqual({ made: 1, copied: 1, destroyed: 0, copiesDestroyed: 1 });
  });

  test('two drafts share the session and never a copy', async () => {
    const { model, sessions } = fakeModel();
    const suggester = builtIn(model);
    await Promise.all([suggester.suggest(context, patient()), suggester.suggest(context, patient())]);
    expect(sessions).toMatchObject({ made: 1, copied: 2, copiesDestroyed: 2 });
  });

  test.each([
    ['unavailable', 'unable'],
    ['downloadable', 'not-downloaded'],
    ['downloading', 'not-downloaded'],
  ] as const)('where it is “%s” no download is begun behind the user’s back', async (state, kind) => {
    const { model } = fakeModel(state);
    expect(await builtIn(model).suggest(context, patient())).toEqual({ trouble: { kind, said: '' } });
    expect(model.create).not.toHaveBeenCalled();
  });

  test('what breaks the shape is unreadable, whether the browser notices or not', async () => {
    const babbling = fakeModel('available', async () => 'Sure! Here are some questions.');
    expect(await builtIn(babbling.model).suggest(context, patient())).toEqual({
      trouble: { kind: 'unreadable', said: '' },
    });
    const unable = fakeModel('available', () => Promise.reject(named('SyntaxError', 'no JSON')));
    expect(await builtIn(unable.model).suggest(context, patient())).toEqual({
      trouble: { kind: 'unreadable', said: 'no JSON' },
    });
    expect(babbling.sessions.copiesDestroyed).toBe(1);
    expect(unable.sessions.copiesDestroyed).toBe(1);
  });

  test('one that cannot be held to our shape is only asked for it', async () => {
    const { model } = fakeModel('available', async (_, { responseConstraint }) => {
      if (responseConstraint) throw named('NotSupportedError', 'minItems');
      return `Here you are: ${JSON.stringify({ questions })}`;
    });
    expect(await builtIn(model).suggest(context, patient())).toEqual({ candidates: questions });
  });

  test('whatever else it throws is said in its words, and the next draft gets a fresh session', async () => {
    let broken = true;
    const { model, sessions } = fakeModel('available', async () => {
      if (broken) throw named('QuotaExceededError', 'too long');
      return JSON.stringify({ questions });
    });
    const suggester = builtIn(model);
    expect(await suggester.suggest(context, patient())).toEqual({
      trouble: { kind: 'failed', said: 'QuotaExceededError: too long' },
    });
    broken = false;
    expect(await suggester.suggest(context, patient())).toEqual({ candidates: questions });
    expect(sessions).toMatchObject({ made: 2, destroyed: 1 });
  });

  test('a session that cannot be made is tried anew the next time', async () => {
    const { model } = fakeModel();
    model.create.mockRejectedValueOnce(named('NotSupportedError', 'no English'));
    const suggester = builtIn(model);
    expect(await suggester.suggest(context, patient())).toEqual({
      trouble: { kind: 'failed', said: 'NotSupportedError: no English' },
    });
    expect(await suggester.suggest(context, patient())).toHaveProperty('candidates');
  });

  test('an abort ends the question, not the session', async () => {
    const { model, sessions } = fakeModel('available', thinksUntilAborted);
    const life = new AbortController();
    const asked = builtIn(model).suggest(context, life.signal);
    await vi.waitFor(() => expect(sessions.copied).toBe(1));
    life.abort(new Error('enough'));
    await expect(asked).rejects.toThrow('enough');
    expect(sessions).toMatchObject({ destroyed: 0, copiesDestroyed: 1 });
  });

  test('an abort while the session is being made leaves it for the next who asks', async () => {
    const { model, sessions } = fakeModel();
    const gate = new EventTarget();
    const session = await model.create({
      expectedInputs: [],
      expectedOutputs: [],
      initialPrompts: [],
      signal: patient(),
    });
    model.create.mockReturnValueOnce(
      new Promise((resolve) => gate.addEventListener('open', () => resolve(session))),
    );
    const suggester = builtIn(model);
    const life = new AbortController();
    const asked = suggester.suggest(context, life.signal);
    await vi.waitFor(() => expect(model.create).toHaveBeenCalledTimes(2));
    life.abort(new Error('enough'));
    await expect(asked).rejects.toThrow('enough');
    gate.dispatchEvent(new Event('open'));
    expect(await suggester.suggest(context, patient())).toHaveProperty('candidates');
    expect(model.create).toHaveBeenCalledTimes(2);
    expect(sessions.destroyed).toBe(0);
  });

  test('a session nobody used for two minutes is destroyed', async () => {
    vi.useFakeTimers();
    const { model, sessions } = fakeModel();
    const suggester = builtIn(model);
    await suggester.suggest(context, patient());
    await vi.advanceTimersByTimeAsync(119_000);
    await suggester.suggest(context, patient());
    await vi.advanceTimersByTimeAsync(119_000);
    expect(sessions.destroyed).toBe(0);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sessions).toMatchObject({ made: 1, destroyed: 1 });
  });
});

describe('downloading it', () => {
  test('tells how much has come, and keeps no session', async () => {
    const { model, sessions, progress } = fakeModel('downloadable');
    progress.push(0, 0.25, 1);
    const heard: number[] = [];
    await download(model, (loaded) => heard.push(loaded), patient());
    expect(heard).toEqual([0, 0.25, 1]);
    expect(sessions).toMatchObject({ made: 1, destroyed: 1 });
  });

  test('is refused as the browser refuses it', async () => {
    const { model } = fakeModel('downloadable');
    model.create.mockRejectedValueOnce(named('NotAllowedError', 'a press is needed'));
    await expect(download(model, () => {}, patient())).rejects.toThrow('a press is needed');
  });
});
