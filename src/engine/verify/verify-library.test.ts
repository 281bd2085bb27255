import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { hashedText } from '#core/brief/proof/proof-register.ts'
import { readExported } from '#formats/read/exported.ts'
import { sha256 } from '../sha256.ts'
import { CHECKOUT, expectOk, temporaryEngine } from '../testing/temporary-engine.ts'
import { bytesOf, EVERY_RULE, exported, fallen, trialBrief, verified, type TrialBrief } from './testing/trial-brief.ts'
import { exportInputOf } from './testing/export-input-of.ts'

let brief: TrialBrief
let original: Record<string, Uint8Array>
beforeAll(async () => {
  brief = await trialBrief()
  original = unzipSync(bytesOf(await exported(brief, 'docx')))
})
afterAll(() => brief.remove())

const PART = 'customXml/item1.xml'
const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')

/** The file with its text and its register changed alike, and the register sealed anew where that is asked for. */
async function forged(from: string, to: string, sealed: boolean): Promise<Uint8Array> {
  const read = await readExported(zipSync(original), 'x.docx')
  const text = (read.ok ? read.value.register : null) ?? ''
  const register = JSON.parse(text.replaceAll(from, to)) as Record<string, unknown>
  if (sealed) register['sha256'] = sha256(hashedText(register))
  const part = strFromU8(original[PART] ?? new Uint8Array()).replace(
    />[^<]*<\/attachment>/,
    () => `>${escaped(JSON.stringify(register))}</attachment>`,
  )
  const body = strFromU8(original['word/document.xml'] ?? new Uint8Array()).replaceAll(from, to)
  return zipSync({ ...original, [PART]: strToU8(part), 'word/document.xml': strToU8(body) })
}

describe('a register that was changed with the text', () => {
  test('is named as edited by its own hash, and against the brief as it was saved', async () => {
    const answer = await verified(brief, await forged('the largest', 'the smallest', false), 'docx')
    expect(answer).toMatchObject({ ok: false, compared: { register: { state: 'edited' } } })
    expect(answer.other).toContainEqual(expect.objectContaining({ place: 'register', state: 'CHANGED' }))
    expect(answer.sentences.filter(({ state }) => state === 'CHANGED')).toMatchObject([
      {
        id: 's2',
        state: 'CHANGED',
        text: 'It was not the smallest of the six.',
        was: expect.stringContaining('the largest') as string,
      },
    ])
  })

  test('is named as edited by the hash that the library keeps, where it was sealed anew', async () => {
    for (const [from, to] of [
      ['the largest', 'the smallest'],
      ['What was sold', 'What was lost'],
      ['Serik', 'Serikova'],
    ] as const) {
      const answer = await verified(brief, await forged(from, to, true), 'docx')
      expect(answer).toMatchObject({ ok: false, compared: { register: { state: 'edited' } } })
      expect(answer.other).toContainEqual(expect.objectContaining({ place: 'register', state: 'CHANGED' }))
    }
  })
})

test('two registers, or one of a newer release, are told and nothing is compared; one of an earlier release is read as what it is', async () => {
  const path = join(brief.folder, 'two.docx')
  const call = async (files: Record<string, Uint8Array>) => {
    writeFileSync(path, zipSync(files))
    return brief.engine.call('verify.file', { path })
  }
  const part = original[PART] ?? new Uint8Array()
  expect(await call({ ...original, 'customXml/item7.xml': part })).toMatchObject({ failure: { code: 'several-registers' } })
  const newer = strToU8(strFromU8(part).replace('&quot;version&quot;: 2', '&quot;version&quot;: 3'))
  expect(await call({ ...original, [PART]: newer })).toMatchObject({ failure: { code: 'newer-register' } })
  const older = strToU8(strFromU8(part).replace('&quot;version&quot;: 2', '&quot;version&quot;: 1'))
  const answer = expectOk(await call({ ...original, [PART]: older }))
  expect(answer).toMatchObject({ ok: false, compared: { file: 'sentences', register: { version: 1 } } })
  expect(answer.sentences.every(({ state }) => state === 'STANDS')).toBe(true)
  expect(answer.other).toMatchObject([{ place: 'register', state: 'UNREADABLE' }])
})

test('a library that knows neither the brief nor its sources says so', async () => {
  const other = temporaryEngine()
  const answer = await verified({ ...brief, ...other }, zipSync(original), 'docx')
  expect(answer).toMatchObject({ ok: false, compared: { register: { state: 'unknown' }, brief: null } })
  expect(answer.sentences.filter(({ state }) => state === 'DRIFTED')).toHaveLength(6)
  await other.remove()
})

test('what is waived stands as waived, with the reason', async () => {
  const { engine, folder, id, excerpts } = brief
  const {
    revision,
    template: _template,
    createdAt: _created,
    updatedAt: _updated,
    id: _id,
    ...content
  } = expectOk(await engine.call('briefs.get', { id }))
  const [first, ...others] = content.sections
  if (first === undefined) throw new Error('A brief has sections.')
  const block = { kind: 'excerpt' as const, id: 'q1', excerpt: excerpts[0] ?? '', text: 'The plant sold nothing at all.' }
  const sections = [{ ...first, blocks: [block, ...first.blocks] }, ...others]
  expectOk(await engine.call('briefs.save', { id, revision, content: { ...content, sections } }))
  const to = join(folder, 'waived.docx')
  await brief.ended(await engine.call('briefs.export', { id, format: 'docx', annexes: [], waivers: EVERY_RULE, to }))
  const answer = expectOk(await engine.call('verify.file', { path: to }))
  expect(answer.ok).toBe(true)
  expect(answer.sentences.find(({ id: one }) => one === 'q1')).toMatchObject({ state: 'WAIVED', reason: 'A test.' })
  // The brief goes on, the file stays what it is.
  const before = await verified(brief, zipSync(original), 'docx')
  expect(before).toMatchObject({ ok: true, compared: { brief: { revision, now: revision + 1, kept: true } } })
})

test('the same brief gives the same bytes in two processes, and those of an export', { timeout: 60_000 }, async () => {
  const input = join(brief.folder, 'input.json')
  writeFileSync(input, JSON.stringify(await exportInputOf(brief)))
  const program = fileURLToPath(new URL('../export/testing/render-alone.ts', import.meta.url))
  const [one, other] = [0, 1].map(() =>
    execFileSync(process.execPath, [program, input], { cwd: CHECKOUT.root, encoding: 'utf8' }),
  )
  expect(one).toMatch(/^([0-9a-f]{64}\n){2}$/)
  expect(other).toBe(one)
  const pdf = await exported(brief, 'pdf', 'same')
  expect(one?.split('\n')[0]).toBe(sha256Of(pdf))
})

function sha256Of(path: string): string {
  return execFileSync(
    process.execPath,
    [
      '-e',
      `process.stdout.write(require('crypto').createHash('sha256').update(require('fs').readFileSync(process.argv[1])).digest('hex'))`,
      path,
    ],
    { encoding: 'utf8' },
  )
}

const has = (program: string): boolean => {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

test.skipIf(!has('qpdf'))('a PDF that qpdf made anew stands', async () => {
  const pdf = await exported(brief, 'pdf', 'linear')
  const to = join(brief.folder, 'linearized.pdf')
  execFileSync('qpdf', ['--linearize', pdf, to])
  expect(fallen(await verified(brief, bytesOf(to), 'pdf'))).toEqual([])
})

test.skipIf(!has('qpdf'))(
  'a PDF that was joined with itself is told as doubled, and as without a register where that was lost',
  async () => {
    const pdf = await exported(brief, 'pdf', 'once')
    const to = join(brief.folder, 'twice.pdf')
    execFileSync('qpdf', [pdf, '--pages', pdf, pdf, '--', to])
    const twice = await verified(brief, bytesOf(to), 'pdf')
    const said = ['The first plant leads.', 'Its share fell by −12 % within a year.', 'We would wait all the same.', 'Sources']
    expect(fallen(twice)).toEqual(expect.arrayContaining(said.map((text) => `ADDED ${text}`)))
    execFileSync('qpdf', ['--empty', '--pages', pdf, pdf, '--', to])
    expect(await brief.engine.call('verify.file', { path: to })).toMatchObject({ ok: false, failure: { code: 'no-register' } })
  },
)

test.skipIf(!has('soffice'))('a Word file that LibreOffice saved stands', { timeout: 180_000 }, async () => {
  const word = await exported(brief, 'docx', 'saved')
  const home = `-env:UserInstallation=file://${join(brief.folder, 'office')}`
  execFileSync('soffice', [
    home,
    '--headless',
    '--convert-to',
    'docx:MS Word 2007 XML',
    '--outdir',
    join(brief.folder, 'lo'),
    word,
  ])
  expect(fallen(await verified(brief, new Uint8Array(readFileSync(join(brief.folder, 'lo', 'saved.docx'))), 'docx'))).toEqual([])
})

describe('what has changed below a sentence', () => {
  let stands: Uint8Array
  beforeEach(async () => {
    stands = bytesOf(await exported(brief, 'docx', 'before'))
  })

  test('an article that was corrected, re-dated or put in the trash is named with before and after', async () => {
    const { engine, excerpts } = brief
    const [article = ''] = (excerpts[1] ?? '').split(':')
    expectOk(await engine.call('articles.update', { id: article, metadata: { title: 'Another title', date: '2024-02-03' } }))
    const answer = await verified(brief, stands, 'docx')
    const drifted = answer.sentences.filter(({ state }) => state === 'DRIFTED')
    expect(drifted).toMatchObject([{ id: 's2', was: expect.stringContaining('now “Another title”') as string }])
    expect(answer.other.filter(({ place }) => place === 'article').map(({ text }) => text)).toEqual([
      expect.stringMatching(/^Title of article \d+: “.+”, now “Another title”\.$/),
      expect.stringMatching(/^Date of article \d+: “2026-05-14”, now “2024-02-03”\.$/),
    ])
    const [trashed = ''] = (excerpts[3] ?? '').split(':')
    expectOk(await engine.call('articles.trash', { ids: [trashed] }))
    const later = await verified(brief, stands, 'docx')
    expect(later.sentences.find(({ id }) => id === 's4')).toMatchObject({
      state: 'DRIFTED',
      was: expect.stringContaining('trash') as string,
    })
    expect(later.ok).toBe(false)
  })
})
