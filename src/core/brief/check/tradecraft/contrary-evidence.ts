import type { BriefContent, MatrixBlock } from '#core/brief.ts'
import { weighMatrix } from '#core/brief-matrix.ts'
import { t } from '#text/text.ts'
import { findDisagreement } from '../../assemble/disagreements.ts'
import { briefSentences, publicationName, usedExcerpts } from '../../evidence.ts'
import { tableNumbers } from '../../resolve/table-numbers.ts'
import type { Given, Shortfall } from './given.ts'

/**
 * What speaks against is told in the text: a row of a matrix that is inconsistent with its least inconsistent hypothesis is cited outside of it, and where two excerpts of the
 * brief give different numbers for one thing, a sentence cites both. What the brief does not cite at all is not looked for.
 */
export function hidesContrary(given: Given): Shortfall[] {
  return [...uncitedRows(given), ...unmetNumbers(given)]
}

function uncitedRows({ brief, template }: Given): Shortfall[] {
  const cited = citedOutside(brief)
  const numbers = tableNumbers(brief, template)
  return brief.sections.flatMap(({ id: section, blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind !== 'matrix') return []
      return rowsAgainst(block).flatMap(({ row, index }) => {
        const excerpts = row.sentences.flatMap(({ evidence }) => evidence.excerpts)
        if (row.sentences.length === 0 || excerpts.some((id) => cited.has(id))) return []
        const message = t('tradecraft:contrary.row', { row: index + 1, number: numbers.get(block.id) ?? 0 })
        return [{ section, sentence: row.sentences[0]?.id ?? null, message }]
      })
    }),
  )
}

/** The rows that are marked inconsistent with a hypothesis that has the least against it. */
function rowsAgainst({ hypotheses, rows }: MatrixBlock): { row: MatrixBlock['rows'][number]; index: number }[] {
  const leading = weighMatrix({ rows }, hypotheses.length).hypotheses.flatMap(({ least }, column) => (least ? [column] : []))
  return rows.flatMap((row, index) =>
    leading.some((column) => row.marks[column] === 'I' || row.marks[column] === 'II') ? [{ row, index }] : [],
  )
}

function citedOutside(brief: BriefContent): Set<string> {
  const sections = brief.sections.map((section) => ({
    ...section,
    blocks: section.blocks.filter(({ kind }) => kind !== 'matrix'),
  }))
  return new Set(usedExcerpts({ ...brief, sections }))
}

function unmetNumbers({ brief, evidence }: Given): Shortfall[] {
  const entries = usedExcerpts(brief).flatMap((id) => evidence[id] ?? [])
  const pair = findDisagreement(
    entries,
    ({ excerpt }) => excerpt.anchor.quote,
    ({ article: { id, publication } }) => publicationName(publication) ?? id,
  )
  if (pair === null) return []
  const [one, other] = [pair.one.item.excerpt.id, pair.other.item.excerpt.id]
  const sentences = briefSentences(brief)
  const both = sentences.some(
    ({ sentence: { evidence: rests } }) => rests.excerpts.includes(one) && rests.excerpts.includes(other),
  )
  if (both) return []
  const place = sentences.find(({ sentence }) => sentence.evidence.excerpts.includes(other))
  const message = t('tradecraft:contrary.numbers', { one, said: pair.one.words, other, against: pair.other.words })
  return [{ section: place?.section ?? null, sentence: place?.sentence.id ?? null, message }]
}
