/** The mark: a speech bubble that is an ear. Decoration beside the name, so it has none of its own. */
export function Mark({ size = 20 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path
        fill="var(--accent)"
        d="M16 1.5c8 0 14.5 6 14.5 13.4S24 28.3 16 28.3c-1.9 0-3.7-.3-5.3-.9L3.6 30.4l1.5-6.3C2.9 21.7 1.5 18.5 1.5 14.9 1.5 7.5 8 1.5 16 1.5z"
      />
      <g fill="none" stroke="var(--accent-ink)" strokeLinecap="round" strokeLinejoin="round">
        <path
          strokeWidth="2.6"
          d="M10.4 13.1a5.7 5.7 0 1 1 9.6 4.1c-1.8 1.7-2.4 2.4-2.7 4.2-.4 2.3-3.4 2.7-4.7.8"
        />
        <path strokeWidth="2.2" d="M13.9 13.3a2.3 2.3 0 1 1 3.7 1.9" />
      </g>
    </svg>
  );
}
