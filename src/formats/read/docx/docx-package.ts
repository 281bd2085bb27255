import { strToU8, zipSync } from 'fflate'
import type { BodyBlock } from '#core/import/body.ts'
import { failure, type Result, success } from '#core/result.ts'
import { t } from '#text/text.ts'
import { openZipFile, type ZipFile } from '../archive/zip-file.ts'
import { partText } from '../office/part-text.ts'
import { readXml } from '../xml/read-xml.ts'
import type { XmlElement } from '../xml/xml-element.ts'
import { docxBesides } from './docx-besides.ts'
import { type DocxNumbering, docxNumbering } from './docx-numbering.ts'
import { plainRuns } from './plain-runs.ts'
import { withLabels } from './with-labels.ts'

/** The parts that make the text of a Word document; pictures, fonts and macros are left in the file. */
const TEXT_PARTS =
  /^(?:\[content_types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?(?:document\d*|footnotes|endnotes|styles|numbering)\.xml(?:\.rels)?)$/i
const MOST = 200

/** A Word document reduced to its text: a small package for the converter, the XML of its core properties, whether changes in it are tracked, and what stands in its margins. */
export type DocxPackage = { text: Uint8Array; properties: string | null; tracked: boolean; besides: BodyBlock[] }

/** Text that was inserted, deleted or moved and that nobody has accepted; changes of form alone have other elements. */
const TRACKED = /<w:(?:ins|del|moveFrom|moveTo)\s/

/** Opens a .docx or .docm file. Failures: those of the package and its parts, `damaged-file` (no document in it). */
export function openDocx(name: string, bytes: Uint8Array): Result<DocxPackage> {
  const opened = openZipFile(name, bytes)
  if (!opened.ok) return opened
  const zip = opened.value
  const numbering = docxNumbering(xmlPart(name, zip, 'numbering'), xmlPart(name, zip, 'styles'))
  const parts: Record<string, Uint8Array> = {}
  let tracked = false
  for (const path of textParts(zip)) {
    const part = partText(name, zip, path)
    if (part === null) continue
    if (!part.ok) return part
    tracked ||= TRACKED.test(part.value)
    parts[path] = strToU8(readable(path, part.value, numbering))
  }
  if (!Object.keys(parts).some((path) => /^word\/document\d*\.xml$/i.test(path)))
    return failure('damaged-file', t('unread:word.noText', { name }))
  const properties = partText(name, zip, 'docProps/core.xml')
  return success({
    text: zipSync(parts, { level: 0 }),
    properties: properties?.ok === true ? properties.value : null,
    tracked,
    besides: docxBesides(name, zip),
  })
}

function textParts(zip: ZipFile): string[] {
  return zip
    .paths()
    .filter((path) => TEXT_PARTS.test(path))
    .slice(0, MOST)
}

/** A part that only adds to the text; without it the text is read all the same. */
function xmlPart(name: string, zip: ZipFile, part: string): XmlElement | null {
  const text = partText(name, zip, `word/${part}.xml`)
  const read = text?.ok === true ? readXml(name, text.value) : null
  return read?.ok === true ? read.value : null
}

function readable(path: string, xml: string, numbering: DocxNumbering): string {
  if (/notes\.xml$/i.test(path)) return plainRuns(xml)
  return /document\d*\.xml$/i.test(path) ? plainRuns(withLabels(xml, numbering)) : xml
}
