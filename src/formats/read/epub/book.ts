import type { ZipFile } from '../archive/zip-file.ts'
import type { XmlElement } from '../xml/xml-element.ts'

/** One file of a book. `properties` are those of the manifest (`nav`, `cover-image`). */
export type BookItem = { path: string; mediaType: string; properties: string }

/** An opened EPUB: its package document and the place of that, the files it lists by their ids, and the reading order. */
export type Book = {
  name: string
  zip: ZipFile
  package: XmlElement
  place: string
  items: ReadonlyMap<string, BookItem>
  spine: BookItem[]
}

/** A reference from one file of a book to another: the file and the place in it. */
export type BookReference = { path: string; fragment: string }
