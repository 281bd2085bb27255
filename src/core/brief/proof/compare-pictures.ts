import { commonRun } from './common-run.ts'
import type { PlacedPiece } from './compare-pieces.ts'
import type { Extra, FoundFile, FoundPicture } from './found.ts'
import type { Form } from './forms.ts'
import type { PrintedPiece } from './printed-piece.ts'

/**
 * The pictures of a file laid against those that were exported, in their order: exchanged, moved, gone, added, shown only in part, or described otherwise. Told by their captions. A picture is what all files that it is made of
 * are, byte by byte, in a PDF its pixels or its lines.
 */
export function comparePictures(file: FoundFile, placed: readonly PlacedPiece[], form: Form): Extra[] {
  const wanted = placed.filter(({ piece }) => piece.picture !== undefined)
  const found = file.pictures
  if (picturesCompared(file, wanted) === 'counted') return counted(wanted, found, file.format === 'pdf')
  const fits = found.map((picture) => wanted.findIndex(({ piece }) => isOf(picture, piece)))
  const keys = wanted.map(({ piece }) => String(firstAlike(piece, wanted, found)))
  const pairs = commonRun(
    keys,
    fits.map((index, at) => (index < 0 ? `${at}?` : (keys[index] ?? ''))),
  )
  const open = new Set(wanted.keys())
  const free = new Set(found.keys())
  const told: Extra[] = []
  const pair = (index: number, at: number): void => {
    open.delete(index)
    free.delete(at)
  }
  const tell = (kind: Extra['kind'], index: number, page: number | null): void => {
    told.push({ kind, text: wanted[index]?.piece.text ?? '', page })
  }
  for (const [index, at] of pairs) {
    pair(index, at)
    const [one, picture] = [wanted[index], found[at]]
    if (one === undefined || picture === undefined) continue
    if (picture.odd) tell('picture-changed', index, picture.page)
    else if (isElsewhere(picture, one)) tell('picture-moved', index, picture.page)
    told.push(...otherWords(picture, one.piece, form))
  }
  for (const at of Array.from(free)) {
    const index = [...open].find((each) => keys[each] === keys[fits[at] ?? -1])
    if (index === undefined) continue
    pair(index, at)
    tell('picture-moved', index, found[at]?.page ?? null)
  }
  for (const at of Array.from(free)) {
    const own = [...open].find((each) => isAbove(found[at], wanted[each])) ?? [...open][0]
    if (own === undefined) continue
    pair(own, at)
    tell('picture-changed', own, found[at]?.page ?? null)
  }
  for (const at of free) told.push({ kind: 'picture', text: found[at]?.alternative ?? '', page: found[at]?.page ?? null })
  for (const index of open) tell('picture-gone', index, null)
  return told
}

/** How far the pictures of a file can be compared; none: none was exported. */
export function picturesCompared(
  file: Pick<FoundFile, 'format' | 'picturesUnread'>,
  placed: readonly Pick<PlacedPiece, 'piece'>[],
): 'exact' | 'counted' | 'none' {
  const wanted = placed.filter(({ piece }) => piece.picture !== undefined)
  if (wanted.length === 0) return 'none'
  return file.picturesUnread !== true && wanted.every(({ piece }) => isComparable(piece, file)) ? 'exact' : 'counted'
}

/** Whether what a file of that format has of it is known from its register. A web page and Markdown have the very file. */
function isComparable({ picture, shown, drawing }: PrintedPiece, { format }: Pick<FoundFile, 'format'>): boolean {
  if (picture === undefined || format === 'html' || format === 'md') return true
  if (shown === undefined) return false
  return format === 'docx' || drawing !== true || shown.length > 0
}

function isOf({ hashes, files = [] }: FoundPicture, { picture = '', shown = [] }: PrintedPiece): boolean {
  return files.includes(picture) || (hashes.length > 0 && hashes.every((hash) => hash === picture || shown.includes(hash)))
}

/** The first of the wanted pictures that shows the same: what is one in the file may be any of them. */
function firstAlike(piece: PrintedPiece, wanted: readonly PlacedPiece[], found: readonly FoundPicture[]): number {
  const same = found.find((picture) => isOf(picture, piece))
  return wanted.findIndex((one) => one.piece === piece || (same !== undefined && isOf(same, one.piece)))
}

/** A picture stands right above its caption, in a PDF on its page. Where the caption is not in its place, that is told of it. */
function isElsewhere(picture: FoundPicture, { piece, state, chunk }: PlacedPiece): boolean {
  if (state !== 'STANDS') return false
  if (picture.page !== null) return chunk?.page !== null && chunk?.page !== undefined && chunk.page !== picture.page
  return !isAbove(picture, { piece })
}

function isAbove(picture: FoundPicture | undefined, one: Pick<PlacedPiece, 'piece'> | undefined): boolean {
  return picture !== undefined && one !== undefined && picture.before?.piece === one.piece.id
}

function otherWords({ alternative, page }: FoundPicture, piece: PrintedPiece, form: Form): Extra[] {
  const was = piece.alternative
  if (was === undefined || alternative === null || form.found(alternative) === form.expected(was)) return []
  return [{ kind: 'alternative', text: alternative, was, page }]
}

/** Of files from before pictures were compared only how many there are is told; in a PDF, which keeps one in several parts and drawings as lines, whether there are any. */
function counted(wanted: readonly PlacedPiece[], found: readonly FoundPicture[], isPdf: boolean): Extra[] {
  const known = wanted.filter(({ piece }) => !isPdf || piece.drawing !== true)
  const more = isPdf && known.length > 0 ? 0 : Math.max(0, found.length - known.length)
  const fewer = isPdf && found.length > 0 ? 0 : Math.max(0, known.length - found.length)
  return [
    ...Array.from({ length: more }, (): Extra => ({ kind: 'picture', text: '', page: null })),
    ...Array.from({ length: fewer }, (): Extra => ({ kind: 'picture-gone', text: '', page: null })),
  ]
}
