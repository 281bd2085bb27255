import type { DocMeasure } from './pdfmake-modules.ts'

const BULLETS: ReadonlySet<string> = new Set(['disc', 'circle', 'square'])

/** Lets points of a numbered list have bullets: pdfmake would number all of them. */
export function withMixedLists(measure: DocMeasure): void {
  const numbered = measure.buildOrderedMarker.bind(measure)
  measure.buildOrderedMarker = (item, counter, style, type, separator) =>
    BULLETS.has(type)
      ? measure.buildUnorderedMarker(item, style, measure.gapSizeForList(), type)
      : numbered(item, counter, style, type, separator)
}
