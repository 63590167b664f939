const drawings = {
  like: 'M7 11v9H3v-9zM7 11l4-8c2 0 3 1.500 2.500 3.500L13 9h6c1.500 0 2.300 1.200 2 2.500l-1.600 6.500a2.500 2.500 0 0 1-2.400 2H7',
  comment: 'M12 4a8 8 0 1 1-3.500 15.200L4 20l1-4A8 8 0 0 1 12 4z',
  share: 'M13 5l7 6.500-7 6.500v-4c-5 0-8 1.500-10 4.500C4 12.500 7.500 9 13 9z',
  dots: 'M5 12h.01M12 12h.01M19 12h.01',
  close: 'M6 6l12 12M18 6 6 18',
  smile:
    'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM8.500 14.500c1.800 2.400 5.200 2.400 7 0M9 9.500h.01M15 9.500h.01',
  camera: 'M4 7h4l1.500-2h5L16 7h4v12H4zM12 10a3 3 0 1 1 0 6 3 3 0 0 1 0-6z',
  send: 'M4 4l17 8-17 8 2.500-8z',
  home: 'M3 11.500 12 4l9 7.500M5.500 10v10h13V10',
  globe: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM3 12h18M12 3c-4 5-4 13 0 18M12 3c4 5 4 13 0 18',
  play: 'M9 7l9 5-9 5z',
} as const;

export const Icon = ({ of }: { of: keyof typeof drawings }) => (
  <svg viewBox="0 0 24 24" width="20" height="20" fill="currentColor" aria-hidden="true" className="icon">
    <g fillRule="evenodd">
      <path d={drawings[of]} />
    </g>
  </svg>
);

/** A face as Facebook draws it: an image masked to a circle inside an svg. */
export const Face = ({ handle, label, size = 40 }: { handle: string; label?: string; size?: number }) => (
  <svg
    {...(label ? { 'aria-label': label, role: 'img' } : { 'aria-hidden': true, role: 'none' })}
    data-visualcompletion="ignore-dynamic"
    style={{ height: size, width: size, borderRadius: '50%', flex: 'none', display: 'block' }}
  >
    <g>
      <image
        x="0"
        y="0"
        height="100%"
        width="100%"
        preserveAspectRatio="xMidYMid slice"
        xlinkHref={`/practice/avatar/${handle}.svg`}
      />
    </g>
  </svg>
);
