import { extname } from 'node:path'
import { success, failure, type Result } from '#core/result.ts'
import type { FileMark } from '#core/marks/file-mark.ts'
import { t } from '#text/text.ts'
import { decodeText } from '../read/decode-text.ts'
import { readCsvMarks, writeCsvMarks } from './csv-marks.ts'
import { readMarkdownMarks, writeMarkdownMarks } from './markdown-marks.ts'
import { readZoteroNote } from './zotero-note.ts'
import { readWebAnnotations, writeWebAnnotations } from './web-annotations.ts'

const WRITERS: Record<string, typeof writeCsvMarks> = {
  '.jsonld': writeWebAnnotations,
  '.json': writeWebAnnotations,
  '.md': writeMarkdownMarks,
  '.csv': writeCsvMarks,
}

/** What writes marks into a file of this name; null where its ending is none of ours. */
export function marksWriter(path: string): typeof writeCsvMarks | null {
  return WRITERS[extname(path).toLowerCase()] ?? null
}

/** More than anybody marks in a file; placing them all takes a minute. */
const MOST_MARKS = 50_000

/**
 * The marks in a file, told apart by what it holds and then by its ending; `passedOver` counts what is no marked passage. Failures: not-marks, too-large, those of decoding.
 */
export function readMarks(name: string, bytes: Uint8Array): Result<{ marks: FileMark[]; passedOver: number }> {
  const decoded = decodeText(name, bytes)
  if (!decoded.ok) return decoded
  const { text } = decoded.value
  const begins = text.slice(0, 1_000).trimStart().charAt(0)
  const isJson = begins === '{' || (begins === '[' && !/\.(?:md|csv)$/i.test(name))
  const read =
    begins === '<' && /\bzotero-note\b|\.html?$/i.test(`${text} ${name}`)
      ? readZoteroNote
      : isJson
        ? readWebAnnotations
        : extname(name).toLowerCase() === '.csv'
          ? readCsvMarks
          : readMarkdownMarks
  const found = read(name, text)
  if (!found.ok) return found
  if (found.value.marks.length > MOST_MARKS) return failure('too-large', t('marks:file.tooMany', { name, most: MOST_MARKS }))
  return success(found.value)
}
