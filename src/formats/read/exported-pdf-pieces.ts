import type { FoundFile, FoundPart } from '#core/brief/proof/found.ts'
import { joinedLines } from '#core/brief/proof/parted-words.ts'
import { markedPiece, PDF_RUNNING } from '../write/piece-names.ts'
import type { PageItem } from './exported-pdf-items.ts'
import { joinedItems, type PageLine } from './exported-pdf-lines.ts'

/** Parts of a line's height by which the next may begin higher without having been put in another place. */
const RISE = 1.5

/** A stretch of one mark within a line. */
type Stretch = { mark: string | null; text: string; y: number; height: number; page: number }

/** The pieces of a PDF in the order in which its pages draw them, by the marked contents that the writer put around them. */
export function pdfPieces(pages: readonly PageLine[][]): Pick<FoundFile, 'parts' | 'markers' | 'loose' | 'running'> {
  const parts: FoundPart[] = []
  const markers = new Map<string, string>()
  const loose: FoundFile['loose'] = []
  const running: string[][] = []
  for (const [index, lines] of pages.entries()) {
    const page = index + 1
    const heads: string[] = []
    running.push(heads)
    let above: Stretch | null = null
    for (const line of lines) {
      const stretches = stretchesOf(line, page)
      for (const stretch of stretches) {
        const { mark, text } = stretch
        if (mark === PDF_RUNNING) {
          heads.push(text)
          continue
        }
        const marked = mark === null ? null : markedPiece(mark)
        if (marked === null) loose.push({ text, page })
        else if (marked.part === 'm') markers.set(marked.piece, `${markers.get(marked.piece) ?? ''}${text}`)
        else {
          const last = parts.at(-1)
          const here = last?.piece === marked.piece && last.page === page ? last : null
          const part: FoundPart = here ?? { piece: marked.piece, text: '', calls: [], page, rises: false }
          if (here === null) parts.push(part)
          if (marked.part === 'n') part.pageNumber = `${part.pageNumber ?? ''}${text.trim()}`
          else if (marked.part === 'c') part.calls.push({ printed: text.trim() })
          else part.text = part.text === '' ? text : joinedLines(part.text, text)
          if (above !== null && stretch.y > above.y + RISE * Math.max(stretch.height, above.height)) part.rises = true
          if (marked.part === null) above = stretch
        }
      }
    }
  }
  return { parts, markers, loose, running }
}

function stretchesOf({ items }: PageLine, page: number): Stretch[] {
  const groups: PageItem[][] = []
  for (const item of items) {
    const last = groups.at(-1)
    if (last && (last[0]?.mark ?? null) === (item.mark ?? null)) last.push(item)
    else groups.push([item])
  }
  return groups.map((group) => ({
    mark: group[0]?.mark ?? null,
    text: joinedItems(group),
    y: Math.min(...group.map(({ y }) => y)),
    height: Math.max(...group.map(({ height }) => height)),
    page,
  }))
}
