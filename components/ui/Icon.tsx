/** Outlines on a grid of 16, drawn with the colour of the words beside them. Decoration: the words or a label say what they mean. */
const outlines = {
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM10.3 10.3 14 14',
  idea: 'M6 13.5h4M6.5 11.5c0-1.3-2.5-2.2-2.5-5a4 4 0 0 1 8 0c0 2.8-2.5 3.7-2.5 5ZM6.5 11.5h3',
  problem: 'M8 2 14.5 13.5h-13ZM8 6.5v3.2M8 11.4v.3',
  question: 'M5.5 5.8a2.5 2.5 0 1 1 3.6 2.3c-.8.4-1.1.9-1.1 1.8M8 12.3v.3',
  praise: 'M8 13.5S2 10 2 5.9a3 3 0 0 1 6-1 3 3 0 0 1 6 1c0 4.1-6 7.6-6 7.6Z',
  other: 'M2.5 3.5h11v7.5H8L5 13.5V11H2.5Z',
  page: 'M6 2.5H2.5v11h11V10M9 2.5h4.5V7M13.5 2.5 7.5 8.5',
  panel: 'M2 3h12v10H2ZM9.5 3v10',
  out: 'M5 11 11 5M6 5h5v5',
  trash: 'M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.5 9h6l.5-9M7 7v4M9 7v4',
  note: 'M3 13l.6-2.6 7.2-7.2a1 1 0 0 1 1.4 0l.6.6a1 1 0 0 1 0 1.4L5.6 12.4Z',
  close: 'M4 4l8 8M12 4l-8 8',
  down: 'M4.5 6.5 8 10l3.5-3.5',
  image: 'M2.5 3h11v10h-11ZM2.5 11l3-3.5L8 10l2-2 3.5 3.5M10.5 6v.2',
  video: 'M2.5 4h7.5v8H2.5ZM10 7l3.5-2v6L10 9',
  poll: 'M3 4h7M3 8h10M3 12h4.5',
  check: 'M3 8.5 6.5 12 13 4.5',
  clock: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM8 5v3.2l2.2 1.3',
  merge: 'M4 2.5v2c0 3 8 3 8 6v3M12 2.5v2c0 1.5-2 2.2-4 3M9.5 11l2.5 2.5 2.5-2.5',
  reply: 'M6.5 4 2.5 7.5l4 3.5M2.5 7.5H9c3 0 4.5 1.8 4.5 5',
  copy: 'M5.5 5.5h8v8h-8ZM3.5 10.5h-1v-8h8v1',
  send: 'M2 8.500 14 2.500 10.500 13.500 7.500 9.500ZM7.500 9.500 14 2.500',
  back: 'M9.5 3.5 5 8l4.5 4.5',
  restore: 'M3 3v3.5h3.5M3.3 6.3A5.2 5.2 0 1 1 2.9 9.5',
  filter: 'M2.5 4h11M4.5 8h7M6.5 12h3',
  up: 'M4.5 9.5 8 6l3.5 3.5',
  person: 'M8 2.8a2.6 2.6 0 1 0 0 5.2 2.6 2.6 0 0 0 0-5.2ZM3 13.5c.5-2.6 2.4-4 5-4s4.5 1.4 5 4',
  add: 'M8 3v10M3 8h10',
  more: 'M3.5 8v.1M8 8v.1M12.5 8v.1',
  keys: 'M1.5 4h13v8h-13ZM4 6.5v.1M6.700 6.5v.1M9.300 6.5v.1M12 6.5v.1M5 9.5h6',
} as const;

export type IconName = keyof typeof outlines;

export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={outlines[name]} />
    </svg>
  );
}
