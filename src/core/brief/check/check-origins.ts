import type { BriefContent, BriefSection } from '#core/brief.ts'
import { blockSentences } from '#core/brief.ts'
import type { Template, TemplateSection } from '#core/template.ts'
import { t } from '#text/text.ts'
import type { EvidenceEntry, EvidenceMap } from '../evidence.ts'
import { citedOrigins, type CitedOrigin } from './cited-origins.ts'
import { finding } from './rules.ts'
import type { Finding } from './rules.ts'
import type { SourceMix } from './source-mix.ts'

/** No origin should carry more of the cited sentences than this, one with several counted in parts. */
const MOST = 0.4
/** Fewer sentences than this cannot be spread so. */
const FEWEST = 3

/**
 * Whether what is said comes from enough voices: as many origins as a section asks for, more than one for each theme and for the whole, and none that carries most
 * of it. Each finding says what counts once, and why.
 */
export function checkOrigins(
  brief: BriefContent,
  template: Template,
  evidence: EvidenceMap,
  mix: SourceMix,
  copies?: ReadonlyMap<string, string>,
): Finding[] {
  const slots = new Map(template.sections.map((slot) => [slot.id, slot]))
  const parts = brief.sections.flatMap((part) => {
    const slot = slots.get(part.slot)
    return slot === undefined || slot.kind === 'sources' ? [] : partFindings(part, slot, evidence, copies)
  })
  return [...parts, ...wholeFindings(mix)]
}

function partFindings(
  part: BriefSection,
  slot: TemplateSection,
  evidence: EvidenceMap,
  copies?: ReadonlyMap<string, string>,
): Finding[] {
  if (part.blocks.every((block) => block.kind === 'heading')) return []
  const sentences = part.blocks.flatMap((block) => blockSentences(block))
  const entries = sentences.flatMap(({ evidence: { excerpts } }) =>
    excerpts.flatMap((id): EvidenceEntry[] => (evidence[id] ? [evidence[id]] : [])),
  )
  const origins = citedOrigins(entries, copies)
  if (origins.length < slot.minSources) {
    const asked = { title: part.title, wanted: slot.minSources }
    const message =
      origins.length === 0
        ? t('check:noSource', asked)
        : t('gate:sourceCount', { ...asked, count: origins.length, origins: origins.map(({ name }) => name).join(', ') })
    return [finding('source-count', part.id, null, explained(message, origins))]
  }
  const [only, second] = origins
  if (part.theme === null || !only || second) return []
  return [
    finding('one-origin', part.id, null, explained(t('gate:oneOriginOfTheme', { title: part.title, origin: only.name }), [only])),
  ]
}

function wholeFindings({ cited, origins, topOriginShare }: SourceMix): Finding[] {
  const [top, second] = origins
  if (!top) return []
  if (!second) return [finding('one-origin', null, null, explained(t('gate:oneOriginOfAll', { origin: top.name }), [top]))]
  if (cited < FEWEST || topOriginShare <= MOST) return []
  const facts = { origin: top.name, sentences: top.sentences, cited, share: Math.round(topOriginShare * 100), most: MOST * 100 }
  const message = origins.some((origin) => origin.share < origin.sentences / cited - 1e-9)
    ? 'gate:topOriginInParts'
    : 'gate:topOrigin'
  return [finding('top-origin', null, null, explained(t(message, facts), [top]))]
}

/** The message, and after it why several outlets are one voice. */
function explained(message: string, origins: readonly CitedOrigin[]): string {
  return [message, ...origins.flatMap(({ why }) => why ?? [])].join(' ')
}
