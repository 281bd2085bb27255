import { bylineOf } from '#core/byline.ts'
import type { BriefDocument, DocumentBlock, DocumentCite, DocumentInline, DocumentNote } from '#core/document.ts'
import { pointNumbers } from '#core/list-levels.ts'
import { notesPosition } from '#core/notes-position.ts'
import { textIn } from '#text/text.ts'
import { calledNotes, citesIn, printedLine, printedText, stretches } from './inline-pieces.ts'
import type { PieceKind, PrintedPiece } from './printed-piece.ts'

type Identified<T> = { document: T; pieces: PrintedPiece[] }

/**
 * A document in which every printed piece has an id, and the list of these pieces in the order in which they are read; notes stand where they are set as endnotes,
 * below a heading if they are. The one place that knows what of a document is printed: a kind of block that is not dealt with here does not compile.
 */
export function identify(document: BriefDocument): Identified<BriefDocument> {
  const list = new PieceList()
  list.plain('kicker', 'kicker', document.kicker)
  list.plain('title', 'title', document.title)
  list.plain('byline', 'byline', bylineOf(document))
  const at = notesPosition(document.blocks)
  const before = document.blocks.slice(0, at).map((block, index) => list.block(block, index))
  if (document.notes.length > 0 && document.notePlacement === 'endnotes')
    list.plain('notes', 'notes', textIn(document.language)('document:notes'))
  const notes = document.notes.map((note) => ({ ...note, content: list.note(note) }))
  const after = document.blocks.slice(at).map((block, index) => list.block(block, at + index))
  return { document: { ...document, blocks: [...before, ...after], notes }, pieces: list.linked() }
}

function marked(marker: string | undefined): Pick<PrintedPiece, 'marker'> {
  return marker === undefined ? {} : { marker }
}

function citing(cites: DocumentCite[] = []): Pick<PrintedPiece, 'cites'> {
  return cites.length === 0 ? {} : { cites }
}

type Pictured = Pick<PrintedPiece, 'picture' | 'shown' | 'alternative' | 'drawing'>

function pictured({ image, alternative }: Extract<DocumentBlock, { kind: 'figure' }>): Pictured {
  if (image === null) return {}
  const { sha256, shown = [], mediaType } = image
  const drawing = mediaType === 'image/svg+xml' ? { drawing: true } : {}
  return { picture: sha256, shown: [...shown], alternative: printedLine(alternative), ...drawing }
}

class PieceList {
  readonly pieces: PrintedPiece[] = []
  /** The first piece of each heading, by the id of its block; the heading that each line of the contents names. */
  private readonly headings = new Map<string, string>()
  private readonly named = new Map<string, string>()

  /** The pieces, those of the contents with the pieces of the headings, which come after them. */
  linked(): PrintedPiece[] {
    return this.pieces.map((piece) => {
      const heading = this.headings.get(this.named.get(piece.id) ?? '')
      return heading === undefined ? piece : { ...piece, heading }
    })
  }

  plain(id: string, kind: PieceKind, text: string, block: number | null = null): void {
    if (printedLine(text) !== '') this.pieces.push({ id, kind, text: printedLine(text), block })
  }

  note({ content, number, cites }: DocumentNote): DocumentInline[] {
    const children = content.flatMap((inline) => (inline.kind === 'piece' ? inline.children : [inline]))
    const id = this.upcoming()
    this.pieces.push({ id, kind: 'note', text: printedText(children), block: null, note: number, ...citing(cites) })
    return [{ kind: 'piece', id, children }]
  }

  block(block: DocumentBlock, index: number): DocumentBlock {
    const set = (content: readonly DocumentInline[], kind: PieceKind): DocumentInline[] => this.content(content, kind, index)
    switch (block.kind) {
      case 'heading':
        this.headings.set(block.id, this.upcoming())
        return { ...block, content: this.content(block.content, 'heading', index, { level: block.level }) }
      case 'annex':
        this.headings.set(block.id, this.upcoming())
        return { ...block, piece: this.line(block.title, 'annex', index) }
      case 'contents': {
        const piece = this.line(block.title, 'contents-title', index)
        const entries = block.entries.map((entry) => {
          this.named.set(this.upcoming(), entry.heading)
          return { ...entry, content: set(entry.content, 'contents') }
        })
        return { ...block, piece, entries }
      }
      case 'paragraph':
        return {
          ...block,
          content: this.content(
            block.content,
            'text',
            index,
            marked(block.number === undefined ? undefined : `${block.number}.`),
          ),
        }
      case 'judgement':
        return { ...block, piece: this.line(block.label, 'label', index), content: set(block.content, 'judgement') }
      case 'quotation':
        return { ...block, content: set(block.content, 'quotation'), attribution: set(block.attribution, 'attribution') }
      case 'list': {
        const numbers = pointNumbers(block.items, block.ordered, block.start)
        const items = block.items.map((item, at) => {
          const each = item.level === undefined ? {} : { listLevel: item.level + 1 }
          return { ...item, content: this.content(item.content, 'list-item', index, marked(numbers[at] ?? undefined), each) }
        })
        return { ...block, items }
      }
      case 'table': {
        const caption = set(block.caption, 'caption')
        const header = block.header.map((cell) => set(cell, 'table-head'))
        return { ...block, caption, header, rows: block.rows.map((row) => row.map((cell) => set(cell, 'table-cell'))) }
      }
      case 'figure': {
        const caption = this.content(block.caption, 'figure-caption', index, pictured(block))
        return { ...block, caption, source: set(block.source, 'figure-source') }
      }
      case 'bibliography':
        return { ...block, entries: block.entries.map((entry, at) => this.source(entry, block.sources?.[at], index)) }
    }
  }

  /** An entry of the list of sources; `key`: that of its reference. */
  private source(entry: readonly DocumentInline[], key: string | undefined, block: number): DocumentInline[] {
    return this.content(entry, 'source', block, citing(key === undefined ? [] : [{ source: key, locator: null }]))
  }

  /** The id of the piece that comes next. */
  private upcoming(): string {
    return `p${this.pieces.length + 1}`
  }

  private line(text: string, kind: PieceKind, block: number): string {
    const id = this.upcoming()
    this.plain(id, kind, text, block)
    return id
  }

  /** `beside`: what is printed beside the first; `each`: what holds for all of them. What stands between sentences is a piece of its own where it says anything. */
  private content(
    content: readonly DocumentInline[],
    kind: PieceKind,
    block: number,
    beside: Pictured & Pick<PrintedPiece, 'marker' | 'cites' | 'level'> = {},
    each: Pick<PrintedPiece, 'listLevel'> = {},
  ): DocumentInline[] {
    let first = beside
    return stretches(content).flatMap(({ sentence, children, cited }) => {
      const text = printedText(children)
      const calls = calledNotes(children)
      if (text === '' && calls.length === 0) return children
      const id = this.upcoming()
      this.pieces.push({
        id,
        kind: kind === 'text' && sentence !== null ? 'sentence' : kind,
        text,
        block,
        ...(sentence === null ? {} : { sentence }),
        ...(calls.length === 0 ? {} : { calls }),
        ...(cited === undefined ? {} : { cited }),
        ...citing(citesIn(children)),
        ...each,
        ...first,
      })
      first = {}
      return [{ kind: 'piece', id, children } satisfies DocumentInline]
    })
  }
}
