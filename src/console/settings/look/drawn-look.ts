import { isReadableSurface, schemeOf } from '../../../protocol/colour.ts'
import type { At } from '../path.ts'

/** What the picture is drawn by. */
export type DrawnLook = Pick<
  At<'widget'>,
  'name' | 'accent' | 'surface' | 'scheme' | 'position' | 'offset' | 'radius' | 'font' | 'spacing'
>

/** What is being typed, as it is typed. */
export type TypedLook = Readonly<
  Partial<Record<'name' | 'accent' | 'surface' | 'x' | 'y' | 'radius' | 'font' | 'spacing', string>>
>

/** The look as it would be with what is `typed`, in all that the server would take; of the rest, as it is `kept`. */
export function drawnLook(kept: DrawnLook, shown: DrawnLook, typed: TypedLook): DrawnLook {
  const colour = (...tries: readonly (string | undefined)[]) => tries.find((one) => one !== undefined && isColour(one))
  // null is on its way back to the default, which is none.
  const surfaces = [typed.surface?.trim(), shown.surface ?? '']
  const number = (min: number, max: number, kept: number, ...tries: readonly (string | number | undefined)[]) =>
    tries.map((one) => (one === undefined || one === '' ? Number.NaN : Number(one))).find(isBetween(min, max)) ?? kept
  return {
    name: typed.name?.trim() || shown.name || kept.name,
    accent: colour(typed.accent?.trim(), shown.accent) ?? kept.accent,
    surface: surfaces.find((one) => one === '' || (one && isColour(one) && isReadableSurface(one))) ?? kept.surface,
    scheme: shown.scheme,
    position: shown.position,
    offset: {
      x: number(0, 400, kept.offset.x, typed.x, shown.offset.x),
      y: number(0, 400, kept.offset.y, typed.y, shown.offset.y),
    },
    radius: number(0, 32, kept.radius, typed.radius, shown.radius),
    font: [typed.font, shown.font].find((one) => one !== undefined && isFont(one)) ?? kept.font,
    spacing: number(8, 28, kept.spacing, typed.spacing, shown.spacing),
  }
}

/** The scheme of the widget on a page of the scheme `page`, for a visitor whose system likes it so. */
export function schemeOn(page: 'light' | 'dark', { surface, scheme }: DrawnLook): 'light' | 'dark' {
  if (surface) return schemeOf(surface)
  return scheme === 'auto' ? page : scheme
}

export function isColour(text: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(text)
}

/** Nothing but names: what is written into a style is as narrow here as at the server. */
function isFont(text: string): boolean {
  return /^[\p{L}\d ,'"_-]*$/u.test(text)
}

function isBetween(min: number, max: number) {
  return (number: number) => number >= min && number <= max
}
