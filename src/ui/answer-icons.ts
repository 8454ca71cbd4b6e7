/** Drawings for what can be done about an answer; see `icon.tsx`. */
export const person = 'M12 11.5a4 4 0 1 0 0-8a4 4 0 0 0 0 8M4.5 20.5c0-4 3.4-6 7.5-6s7.5 2 7.5 6'
export const thumbUp =
  'M7.5 10.5l3.6-7c1.6 0 2.7 1.2 2.4 2.8l-.7 3.2h4.7c1.6 0 2.7 1.4 2.3 2.9l-1.5 5.6c-.3 1.1-1.2 1.8-2.3 1.8H7.5M7.5 10.5v9.3H4.2v-9.3z'
export const thumbDown =
  'M7.5 13.5l3.6 7c1.6 0 2.7-1.2 2.4-2.8l-.7-3.2h4.7c1.6 0 2.7-1.4 2.3-2.9l-1.5-5.6c-.3-1.1-1.2-1.8-2.3-1.8H7.5M7.5 13.5V4.2H4.2v9.3z'
export const clockFace = 'M12 7.5V12l3 2M21 12a9 9 0 1 1-18 0a9 9 0 0 1 18 0'
export const alert = 'M12 8v4.5M12 16v.01M21 12a9 9 0 1 1-18 0a9 9 0 0 1 18 0'
