import type { Brief } from '#core/brief.ts'
import type { DocumentBlock, DocumentInline } from '#core/document.ts'
import { shownTitle } from '#core/shown-title.ts'
import { textIn } from '#text/text.ts'
import type { EvidenceMap } from '../evidence.ts'
import type { EvidenceRegister } from './register.ts'
import { attribution } from './attribution.ts'
import { textRuns } from './runs.ts'

/** Characters of a hash that are printed: enough to compare by eye; the whole hash travels in the embedded register. */
const PRINTED_HASH = 12

const text = (value: string): DocumentInline[] => [{ kind: 'text', text: value }]

/** The register as two tables: each sentence with its state and excerpts, and each excerpt with its source and hash. */
export function registerAnnex(register: EvidenceRegister, brief: Brief, evidence: EvidenceMap): DocumentBlock[] {
  const { language } = brief
  const say = textIn(language)
  return [
    { kind: 'annex', id: 'annex-evidence-register', title: say('document:register.title') },
    {
      kind: 'paragraph',
      role: 'small',
      content: text(say('document:register.about')),
    },
    {
      kind: 'table',
      caption: text(say('document:register.sentences')),
      header: [
        text(say('document:register.number')),
        text(say('document:register.sentence')),
        text(say('document:register.state')),
        text(say('document:register.excerpts')),
      ],
      headColumn: false,
      rows: register.sentences.map((sentence, index) => [
        text(String(index + 1)),
        textRuns(sentence.text, language),
        text(stateOf(sentence, say)),
        text(sentence.excerpts.join(', ')),
      ]),
      widths: [7, 50, 27, 16],
    },
    {
      kind: 'table',
      caption: text(say('document:register.sources')),
      header: [
        text(say('document:register.excerpt')),
        text(say('document:register.source')),
        text(say('document:register.file')),
        text(say('document:register.hash')),
      ],
      headColumn: false,
      sourceColumn: 1,
      rows: register.excerpts.map((excerpt) => {
        const entry = evidence[excerpt.id]
        return [
          text(excerpt.id),
          entry ? attribution(entry, language) : textRuns(shownTitle(excerpt.article), language),
          text(excerpt.source.file),
          text(excerpt.source.sha256.slice(0, PRINTED_HASH)),
        ]
      }),
      widths: [10, 38, 34, 18],
    },
  ]
}

/** “PARAPHRASE (judgement)”, “PARAPHRASE, read beside its passages”. */
function stateOf({ state, tag, read }: EvidenceRegister['sentences'][number], say: ReturnType<typeof textIn>): string {
  if (tag !== null) return `${state} (${say(`document:tag.${tag}`)})`
  return read === true ? `${state}, ${say('document:register.read')}` : state
}
