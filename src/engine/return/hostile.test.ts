import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectOk, temporaryEngine } from '#engine/testing/temporary-engine.ts'
import { exported, trialBrief, type TrialBrief } from '../verify/testing/trial-brief.ts'
import { MAIN, wordTrial, type WordTrial } from '../verify/testing/word-trial.ts'

let trial: WordTrial
beforeAll(async () => {
  trial = await wordTrial()
})
afterAll(() => trial.brief.remove())

async function lay(bytes: Uint8Array, { engine, folder }: Pick<TrialBrief, 'engine' | 'folder'> = trial.brief) {
  const path = join(folder, 'back.docx')
  writeFileSync(path, bytes)
  const laid = await engine.call('returns.lay', { path })
  return laid.ok ? 'read' : laid.failure.code
}

const part = (name: string): string => strFromU8(trial.original[name] ?? new Uint8Array())
const withParts = (parts: Record<string, string>): Uint8Array =>
  zipSync({ ...trial.original, ...Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])) })
const REGISTER = 'customXml/item1.xml'

describe('a file that cannot be taken back is told by what is wrong with it', () => {
  test('truncated, encrypted, empty, or none of Word', async () => {
    const whole = zipSync(trial.original)
    expect(await lay(whole.slice(0, whole.length / 2))).toBe('damaged-file')
    expect(await lay(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))).toBe('password-protected')
    expect(await lay(new Uint8Array())).toBe('empty-file')
    expect(await lay(strToU8('Dear all'))).toBe('not-an-export')
    expect(await lay(zipSync({ 'a.txt': strToU8('Dear all') }))).toBe('not-an-export')
  })

  test('no register, two, an edited one, a newer one, one of the first release', async () => {
    const { [REGISTER]: _gone, ...without } = trial.original
    expect(await lay(zipSync(without))).toBe('no-register')
    expect(await lay(withParts({ 'customXml/item9.xml': part(REGISTER) }))).toBe('several-registers')
    expect(await lay(withParts({ [REGISTER]: part(REGISTER).replace('2.5 million', '9.5 million') }))).toBe('edited-register')
    expect(await lay(withParts({ [REGISTER]: part(REGISTER).replace(/(version(?:&quot;|"): ?)2/u, '$13') }))).toBe(
      'newer-register',
    )
    expect(await lay(withParts({ [REGISTER]: part(REGISTER).slice(0, 400) }))).toBe('no-register')
  })

  test('nothing of the brief left; one sentence is enough, also where no bookmark was kept', async () => {
    const bare = part(MAIN).replaceAll(/<w:bookmark(?:Start|End)[^>]*>/g, '')
    expect(await lay(withParts({ [MAIN]: bare }))).toBe('read')
    const others = bare.replaceAll(/(<w:t[^>]*>)[^<]*(<\/w:t>)/g, '$1Another text.$2')
    expect(await lay(withParts({ [MAIN]: others }))).toBe('nothing-of-it-left')
  })

  test('a zip bomb and an entity bomb are called so, and soon', async () => {
    const bomb = zipSync({ ...trial.original, [MAIN]: [new Uint8Array(65 * 1024 * 1024), { level: 1 }] })
    expect(await lay(bomb)).toBe('archive-bomb')
    const lol = '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    expect(await lay(withParts({ [MAIN]: part(MAIN).replace('?>', `?>${lol}`) }))).toBe('xml-entities')
  })

  test('of another library, or of a brief that was deleted meanwhile', async () => {
    const bytes = zipSync(trial.original)
    const empty = temporaryEngine()
    expect(await lay(bytes, empty)).toBe('no-such-brief')
    expectOk(await empty.engine.call('briefs.create', { template: 'bluf-note', title: 'Something else' }))
    expect(await lay(bytes, empty)).toBe('another-library')
    await empty.remove()
  })

  test('of another brief, where it is to be taken into this one', async () => {
    const { engine } = trial.brief
    const { id } = expectOk(await engine.call('briefs.create', { template: 'bluf-note', title: 'Something else' }))
    const read = await engine.call('returns.read', { id, name: 'back.docx', bytes: zipSync(trial.original) })
    expect(read).toMatchObject({
      ok: false,
      failure: { code: 'another-brief', message: expect.stringContaining('“The plants”') as string },
    })
  })

  test('a PDF', async () => {
    const path = await exported(trial.brief, 'pdf')
    expect(await trial.brief.engine.call('returns.lay', { path })).toMatchObject({
      ok: false,
      failure: { code: 'not-a-word-file' },
    })
  })
})

test('a brief that was deleted is named', async () => {
  const brief = await trialBrief()
  const path = await exported(brief, 'docx')
  expectOk(await brief.engine.call('briefs.remove', { id: brief.id }))
  expect(await brief.engine.call('returns.lay', { path })).toMatchObject({
    ok: false,
    failure: { code: 'no-such-brief', message: expect.stringContaining('“The plants”') as string },
  })
  await brief.remove()
})
