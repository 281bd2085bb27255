import type { RawBlock } from './raw-block.ts'

/** A piece of a web page with what its markup tells beside the text. */
export type WebBlock = RawBlock & {
  /** Share (0–1) of its characters that are links. */
  linked: number
  /** Class names, ids and itemprops of the nearest elements around it, lower case. */
  hints: string
}
