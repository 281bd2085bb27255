import { createHash } from 'node:crypto'
import type { Theme } from '#core/theme.ts'

/** The head under which the terms stand behind a definition: the standard has no place for them, and other programs keep descriptions as they are. */
export const TERMS = '\n\nTerms:\n'

/** Themes as the `Codes` of a REFI-QDA file, those below another inside it; `indent` stands before each line. */
export function codesXml(themes: readonly Theme[], indent: string): string {
  const slugs = new Set(themes.map(({ slug }) => slug))
  const under = (parent: string | null, inner: string): string =>
    themes
      .filter((theme) => (theme.parent !== null && slugs.has(theme.parent) ? theme.parent : null) === parent)
      .map((theme) => code(theme, under(theme.slug, `${inner}  `), inner))
      .join('')
  return `${indent}<Codes>\n${under(null, `${indent}  `)}${indent}</Codes>\n`
}

function code({ slug, name, colour, definition, terms }: Theme, inside: string, indent: string): string {
  const description = terms.length === 0 ? definition : `${definition}${TERMS}${terms.join('\n')}`
  const said = description === '' ? '' : `${indent}  <Description>${escapedXml(description)}</Description>\n`
  const open = `${indent}<Code guid="${themeGuid(slug)}" name="${escapedXml(name)}" isCodable="true" color="${colour}"`
  return said + inside === '' ? `${open}/>\n` : `${open}>\n${said}${inside}${indent}</Code>\n`
}

/** The same id for a theme in every file. */
export const themeGuid = (slug: string): string => guidOf('theme', slug)

/** The same id for the same thing in every file: one made of its name (RFC 9562, version 5, here in a name space of our own). */
export function guidOf(kind: string, name: string): string {
  const hash = createHash('sha1').update(`briefwright ${kind} ${name}`).digest()
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6)
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = hash.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-').toUpperCase()
}

// Characters that XML 1.0 cannot hold.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** A text as it stands in XML, between tags or quotes. */
export function escapedXml(text: string): string {
  return text
    .toWellFormed()
    .replace(FORBIDDEN, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
