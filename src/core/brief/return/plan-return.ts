import type { BriefContent } from '#core/brief.ts'
import { DraftContent } from './draft-content.ts'
import { commentChanges } from './comment-changes.ts'
import { layOut, type LaidOut, type ReturnInput } from './laid-out.ts'
import { noteChanges } from './note-changes.ts'
import { otherChanges } from './other-changes.ts'
import { paragraphChanges } from './paragraph-changes.ts'
import { standsThere } from './put-in-place.ts'
import type { ReturnAct, ReturnChange } from './return-change.ts'
import { returnedNotes } from './returned-notes.ts'
import { sentenceChanges } from './sentence-changes.ts'
import { takeReturn, type Taking } from './take-return.ts'

/** A change with the place in the file at which it is told. */
export type Placed = ReturnChange & { at: number }

/** What came back: the changes that can be taken or are to be known, in the order of the file, and what they were read from. */
export type ReturnPlan = { laid: LaidOut; changes: ReturnChange[]; taking: Taking }

/** Lays a file that came back against the brief as it was exported and as it is now: only what the file changed is offered, and of that only what the brief does not say already. */
export function planReturn(input: ReturnInput): ReturnPlan {
  const laid = layOut(input)
  const quotes = new Map(input.register.excerpts.map(({ id, quote }) => [id, quote]))
  const taking = { quotes, prefix: laid.prefix }
  const notes = returnedNotes(laid)
  const isDone = takenBy(input.now, taking)
  const sentences = sentenceChanges(laid, notes, isDone)
  const changes: Placed[] = [
    ...paragraphChanges(laid),
    ...sentences,
    ...noteChanges(laid, notes),
    ...commentChanges(laid),
    ...otherChanges(laid),
  ]
  const open = changes.flatMap((change): Placed[] => {
    if (change.acts.length === 0) return [change]
    const acts = change.acts.filter((act) => !isDone(act))
    return acts.length === 0 ? [] : [{ ...change, acts }]
  })
  const told = open.toSorted((a, b) => a.at - b.at).map(({ at: _at, ...change }) => change)
  return { laid, changes: told, taking }
}

/** Tells whether the brief says already what an act would make it say. What a file can have by the thousand is looked up, the rest is tried. */
function takenBy(now: BriefContent, taking: Taking): (act: ReturnAct) => boolean {
  const draft = new DraftContent(now, taking.prefix)
  return (act) => {
    if (act.do === 'move') return draft.find(act.sentence) === null || standsThere(draft, act.sentence, act.target)
    if (act.do === 'add') return draft.find(act.id) !== null
    if (act.do === 'add-heading') return draft.block(act.id) !== null
    if (act.do === 'delete') return draft.find(act.sentence) === null && draft.block(act.sentence) === null
    return act.do === 'delete-block' ? draft.block(act.block) === null : takeReturn(now, [act], taking) === now
  }
}
