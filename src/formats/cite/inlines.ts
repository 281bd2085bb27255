import { textRuns } from '#core/brief/resolve/runs.ts'
import type { DocumentInline } from '#core/document.ts'
import { DIRECTION_MARKS, withFieldEnds } from './field-ends.ts'

const TOKEN = /<(?<close>\/?)(?<tag>[a-z]+)(?<attributes>(?:[^a-z<>][^<>]*)?)>|(?<text>[^<]+|<)/gu
const ENTITY = /&(?:#(?<decimal>\d+)|#x(?<hex>[\da-f]+)|(?<name>amp|lt|gt|quot|apos|nbsp));/giu
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' }

const PLAIN = '0123456789+-–(), '
const RAISED = { sup: Array.from('⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁽⁾’ '), sub: Array.from('₀₁₂₃₄₅₆₇₈₉₊₋₋₍₎, ') }

/** Ends the family name of an author that is not the first, where the processor is not to compare it with those that are: U+2063, which is not seen. */
export const NOT_FIRST = '\u2063'

/** What a style sets apart: a number in the margin, a line of its own. On one line a space parts it from what follows. */
const PARTED = /class="csl-(?:left-margin|block|indent)"/u

type Open = { tag: string; attributes: string; children: DocumentInline[] }

/**
 * Turns the HTML that citeproc writes into inlines: italics, bold and web addresses are kept, every other element gives its text only.
 * `language` is the citation's; text in another script becomes a run of its own, and where that runs from right to left in a `line` from left to right, so does each of the sources' `fields`, by itself.
 */
export function citationInlines(
  html: string,
  language: string,
  { fields, line }: { fields: readonly string[]; line: 'ltr' | 'rtl' },
): DocumentInline[] {
  const directed = (text: string): string => (line === 'ltr' ? withFieldEnds(text, fields) : text)
  const root: Open = { tag: '', attributes: '', children: [] }
  const stack = [root]
  for (const { groups } of html.trim().matchAll(TOKEN)) {
    const top = stack.at(-1) ?? root
    if (groups?.['text'] !== undefined)
      top.children.push(
        ...textRuns(directed(unshield(decode(groups['text'].replace(DIRECTION_MARKS, '').replaceAll(NOT_FIRST, '')))), language),
      )
    else if (groups?.['close'] === '')
      stack.push({ tag: groups['tag'] ?? '', attributes: groups['attributes'] ?? '', children: [] })
    else if (stack.length > 1) {
      stack.pop()
      stack.at(-1)?.children.push(...closed(top))
    }
  }
  return root.children
}

function closed({ tag, attributes, children }: Open): DocumentInline[] {
  if (children.length === 0) return []
  if (tag === 'i' || tag === 'em') return [{ kind: 'emphasis', children }]
  if (tag === 'b' || tag === 'strong') return [{ kind: 'strong', children }]
  if (tag === 'sup' || tag === 'sub') return children.map((child) => raised(child, tag))
  if (tag === 'div' && PARTED.test(attributes)) return [...children, { kind: 'text', text: ' ' }]
  return tag === 'a' ? linked(attributes, children) : children
}

/** As characters that are raised or lowered themselves, where there are such: numbers of notes, formulas. */
function raised(inline: DocumentInline, tag: 'sup' | 'sub'): DocumentInline {
  if (inline.kind !== 'text') return inline
  const characters = RAISED[tag]
  const text = Array.from(inline.text)
    .map((character) => characters.at(PLAIN.indexOf(character)) ?? character)
    .join('')
  return Array.from(inline.text).every((character) => PLAIN.includes(character)) ? { ...inline, text } : inline
}

/** citeproc takes whatever is not a web address for a DOI and makes one up: only an address that is printed as it stands becomes a link. */
function linked(attributes: string, children: DocumentInline[]): DocumentInline[] {
  const href = unshield(decode(/href="(?<href>[^"]*)"/u.exec(attributes)?.groups?.['href'] ?? ''))
  const printed = children.map((child) => (child.kind === 'text' ? child.text : '')).join('')
  const isAddress = href === printed && /^https?:\/\//iu.test(href) && URL.canParse(href)
  return isAddress ? [{ kind: 'link', href, children }] : children
}

function decode(text: string): string {
  return text.replace(ENTITY, (entity, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? entity
    return String.fromCodePoint(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal))
  })
}

/** The private-use plane in which characters pass citeproc that it would otherwise take for markup or set as superscripts. */
const PLANE = 0xf0000
const MARKUP_OR_SUPERSCRIPT = /[<ªº²³¹™℠\u02b0-\u02e4\u06e5\u06e6\u1d2c-\u1d6a\u2070-\u207f\u3192-\u319f]/gu
const NOT_PLAIN_IN_ADDRESS = /[^\w:/.-]/gu
const SHIELDED = /[\u{f0000}-\u{fffff}]/gu

/** Emphasis that a source's title brings with it. */
const EMPHASIS = /<(?<tag>i|em|b|strong|sub|sup)>(?<inside>[^<>]*)<\/\k<tag>>/giu
const CITEPROC_TAG: Record<string, string> = { em: 'i', strong: 'b' }

/**
 * Hides from citeproc what is plain text here but markup to it; `citationInlines` brings it back. Straight quotation marks stay, to be set, and so does emphasis that is
 * opened and closed.
 */
export function shieldText(text: string): string {
  let shielded = ''
  let at = 0
  for (const match of text.matchAll(EMPHASIS)) {
    const { tag = '', inside = '' } = match.groups ?? {}
    const name = CITEPROC_TAG[tag.toLowerCase()] ?? tag.toLowerCase()
    shielded += `${text.slice(at, match.index).replace(MARKUP_OR_SUPERSCRIPT, hidden)}<${name}>${inside.replace(MARKUP_OR_SUPERSCRIPT, hidden)}</${name}>`
    at = match.index + match[0].length
  }
  return shielded + text.slice(at).replace(MARKUP_OR_SUPERSCRIPT, hidden)
}

/** The same for a processor that needs no shield: emphasis in the same words as citeproc has for it. */
export function plainEmphasis(text: string): string {
  return text.replace(EMPHASIS, (_, tag: string, inside: string) => {
    const name = CITEPROC_TAG[tag.toLowerCase()] ?? tag.toLowerCase()
    return `<${name}>${inside}</${name}>`
  })
}

/** The same for a web address, in which no character may change. */
export function shieldAddress(address: string): string {
  return address.replace(NOT_PLAIN_IN_ADDRESS, hidden)
}

function hidden(character: string): string {
  const code = character.codePointAt(0) ?? 0
  return code < 0x10000 ? String.fromCodePoint(PLANE + code) : character
}

function unshield(text: string): string {
  return text.replace(SHIELDED, (character) => String.fromCodePoint((character.codePointAt(0) ?? PLANE) - PLANE))
}
