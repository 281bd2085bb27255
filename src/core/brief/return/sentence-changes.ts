import { WORD_FORM } from '../proof/forms.ts'
import { atOf, changeOf, sectionTitle, trackedIn } from './change-of.ts'
import type { LaidOut } from './laid-out.ts'
import type { Placed } from './plan-return.ts'
import type { ReturnAct } from './return-change.ts'
import type { ReturnedNotes } from './returned-notes.ts'
import { targetOf } from './target-of.ts'

type IsDone = (act: ReturnAct) => boolean

/** Sentences that were changed, moved, added or deleted. */
export function sentenceChanges(laid: LaidOut, notes: ReturnedNotes, isDone: IsDone): Placed[] {
  const { pieces, pieceAt, placeOf, sentenceAt } = laid
  const pending = new Set<number>()
  const changes: Placed[] = []
  for (const [at, piece] of pieceAt.entries()) {
    const isSentence = piece !== null && placeOf(piece)?.kind === 'sentence'
    if (piece !== null && !isSentence) continue
    const change = piece === null ? added(laid, at, notes, pending) : kept(laid, at, piece, pending)
    if (change === null) continue
    if (change.acts.some((act) => (act.do === 'move' || act.do === 'add') && !isDone(act))) pending.add(at)
    changes.push(change)
  }
  for (const piece of pieces.keys()) {
    const place = placeOf(piece)
    if (place?.kind !== 'sentence' || sentenceAt[piece] !== null) continue
    const now = laid.current.of(place.id)
    const text = pieces[piece]?.text ?? ''
    if (now === null) continue
    const at = atOf(laid, piece)
    changes.push(
      changeOf({
        ...about(laid, piece, now.text),
        at,
        state: 'deleted',
        section: sectionTitle(laid, at),
        before: text,
        tracked: trackedOut(laid, text),
        acts: [{ do: 'delete', sentence: now.id }],
      }),
    )
  }
  return changes
}

function about({ pieces, placeOf }: LaidOut, piece: number, now: string | null) {
  const { id, text } = pieces[piece] ?? { id: '', text: '' }
  const place = placeOf(piece)
  return {
    id,
    what: 'sentence' as const,
    sentence: place?.kind === 'sentence' ? place.id : null,
    now: now !== null && WORD_FORM.expected(now) !== WORD_FORM.expected(text) ? now : null,
  }
}

function kept(laid: LaidOut, at: number, piece: number, pending: ReadonlySet<number>): Placed | null {
  const { pieces, placeOf, current, sentences, moved, register } = laid
  const [was, is, place] = [pieces[piece], sentences[at], placeOf(piece)]
  if (was === undefined || is === undefined || place?.kind !== 'sentence') return null
  const isChanged = is.key !== WORD_FORM.expected(was.text)
  const isMoved = moved.has(piece)
  if (!isChanged && !isMoved) return null
  const now = current.of(place.id)
  const target = isMoved || now === null ? targetOf(laid, at, pending) : null
  const change = changeOf({
    ...about(laid, piece, now?.text ?? null),
    at,
    state: isChanged ? 'changed' : 'moved',
    moved: isMoved,
    section: sectionTitle(laid, at),
    before: was.text,
    after: is.text,
    tracked: trackedIn(laid, at),
    gone: now === null,
  })
  if (now === null) {
    const { excerpts = [], tag = null } = register.sentences.find(({ id }) => id === place.id) ?? {}
    if (target === null) return { ...change, why: 'nowhere' }
    const evidence = { excerpts: [...excerpts], tag }
    return { ...change, acts: [{ do: 'add', id: laid.addedId(at), text: is.text, evidence, target }] }
  }
  if (isMoved && target === null && !isChanged) return { ...change, why: 'nowhere' }
  const acts: ReturnAct[] = [
    ...(isChanged && WORD_FORM.expected(now.text) !== is.key ? [{ do: 'text' as const, sentence: now.id, text: is.text }] : []),
    ...(target === null ? [] : [{ do: 'move' as const, sentence: now.id, target }]),
  ]
  return acts.length === 0 ? null : { ...change, acts }
}

function added(laid: LaidOut, at: number, notes: ReturnedNotes, pending: ReadonlySet<number>): Placed | null {
  const { sentences, file, pieces, current, register } = laid
  const is = sentences[at]
  if (is === undefined || current.besides.has(is.key)) return null
  const paragraph = file.paragraphs[is.paragraph]
  const called = notes.traced.filter(({ callers }) => callers.includes(at)).flatMap((note) => notes.excerptsOf(note))
  const whole = notes.partsOf.get(at)
  const inherited = whole === undefined ? undefined : register.sentences.find(({ id }) => id === pieces[whole]?.sentence)
  const excerpts = [...new Set([...called, ...(inherited?.excerpts ?? [])])]
  const isHeading = paragraph?.kind === 'heading' && paragraph.cell === null
  const target = targetOf(laid, at, pending)
  const id = laid.addedId(at)
  const change = changeOf({
    id,
    at,
    what: isHeading ? 'heading' : 'sentence',
    state: 'added',
    section: sectionTitle(laid, at),
    after: is.text,
    gained: excerpts,
    tracked: trackedIn(laid, at),
  })
  if (target === null) return { ...change, why: paragraph?.cell ? 'cell' : 'outside' }
  if (isHeading) return { ...change, acts: [{ do: 'add-heading', id, text: is.text, target }] }
  const evidence = { excerpts, tag: excerpts.length === 0 ? (inherited?.tag ?? null) : null }
  return { ...change, acts: [{ do: 'add', id, text: is.text, evidence, target }] }
}

/** Who tracked the deletion of these words. */
function trackedOut({ file }: LaidOut, text: string): Placed['tracked'] {
  const key = WORD_FORM.expected(text)
  return file.tracked
    .filter(
      (change) => (change.kind === 'deletion' || change.kind === 'moved-away') && isWithin(WORD_FORM.found(change.text), key),
    )
    .map(({ kind, author, at }) => ({ kind, author, at }))
}

function isWithin(deleted: string, key: string): boolean {
  return deleted !== '' && (deleted.includes(key) || (key.includes(deleted) && deleted.length * 2 > key.length))
}
