import type { Reason } from './not-saved';

/** What somebody is told when the browser would not keep or give something: what happened, what is safe, what to do. */
interface Trouble {
  title: string;
  advice: string;
}

export const unsaved: Record<Reason, Trouble> = {
  quota: {
    title: 'That was not saved: the disk is full',
    advice: 'Everything saved before is safe. Free some space on this device, then try again.',
  },
  refused: {
    title: 'That was not saved: the browser refused to keep it',
    advice:
      'Everything saved before is safe. Close other Earshot pages and try again; if it stays, restart the browser.',
  },
  closed: {
    title: 'That was not saved: Earshot was updating',
    advice: 'Everything saved before is safe. Reload this page and try again.',
  },
  newer: {
    title: 'That was not saved: this inbox was written by a newer Earshot',
    advice: 'Everything saved before is safe. Update Earshot, then try again.',
  },
};

export const unreadable: Record<Reason, Trouble> = {
  quota: {
    title: 'The inbox cannot be opened: the disk is full',
    advice: 'Your captures are still on this device. Free some space, then try again.',
  },
  refused: {
    title: 'The inbox cannot be opened',
    advice:
      'The browser does not let Earshot use its storage here, as in some private windows. Your captures are not touched. Try again in a normal window, or restart the browser.',
  },
  closed: {
    title: 'The inbox was closed while Earshot was updating',
    advice: 'Your captures are safe. Try again.',
  },
  newer: {
    title: 'This inbox was written by a newer Earshot',
    advice:
      'An older one, as this is, would spoil what it does not know, so it touches nothing. Update Earshot, then try again.',
  },
};
