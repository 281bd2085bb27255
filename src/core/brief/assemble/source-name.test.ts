import { expect, it } from 'vitest'
import { evidence } from '../testing/brief-fixture.ts'
import { speakerOf } from './source-name.ts'

const spoken = (of: { authors: string[]; publication: string | null }): string => {
  const entry = evidence({ '1:1': 'Gas flows.' }, { '1:1': { ...of, title: 'Cold South' } })['1:1']
  if (entry === undefined) throw new Error('no entry')
  const { name, verbs, where } = speakerOf(entry, 'en', false)
  return `${name} ${verbs.now}${where}`
}

it('one writes in a newspaper, and for a body that publishes', () => {
  expect(spoken({ authors: ['Dana Serik'], publication: 'The Almaty Courier' })).toBe('Dana Serik writes in *The Almaty Courier*')
  expect(spoken({ authors: ['Dana Serik'], publication: 'Tien Shan Policy Centre' })).toBe(
    'Dana Serik writes for the *Tien Shan Policy Centre*',
  )
})

it('an unsigned piece stands in a newspaper, and is published by a body', () => {
  expect(spoken({ authors: [], publication: 'Ledger' })).toBe('an article in *Ledger* says')
  expect(spoken({ authors: [], publication: 'World Bank' })).toBe('an article published by the *World Bank* says')
  expect(spoken({ authors: [], publication: null })).toBe('the article *Cold South* says')
})
