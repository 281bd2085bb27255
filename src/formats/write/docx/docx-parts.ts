import { strToU8 } from 'fflate'
import { type Document, Packer } from 'docx'

export type Parts = Record<string, Uint8Array>

/** What docx keeps to itself: the files of a package before it zips them. */
type Compiler = { compile: (document: Document) => ReadonlyMap<string, string | Uint8Array> }

/**
 * The parts of a Word package by their paths, as docx writes them. It offers them zipped alone, to be unzipped, finished and zipped again, which takes as long as a third of all else; so this is the
 * one place that knows its private parts, and `docx-parts.test.ts` fails where an upgrade changes them.
 */
export function docxParts(document: Document): Parts {
  const compiler: Compiler = Packer['compiler']
  return Object.fromEntries(
    Array.from(compiler.compile(document), ([path, data]) => [path, typeof data === 'string' ? strToU8(data) : data]),
  )
}
