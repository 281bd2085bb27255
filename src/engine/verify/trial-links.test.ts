import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writePdf } from '#formats/write/pdf/pdf-file.ts'
import { documentOf } from '../export/render-brief.ts'
import { exportInputOf } from './testing/export-input-of.ts'
import { ADDRESS, picturedBrief } from './testing/pictured-brief.ts'
import { replaced } from './testing/text-edits.ts'
import { bytesOf, exported, fallen, verified, type TrialBrief } from './testing/trial-brief.ts'

let brief: TrialBrief
beforeAll(async () => {
  brief = await picturedBrief()
})
afterAll(() => brief.remove())

const EVIL = 'https://evil.org/news/2026/05/web?id=3'
const SENTENCE = 'The web plant sold 9.5 million tonnes.'

test('a link of a Word file that leads elsewhere than its words say, or was put on a sentence, is told', async () => {
  const parts = unzipSync(bytesOf(await exported(brief, 'docx')))
  const after = async (name: string, edit: (xml: string) => string): Promise<string[]> => {
    const changed = strToU8(edit(strFromU8(parts[name] ?? new Uint8Array())))
    return fallen(await verified(brief, zipSync({ ...parts, [name]: changed }), 'docx'))
  }
  expect(await after('word/_rels/footnotes.xml.rels', replaced([ADDRESS, EVIL]))).toEqual([`CHANGED ${ADDRESS} → ${EVIL}`])
  const run = `<w:r><w:t xml:space="preserve">${SENTENCE}</w:t></w:r>`
  const field = `<w:fldSimple w:instr=" HYPERLINK &quot;${EVIL}&quot; ">${run}</w:fldSimple>`
  expect(await after('word/document.xml', replaced([run, field]))).toEqual([`CHANGED ${SENTENCE} → ${EVIL}`])
})

test('so is one of a web page, and what it tells of itself', async () => {
  const page = strFromU8(bytesOf(await exported(brief, 'html')))
  const after = async (edit: (page: string) => string): Promise<string[]> =>
    fallen(await verified(brief, strToU8(edit(page)), 'html'))
  expect(await after(replaced([`<a href="${ADDRESS}"`, `<a href="${EVIL}"`]))).toEqual([`CHANGED ${ADDRESS} → ${EVIL}`])
  expect(await after(replaced(['<title>The plants', '<title>The lies']))).toEqual(['CHANGED title: The lies'])
  expect(await after(replaced(['name="description" content="', 'name="description" content="No ']))).toEqual([
    'CHANGED subject: No Policy brief',
  ])
  expect(
    await after(replaced(['<meta name="description"', '<meta name="referrer" content="x"><meta name="description"'])),
  ).toEqual(['ADDED <meta name="referrer" content="x">'])
})

test('a sentence of a web page in a class that lies beside the page is not taken for read', async () => {
  const page = strFromU8(bytesOf(await exported(brief, 'html')))
  const found = fallen(await verified(brief, strToU8(replaced(['<p class="summary">', '<p class="skip">'])(page)), 'html'))
  expect(found).toContain('ADDED running: It was not the largest of the six.')
})

test('so is one of Markdown, its subject and its keywords', async () => {
  const file = strFromU8(bytesOf(await exported(brief, 'md')))
  const after = async (edit: (file: string) => string): Promise<string[]> =>
    fallen(await verified(brief, strToU8(edit(file)), 'md'))
  expect(await after(replaced([`[${SENTENCE}`, `[[${SENTENCE}](<${EVIL}>)`]))).toEqual([`CHANGED ${SENTENCE} → ${EVIL}`])
  expect(await after(replaced(['subject: "Policy brief"', 'subject: "Policy brief"\nkeywords: "No"']))).toEqual([
    'CHANGED keywords: No',
  ])
})

test('so is one of a PDF, its title and its bookmarks', async () => {
  await exported(brief, 'pdf')
  const document = await documentOf(await exportInputOf(brief))
  const after = async (change: (text: string) => string): Promise<string[]> => {
    const changed = { ...document, notes: JSON.parse(change(JSON.stringify(document.notes))) as typeof document.notes }
    return fallen(await verified(brief, (await writePdf(changed)).bytes, 'pdf'))
  }
  const found = await after(replaced([`"href":"${ADDRESS}"`, `"href":"${EVIL}"`]))
  // Where it goes over two lines, each is a link of its own.
  expect(found.map((each) => each.replace(/^CHANGED (.*) → .*$/u, '$1')).join('')).toBe(ADDRESS)
  expect(found.every((each) => each.endsWith(` → ${EVIL}`))).toBe(true)
  const bytes = Buffer.from((await writePdf(document)).bytes).toString('latin1')
  const edited = replaced(['/Title (What was sold)', '/Title (What was lost)'])(bytes)
  expect(fallen(await verified(brief, Buffer.from(edited, 'latin1'), 'pdf'))).toEqual(['CHANGED What was lost'])
})
