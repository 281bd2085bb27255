import type { BriefContent } from '#core/brief.ts'
import { compareMarkings, MARKING_SCALES, markingName, readMarking, type Marking } from '#core/marking.ts'
import { shownTitle } from '#core/shown-title.ts'
import { t } from '#text/text.ts'
import { usedExcerpts, type EvidenceEntry, type EvidenceMap } from '../../evidence.ts'
import { finding, type Finding } from '../rules.ts'
import type { Unchecked } from '../unchecked.ts'

type Source = { name: string; written: string; marking: Marking | null }

/**
 * A brief is marked at least as high as each article that it cites. Markings of two scales are not compared, nor one of the brief that is on none (“Not TLP:RED”): both are
 * found, with what the sources ask for; a source's own that is on none is told. An article without a marking, or with the lowest, asks for none.
 */
export function checkMarking(brief: BriefContent, evidence: EvidenceMap): { findings: Finding[]; unchecked: Unchecked[] } {
  const sources = markedSources(brief, evidence)
  const own = readMarking(brief.marking)
  const unread = own === null ? strange(brief.marking, sources) : []
  const unknown = [
    ...(own === null && sources.length > 0 && unread.length === 0
      ? [t('grades:marking.unknown', { marking: brief.marking })]
      : []),
    ...sources.flatMap(({ name, written, marking }) =>
      marking === null ? [t('grades:marking.unknownOf', { name, marking: written })] : [],
    ),
  ]
  return {
    findings: own === null ? unread : [...tooLow(brief.marking, own, sources), ...mixed(own, sources)],
    unchecked: unknown.map((what) => ({ sentence: null, what })),
  }
}

/** The articles that the brief cites and that carry a marking, each once. */
function markedSources(brief: BriefContent, evidence: EvidenceMap): Source[] {
  const entries = usedExcerpts(brief).flatMap((id) => evidence[id] ?? [])
  const articles = new Map(entries.map((entry) => [entry.article.id, entry]))
  return [...articles.values()].filter(({ marking = '' }) => marking.trim() !== '').map(toSource)
}

function toSource({ article, marking = '' }: EvidenceEntry): Source {
  const name = t('grades:marking.article', { id: article.id, title: shownTitle(article) })
  return { name, written: marking.trim(), marking: readMarking(marking) }
}

/** The brief's marking is on no scale: what its sources ask for, the highest of each scale first. */
function strange(written: string, sources: readonly Source[]): Finding[] {
  const asked = sources.filter(({ marking }) => marking !== null && (compareMarkings('unmarked', marking) ?? 0) < 0)
  const tops = highest(asked.flatMap(({ marking }) => marking ?? []))
  if (tops.length === 0) return []
  const named = asked.map(({ name, written: source }) => t('grades:marking.marked', { name, marking: source })).join(', ')
  const facts = { marking: written.trim(), named, top: tops.map(markingName).join(', ') }
  return [finding('marking-mixed', null, null, t('grades:marking.strange', facts))]
}

/** Of each scale the highest. */
function highest(markings: readonly Marking[]): Marking[] {
  return Object.keys(MARKING_SCALES).flatMap((scale) => {
    const here = markings.filter((marking) => marking !== 'unmarked' && marking.scale === scale)
    return here.toSorted((one, other) => compareMarkings(other, one) ?? 0).slice(0, 1)
  })
}

/** One finding, which says how high to go: all that stand above the brief are named. */
function tooLow(written: string, own: Marking, sources: readonly Source[]): Finding[] {
  const above = sources.flatMap(({ name, written: source, marking }) => {
    if (marking === null || (compareMarkings(own, marking) ?? 0) >= 0) return []
    return [{ marking, named: t('grades:marking.marked', { name, marking: source }) }]
  })
  // Where the brief is unmarked, its sources may be on two scales: then there are two levels to choose from.
  const tops = Object.keys(MARKING_SCALES).flatMap((scale) => {
    const here = above.filter(({ marking }) => marking !== 'unmarked' && marking.scale === scale)
    const top = here.toSorted((one, other) => compareMarkings(other.marking, one.marking) ?? 0)[0]
    return top === undefined ? [] : [{ top: markingName(top.marking), named: here.map(({ named }) => named).join(', ') }]
  })
  return tops.map(({ top, named }) => {
    const message =
      own === 'unmarked'
        ? t('grades:marking.none', { named, top })
        : t('grades:marking.tooLow', { marking: written.trim(), named, top })
    return { ...finding('marking-too-low', null, null, message), fix: { kind: 'raise-marking' as const, marking: top } }
  })
}

/** Two scales in one brief: which is the higher of the two, only a person can say. */
function mixed(own: Marking, sources: readonly Source[]): Finding[] {
  const known = sources.filter(({ marking }) => marking !== null && marking !== 'unmarked')
  const scales = new Set(
    [own, ...known.map(({ marking }) => marking)].flatMap((each) => (each === null || each === 'unmarked' ? [] : [each.scale])),
  )
  if (scales.size < 2) return []
  const named = known.map(({ name, written }) => t('grades:marking.marked', { name, marking: written })).join(', ')
  const names = [...scales].map((scale) => MARKING_SCALES[scale].name).join(', ')
  return [finding('marking-mixed', null, null, t('grades:marking.mixed', { scales: names, named }))]
}
