/** Pages of a book that are no text of it, by the words of EPUB's structural semantics and of the guide of EPUB 2. */
const NO_TEXT = new Set(
  'cover titlepage title-page halftitlepage halftitle half-title copyright-page copyright colophon imprint imprimatur toc landmarks loi lot page-list index seriespage other-credits contributors frontispiece'.split(
    ' ',
  ),
)
const NOTES = new Set(['footnotes', 'endnotes', 'rearnotes', 'notes'])

const BY_NAME = /^(?:.*[^a-z])?(?:cover|title-?page|half-?title|copyright|toc|nav|contents|imprint|colophon)(?:[^a-z].*)?$/i
const BY_TITLE =
  /^(?:(?:front |back |book )?cover|title ?page|half ?title|copyright(?: page| notice)?|(?:table of )?contents|toc|imprint|colophon|index|also by .{1,60}|umschlag|titel(?:seite)?|impressum|inhalt(?:sverzeichnis)?|couverture|page de titre|sommaire|table des matières|обложка|титул(?:ьный лист)?|содержание|оглавление|выходные данные|мазмұны|封面|版权(?:页|信息)?|目录)$/iu
const NOTES_BY_NAME = /^(?:.*[^a-z])?(?:foot|end)?notes?(?:[^a-z].*)?$/i
const NOTES_BY_TITLE =
  /^(?:(?:foot|end)?notes|anmerkungen|fußnoten|примечания|сноски|ескертпелер|notes de bas de page|注释|註釋)$/iu

/** Such a page is short; a chapter that is called “Contents” is not. */
const MOST_WORDS = 1500

export type PageKind = 'text' | 'notes' | 'no-text'

/** What a page of a book is: by what the book says of it (`stated`, or `markup`, the beginning of the page), else by its title and file name. */
export function pageKind(page: { path: string; title: string; stated: string; markup: string; words: number }): PageKind {
  const own = /<(?:body|section|article|div)\b[^<>]{0,500}?\bepub:type\s*=\s*["']([^"']{1,100})["']/i.exec(page.markup)?.[1] ?? ''
  const types = `${page.stated} ${own}`.toLowerCase().split(/\s+/)
  if (types.some((type) => NOTES.has(type))) return 'notes'
  if (types.some((type) => NO_TEXT.has(type))) return 'no-text'
  if (page.words > MOST_WORDS) return NOTES_BY_TITLE.test(page.title) ? 'notes' : 'text'
  const heading = /<h[1-3]\b[^<>]{0,300}>([^<>]{1,60})<\/h[1-3]>/i.exec(page.markup)?.[1]?.trim() ?? ''
  if (page.title === '' && BY_TITLE.test(heading)) return 'no-text'
  const file = page.path.replace(/^.*\//, '').replace(/\.[a-z]{1,6}$/i, '')
  if (NOTES_BY_TITLE.test(page.title) || (page.title === '' && NOTES_BY_NAME.test(file))) return 'notes'
  return BY_TITLE.test(page.title) || (page.title === '' && BY_NAME.test(file)) ? 'no-text' : 'text'
}
