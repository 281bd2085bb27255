import type { Block } from '../../article.ts'
import type { Brief, BriefBlock, Sentence, Tag } from '../../brief.ts'
import type { EvidenceEntry, EvidenceMap } from '../evidence.ts'

/** A sentence for a test: its id is its text's first words, so that failures read well. */
export function sentence(text: string, excerpts: string[] = [], tag: Tag | null = null): Sentence {
  return { id: text.slice(0, 24), text, evidence: { excerpts, tag } }
}

export function paragraph(...sentences: Sentence[]): BriefBlock {
  return { kind: 'paragraph', id: `p ${sentences[0]?.id ?? ''}`, sentences }
}

/** A brief of the policy-brief template; sections are named by slot, findings as `findings:theme`. */
export function brief(sections: Record<string, BriefBlock[]>): Brief {
  return {
    id: 1,
    template: { id: 'policy-brief', version: 1 },
    revision: 1,
    createdAt: '2026-01-05T00:00:00Z',
    updatedAt: '2026-01-05T00:00:00Z',
    title: 'A brief',
    authors: ['A. Analyst'],
    marking: '',
    date: '2026-01-05',
    language: 'en',
    themes: [],
    sections: Object.entries(sections).map(([key, blocks]) => {
      const [slot = key, theme = null] = key.split(':')
      return { id: key, slot, title: theme ?? slot, theme, blocks }
    }),
  }
}

export type QuoteFacts = {
  publication?: string | null
  date?: string | null
  block?: Block | null
  title?: string
  themes?: string[]
  authors?: string[]
}

/** Evidence of quotes: `{'3:1': 'words'}`, each alone in its paragraph of an article whose number is in the id. */
export function evidence(quotes: Record<string, string>, facts: Record<string, QuoteFacts> = {}): EvidenceMap {
  return Object.fromEntries(Object.entries(quotes).map(([id, quote]) => [id, entry(id, quote, facts[id] ?? {})]))
}

function entry(id: string, quote: string, facts: QuoteFacts): EvidenceEntry {
  const article = id.split(':')[0] ?? '1'
  const block: Block = { id: 1, kind: 'paragraph', n: 1, text: quote }
  return {
    excerpt: {
      id,
      article: Number(article),
      n: 1,
      anchor: { block: 1, start: 0, end: quote.length, quote, prefix: '', suffix: '' },
      themes: facts.themes ?? [],
      note: '',
      state: 'anchored',
      createdAt: '2026-01-05T00:00:00Z',
    },
    article: {
      id: article,
      title: facts.title ?? `Article ${article}`,
      standfirst: null,
      authors: facts.authors ?? ['Dana Serik'],
      publication: facts.publication === undefined ? `Outlet ${article}` : facts.publication,
      date: facts.date === undefined ? '2022-01-14' : facts.date,
      url: null,
      language: 'en',
    },
    block: facts.block === undefined ? block : facts.block,
    before: null,
    after: null,
    footnotes: [],
    source: { file: `${article}.txt`, sha256: article.padStart(64, '0') },
    blockSha256: null,
  }
}
