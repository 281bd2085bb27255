import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OwnStyleId } from '#core/own-style.ts'
import { expectOk } from '#engine/testing/temporary-engine.ts'
import { readExported } from '#formats/read/exported.ts'
import { houseFile } from '#formats/write/docx/house/testing/house-file.ts'
import { bytesOf, exported, fallen, trialBrief, verified, type TrialBrief } from '../verify/testing/trial-brief.ts'

let trial: TrialBrief
let house: OwnStyleId
let notes: string[]
let bytes: Uint8Array
let parts: Record<string, string>

async function added(file: Uint8Array, name = 'Ministry.dotx') {
  const path = join(trial.folder, name)
  writeFileSync(path, file)
  return trial.engine.call('styles.addFile', { path, kind: 'house' })
}
const textsOf = (file: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(file)).map(([path, data]) => [path, strFromU8(data)]))

beforeAll(async () => {
  trial = await trialBrief()
  const taken = expectOk(await added(await houseFile()))
  house = taken.style.id
  notes = taken.notes
  expectOk(await trial.engine.call('briefs.house', { id: trial.id, style: house }))
  bytes = bytesOf(await exported(trial, 'docx'))
  parts = textsOf(bytes)
})
afterAll(() => trial.remove())

describe('a brief in a house style', () => {
  it('has its letters, headings and page, and what it lacks in its letters', () => {
    const styles = parts['word/styles.xml'] ?? ''
    expect(styles).toMatch(/w:styleId="Heading1"[^>]*>.*?7A1F3D/su)
    expect(styles).toContain('w:ascii="Georgia"')
    const judgement = /<w:style [^>]*w:styleId="BriefJudgement".*?<\/w:style>/su.exec(styles)?.[0]
    expect(judgement).toContain('<w:basedOn w:val="Normal"/>')
    expect(judgement).not.toContain('rFonts')
    expect(styles).toMatch(/w:styleId="Heading2"(?:(?!<\/w:style>).)*<w:pPr><w:keepNext\/>/su)
    const document = parts['word/document.xml'] ?? ''
    expect(document).toMatch(/<w:pgSz w:w="8391" w:h="11906"/u)
    expect(document.match(/<w:(?:header|footer)Reference/gu)).toHaveLength(4)
    expect(document).toContain('<w:titlePg/>')
  })

  it('fills in what stands in braces, however Word parted it, and keeps page numbers fields', () => {
    const running = Object.entries(parts).filter(([path]) => /word\/(?:header|footer|house)[^/]*\.xml$/u.test(path))
    const text = running.map(([, xml]) => xml.replace(/<[^>]+>/gu, '')).join('\n')
    expect(text).toContain('The plants')
    expect(text).toContain('OFFICIAL')
    expect(text).not.toContain('{{')
    expect(running.some(([, xml]) => /instr(?:Text[^>]*>|=")\s*NUMPAGES/u.test(xml))).toBe(true)
    expect(running.some(([, xml]) => /instr(?:Text[^>]*>|=")\s*PAGE\b/u.test(xml))).toBe(true)
  })

  it('carries its logo along, and nothing that runs or leads out of the file', () => {
    expect(Object.keys(parts).some((path) => path.endsWith('media/house-1.png'))).toBe(true)
    expect(Object.keys(parts).filter((path) => /vba|\.bin$/iu.test(path))).toEqual([])
    for (const [path, xml] of Object.entries(parts))
      if (path.endsWith('.rels') || path.includes('house-'))
        expect(xml, path).not.toMatch(/attachedTemplate|ministry\.example\/track|house\.dotm/u)
    expect(Object.values(parts).join(' ')).not.toContain('Sample text.')
    expect(notes.join(' ')).toMatch(/macros.*attached.*outside.*own text/su)
  })

  it('stands as it is, and every change of text, head or picture is told', async () => {
    const answer = await verified(trial, bytes, 'docx')
    expect([fallen(answer), answer.ok]).toEqual([[], true])
    const edited = async (path: string, from: string, to: string): Promise<string[]> => {
      const before = parts[path] ?? ''
      expect(before).toContain(from)
      const file = zipSync({ ...unzipSync(bytes), [path]: strToU8(before.replace(from, to)) })
      return fallen(await verified(trial, file, 'docx'))
    }
    expect(await edited('word/document.xml', 'tonnes of gas', 'tonnes of oil')).not.toEqual([])
    const head =
      Object.keys(parts).find((path) => path.includes('house-header') && (parts[path] ?? '').includes('Ministry of Plants')) ?? ''
    expect(await edited(head, 'Ministry of Plants', 'Ministry of Oil')).toEqual([
      expect.stringMatching(/^ADDED .*Ministry of Oil/u),
      expect.stringMatching(/^DELETED .*Ministry of Plants/u),
    ])
    const drawing = /<w:drawing>.*?<\/w:drawing>/su.exec(parts[head] ?? '')?.[0] ?? ''
    expect(await edited(head, drawing, '')).not.toEqual([])
  })

  it('is the same file twice, other files of the brief are as ever, and it is read back as one', async () => {
    expect(Buffer.compare(Buffer.from(bytesOf(await exported(trial, 'docx', 'again'))), Buffer.from(bytes))).toBe(0)
    const html = bytesOf(await exported(trial, 'html'))
    expect((await verified(trial, html, 'html')).ok).toBe(true)
    const read = await readExported(bytes, 'brief')
    expect(read.ok && read.value.text).toContain('The first plant sold 2.5 million tonnes of gas.')
  })

  it('keeps the marking on each page where the house names none, and tells of names that mean nothing', async () => {
    const plain = expectOk(await added(await houseFile({ foot: '{{departement}} ' }), 'Plain.docx'))
    expect(plain.notes.join(' ')).toContain('{{departement}}')
    expectOk(await trial.engine.call('briefs.house', { id: trial.id, style: plain.style.id }))
    const file = bytesOf(await exported(trial, 'docx', 'plain'))
    const feet = Object.entries(textsOf(file)).filter(([path]) => path.includes('house-'))
    expect(feet.filter(([path]) => path.endsWith('.xml')).every(([, xml]) => xml.includes('OFFICIAL'))).toBe(true)
    expect((await verified(trial, file, 'docx')).ok).toBe(true)
    expectOk(await trial.engine.call('briefs.house', { id: trial.id, style: null }))
    const without = textsOf(bytesOf(await exported(trial, 'docx', 'without')))
    expect(Object.keys(without).filter((path) => path.includes('house-'))).toEqual([])
    expectOk(await trial.engine.call('briefs.house', { id: trial.id, style: house }))
  })

  it('is not lost when the brief is saved, and is one step of undo', async () => {
    const { engine, id } = trial
    expect(expectOk(await engine.call('briefs.get', { id })).houseStyle).toBe(house)
    expectOk(await engine.call('briefs.house', { id, style: null }))
    expectOk(await engine.call('history.undo', {}))
    expect(expectOk(await engine.call('briefs.get', { id })).houseStyle).toBe(house)
  })
})

describe('what is no house style', () => {
  it.each([
    ['a text', strToU8('Dear colleague'), 'is no Word file'],
    ['an old or locked file', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'protected with a password'],
    ['a ZIP of something else', zipSync({ 'a.txt': strToU8('a') }), 'is no Word file'],
    ['one that is cut off', new Uint8Array(0), 'is no Word file'],
  ])('is refused by name: %s', async (_, file, reason) => {
    expect(await added(file, 'letter.docx')).toMatchObject({ ok: false, failure: { message: expect.stringContaining(reason) } })
  })

  it('is refused when it is cut off, and as a choice of a brief when it is a citation style or not here', async () => {
    const whole = await houseFile()
    expect(await added(whole.slice(0, whole.length / 2), 'half.docx')).toMatchObject({ ok: false })
    const unknown = `own:${'0'.repeat(64)}` as const
    expect(await trial.engine.call('briefs.house', { id: trial.id, style: unknown })).toMatchObject({
      failure: { code: 'no-such-style' },
    })
  })
})
