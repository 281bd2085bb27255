import { describe, expect, it } from 'vitest'
import { BriefBlock, blockSentences, type MatrixMark } from './brief.ts'
import { byDiagnosticity, isBlankMatrix, LARGEST_MATRIX, weighMatrix } from './brief-matrix.ts'
import { marked, matrixOf } from './brief/testing/matrix-fixture.ts'

/** “CC I –”: a row of marks. */
const rows = (...all: string[]) => ({ rows: all.map(marked) })
const scores = (...all: string[]) => weighMatrix(rows(...all), 3).hypotheses.map(({ score }) => score)
const least = (...all: string[]) => weighMatrix(rows(...all), 3).hypotheses.map((one) => one.least)
const tells = (...all: string[]) => weighMatrix(rows(...all), 3).rows.map((one) => one.tells)

/** Worked by hand: the second has one strong and one weak inconsistency (2 + 1), the third one weak (1), the first none. */
const WORKED = ['CC I N', 'C C C', 'N II C', 'C C I'] as const

describe('the count of a matrix', () => {
  it('adds what is inconsistent with each hypothesis, a strong one double, and nothing for what is consistent with it', () => {
    expect(scores(...WORKED)).toEqual([0, 3, 1])
    expect(scores('CC I N', 'CC I N', 'CC I N')).toEqual([0, 3, 0])
  })

  it('marks the hypothesis with the least inconsistency, however much is consistent with another', () => {
    expect(least(...WORKED)).toEqual([true, false, false])
    // The first has the most for it, and more against it.
    expect(least('CC N I', 'CC N I', 'II I I')).toEqual([false, true, false])
  })

  it('marks equal ones together, and none where all are equal', () => {
    expect(least('N I N')).toEqual([true, false, true])
    expect(least('C C C')).toEqual([false, false, false])
  })

  it('does not rank a hypothesis of which nothing is judged', () => {
    expect(scores('I II –', 'C I –')).toEqual([1, 3, null])
    expect(least('I II –', 'C I –')).toEqual([true, false, false])
    expect(scores('– – –')).toEqual([null, null, null])
  })

  it('says how many cells are not judged, of all, of each row and of each hypothesis', () => {
    const { unset, rows: weighed, hypotheses } = weighMatrix(rows('C – –', 'N I –'), 3)
    expect([unset, weighed.map((row) => row.unset), hypotheses.map((one) => one.unset)]).toEqual([3, [2, 1], [0, 1, 2]])
  })
})

describe('evidence', () => {
  it('tells most apart where its marks are farthest from each other, and nothing where they are all the same', () => {
    expect(tells(...WORKED)).toEqual(['most', 'nothing', 'most', 'some'])
    expect(weighMatrix(rows(...WORKED), 3).rows.map(({ spread }) => spread)).toEqual([3, 0, 3, 2])
    expect(tells('II II II', 'C N C')).toEqual(['nothing', 'most'])
  })

  it('is open while cells are not judged and nothing differs yet', () => {
    expect(tells('C – C', 'C – I', '– – –')).toEqual(['open', 'most', 'open'])
    expect(weighMatrix(rows('C'), 1).rows[0]?.tells).toBe('open')
  })

  it('is sorted by that, equal rows in the order they had', () => {
    expect(byDiagnosticity(rows(...WORKED).rows)).toEqual([0, 2, 3, 1])
    expect(byDiagnosticity(rows('C C', '– –', 'N N').rows)).toEqual([0, 1, 2])
  })
})

describe('a matrix', () => {
  it('says the sentences of its rows, and its hypotheses claim nothing', () => {
    const matrix = matrixOf(
      ['Pressure', 'Accident'],
      [
        ['Gas stopped.', 'C I', '1:1'],
        ['–', 'C I'],
        ['', '– –'],
      ],
    )
    expect(blockSentences(matrix).map(({ text }) => text)).toEqual(['Gas stopped.'])
  })

  it('is blank until anything stands in it', () => {
    expect(isBlankMatrix(matrixOf(['', ''], [['', '– –']]))).toBe(true)
    for (const one of [matrixOf(['A', ''], [['', '– –']]), matrixOf(['', ''], [['x', '– –']]), matrixOf(['', ''], [['', 'C –']])])
      expect(isBlankMatrix(one)).toBe(false)
  })

  it('is refused where a row has not a mark for each hypothesis, a mark is none, or it is larger than one may be', () => {
    const good = matrixOf(['A', 'B'], [['x', 'C I']])
    const [row] = good.rows
    const refused = (change: object): boolean => !BriefBlock.safeParse({ ...good, ...change }).success
    expect(refused({})).toBe(false)
    expect(refused({ rows: [{ ...row, marks: ['C'] }] })).toBe(true)
    expect(refused({ rows: [{ ...row, marks: ['C', 'X' as MatrixMark] }] })).toBe(true)
    expect(refused({ hypotheses: [] })).toBe(true)
    expect(refused({ rows: Array.from({ length: LARGEST_MATRIX.rows + 1 }, () => row) })).toBe(true)
  })
})
