import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeDocx } from '#formats/write/docx/docx-file.ts'
import { writePdf } from '#formats/write/pdf/pdf-file.ts'
import { line, measure } from './measure.ts'
import { madeUpDocument } from './made-up-document.ts'
import { stockDocument } from './stock-pdf.ts'

const SIZES = [10, 100, 300]
const RUNS = 2
/** A third of what the export's worker may keep of what it has just made (engine/export/export-job.ts). */
const YOUNG = '--max-semi-space-size=8'
/** Bytes of a megabyte. */
const MEGABYTE = 1_000_000

/** Both writers on made-up briefs of 10, 100 and 300 pages, beside stock pdfmake with endnotes and, where it is installed, LibreOffice making a PDF of the Word file. */
export async function benchWriters(folder: string): Promise<string[]> {
  const lines: string[] = []
  for (const size of SIZES) {
    const document = madeUpDocument(size)
    let [pages, bytes]: [number, Uint8Array] = [0, new Uint8Array()]
    const pdf = await measure(RUNS, async () => ({ pages } = await writePdf(document)), nothing)
    const word = await measure(RUNS, async () => ({ bytes } = await writeDocx(document)), nothing)
    const stock = await measure(RUNS, () => stockDocument(document), nothing)
    const alone = spawnSync(process.execPath, [YOUNG, 'scripts/bench/write-once.ts', String(size)], { encoding: 'utf8' })
    lines.push(
      `A made-up brief of ${size} pages of 450 words and three notes`,
      line(
        'as PDF, footnotes and structure',
        pdf,
        `${pages} pages, ${(pdf.median / pages).toFixed(1)} ms a page, ${(pdf.median / stock.median).toFixed(2)} of stock`,
      ),
      line('as Word', word, `${(word.median / pdf.median).toFixed(2)} of the PDF`),
      line('reference: stock pdfmake, endnotes, no structure', stock),
      ...libreOffice(folder, bytes, pdf.median),
      `  most memory of a process that writes the PDF once ${Math.round(Number(alone.stdout) / MEGABYTE)} MB`,
    )
  }
  return lines
}

function nothing(): undefined {
  return undefined
}

/** LibreOffice's time for the same document, started anew as a user would; nothing where it is not installed. */
function libreOffice(folder: string, word: Uint8Array, ours: number): string[] {
  const file = join(folder, 'bench.docx')
  writeFileSync(file, word)
  const started = performance.now()
  const profile = `-env:UserInstallation=file://${join(folder, 'libreoffice')}`
  const { status } = spawnSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], {
    stdio: 'ignore',
  })
  const took = performance.now() - started
  return status === 0
    ? [`  reference: LibreOffice, PDF of the Word file      ${took.toFixed(0)} ms; ours takes ${(ours / took).toFixed(2)} of it`]
    : []
}
