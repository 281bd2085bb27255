import type { MatrixBlock, MatrixMark, Sentence } from '#core/brief.ts'
import { MARKS, weighMatrix, type WeighedHypothesis, type WeighedRow } from '#core/brief-matrix.ts'
import type { DocumentBlock, DocumentInline } from '#core/document.ts'
import { textIn } from '#text/text.ts'
import { plainText } from '../inline.ts'
import { columnWidths } from './column-widths.ts'
import { numberedCaption } from './resolve-table.ts'
import { textRuns } from './runs.ts'

/** In the last column of a row: what it does for telling the hypotheses apart. */
const SIGNS: Readonly<Record<WeighedRow['tells'], string>> = { most: '*', some: '', open: '', nothing: '=' }
/** Where no mark is set. */
const UNSET = '–'

/**
 * A matrix as it is printed: a table of evidence and hypotheses with the count of each in its last row, then the hypotheses that are stated in full, and what the
 * marks and signs mean. `said` sets the sentences of a row with their notes.
 */
export function resolveMatrix(
  { caption, hypotheses, rows }: MatrixBlock,
  number: number,
  language: string,
  said: (sentences: readonly Sentence[]) => DocumentInline[],
): DocumentBlock[] {
  const say = textIn(language)
  const weighed = weighMatrix({ rows }, hypotheses.length)
  const names = hypotheses.map(({ name }, index) => name || say('document:matrix.hypothesis', { number: index + 1 }))
  const signs = weighed.rows.map(({ tells }) => SIGNS[tells])
  // A column of signs only where there is one.
  const behind = (text: string): string[] => (signs.some((sign) => sign !== '') ? [text] : [])
  const text = (value: string): DocumentInline[] => (value === '' ? [] : textRuns(value, language))
  const strong = (value: string): DocumentInline[] => (value === '' ? [] : [{ kind: 'strong', children: text(value) }])
  const header = [say('document:matrix.evidence'), ...names, ...behind('')]
  const marks = rows.map((row, index) => [...row.marks.map((mark) => mark ?? UNSET), ...behind(signs[index] ?? '')])
  const scores = [
    say('document:matrix.score'),
    ...weighed.hypotheses.map((one) => scoreText(one, weighed.unset > 0, say)),
    ...behind(''),
  ]
  const sentences = rows.map((row) => row.sentences.map((sentence) => plainText(sentence.text)).join(' '))
  return [
    {
      kind: 'table',
      caption: numberedCaption(caption, number, language),
      header: header.map(text),
      headColumn: false,
      rows: [
        ...rows.map((row, index) => [said(row.sentences), ...(marks[index] ?? []).map(text)]),
        scores.map((value, index) =>
          index === 0 || weighed.hypotheses[index - 1]?.least === true ? strong(value) : text(value),
        ),
      ],
      widths: columnWidths([header, ...sentences.map((sentence, index) => [sentence, ...(marks[index] ?? [])]), scores]),
    },
    ...hypotheses.flatMap(({ statement }, index): DocumentBlock[] =>
      statement === ''
        ? []
        : [{ kind: 'paragraph', role: 'small', content: [...strong(`${names[index] ?? ''}.`), ...text(` ${statement}`)] }],
    ),
    { kind: 'paragraph', role: 'small', content: text(legend(weighed, rows, say)) },
  ]
}

type Say = ReturnType<typeof textIn>

/** The letters and signs, then how they are counted. Signs that do not stand in the table are not explained. */
function legend({ rows: weighed, unset }: ReturnType<typeof weighMatrix>, rows: MatrixBlock['rows'], say: Say): string {
  const letter = (mark: MatrixMark): string => `${mark} ${say(`document:matrix.mark.${mark}`)}`
  const isThere = (tells: WeighedRow['tells']): boolean => weighed.some((row) => row.tells === tells)
  const parts = [
    ...MARKS.map(letter),
    ...(unset > 0 && rows.length > 0 ? [`${UNSET} ${say('document:matrix.unset')}`] : []),
    ...(isThere('most') ? [`${SIGNS.most} ${say('document:matrix.tellsMost')}`] : []),
    ...(isThere('nothing') ? [`${SIGNS.nothing} ${say('document:matrix.tellsNothing')}`] : []),
  ]
  return `${parts.join(' · ')}. ${say('document:matrix.counted')}`
}

/** Of a matrix with cells that are not judged the least is so far. */
function scoreText({ score, least }: WeighedHypothesis, isOpen: boolean, say: Say): string {
  if (score === null) return UNSET
  if (!least) return String(score)
  return isOpen ? say('document:matrix.leastSoFar', { score }) : say('document:matrix.least', { score })
}
