import { expect, it } from 'vitest'
import type { BriefContent } from '#core/brief.ts'
import { attachExcerpt } from '../../edit/edit-evidence.ts'
import { brief, evidence, paragraph, sentence } from '../../testing/brief-fixture.ts'
import { checkBrief } from '../check.ts'
import { trialTemplate } from '../testing/trial-template.ts'

const TEMPLATE = trialTemplate([{ id: 'issue', title: 'Issue', words: null, guidance: '', kind: 'prose' }])
const GAS = 'Gas flows east in the winter.'
const KHORGOS = 'The trains through Khorgos are full.'
const CLAIM = 'The gas flows past Khorgos.'

const content = brief({ issue: [paragraph(sentence(CLAIM, ['1:1']), sentence('The trains are full.', ['2:1', '3:1']))] })
const named = (third: string) => {
  const library = evidence({ '1:1': GAS, '2:1': KHORGOS, '3:1': third })
  const found = (of: BriefContent) =>
    checkBrief(of, TEMPLATE, library).findings.filter(({ rule, sentence: id }) => rule === 'name-not-in-evidence' && id !== null)
  return { found, fixes: found(content).map(({ fix }) => fix) }
}

it('a name that one other excerpt of the brief gives can be mended by attaching that one, and then stands', () => {
  const { found, fixes } = named('Nobody counts them.')
  expect(fixes).toEqual([{ kind: 'attach', excerpt: '2:1' }])
  expect(found(attachExcerpt(content, sentence(CLAIM).id, '2:1'))).toEqual([])
})

it('a name that several give is told without one, since the program does not choose', () => {
  expect(named('Snow fell at Khorgos.').fixes).toEqual([undefined])
})

it('a name that none gives has none', () => {
  const library = evidence({ '1:1': GAS, '2:1': 'The trains are full.', '3:1': 'Nobody counts them.' })
  const found = checkBrief(content, TEMPLATE, library).findings.filter(({ rule }) => rule === 'name-not-in-evidence')
  expect(found.map(({ fix, severity }) => [fix, severity])).toEqual([[undefined, 'error']])
})
