import type { StyleName } from '#core/template.ts'

/** The styles whose words may be parted at the end of a line: headings, labels and lists of sources are set without hyphens. */
export const PARTED_STYLES: ReadonlySet<StyleName> = new Set([
  'body',
  'summary',
  'judgement',
  'quotation',
  'list',
  'table',
  'note',
  'small',
])
