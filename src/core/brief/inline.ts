import type { DocumentInline } from '../document.ts'
import { textRuns } from './resolve/runs.ts'

/** A stretch of a sentence in one style; `href` is where it links to (http, https or mailto), null for no link. */
export type InlinePart = { text: string; strong: boolean; emphasis: boolean; href: string | null }

/** Text without a star, or a star behind a backslash. */
const WITHIN = String.raw`(?:\\.|[^*\\])+`
/** Only web and mail addresses, without spaces and round brackets, so that prose in brackets is no link. */
const LINK = String.raw`\[(?<label>(?:\\.|[^\\[\]])+)\]\((?<href>(?:https?:\/\/|mailto:)[^\s()]+)\)`
/** The strongest first, without spaces at the edges (2 * 3 * 4 is no markup); a backslash keeps the next star or bracket literal. */
const MARKUP = new RegExp(
  [
    String.raw`\\(?<literal>[\\*[\]])`,
    LINK,
    String.raw`\*\*\*(?!\s)(?<both>${WITHIN})(?<!\s)\*\*\*`,
    String.raw`\*\*(?!\s)(?<strong>${WITHIN})(?<!\s)\*\*`,
    String.raw`\*(?!\s)(?<emphasis>${WITHIN})(?<!\s)\*`,
  ].join('|'),
  'gu',
)

/** A sentence's inline Markdown (*emphasis*, **strong**, ***both***, [link](https://…), backslash escapes) as stretches in one style each. */
export function inlineParts(text: string): InlinePart[] {
  const parts: InlinePart[] = []
  const add = (part: InlinePart): void => {
    const last = parts.at(-1)
    if (last && sameStyle(last, part)) last.text += part.text
    else if (part.text !== '') parts.push(part)
  }
  let position = 0
  for (const match of text.matchAll(MARKUP)) {
    add(plain(text.slice(position, match.index)))
    position = match.index + match[0].length
    const { literal, label, href, both, strong, emphasis } = match.groups ?? {}
    if (literal !== undefined) add(plain(literal))
    else if (label !== undefined && href !== undefined) for (const part of inlineParts(label)) add({ ...part, href })
    else
      add({
        text: unescape(both ?? strong ?? emphasis ?? ''),
        strong: both !== undefined || strong !== undefined,
        emphasis: both !== undefined || emphasis !== undefined,
        href: null,
      })
  }
  add(plain(text.slice(position)))
  return parts
}

/** The same the other way: inline Markdown that reads as these stretches. White space at the edges of a style or link is written outside it. */
export function inlineMarkdown(parts: readonly InlinePart[]): string {
  let written = ''
  for (let at = 0; at < parts.length;) {
    const href = parts[at]?.href ?? null
    const end = parts.findIndex((part, index) => index > at && part.href !== href)
    const alike = parts.slice(at, end < 0 ? parts.length : end)
    const styled = alike.map((part) => within(part.text, starsOf(part), href === null ? escapeInline : escapeLabel)).join('')
    written += href === null ? styled : within(styled, '', (label) => `[${label}](${href})`)
    at += alike.length
  }
  return written
}

/** A text written between signs, with the white space at its edges outside. */
function within(text: string, signs: string, write: (text: string) => string): string {
  const inner = text.trim()
  if (inner === '') return text
  const before = text.slice(0, text.length - text.trimStart().length)
  const after = text.slice(text.trimEnd().length)
  return `${before}${signs}${write(inner)}${signs}${after}`
}

function starsOf({ strong, emphasis }: InlinePart): string {
  return '*'.repeat((strong ? 2 : 0) + (emphasis ? 1 : 0))
}

function escapeLabel(text: string): string {
  return text.replace(/[\\*[\]]/g, '\\$&')
}

/** Turns a sentence's inline Markdown into inlines, with foreign scripts as runs of their own. */
export function parseInline(text: string, language: string): DocumentInline[] {
  return inlineParts(text).flatMap(({ text: own, strong, emphasis, href }) => {
    const runs = textRuns(own, language)
    const emphasised = emphasis ? [{ kind: 'emphasis' as const, children: runs }] : runs
    const stressed = strong ? [{ kind: 'strong' as const, children: emphasised }] : emphasised
    return href === null ? stressed : [{ kind: 'link' as const, href, children: stressed }]
  })
}

/** The text a reader sees: without markup and escapes. */
export function plainText(text: string): string {
  return inlineParts(text)
    .map((part) => part.text)
    .join('')
}

/** Keeps text that comes from elsewhere (a quotation with a footnote star) from being read as markup. */
export function escapeInline(text: string): string {
  return text.replace(/[\\*]/g, '\\$&').replace(/\](?=\((?:https?:\/\/|mailto:))/g, '\\]')
}

function plain(text: string): InlinePart {
  return { text, strong: false, emphasis: false, href: null }
}

function sameStyle(a: InlinePart, b: InlinePart): boolean {
  return a.strong === b.strong && a.emphasis === b.emphasis && a.href === b.href
}

function unescape(text: string): string {
  return text.replace(/\\([\\*[\]])/g, '$1')
}
