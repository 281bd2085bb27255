import type { Extra, FoundCall, FoundLink, FoundPart, FoundPicture, FoundProperties } from '#core/brief/proof/found.ts'
import { numberAt } from '#core/list-levels.ts'
import { safeHref } from '../write/href.ts'
import { noteId } from '../write/html/html-inlines.ts'
import { LIST_TYPES } from '../write/html/html-list.ts'
import { HTML_PIECE } from '../write/piece-names.ts'
import { htmlPicture } from './exported-html-picture.ts'
import { judged } from './exported-html-allowed.ts'
import { HtmlSetting } from './exported-html-setting.ts'
import { isOurStyle } from './exported-html-style.ts'
import type { HtmlToken } from './exported-html-tokens.ts'

type Opening = Extract<HtmlToken, { kind: 'open' }>
/** `hides`: the extra that its text belongs to instead of to the brief. */
type Frame = {
  tag: string
  names: readonly string[]
  id: string
  piece: string | null
  hides: Extra | null
  call: Call | null
  link: FoundLink | null
}
type Call = { text: string; target: string; part: FoundPart }

const EMPTY = new Set(['meta', 'hr', 'img', 'col'])
/** Between them text does not go on. */
const INLINE = new Set(['span', 'em', 'strong', 'a', 'sup', 'button'])

/** Reads a page token by token into what `FoundFile` asks for. */
export class HtmlText {
  readonly parts: FoundPart[] = []
  readonly markers = new Map<string, string>()
  readonly loose: { text: string; page: null }[] = []
  readonly running: [string[], string[]] = [[], []]
  readonly extras: Extra[] = []
  readonly registers: string[] = []
  readonly pictures: FoundPicture[] = []
  readonly links: FoundLink[] = []
  readonly properties: FoundProperties = {}
  readonly setting = new HtmlSetting()
  private readonly open: Frame[] = []
  /** Of each list that is open, the number of its next point and the signs it counts with. */
  private readonly counts: { next: number; type: string | undefined }[] = []
  private part: FoundPart | null = null
  private marker: string | null = null
  private style: string | null = null

  read(token: HtmlToken): void {
    switch (token.kind) {
      case 'open':
        return this.opened(token)
      case 'close':
        return this.closed(token.tag)
      case 'text':
        return this.text(token.text)
      case 'comment':
        return this.extra('comment', token.text)
      case 'odd':
        return this.extra('embedded', token.text)
    }
  }

  /** How many elements are open. */
  get depth(): number {
    return this.open.length
  }

  /** What a page leaves open a browser closes where it sees fit. */
  end(): void {
    for (const { tag } of this.open) this.extra('embedded', `<${tag}>`)
    this.setting.end(this.parts)
    this.extras.push(...this.setting.extras)
  }

  private opened(token: Opening): void {
    const { tag, attributes, raw } = token
    const names = (attributes.get('class') ?? '').split(' ')
    const verdict = judged(token, this.inside('notes'))
    this.setting.opened(tag, attributes, EMPTY.has(tag), this.parts.length)
    const outer = this.open.at(-1)
    const piece = attributes.get(HTML_PIECE) ?? outer?.piece ?? null
    let hides = outer?.hides ?? null
    if (verdict === 'foreign') this.extra('embedded', raw.slice(0, raw.indexOf('>') + 1) || raw)
    if (verdict === 'hidden' && hides === null) {
      hides = { kind: 'hidden-text', text: '', page: null }
      this.extras.push(hides)
    }
    if (!INLINE.has(tag) || attributes.has(HTML_PIECE)) this.part = null
    if (tag === 'img') this.pictures.push(htmlPicture(attributes))
    if (tag === 'meta') this.property(attributes.get('name') ?? '', attributes.get('content') ?? '')
    if (tag === 'ol') {
      const next = names.includes('notes') ? Number.NaN : Number(attributes.get('start') ?? 1)
      this.counts.push({ next, type: attributes.get('type') })
    }
    if (tag === 'ul') this.counts.push({ next: Number.NaN, type: undefined })
    if (tag === 'li') this.numbered()
    if (attributes.has(HTML_PIECE) && this.marker !== null) {
      this.markers.set(attributes.get(HTML_PIECE) ?? '', this.marker)
      this.marker = null
    }
    if (EMPTY.has(tag)) return
    const frame: Frame = { tag, names, id: attributes.get('id') ?? '', piece, hides, call: null, link: null }
    this.open.push(frame)
    const href = tag === 'a' ? (attributes.get('href') ?? '') : '#'
    if (!href.startsWith('#')) frame.link = { text: '', href: safeHref(href) ?? href, page: null }
    if (tag === 'button') frame.call = { text: '', target: attributes.get('popovertarget') ?? '', part: this.partOf(piece) }
  }

  private closed(tag: string): void {
    const frame = this.open.at(-1)
    if (frame?.tag !== tag) return this.extra('embedded', `</${tag}>`)
    this.open.pop()
    this.setting.closed()
    if (tag === 'ol' || tag === 'ul') this.counts.pop()
    if (tag === 'style' && !isOurStyle(this.style ?? '')) this.extra('style', (this.style ?? '').trim().slice(0, 200))
    this.style = null
    if (!INLINE.has(tag) || frame.piece !== (this.open.at(-1)?.piece ?? null)) this.part = null
    if (frame.link !== null) this.links.push(frame.link)
    if (frame.call === null) return
    const { text, target, part } = frame.call
    const printed = text.trim()
    part.calls.push({ printed: target === noteId(Number(printed)) ? printed : `${printed} → ${target}` } satisfies FoundCall)
  }

  private text(text: string): void {
    const frame = this.open.at(-1)
    if (frame?.tag === 'script') return void this.registers.push(text)
    if (frame?.tag === 'style') return void (this.style = (this.style ?? '') + text)
    if (frame?.tag === 'title') return this.property('title', text)
    this.setting.said(text)
    if (frame?.hides) return void (frame.hides.text += text)
    if (frame?.call) return void (frame.call.text += text)
    if (text.trim() === '') return void (this.part && (this.part.text += ' '))
    for (const { link } of this.open) if (link !== null) link.text += text
    if (this.inside('skip') || this.inside('marking')) return this.headOrFoot(text.trim())
    if (frame?.names.includes('number') && frame.piece === null) return this.number(text.trim())
    this.partOf(frame?.piece ?? null).text += text
  }

  private property(name: string, text: string): void {
    if (name === 'title' || name === 'author' || name === 'keywords') this.properties[name] = text
    if (name === 'description') this.properties.subject = text
  }

  private headOrFoot(text: string): void {
    this.running[this.open.some(({ tag }) => tag === 'footer') ? 1 : 0].push(text)
  }

  /** Before a note its number stands for itself, and the note must bear the name by which that number is called. */
  private number(text: string): void {
    const note = this.inside('notes') ? this.open.find(({ tag }) => tag === 'li') : undefined
    if (note === undefined) this.loose.push({ text, page: null })
    else this.marker = note.id === noteId(Number.parseInt(text, 10)) ? text : `${text} (${note.id})`
  }

  /** What the browser prints before a point of a list. */
  private numbered(): void {
    const count = this.counts.at(-1)
    if (count === undefined || Number.isNaN(count.next)) return
    const level = (LIST_TYPES as readonly (string | undefined)[]).indexOf(count.type)
    // No list of ours counts by other signs.
    const text = level < 0 ? `${count.type} ${count.next}.` : numberAt(level, count.next)
    this.loose.push({ text, page: null })
    count.next += 1
  }

  private partOf(piece: string | null): FoundPart {
    if (this.part?.piece === piece) return this.part
    this.part = { piece, text: '', calls: [], page: null, rises: false, shape: this.setting.shape }
    this.parts.push(this.part)
    for (const picture of this.pictures) picture.before ??= this.part
    return this.part
  }

  private inside(name: string): boolean {
    return this.open.some(({ names }) => names.includes(name))
  }

  private extra(kind: Extra['kind'], text: string): void {
    this.extras.push({ kind, text: text.trim(), page: null })
  }
}
