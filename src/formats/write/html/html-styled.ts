import type { DocumentInline } from '#core/document.ts'
import type { StyleName } from '#core/template.ts'
import { blockDirection, type HtmlInlines } from './html-inlines.ts'
import { attributes } from './html-text.ts'

/** `language`: of the page. `idOf`: the name in the page of what has that id in the document, so that a link can lead to it. */
export type HtmlContext = { type: HtmlInlines; language: string; idOf: (id: string) => string }

/** A paragraph of a style of the template, whose name is its class. */
export function styled(tag: string, style: StyleName, content: readonly DocumentInline[], { type }: HtmlContext): string {
  return `<${tag}${attributes({ class: style, dir: blockDirection(content, style) })}>${type.set(content)}</${tag}>`
}
