import { strFromU8, unzlibSync } from 'fflate'
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { failure, success, type Result } from '#core/result.ts'
import { t } from '#text/text.ts'
import { unpackParts } from './exported-docx-parts.ts'
import { markedPiece } from '../write/piece-names.ts'
import { halfWord } from './exported-pdf.ts'
import { isMarkdownFile } from './exported-markdown.ts'
import { decodeEntities } from './html/entities.ts'
import { withPdf } from './pdf/open-pdf.ts'

/**
 * Everything that a file of ours says anywhere, as pieces of text: what is read, what is embedded, and what only programs look at (properties, bookmarks, alternative texts, links). Words
 * of a line stand together in one piece. For looking whether something is not there; no order. Fails with damaged-file where it cannot be read whole.
 */
export async function allText(bytes: Uint8Array, name: string): Promise<Result<string[]>> {
  if (strFromU8(bytes.subarray(0, 5), true) === '%PDF-') return pdfText(bytes, name)
  if (strFromU8(bytes.subarray(0, 2), true) !== 'PK') {
    const text = strFromU8(bytes)
    return success([...markupTexts(text), ...(isMarkdownFile(bytes) ? markupTexts(withoutMarks(text)) : [])])
  }
  const parts = unpackParts(bytes)
  if (parts === null) return failure('damaged-file', t('unread:exported.damaged', { name }))
  return success([...Object.keys(parts), ...Object.values(parts).flatMap((part) => markupTexts(strFromU8(part)))])
}

/** All texts in a value, keys among them. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) => [key, ...stringsIn(each)])
}

/** Elements after which a new word begins; a word may be in several others. */
const BREAKS = /<\/?(?:w:p|w:br|w:tab|w:tc|p|div|li|td|th|tr|h[1-6]|br|dt|dd|figcaption|caption|section|aside|title|a)\b[^<>]*>/gi
const TAGS = /<[^<>]*>/g
/** As JSON writes the end of a line within a text. */
const ESCAPED_SPACE = /\\[nrt]/g

/** As it is read, and as it is written: in attributes, comments and scripts too. */
function markupTexts(text: string): string[] {
  return [text, text.replace(BREAKS, ' ').replace(TAGS, '')].map((each) => decodeEntities(each).replace(ESCAPED_SPACE, ' '))
}

/** Markdown as it is read: without what marks pieces, citations and looks, and without the backslashes before signs. */
function withoutMarks(markdown: string): string {
  return markdown
    .replace(/\]\{[^{}\n]{0,200}\}|\]\(<[^<>\s]*>\)|\[@[^[\]]*\]|(?<!\\)[[\]*]/g, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
}

async function pdfText(bytes: Uint8Array, name: string): Promise<Result<string[]>> {
  const read = await withPdf(name, bytes, async (document) => {
    const texts: string[] = []
    const say = (value: unknown): void => void texts.push(...stringsIn(value))
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number)
      texts.push(await drawnText(page))
      say((await page.getAnnotations()).map(({ url, contentsObj, unsafeUrl }) => [url, unsafeUrl, contentsObj?.str]))
      say(await page.getStructTree())
      page.cleanup()
    }
    const { info, metadata } = await document.getMetadata()
    say(info)
    texts.push(...markupTexts(metadata?.getRaw() ?? ''))
    say(await document.getOutline())
    for (const [id, { filename }] of (await document.getAttachments()) ?? new Map()) {
      const content = await document.getAttachmentContent(id)
      texts.push(filename, ...markupTexts(new TextDecoder().decode(content ?? new Uint8Array())))
    }
    return success(texts)
  })
  return read.ok ? success([...read.value, ...rawStrings(bytes)]) : read
}

/** The text of a page as it is drawn, words that a hyphen parts whole. */
async function drawnText(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent({ includeMarkedContent: true })
  const open: (string | null)[] = []
  let text = ''
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop()
      else open.push((item as { tag?: string | null }).tag ?? null)
    } else text += `${markedPiece(open.at(-1) ?? '')?.isHalf === true ? halfWord(item.str) : item.str}${item.hasEOL ? ' ' : ''}`
  }
  return text.replace(/\u00ad\s?/g, '')
}

const STRINGS = /<(?:feff|FEFF)((?:[0-9a-fA-F]{4})+)>|\(((?:[^()\\]|\\[\s\S])*)\)/g
const STREAM = /stream\r?\n/g
/** Bytes before a stream in which its dictionary stands. */
const DICTIONARY = 300
/** In the dictionary itself, the last before the stream; a page's list of procedures names /ImageB too. */
const IMAGE = /\/Subtype\s*\/Image\b(?![\s\S]*endobj)/

/** The strings of a PDF's objects, whatever they are for, and those of its streams as far as they are only deflated; drawn text is glyphs and says nothing here. */
function rawStrings(bytes: Uint8Array): string[] {
  const file = strFromU8(bytes, true)
  const streams = [...file.matchAll(STREAM)].flatMap(({ index, 0: { length } }) => {
    // A picture unpacks to two hundred megabytes, and says nothing.
    if (IMAGE.test(file.slice(Math.max(0, index - DICTIONARY), index))) return []
    try {
      return [strFromU8(unzlibSync(bytes.subarray(index + length)), true)]
    } catch {
      return []
    }
  })
  return [file, ...streams].flatMap((text) => [...text.matchAll(STRINGS)].map(([, hex, literal]) => stringOf(hex, literal)))
}

function stringOf(hex: string | undefined, literal = ''): string {
  if (hex !== undefined) return utf16(Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)))
  const plain = literal.replace(/\\([\s\S])/g, '$1')
  return plain.startsWith('\u00fe\u00ff') ? utf16(Uint8Array.from(plain.slice(2), (unit) => unit.charCodeAt(0))) : plain
}

function utf16(bytes: Uint8Array): string {
  return new TextDecoder('utf-16be').decode(bytes)
}
