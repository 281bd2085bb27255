import type { DocumentInline } from '#core/document.ts'
import type { StyleName } from '#core/template.ts'
import { directionOf, isApparatus } from '../direction.ts'
import { safeHref } from '../href.ts'
import { plainText } from '../styled-runs.ts'
import { tied } from '../tied.ts'
import { attributes, htmlText } from './html-text.ts'
import { HTML_PIECE } from '../piece-names.ts'

/** Inlines as HTML. A note's number opens the note where the browser can show it beside the text; the note itself stands at the end. */
export class HtmlInlines {
  private readonly calls = new Map<number, number>()
  private readonly noteLabel: (number: number) => string

  /** `noteLabel`: what a call is called for those who hear the page. */
  constructor(noteLabel: (number: number) => string) {
    this.noteLabel = noteLabel
  }

  set(content: readonly DocumentInline[]): string {
    return content.map((inline) => this.one(inline)).join('')
  }

  private one(inline: DocumentInline): string {
    switch (inline.kind) {
      case 'text': {
        const { language, direction } = inline
        const text = htmlText(tied(inline.text))
        if (language === undefined && direction === undefined) return text
        return `<span${attributes({ lang: language, dir: direction })}>${text}</span>`
      }
      case 'emphasis':
        return `<em>${this.set(inline.children)}</em>`
      case 'strong':
        return `<strong>${this.set(inline.children)}</strong>`
      case 'link': {
        const href = safeHref(inline.href)
        return href === null ? this.set(inline.children) : `<a${attributes({ href })}>${this.set(inline.children)}</a>`
      }
      case 'note':
        return this.call(inline.number)
      case 'citation':
        return this.set(inline.children)
      case 'piece':
        return `<span${attributes({ [HTML_PIECE]: inline.id })}>${this.set(inline.children)}</span>`
    }
  }

  /** The first call has the name to which the note leads back. */
  private call(number: number): string {
    const times = (this.calls.get(number) ?? 0) + 1
    this.calls.set(number, times)
    const id = times === 1 ? callId(number) : null
    const button = attributes({ type: 'button', id, popovertarget: noteId(number), 'aria-label': this.noteLabel(number) })
    return `<sup><button${button}>${number}</button></sup>`
  }
}

export function noteId(number: number): string {
  return `note-${number}`
}

export function callId(number: number): string {
  return `call-${number}`
}

/** `rtl` where a paragraph runs from right to left, else null: the direction of the page. */
export function blockDirection(content: readonly DocumentInline[], style: StyleName = 'body'): 'rtl' | null {
  if (isApparatus(style)) return null
  return directionOf(plainText(content)).base === 'rtl' ? 'rtl' : null
}
