const drawings = {
  home: 'M3 11.5 12 4l9 7.5M5.5 10v10h13V10',
  explore: 'M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM15.5 15.5 21 21',
  bell: 'M6 17V10a6 6 0 0 1 12 0v7l1.5 1.5h-15zM10 21h4',
  chat: 'M4 5h16v11H9l-5 4z',
  person: 'M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM4 21c.6-4.500 4-6.500 8-6.500s7.400 2 8 6.500',
  reply: 'M4 12a7 7 0 0 1 7-7h2a7 7 0 0 1 0 14H9l-5 2 1.500-4A7 7 0 0 1 4 12z',
  repost: 'M5 9v7a2 2 0 0 0 2 2h6M2 11l3-3 3 3M19 15V8a2 2 0 0 0-2-2h-6M22 13l-3 3-3-3',
  like: 'M12 20S4 15 4 9.500A4.200 4.200 0 0 1 12 7a4.200 4.200 0 0 1 8 2.500C20 15 12 20 12 20z',
  views: 'M5 20V12M10 20V6M15 20v-9M20 20V4',
  bookmark: 'M6 4h12v17l-6-4.500L6 21z',
  share: 'M12 15V3M7.500 7.500 12 3l4.500 4.500M4 14v6h16v-6',
  dots: 'M5 12h.01M12 12h.01M19 12h.01',
  image: 'M4 5h16v14H4zM4 16l5-5 4 4 3-2 4 3M15.500 9h.01',
  gif: 'M4 5h16v14H4zM8 10v4h2v-2M13 10v4M16 14v-4h2.500M16 12h2',
  poll: 'M5 6h10M5 12h14M5 18h7',
  smile:
    'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM8.500 14.500c1.800 2.400 5.200 2.400 7 0M9 9.500h.01M15 9.500h.01',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4',
  place:
    'M12 21s7-6.500 7-11a7 7 0 0 0-14 0c0 4.500 7 11 7 11zM12 8a2.200 2.200 0 1 1 0 4.400A2.200 2.200 0 0 1 12 8z',
  close: 'M5 5l14 14M19 5 5 19',
  back: 'M20 12H4M10 5l-7 7 7 7',
  play: 'M9 7l9 5-9 5z',
  check: 'M7 12.500l3.500 3.500L17 9',
} as const;

export const Icon = ({ of }: { of: keyof typeof drawings }) => (
  <svg viewBox="0 0 24 24" aria-hidden="true" className="icon">
    <g>
      <path d={drawings[of]} />
    </g>
  </svg>
);
