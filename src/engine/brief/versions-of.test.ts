import { afterEach, beforeEach, expect, test } from 'vitest'
import { expectOk, temporaryEngine, type TemporaryEngine } from '../testing/temporary-engine.ts'

let made: TemporaryEngine
beforeEach(() => (made = temporaryEngine()))
afterEach(() => made.remove())

test('a brief is compared with itself as it was, and its earlier states are listed with their names', async () => {
  const { call } = made.engine
  const {
    id,
    revision,
    template: _,
    createdAt: __,
    updatedAt: ___,
    ...content
  } = expectOk(await call('briefs.create', { template: 'bluf-note', title: 'Gas' }))
  const [first, ...rest] = content.sections
  if (!first) throw new Error('no section')
  const says = (text: string) => ({
    ...content,
    sections: [
      {
        ...first,
        blocks: [{ kind: 'paragraph' as const, id: 'p', sentences: [{ id: text, text, evidence: { excerpts: [], tag: null } }] }],
      },
      ...rest,
    ],
  })
  expectOk(await call('briefs.save', { id, revision, content: says('Exports fell.') }))
  expectOk(await call('briefs.nameVersion', { id, revision: 2, name: ' Sent ' }))
  expectOk(await call('briefs.save', { id, revision: 2, content: says('Homes come first in winter.') }))

  const { latest, earlier } = expectOk(await call('briefs.versions', { id }))
  expect([latest.revision, latest.name]).toEqual([3, null])
  expect(earlier.map(({ revision: one, name }) => [one, name])).toEqual([
    [2, 'Sent'],
    [1, null],
  ])
  const differs = expectOk(await call('briefs.differences', { id, since: id, revision: 2 }))
  expect([differs.dropped, differs.added].map((rows) => rows.map(({ text }) => text))).toEqual([
    ['Exports fell.'],
    ['Homes come first in winter.'],
  ])
  expect(differs.older.updatedAt).toBe(earlier[0]?.savedAt)
  expect(expectOk(await call('briefs.version', { id, revision: 2 })).sections[0]?.blocks).toEqual(
    says('Exports fell.').sections[0]?.blocks,
  )
  const unknown = [
    await call('briefs.version', { id, revision: 9 }),
    await call('briefs.differences', { id, since: id, revision: 9 }),
  ]
  expect(unknown.map((reply) => reply.ok || reply.failure.code)).toEqual(['no-such-revision', 'no-such-revision'])
})
