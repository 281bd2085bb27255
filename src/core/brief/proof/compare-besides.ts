import type { Extra, FoundFile, FoundLink, FoundProperties } from './found.ts'
import type { PlacedPiece } from './compare-pieces.ts'
import { strayTold } from './compare-told.ts'
import { comparePictures } from './compare-pictures.ts'
import type { Form } from './forms.ts'
import type { ProofRegister } from './proof-register.ts'

type Register = Pick<ProofRegister, 'house' | 'links' | 'properties' | 'brief'>

/** What of a file is not its text and not as it was exported: pictures, where links lead, and what programs tell of it. */
export function besidesText(file: FoundFile, placed: readonly PlacedPiece[], register: Register, form: Form): Extra[] {
  return [
    ...comparePictures(file, placed, form),
    ...runningPictures(file, register.house?.pictures ?? 0),
    ...file.links.filter((link) => !leadsRight(link, register.links)).map(strayLink),
    ...properties(file.properties, register),
    ...retitled([...strayBookmarks(file, placed, form), ...strayTold(file, placed, register, form)]),
  ]
}

/** As many bookmarks that say something else as there are headings without: each is told once, with what it said. */
function retitled(extras: readonly Extra[]): Extra[] {
  const gone = extras.filter(({ kind }) => kind === 'bookmark-gone')
  const strays = extras.filter(({ kind }) => kind === 'bookmark')
  if (gone.length !== strays.length) return [...extras]
  return extras.flatMap((extra): Extra[] => {
    if (extra.kind === 'bookmark-gone') return []
    return [extra.kind === 'bookmark' ? { ...extra, was: gone[strays.indexOf(extra)]?.text ?? '' } : extra]
  })
}

/** In heads and feet only a house style has pictures, of which programs that save the file may keep fewer copies. */
function runningPictures({ format, runningPictures: found }: FoundFile, ofHouse: number): Extra[] {
  const wanted = format === 'docx' ? ofHouse : 0
  const kind = found > wanted ? 'picture' : 'picture-gone'
  return Array.from({ length: Math.abs(found - wanted) }, () => ({ kind, text: '', page: null }))
}

function strayLink({ text, href, page }: FoundLink): Extra {
  return { kind: 'link', text: `${text} → ${href}`, page }
}

/**
 * Whether a link leads where these words did when they were exported; programs part a link where its look changes, and a PDF where its line ends. Without a list of links (files from before these were
 * compared) only words that are an address themselves say where they lead.
 */
function leadsRight({ text, href }: FoundLink, links: ProofRegister['links']): boolean {
  const words = unspaced(text)
  if (links !== undefined) return links.some((one) => one.href === href && unspaced(one.text).includes(words))
  return !/^https?:/i.test(words) || words.replace(/\/$/, '') === href.replace(/\/$/, '')
}

function unspaced(text: string): string {
  return text.normalize('NFC').replace(/[\s\p{Default_Ignorable_Code_Point}]+/gu, '')
}

/** A bookmark says a heading of the text. */
function strayBookmarks({ bookmarks = [] }: FoundFile, placed: readonly PlacedPiece[], form: Form): Extra[] {
  // Of a heading that was changed that is told by itself.
  const known = new Set(placed.flatMap(({ piece, chunk }) => [form.expected(piece.text), chunk?.key ?? '']))
  // A title is kept as it was written also where the page has no letters for it.
  const written = new Set(placed.map(({ piece }) => unspaced(piece.text)))
  const isStray = (title: string): boolean => !known.has(form.found(title)) && !written.has(unspaced(title))
  return bookmarks.filter(isStray).map((text) => ({ kind: 'bookmark', text, page: null }))
}

/** LibreOffice leaves out the commas between keywords when it saves. */
function inWords(text: string): string {
  return unspaced(text).replace(/[,;]/g, '')
}

/** What programs took out is nothing that misleads. */
function properties(found: FoundProperties, { properties: exported, brief }: Register): Extra[] {
  const wanted: FoundProperties = exported ?? { title: brief.title }
  return (['title', 'author', 'subject', 'keywords'] as const).flatMap((name): Extra[] => {
    const [was, now] = [wanted[name], found[name]]
    if (was === undefined || now === undefined || unspaced(now) === '' || inWords(was) === inWords(now)) return []
    return [{ kind: 'property', text: `${name}: ${now.trim()}`, was: `${name}: ${was}`, page: null }]
  })
}
