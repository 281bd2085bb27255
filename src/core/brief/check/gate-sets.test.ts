import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { blamed, tried, type Passage, type Trial } from './testing/trial.ts'

/** `open`: not as it should be yet, a false statement that passes or a true one that is held back. */
type Statement = { text: string; on: string[]; true: boolean; kind: string; language: string; open?: true }
type TrialSet = { passages: Record<string, Passage>; statements: Statement[] }

const setOf = (name: string): TrialSet =>
  JSON.parse(readFileSync(new URL(`./testing/trial-sets/${name}.json`, import.meta.url), 'utf8')) as TrialSet

const trialOf = ({ passages }: TrialSet, { text, on, language }: Statement): Trial => ({
  text,
  language,
  on: on.flatMap((id) => passages[id] ?? []),
})

/** Written by somebody who did not know the rules; the ninth, and every second false statement of the thirteenth, were never looked at while rules were mended. */
const SETS = [
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
  'twentyfirst',
  'twentysecond',
].map((name) => ({
  name,
  set: setOf(name),
}))

test.each(SETS)('the $name set is held back and let through as recorded', ({ set }) => {
  const other = set.statements.filter((each) => blamed(trialOf(set, each)).length > 0 !== (each.true === (each.open === true)))
  expect(other.map(({ text }) => text)).toEqual([])
})

test.each(SETS)('no false statement of the $name set passes in silence: what no rule finds is to be read', ({ set }) => {
  const silent = set.statements.filter((each) => {
    const { findings, unchecked } = tried(trialOf(set, each))
    return !each.true && !findings.some(({ sentence }) => sentence === 's') && !unchecked.some(({ sentence }) => sentence === 's')
  })
  expect(silent.map(({ text }) => text)).toEqual([])
})

test.each(SETS)('of the $name set no more is open than was', ({ name, set }) => {
  const open = (isTrue: boolean): number => set.statements.filter((each) => each.open === true && each.true === isTrue).length
  expect({ passed: open(false), held: open(true) }).toEqual(OPEN[name])
})

/** The figures that README and CHANGELOG give. */
const OPEN: Record<string, { passed: number; held: number }> = {
  seventh: { passed: 39, held: 1 },
  eighth: { passed: 24, held: 1 },
  ninth: { passed: 29, held: 4 },
  tenth: { passed: 1, held: 0 },
  eleventh: { passed: 25, held: 0 },
  twelfth: { passed: 31, held: 1 },
  thirteenth: { passed: 31, held: 1 },
  fourteenth: { passed: 39, held: 0 },
  fifteenth: { passed: 6, held: 1 },
  sixteenth: { passed: 24, held: 2 },
  seventeenth: { passed: 12, held: 4 },
  eighteenth: { passed: 7, held: 6 },
  nineteenth: { passed: 20, held: 7 },
  twentieth: { passed: 24, held: 7 },
  twentyfirst: { passed: 47, held: 12 },
  twentysecond: { passed: 54, held: 16 },
}
