import type { BriefDocument, DocumentAttachment } from '#core/document.ts'
import type { Image } from '#core/image.ts'
import { printable } from '#core/printable.ts'
import { mdBlock } from './md-blocks.ts'
import { fenced } from './md-fence.ts'
import { frontMatter, referenceData } from './md-metadata.ts'
import { MdInlines, type MdContext } from './md-inlines.ts'
import { mdBlockText } from './md-text.ts'

/** `pages` is null: Markdown has none. */
export type MarkdownFile = { bytes: Uint8Array; pages: null }

/**
 * The brief as one file in the Markdown of pandoc: title and authors as its metadata, the text, and at the end what programs need (pictures, the cited sources as CSL data, the register). Notes are
 * citations, from which pandoc writes them in the brief's style. The same document gives the same bytes.
 */
export function writeMarkdown(given: BriefDocument): MarkdownFile {
  const document = printable(given)
  const { blocks, notes, marking } = document
  const byNumber = new Map(notes.map((note) => [note.number, note]))
  const pictures = new Pictures()
  const context: MdContext = { type: new MdInlines((number) => byNumber.get(number) ?? { content: [] }), pictures }
  const marked = marking === '' ? [] : [fenced('.marking', [mdBlockText(marking)])]
  const text = blocks.flatMap((block, at) => {
    const markdown = mdBlock(block, context)
    const before = blocks[at - 1]
    // Two lists would be one, and be counted through.
    const parted = block.kind === 'list' && before?.kind === 'list'
    return markdown === '' ? [] : [...(parted ? ['<!-- -->'] : []), markdown]
  })
  const parts = [
    frontMatter(document),
    ...marked,
    ...text,
    ...marked,
    ...pictures.definitions(),
    ...referenceData(document),
    ...document.attachments.map(dataBlock),
  ]
  return { bytes: new TextEncoder().encode(`${parts.join('\n\n')}\n`), pages: null }
}

/** Pictures stand inside the file, behind the text. */
class Pictures {
  private readonly images: Image[] = []

  add(image: Image): string {
    this.images.push(image)
    return `picture-${this.images.length}`
  }

  definitions(): string[] {
    return this.images.map(({ bytes, mediaType }, index) => {
      const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
      return `[picture-${index + 1}]: data:${mediaType};base64,${data}`
    })
  }
}

/** A comment, which no reader sees and pandoc leaves alone; nothing in it ends it. */
function dataBlock({ name, text }: DocumentAttachment): string {
  return `<!-- ${name}\n${text.replaceAll('--', '-\\u002d').replaceAll('>', '\\u003e')}\n-->`
}
