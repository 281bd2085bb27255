import { failure, type Result, success } from '#core/result.ts'
import { t } from '#text/text.ts'
import type { ZipFile } from '../archive/zip-file.ts'
import { declaredEntities } from '../xml/declared-entities.ts'

/** The text of the longest books takes some 20 MB with its markup. */
export const LARGEST_PART = 96 * 1024 * 1024
/** Tables within tables within text boxes reach some forty. */
const DEEPEST = 250

/**
 * The XML of a part of a document's package; null where there is none. Failures: those of the package, `too-large`, `too-deep`, `xml-entities`. Checked
 * before any parser sees it, because parsers recurse into what is nested.
 */
export function partText(name: string, zip: ZipFile, path: string): Result<string> | null {
  if (zip.size(path) > LARGEST_PART) return failure('too-large', t('unread:longText', { name }))
  const part = zip.read(path)
  if (part === null || !part.ok) return part
  const [first, second] = part.value
  const wide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  const xml = new TextDecoder(wide ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(part.value)
  const declared = declaredEntities(name, xml)
  if (declared !== null) return declared
  if (depthOf(xml) > DEEPEST) return failure('too-deep', t('unread:deepPart', { name, deepest: DEEPEST }))
  return success(xml)
}

/** How deep the tags of XML nest; stops a little beyond the limit. */
function depthOf(xml: string): number {
  let depth = 0
  let deepest = 0
  for (let at = xml.indexOf('<'); at !== -1 && deepest <= DEEPEST; at = xml.indexOf('<', at + 1)) {
    const next = xml.charCodeAt(at + 1)
    if (next === 0x21 || next === 0x3f) continue
    if (next === 0x2f) depth -= 1
    else {
      const end = xml.indexOf('>', at)
      if (end === -1) break
      if (xml.charCodeAt(end - 1) !== 0x2f) depth += 1
      deepest = Math.max(deepest, depth)
    }
  }
  return deepest
}
