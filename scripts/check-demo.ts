/**
 * Opens what `npm run demo` wrote with programs that are not ours (qpdf, poppler-utils, LibreOffice) and compares their text with the brief:
 * every sentence must stand in both files, every quotation verbatim. Ends with one line that adds these figures to those of `npm test`.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCommand } from './run-command.ts'
import type { Counts } from './test-counts.ts'

const DEMO = 'demo'
/** Points cut off above and below each page, so that a sentence running over a page break is not split by header and footer. */
const HEADER_HEIGHT = 62
const FOOTER_HEIGHT = 62
const A4 = { width: 595, height: 842 }

type BriefJson = { id: string; title: string; sections: { title: string; blocks: BriefBlock[] }[] }
type Sentence = { text: string }
type BriefBlock = { kind: string; text?: string; sentences?: Sentence[]; items?: { sentences: Sentence[] }[] }

const results: { name: string; ok: boolean; detail: string }[] = []
const expect = (name: string, ok: boolean, detail = ''): void => {
  results.push({ name, ok, detail })
}

async function cli<T>(...args: string[]): Promise<T> {
  const { output } = await runCommand(
    process.execPath,
    ['out/main/cli.js', ...args, '--library', join(DEMO, 'library.sqlite'), '--json'],
    {
      quiet: true,
    },
  )
  return JSON.parse(output) as T
}

/** Letters and digits only, so that line breaks, hyphens at line ends and ligatures do not matter. */
function skeleton(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '')
}

/** What a block of the brief says, sentence by sentence, with its inline markup. */
function blockTexts(block: BriefBlock): string[] {
  return [
    ...(block.text === undefined ? [] : [block.text]),
    ...(block.sentences ?? []).map((sentence) => sentence.text),
    ...(block.items ?? []).flatMap((item) => item.sentences.map((sentence) => sentence.text)),
  ]
}

function sentencesOf(brief: BriefJson): string[] {
  return brief.sections.flatMap((section) => section.blocks.flatMap(blockTexts)).map((text) => text.replace(/\\(.)|\*+/g, '$1'))
}

function missing(sentences: readonly string[], text: string): string[] {
  const found = skeleton(text)
  return sentences.filter((sentence) => !found.includes(skeleton(sentence)))
}

async function checkPdf(brief: BriefJson): Promise<void> {
  const file = join(DEMO, 'brief.pdf')
  const structure = await runCommand('qpdf', ['--check', file], { quiet: true })
  expect('qpdf finds no fault in the PDF', structure.code === 0, structure.output)
  const body = ['-x', '0', '-y', `${HEADER_HEIGHT}`, '-W', `${A4.width}`, '-H', `${A4.height - HEADER_HEIGHT - FOOTER_HEIGHT}`]
  const { output } = await runCommand('pdftotext', ['-r', '72', '-raw', ...body, file, '-'], { quiet: true })
  // Where notes at the foot of a page stand between the halves of a sentence, it is whole in the structure.
  const structured = await runCommand('pdfinfo', ['-struct-text', file], { quiet: true })
  const said = [...structured.output.matchAll(/^ *"(.*)"$/gm)].map(([, text]) => text).join(' ')
  const lost = missing(missing(sentencesOf(brief), output), said)
  expect('every sentence of the brief stands in the PDF', lost.length === 0, lost.join('\n'))
  const fonts = await runCommand('pdffonts', [file], { quiet: true })
  const rows = fonts.output.trim().split('\n').slice(2)
  expect(
    'every font is embedded',
    rows.length > 0 && rows.every((row) => /\s(yes)\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+$/.test(row)),
    fonts.output,
  )
  const info = await runCommand('pdfinfo', [file], { quiet: true })
  expect('the PDF carries its title', info.output.includes(brief.title), info.output)
}

async function checkWord(brief: BriefJson): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'briefwright-demo-'))
  const converted = await runCommand(
    'soffice',
    [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      'html:HTML',
      '--outdir',
      folder,
      join(DEMO, 'brief.docx'),
    ],
    { quiet: true },
  )
  const page = join(folder, 'brief.html')
  const opened = existsSync(page)
  expect('LibreOffice opens the Word file', opened, converted.output)
  const html = opened ? readFileSync(page, 'utf8') : ''
  rmSync(folder, { recursive: true, force: true })
  const notes = html.match(/<div id="sdfootnote\d+"/g)?.length ?? 0
  expect('the Word file has real footnotes', notes > 0, `${notes} found`)
  const text = html
    .replace(/<a [^>]*sdfootnote\d+anc[^>]*>.*?<\/a>/gs, '')
    .replace(/<[^>]+>/g, '')
    .replace(/&(amp|lt|gt|quot|nbsp);/g, ' ')
  const lost = missing(
    sentencesOf(brief).map((sentence) => sentence.replace(/[&<>"]/g, ' ')),
    text,
  )
  expect('every sentence of the brief stands in the Word file', lost.length === 0, lost.join('\n'))
}

const [row] = await cli<{ id: string }[]>('brief', 'list')
const brief = await cli<BriefJson>('brief', 'show', row?.id ?? '')
expect('the demo brief has sentences', sentencesOf(brief).length >= 10, `${sentencesOf(brief).length} found`)
await checkPdf(brief)
await checkWord(brief)
for (const file of ['brief.pdf', 'brief.docx']) {
  const verified = await cli<{ ok: boolean; sentences: unknown[] }>('verify', join(DEMO, file))
  expect(`verify confirms ${file}`, verified.ok && verified.sentences.length > 0, JSON.stringify(verified))
}

for (const { name, ok, detail } of results)
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name}${ok || detail === '' ? '' : `\n${detail}`}`)
const earlier: Counts = existsSync('.cache/test/total.json')
  ? (JSON.parse(readFileSync('.cache/test/total.json', 'utf8')) as Counts)
  : { passed: 0, failed: 0, skipped: [], again: [] }
const failed = results.filter((result) => !result.ok).length + earlier.failed
console.log(`\n${results.length - results.filter((result) => !result.ok).length + earlier.passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
