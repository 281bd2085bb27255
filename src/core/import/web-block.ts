import type { RawBlock } from './raw-block.ts'

/** A piece of a web page with what its markup tells beside the text. */
export type WebBlock = RawBlock & {
  /** Share (0–1) of its characters that are links. */
  linked: number
  /** Class names, ids and itemprops of the nearest elements around it, lower case, those of one element after the other, divided by ` / `. */
  hints: string
  /** The elements with a meaning around it, outermost first, lower case: `main article aside`. */
  around: string
  /** Numbers of the block elements that hold it and that hold those, in the order of the page; 0 where elements are not numbered. */
  place: number
  parent: number
  /** The number of the outermost `article` element around it; 0 for none. */
  article: number
}
