/** Drawings of a conversation; see `icon.tsx`. */
export const down = 'M12 5v14M5.5 12.5L12 19l6.5-6.5'
export const page =
  'M13.5 3.5H7A1.5 1.5 0 0 0 5.5 5v14A1.5 1.5 0 0 0 7 20.5h10a1.5 1.5 0 0 0 1.5-1.5V8.5zM13.5 3.5v5h5M9 13h6M9 16.5h4'
