import type { BlockKind } from '#core/article.ts'
import { cleanLine } from '#core/import/clean-text.ts'
import type { RawBlock } from '#core/import/raw-block.ts'
import MarkdownIt, { type Token } from 'markdown-it'

/** `html: true` so that HTML in the text arrives as tokens of its own, which `htmlBlocks` reads or which are left out. */
const parser = new MarkdownIt({ html: true, linkify: false, typographer: false })

/** What a block of HTML inside Markdown holds; injected, so that this file needs no DOM. */
type HtmlBlocks = (html: string) => RawBlock[]

/** The blocks of a Markdown text in order: one for each heading, paragraph, list item, quoted paragraph, table row and picture. */
export function markdownBlocks(markdown: string, htmlBlocks: HtmlBlocks): RawBlock[] {
  const blocks: RawBlock[] = []
  const open: string[] = []
  let row: string[] | null = null
  let level = 1
  for (const token of parser.parse(markdown, {})) {
    if (token.nesting === 1) open.push(token.type)
    if (token.nesting === -1) open.pop()
    if (token.type === 'heading_open') level = Number(token.tag.slice(1))
    else if (token.type === 'tr_open') row = []
    else if (token.type === 'tr_close' && row !== null) {
      if (row.some((cell) => cell !== '')) blocks.push({ kind: 'table-row', text: row.join(' | ') })
      row = null
    } else if (token.type === 'inline') {
      const text = cleanLine(inlineText(token))
      if (row !== null) row.push(text)
      else blocks.push(...inlineBlocks(token, text, kindWithin(open), level))
    } else if (token.type === 'fence' || token.type === 'code_block') pushText(blocks, 'paragraph', token.content)
    else if (token.type === 'html_block') blocks.push(...htmlBlocks(token.content))
  }
  return blocks
}

function kindWithin(open: readonly string[]): BlockKind {
  if (open.includes('heading_open')) return 'heading'
  if (open.includes('blockquote_open')) return 'quotation'
  return open.includes('list_item_open') ? 'list-item' : 'paragraph'
}

function inlineBlocks(token: Token, text: string, kind: BlockKind, level: number): RawBlock[] {
  const children = (token.children ?? []).filter(
    (child) => child.type !== 'softbreak' && (child.type !== 'text' || child.content.trim() !== ''),
  )
  const pictures = children.filter((child) => child.type === 'image')
  if (children.length > 0 && pictures.length === children.length) {
    return pictures.flatMap((picture): RawBlock[] => {
      const caption = cleanLine(String(picture.attrGet('title') ?? picture.content))
      return caption === '' ? [] : [{ kind: 'caption', text: caption }]
    })
  }
  if (text === '') return []
  if (kind === 'heading') return [{ kind, text, level }]
  return [isEmphasised(children) ? { kind, text, emphasised: true } : { kind, text }]
}

function isEmphasised(children: readonly Token[]): boolean {
  const [first, last] = [children[0], children.at(-1)]
  if (first === undefined || last === undefined || !/^(?:em|strong)_open$/.test(first.type)) return false
  const closes = children.findIndex((child) => child.type === last.type && child.level === first.level)
  return last.type === first.type.replace('open', 'close') && closes === children.length - 1
}

/** The words of a line of Markdown: links and emphasis reduced to their text, pictures within text and inline HTML left out. */
function inlineText(token: Token): string {
  return (token.children ?? [])
    .map((child) => {
      if (child.type === 'text' || child.type === 'code_inline' || child.type === 'text_special') return child.content
      if (child.type === 'softbreak' || child.type === 'hardbreak') return ' '
      return child.type === 'html_inline' && /^<br\b/i.test(child.content) ? ' ' : ''
    })
    .join('')
}

function pushText(blocks: RawBlock[], kind: BlockKind, content: string): void {
  const text = cleanLine(content)
  if (text !== '') blocks.push({ kind, text })
}
