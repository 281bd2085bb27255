import type { LaidOut } from './laid-out.ts'
import type { Placed } from './plan-return.ts'

/** A change about which only what is given is to be said. */
export function changeOf(change: Pick<Placed, 'id' | 'at' | 'what' | 'state'> & Partial<Placed>): Placed {
  return {
    moved: change.state === 'moved',
    sentence: null,
    section: '',
    before: null,
    after: null,
    now: null,
    gone: false,
    lost: [],
    gained: [],
    tracked: [],
    said: null,
    acts: [],
    why: null,
    ...change,
  }
}

/** The title of the section in which a sentence of the file stands. */
export function sectionTitle({ pieceAt, placeOf, sentences }: LaidOut, at: number): string {
  const heading = pieceAt.findLastIndex((piece, index) => {
    return index <= at && piece !== null && placeOf(piece)?.kind === 'section'
  })
  return sentences[heading]?.text ?? ''
}

/** Who tracked what in a sentence of the file. */
export function trackedIn({ sentences, file }: LaidOut, at: number): Placed['tracked'] {
  return (sentences[at]?.tracked ?? []).flatMap((index) => {
    const change = file.tracked[index]
    return change ? [{ kind: change.kind, author: change.author, at: change.at }] : []
  })
}

/** Where in the file something stood that is not there any more: behind what was exported before it. */
export function atOf({ sentenceAt }: LaidOut, piece: number): number {
  for (let before = piece; before >= 0; before -= 1) {
    const at = sentenceAt[before] ?? null
    if (at !== null) return at + 0.5
  }
  return -0.5
}
