/** Drawings of the menu; see `icon.tsx`. */
export const plus = 'M12 5v14M5 12h14'
export const clockFace = 'M12 7.5V12l3 2M21 12a9 9 0 1 1-18 0a9 9 0 0 1 18 0'
export const download = 'M12 4v11M7 10.5l5 5 5-5M5 20h14'
export const bin = 'M4.5 7h15M9.5 7V4.5h5V7M6.5 7l.8 12.5h9.4L17.5 7M10 11v5M14 11v5'
export const bell = 'M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 1.5h-15zM10 20.5h4'
