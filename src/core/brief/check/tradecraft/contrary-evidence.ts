import type { BriefContent, MatrixBlock } from '#core/brief.ts'
import { weighMatrix } from '#core/brief-matrix.ts'
import { t } from '#text/text.ts'
import { findDisagreement } from '../../assemble/disagreements.ts'
import { briefSentences, publicationName, usedExcerpts } from '../../evidence.ts'
import { tableNumbers } from '../../resolve/table-numbers.ts'
import type { Given, Shortfall } from './given.ts'

/**
 * What speaks against is told in the text: a row of a matrix that is inconsistent with its least inconsistent hypothesis is cited outside of it, and where two excerpts of the
 * brief give different numbers for one thing, a sentence cites both. A brief of key judgements has a cited sentence that sets something against them, or says that nothing was found. What the brief does not cite at all is not looked for.
 */
export function hidesContrary(given: Given): Shortfall[] {
  return [...uncitedRows(given), ...unmetNumbers(given), ...nothingAgainst(given)]
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

/** The rows that are marked inconsistent with a hypothesis that has the least against it; where all have as much, with any. */
function rowsAgainst({ hypotheses, rows }: MatrixBlock): { row: MatrixBlock['rows'][number]; index: number }[] {
  const leading = weighMatrix({ rows }, hypotheses.length).hypotheses.flatMap(({ least }, column, all) =>
    least || all.every((one) => one.score !== null && one.score === all[0]?.score) ? [column] : [],
  )
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

/** Something is set against something else. English; what is quoted may speak against it too. */
const AGAINST =
  /\b(?:contrary|against (?:this|it|that|these|our|the (?:judge?ment|view|assessment|case))|(?:speaks?|tells?|counts?|argues?|weighs?|points?|stands?) (?:\p{L}+ )?against|however|but|although|though|despite|nevertheless|nonetheless|even so|on the other hand|by contrast|whereas|yet|disagrees?|disputes?|disputed|contradicts?|conflicts?|differs?|denies|denied|rejects?|rejected|does not fit|not (?:fit|support|bear out)|inconsistent|doubts?|doubted)\b/iu
const LOOKED_FOR =
  /\b(?:found|find|saw|see|met|came upon|there is|there was|holds?)\b[^.]{0,40}\b(?:none|no|nothing|no evidence|neither)\b|\b(?:none|nothing|no (?:evidence|source|article|outlet))\b[^.]{0,60}\b(?:found|speaks?|contradicts?|against|contrary)\b/iu
const NOT_LOOKED =
  /\b(?:not|never|nobody|no (?:evidence|information)[^.]{0,30}(?:was|were)) (?:been )?(?:looked|searched|asked|sought)\b/iu

function nothingAgainst({ brief, judgements, readsWords }: Given): Shortfall[] {
  const [first] = judgements.filter(({ key, sentences }) => key && sentences.some(({ excerpts }) => excerpts.length > 0))
  if (!readsWords || first === undefined) return []
  const told = briefSentences(brief).some(({ sentence: { text, evidence: rests } }) => {
    if (rests.excerpts.length > 0 && AGAINST.test(text)) return true
    return /\b(?:contrary|against|contradicts?)\b/iu.test(text) && LOOKED_FOR.test(text) && !NOT_LOOKED.test(text)
  })
  if (told || citesRowAgainst(brief)) return []
  return [{ section: first.section, sentence: first.sentences[0]?.id ?? null, message: t('tradecraft:contrary.nothing') }]
}

/** A row that rests on evidence and speaks against a hypothesis tells it. */
function citesRowAgainst({ sections }: BriefContent): boolean {
  const matrices = sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'matrix'))
  return matrices.some((matrix) =>
    rowsAgainst(matrix).some(({ row }) => row.sentences.some(({ evidence: { excerpts } }) => excerpts.length > 0)),
  )
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
