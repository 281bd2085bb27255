import type { BriefBlock, BriefContent, Sentence } from '#core/brief.ts'
import type { Template } from '#core/template.ts'
import { brief, evidence, sentence } from '../../testing/brief-fixture.ts'
import { checkBrief, type BriefCheck } from '../check.ts'
import { trialTemplate } from './trial-template.ts'

/** A judgement for a trial: the sentences of one block, and what the template asks. */
export type Judged = {
  text: string | string[]
  scale?: 'icd-203' | 'phia'
  confidence?: 'low' | 'moderate' | 'high'
  /** `block`: for judgements · `tag`: a sentence tagged as one · `cited`: in a block, resting on an excerpt · `plain`: a cited sentence in a paragraph. */
  as?: 'block' | 'tag' | 'cited' | 'plain'
  language?: string
}

/** A template with these sections, which asks nothing else unless it is told. */
export function templateOf(sections: readonly Partial<Template['sections'][number]>[], more: Partial<Template> = {}): Template {
  const plain = { words: null, guidance: '', kind: 'prose', required: false }
  return trialTemplate(
    sections.map((section) => ({ title: section.id, ...plain, ...section })),
    more,
  )
}

/** A judgement as a block; the first sentence is `s1`. */
export function judgementBlock(sentences: Sentence[], confidence: 'low' | 'moderate' | 'high' | null = null): BriefBlock {
  return { kind: 'judgement', id: 'j', confidence, sentences }
}

export function numbered(texts: readonly string[], excerpts: string[] = [], tag: Sentence['evidence']['tag'] = null): Sentence[] {
  return texts.map((text, index) => ({ ...sentence(text, excerpts, tag), id: `s${index + 1}` }))
}

/** What the check says of a judgement that stands alone in a brief. */
export function judged({ text, scale = 'icd-203', confidence, as = 'block', language = 'en' }: Judged): BriefCheck {
  const texts = typeof text === 'string' ? [text] : text
  const cited = as === 'cited' || as === 'plain'
  const sentences = numbered(texts, cited ? ['1:1'] : [], cited ? null : 'judgement')
  const block: BriefBlock =
    as === 'tag' || as === 'plain' ? { kind: 'paragraph', id: 'p', sentences } : judgementBlock(sentences, confidence ?? null)
  const content: BriefContent = { ...brief({ issue: [block] }), language }
  return checkBrief(content, templateOf([{ id: 'issue' }], { likelihoodScale: scale }), evidence({ '1:1': 'Prices rise.' }))
}

const OF_WORDING = /^(?:likelihood|confidence)-/

/** The rules of wording that a judgement breaks; those that only tell are left out. */
export function misworded(trial: Judged): string[] {
  return judged(trial)
    .findings.filter(({ rule, severity }) => OF_WORDING.test(rule) && severity !== 'info')
    .map(({ rule }) => rule)
}
