import type { Brief } from '#core/brief.ts'
import type { DocumentBlock, DocumentInline } from '#core/document.ts'
import { shownTitle } from '#core/shown-title.ts'
import type { EvidenceMap } from '../evidence.ts'
import type { EvidenceRegister } from './register.ts'
import { attribution } from './resolve-blocks.ts'
import { textRuns } from './runs.ts'

/** Characters of a hash that are printed: enough to compare by eye; the whole hash travels in the embedded register. */
const PRINTED_HASH = 12

const text = (value: string): DocumentInline[] => [{ kind: 'text', text: value }]

/** The register as two tables: each sentence with its state and excerpts, and each excerpt with its source and hash. */
export function registerAnnex(register: EvidenceRegister, brief: Brief, evidence: EvidenceMap): DocumentBlock[] {
  const { language } = brief
  return [
    { kind: 'annex', id: 'annex-evidence-register', title: 'Evidence register' },
    {
      kind: 'paragraph',
      role: 'small',
      content: text(
        'Every sentence of this brief with the excerpts it rests on. The same register, with full quotations and hashes, is embedded in this file.',
      ),
    },
    {
      kind: 'table',
      caption: text('Sentences'),
      header: [text('No.'), text('Sentence'), text('State'), text('Excerpts')],
      rows: register.sentences.map((sentence, index) => [
        text(String(index + 1)),
        textRuns(sentence.text, language),
        text(sentence.tag === null ? sentence.state : `${sentence.state} (${sentence.tag.replace('-', ' ')})`),
        text(sentence.excerpts.join(', ')),
      ]),
      widths: [7, 57, 20, 16],
    },
    {
      kind: 'table',
      caption: text('Excerpts and their sources'),
      header: [text('Excerpt'), text('Source'), text('File'), text('SHA-256')],
      rows: register.excerpts.map((excerpt) => {
        const entry = evidence[excerpt.id]
        return [
          text(excerpt.id),
          entry ? attribution(entry, language) : textRuns(shownTitle(excerpt.article), language),
          text(excerpt.source.file),
          text(excerpt.source.sha256.slice(0, PRINTED_HASH)),
        ]
      }),
      widths: [12, 44, 26, 18],
    },
  ]
}
