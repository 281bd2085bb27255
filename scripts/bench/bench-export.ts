import { join } from 'node:path'
import type { ExportReport, ImportReport } from '#contract/job.ts'
import { benchEngine, benchFolder, ended, value } from './bench-engine.ts'
import { line, measure } from './measure.ts'
import { benchWriters } from './bench-writers.ts'
import { stockPdf } from './stock-pdf.ts'

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
    ...(await benchWriters(folder)),
  ]
}
