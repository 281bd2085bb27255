import { join } from 'node:path'
import { benchEngine, benchFolder, fillLibrary, value } from './bench-engine.ts'
import { createMadeUpBrief } from './create-made-up-brief.ts'
import { line, measure } from './measure.ts'
import { stockPdf } from './stock-pdf.ts'

const ARTICLES = 30
const PAGES = 10
const NOTES = 30
const RUNS = 7

/** The pages beside the text of a brief of ten pages: from the saved change to the bytes that the window shows. */
export async function benchPages(): Promise<string[]> {
  const folder = benchFolder()
  const path = join(folder, 'library.sqlite')
  fillLibrary(path, ARTICLES)
  const engine = benchEngine(path)
  const brief = await createMadeUpBrief(engine, { title: 'Ten pages', pages: PAGES, notes: NOTES })
  const pages = async () => value(await engine.call('briefs.pages', { id: brief.id }))
  const began = performance.now()
  await pages()
  const first = performance.now() - began
  const again = await measure(RUNS, pages, () => undefined)
  const stock = await measure(
    RUNS,
    () => stockPdf(brief),
    () => undefined,
  )
  await engine.close()
  return [
    `The pages beside the text, ${PAGES} pages with ${NOTES} notes`,
    line('again after a change', again, `the first time ${first.toFixed(0)} ms`),
    line('reference: stock pdfmake, its bare text', stock),
  ]
}
