import { describe, expect, it } from 'vitest'
import { brief, evidence } from '../testing/brief-fixture.ts'
import { checkBrief } from './check.ts'
import { trialTemplate } from './testing/trial-template.ts'

const TEMPLATE = trialTemplate([
  { id: 'issue', title: 'Issue', words: null, guidance: '', kind: 'prose' },
  { id: 'asks', title: 'Recommendations', words: null, guidance: '', kind: 'list', needsActorAndTime: true },
])
const LIBRARY = evidence(
  {
    '2:1': 'Freight through Khorgos fell 38 per cent in December.',
    '2:4': 'The Chinese side had closed the gate on 24 December 2021 without notice, they said.',
    '3:1': 'Грузы через Хоргос сократились на 38 процентов в декабре.',
  },
  { '2:1': { date: '2022-01-20' }, '2:4': { date: '2022-01-20' }, '3:1': { date: '2022-01-20' } },
)

function blamed(text: string, on: string, { section = 'asks', language = 'en' } = {}) {
  const sentences = [{ id: 's', text, evidence: { excerpts: [on], tag: null } }]
  const content = {
    ...brief({ [section]: [{ kind: 'list', id: 'l', ordered: false, items: [{ id: 'i', sentences }] }] }),
    language,
  }
  const { findings, unchecked } = checkBrief(content, TEMPLATE, LIBRARY)
  const of = /^(?:number-not|date-not|name-not|contrary)/u
  return {
    rules: findings.filter(({ rule, sentence }) => sentence === 's' && of.test(rule)).map(({ rule }) => rule),
    unchecked: unchecked.map(({ what }) => what).join(' '),
  }
}

describe('whom a recommendation asks, by when, and that a fact is its reason', () => {
  it.each([
    ['The ministry should ask the hauliers for figures by March 2027, since freight through Khorgos fell 38 per cent.', '2:1'],
    ['The embassy should talk to the customs chief before the end of 2027, because the gate was closed without notice.', '2:4'],
    ['The European Commission should offer a loan by 30 June 2027, as freight through Khorgos fell 38 per cent.', '2:1'],
    ['The minister should write to her Kazakh colleague within six weeks, for the gate was closed without notice.', '2:4'],
    ['Because freight through Khorgos fell 38 per cent, the European Union must act by May 2027.', '2:1'],
    ['Ask Tashkent for figures by March 2027.', '2:1'],
    [
      'Министерству следует до марта 2027 года запросить Ташкент, поскольку грузы через Хоргос сократились на 38 процентов.',
      '3:1',
      'ru',
    ],
    ['Поручить посольству в Астане до конца 2027 года начать переговоры.', '3:1', 'ru'],
  ])('is its author’s own, and named as not compared: %s', (text, on, language = 'en') => {
    const { rules, unchecked } = blamed(text, on, { language })
    expect(rules).toEqual([])
    expect(unchecked).toMatch(/2027|Kazakh/u)
  })

  it.each([
    ['The ministry should ask for figures by March 2027, since freight through Khorgos fell 48 per cent.', '2:1', 'number-not'],
    ['The embassy should talk before the end of 2027, because the gate was closed on 24 November 2021.', '2:4', 'date-not'],
    ['The ministry should ask Tashkent by March 2027, since freight through Alashankou fell 38 per cent.', '2:1', 'name-not'],
    ['The ministry should offer 500 million dollars by March 2027.', '2:1', 'number-not'],
    ['Freight through Alashankou fell in March 2027.', '2:1', 'date-not'],
    [
      'Министерству следует до марта 2027 года ответить, поскольку грузы через Хоргос сократились на 48 процентов.',
      '3:1',
      'number-not',
    ],
  ])('what it tells is compared as ever: %s', (text, on, rule) => {
    expect(blamed(text, on, { language: /\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en' }).rules.join()).toContain(rule)
  })

  it('is so in its own section alone', () => {
    const text = 'The ministry should ask Tashkent in March 2027.'
    expect(blamed(text, '2:1').rules).toEqual([])
    expect(blamed(text, '2:1', { section: 'issue' }).rules).toContain('date-not-in-evidence')
  })
})
