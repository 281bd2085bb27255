import type { ImageFacts } from '#core/image.ts'

/** Pixels of screens stand at 96 to an inch, points of paper at 72. */
const POINTS_A_PIXEL = 0.75
/** Of the height of a page's text: below the picture its caption and source have room. */
const TALLEST = 0.7

/**
 * How large a picture is printed, in points: as on a screen, smaller where it is wider than the text column or takes most of a page, never larger. `column`: width
 * and height of a page's text.
 */
export function figureSize(
  { width, height }: Pick<ImageFacts, 'width' | 'height'>,
  column: { width: number; height: number },
): { width: number; height: number } {
  const scale = Math.min(POINTS_A_PIXEL, column.width / width, (column.height * TALLEST) / height)
  // A hair in one direction is still seen.
  return { width: Math.max(1, width * scale), height: Math.max(1, height * scale) }
}
