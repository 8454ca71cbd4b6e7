/** The mark, on a grid of 24: an H whose bar is a handrail. */
export const markPath = 'M8 6v12M16 6v12M4.8 14.6l14.4-5.2'
