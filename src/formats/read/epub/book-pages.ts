import { roughWords } from '#core/import/words.ts'
import { type Result, success } from '#core/result.ts'
import { decodeText } from '../decode-text.ts'
import { declaredCharset } from '../html/declared-charset.ts'
import { cleanText } from '#core/import/clean-text.ts'
import { readNotes, withNotes } from './attached-notes.ts'
import type { Book } from './book.ts'
import { readContents } from './contents.ts'
import { pageKind } from './page-kind.ts'

/** A page that is text of the book: its title in the contents ('' where it has none) and its XHTML. */
export type BookPage = { path: string; title: string; markup: string }

const XHTML = /^(?:application\/xhtml\+xml|text\/html|application\/x-dtbook\+xml|text\/x-oeb1-document)$/i
/** A document type with its own declarations, which the parser of HTML would take for text. */
const DOCTYPE = /<!doctype[^[>]{0,2000}(?:\[[^\]]{0,20000}\]\s*)?>/i
const DECLARATION = '<?xml version="1.0"?>'

/**
 * The pages of a book in reading order, notes from files of their own behind the text that calls for them. `damaged` has those that could not be unpacked.
 * Failures, where that is all of them: see `unpackEntry`, `decodeText`.
 */
export function bookPages(book: Book): Result<{ pages: BookPage[]; passedOver: number; damaged: string[] }> {
  const { titles, kinds } = readContents(book)
  const texts: BookPage[] = []
  const notes = new Map<string, string>()
  const damaged: string[] = []
  let passedOver = 0
  let trouble: ReturnType<typeof pageMarkup> | null = null
  for (const { path, mediaType } of book.spine) {
    const markup = XHTML.test(mediaType) ? pageMarkup(book, path) : success('')
    if (!markup.ok) {
      trouble ??= markup
      damaged.push(path)
      continue
    }
    const words = roughWords(markup.value.replace(/<[^<>]*>/g, ' '))
    const title = titles.get(path) ?? ''
    const kind = pageKind({ path, title, stated: kinds.get(path) ?? '', markup: markup.value.slice(0, 8000), words })
    if (kind === 'no-text' || words === 0) passedOver += 1
    else {
      texts.push({ path, title, markup: markup.value })
      if (kind === 'notes') notes.set(path, markup.value)
    }
  }
  if (texts.length === 0 && trouble?.ok === false) return trouble
  const known = readNotes(book.name, notes)
  const used = new Set<string>()
  const pages = texts.map((page) =>
    notes.has(page.path) ? page : { ...page, markup: withNotes(page.path, page.markup, known, (file) => used.add(file)) },
  )
  return success({ pages: pages.filter((page) => !used.has(page.path)), passedOver, damaged })
}

/** The XHTML of a page, begun so that what closes itself is read as XML has it. */
function pageMarkup({ name, zip }: Book, path: string): Result<string> {
  const bytes = zip.read(path)
  if (bytes === null || !bytes.ok) return bytes ?? success('')
  const text = decodeText(`${path} in ${name}`, bytes.value, declaredCharset(bytes.value))
  if (!text.ok) return text
  const page = cleanText(text.value.text)
    .replace(/^\s*<\?xml[^>]{0,300}>/, '')
    .replace(DOCTYPE, '')
  return success(DECLARATION + page)
}
