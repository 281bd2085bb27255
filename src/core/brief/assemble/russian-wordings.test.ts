import { expect, test } from 'vitest'
import { checkBrief } from '../check/check.ts'
import type { EvidenceMap } from '../evidence.ts'
import { brief, evidence, paragraph, sentence, type QuoteFacts } from '../testing/brief-fixture.ts'
import { readFileSync } from 'node:fs'
import { Template } from '#core/template.ts'
import { attributedSentence } from './attributed.ts'

const POLICY = Template.parse(
  JSON.parse(readFileSync(new URL('../../../../templates/policy-brief/template.json', import.meta.url), 'utf8')),
)
const QUOTE = 'Энергия дешева.'

const inRussian = (of: EvidenceMap): EvidenceMap =>
  Object.fromEntries(Object.entries(of).map(([id, entry]) => [id, { ...entry, article: { ...entry.article, language: 'ru' } }]))

/** Every way in which a Russian brief introduces the quotation, each once. */
function ways(facts: QuoteFacts, how: { known?: boolean; dated?: boolean; quote?: string } = {}): string[] {
  const { quote = QUOTE, ...wording } = how
  const entry = evidence({ '1:1': quote }, { '1:1': facts })['1:1']
  if (entry === undefined) throw new Error('The fixture has no such excerpt.')
  return [
    ...new Set([0, 1, 2, 3].map((turn) => attributedSentence(entry, { language: 'ru', turn, ...wording }, 'x').text)),
  ].toSorted()
}

test('people write, one or several, and names keep their form', () => {
  const facts: QuoteFacts = { publication: 'Обозреватель', authors: ['Дана Серик'] }
  expect(ways(facts)).toEqual([
    '«Энергия дешева», – пишет Дана Серик (*Обозреватель*, январь 2022 г.).',
    'Дана Серик пишет (*Обозреватель*, январь 2022 г.): «Энергия дешева».',
    'Как пишет Дана Серик (*Обозреватель*, январь 2022 г.): «Энергия дешева».',
  ])
  expect(ways({ ...facts, authors: ['Дана Серик', 'Anna Hale'] })).toContain(
    'Дана Серик и Anna Hale пишут (*Обозреватель*, январь 2022 г.): «Энергия дешева».',
  )
})

test('a body states, and what is unsigned speaks for itself: the article, or its outlet', () => {
  expect(ways({ authors: ['World Bank'], publication: null, title: 'Цены' })).toContain(
    'World Bank сообщает (*Цены*, январь 2022 г.): «Энергия дешева».',
  )
  const unsigned: QuoteFacts = { authors: [], publication: 'Обозреватель', title: 'Дёшево' }
  expect(ways(unsigned)).toEqual([
    '«Энергия дешева», – пишет издание *Обозреватель* (январь 2022 г.).',
    'В статье *Дёшево* (*Обозреватель*, январь 2022 г.) говорится: «Энергия дешева».',
    'Как пишет издание *Обозреватель* (январь 2022 г.): «Энергия дешева».',
  ])
  expect(ways({ authors: [], publication: null, title: 'Дёшево', date: null })).toEqual([
    'В статье *Дёшево* говорится: «Энергия дешева».',
  ])
  expect(ways({ authors: [], publication: null, title: '', date: null })).toEqual([
    'В статье без заглавия говорится: «Энергия дешева».',
  ])
  expect(ways(unsigned, { known: true, dated: true })).toEqual(['В статье *Дёшево* говорится: «Энергия дешева».'])
})

test('a source that was named just before is named in short, and a question keeps its mark', () => {
  const facts: QuoteFacts = { publication: 'Ledger', authors: ['Anna Hale'] }
  expect(ways(facts, { known: true, dated: true, quote: 'Кто платит?' })).toEqual([
    'Hale пишет: «Кто платит?»',
    'Как пишет Hale: «Кто платит?»',
  ])
})

test.each([['Дана Серик'], ['Anna Hale'], ['World Bank'], ['Дана Серик', 'Anna Hale'], []])(
  'the check finds that %s is the source, and another is not',
  (...authors: string[]) => {
    const facts: QuoteFacts = { publication: 'Обозреватель', title: 'Дёшево', authors }
    const quote = 'Энергия дешева в Мангистау.'
    const own = inRussian(evidence({ '1:1': quote }, { '1:1': facts }))
    const theirs = evidence({ '1:1': quote }, { '1:1': { publication: 'Вестник', title: 'Иное', authors: ['Пётр Волков'] } })
    for (const text of ways(facts, { quote })) {
      const content = { ...brief({ 'findings:energy': [paragraph(sentence(text, ['1:1']))] }), language: 'ru' }
      const found = (of: EvidenceMap): string[] => checkBrief(content, POLICY, of).findings.map(({ rule }) => rule)
      expect(found(own), text).not.toContain('attribution')
      expect(found(own), text).not.toContain('quote-verified')
      expect(checkBrief(content, POLICY, own).unchecked, text).toEqual([])
      // An article is named by its title, which is no speaker; a Latin name is missed as a name.
      if (!text.startsWith('В статье'))
        expect(
          found(theirs).some((rule) => rule === 'attribution' || rule === 'name-not-in-evidence'),
          text,
        ).toBe(true)
    }
  },
)
