import { WORD_FORM } from '../proof/forms.ts'
import { atOf, changeOf, sectionTitle } from './change-of.ts'
import type { LaidOut } from './laid-out.ts'
import type { Placed } from './plan-return.ts'
import type { Place } from './printed-places.ts'
import type { ReturnAct } from './return-change.ts'

type WrittenPlace = Exclude<Place, { kind: 'sentence' }>

/** Titles, headings and captions that were changed or deleted; and, so that they are known, changes of what the program writes itself and of what stands beside the text. */
export function otherChanges(laid: LaidOut): Placed[] {
  const { pieces, placeOf, sentenceAt, sentences, extras } = laid
  const changes = [...pieces.keys()].flatMap((piece): Placed[] => {
    const { id, text, kind } = pieces[piece] ?? { id: '', text: '', kind: 'text' }
    const place = placeOf(piece)
    if (place?.kind === 'sentence') return []
    const at = sentenceAt[piece] ?? null
    const is = at === null ? undefined : sentences[at]
    const isMoved = laid.moved.has(piece)
    if (is && is.key === WORD_FORM.expected(text) && !isMoved) return []
    const change = changeOf({
      id,
      at: at ?? atOf(laid, piece),
      what: place === null ? 'other' : whatOf(place),
      state: is === undefined ? 'deleted' : is.key === WORD_FORM.expected(text) ? 'moved' : 'changed',
      section: sectionTitle(laid, at ?? atOf(laid, piece)),
      before: text,
      after: is?.text ?? null,
    })
    if (place === null) return [{ ...change, why: kind.startsWith('table-') ? 'matrix' : 'generated' }]
    const acts = actsOf(place, is?.text ?? null)
    if (change.state === 'moved' || acts === null) return [{ ...change, why: 'heading' }]
    return [{ ...change, acts, now: otherwise(laid, place, text) }]
  })
  const besides = extras
    .filter(({ kind }) => !['tracked-insertion', 'tracked-deletion', 'comment'].includes(kind))
    .map(({ kind, text }, index) =>
      changeOf({
        id: `extra ${index}`,
        at: sentences.length + 1,
        what: 'other',
        state: kind === 'picture-gone' ? 'deleted' : 'added',
        after: text,
        why: 'outside',
      }),
    )
  return [...changes, ...besides]
}

function whatOf({ kind }: WrittenPlace): Placed['what'] {
  return kind === 'figure-source' ? 'caption' : kind
}

/** null: that cannot be done from here, such as deleting a section by its title. */
function actsOf(place: WrittenPlace, text: string | null): ReturnAct[] | null {
  switch (place.kind) {
    case 'title':
      return text === null ? null : [{ do: 'title', text }]
    case 'section':
      return text === null ? null : [{ do: 'section', field: place.field, ids: place.ids, text }]
    case 'heading':
      return text === null
        ? [{ do: 'delete-block', block: place.block }]
        : [{ do: 'block', field: 'text', block: place.block, text }]
    case 'caption':
    case 'figure-source': {
      if (text === null) return null
      const field = place.kind === 'caption' ? 'caption' : 'source'
      return [{ do: 'block', field, block: place.block, text: withoutPrinted(text, place.printed) }]
    }
  }
}

/** What the author wrote of a caption: the number before it is the program's. */
function withoutPrinted(text: string, printed: string): string {
  const label = printed.trim().replace(/[.:]$/u, '')
  return text.startsWith(label) ? text.slice(label.length).replace(/^[.:\s]+/u, '') : text
}

/** What the brief says now in this place, where it is not what was exported. */
function otherwise({ now }: LaidOut, place: WrittenPlace, exported: string): string | null {
  const text = nowAt(now, place)
  if (text === null) return null
  const printed = 'printed' in place ? `${place.printed}${text}` : text
  return WORD_FORM.expected(printed) === WORD_FORM.expected(exported) ? null : text
}

function nowAt(now: LaidOut['now'], place: WrittenPlace): string | null {
  if (place.kind === 'title') return now.title
  if (place.kind === 'section') return now.sections.find(({ id }) => id === place.ids[0])?.[place.field] ?? null
  const block = now.sections.flatMap(({ blocks }) => blocks).find(({ id }) => id === place.block)
  if (block?.kind === 'heading') return block.text
  if (block?.kind === 'figure') return place.kind === 'caption' ? block.caption : block.source
  return block?.kind === 'table' || block?.kind === 'matrix' ? block.caption : null
}
