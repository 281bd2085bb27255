import { createRequire } from 'node:module'
import type { BriefView } from '#contract/views.ts'
import { blockSentences } from '#core/brief.ts'
import type { BriefDocument, DocumentInline } from '#core/document.ts'
import { styledRuns } from '#formats/write/styled-runs.ts'

type StockPdfmake = {
  addFonts(fonts: Record<string, Record<string, string>>): void
  setUrlAccessPolicy(policy: () => boolean): void
  setLocalAccessPolicy(policy: () => boolean): void
  createPdf(definition: object): { getBuffer(): Promise<Uint8Array> }
}

/** The reference of the writers: stock pdfmake printing the bare sentences of a brief, without notes or tags; the bytes that it made. */
export async function stockPdf(brief: BriefView): Promise<number> {
  const content = brief.sections.flatMap((section) => [
    section.title,
    ...section.blocks.map((block) =>
      blockSentences(block)
        .map(({ text }) => text)
        .join(' '),
    ),
  ])
  return printed(content)
}

/** The same of a document of headings and paragraphs, with its notes after the text and links between them and their calls. */
export async function stockDocument({ blocks, notes }: BriefDocument): Promise<number> {
  const content = blocks.flatMap((block) =>
    block.kind === 'heading' || block.kind === 'paragraph' ? [{ text: linked(block.content), margin: [0, 0, 0, 6] }] : [],
  )
  return printed([
    ...content,
    ...notes.map((note) => ({ text: [`${note.number}. `, ...linked(note.content)], id: `n${note.number}`, fontSize: 8.5 })),
  ])
}

function linked(content: readonly DocumentInline[]): object[] {
  return styledRuns(content).map(({ text, note }) =>
    note === null ? { text } : { text, sup: true, linkToDestination: `n${note}` },
  )
}

async function printed(content: unknown[]): Promise<number> {
  const load = createRequire(import.meta.url)
  const pdfmake = load('pdfmake') as StockPdfmake
  const face = (name: string): string => load.resolve(`@expo-google-fonts/source-serif-4/${name}.ttf`)
  const normal = face('400Regular/SourceSerif4_400Regular')
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy(() => true)
  pdfmake.addFonts({ Serif: { normal, bold: normal, italics: normal, bolditalics: normal } })
  return (await pdfmake.createPdf({ content, defaultStyle: { font: 'Serif', fontSize: 10.5 } }).getBuffer()).length
}
