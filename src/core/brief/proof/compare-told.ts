import { textIn } from '#text/text.ts'
import type { PlacedPiece } from './compare-pieces.ts'
import type { Form } from './forms.ts'
import type { Extra, FoundFile } from './found.ts'
import type { ProofRegister } from './proof-register.ts'

type Told = Pick<ProofRegister, 'brief'>

/** What a file tells those who hear it, point at it or list it, and was not exported so: the day, and in a PDF the language, how it opens, names of links, bookmarks that are gone. */
export function strayTold(file: FoundFile, placed: readonly PlacedPiece[], register: Told, form: Form): Extra[] {
  return [...strayFile(file, register), ...strayTooltips(file, placed, register, form), ...goneBookmarks(file, placed, form)]
}

/** How a file opens that only shows itself, with its bookmarks or without. */
const PLAIN_MODES = new Set(['UseNone', 'UseOutlines'])

function strayFile({ told }: FoundFile, { brief }: Told): Extra[] {
  if (told === undefined) return []
  const { language, created, mode = 'UseNone', preferences = [] } = told
  // As the writer sets what of a date is not known: the first of January.
  const [year = '', month = '01', day = '01'] = brief.date.split('-')
  const wanted = `${year}-${month}-${day}`
  return [
    ...(language === undefined || language === brief.language
      ? []
      : [property(`language: ${language ?? ''}`, `language: ${brief.language}`)]),
    ...(created === null || year === '' || created === wanted ? [] : [property(`date: ${created}`, `date: ${wanted}`)]),
    ...(PLAIN_MODES.has(mode) ? [] : [property(`PageMode: ${mode}`)]),
    ...preferences.map((name) => property(`ViewerPreferences: ${name}`)),
  ]
}

function property(text: string, was?: string): Extra {
  return { kind: 'property', text, page: null, ...(was === undefined ? {} : { was }) }
}

/** A link is called by its address, the heading that it leads to, or a note; links of some programs by nothing. */
function strayTooltips({ tooltips = [] }: FoundFile, placed: readonly PlacedPiece[], { brief }: Told, form: Form): Extra[] {
  if (tooltips.length === 0) return []
  const say = textIn(brief.language)
  const notes = new Set<string>(
    placed.flatMap(({ piece: { note: number } }) =>
      number === undefined ? [] : [say('document:noteNumber', { number }), say('document:noteCall', { number })],
    ),
  )
  const written = new Set(placed.flatMap(({ piece, chunk }) => [form.expected(piece.text), chunk?.key ?? '']))
  return tooltips
    .filter(({ text }) => !notes.has(text) && !written.has(form.found(text)))
    .map(({ text, page }) => ({ kind: 'annotation', text, page }))
}

function unspaced(text: string): string {
  return text.normalize('NFC').replace(/[\s\p{Default_Ignorable_Code_Point}]+/gu, '')
}

/** Each heading has its bookmark, where the file has any or should. */
function goneBookmarks({ bookmarks }: FoundFile, placed: readonly PlacedPiece[], form: Form): Extra[] {
  if (bookmarks === undefined) return []
  const there = new Set(bookmarks.flatMap((title) => [form.found(title), unspaced(title)]))
  return placed.flatMap(({ piece, state }): Extra[] => {
    if (piece.kind !== 'heading' || state !== 'STANDS' || piece.text.trim() === '') return []
    return there.has(form.expected(piece.text)) || there.has(unspaced(piece.text))
      ? []
      : [{ kind: 'bookmark-gone', text: piece.text, page: null }]
  })
}
