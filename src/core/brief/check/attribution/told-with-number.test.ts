import { expect, test } from 'vitest'
import { blamed } from '../testing/trial.ts'

const PASSAGE = {
  quote:
    'Узбекистан намерен закупить 9,5 млрд кубометров газа, сообщил заместитель министра Алишер Холматов. В «Средазгазе» сообщили, что модернизация станции обошлась в 31 млрд рублей.',
  by: ['Илья Можаев'],
  publication: 'Агентство «Восток-Информ»',
  language: 'ru',
}

test('a number that another says in a passage in Russian is not credited to its first speaker', () => {
  const credited = (who: string): string[] =>
    blamed({ text: `${who} said that the modernisation of the station had cost 31 billion roubles.`, on: [PASSAGE] })
  expect(credited('Alisher Kholmatov')).toContain('attribution')
  expect(credited('Sredazgaz')).not.toContain('attribution')
  expect(
    blamed({ text: 'Alisher Kholmatov said that Uzbekistan meant to buy 9.5 billion cubic metres of gas.', on: [PASSAGE] }),
  ).toEqual([])
})
