import type { Block } from '#core/article.ts'
import type { Tag } from '#core/brief.ts'
import { brief, evidence, paragraph, sentence } from '../../testing/brief-fixture.ts'
import type { EvidenceEntry, EvidenceMap } from '../../evidence.ts'
import { checkBrief } from '../check.ts'
import type { BriefCheck } from '../check.ts'
import { trialTemplate } from './trial-template.ts'

/** A passage that a sentence of a trial rests on: its words, what stands around them, and who published them. */
export type Passage = {
  quote: string
  by?: string[]
  publication?: string | null
  date?: string | null
  title?: string
  block?: string
  before?: string
  after?: string
  language?: string
}

/** `text` rests on `on`. In a list of trials it is told beside it whether it is true of them. */
export type Trial = { text: string; on: Passage[]; tag?: Tag; language?: string }

/** One section that asks for nothing, so that what is found is about the sentence. */
const TEMPLATE = trialTemplate([{ id: 'issue', title: 'Issue', words: null, guidance: '', kind: 'prose' }])

export function tried({ text, on, tag, language = 'en' }: Trial): BriefCheck {
  const ids = on.map((_, index) => `${index + 1}:1`)
  const content = brief({ issue: [paragraph({ ...sentence(text, ids, tag ?? null), id: 's' })] })
  return checkBrief({ ...content, language }, TEMPLATE, held(on))
}

/** What the check says about the sentence itself, as rule ids. */
export function blamed(trial: Trial): string[] {
  return tried(trial)
    .findings.filter((each) => each.sentence === 's')
    .map(({ rule }) => rule)
}

/** What could not be compared in a sentence, that it is to be read beside its passages aside. */
export function uncheckedIn({ trace, unchecked }: BriefCheck): string[] {
  const read = new Set(trace.map(({ beside }) => beside?.what))
  return unchecked.flatMap(({ what }) => (read.has(what) ? [] : what))
}

function held(on: readonly Passage[]): EvidenceMap {
  return Object.fromEntries(
    on.map((passage, index) => {
      const id = `${index + 1}:1`
      const found = evidence({ [id]: passage.quote })[id]
      if (found === undefined) throw new Error(`No evidence for ${id}.`)
      return [id, dressed(found, passage)]
    }),
  )
}

function dressed(entry: EvidenceEntry, passage: Passage): EvidenceEntry {
  return {
    ...entry,
    article: {
      ...entry.article,
      title: passage.title ?? 'On the steppe',
      authors: passage.by ?? ['Dana Serik'],
      publication: passage.publication === undefined ? 'The Astana Times' : passage.publication,
      date: passage.date === undefined ? '2022-01-14' : passage.date,
      language: passage.language ?? 'en',
    },
    before: around(passage.before, 1),
    block: around(passage.block ?? passage.quote, 2),
    after: around(passage.after, 3),
  }
}

function around(text: string | undefined, id: number): Block | null {
  return text === undefined ? null : { id, kind: 'paragraph', n: id, text }
}
