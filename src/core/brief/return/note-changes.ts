import { t } from '#text/text.ts'
import { atOf, changeOf, sectionTitle } from './change-of.ts'
import type { LaidOut } from './laid-out.ts'
import type { Placed } from './plan-return.ts'
import type { ReturnAct } from './return-change.ts'
import type { ReturnedNotes, TracedNote } from './returned-notes.ts'
import { sentenceId } from './target-of.ts'

/** Notes that were deleted, moved to another sentence, copied, edited or added. A note is written from what its sentence rests on: other words of it are kept as a comment. */
export function noteChanges(laid: LaidOut, notes: ReturnedNotes): Placed[] {
  const traced = notes.traced.flatMap((note) => [...placeChanges(laid, notes, note), ...wordChanges(laid, note)])
  const added = notes.added.map(({ at, text }, index) => {
    const id = sentenceId(laid, at)
    const acts: ReturnAct[] =
      id === null || text === '' ? [] : [{ do: 'comment', sentence: id, text: t('returned:noteComment', { text }) }]
    const change = changeOf({
      id: `note added ${index}`,
      at: at + 0.1,
      what: 'note',
      state: 'added',
      section: sectionTitle(laid, at),
    })
    return { ...change, ...aboutSentence(laid, at), after: text, acts, why: acts.length === 0 ? ('note' as const) : null }
  })
  return [...traced, ...added]
}

function placeChanges(laid: LaidOut, notes: ReturnedNotes, note: TracedNote): Placed[] {
  const { pieces, placeOf, sentenceAt, pieceAt, current } = laid
  const home = sentenceAt[note.caller] ?? null
  const place = placeOf(note.caller)
  const excerpts = [...notes.excerptsOf(note)]
  const others = note.callers.filter((at) => at !== home)
  const stays = home !== null && note.callers.includes(home)
  const was = place?.kind === 'sentence' ? current.of(place.id) : null
  const change = changeOf({
    id: `note ${note.number}`,
    at: home === null ? atOf(laid, note.caller) : home + 0.1,
    what: 'note',
    state: others.length > 0 && !stays ? 'moved' : others.length > 0 ? 'added' : 'deleted',
    sentence: place?.kind === 'sentence' ? place.id : null,
    section: sectionTitle(laid, home ?? 0),
    before: note.text,
    after: others.length > 0 ? note.text : null,
    lost: stays ? [] : excerpts,
    moved: false,
  })
  // A note that went out with its sentence, and one that hangs on a sentence that is new with it, are told with that.
  const toOld = others.filter((at) => pieceAt[at] !== null || current.besides.has(laid.sentences[at]?.key ?? ''))
  const off: ReturnAct[] =
    home === null || stays || was === null ? [] : [{ do: 'evidence', sentence: was.id, off: excerpts, on: [] }]
  const on = toOld.flatMap((at): ReturnAct[] => {
    const id = sentenceId(laid, at)
    return id === null ? [] : [{ do: 'evidence', sentence: id, off: [], on: excerpts }]
  })
  if (off.length + on.length === 0) return []
  if (was?.quotation === true && off.length > 0)
    return [{ ...change, why: 'quotation', after: null, before: pieces[note.caller]?.text ?? note.text }]
  return [{ ...change, acts: [...off, ...on] }]
}

function wordChanges(laid: LaidOut, note: TracedNote): Placed[] {
  const [at] = note.callers
  if (note.now === null || at === undefined) return []
  const id = sentenceId(laid, at)
  const change = changeOf({ id: `note ${note.number} words`, at: at + 0.15, what: 'note', state: 'changed' })
  const acts: ReturnAct[] =
    id === null ? [] : [{ do: 'comment', sentence: id, text: t('returned:noteComment', { text: note.now }) }]
  const section = sectionTitle(laid, at)
  return [
    {
      ...change,
      ...aboutSentence(laid, at),
      section,
      before: note.text,
      after: note.now,
      acts,
      why: id === null ? 'note' : null,
    },
  ]
}

function aboutSentence({ pieceAt, placeOf }: LaidOut, at: number): { sentence: string | null } {
  const piece = pieceAt[at] ?? null
  const place = piece === null ? null : placeOf(piece)
  return { sentence: place?.kind === 'sentence' ? place.id : null }
}
