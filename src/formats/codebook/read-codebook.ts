import { failure, success, type Result } from '#core/result.ts'
import type { CodebookEntry } from '#core/themes/codebook.ts'
import { t } from '#text/text.ts'
import { openZipFile } from '../read/archive/zip-file.ts'
import { decodeText } from '../read/decode-text.ts'
import { partText } from '../read/office/part-text.ts'
import { withOwnNames } from './codebook-name.ts'
import { readCsvCodebook } from './csv-codebook.ts'
import { readQdc } from './qdc.ts'

/** More themes than anybody tells apart. */
const MOST_THEMES = 2_000

/**
 * The themes in a file, a REFI-QDA codebook or project or a table, told apart by what it holds. Failures: not-a-codebook (the message says what it is, where that is known), no-themes,
 * too-large, those of decoding, of archives and of XML.
 */
export function readCodebook(name: string, bytes: Uint8Array, slugs: readonly string[]): Result<CodebookEntry[]> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readProject(name, bytes, slugs)
  const decoded = decodeText(name, bytes)
  if (!decoded.ok) return decoded
  const { text } = decoded.value
  const isXml = /^[\s\ufeff]*</.test(text.slice(0, 1_000))
  if (!isXml && name.toLowerCase().endsWith('.qdc')) return failure('not-a-codebook', t('themes:file.noXml', { name }))
  const read = isXml ? readQdc(name, text, slugs) : readCsvCodebook(name, text)
  return checked(name, read)
}

/** The themes of a REFI-QDA project (.qdpx); its sources and what is marked in them are not read. */
function readProject(name: string, bytes: Uint8Array, slugs: readonly string[]): Result<CodebookEntry[]> {
  const opened = openZipFile(name, bytes)
  if (!opened.ok) return opened
  const xml = partText(name, opened.value, 'project.qde')
  if (xml === null) return failure('not-a-codebook', t('themes:file.archive', { name }))
  return xml.ok ? checked(name, readQdc(name, xml.value, slugs)) : xml
}

function checked(name: string, read: Result<CodebookEntry[]>): Result<CodebookEntry[]> {
  if (!read.ok) return read
  if (read.value.length > MOST_THEMES) return failure('too-large', t('themes:file.tooMany', { name, most: MOST_THEMES }))
  return success(withOwnNames(read.value))
}
