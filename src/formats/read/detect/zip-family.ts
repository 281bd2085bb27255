import { checkZip } from '../archive/check-zip.ts'
import { unpackEntry } from '../archive/unpack-entry.ts'
import type { PlacedEntry } from '../archive/check-zip.ts'

/** What the `mimetype` member of a package says it is (EPUB OCF 3.3, OpenDocument 1.3 part 2). */
const PACKAGES: Readonly<Record<string, string>> = {
  'application/epub+zip': 'epub',
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.text-template': 'odt',
  'application/vnd.oasis.opendocument.text-web': 'odt',
  'application/vnd.oasis.opendocument.text-master': 'odt',
  'application/vnd.oasis.opendocument.spreadsheet': 'xlsx',
  'application/vnd.oasis.opendocument.presentation': 'pptx',
}

/** Where Office and others keep a document inside its package. */
const MEMBERS: readonly (readonly [member: RegExp, format: string])[] = [
  [/^word\/[^/]+\.xml$/, 'docx'],
  [/^xl\/[^/]+\.(?:xml|bin)$/, 'xlsx'],
  [/^ppt\/[^/]+\.xml$/, 'pptx'],
]
const LONGEST_TYPE = 200

/** What a ZIP file is by its members: a document in a package, or `zip`. A file that is cut off is judged by its first bytes (`head`). */
export function zipFormat(bytes: Uint8Array, head: string): string {
  const checked = checkZip('', bytes)
  if (!checked.ok) return brokenFormat(head)
  const entries = checked.value
  const stated = entries.find((entry) => entry.path === 'mimetype' && entry.size <= LONGEST_TYPE)
  const known = stated === undefined ? undefined : PACKAGES[typeOf(bytes, stated)]
  if (known !== undefined) return known
  const paths = new Set(entries.map((entry) => entry.path))
  if (paths.has('META-INF/container.xml') && entries.some((entry) => entry.path.endsWith('.opf'))) return 'epub'
  if (paths.has('Index/Document.iwa')) return 'pages'
  if (!paths.has('[Content_Types].xml')) return 'zip'
  return MEMBERS.find(([member]) => entries.some((entry) => member.test(entry.path)))?.[1] ?? 'zip'
}

function typeOf(bytes: Uint8Array, entry: PlacedEntry): string {
  const type = unpackEntry('', bytes, entry)
  return type.ok ? Buffer.from(type.value).toString('latin1').trim() : ''
}

/** Names stand uncompressed before each member, and `mimetype` comes first and is stored. */
function brokenFormat(head: string): string {
  const type = /mimetype(application\/[\w.+-]{1,100}?)PK/.exec(head)?.[1]
  if (type !== undefined && PACKAGES[type] !== undefined) return PACKAGES[type]
  if (!head.includes('[Content_Types].xml')) return 'zip'
  return (
    ['word/', 'xl/', 'ppt/']
      .map((folder, index) => (head.includes(folder) ? MEMBERS[index]?.[1] : undefined))
      .find((format) => format !== undefined) ?? 'docx'
  )
}
