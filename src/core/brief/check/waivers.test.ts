import { expect, it } from 'vitest'
import { brief, evidence, paragraph, sentence } from '../testing/brief-fixture.ts'
import { checkBrief } from './check.ts'
import { trialTemplate } from './testing/trial-template.ts'
import { printedWaivers, waiversToKeep, weigh, type AskedWaivers, type KeptWaiver } from './waivers.ts'

const TEMPLATE = trialTemplate([{ id: 'issue', title: 'Issue', words: null, guidance: '', kind: 'prose' }])
const checked = (...texts: string[]) =>
  checkBrief(
    brief({ issue: [paragraph(...texts.map((text, index) => ({ ...sentence(text), id: `s${index}` })))] }),
    TEMPLATE,
    evidence({}),
  )
const RULE = 'citation-completeness'
function standing(
  { findings, trace }: ReturnType<typeof checked>,
  kept: KeptWaiver[],
  asked: AskedWaivers = {},
): (string | null)[] {
  return weigh(findings, trace, kept, asked)
    .filter(({ severity, waived }) => severity === 'error' && waived === null)
    .map((each) => each.sentence)
}
const TWO = checked('Nobody knows.', 'It is so.')

it('a waiver of a sentence covers that sentence, one of a rule all that it finds now', () => {
  expect(standing(TWO, [])).toEqual(['s0', 's1'])
  expect(standing(TWO, [], { [`${RULE}@s0`]: 'Agreed.' })).toEqual(['s1'])
  expect(standing(TWO, [], { [RULE]: 'Agreed.' })).toEqual([])
  expect(standing(TWO, [], { 'quote-turned@s0': 'Agreed.' })).toEqual(['s0', 's1'])
})

it('what is kept covers what it covered: no sentence that was rewritten, and none that came since', () => {
  const kept = waiversToKeep(weigh(TWO.findings, TWO.trace, [], { [RULE]: 'Agreed.' }), TWO.trace)
  expect(kept.map(({ place, said }) => [place, said])).toEqual([
    ['s0', 'Nobody knows.'],
    ['s1', 'It is so.'],
  ])
  expect(standing(TWO, kept)).toEqual([])
  expect(standing(checked('Nobody knows.', 'It is not so.', 'More.'), kept)).toEqual(['s1', 's2'])
})

it('an empty reason takes a kept waiver back', () => {
  const kept = waiversToKeep(weigh(TWO.findings, TWO.trace, [], { [RULE]: 'Agreed.' }), TWO.trace)
  expect(standing(TWO, kept, { [`${RULE}@s0`]: ' ' })).toEqual(['s0'])
})

const printed = (asked: AskedWaivers, kept: KeptWaiver[] = []) =>
  printedWaivers(weigh(TWO.findings, TWO.trace, kept, asked), TWO.trace, asked)

it('waivers print with the sentences that they name, those of a rule as a whole as they were asked for', () => {
  const named = [{ rule: RULE, reason: 'Agreed.', sentences: [{ id: 's0', text: 'Nobody knows.' }] }]
  expect(printed({ [`${RULE}@s0`]: 'Agreed.' })).toEqual(named)
  expect(printed({}, [{ rule: RULE, place: 's0', said: 'Nobody knows.', reason: 'Agreed.' }])).toEqual(named)
  expect(printed({ [RULE]: 'Agreed.', 'word-budget': 'Too long.' })).toEqual([
    { rule: RULE, reason: 'Agreed.', sentences: [] },
    { rule: 'word-budget', reason: 'Too long.', sentences: [] },
  ])
})
