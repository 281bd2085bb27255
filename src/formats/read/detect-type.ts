import type { ArchiveFormat, Format } from './format.ts'
import { MEDIA_TYPES } from './parsed-source.ts'

/** A format that is recognised so that its failure can name it. */
type OtherFormat = { format: string; advice: string }
export type DetectedType =
  | { kind: 'article'; format: Format }
  | { kind: 'archive'; format: ArchiveFormat }
  | { kind: 'other'; other: OtherFormat }

const SAVE_AS_TEXT = 'save the text as HTML or plain text'
const OTHER: Record<string, OtherFormat> = {
  doc: { format: 'Word documents', advice: SAVE_AS_TEXT },
  rtf: { format: 'RTF documents', advice: SAVE_AS_TEXT },
  xlsx: { format: 'spreadsheets', advice: 'save the sheet as text' },
  pptx: { format: 'presentations', advice: SAVE_AS_TEXT },
  gzip: { format: 'gzip archives', advice: 'unpack it and import the files inside' },
  opml: { format: 'OPML lists', advice: 'save the articles as HTML' },
  image: { format: 'pictures', advice: 'save the page they show as HTML or text' },
}

type Magic = { format: string; bytes: readonly number[]; offset?: number }
/** First bytes that settle the format, whatever the name says. */
const MAGIC: readonly Magic[] = [
  { format: 'pdf', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { format: 'zip', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { format: 'zip', bytes: [0x50, 0x4b, 0x05, 0x06] },
  { format: 'gzip', bytes: [0x1f, 0x8b] },
  { format: 'doc', bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { format: 'rtf', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { format: 'webarchive', bytes: [0x62, 0x70, 0x6c, 0x69, 0x73, 0x74, 0x30, 0x30] },
  { format: 'image', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { format: 'image', bytes: [0xff, 0xd8, 0xff] },
  { format: 'image', bytes: [0x47, 0x49, 0x46, 0x38] },
]

/** What a ZIP file is by its members: names stand uncompressed near its head. */
const ZIP_MEMBERS: readonly (readonly [string, string])[] = [
  ['application/epub+zip', 'epub'],
  ['application/vnd.oasis.opendocument', 'odt'],
  ['word/', 'docx'],
  ['xl/', 'xlsx'],
  ['ppt/', 'pptx'],
]

type TextSign = { pattern: RegExp; format: string }
/** How text formats begin; tested on the first characters, in order. */
const TEXT_SIGNS: readonly TextSign[] = [
  { pattern: /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^]{0,2000}?-->\s*)*<(?:rss|feed|rdf:RDF)[\s>]/i, format: 'feed' },
  { pattern: /^\s*(?:<\?xml[^>]{0,200}>\s*)?<opml[\s>]/i, format: 'opml' },
  {
    pattern:
      /^(?:From|Subject|Date|MIME-Version|Content-Type|Snapshot-Content-Location):[^]{0,4000}?Content-Type:\s*multipart\/related/i,
    format: 'mhtml',
  },
  {
    pattern:
      /^(?:(?:Return-Path|Received|Delivered-To|From|To|Date|Subject|Message-ID|MIME-Version|X-[\w-]{1,40}):.{0,2000}\r?\n(?:[ \t].{0,2000}\r?\n){0,20}){3}/i,
    format: 'eml',
  },
  { pattern: /^\s*TY {1,2}- ?[A-Z]{2,12}\s*$/m, format: 'ris' },
  {
    pattern: /^\s*@(?:article|book|misc|online|incollection|inproceedings|techreport|report|comment|string|preamble)\s*[{(]/im,
    format: 'bibtex',
  },
  {
    pattern: /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^]{0,4000}?-->\s*)*<(?:!doctype html|html|head|body)[\s>]/i,
    format: 'html',
  },
]

/** Where the content does not decide: what the name ends with. */
const EXTENSIONS: readonly (readonly [RegExp, Format])[] = [
  [/\.(?:md|markdown|mdown|mkd)$/i, 'markdown'],
  [/\.(?:html?|xhtml|xht)$/i, 'html'],
]

const SNIFFED = 8192

/** The format of a file by its first bytes; its name decides only between text formats that look alike. */
export function detectType(name: string, bytes: Uint8Array): DetectedType {
  const magic = MAGIC.find(({ bytes: sign, offset = 0 }) => sign.every((byte, index) => bytes[offset + index] === byte))
  if (magic !== undefined) return detected(magic.format === 'zip' ? zipFormat(bytes) : magic.format)
  const start = latin(bytes)
  const sign = TEXT_SIGNS.find(({ pattern }) => pattern.test(start))
  if (sign !== undefined) return detected(sign.format)
  const tags = start.match(/<\/?(?:p|div|span|h[1-6]|article|section|meta|title|br|table|ul|a)\b[^<>]{0,500}>/gi)?.length ?? 0
  const extension = EXTENSIONS.find(([pattern]) => pattern.test(name))?.[1]
  if (extension === 'html' || (extension === undefined && tags >= 8)) return detected('html')
  if (extension !== undefined) return detected(extension)
  if (/^---\r?\n(?:[\w-]{1,40}:.{0,500}\r?\n|[ -].{0,500}\r?\n){1,60}(?:---|\.\.\.)\r?\n/.test(start)) return detected('markdown')
  return detected('text')
}

function zipFormat(bytes: Uint8Array): string {
  const start = latin(bytes)
  return ZIP_MEMBERS.find(([member]) => start.includes(member))?.[1] ?? 'zip'
}

function detected(format: string): DetectedType {
  const known = OTHER[format]
  if (known !== undefined) return { kind: 'other', other: known }
  if (format === 'zip' || format === 'mbox') return { kind: 'archive', format }
  return { kind: 'article', format: isFormat(format) ? format : 'text' }
}

function isFormat(format: string): format is Format {
  return Object.hasOwn(MEDIA_TYPES, format)
}

/** The first characters, byte by byte; the zeros of UTF-16 and a byte order mark are left out, so that signs match in every encoding. */
function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, SNIFFED))
    .toString('latin1')
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .replaceAll('\0', '')
}
