import { posix } from 'node:path'
import { failure, type Result, success } from '#core/result.ts'
import { t } from '#text/text.ts'
import { openZipFile, type ZipFile } from '../archive/zip-file.ts'
import { decodeText } from '../decode-text.ts'
import { readXml } from '../xml/read-xml.ts'
import { attribute, childrenOf, elementsIn, type XmlElement } from '../xml/xml-element.ts'
import type { Book, BookItem, BookReference } from './book.ts'

const CONTAINER = 'META-INF/container.xml'
/** Files of the reading order; dictionaries have some thousand. */
const MOST_CHAPTERS = 10_000
/** Unpacked text of one book. */
const MOST_BYTES = 256 * 1024 * 1024

/** Opens an EPUB 2 or 3. Failures: `damaged-file`, `too-large`, `archive-bomb`, those of `readXml`. */
export function openBook(name: string, bytes: Uint8Array): Result<Book> {
  const zip = openZipFile(name, bytes)
  if (!zip.ok) return zip
  const container = readPart(name, zip.value, CONTAINER)
  if (!container.ok) return container
  const root = elementsIn(container.value, 'rootfile')[0]
  const place = root === undefined ? null : attribute(root, 'full-path')
  const read = readPart(name, zip.value, place ?? '')
  if (!read.ok) return read
  const items = itemsOf(read.value, place ?? '')
  const spine = elementsIn(read.value, 'itemref')
    .slice(0, MOST_CHAPTERS)
    .map((reference) => items.get(attribute(reference, 'idref') ?? ''))
    .filter((item): item is BookItem => item !== undefined && zip.value.has(item.path))
  const total = spine.reduce((sum, { path }) => sum + zip.value.size(path), 0)
  if (total > MOST_BYTES) return failure('too-large', t('unread:book.tooLarge', { name, megabytes: Math.round(total / 1e6) }))
  return success({ name, zip: zip.value, package: read.value, place: place ?? '', items, spine })
}

/** An XML file inside a book. Failures: `damaged-file`, those of `readXml`. */
export function readPart(name: string, zip: ZipFile, path: string): Result<XmlElement> {
  const bytes = zip.read(path)
  if (bytes === null)
    return failure(
      'damaged-file',
      path === '' ? t('unread:book.noChapters', { name }) : t('unread:book.partMissing', { name, path }),
    )
  const text = bytes.ok ? decodeText(`${path} in ${name}`, bytes.value) : bytes
  return text.ok ? readXml(name, text.value.text) : text
}

/** Where a reference in the file at `from` leads, null for one that leads out of the book. */
export function resolveReference(from: string, href: string): BookReference | null {
  const [place = '', fragment = ''] = href.trim().split('#', 2)
  if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(place)) return null
  const path = place === '' ? from : posix.normalize(posix.join(posix.dirname(from), decoded(place)))
  return path.startsWith('..') ? null : { path, fragment: decoded(fragment) }
}

function itemsOf(root: XmlElement, place: string): Map<string, BookItem> {
  const items = new Map<string, BookItem>()
  for (const item of childrenOf(root, 'manifest').flatMap((manifest) => childrenOf(manifest, 'item'))) {
    const target = resolveReference(place, attribute(item, 'href') ?? '')
    if (target === null) continue
    items.set(attribute(item, 'id') ?? '', {
      path: target.path,
      mediaType: attribute(item, 'media-type') ?? '',
      properties: attribute(item, 'properties') ?? '',
    })
  }
  return items
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    // A stray percent sign: the name is meant as it stands.
    return part
  }
}
