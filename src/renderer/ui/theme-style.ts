import type { CSSProperties } from 'react'

/** Sets the custom property from which `.themed` derives its tints; set through the CSSOM, as the content security policy asks. */
export function themeStyle(colour: string | undefined): CSSProperties {
  return colour === undefined ? {} : ({ '--theme': colour } as CSSProperties)
}
