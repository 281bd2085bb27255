import { expect, test } from 'vitest'
import { mailFacts } from './mail-facts.ts'

const head = { subject: '', from: '', date: '', list: '', archived: '', language: '' }

test('each fact of a mail’s head says how sure it is: between nothing and certainty, the outlet of a bare sender least', () => {
  const full = {
    ...head,
    subject: 'Fwd: Gas',
    from: 'Jane Doe from The Post <a@b.example>',
    date: 'Fri, 14 Jan 2022 10:00:00 +0000',
  }
  const { title, authors, publication, date, origins = {} } = mailFacts(full, 'header')
  expect({ title, authors, publication, date }).toEqual({
    title: 'Gas',
    authors: ['Jane Doe'],
    publication: 'The Post',
    date: '2022-01-14',
  })
  const sureness = Object.values(origins).map(({ confidence }) => confidence)
  expect(sureness).toHaveLength(4)
  for (const sure of sureness) expect(sure).toBeGreaterThan(0.5)
  for (const sure of sureness) expect(sure).toBeLessThan(1)
  const listed = mailFacts({ ...head, from: 'Jane Doe <a@b.example>', list: 'The List' }, 'header')
  expect(listed.publication).toBe('The List')
  expect(listed.origins?.publication?.confidence).toBeLessThan(origins.publication?.confidence ?? 0)
})

test('a sender that is called by how often it comes is an outlet and nobody', () => {
  expect(mailFacts({ ...head, from: 'Daily Digest <a@b.example>' }, 'header')).toMatchObject({
    authors: [],
    publication: 'Daily Digest',
  })
})
