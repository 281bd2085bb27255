import { afterEach, beforeEach, expect, test } from 'vitest'
import { expectOk, temporaryEngine, type TemporaryEngine } from '../testing/temporary-engine.ts'

let made: TemporaryEngine
beforeEach(() => {
  made = temporaryEngine()
})
afterEach(() => made.remove())

test('with the pages of a brief comes which of its characters no font has', async () => {
  const brief = { template: 'bluf-note', title: 'Of a sign that nobody prints: \u{10380}' }
  const { id } = expectOk(await made.engine.call('briefs.create', brief))
  const { bytes, missing } = expectOk(await made.engine.call('briefs.pages', { id }))
  expect(new TextDecoder().decode(bytes.slice(0, 5))).toBe('%PDF-')
  expect(missing).toEqual(['\u{10380}'])
})
