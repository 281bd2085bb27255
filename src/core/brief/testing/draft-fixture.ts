import { blockSentences, type BriefContent } from '../../brief.ts'
import type { Template } from '../../template.ts'
import { assembleBrief } from '../assemble/assemble.ts'
import type { EvidenceEntry, EvidenceMap } from '../evidence.ts'
import { newBrief } from '../new-brief.ts'
import { evidence, type QuoteFacts } from './brief-fixture.ts'

export const THEMES = [
  { slug: 'energy', name: 'Energy' },
  { slug: 'xinjiang', name: 'Xinjiang' },
]

/** Each quote as excerpt 1 of an article of its own. */
export const library = (facts: [quote: string, facts: QuoteFacts][]): EvidenceMap =>
  evidence(
    Object.fromEntries(facts.map(([quote], index) => [`${index + 1}:1`, quote])),
    Object.fromEntries(facts.map(([, each], index) => [`${index + 1}:1`, each])),
  )

export function draft(entries: EvidenceEntry[], slots: Template, language = 'en'): BriefContent {
  let id = 0
  const newId = (): string => `x${(id += 1)}`
  const facts = { title: 'A brief', themes: THEMES, authors: [], marking: '', date: '2026-01-05', language }
  return assembleBrief(newBrief(slots, facts, newId), slots, entries, newId)
}

export const textOf = (brief: BriefContent, slot: string): string =>
  brief.sections
    .filter((section) => section.slot === slot)
    .flatMap((section) => section.blocks.flatMap(blockSentences))
    .map(({ text }) => text)
    .join(' ')

export const used = (brief: BriefContent, slot: string): string[] =>
  brief.sections
    .filter((section) => section.slot === slot)
    .flatMap((section) => section.blocks.flatMap(blockSentences))
    .flatMap((sentence) => sentence.evidence.excerpts)
