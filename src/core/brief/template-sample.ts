import type { BriefBlock, BriefContent, BriefSection, Sentence } from '../brief.ts'
import type { Template, TemplateSection } from '../template.ts'
import { t } from '#text/text.ts'
import type { EvidenceMap } from './evidence.ts'
import { escapeInline } from './inline.ts'
import { newBrief } from './new-brief.ts'

/** Points that a list has where the template says nothing. */
const POINTS = 2
/** Points are shown up to here, however many a template asks for. */
const MOST_POINTS = 6
const EXCERPT = '1:1'

export type TemplateSample = { content: BriefContent; evidence: EvidenceMap }

/**
 * A brief in a template that has no text yet, to see its pages by: in each section stands what the template says belongs there, once with a quotation and a note to an invented source,
 * so that each of its styles is seen.
 */
export function templateSample(template: Template): TemplateSample {
  let count = 0
  const newId = (): string => `s${(count += 1)}`
  const empty = newBrief(
    template,
    {
      title: t('template:sample.title'),
      authors: [t('template:sample.author')],
      marking: t('template:sample.marking'),
      date: SAMPLE_DATE,
      language: template.language,
      themes: [{ slug: 'example', name: t('template:sample.theme') }],
      fields: Object.fromEntries(template.fields.map(({ id, title, hint }) => [id, hint === '' ? title : hint])),
    },
    newId,
  )
  const quoting = empty.sections.find((part) => ['prose', 'by-theme'].includes(sectionOf(template, part)?.kind ?? ''))
  const sections = empty.sections.map((part): BriefSection => {
    const section = sectionOf(template, part)
    if (section === undefined || section.kind === 'sources') return part
    return { ...part, blocks: [...written(section, newId), ...(part === quoting ? quoted(newId) : []), ...part.blocks] }
  })
  return { content: { ...empty, sections }, evidence: { [EXCERPT]: sampleEntry() } }
}

/** Always the same, so that the pages of a template are. */
const SAMPLE_DATE = '2026-01-05'

function sectionOf({ sections }: Template, { slot }: BriefSection): TemplateSection | undefined {
  return sections.find(({ id }) => id === slot)
}

function written({ kind, guidance, role, minItems, maxItems }: TemplateSection, newId: () => string): BriefBlock[] {
  const text = guidance === '' ? t('template:sample.unguided') : guidance
  const says = (words: string): Sentence => sentence(words, [], newId)
  if (kind === 'list') {
    const points = Math.min(MOST_POINTS, Math.max(1, minItems ?? Math.min(POINTS, maxItems ?? POINTS)))
    const items = Array.from({ length: points }, (_, index) => ({
      id: newId(),
      sentences: [says(index === 0 ? text : t('template:sample.point'))],
    }))
    return [{ kind: 'list', id: newId(), ordered: true, items }]
  }
  if (role === 'key-judgements') return [{ kind: 'judgement', id: newId(), confidence: 'moderate', sentences: [says(text)] }]
  return [{ kind: 'paragraph', id: newId(), sentences: [says(text)] }]
}

function quoted(newId: () => string): BriefBlock[] {
  const text = t('template:sample.quote')
  const cited = sentence(t('template:sample.cited'), [EXCERPT], newId)
  return [
    { kind: 'paragraph', id: newId(), sentences: [cited] },
    { kind: 'excerpt', id: newId(), excerpt: EXCERPT, text },
  ]
}

function sentence(text: string, excerpts: string[], newId: () => string): Sentence {
  return { id: newId(), text: escapeInline(text), evidence: { excerpts, tag: excerpts.length === 0 ? 'common-knowledge' : null } }
}

function sampleEntry(): EvidenceMap[string] {
  const quote = t('template:sample.quote')
  return {
    excerpt: {
      id: EXCERPT,
      article: 1,
      n: 1,
      anchor: { block: 1, start: 0, end: quote.length, quote, prefix: '', suffix: '' },
      themes: [],
      note: '',
      state: 'anchored',
      createdAt: `${SAMPLE_DATE}T00:00:00Z`,
    },
    article: {
      id: '1',
      title: t('template:sample.article'),
      standfirst: null,
      authors: [t('template:sample.author')],
      publication: t('template:sample.outlet'),
      date: SAMPLE_DATE,
      url: null,
      language: 'en',
    },
    block: { id: 1, kind: 'paragraph', n: 1, text: quote },
    before: null,
    after: null,
    footnotes: [],
    source: { file: 'sample.txt', sha256: '0'.repeat(64) },
    blockSha256: null,
  }
}
