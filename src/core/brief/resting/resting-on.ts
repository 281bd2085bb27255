import type { BriefContent, Sentence } from '#core/brief.ts'
import type { ExcerptId } from '#core/excerpt.ts'
import { citedOrigins, type CitedOrigin } from '../check/cited-origins.ts'
import { briefSentences, readSentences } from '../evidence.ts'
import type { CitedPassage } from '../voices.ts'

/** What a sentence would rest on without some of its excerpts: others too (`some`), only its author's word (`tag`), or nothing. */
export type Left = 'some' | 'tag' | 'nothing'

/** A sentence that rests on what may go. `excerpts`: those of its excerpts that would; `quotation`: it is a block quotation, which has no other. */
export type RestingSentence = {
  sentence: string
  section: string
  text: string
  quotation: boolean
  excerpts: ExcerptId[]
  left: Left
}

/** A section, or the whole brief where that is null, that would come to rest on one origin (by its name) or on none (null). */
export type Thinned = { section: string | null; title: string; origin: string | null }

export type Resting = { sentences: RestingSentence[]; thinned: Thinned[] }

/** What the library says of the excerpts of a brief. `stands`: it is in the library, and its article is not in the trash. */
export type HeldExcerpts = ReadonlyMap<ExcerptId, CitedPassage & { stands: boolean }>

/**
 * What of a brief rests on excerpts that may go, in reading order, and which of its parts would be left to a single origin or to none. An excerpt that the library
 * does not hold carries nothing, and one of an article in the trash is no evidence that is left. `copies`: of articles that repeat another one, which.
 */
export function restingOn(
  content: BriefContent,
  gone: ReadonlySet<ExcerptId>,
  held: HeldExcerpts,
  copies?: ReadonlyMap<string, string>,
): Resting {
  const stays = (id: ExcerptId): boolean => !gone.has(id) && held.get(id)?.stands === true
  const sentences = readSentences(content).flatMap(({ section, sentence, quotation, text }): RestingSentence[] => {
    const excerpts = sentence.evidence.excerpts.filter((id) => gone.has(id) && held.has(id))
    if (excerpts.length === 0) return []
    return [{ sentence: sentence.id, section, text, quotation, excerpts, left: leftOf(sentence, stays) }]
  })
  return { sentences, thinned: sentences.length === 0 ? [] : thinnedParts(content, stays, held, copies) }
}

/** The parts that rest on several origins now, or on one, and would rest on one or none when only what `stays` is left. */
function thinnedParts(
  content: BriefContent,
  stays: (id: ExcerptId) => boolean,
  held: HeldExcerpts,
  copies?: ReadonlyMap<string, string>,
): Thinned[] {
  const all = briefSentences(content)
  const parts = content.sections.map(({ id, title }) => ({
    section: id,
    title,
    own: all.filter(({ section }) => section === id),
  }))
  const origins = (ids: readonly ExcerptId[]): CitedOrigin[] => {
    const entries = ids.flatMap((id) => held.get(id) ?? [])
    return citedOrigins(entries, copies)
  }
  return [...parts, { section: null, title: content.title, own: all }].flatMap(({ section, title, own }): Thinned[] => {
    const cited = [...new Set(own.flatMap(({ sentence }) => sentence.evidence.excerpts))]
    const before = origins(cited.filter((id) => held.get(id)?.stands === true))
    const [only, second] = origins(cited.filter(stays))
    if (second !== undefined || before.length <= (only === undefined ? 0 : 1)) return []
    return [{ section, title, origin: only?.name ?? null }]
  })
}

function leftOf({ evidence }: Sentence, stays: (id: ExcerptId) => boolean): Left {
  if (evidence.excerpts.some(stays)) return 'some'
  return evidence.tag === null ? 'nothing' : 'tag'
}
