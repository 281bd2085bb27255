import { type ArchiveFormat, type Format, isArchiveFormat, isFormat, isNamedAs } from '#core/formats.ts'
import { beginsBelowDivider, isMbox } from './archive/open-mbox.ts'
import { textFormat } from './detect/text-format.ts'
import { zipFormat } from './detect/zip-family.ts'

export type DetectedType =
  | { kind: 'article'; format: Format }
  | { kind: 'archive'; format: ArchiveFormat }
  | { kind: 'other'; other: OtherFormat }

/** Formats that are recognised so that their failure can name them. */
const OTHERS = [
  'doc',
  'msg',
  'protected',
  'xlsx',
  'pptx',
  'pages',
  'kindle',
  'gzip',
  'rar',
  'sevenzip',
  'opml',
  'rdf',
  'plist',
  'image',
] as const
type OtherFormat = (typeof OTHERS)[number]

type Magic = { format: string; bytes: readonly number[]; offset?: number }
/** First bytes that settle the format, whatever the name says. */
const MAGIC: readonly Magic[] = [
  { format: 'pdf', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { format: 'zip', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { format: 'zip', bytes: [0x50, 0x4b, 0x05, 0x06] },
  { format: 'zip', bytes: [0x50, 0x4b, 0x07, 0x08, 0x50, 0x4b] },
  { format: 'gzip', bytes: [0x1f, 0x8b, 0x08] },
  { format: 'rar', bytes: [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07] },
  { format: 'sevenzip', bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
  { format: 'ole', bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { format: 'rtf', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { format: 'webarchive', bytes: [0x62, 0x70, 0x6c, 0x69, 0x73, 0x74, 0x30, 0x30] },
  { format: 'kindle', bytes: [0x42, 0x4f, 0x4f, 0x4b, 0x4d, 0x4f, 0x42, 0x49], offset: 60 },
  { format: 'image', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { format: 'image', bytes: [0xff, 0xd8, 0xff] },
  { format: 'image', bytes: [0x47, 0x49, 0x46, 0x38] },
]

/** Where the content does not decide: formats that are known by their names. */
const BY_NAME: readonly Format[] = ['markdown', 'html']

const SNIFFED = 8192
/** Readers of PDF accept its sign this far down (ISO 32000-1, annex H). */
const PDF_REACH = 1024

/**
 * The format of a file by its content; its name decides only between text formats that look alike. Of a text, the first 8 KB are looked at; of a ZIP
 * file, the list of its members.
 */
export function detectType(name: string, bytes: Uint8Array): DetectedType {
  const start = latin(bytes)
  const magic = MAGIC.find(({ bytes: sign, offset = 0 }) => sign.every((byte, index) => bytes[offset + index] === byte))
  if (magic !== undefined) return detected(packageFormat(magic.format, name, bytes, start))
  if (isNamedAs(name, 'pdf') && start.slice(0, PDF_REACH).includes('%PDF-')) return detected('pdf')
  if (isMbox(bytes)) return detected(isNamedAs(name, 'eml') && beginsBelowDivider(bytes) > 0 ? 'eml' : 'mbox')
  const text = textFormat(name, start)
  if (text !== null) return detected(text)
  const tags = start.match(/<\/?(?:p|div|span|h[1-6]|article|section|meta|title|br|table|ul|a)\b[^<>]{0,500}>/gi)?.length ?? 0
  const byName = BY_NAME.find((format) => isNamedAs(name, format))
  if (byName === 'html' || (byName === undefined && tags >= 8)) return detected('html')
  if (byName !== undefined) return detected(byName)
  if (/^---\r?\n(?:[\w-]{1,40}:.{0,500}\r?\n|[ -].{0,500}\r?\n){1,60}(?:---|\.\.\.)\r?\n/.test(start)) return detected('markdown')
  return detected('text')
}

/** What is inside the two kinds of packages that documents come in. */
function packageFormat(format: string, name: string, bytes: Uint8Array, start: string): string {
  if (format === 'zip') return zipFormat(bytes, start)
  if (format !== 'ole') return format
  // Office keeps a document with a password in a stream of this name (MS-OFFCRYPTO 2.3.4.4).
  if (Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from('EncryptedPackage', 'utf16le')))
    return 'protected'
  if (/\.msg$/i.test(name)) return 'msg'
  if (/\.xl[a-z]$/i.test(name)) return 'xlsx'
  return /\.pp[a-z]$/i.test(name) ? 'pptx' : 'doc'
}

function detected(format: string): DetectedType {
  const known = OTHERS.find((each) => each === format)
  if (known !== undefined) return { kind: 'other', other: known }
  if (isArchiveFormat(format)) return { kind: 'archive', format }
  return { kind: 'article', format: isFormat(format) ? format : 'text' }
}

/** The first characters, byte by byte; the zeros of UTF-16 and a byte order mark are left out, so that signs match in every encoding. */
function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, SNIFFED))
    .toString('latin1')
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .replaceAll('\0', '')
}
