import { bylineOf } from '#core/byline.ts'
import { byKey, citedText, referenceText } from '#core/brief/proof/cited-text.ts'
import { entryPiece } from '#core/brief/proof/cited-pieces.ts'
import type { Extra, FoundLink, FoundPart, FoundPicture } from '#core/brief/proof/found.ts'
import { listShape, type Shape } from '#core/brief/proof/shapes.ts'
import { numberAt } from '#core/list-levels.ts'
import { hasRightToLeft } from '#core/text-direction.ts'
import type { DocumentCite } from '#core/document.ts'
import { directionOf } from '../write/direction.ts'
import { safeHref } from '../write/href.ts'
import { dataHashes } from './exported-html-picture.ts'
import type { MdBlock } from './exported-md-blocks.ts'
import type { MdMetadata } from './exported-md-metadata.ts'
import { mdTree, type MdNode } from './exported-md-tree.ts'

const OUR_ATTRIBUTES = /^(?:#([\w-]+))?(?:\s*lang=[\w-]+)?(?:\s*dir=rtl)?$/
const OUR_FENCES = new Set(['.marking', '.judgement', '.figure', '#refs', 'dir=rtl'])
const NUMBER = /^\s*(\d{1,9}\.)\s*$/
const CITE = /^@([\p{L}\p{N}_-]+)(?:, (?:\{((?:[^{}])+)\}|\u2060?([^{}]+)))?$/u

/** Reads the blocks of a Markdown file into what `FoundFile` asks for. */
export class MdText {
  readonly parts: FoundPart[] = []
  readonly loose: { text: string; page: null }[] = []
  readonly running: [string[], string[]] = [[], []]
  readonly extras: Extra[] = []
  readonly notes: string[] = []
  readonly pictures: FoundPicture[] = []
  readonly links: FoundLink[] = []
  private readonly metadata: MdMetadata
  private readonly references: ReturnType<typeof byKey>
  private readonly fences: string[] = []
  /** Pictures that are shown and not yet defined, by their names. */
  private readonly shown: { name: string; picture: FoundPicture }[] = []
  private part: FoundPart | null = null
  /** Of each level of the list that is read, the number of its last point; null where it had a bullet. */
  private readonly counts: (number | null)[] = []
  /** Lines of the table that is read. */
  private rows = 0
  private listed = false
  private shape: Shape = 'text'

  constructor(metadata: MdMetadata) {
    this.metadata = metadata
    this.references = byKey(metadata.references)
    this.line('kicker', metadata.kicker)
    this.line('title', metadata.title)
    this.line('byline', bylineOf({ authors: metadata.authors, dateText: metadata.date }))
    for (const text of metadata.odd) this.extra('embedded', text)
  }

  read(block: MdBlock): void {
    this.part = null
    this.shape = this.shapeOf(block)
    if (block.kind !== 'item') this.counts.length = 0
    this.rows = block.kind === 'cells' ? this.rows + 1 : 0
    // Without the line below its head a table is text.
    if (block.kind === 'cells' && this.rows === 2 && !block.isRule) this.extra('style', '|---|')
    switch (block.kind) {
      case 'fence':
        return this.fence(block.attributes)
      case 'item':
        this.numbered(block)
        return this.text(block.text)
      case 'cells':
        for (const cell of block.cells) {
          this.part = null
          this.text(cell)
        }
        return
      case 'text':
        return this.text(block.text)
      case 'picture': {
        const meant = this.shown.filter(({ name }) => name === block.name)
        if (meant.length === 0 || !block.target.startsWith('data:image/')) this.extra('embedded', `[${block.name}]`)
        for (const one of meant) {
          one.picture.hashes.push(...dataHashes(block.target))
          this.shown.splice(this.shown.indexOf(one), 1)
        }
        return
      }
      case 'comment':
        // An empty one parts two lists.
        return block.text.trim() === '' ? undefined : this.extra('comment', block.text)
      case 'odd':
        return this.extra('embedded', block.text)
      case 'metadata':
    }
  }

  /** The program that shows it counts on from the first. */
  private numbered({ level, number }: Extract<MdBlock, { kind: 'item' }>): void {
    this.counts.length = level + 1
    const before = this.counts[level] ?? null
    const count = number === null || before === null ? number : before + 1
    this.counts[level] = count
    if (count !== null) this.loose.push({ text: numberAt(level, count), page: null })
  }

  /** The list of sources stands at the end where no place is given for it. */
  end(): void {
    for (const attributes of this.fences) this.extra('embedded', `::: {${attributes}}`)
    if (!this.listed) this.sources()
  }

  private shapeOf(block: MdBlock): Shape {
    if (block.kind === 'item') return listShape(block.level + 1)
    if (block.kind === 'cells') return 'table'
    const shape = block.kind === 'text' ? block.shape : 'text'
    return shape === 'text' && this.fences.includes('.judgement') ? 'judgement' : shape
  }

  private fence(attributes: string | null): void {
    if (attributes === null) {
      if (this.fences.pop() === undefined) this.extra('embedded', ':::')
      return
    }
    if (!OUR_FENCES.has(attributes)) this.extra('embedded', `::: {${attributes}}`)
    this.fences.push(attributes)
    if (attributes === '#refs') this.sources()
  }

  private sources(): void {
    this.listed = true
    if (!this.metadata.listsSources) return
    for (const reference of this.metadata.references) this.line(entryPiece(reference.id), referenceText(reference))
  }

  private line(piece: string, text: string): void {
    if (text.trim() !== '') this.parts.push({ piece, text, calls: [], page: null, rises: false })
  }

  private text(markdown: string): void {
    const nodes = mdTree(markdown.replace(/[^\S\ufeff]+/gu, ' '))
    const turned = this.fences.includes('dir=rtl') ? flat(nodes) : ''
    if (turned !== '' && directionOf(turned).base === 'ltr') this.extra('direction', turned)
    if (this.fences.includes('.marking')) {
      const said = nodes.map((node) => ('text' in node ? node.text : '\ufffd')).join('')
      this.running[this.parts.some(({ piece }) => piece !== 'kicker' && piece !== 'title' && piece !== 'byline') ? 1 : 0].push(
        said,
      )
      return
    }
    this.walk(nodes, null)
  }

  private walk(nodes: readonly MdNode[], piece: string | null): void {
    for (const node of nodes) {
      switch (node.kind) {
        case 'text': {
          const number = piece === null && this.part === null ? NUMBER.exec(node.text) : null
          if (number !== null) this.loose.push({ text: number[1] ?? '', page: null })
          else if (node.text.trim() !== '' || this.part !== null) this.partOf(piece).text += node.text
          break
        }
        case 'odd':
          this.partOf(piece).text += `\ufffd${node.text}`
          break
        case 'emphasis':
          break
        case 'comment':
          this.extra('comment', node.text)
          break
        case 'citation':
          this.call(this.saidBy(node.raw), piece)
          break
        case 'note':
          this.call(flat(node.children), piece)
          break
        case 'picture':
          this.picture(node.name, node.alternative)
          break
        case 'link':
          this.links.push({ text: flat(node.children), href: safeHref(node.href) ?? node.href, page: null })
          this.walk(node.children, piece)
          break
        case 'span':
          this.span(node, piece)
      }
    }
  }

  private picture(name: string, alternative: string): void {
    const picture: FoundPicture = { hashes: [], alternative, before: null, page: null, odd: false }
    this.pictures.push(picture)
    this.shown.push({ name, picture })
  }

  private span({ attributes, children }: Extract<MdNode, { kind: 'span' }>, piece: string | null): void {
    const ours = OUR_ATTRIBUTES.exec(attributes.trim())
    if (ours === null) this.extra('embedded', `{${attributes}}`)
    if (attributes.includes('dir=rtl') && !hasRightToLeft(flat(children))) this.extra('direction', flat(children))
    const own = ours?.[1]
    if (own === undefined) return this.walk(children, piece)
    this.part = null
    this.walk(children, own)
    this.part = null
  }

  private call(note: string, piece: string | null): void {
    const part = this.partOf(piece)
    part.text = part.text.trimEnd()
    part.calls.push({ note, number: null })
    this.notes.push(note)
  }

  /** What a citation says with what its sources say; one that is not as ours are is what stands there. */
  private saidBy(raw: string): string {
    const cites = raw.split(/;\s*(?=@)/).map((each): DocumentCite | null => {
      const [, source, braced, plain] = CITE.exec(each.trim()) ?? []
      if (source === undefined) return null
      const locator = braced ?? plain
      return {
        source,
        locator:
          locator === undefined
            ? null
            : mdTree(locator)
                .map((node) => ('text' in node ? node.text : ''))
                .join(''),
      }
    })
    return cites.includes(null) ? `[${raw}]` : citedText(cites as DocumentCite[], this.references)
  }

  private partOf(piece: string | null): FoundPart {
    if (this.part?.piece === piece) return this.part
    this.part = { piece, text: '', calls: [], page: null, rises: false, shape: this.shape }
    this.parts.push(this.part)
    for (const picture of this.pictures) picture.before ??= this.part
    return this.part
  }

  private extra(kind: Extra['kind'], text: string): void {
    this.extras.push({ kind, text: text.trim().slice(0, 2000), page: null })
  }
}

function flat(nodes: readonly MdNode[]): string {
  return nodes
    .map((node) => {
      if (node.kind === 'emphasis') return ''
      if ('children' in node) return flat(node.children)
      return node.kind === 'text' ? node.text : '\ufffd'
    })
    .join('')
}
