import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TemplateView } from '#contract/views.ts'
import { expectOk, temporaryEngine, type TemporaryEngine } from '../testing/temporary-engine.ts'

let made: TemporaryEngine
beforeAll(() => {
  made = temporaryEngine()
})
afterAll(() => made.remove())

const bundled = async (id: string): Promise<Record<string, unknown>> => {
  const { own: _own, ...template } = expectOk(await made.engine.call('templates.list', {})).find(
    (each) => each.id === id,
  ) as TemplateView
  return template
}

test('what was made in the window is kept, each time as the next version, and briefs go on with theirs', async () => {
  const copy = { ...(await bundled('bluf-note')), id: 'ours', title: 'Ours', version: 1 }
  const first = expectOk(await made.engine.call('templates.save', { template: copy, from: null }))
  expect(first).toMatchObject({ template: { id: 'ours', version: 1, own: true }, before: null })
  const brief = expectOk(await made.engine.call('briefs.create', { template: 'ours', title: 'A note' }))
  const second = expectOk(await made.engine.call('templates.save', { template: { ...copy, title: 'Ours, shorter' }, from: 1 }))
  expect(second).toMatchObject({ template: { version: 2, title: 'Ours, shorter' }, before: 1 })
  const of = expectOk(await made.engine.call('briefs.get', { id: brief.id })).template
  expect(expectOk(await made.engine.call('templates.get', of)).template?.title).toBe('Ours')
})

test.each([
  ['that is not right', { words: 'many' }, null, 'bad-template', 'words: must be a number'],
  ['of which two things are wrong', { words: -1, title: '' }, null, 'bad-template', '2 things are wrong'],
  ['under the id of one of the program', { id: 'bluf-note' }, null, 'template-of-program', 'Give this one another'],
  ['under the id of another of the library', { id: 'ours' }, null, 'template-version-taken', 'Give this one another'],
  ['that was changed meanwhile', { id: 'ours' }, 1, 'template-version-taken', 'was changed elsewhere'],
])('one %s is not kept', async (_, change, from, code, says) => {
  const template = { ...(await bundled('bluf-note')), id: 'new-one', ...change }
  const refused = await made.engine.call('templates.save', { template, from })
  expect(refused).toMatchObject({ ok: false, failure: { code, message: expect.stringContaining(says) as string } })
})

test('the pages of a template that nobody saved say what belongs in its sections', async () => {
  const template = { ...(await bundled('situation-report')), title: 'Unsaved' }
  const { bytes } = expectOk(await made.engine.call('templates.pages', { template }))
  expect(new TextDecoder('latin1').decode(bytes.slice(0, 5))).toBe('%PDF-')
  expect(await made.engine.call('templates.pages', { template: { ...template, sections: [] } })).toMatchObject({
    failure: { code: 'bad-template' },
  })
})
