import type { WidgetSettings } from '../protocol/index.ts'

/**
 * How the widget looks: by the owner's settings, or by the page, which comes first. What text is written in is made of these, so that it
 * stays readable on any of them.
 */
export interface Look
  extends Partial<
    Pick<WidgetSettings, 'accent' | 'surface' | 'scheme' | 'position' | 'offset' | 'radius' | 'font' | 'spacing'>
  > {
  /** Of the launcher and the panel, on the page; 2147483000 if absent. */
  readonly zIndex?: number
}
