import { Fragment, Slice } from 'prosemirror-model'
import type { Node as TextNode } from 'prosemirror-model'
import { DEEPEST_LEVEL } from '#core/list-levels.ts'
import { schema } from './schema.ts'

/** Word writes list points as paragraphs with a sign and spaces before the text; its own class tells them. An end that is missing is empty. */
const WORD_POINT = /<p\b[^<>]*class=["']?MsoListParagraph[^<>]*>([\s\S]*?)(<\/p>|(?=<p\b)|$)/gi
/** What shows the sign, as Word writes it, as a browser that read it writes it, or without a condition. */
const WORD_SIGN =
  /<!(?:--)?\[if !supportLists\](?:--)?>([\s\S]*?)(<!(?:--)?\[endif\](?:--)?>|$)|<span style=["']mso-list:\s*Ignore["']>([\s\S]*?)(<\/span>|$)/i
/** What is no text, as a browser reads it: what is never closed runs to the end. */
const NO_TEXT = /<!--[\s\S]*?(?:-->|$)|<!\[[^\]<>]*\]>|<(style|script|title)\b[\s\S]*?(?:<\/\1>|$)|<\/?[ovw]:[^<>]*>/gi

/** How deep in its list a point of Word stands, from 1. */
const WORD_LEVEL = /\bmso-list\s*:[^;"'<>]*\blevel(\d+)/i

/** Pasted HTML without what is no text: comments, styles, Word's own tags; Word's list points as points of a list, those below a point as points of the same list, with their level. */
export function cleanHtml(html: string): string {
  let outer: string | null = null
  const listed = html.replace(WORD_POINT, (paragraph, inner: string, end: string) => {
    if (end === '') return paragraph
    let sign = ''
    const text = inner.replace(WORD_SIGN, (whole, conditional: string | undefined, ends, ignored: string | undefined, closed) => {
      if (ends === '' || closed === '') return whole
      sign = (conditional ?? ignored ?? '').replace(/<[^<>]+>|&nbsp;|\s/g, '')
      return ''
    })
    // Bullets are letters, too, of fonts that show them otherwise.
    const own = /\p{N}|[\p{L}].|.\p{L}/u.test(sign) ? 'ol' : 'ul'
    const level = Number(WORD_LEVEL.exec(paragraph)?.[1] ?? 1) - 1
    const isBelow = level > 0
    const tag = (isBelow ? outer : null) ?? own
    if (!isBelow) outer = own
    return `<${tag}><li${isBelow ? ` data-level="${Math.min(level, DEEPEST_LEVEL)}"` : ''}>${text}</li></${tag}>`
  })
  return cleanText(listed.replace(/<\/(ul|ol)>\s*<\1>/g, '').replace(NO_TEXT, ''))
}

/** Text whose every sign can be stored and printed: no half pairs (lone surrogates), no control characters, no soft hyphens. */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\ufffe\uffff]/g, '')
}

/** What was copied over several sections goes in as paragraphs: sections are the template's. */
export function flattened(slice: Slice): Slice {
  const { title, section, written } = schema.nodes
  let changed = false
  const blocks: TextNode[] = []
  slice.content.forEach((node) => {
    if (node.type === written || node.type === title || node.type === section) changed = true
    if (node.type === section) node.forEach((block) => blocks.push(block))
    else if (node.type === title) blocks.push(schema.nodes.paragraph.create(null, node.content))
    else if (node.type !== written) blocks.push(node)
  })
  return changed ? new Slice(Fragment.fromArray(blocks), Math.max(0, slice.openStart - 1), Math.max(0, slice.openEnd - 1)) : slice
}
