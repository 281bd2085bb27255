import { createRequire } from 'node:module'
import type { BriefView } from '#contract/views.ts'
import { blockSentences } from '#core/brief.ts'

type StockPdfmake = {
  addFonts(fonts: Record<string, Record<string, string>>): void
  setUrlAccessPolicy(policy: () => boolean): void
  setLocalAccessPolicy(policy: () => boolean): void
  createPdf(definition: object): { getBuffer(): Promise<Uint8Array> }
}

/** The reference of the writers: stock pdfmake printing the bare sentences of a brief, without notes or tags; the bytes that it made. */
export async function stockPdf(brief: BriefView): Promise<number> {
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
