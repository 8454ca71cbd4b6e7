/** The mark, on a grid of 24: what is said, and in it a handrail with its curled end. */
export const markPath =
  'M20.5 11.5c0 4.4-3.8 7.5-8.5 7.5-1.2 0-2.3-.2-3.3-.6L4 20l1.5-3.8c-1.2-1.3-2-2.9-2-4.7C3.5 7.1 7.3 4 12 4s8.5 3.1 8.5 7.5zM8 10.5h5.3a2.4 2.4 0 0 1 2.4 2.4 1.3 1.3 0 1 1-2.6 0'
