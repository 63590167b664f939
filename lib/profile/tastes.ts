import type { Settings } from './settings';

/** One phrase or one kind of phrase that is never to be marked. */
interface Unwanted {
  phrase?: string | undefined;
  signal?: string | undefined;
}

type Change = (list: readonly string[], value: string) => string[];

const without: Change = (list, value) => list.filter((row) => row !== value);
const joined: Change = (list, value) => [...without(list, value), value];

/** The settings with a phrase or a signal switched off. */
export const neverMark = (settings: Settings, what: Unwanted) => changed(settings, what, joined);

/** The settings with a phrase or a signal switched on again. */
export const markAgain = (settings: Settings, what: Unwanted) => changed(settings, what, without);

function changed(settings: Settings, { phrase, signal }: Unwanted, change: Change): Settings {
  return {
    ...settings,
    phrasesOff:
      phrase === undefined ? settings.phrasesOff : change(settings.phrasesOff, phrase.toLowerCase()),
    signalsOff: signal === undefined ? settings.signalsOff : change(settings.signalsOff, signal),
  };
}
