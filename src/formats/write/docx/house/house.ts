import { failure, success, type Result } from '#core/result.ts'
import { t } from '#text/text.ts'
import { partRoot, relatedParts, type Parts } from '../../../read/exported-docx-parts.ts'
import { attribute, childrenOf, type XmlElement } from '../../../read/xml/xml-element.ts'
import { unpackHouse } from './unpack-house.ts'

/** A house style: the Word file whose styles, page, heads and feet a brief takes on. */
export type House = {
  parts: Parts
  /** Of everything in it, read or not. */
  paths: readonly string[]
  /** The path of its text. */
  main: string
  root: XmlElement
  styles: XmlElement
  numbering: XmlElement | null
  settings: XmlElement | null
}

/** Bytes; a house style with a large picture has a tenth of it. */
const LARGEST = 30_000_000

/**
 * Reads a Word file (.docx, .dotx, .docm, .dotm) as a house style. Failures: too-large, password-protected, not-a-style (nothing of Word's), bad-style (Strict Open XML), and those
 * of unpackHouse.
 */
export function readHouse(name: string, bytes: Uint8Array): Result<House> {
  if (bytes.length > LARGEST) return failure('too-large', t('style:house.tooLarge', { name }))
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return failure('password-protected', t('style:house.locked', { name }))
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return failure('not-a-style', t('style:house.noWord', { name }))
  const unpacked = unpackHouse(name, bytes)
  if (!unpacked.ok) return unpacked
  const { parts, paths } = unpacked.value
  const [main] = relatedParts(parts, '', 'officeDocument')
  const root = main === undefined ? null : partRoot(parts, main)
  if (main === undefined || root === null || attributeOfWord(root) === null)
    return failure('not-a-style', t('style:house.noWord', { name }))
  if (attributeOfWord(root) !== WORD) return failure('bad-style', t('style:house.strict', { name }))
  const related = (type: string): XmlElement | null => {
    const [path] = relatedParts(parts, main, type)
    return path === undefined ? null : partRoot(parts, path)
  }
  const styles = related('styles')
  if (styles?.name !== 'w:styles') return failure('damaged-file', t('style:house.damaged', { name }))
  return success({ parts, paths, main, root, styles, numbering: related('numbering'), settings: related('settings') })
}

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main'

/** The namespace of a Word text; null where it is none. */
function attributeOfWord(root: XmlElement): string | null {
  const named = root.attributes.get('xmlns:w') ?? ''
  return root.name === 'w:document' && [WORD, STRICT].includes(named) ? named : null
}

/** Whether a property is on, as one without a value is. */
export function isOn(property: XmlElement | undefined): boolean {
  return property !== undefined && !['0', 'false', 'off', 'none'].includes(attribute(property, 'val') ?? 'true')
}

/** What one property of an element says: the attribute `val` of its child of that name, or null. */
export function said(element: XmlElement | undefined, property: string): string | null {
  const [found] = element === undefined ? [] : childrenOf(element, property)
  return found === undefined ? null : attribute(found, 'val')
}
