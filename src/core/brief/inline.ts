import type { DocumentInline } from '../document.ts'
import { textRuns } from './resolve/runs.ts'

/** Strong before emphasis, without nesting and without spaces at the edges (2 * 3 * 4 is no markup); a backslash keeps the next star literal. */
const MARKUP =
  /\\(?<literal>[\\*])|\*\*(?!\s)(?<strong>(?:\\.|[^*\\])+)(?<!\s)\*\*|\*(?!\s)(?<emphasis>(?:\\.|[^*\\])+)(?<!\s)\*/gu

/** Turns a sentence's inline Markdown (*emphasis*, **strong**, backslash escapes) into inlines, with foreign scripts as runs of their own. */
export function parseInline(text: string, language: string): DocumentInline[] {
  const inlines: DocumentInline[] = []
  let plain = ''
  let position = 0
  const flush = (): void => {
    inlines.push(...textRuns(plain, language))
    plain = ''
  }
  for (const match of text.matchAll(MARKUP)) {
    plain += text.slice(position, match.index)
    position = match.index + match[0].length
    const { literal, strong, emphasis } = match.groups ?? {}
    if (literal !== undefined) {
      plain += literal
      continue
    }
    flush()
    const children = textRuns(unescape(strong ?? emphasis ?? ''), language)
    inlines.push({ kind: strong === undefined ? 'emphasis' : 'strong', children })
  }
  plain += text.slice(position)
  flush()
  return inlines
}

/** The text a reader sees: without markup and escapes. */
export function plainText(text: string): string {
  return text.replace(MARKUP, (...args: unknown[]) => {
    const groups = args.at(-1) as Record<string, string | undefined>
    return unescape(groups['literal'] ?? groups['strong'] ?? groups['emphasis'] ?? '')
  })
}

/** Keeps text that comes from elsewhere (a quotation with a footnote star) from being read as markup. */
export function escapeInline(text: string): string {
  return text.replace(/[\\*]/g, '\\$&')
}

function unescape(text: string): string {
  return text.replace(/\\([\\*])/g, '$1')
}
