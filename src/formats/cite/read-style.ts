import { failure, success, type Result } from '#core/result.ts'
import { t } from '#text/text.ts'
import { readXml } from '../read/xml/read-xml.ts'
import { attribute, childrenOf, localName, textIn, type XmlElement } from '../read/xml/xml-element.ts'
import { canonicalStyle } from './canonical-style.ts'
import { CSL_ATTRIBUTES, CSL_ELEMENTS } from './csl-names.ts'
import { styleWeight } from './style-weight.ts'

/** Bytes; the largest of the 2,500 styles of the CSL project has 70,000. */
const LARGEST = 1_000_000
/** Elements once macros are written out; the largest of those styles comes to half of it, and this many take the processor half a second. */
const MOST_WEIGHT = 60_000

export type ReadStyle = {
  /** As the file calls itself. */
  title: string
  /** For the citation processor. */
  text: string
  /** The language it was made for (BCP 47), where it says so. */
  locale: string | null
  /** Whether it lists the sources at the end. */
  listsSources: boolean
}

/**
 * Reads a citation style: a CSL 1.0 file that stands on its own. Failures: too-large, damaged-file, xml-entities, not-a-style, dependent-style (the message names the style that it
 * refers to), bad-style.
 */
export function readStyle(name: string, bytes: Uint8Array): Result<ReadStyle> {
  if (bytes.length > LARGEST) return failure('too-large', t('style:tooLarge', { name }))
  const xml = decoded(bytes)
  if (xml === null || xml.trim() === '') return failure('damaged-file', t('style:unreadable', { name }))
  if (/<!doctype/iu.test(xml)) return failure('xml-entities', t('style:docType', { name }))
  const read = readXml(name, xml)
  if (!read.ok) return xml.trimStart().startsWith('<') ? read : failure('not-a-style', t('style:noStyle', { name }))
  const root = read.value
  const kind = localName(root.name)
  if (kind === 'locale') return failure('not-a-style', t('style:isLocale', { name }))
  if (kind !== 'style' || !namespaceOf(root).endsWith('/csl')) return failure('not-a-style', t('style:noStyle', { name }))
  if (
    !xml
      .replace(/<!--[^]*?-->/gu, '')
      .trimEnd()
      .endsWith(`</${root.name}>`)
  )
    return failure('damaged-file', t('style:cutOff', { name }))
  return standing(name, root)
}

function standing(name: string, root: XmlElement): Result<ReadStyle> {
  const version = attribute(root, 'version')
  if (version === null || !/^1\.0(?:\.\d)?$/u.test(version))
    return failure('bad-style', version === null ? t('style:noVersion', { name }) : t('style:version', { name, version }))
  const info = childrenOf(root, 'info')[0]
  const links = info === undefined ? [] : childrenOf(info, 'link')
  const parent = links.find((link) => attribute(link, 'rel') === 'independent-parent')
  if (parent !== undefined)
    return failure('dependent-style', t('style:dependent', { name, parent: shown(attribute(parent, 'href') ?? '') }))
  const bad = problemOf(root)
  if (bad !== null) return failure('bad-style', t('style:bad', { name, problem: bad }))
  const [named] = info === undefined ? [] : childrenOf(info, 'title')
  const title = (named === undefined ? '' : textIn(named)).replace(/\s+/gu, ' ').trim()
  return success({
    title: title === '' ? name.replace(/\.(?:csl|xml)$/iu, '') : title.slice(0, LONGEST_TITLE),
    text: canonicalStyle(root),
    locale: attribute(root, 'default-locale'),
    listsSources: childrenOf(root, 'bibliography').length > 0,
  })
}

/** Characters. */
const LONGEST_TITLE = 200

function problemOf(root: XmlElement): string | null {
  if (!['in-text', 'note'].includes(attribute(root, 'class') ?? '')) return t('style:problem.class')
  const citations = childrenOf(root, 'citation')
  const [citation] = citations
  if (citation === undefined || citations.length > 1 || childrenOf(citation, 'layout').length === 0)
    return t('style:problem.citation')
  const foreign = foreignIn(root)
  if (foreign !== null) return t('style:problem.foreign', { what: shown(foreign) })
  const weighed = styleWeight(root)
  if ('missing' in weighed) return t('style:problem.missing', { macro: shown(weighed.missing) })
  if ('circular' in weighed) return t('style:problem.circular', { macro: shown(weighed.circular) })
  if ('twice' in weighed) return t('style:problem.twice', { macro: shown(weighed.twice) })
  return weighed.weight > MOST_WEIGHT ? t('style:problem.tooBig') : null
}

/** The first element or attribute that CSL has not. */
function foreignIn(element: XmlElement): string | null {
  const tag = localName(element.name)
  if (!CSL_ELEMENTS.has(tag)) return tag
  if (tag === 'info') return null
  for (const name of element.attributes.keys())
    if (!CSL_ATTRIBUTES.has(name) && !name.startsWith('xmlns') && !name.startsWith('xsi:')) return name
  for (const child of childrenOf(element)) {
    const found = foreignIn(child)
    if (found !== null) return found
  }
  return null
}

function namespaceOf({ name, attributes }: XmlElement): string {
  const prefix = name.includes(':') ? `:${name.slice(0, name.indexOf(':'))}` : ''
  return attributes.get(`xmlns${prefix}`) ?? ''
}

/** What a file says, short enough to be quoted. */
function shown(text: string): string {
  return text.length > 120 ? `${text.slice(0, 120)}…` : text
}

/** The text of a file in UTF-8, or in UTF-16 with its mark; null where it is in another encoding. */
function decoded(bytes: Uint8Array): string | null {
  const [first, second] = bytes
  const wide = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null
  try {
    return new TextDecoder(wide ?? 'utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
