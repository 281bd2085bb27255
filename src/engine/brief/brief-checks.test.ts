import { expect, it } from 'vitest'
import { brief, paragraph, sentence } from '#core/brief/testing/brief-fixture.ts'
import { trialTemplate } from '#core/brief/check/testing/trial-template.ts'
import { failure, success, type Result } from '#core/result.ts'
import { CHECKOUT, expectOk } from '../testing/temporary-engine.ts'
import { createBriefChecks, type CheckInput } from './brief-checks.ts'

const template = trialTemplate([{ id: 'issue', title: 'Issue', words: null, guidance: '', kind: 'prose' }])

/** A source of input that says a text, and counts how often it was asked. */
function saying(text: () => string): { input: () => Result<CheckInput>; asked: () => number } {
  let asked = 0
  return {
    input: () => {
      asked += 1
      return success({ brief: brief({ issue: [paragraph(sentence(text()))] }), template, evidence: {}, known: {} })
    },
    asked: () => asked,
  }
}

it('what is asked for while another check waits is gathered once, as it is when its turn comes', async () => {
  const checks = createBriefChecks(CHECKOUT)
  let text = 'Before.'
  const { input, asked } = saying(() => text)
  const all = [checks.check('1', input), checks.check('1', input), checks.check('2', input), checks.check('1', input)]
  text = 'After.'
  const said = (await Promise.all(all)).map((each) => expectOk(each).check.trace[0]?.text)
  expect(said).toEqual(['After.', 'After.', 'After.', 'After.'])
  expect(asked()).toBe(2)
  text = 'Later.'
  expect(expectOk(await checks.check('1', input)).check.trace[0]?.text).toBe('Later.')
  await checks.close()
})

it('a failure of what gathers is the answer, and the next check is made', async () => {
  const checks = createBriefChecks(CHECKOUT)
  const refused = await checks.check('1', (): Result<CheckInput> => failure('no-such-brief', 'None.'))
  expect(refused.ok || refused.failure.code).toBe('no-such-brief')
  expect((await checks.check('1', saying(() => 'Now.').input)).ok).toBe(true)
  await checks.close()
})

it('what a check finds is said in the language of the document that it stands in, where that is asked for', async () => {
  const checks = createBriefChecks(CHECKOUT)
  const input = saying(() => 'Nobody says so.').input
  const messages = async (key: string, language?: string): Promise<string[]> => {
    const asked = (): Result<CheckInput> => success({ ...expectOk(input()), ...(language === undefined ? {} : { language }) })
    return expectOk(await checks.check(key, asked)).check.findings.map(({ message }) => message)
  }
  const english = await messages('1')
  expect(english.join('\n')).not.toMatch(/\p{Script=Cyrillic}/u)
  expect((await messages('1', 'ru')).join('\n')).toMatch(/\p{Script=Cyrillic}/u)
  expect(await messages('1')).toEqual(english)
  await checks.close()
})

it('what no font can print is found with the rest, where the sentence stands', async () => {
  const checks = createBriefChecks(CHECKOUT)
  const { check } = expectOk(await checks.check('1', saying(() => 'A tablet shows 𒀀 for gas, қазақ 天然气 and €.').input))
  const told = check.findings.filter(({ rule }) => rule === 'no-font').map(({ message }) => message)
  expect(told).toEqual([expect.stringContaining('“𒀀” (U+12000):')])
  await checks.close()
})
