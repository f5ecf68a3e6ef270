/** Strokes on a 16 x 16 grid, drawn in the colour of the text around them. */
const SHAPES = {
  ready: 'M3 8h9M8.5 4.5 12 8l-3.5 3.5',
  filled: 'M3 8.5 6.5 12 13 4.5',
  already: 'M4 6h8M4 10h8',
  refused: 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11ZM4.5 4.5l7 7',
  no_value: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  high: 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11ZM5.5 8.2l1.8 1.8 3.3-3.7',
  medium: 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11ZM5.5 8h5',
  low: 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11ZM6.4 6.6c0-2 3.2-2 3.2 0 0 1.3-1.6 1.3-1.6 2.4M8 11.2h.01',
  warn: 'M8 2.3 14.3 13H1.7ZM8 6.3v3M8 11.2h.01',
  hint: 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11ZM8 7.4v3.4M8 5.2h.01',
  close: 'M4 4l8 8M12 4l-8 8',
  open: 'M10 3.5 5.5 8l4.5 4.5',
  down: 'M4 6l4 4 4-4',
  undo: 'M5.5 3 2.5 6l3 3M2.5 6h6.7a3.6 3.6 0 0 1 0 7.2H6',
  sticky: 'M5 7V5.2a3 3 0 0 1 6 0V7M3.5 7h9v6.5h-9Z',
  swap: 'M5 3 2.5 5.5 5 8M2.5 5.5h11M11 8l2.5 2.5L11 13M13.5 10.5h-11',
  person: 'M8 2.5a2.6 2.6 0 1 1 0 5.2 2.6 2.6 0 0 1 0-5.2ZM2.8 13.5c.6-3 2.6-4.3 5.2-4.3s4.6 1.3 5.2 4.3',
  scan: 'M2.5 5.5v-3h3M10.5 2.5h3v3M13.5 10.5v3h-3M5.5 13.5h-3v-3M5 8h6',
  take: 'M8 2.5v7M4.8 6.5 8 9.7l3.2-3.2M3 13.2h10',
  plus: 'M8 3v10M3 8h10',
  copy: 'M5.5 5.5h7v8h-7ZM3.5 10.5v-8h7',
  bin: 'M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.6 9h5.8l.6-9',
} as const;
export type IconName = keyof typeof SHAPES;

/** Pixels at the usual text size; grows with it. */
const sized = (px: number) => ({ width: `${px / 13}em`, height: `${px / 13}em` });

/** Decoration: the word beside it says the same. */
export const Icon = ({ name, size = 16 }: { name: IconName; size?: number }) => (
  <svg className={`icon icon-${name}`} style={sized(size)} viewBox="0 0 16 16" aria-hidden="true">
    <path
      d={SHAPES[name]}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
);

export const Mark = ({ size = 20 }: { size?: number }) => (
  <svg className="mark" style={sized(size)} viewBox="0 0 32 32" aria-hidden="true">
    <rect x="1" y="1" width="30" height="30" rx="7" fill="#1556ad" />
    <path
      d="M11.5 10.5 17 6v15"
      fill="none"
      stroke="#fff"
      strokeWidth="3.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
    <path d="M8 26h16" fill="none" stroke="#8fd3ff" strokeWidth="3" strokeLinecap="round" />
  </svg>
);
