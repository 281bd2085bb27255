import { paragraphText } from '#core/cite/locator.ts'
import { shownTitle } from '#core/shown-title.ts'
import type { EvidenceEntry, EvidenceMap } from '../evidence.ts'
import { matchQuote } from '../check/match-quote.ts'
import { quotedIn } from '../check/quoted-in.ts'
import type { EvidenceRegister } from './register.ts'
import type { TraceState } from '../check/trace.ts'

export type VerifiedSentence = { text: string; state: TraceState; source: string | null }

/**
 * Holds an exported file against the library, sentence by sentence: does the sentence stand in the file as it was exported, and does each quote it
 * rests on still stand in the article, and does it still say what it quotes? DRIFTED: one of them has changed. MISSING: never traced, or the source is no longer in the library. Other
 * states are those of the export. `ok` when nothing drifted and nothing is missing.
 */
export function verifyRegister(
  register: EvidenceRegister,
  visibleText: string,
  evidence: EvidenceMap,
): { ok: boolean; sentences: VerifiedSentence[] } {
  const visible = skeleton(visibleText)
  let letters: string | undefined
  const isVisible = (text: string): boolean =>
    hasLooseMarks(text)
      ? (letters ??= skeleton(withoutMarks(visibleText))).includes(skeleton(withoutMarks(text)))
      : visible.includes(skeleton(text))
  const excerpts = new Map(register.excerpts.map((excerpt) => [excerpt.id, excerpt]))
  const sentences = register.sentences.map((sentence): VerifiedSentence => {
    const cited = sentence.excerpts.map((id) => ({ exported: excerpts.get(id), held: evidence[id] }))
    const source = cited.map(({ exported }) => exported).find((excerpt) => excerpt !== undefined)
    const facts = {
      text: sentence.text,
      source: source ? sourceText(source) : null,
    }
    if (sentence.state === 'MISSING') return { ...facts, state: 'MISSING' }
    if (!isVisible(sentence.text)) return { ...facts, state: 'DRIFTED' }
    if (cited.some(({ exported, held }) => !exported || !held || !sameArticle(exported, held)))
      return { ...facts, state: 'MISSING' }
    const stands = cited.every(
      ({ exported, held }) => exported !== undefined && held?.block?.text.includes(exported.quote) === true,
    )
    const quotes = cited.flatMap(({ exported }) => exported?.quote ?? [])
    return {
      ...facts,
      state:
        stands &&
        saysWhatItQuotes(
          sentence,
          quotes,
          cited.flatMap(({ held }) => held ?? []),
        )
          ? sentence.state
          : 'DRIFTED',
    }
  })
  return { ok: sentences.every(({ state }) => state !== 'DRIFTED' && state !== 'MISSING'), sentences }
}

/** The state in the file is a claim: a sentence that is said to quote must still do so, or somebody has changed file and register alike. */
function saysWhatItQuotes(
  { state, text }: EvidenceRegister['sentences'][number],
  quotes: readonly string[],
  entries: readonly EvidenceEntry[],
): boolean {
  if (state !== 'EXACT' && state !== 'NORMALISED' && state !== 'ELLIPSIS') return true
  const stands = (words: string): boolean => quotes.some((quote) => matchQuote(words, quote) !== null)
  const passages = quotedIn(text, entries)
  return stands(text) || (passages.length > 0 && passages.every(stands))
}

type RegisteredExcerpt = EvidenceRegister['excerpts'][number]

/** Ids are per library: in another library 3:10 may be something else, so the source's bytes or the article's title must agree too. */
function sameArticle(exported: RegisteredExcerpt, held: EvidenceMap[string]): boolean {
  const { title } = exported.article
  return held.source.sha256 === exported.source.sha256 || (title !== '' && held.article.title === title)
}

function sourceText({ article, n, ownNumber }: RegisteredExcerpt): string {
  return [shownTitle(article), article.publication, n === null ? null : paragraphText({ n, ownNumber }).replace('\u00a0', ' ')]
    .filter((part) => part !== null)
    .join(', ')
}

/** Letters and digits only: files break lines, hyphenate and set ligatures. */
function skeleton(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Marks that no letter takes in (Zalgo text, vowel signs): fonts place them freely, and a PDF gives them back in any order. */
function hasLooseMarks(text: string): boolean {
  return /\p{M}/u.test(text.normalize('NFKC'))
}

/** Where marks are loose a sentence is compared by its letters alone: a changed accent in it is not seen, a changed letter is. */
function withoutMarks(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}+/gu, '')
}
