import { FORMAT_TRAITS, type FoundCall, type FoundFile } from './found.ts'
import type { PlacedPiece } from './compare-pieces.ts'
import type { Form } from './forms.ts'
import type { PrintedPiece } from './printed-piece.ts'

export type NoteState = 'STANDS' | 'CHANGED' | 'DELETED' | 'MOVED' | 'ADDED'
/** `text`: what the note says now, or said where it is deleted; `was`: what it said, or on what it hung, where that is another thing. */
export type ComparedNote = { id: string; state: NoteState; text: string; was: string | null; sentence: string | null }

/** Every note that was exported: whether it says what it said and hangs on the sentence that it hung on; and those that were added. */
export function compareNotes(
  pieces: readonly PrintedPiece[],
  placed: readonly PlacedPiece[],
  strayCalls: readonly FoundCall[],
  file: Pick<FoundFile, 'format' | 'markers'>,
  form: Form,
): ComparedNote[] {
  const notes = pieces.filter(({ kind }) => kind === 'note')
  const compared = FORMAT_TRAITS[file.format].numbersNotes ? inPrint(notes, placed, file.markers) : inWord(notes, placed, form)
  const wanted = placed.flatMap(({ piece, chunk }) => chunk?.calls.slice(piece.calls?.length ?? 0) ?? [])
  const added = [...wanted, ...strayCalls].filter((call) => !isMovedTo(call, compared, notes, form))
  return [
    ...compared,
    ...added.map((call): ComparedNote => {
      const text = 'printed' in call ? call.printed : (call.note ?? '')
      return { id: '', state: 'ADDED', text, was: null, sentence: null }
    }),
  ]
}

/** Word counts notes by itself: a note is what it says, wherever it stands in the count. */
function inWord(notes: readonly PrintedPiece[], placed: readonly PlacedPiece[], form: Form): ComparedNote[] {
  const callers = callersOf(placed)
  const everywhere = placed.flatMap(({ chunk }) => chunk?.calls ?? [])
  return eachCall(notes, callers, (note, placing, call): ComparedNote => {
    const sentence = placing?.piece.text ?? null
    const about = { id: note.id, sentence }
    if (call && 'printed' in call) {
      const same = call.printed === String(note.note)
      return { ...about, text: note.text, was: null, state: same ? 'STANDS' : 'CHANGED' }
    }
    const now = says(call)
    const stands = (text: string | null): boolean => text !== null && form.found(text) === form.expected(note.text)
    if (stands(now)) return { ...about, state: 'STANDS', text: note.text, was: null }
    const elsewhere = everywhere.some((other) => other !== call && stands(says(other)))
    if (elsewhere) return { ...about, state: 'MOVED', text: note.text, was: sentence }
    if (now === null) return { ...about, state: 'DELETED', text: note.text, was: note.text }
    return { ...about, state: 'CHANGED', text: now, was: note.text }
  })
}

function says(call: FoundCall | undefined): string | null {
  return call && 'note' in call ? call.note : null
}

/** In print a note is found by its number: at its call, before its text, and by its text's own place. */
function inPrint(
  notes: readonly PrintedPiece[],
  placed: readonly PlacedPiece[],
  markers: ReadonlyMap<string, string>,
): ComparedNote[] {
  const callers = callersOf(placed)
  const texts = new Map(placed.map((one) => [one.piece.id, one]))
  return eachCall(notes, callers, (note, placing, call): ComparedNote => {
    const own = texts.get(note.id)
    const sentence = placing?.piece.text ?? null
    const about = { id: note.id, text: own?.chunk?.text.trim() ?? note.text, was: null, sentence }
    if (own === undefined || own.state === 'DELETED') return { ...about, state: 'DELETED', was: note.text }
    if (own.state !== 'STANDS') return { ...about, state: own.state, was: note.text }
    const marker = (markers.get(note.id) ?? '').trim()
    if (marker !== `${note.note}.`)
      return { ...about, state: 'CHANGED', was: `${note.note}. ${note.text}`, text: `${marker} ${note.text}` }
    if (call === undefined) return { ...about, state: 'DELETED', was: sentence }
    if ('printed' in call && call.printed === String(note.note)) return { ...about, state: 'STANDS' }
    return { ...about, state: 'MOVED', was: sentence }
  })
}

type Caller = { note: number; placing: PlacedPiece; call: FoundCall | undefined }
type Judge = (note: PrintedPiece, placing: PlacedPiece | undefined, call: FoundCall | undefined) => ComparedNote

function callersOf(placed: readonly PlacedPiece[]): Map<number, Caller[]> {
  const callers = placed.flatMap((placing) =>
    (placing.piece.calls ?? []).map((note, at): Caller => ({ note, placing, call: placing.chunk?.calls[at] })),
  )
  return Map.groupBy(callers, ({ note }) => note)
}

/** A note stands where all its calls do. */
function eachCall(notes: readonly PrintedPiece[], callers: ReadonlyMap<number, Caller[]>, judge: Judge): ComparedNote[] {
  return notes.map((note) => {
    const judged = (callers.get(note.note ?? 0) ?? []).map(({ placing, call }) => judge(note, placing, call))
    return judged.find(({ state }) => state !== 'STANDS') ?? judged[0] ?? judge(note, undefined, undefined)
  })
}

/** A call that brings a note which is told of already: it hangs on another sentence now. */
function isMovedTo(call: FoundCall, compared: readonly ComparedNote[], notes: readonly PrintedPiece[], form: Form): boolean {
  const moved = new Set(compared.flatMap(({ id, state }) => (state === 'MOVED' ? [id] : [])))
  return notes.some(({ id, text, note }) => {
    if (!moved.has(id)) return false
    if ('printed' in call) return call.printed === String(note)
    return call.note !== null && form.found(call.note) === form.expected(text)
  })
}
