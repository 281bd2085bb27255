import type { FoundCall } from '../proof/found.ts'
import { WORD_FORM } from '../proof/forms.ts'
import { stemsOf } from '../word-likeness.ts'
import type { LaidOut } from './laid-out.ts'

/** A note that a sentence of the file calls: `number` as it was exported, null for one that was added; `text` what it says, null where that was not read. */
export type CalledNote = { number: number | null; text: string | null }

/** A note that was exported: the piece that called it, the sentences of the file that call it now, and what it says there. */
export type TracedNote = { number: number; text: string; caller: number; callers: number[]; now: string | null }

export type ReturnedNotes = {
  traced: TracedNote[]
  /** Notes that were added, with the sentence of the file that calls them. */
  added: { at: number; text: string }[]
  /** The excerpts that a note stands for. */
  excerptsOf: (note: TracedNote) => readonly string[]
  /** Sentences of the file that were cut from one that was exported, with its piece: they rest on what that rests on. */
  partsOf: ReadonlyMap<number, number>
}

/** Follows every note from the sentence that called it to the sentence that does now. */
export function returnedNotes(laid: LaidOut): ReturnedNotes {
  const { pieces, register, sentences, sentenceAt } = laid
  const said = new Map(register.pieces.flatMap(({ note, text }) => (note === undefined ? [] : [[note, text] as const])))
  const named = new Set(
    sentences.flatMap((one) => one.calls.flatMap((call) => ('number' in call && call.number !== null ? [call.number] : []))),
  )
  const calls = sentences.map(({ calls: own }, at) => {
    const expected = pieces[laid.pieceAt[at] ?? -1]?.calls ?? []
    return own.map((call) => calledNote(call, said, (number) => (expected.includes(number) ? 2 : named.has(number) ? 0 : 1)))
  })
  nameEdited(calls, laid, said)
  const excerpts = new Map(register.sentences.map((sentence) => [sentence.id, sentence.excerpts]))
  const partsOf = cutFrom(laid)
  const traced = pieces.flatMap(({ calls: own = [] }, caller) =>
    own.map((number): TracedNote => {
      const callers = calls.flatMap((notes, at) => (notes.some((note) => note.number === number) ? [at] : []))
      const home = sentenceAt[caller] ?? null
      // A sentence that was cut in two has its note behind the second part, and both rest on it.
      const kept = home === null ? callers : [...new Set(callers.map((at) => (partsOf.get(at) === caller ? home : at)))]
      const text = said.get(number) ?? ''
      const now = calls.flat().find((note) => note.number === number)?.text ?? null
      return { number, text, caller, callers: kept, now: now === null || same(now, text) ? null : now }
    }),
  )
  const added = calls.flatMap((notes, at) =>
    notes.flatMap(({ number, text }) => (number === null ? [{ at, text: text ?? '' }] : [])),
  )
  return { traced, added, excerptsOf: ({ caller }) => excerpts.get(pieces[caller]?.sentence ?? '') ?? [], partsOf }
}

/** A note is what it says; where that was edited, what its call is named. Of several that say the same the likeliest. */
function calledNote(call: FoundCall, said: ReadonlyMap<number, string>, likely: (number: number) => number): CalledNote {
  if ('printed' in call) return { number: said.has(Number(call.printed)) ? Number(call.printed) : null, text: null }
  const { note, number } = call
  const own = number === null ? undefined : said.get(number)
  if (note === null) return { number: own === undefined ? null : number, text: null }
  if (own !== undefined && same(note, own)) return { number, text: note }
  const alike = [...said].filter(([, text]) => same(note, text))
  const [other] = alike.toSorted(([one], [another]) => likely(another) - likely(one))
  if (other) return { number: other[0], text: note }
  return { number: own === undefined ? null : number, text: note }
}

/** A note that says other words and whose call has no name is the one that its sentence lacks. */
function nameEdited(calls: CalledNote[][], { pieces, pieceAt }: LaidOut, said: ReadonlyMap<number, string>): void {
  const had = new Set(calls.flat().map(({ number }) => number))
  for (const [at, notes] of calls.entries()) {
    const lacking = (pieces[pieceAt[at] ?? -1]?.calls ?? []).filter((number) => !had.has(number))
    for (const note of notes.filter(({ number, text }) => number === null && text !== null)) {
      const words = stemsOf(note.text ?? '')
      const number = lacking.find(
        (one) => 2 * [...stemsOf(said.get(one) ?? '')].filter((word) => words.has(word)).length > words.size,
      )
      if (number === undefined) continue
      note.number = number
      lacking.splice(lacking.indexOf(number), 1)
    }
  }
}

function same(one: string, other: string): boolean {
  return WORD_FORM.found(one) === WORD_FORM.expected(other)
}

/** Share of the words of a part that its whole must have. */
const MOSTLY = 0.7

function cutFrom({ pieces, pieceAt, sentenceAt, sentences }: LaidOut): Map<number, number> {
  const byId = new Map(pieces.map(({ id }, piece) => [id, piece]))
  const parts = new Map<number, number>()
  for (const [at, { claims, text }] of sentences.entries()) {
    if (pieceAt[at] !== null) continue
    const [most] = [...claims].toSorted((a, b) => b[1] - a[1])
    const piece = most === undefined ? undefined : byId.get(most[0])
    const home = piece === undefined ? null : (sentenceAt[piece] ?? null)
    if (piece === undefined || home === null) continue
    // What still stands there whole was not cut: the same words again are a copy.
    const whole = stemsOf(pieces[piece]?.text ?? '')
    const rest = stemsOf(sentences[home]?.text ?? '')
    const own = [...stemsOf(text)]
    const fromWhole = own.filter((word) => whole.has(word) && !rest.has(word)).length
    if (own.length > 0 && fromWhole / own.length >= MOSTLY) parts.set(at, piece)
  }
  return parts
}
