import type { BlockKind } from '#core/article.ts'
import { cleanPhrase } from '#core/import/clean-text.ts'
import type { WebBlock } from '#core/import/web-block.ts'
import { type DomElement, type DomNode, isElement, isText } from './dom.ts'
import { isDataTable, rowText } from './tables.ts'

const list = (names: string): Set<string> => new Set(names.split(' '))
/** Elements that begin and end a block of text. */
const BLOCK = list(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL',
)
/** Elements whose content is no text: scripts, styles, frames, media, controls of forms. */
const NO_TEXT = list(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH HEAD TITLE IFRAME FRAME FRAMESET OBJECT EMBED APPLET VIDEO AUDIO CANVAS MAP BUTTON SELECT OPTION TEXTAREA INPUT LABEL PROGRESS METER DATALIST LINK META',
)
const QUOTING = list('BLOCKQUOTE')
const CAPTIONING = list('FIGCAPTION CAPTION')
const LISTING = list('LI DT DD')

/** How many class names around a block are kept. */
const HINTS = 4

type Context = { kind: BlockKind; level: number | null; linked: boolean; hints: readonly string[] }
type Open = { text: string; linkedLetters: number; context: Context; emphasised: boolean | null }

/** The text of a part of a page as blocks: one for each heading, paragraph, item, caption and table row. Two line breaks in a row end a paragraph. */
export function webBlocks(root: DomNode): WebBlock[] {
  const blocks: WebBlock[] = []
  let open: Open | null = null
  let breaks = 0

  const close = (): void => {
    if (open !== null) {
      const block = finish(open)
      if (block !== null) blocks.push(block)
    }
    open = null
    breaks = 0
  }

  const addText = (data: string, context: Context, emphasised: boolean): void => {
    const blank = data.trim() === ''
    if (blank && open === null) return
    open ??= { text: '', linkedLetters: 0, context, emphasised: null }
    open.text += data
    if (blank) return
    breaks = 0
    open.emphasised = emphasised && open.emphasised !== false
    if (context.linked) open.linkedLetters += letters(data)
  }

  const visit = (node: DomNode, context: Context, emphasised: boolean): void => {
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
      if (isText(child)) addText(child.textContent ?? '', context, emphasised)
      else if (isElement(child)) visitElement(child, context, emphasised)
    }
  }

  const visitElement = (element: DomElement, context: Context, emphasised: boolean): void => {
    const tag = element.tagName.toUpperCase()
    if (NO_TEXT.has(tag)) return
    if (tag === 'BR') {
      breaks += 1
      if (breaks >= 2) close()
      else addText(' ', context, emphasised)
      return
    }
    const inner = innerContext(element, tag, context)
    const marked = emphasised || tag === 'EM' || tag === 'I' || tag === 'STRONG' || tag === 'B'
    if (!BLOCK.has(tag)) {
      visit(element, inner, marked)
      return
    }
    close()
    if (tag === 'TABLE' && isDataTable(element)) tableBlocks(element, inner, blocks, visit, close)
    else visit(element, inner, marked)
    close()
  }

  visit(root, { kind: 'paragraph', level: null, linked: false, hints: [] }, false)
  close()
  return blocks
}

function innerContext(element: DomElement, tag: string, context: Context): Context {
  const hint =
    `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''} ${element.getAttribute('itemprop') ?? ''}`
      .trim()
      .toLowerCase()
  const hints = hint === '' ? context.hints : [...context.hints, hint].slice(-HINTS)
  const linked = context.linked || tag === 'A'
  if (/^H[1-6]$/.test(tag)) return { kind: 'heading', level: Number(tag.charAt(1)), linked, hints }
  if (CAPTIONING.has(tag)) return { kind: 'caption', level: null, linked, hints }
  if (context.kind === 'caption') return { ...context, linked, hints }
  if (QUOTING.has(tag) || context.kind === 'quotation') return { kind: 'quotation', level: null, linked, hints }
  if (LISTING.has(tag)) return { kind: 'list-item', level: null, linked, hints }
  return { ...context, linked, hints }
}

/** Each row of a data table is one block; its caption comes first. */
function tableBlocks(
  table: DomElement,
  context: Context,
  blocks: WebBlock[],
  visit: (node: DomNode, context: Context, emphasised: boolean) => void,
  close: () => void,
): void {
  const caption = table.querySelector('caption')
  if (caption !== null) {
    visit(caption, { ...context, kind: 'caption' }, false)
    close()
  }
  for (const row of table.querySelectorAll('tr')) {
    const text = cleanPhrase(rowText(row))
    if (text !== '') blocks.push({ kind: 'table-row', text, linked: 0, hints: context.hints.join(' ') })
  }
}

function finish({ text, linkedLetters, context, emphasised }: Open): WebBlock | null {
  const clean = cleanPhrase(text)
  if (clean === '') return null
  const block: WebBlock = {
    kind: context.kind,
    text: clean,
    linked: Math.min(1, linkedLetters / Math.max(1, letters(clean))),
    hints: context.hints.join(' '),
  }
  if (context.kind === 'heading' && context.level !== null) block.level = context.level
  if (emphasised === true) block.emphasised = true
  return block
}

function letters(text: string): number {
  return text.replace(/\s+/g, '').length
}
