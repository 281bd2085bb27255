import { expect, it } from 'vitest'
import type { MatrixBlock } from '#core/brief.ts'
import { brief } from '../testing/brief-fixture.ts'
import { matrixOf } from '../testing/matrix-fixture.ts'
import { compareBriefs } from './compare-briefs.ts'

const OLD = matrixOf(
  ['Pressure', 'Accident'],
  [
    ['Gas stopped for three days.', 'C I'],
    ['Prices rose all over Europe.', 'C –'],
  ],
)
const moved = (before: MatrixBlock, after: MatrixBlock): string[] =>
  compareBriefs(brief({ one: [before] }), brief({ one: [after] })).marks.map(
    (one) => `${one.text} ${one.hypothesis} ${one.before} ${one.after}`,
  )

it('a mark that was set, changed or taken away is told with its sentence and its hypothesis', () => {
  const now = matrixOf(
    ['Pressure', 'Accident'],
    [
      ['Prices rose all over Europe.', '– II'],
      ['Gas stopped for three days.', 'C N'],
    ],
  )
  expect(moved(OLD, now)).toEqual([
    'Prices rose all over Europe. Pressure C null',
    'Prices rose all over Europe. Accident null II',
    'Gas stopped for three days. Accident I N',
  ])
  expect(moved(OLD, OLD)).toEqual([])
})

it('hypotheses are known by their ids, in a copy without them by their names, wherever they stand', () => {
  const [pressure, accident] = OLD.hypotheses
  if (!pressure || !accident) throw new Error('No hypotheses.')
  const rows = OLD.rows.map((row) => ({ ...row, marks: row.marks.toReversed() }))
  expect(moved(OLD, { ...OLD, hypotheses: [accident, { ...pressure, name: 'Blackmail' }], rows })).toEqual([])
  const copied = [accident, pressure].map((one) => ({ ...one, id: `new ${one.id}` }))
  expect(moved(OLD, { ...OLD, hypotheses: copied, rows })).toEqual([])
})

it('marks for a hypothesis that came or went are told as such', () => {
  const more = matrixOf(
    ['Pressure', 'Accident', 'Repair'],
    [
      ['Gas stopped for three days.', 'C I CC'],
      ['Prices rose all over Europe.', 'C – N'],
    ],
  )
  expect(moved(OLD, more)).toEqual(['Gas stopped for three days. Repair null CC', 'Prices rose all over Europe. Repair null N'])
  expect(moved(more, OLD)).toEqual(['Gas stopped for three days. Repair CC null', 'Prices rose all over Europe. Repair N null'])
})
