import { describe, expect, it, test } from 'vitest'
import { TRADECRAFT_RULES } from '#core/template.ts'
import { brief } from '../../testing/brief-fixture.ts'
import { checkBrief } from '../check.ts'
import { RULE_IDS } from '../rules.ts'
import { templateOf } from '../testing/judgements.ts'
import { IS_ENOUGH } from '../testing/tradecraft-enough.ts'
import { FALLS_SHORT, judges, LIBRARY, says, told } from '../testing/tradecraft.ts'
import { REFERENCES } from './standards.ts'

describe.each(TRADECRAFT_RULES)('%s', (rule) => {
  it.each(FALLS_SHORT[rule])('is not met by %s', (_what, sections, more) => {
    const { found } = told(rule, sections, more)
    expect(found).not.toEqual([])
    expect(found[0]).toMatchObject({ reference: REFERENCES[rule] })
  })

  it.each(IS_ENOUGH[rule])('is met by %s', (_what, sections, more) => {
    expect(told(rule, sections, more).found).toEqual([])
  })

  it('is asked only where the template asks for it', () => {
    const [, sections] = FALLS_SHORT[rule][0] ?? ['', {}]
    const { findings } = checkBrief(brief(sections), templateOf([{ id: 'plain' }]), LIBRARY)
    expect(findings.map((each) => each.rule)).not.toContain(rule)
    expect(RULE_IDS).toContain(rule)
  })
})

it('points to the section where it is to be said why it matters', () => {
  const { found } = told('why-it-matters', { plain: [says('Gas flows.')], 'why-it-matters': [] })
  expect(found.map(({ section }) => section)).toEqual(['why-it-matters'])
  const { found: nowhere } = told('why-it-matters', { plain: [says('Gas flows.')] }, { without: 'why-it-matters' })
  expect(nowhere.map(({ section }) => section)).toEqual([null])
})

const whole = (...given: Parameters<typeof told>) => told(...given).whole.map(({ what }) => what)

it('says once that accuracy cannot be checked, and what was not looked at', () => {
  expect(whole('why-it-matters', {})).toEqual([expect.stringContaining('D.6.e.(8)')])
  expect(whole('contrary-evidence', {})[1]).toContain('what else the library holds against it was not')
  expect(whole('change-since-last', {}, { last: 'gone' })[1]).toContain('deleted')
  expect(whole('source-descriptor', {}, { language: 'ru' })[1]).toContain('“ru” are not read: source-descriptor')
})

test('what is covered may be said before the main message, and key judgements are that where a template has nothing else for it', () => {
  const late = { scope: [says('This is about gas.')], 'main-message': [says('Gas will flow.')] }
  expect(told('main-message-first', late).found).toEqual([])
  expect(told('main-message-first', { plain: [says('Once.')], ...late }).found).toHaveLength(1)
  const judged = { scope: [says('This is about gas.')], 'key-judgements': [judges('Gas is likely to flow.')] }
  expect(told('main-message-first', judged, { without: 'main-message' }).found).toEqual([])
  expect(told('main-message-first', { scope: judged.scope }, { without: 'main-message' }).found).toHaveLength(1)
})
