import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { ExportReport, ImportReport } from '#contract/job.ts'
import type { BriefView } from '#contract/views.ts'
import { blockSentences } from '#core/brief.ts'
import { benchEngine, benchFolder, ended, value } from './bench-engine.ts'
import { line, measure } from './measure.ts'

const RUNS = 5

/** Exporting a brief made from the sample library with both annexes, beside stock pdfmake printing the same sentences without notes or tags. */
export async function benchExport(): Promise<string[]> {
  const folder = benchFolder()
  const engine = benchEngine(join(folder, 'library.sqlite'))
  await ended<ImportReport>(engine, await engine.call('import.samples', {}))
  const themes = value(await engine.call('themes.list', {})).map(({ slug }) => slug)
  const brief = value(await engine.call('briefs.create', { template: 'policy-brief', title: 'Bench', themes, assemble: true }))
  const { findings } = value(await engine.call('briefs.check', { id: brief.id }))
  const waivers = Object.fromEntries(findings.filter(({ severity }) => severity === 'error').map(({ rule }) => [rule, 'bench']))
  let pages = 0
  const exporting = (format: 'pdf' | 'docx') =>
    measure(
      RUNS,
      async () => {
        const to = join(folder, `brief.${format}`)
        const annexes: ('reading-pack' | 'evidence-register')[] = ['reading-pack', 'evidence-register']
        const started = await engine.call('briefs.export', { id: brief.id, format, to, annexes, waivers })
        pages = (await ended<ExportReport>(engine, started)).pages ?? pages
      },
      () => undefined,
    )
  const pdf = await exporting('pdf')
  const docx = await exporting('docx')
  const stock = await measure(
    RUNS,
    () => stockPdf(brief),
    () => undefined,
  )
  await engine.close()
  return [
    `Export of a policy brief with both annexes, ${pages} pages`,
    line('as PDF (new worker, citations, fonts, notes)', pdf, `${(pdf.median / pages).toFixed(0)} ms a page`),
    line('as Word', docx),
    line('reference: stock pdfmake, the brief’s bare text', stock),
  ]
}

type StockPdfmake = {
  addFonts(fonts: Record<string, Record<string, string>>): void
  setUrlAccessPolicy(policy: () => boolean): void
  setLocalAccessPolicy(policy: () => boolean): void
  createPdf(definition: object): { getBuffer(): Promise<Uint8Array> }
}

async function stockPdf(brief: BriefView): Promise<number> {
  const load = createRequire(import.meta.url)
  const pdfmake = load('pdfmake') as StockPdfmake
  const face = (name: string): string => load.resolve(`@expo-google-fonts/source-serif-4/${name}.ttf`)
  const normal = face('400Regular/SourceSerif4_400Regular')
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy(() => true)
  pdfmake.addFonts({ Serif: { normal, bold: normal, italics: normal, bolditalics: normal } })
  const content = brief.sections.flatMap((section) => [
    section.title,
    ...section.blocks.map((block) =>
      blockSentences(block)
        .map(({ text }) => text)
        .join(' '),
    ),
  ])
  return (await pdfmake.createPdf({ content, defaultStyle: { font: 'Serif' } }).getBuffer()).length
}
