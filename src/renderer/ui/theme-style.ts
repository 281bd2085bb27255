import type { CSSProperties } from 'react'

/** The lines by which themes are told without colour, in the order of the navigator (`[data-line]` in chip.css); after the fourth they begin again. */
const LINES = 4

/** The line of a theme, as a value of `data-line`; undefined for none, or one that is gone. */
export function themeLine(themes: ReadonlyMap<string, unknown>, slug: string | undefined): number | undefined {
  const place = slug === undefined ? -1 : [...themes.keys()].indexOf(slug)
  return place < 0 ? undefined : place % LINES
}

/** Sets the custom property from which `.themed` derives its tints; set through the CSSOM, as the content security policy asks. */
export function themeStyle(colour: string | undefined): CSSProperties {
  return colour === undefined ? {} : ({ '--theme': colour } as CSSProperties)
}
