import type { DocumentInline } from '#core/document.ts'
import type { StyleName } from '#core/template.ts'
import { blockDirection, type HtmlInlines } from './html-inlines.ts'
import { attributes } from './html-text.ts'

/** `nextId`: names for headings, so that a link can lead to each. */
export type HtmlContext = { type: HtmlInlines; nextId: () => string }

/** A paragraph of a style of the template, whose name is its class. */
export function styled(tag: string, style: StyleName, content: readonly DocumentInline[], { type }: HtmlContext): string {
  return `<${tag}${attributes({ class: style, dir: blockDirection(content) })}>${type.set(content)}</${tag}>`
}
