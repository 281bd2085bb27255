import type { DocumentBlock, DocumentInline } from '#core/document.ts'
import { textIn } from '#text/text.ts'
import { SCALES, type ScaleId } from '../check/wording/scales.ts'
import { textRuns } from './runs.ts'

/** The annex that says what words of likelihood and confidence mean: the scale of the brief with its bands and its source, from the least likely. */
export function estimativeLanguage(scale: ScaleId, language: string): DocumentBlock[] {
  const say = textIn(language)
  const set = (words: string): DocumentInline[] => textRuns(words, language)
  const { steps, source } = SCALES[scale]
  const rows = steps.map(({ rows: words, band: [from, to] }) => [
    // The scales are in English, whatever the brief is in.
    textRuns(words.flatMap((row) => row).join(', '), 'en'),
    set(say('document:estimative.range', { from, to })),
  ])
  return [
    { kind: 'annex', id: 'annex-estimative-language', title: say('document:estimative.title') },
    { kind: 'paragraph', role: 'small', content: set(say('document:estimative.about')) },
    {
      kind: 'table',
      caption: set(say('document:estimative.caption', { source })),
      header: [set(say('document:estimative.word')), set(say('document:estimative.band'))],
      headColumn: false,
      rows,
      widths: [68, 32],
    },
    { kind: 'paragraph', role: 'small', content: set(say('document:estimative.confidence')) },
  ]
}
