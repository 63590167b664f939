const drawings: Record<string, string> = {
  'overflow-web-ios-small': 'M3 8h.01M8 8h.01M13 8h.01',
  'close-small': 'M4 4l8 8M12 4l-8 8',
  'globe-americas-small': 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zM2 8h12M8 2c-3 3-3 9 0 12M8 2c3 3 3 9 0 12',
  'thumbs-up-outline-small':
    'M4.500 7.500V13H2V7.500zM4.500 7.500 7.500 2C9 2 9.500 3 9 4.500L8.500 6.500H13l-1.500 6.500h-7',
  'chevron-up-small': 'M4 10l4-4 4 4',
  'comment-small': 'M3 3h10v8H8l-3.500 2.500V11H3z',
  'repost-small': 'M4 6v5h6M2 8l2-2 2 2M12 10V5H6M14 8l-2 2-2-2',
  'send-privately-small': 'M2 8l12-6-4.500 12L7.500 9z',
  'like-consumption-ring-small': 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zM5 8l2 2 4-4',
  'add-small': 'M8 3v10M3 8h10',
  'video-medium': 'M3 4h8v8H3zM11 7l3-2v6l-3-2',
  'image-medium': 'M2 3h12v10H2zM2 11l4-4 3 3 2-1.500 3 3',
  'content-align-left-medium': 'M3 4h10M3 8h10M3 12h6',
  'clock-small': 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zM8 4.500V8l2.500 1.500',
  'emoji-small':
    'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zM5.500 9.500c1.200 1.600 3.800 1.600 5 0M6 6.500h.01M10 6.500h.01',
  'chevron-down-small': 'M4 6l4 4 4-4',
  'home-medium': 'M2 8l6-5 6 5M4 7v6h8V7',
  'people-medium':
    'M5.500 3a2 2 0 1 1 0 4 2 2 0 0 1 0-4zM2 13c0-4 7-4 7 0M11 4a1.800 1.800 0 1 1 0 3.600M11 10c2 0 3 1 3 3',
  'job-medium': 'M2 5h12v8H2zM6 5V3h4v2M2 9h12',
  'nav-messages-medium': 'M2 3h12v8H6l-3 3z',
  'bell-medium': 'M4 11V7a4 4 0 0 1 8 0v4l1 1.500H3zM7 14h2',
  'play-large': 'M6 4l7 4-7 4z',
};

/** An icon by LinkedIn's id, which repeats in every card. */
export const Icon = ({ id, label }: { id: string; label?: string }) => (
  <svg
    xmlns="http://www.w3.org/2000/svg"
    id={id}
    fill="currentColor"
    aria-hidden={label ? 'false' : 'true'}
    data-supported-dps="16x16"
    viewBox="0 0 16 16"
    width="16"
    height="16"
    role="img"
    aria-label={label ?? ''}
    className="icon"
  >
    <path d={drawings[id]} />
  </svg>
);
