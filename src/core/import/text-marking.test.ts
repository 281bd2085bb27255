import { expect, it } from 'vitest'
import { markingInText } from './text-marking.ts'

const BODY = ['Gas flows east.', 'Prices fell.', 'Nobody knows why.', 'It rained.', 'The dam holds.', 'The end came soon.']
const marked = (before: string[], after: string[] = [], title = 'Gas'): string =>
  markingInText({ title, blocks: [...before, ...BODY, ...after].map((text) => ({ text })) })

it.each([
  [['TLP:AMBER'], [], 'TLP:AMBER'],
  [['TLP: AMBER+STRICT – for members only'], [], 'TLP:AMBER+STRICT'],
  [['Weekly note', 'Marking: TLP:GREEN'], [], 'TLP:GREEN'],
  [['Гриф: TLP:RED'], [], 'TLP:RED'],
  [['Report 5 | TLP:RED'], [], 'TLP:RED'],
  [['TLP:AMBER. Not for publication. The lake stood low.'], [], 'TLP:AMBER'],
  [[], ['Page 3 – TLP:CLEAR'], 'TLP:CLEAR'],
  [['TLP:AMBER'], ['TLP:AMBER'], 'TLP:AMBER'],
  [['OFFICIAL-SENSITIVE'], [], 'OFFICIAL-SENSITIVE'],
  [['OFFICIAL – SENSITIVE'], [], 'OFFICIAL-SENSITIVE'],
  [['Classification: SECRET'], ['– SECRET –'], 'SECRET'],
  [['OFFICIAL-SENSITIVE – COMMERCIAL'], [], 'OFFICIAL-SENSITIVE'],
])('a label at the head %j or the foot %j marks the article', (before, after, label) => {
  expect(marked(before, after)).toBe(label)
})

it('so does one in its title', () => {
  expect(marked([], [], 'TLP:GREEN Water on the Ili')).toBe('TLP:GREEN')
})

it.each([
  [['TLP:RED means that nothing may be passed on.'], []],
  [['This is not TLP:RED'], []],
  [['TLP:RED information was published by the ministry.'], []],
  [['TLP:RED, TLP:AMBER, TLP:GREEN'], []],
  [['TLP:RED'], ['TLP:GREEN']],
  [['TLP:REDACTED'], []],
  [['TLP:WHITE'], []],
  [['Secret'], []],
  [['SECRET TALKS IN ALMATY'], []],
  [['The cable was marked SECRET'], []],
  [['OFFICIAL-SENSITIVE'], ['SECRET']],
  [['The paper, which was TLP:AMBER when it was written, has been published in full since by the ministry of water.'], []],
])('no label is taken from %j … %j', (before, after) => {
  expect(marked(before, after)).toBe('')
})

it('nor from the middle of the text', () => {
  expect(markingInText({ title: '', blocks: [...BODY.slice(0, 3), 'TLP:RED', ...BODY.slice(3)].map((text) => ({ text })) })).toBe(
    '',
  )
})
