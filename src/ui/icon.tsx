/** Line drawings on a grid of 24, as one path each; a bundle holds those that it draws. */
export const close = 'M6 6l12 12M18 6L6 18'
export const send = 'M12 19V5M5.5 11.5L12 5l6.5 6.5'
export const down = 'M12 5v14M5.5 12.5L12 19l6.5-6.5'
export const check = 'M5 12.5l4.5 4.5L19 7.5'
export const clockFace = 'M12 7.5V12l3 2M21 12a9 9 0 1 1-18 0a9 9 0 0 1 18 0'
export const alert = 'M12 8v4.5M12 16v.01M21 12a9 9 0 1 1-18 0a9 9 0 0 1 18 0'
export const person = 'M12 11.5a4 4 0 1 0 0-8a4 4 0 0 0 0 8M4.5 20.5c0-4 3.4-6 7.5-6s7.5 2 7.5 6'
export const page =
  'M13.5 3.5H7A1.5 1.5 0 0 0 5.5 5v14A1.5 1.5 0 0 0 7 20.5h10a1.5 1.5 0 0 0 1.5-1.5V8.5zM13.5 3.5v5h5M9 13h6M9 16.5h4'
export const thumbUp =
  'M7.5 10.5l3.6-7c1.6 0 2.7 1.2 2.4 2.8l-.7 3.2h4.7c1.6 0 2.7 1.4 2.3 2.9l-1.5 5.6c-.3 1.1-1.2 1.8-2.3 1.8H7.5M7.5 10.5v9.3H4.2v-9.3z'
export const thumbDown =
  'M7.5 13.5l3.6 7c1.6 0 2.7-1.2 2.4-2.8l-.7-3.2h4.7c1.6 0 2.7-1.4 2.3-2.9l-1.5-5.6c-.3-1.1-1.2-1.8-2.3-1.8H7.5M7.5 13.5V4.2H4.2v9.3z'

/** A drawing beside words, or in a button that has a name of its own: never read out. Its lines are the style sheet's. */
export function Icon({ path, size = 20 }: { path: string; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path d={path} />
    </svg>
  )
}
