/**
 * Line drawings on a grid of 24, as one path each. These are needed as soon as a chat is opened; a file for each part that is loaded
 * later holds its own.
 */
export const close = 'M6 6l12 12M18 6L6 18'
export const send = 'M12 19V5M5.5 11.5L12 5l6.5 6.5'
export const more = 'M5 11v2M12 11v2M19 11v2'
export const check = 'M5 12.5l4.5 4.5L19 7.5'

/** A drawing beside words, or in a button that has a name of its own: never read out. Its lines are the style sheet's. */
export function Icon({ path, size = 20 }: { path: string; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path d={path} />
    </svg>
  )
}
