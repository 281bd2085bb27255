import { expect, test } from 'vitest'
import { creditsIn } from './credits.ts'
import { statementSpeaker } from './statement-speaker.ts'

const PLAN =
  '“We do not want to choose,” said Deputy Energy Minister Asel Nurpeisova in Astana. Officials in Astana concede that without Chinese money the plan is unlikely to leave the drawing board before 2030.'
const GRID =
  'The grid company points out that curtailment was higher in 2016. Researchers at Tarim University say the official figure hides curtailment at plants built by private firms.'

test.each([
  [
    'a person for officials',
    PLAN,
    'Nurpeisova concedes that without Chinese money the plan is unlikely to leave the drawing board before 2030.',
    'Officials in Astana',
  ],
  [
    'a body for another',
    GRID,
    'The grid company concedes that the official figure leaves out curtailment at plants of private firms.',
    'Researchers at Tarim University',
  ],
  [
    'where the passage credits nobody',
    'The power station has three boilers. One boiler of three failed in December.',
    'Beijing admits that one boiler of three failed in December.',
    null,
  ],
])('%s: a statement credited to another is told with its speaker', (_name, passage, text, speaker) => {
  expect(statementSpeaker(text, passage)).toMatchObject({ speaker })
})

test.each([
  [
    'the same in other words',
    PLAN,
    'Without Chinese money, officials in the capital concede, the plan is unlikely to leave the drawing board before 2030.',
  ],
  [
    'she who was named before',
    'Asel Nurpeisova spoke in Astana. She said that the route would cost four billion dollars.',
    'Nurpeisova said that the route would cost four billion dollars.',
  ],
  [
    'another word for the speaker',
    'The Uyghur Observatory said that it had found 64 factories that took workers.',
    'The rights group says it found 64 factories that took workers.',
  ],
])('%s passes', (_name, passage, text) => {
  expect(statementSpeaker(text, passage)).toBeNull()
})

test('who is credited is read before and behind the verb, with what is set off behind his name', () => {
  expect(
    creditsIn('Almas Satkeyev, the energy minister, says that the country cannot do without.').map(({ who }) => who),
  ).toEqual(['Almas Satkeyev, the energy minister'])
  expect(creditsIn('The wells are dry, said Marat Serik.').map(({ who }) => who)).toEqual(['Marat Serik'])
  expect(creditsIn('Central Asian states report less water.').map(({ who }) => who)).toEqual([])
})
