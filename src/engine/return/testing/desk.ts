import type { Sentence } from '#core/brief.ts'
import type { ProofRegister } from '#core/brief/proof/proof-register.ts'
import type { ReturnChange } from '#core/brief/return/return-change.ts'
import type { WantedBrief } from './wanted-brief.ts'
import { bookmarkOf, type WordBody, type WordParagraph } from './word-paragraphs.ts'

const NEW = [
  'This was added by the director.',
  'Ask the embassy about it; they know 3 of them.',
  'Директор добавил это предложение.',
  'Mr. Alimov will “not wait any longer” for an answer.',
  '这是新加的句子。',
] as const

let made = 0
/** A number that nothing else made here has. */
export function nextNumber(): number {
  made += 1
  return made
}

/** A sentence that rests on nothing. */
export function bare(text: string): Sentence {
  return { id: `new${nextNumber()}`, text, evidence: { excerpts: [], tag: null } }
}

export type Roll = { below: (limit: number) => number; of: <T>(choices: readonly T[]) => T }

/** Finds the edit again among the changes. */
export type Wanted = { kind: string; finds: (change: ReturnChange) => boolean }

/** What is edited: the body of the file, and beside it the brief as it should be then. `taken`: sentences that another edit has changed; each is edited once. */
export type Desk = {
  body: WordBody
  wanted: WantedBrief
  register: ProofRegister
  roll: Roll
  taken: Set<string>
  comments: { id: number; text: string }[]
  notes: Map<string, string>
}

export type Edit = (desk: Desk) => Wanted | null

export type Found = { sentence: Sentence; piece: string; paragraph: WordParagraph; start: number; end: number }

/** A sentence that no edit has touched yet, in a block of such a kind. */
export function pick({ body, wanted, register, roll, taken }: Desk, suits: (kind: string, id: string) => boolean): Found | null {
  const open = register.pieces.flatMap(({ id: piece, sentence }) => {
    if (sentence === undefined || taken.has(sentence) || !wanted.has(sentence)) return []
    const { kind } = wanted.blockOf(sentence)
    return suits(kind, sentence) ? [{ piece, id: sentence }] : []
  })
  if (open.length === 0) return null
  const { piece, id } = roll.of(open)
  const found = bookmarkOf(body, piece)
  if (found === null) return null
  taken.add(id)
  return { sentence: wanted.sentence(id), piece, ...found }
}

export const inText = (kind: string): boolean => kind === 'paragraph' || kind === 'judgement' || kind === 'list'

/** A text that stands nowhere else. */
export function fresh({ roll }: Desk): string {
  const text = roll.of(NEW)
  return text.replace(/(?=[.。]$)/u, ` № ${nextNumber()}`)
}

export const added =
  (text: string): Wanted['finds'] =>
  ({ what, state, after }) =>
    what === 'sentence' && state === 'added' && after === text
