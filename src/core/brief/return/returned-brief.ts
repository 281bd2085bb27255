import type { BriefContent } from '#core/brief.ts'
import { briefSentences } from '../evidence.ts'
import type { ReturnPlan } from './plan-return.ts'
import type { ReturnChange, ReturnedBrief, ReturnedNote, ReturnedSentence } from './return-change.ts'
import { returnedNotes } from './returned-notes.ts'
import { sentenceId } from './target-of.ts'

type Answer = Pick<ReturnedBrief, 'sentences' | 'notes' | 'comments' | 'other'>

/** A plan as it is told: every sentence of the file in its order, with those that were deleted, every note, every comment. `taken` is the content with all of it. */
export function returnedBrief({ laid, changes }: ReturnPlan, taken: BriefContent): Answer {
  const after = new Map(briefSentences(taken).map(({ sentence }) => [sentence.id, sentence.evidence.excerpts]))
  const byId = new Map(changes.map((change) => [change.id, change]))
  const lost = new Map(
    changes.flatMap((one) => (one.what === 'note' && one.sentence !== null ? [[one.sentence, one.lost] as const] : [])),
  )
  const sentences: ReturnedSentence[] = []
  const had = new Set<string>()
  const tell = (change: ReturnChange, id: string | null): void => {
    had.add(change.id)
    const { moved, section, before, now, tracked, acts } = change
    sentences.push({
      id: change.state === 'added' ? null : change.sentence,
      state: change.state as ReturnedSentence['state'],
      moved,
      section,
      before,
      after: change.after,
      now,
      evidence: [...(after.get(id ?? '') ?? [])],
      lost: [...(lost.get(change.sentence ?? '') ?? [])],
      tracked,
      taken: acts.length > 0,
    })
  }
  const deleted = changes.filter(({ what, state }) => what === 'sentence' && state === 'deleted')
  const places = new Map(laid.pieces.map(({ id }, index) => [id, index]))
  let section = ''
  let last = -1
  const tellDeleted = (before: number): void => {
    for (const change of deleted) {
      const place = places.get(change.id) ?? 0
      if (place > last && place < before && !had.has(change.id)) tell(change, null)
    }
  }
  for (const [at, piece] of laid.pieceAt.entries()) {
    const place = piece === null ? null : laid.placeOf(piece)
    if (piece !== null && piece > last) {
      tellDeleted(piece)
      last = piece
    }
    if (place?.kind === 'section') section = laid.sentences[at]?.text ?? section
    if (piece !== null && place?.kind !== 'sentence') continue
    const id = sentenceId(laid, at)
    const change = byId.get(piece === null ? laid.addedId(at) : (laid.pieces[piece]?.id ?? ''))
    if (change && change.what === 'sentence') tell(change, id)
    else if (!change) {
      const text = laid.sentences[at]?.text ?? null
      const exported = place?.kind === 'sentence' ? place.id : id
      if (piece === null && !after.has(id ?? '')) continue
      sentences.push({
        id: exported,
        state: 'unchanged',
        moved: false,
        section,
        before: piece === null ? text : (laid.pieces[piece]?.text ?? text),
        after: text,
        now: null,
        evidence: [...(after.get(id ?? '') ?? [])],
        lost: [...(lost.get(exported ?? '') ?? [])],
        tracked: [],
        taken: false,
      })
    }
  }
  for (const change of deleted) if (!had.has(change.id)) tell(change, null)
  return { sentences, notes: notesOf({ laid, changes }), comments: commentsOf(changes), other: otherOf(changes) }
}

function notesOf({ laid, changes }: Pick<ReturnPlan, 'laid' | 'changes'>): ReturnedNote[] {
  const byId = new Map(changes.map((change) => [change.id, change]))
  const { traced } = returnedNotes(laid)
  const exported = traced.map((note): ReturnedNote => {
    const place = laid.placeOf(note.caller)
    const sentence = place?.kind === 'sentence' ? place.id : null
    const change = byId.get(`note ${note.number} words`) ?? byId.get(`note ${note.number}`)
    const gone = byId.get(laid.pieces[note.caller]?.id ?? '')?.state === 'deleted' && note.callers.length === 0
    const state = change ? (change.state as ReturnedNote['state']) : gone ? 'deleted' : 'unchanged'
    return {
      id: String(note.number),
      state,
      sentence,
      before: note.text,
      after: state === 'deleted' ? null : (note.now ?? note.text),
    }
  })
  const added = changes.flatMap((change): ReturnedNote[] => {
    if (change.what !== 'note' || !change.id.startsWith('note added')) return []
    return [{ id: null, state: 'added', sentence: change.sentence, before: null, after: change.after }]
  })
  return [...exported, ...added]
}

function commentsOf(changes: readonly ReturnChange[]): ReturnedBrief['comments'] {
  return changes.flatMap(({ said, sentence, before }) => (said === null ? [] : [{ ...said, sentence, on: before }]))
}

function otherOf(changes: readonly ReturnChange[]): ReturnedBrief['other'] {
  return changes.flatMap(({ what, state, section, before, after, why }) =>
    what === 'sentence' || what === 'note' || what === 'comment' ? [] : [{ what, state, section, before, after, why }],
  )
}
