import type { LikelihoodScale as ScaleId } from '../../likelihood-scale.ts'

export type { ScaleId }

/**
 * One step of a scale: its words row by row, where the scale has more than one, the first of them the one to offer, and the band of probability that they stand for, in per
 * cent. Where a scale leaves room between its bands, so do the bands here.
 */
export type ScaleStep = { rows: readonly (readonly string[])[]; band: readonly [from: number, to: number] }

/** A scale of likelihood: its name, where it is written down, and its steps from the least likely. */
export type LikelihoodScale = { name: string; source: string; steps: readonly ScaleStep[] }

/** The scales a template may ask for, in English. Both have seven steps, so that a step of one is compared with the same step of the other. */
export const SCALES: Readonly<Record<ScaleId, LikelihoodScale>> = {
  'icd-203': {
    name: 'ICD 203',
    source: 'ICD 203, Analytic Standards (2 January 2015), D.6.e.(2)(a)',
    steps: [
      { rows: [['almost no chance'], ['remote']], band: [1, 5] },
      { rows: [['very unlikely'], ['highly improbable']], band: [5, 20] },
      { rows: [['unlikely'], ['improbable', 'improbably']], band: [20, 45] },
      { rows: [['roughly even chance'], ['roughly even odds']], band: [45, 55] },
      { rows: [['likely'], ['probable', 'probably']], band: [55, 80] },
      { rows: [['very likely'], ['highly probable']], band: [80, 95] },
      { rows: [['almost certain', 'almost certainly'], ['nearly certain']], band: [95, 99] },
    ],
  },
  phia: {
    name: 'PHIA yardstick',
    source: 'PHIA Probability Yardstick (Professional Head of Intelligence Assessment, UK)',
    steps: [
      { rows: [['remote chance']], band: [0, 5] },
      { rows: [['highly unlikely']], band: [10, 20] },
      { rows: [['unlikely']], band: [25, 35] },
      { rows: [['realistic possibility']], band: [40, 50] },
      { rows: [['likely', 'probable', 'probably']], band: [55, 75] },
      { rows: [['highly likely']], band: [80, 90] },
      { rows: [['almost certain', 'almost certainly']], band: [95, 100] },
    ],
  },
}

/** The word of a scale for a step from 0 to 6, and its band in per cent. */
export function wordFor(scale: ScaleId, step: number): { word: string; from: number; to: number } {
  const found = SCALES[scale].steps[step]
  const word = found?.rows[0]?.[0]
  if (found === undefined || word === undefined) throw new Error(`${scale} has no step ${step}.`)
  const [from, to] = found.band
  return { word, from, to }
}

/** In which row of its scale a word stands, from 0; null where it stands in none, or its scale has one row only. */
export function rowOf(scale: ScaleId, word: string): number | null {
  const said = word.toLowerCase().replace(/\s+/gu, ' ')
  const rows = SCALES[scale].steps.map((step) => step.rows)
  const row = rows.flatMap((each) => each.findIndex((words) => words.includes(said))).find((index) => index >= 0)
  return row === undefined || rows.every((each) => each.length === 1) ? null : row
}
