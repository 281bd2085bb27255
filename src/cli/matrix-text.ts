import type { MatrixBlock, Sentence } from '#core/brief.ts'
import { weighMatrix } from '#core/brief-matrix.ts'
import { inlineMarkdown } from '#core/brief/inline.ts'
import { MATRIX_SIGN } from '#core/brief/write/read-matrix.ts'
import { t } from '#text/text.ts'

/**
 * A matrix for a terminal, in the form that `brief write` takes: a line that says that it is one, and a row for each item of evidence with its marks. Under it what it
 * counts.
 */
export function matrixText({ caption, hypotheses, rows }: MatrixBlock, said: (sentences: readonly Sentence[]) => string): string {
  const heads = hypotheses.map(({ name, statement }) => hypothesisText(name, statement))
  const body = rows.map(({ sentences, marks }) => [
    said(sentences).replaceAll('|', String.raw`\|`),
    ...marks.map((mark) => mark ?? ''),
  ])
  const { hypotheses: weighed, unset } = weighMatrix({ rows }, hypotheses.length)
  const scores = weighed.map(({ score, least }, index) =>
    t(`terminal:brief.matrix.${!least ? 'score' : unset > 0 ? 'leastSoFar' : 'least'}`, {
      name: hypotheses[index]?.name || String(index + 1),
      score: score ?? '–',
    }),
  )
  const counted = t('terminal:brief.matrix.counted', { scores: scores.join(' · ') })
  return [
    caption === '' ? MATRIX_SIGN : `${MATRIX_SIGN} ${literal(caption)}`,
    '',
    ...[[t('terminal:brief.matrix.evidence'), ...heads]].map(line),
    `|${' --- |'.repeat(hypotheses.length + 1)}`,
    ...body.map(line),
    '',
    unset === 0 ? counted : `${counted} ${t('terminal:brief.matrix.unset', { count: unset })}`,
  ].join('\n')
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function hypothesisText(name: string, statement: string): string {
  const short = literal(name).replace(/:(?=\s|$)/gu, String.raw`\:`)
  return (statement === '' ? short : `${short}: ${literal(statement)}`).replaceAll('|', String.raw`\|`)
}

/** Plain text as Markdown writes it. */
function literal(text: string): string {
  return inlineMarkdown([{ text, strong: false, emphasis: false, href: null }]).replaceAll('_', String.raw`\_`)
}
