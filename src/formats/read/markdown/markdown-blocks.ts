import type { BlockKind } from '#core/article.ts'
import { cleanLine } from '#core/import/clean-text.ts'
import type { RawBlock } from '#core/import/raw-block.ts'
import MarkdownIt, { type Token } from 'markdown-it'
import { footnoteLabel, footnoteSyntax } from './footnote-syntax.ts'
import { inlineText } from './inline-text.ts'
import { ListLabels } from './list-labels.ts'

/** `html: true` so that HTML in the text arrives as tokens of its own, which `htmlBlocks` reads or which are left out. */
const parser = new MarkdownIt({ html: true, linkify: false, typographer: false }).use(footnoteSyntax)

/** What a block of HTML inside Markdown holds; injected, so that this file needs no DOM. */
type HtmlBlocks = (html: string) => RawBlock[]

/** The blocks of a Markdown text in order: one for each heading, paragraph, list item, quoted paragraph, table row and picture. */
export function markdownBlocks(markdown: string, htmlBlocks: HtmlBlocks): RawBlock[] {
  const blocks: RawBlock[] = []
  const open: string[] = []
  let row: string[] | null = null
  let level = 1
  let footnote: string | null = null
  const labels = new ListLabels()
  for (const token of parser.parse(markdown, {})) {
    if (token.nesting === 1) open.push(token.type)
    if (token.nesting === -1) open.pop()
    labels.pass(token)
    if (token.type === 'heading_open') level = Number(token.tag.slice(1))
    else if (token.type === 'footnote_open' || token.type === 'footnote_close') footnote = footnoteLabel(token.meta)
    else if (token.type === 'tr_open') row = []
    else if (token.type === 'tr_close' && row !== null) {
      if (row.some((cell) => cell !== '')) blocks.push({ kind: 'table-row', text: row.join(' | ') })
      row = null
    } else if (token.type === 'inline') {
      if (row !== null) row.push(inlineText(token).text)
      else blocks.push(...labels.onFirst(inlineBlocks(token, kindWithin(open), level, footnote)))
    } else if (token.type === 'fence' || token.type === 'code_block') pushText(blocks, 'paragraph', token.content)
    else if (token.type === 'html_block') blocks.push(...htmlBlocks(token.content))
  }
  return blocks
}

function kindWithin(open: readonly string[]): BlockKind {
  if (open.includes('heading_open')) return 'heading'
  if (open.includes('footnote_open')) return 'list-item'
  if (open.includes('blockquote_open')) return 'quotation'
  return open.includes('list_item_open') ? 'list-item' : 'paragraph'
}

function inlineBlocks(token: Token, kind: BlockKind, level: number, footnote: string | null): RawBlock[] {
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
  const { text, marks } = inlineText(token)
  if (text === '') return []
  return [
    {
      kind,
      text,
      ...(marks.length > 0 && { marks }),
      ...(kind === 'heading' ? { level } : isEmphasised(children) && { emphasised: true }),
      ...(footnote !== null && { footnote }),
    },
  ]
}

function isEmphasised(children: readonly Token[]): boolean {
  const [first, last] = [children[0], children.at(-1)]
  if (first === undefined || last === undefined || !/^(?:em|strong)_open$/.test(first.type)) return false
  const closes = children.findIndex((child) => child.type === last.type && child.level === first.level)
  return last.type === first.type.replace('open', 'close') && closes === children.length - 1
}

function pushText(blocks: RawBlock[], kind: BlockKind, content: string): void {
  const text = cleanLine(content)
  if (text !== '') blocks.push({ kind, text })
}
