import type { BriefBlock, BriefSection } from '#core/brief.ts'
import { blockSentences } from '#core/brief.ts'
import { splitSentences } from '#core/sentences.ts'
import { clashOn, clashSentence } from './clash-sentence.ts'
import { findDisagreement } from './disagreements.ts'
import type { DraftContext } from './draft-context.ts'
import { paragraphs } from './draft-context.ts'
import type { EvidenceEntry } from '../evidence.ts'

/** Numbers that differ between two sections, said in the part on a theme that has one of both; null where there are none, or a part says so already, or neither is among the findings. */
export function clashAcross(
  sections: readonly BriefSection[],
  filled: ReadonlyMap<string, readonly BriefBlock[]>,
  entries: readonly EvidenceEntry[],
  context: DraftContext,
): { section: string; block: BriefBlock } | null {
  if (context.clash.size > 0) return null
  const places = sections.flatMap(({ id, title, theme }) =>
    (filled.get(id) ?? [])
      .flatMap(blockSentences)
      .flatMap(({ evidence }) => evidence.excerpts)
      .flatMap((excerpt) => {
        const entry = entries.find((each) => each.excerpt.id === excerpt)
        return entry ? [{ section: id, title, theme, entry }] : []
      }),
  )
  const clash = findDisagreement(
    places,
    ({ entry }) => entry.excerpt.anchor.quote,
    ({ entry }) => context.originOf(entry),
  )
  if (!clash) return null
  const { one, other } = clash
  const { language } = context.content
  const between = { one: { ...one, item: one.item.entry }, other: { ...other, item: other.item.entry } }
  const sentence = clashSentence(between, context.newId(), language)
  const place = partAbout([one, other], sections) ?? [other.item, one.item].find(({ theme }) => theme !== null)
  if (!place) return null
  context.clash.set(place.title, { text: sentence.text, on: (theme) => clashOn(theme, between, language) })
  const [block] = paragraphs([sentence], context.newId)
  return block ? { section: 'section' in place ? place.section : place.id, block } : null
}

/** The part on a theme that the sentences with the two numbers name: a passage on gas may count people beside. */
function partAbout(
  both: readonly { item: { entry: EvidenceEntry }; words: string }[],
  sections: readonly BriefSection[],
): BriefSection | undefined {
  const told = both.map(({ item: { entry }, words }) => {
    const sentences = splitSentences(entry.excerpt.anchor.quote, entry.block?.language ?? entry.article.language)
    return sentences.find((sentence) => sentence.toLowerCase().includes(words.toLowerCase())) ?? ''
  })
  return sections.find(({ theme, title }) => theme !== null && told.some((sentence) => sentence.includes(title)))
}
