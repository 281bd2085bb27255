import type { VerifiedSentence } from '#contract/verified-file.ts'
import type { ComparedFile } from '#core/brief/proof/compare-file.ts'
import type { PlacedPiece } from '#core/brief/proof/compare-pieces.ts'
import type { ProofRegister } from '#core/brief/proof/proof-register.ts'
import { paragraphText } from '#core/cite/locator.ts'
import { shownTitle } from '#core/shown-title.ts'
import type { AgainstLibrary } from './against-library.ts'

/** Every sentence that was exported, and then those that were added. */
export function verifiedSentences(register: ProofRegister, compared: ComparedFile, library: AgainstLibrary): VerifiedSentence[] {
  const facts = factsOf(register)
  const exported = compared.placed
    .filter(({ piece }) => piece.sentence !== undefined)
    .map((placed) => verified(placed, facts, library))
  const added = compared.added.map(({ chunk }): VerifiedSentence => {
    return { id: null, text: chunk.text.trim(), state: 'ADDED', source: null, was: null, reason: null }
  })
  return [...exported, ...added]
}

/** The same where nothing of the file could be compared. */
export function unreadSentences(register: ProofRegister): VerifiedSentence[] {
  const { sourceOf } = factsOf(register)
  return register.pieces.flatMap(({ sentence, text }): VerifiedSentence[] =>
    sentence === undefined
      ? []
      : [{ id: sentence, text, state: 'UNREADABLE', source: sourceOf(sentence), was: null, reason: null }],
  )
}

type Facts = {
  excerptsOf: (sentence: string) => readonly string[]
  sourceOf: (sentence: string) => string | null
  reasonOf: (sentence: string) => string | null
}

function verified({ piece, state, chunk }: PlacedPiece, facts: Facts, library: AgainstLibrary): VerifiedSentence {
  const id = piece.sentence ?? ''
  const now = chunk?.text.trim() ?? piece.text
  const about = { id, text: state === 'STANDS' ? piece.text : now, source: facts.sourceOf(id), reason: null }
  if (state !== 'STANDS') return { ...about, state, was: state === 'CHANGED' || now !== piece.text ? piece.text : null }
  const brief = library.differences.sentences.get(id)
  if (brief !== undefined) return { ...about, state: 'CHANGED', was: brief }
  const drifted = facts.excerptsOf(id).flatMap((excerpt) => library.drift.excerpts.get(excerpt) ?? [])
  if (drifted.length > 0) return { ...about, state: 'DRIFTED', was: [...new Set(drifted)].join(' ') }
  const reason = facts.reasonOf(id)
  return { ...about, state: reason === null ? 'STANDS' : 'WAIVED', was: null, reason }
}

function factsOf({ sentences, excerpts, findings, waivers }: ProofRegister): Facts {
  const byId = new Map(sentences.map((sentence) => [sentence.id, sentence]))
  const sources = new Map(excerpts.map((excerpt) => [excerpt.id, excerpt]))
  const waived = new Map(
    findings.flatMap(({ rule, severity, sentence }) => {
      const covers = waivers.find((waiver) => waiver.rule === rule && waiver.sentences?.includes(sentence ?? '') !== false)
      const reason = covers?.reason
      return sentence !== null && severity === 'error' && reason !== undefined ? [[sentence, reason] as const] : []
    }),
  )
  const excerptsOf = (id: string): readonly string[] => byId.get(id)?.excerpts ?? []
  return {
    excerptsOf,
    sourceOf: (id) => {
      const source = excerptsOf(id)
        .map((excerpt) => sources.get(excerpt))
        .find((excerpt) => excerpt !== undefined)
      if (source === undefined) return null
      const { article, n, ownNumber } = source
      return [
        shownTitle(article),
        article.publication,
        n === null ? null : paragraphText({ n, ownNumber }).replace('\u00a0', ' '),
      ]
        .filter((part) => part !== null)
        .join(', ')
    },
    reasonOf: (id) => waived.get(id) ?? null,
  }
}
