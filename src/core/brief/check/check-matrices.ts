import type { BriefContent, MatrixBlock } from '#core/brief.ts'
import { weighMatrix } from '#core/brief-matrix.ts'
import type { Template } from '#core/template.ts'
import { listed } from '#core/in-sentence.ts'
import { t } from '#text/text.ts'
import { tableNumbers } from '../resolve/table-numbers.ts'
import { finding, type Finding, type RuleId } from './rules.ts'

/** What keeps a matrix of competing hypotheses from weighing them, and which of its rows tell nothing apart. One in which nothing stands is not printed, and passed over. */
export function checkMatrices(brief: BriefContent, template: Template): Finding[] {
  const numbers = tableNumbers(brief, template)
  return brief.sections.flatMap(({ id: section, blocks }) =>
    blocks.flatMap((block) => {
      const number = numbers.get(block.id)
      if (block.kind !== 'matrix' || number === undefined) return []
      return told(block, number).map(({ rule, row, message }) =>
        finding(rule, section, (row === undefined ? undefined : block.rows[row]?.sentences[0]?.id) ?? null, message),
      )
    }),
  )
}

/** `row`: the one that it leads to, from 0. */
type Told = { rule: RuleId; row?: number; message: string }

function told({ hypotheses, rows }: MatrixBlock, number: number): Told[] {
  const { rows: weighed, unset } = weighMatrix({ rows }, hypotheses.length)
  const found: Told[] = []
  const nameless = hypotheses.filter(({ name }) => name === '').length
  const empty = rows.flatMap(({ sentences }, index) => (sentences.length === 0 ? [index] : []))
  const same = weighed.flatMap(({ tells }, index) => (tells === 'nothing' ? [index] : []))
  if (hypotheses.length < 2) found.push({ rule: 'matrix-hypotheses', message: t('check:fewHypotheses', { number }) })
  if (nameless > 0) found.push({ rule: 'matrix-hypotheses', message: t('check:namelessHypothesis', { number, count: nameless }) })
  if (empty.length > 0) found.push({ rule: 'matrix-evidence', message: t('check:emptyEvidence', { number, ...named(empty) }) })
  if (unset > 0)
    found.push({
      rule: 'matrix-marks',
      row: weighed.findIndex((row) => row.unset > 0),
      message: t('check:unsetMarks', { number, count: unset }),
    })
  if (same.length > 0)
    found.push({ rule: 'matrix-diagnosticity', row: same[0] ?? 0, message: t('check:tellsNothing', { number, ...named(same) }) })
  return found
}

/** Rows as they are counted on paper, from 1. */
function named(rows: readonly number[]): { count: number; rows: string } {
  return { count: rows.length, rows: listed(rows.map((row) => String(row + 1))) }
}
