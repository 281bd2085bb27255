import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { MatrixBlock } from '#core/brief.ts'
import { Template } from '#core/template.ts'
import { brief } from '../testing/brief-fixture.ts'
import { matrixOf } from '../testing/matrix-fixture.ts'
import { checkBrief } from './check.ts'

const TEMPLATE = Template.parse(JSON.parse(readFileSync('templates/policy-brief/template.json', 'utf8')))
const found = (matrix: MatrixBlock) => checkBrief(brief({ issue: [matrix] }), TEMPLATE, {}).findings
const told = (matrix: MatrixBlock): string[] =>
  found(matrix).flatMap(({ rule, severity, message }) => (rule.startsWith('matrix-') ? [`${severity} ${rule}: ${message}`] : []))

describe('a matrix', () => {
  it('that weighs hypotheses by evidence that tells them apart is told nothing of', () => {
    expect(
      told(
        matrixOf(
          ['A', 'B'],
          [
            ['x', 'C I'],
            ['y', 'N C'],
          ],
        ),
      ),
    ).toEqual([])
  })

  it('of one hypothesis, or with one that has no name, is warned of', () => {
    expect(told(matrixOf(['A'], [['x', 'C']]))).toEqual([expect.stringMatching(/^warning matrix-hypotheses: Table 1 weighs one/)])
    expect(told(matrixOf(['A', '', ''], [['x', 'C I N']]))).toEqual([
      expect.stringMatching(/^warning matrix-hypotheses: 2 hypotheses of table 1 have no name/),
    ])
  })

  it('with rows that state nothing, or cells that are not judged, is warned of', () => {
    expect(
      told(
        matrixOf(
          ['A', 'B'],
          [
            ['x', 'C I'],
            ['', 'C I'],
            ['', 'C I'],
          ],
        ),
      ),
    ).toEqual([expect.stringMatching(/^warning matrix-evidence: Rows 2 and 3 of table 1 state no evidence/)])
    expect(
      told(
        matrixOf(
          ['A', 'B'],
          [
            ['x', 'C –'],
            ['y', 'I C'],
          ],
        ),
      ),
    ).toEqual([expect.stringMatching(/^warning matrix-marks: One cell of table 1 is not judged/)])
  })

  it('with rows that tell nothing apart says so as information, and leads to the first of them', () => {
    const matrix = matrixOf(
      ['A', 'B'],
      [
        ['x', 'C I'],
        ['y', 'I I'],
        ['z', 'N N'],
      ],
    )
    expect(told(matrix)).toEqual([
      expect.stringMatching(/^info matrix-diagnosticity: Rows 2 and 3 of table 1 have the same mark/),
    ])
    expect(found(matrix).find(({ rule }) => rule === 'matrix-diagnosticity')?.sentence).toBe('m.1.s')
  })

  it('in which nothing stands is no text and no matrix', () => {
    const blank = matrixOf([''], [['', '–']])
    expect(told(blank)).toEqual([])
    expect(found(blank).some(({ rule, section }) => rule === 'empty-section' && section === 'issue')).toBe(true)
  })

  it('is no point of a list: its evidence asks nobody to act', () => {
    const { findings } = checkBrief(brief({ recommendations: [matrixOf(['A', 'B'], [['x', 'C I']])] }), TEMPLATE, {})
    expect(findings.some(({ rule }) => rule === 'actor-and-time')).toBe(false)
  })

  it('has its sentences checked as any: evidence, numbers', () => {
    const rules = found(
      matrixOf(
        ['A', 'B'],
        [
          ['Some 40 trains stopped.', 'C I'],
          ['x', 'C I', '1:1'],
        ],
      ),
    ).map(({ rule }) => rule)
    expect(rules).toContain('citation-completeness')
    expect(rules).toContain('excerpt-missing')
  })
})
