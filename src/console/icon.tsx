/** Line drawings on a grid of 24, as one path each; the visitor's face has its own few, so that it stays light. */
const paths = {
  inbox:
    'M4 13.5h4.5a3.5 3.5 0 0 0 7 0H20M4 13.5V18a1.5 1.5 0 0 0 1.5 1.5h13A1.5 1.5 0 0 0 20 18v-4.5M4 13.5L6.6 5.6A1.5 1.5 0 0 1 8 4.5h8a1.5 1.5 0 0 1 1.4 1.1L20 13.5',
  support:
    'M4.5 14.5v-2a7.5 7.5 0 0 1 15 0v2M4.5 14.5A1.5 1.5 0 0 1 6 13h.5A1.5 1.5 0 0 1 8 14.5v2A1.5 1.5 0 0 1 6.5 18H6a1.5 1.5 0 0 1-1.5-1.5zM19.5 14.5A1.5 1.5 0 0 0 18 13h-.5a1.5 1.5 0 0 0-1.5 1.5v2a1.5 1.5 0 0 0 1.5 1.5h.5a1.5 1.5 0 0 0 1.5-1.5zM19.5 16.5v.5a3 3 0 0 1-3 3H13',
  signOut:
    'M14.5 8V5.5A1.5 1.5 0 0 0 13 4H6.5A1.5 1.5 0 0 0 5 5.5v13A1.5 1.5 0 0 0 6.5 20H13a1.5 1.5 0 0 0 1.5-1.5V16M10 12h10M16.5 8.5L20 12l-3.5 3.5',
  back: 'M14.5 5.5L8 12l6.5 6.5',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  reopen: 'M5 8v4.5h4.5M5.6 12.3A7 7 0 1 1 7.2 17',
  end: 'M6 6l12 12M18 6L6 18',
  hand: 'M8 12V6.2a1.4 1.4 0 0 1 2.8 0V11M10.8 10.5V4.9a1.4 1.4 0 0 1 2.8 0v5.6M13.6 10.8V6.2a1.4 1.4 0 0 1 2.8 0v7.3c0 4-2.2 6.5-5.6 6.5-2.6 0-3.9-1.2-5.2-3.4l-2-3.5a1.3 1.3 0 0 1 2.2-1.4L8 14.2',
  send: 'M12 19V5M5.5 11.5L12 5l6.5 6.5',
  down: 'M12 5v14M5.5 12.5L12 19l6.5-6.5',
  mail: 'M4 7.5A1.5 1.5 0 0 1 5.5 6h13A1.5 1.5 0 0 1 20 7.5v9a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 16.5zM4.5 7.5L12 13l7.5-5.5',
  hook: 'M9.5 7.5a3 3 0 1 1 4.4 2.7l-3 5.3M6.7 13a3 3 0 1 0 3.3 3h6M17.5 13.3A3 3 0 1 1 15.7 18M9.8 9.8l3-5',
  alert: 'M12 8v4.5M12 16v.01M21 12a9 9 0 1 1-18 0a9 9 0 0 1 18 0',
  info: 'M12 11v5M12 8v.01M21 12a9 9 0 1 1-18 0a9 9 0 0 1 18 0',
  page: 'M13.5 3.5H7A1.5 1.5 0 0 0 5.5 5v14A1.5 1.5 0 0 0 7 20.5h10a1.5 1.5 0 0 0 1.5-1.5V8.5zM13.5 3.5v5h5',
  thumbUp:
    'M7.5 10.5l3.6-7c1.6 0 2.7 1.2 2.4 2.8l-.7 3.2h4.7c1.6 0 2.7 1.4 2.3 2.9l-1.5 5.6c-.3 1.1-1.2 1.8-2.3 1.8H7.5M7.5 10.5v9.3H4.2v-9.3z',
  thumbDown:
    'M7.5 13.5l3.6 7c1.6 0 2.7-1.2 2.4-2.8l-.7-3.2h4.7c1.6 0 2.7-1.4 2.3-2.9l-1.5-5.6c-.3-1.1-1.2-1.8-2.3-1.8H7.5M7.5 13.5V4.2H4.2v9.3z',
  spark: 'M12 4l1.7 5.3L19 11l-5.3 1.7L12 18l-1.7-5.3L5 11l5.3-1.7zM18.5 16.5v4M16.5 18.5h4',
} as const

export type IconName = keyof typeof paths

/** A drawing beside words, or in a button that has a name of its own: never read out. */
export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg
      class="icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.7"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  )
}
