/**
 * White or black, whichever reads better on `colour` ("#rrggbb"): one of them always reaches the 4.5:1 that WCAG 2.2
 * asks for; a black that is not quite one would not. The widget's style sheet does the same, see `--on-accent`.
 */
export function readableOn(colour: string): string {
  return luminance(colour) <= darkEnough ? '#fff' : '#000'
}

/** The greatest luminance on which white has a contrast of 4.5: `contrast(darkEnough, 1)`. */
const darkEnough = 1.05 / 4.5 - 0.05

/** Contrast ratio of two luminances, 1 to 21. */
export function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
}

/** Relative luminance of "#rrggbb", 0 to 1, as WCAG 2.2 defines it. */
export function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

/** Luminances on which the quieter of the widget's inks (#586663 and #9dada9) still has a contrast of 4.5. */
const lightest = 0.05
const darkest = 0.75

/** Whether the widget's texts can be read on it. */
export function isReadableSurface(colour: string): boolean {
  const light = luminance(colour)
  return light <= lightest || light >= darkest
}

/** The scheme that belongs to a surface. */
export function schemeOf(surface: string): 'light' | 'dark' {
  return luminance(surface) <= lightest ? 'dark' : 'light'
}
