import { readFileSync } from 'node:fs'
import { Template } from '#core/template.ts'
import type { BriefDocument, DocumentBlock, DocumentInline, DocumentNote } from '#core/document.ts'
import { identify } from '#core/brief/proof/identify.ts'

/** Goals are stated for pages of this many words and three notes. */
const SENTENCES_A_PAGE = 25
const SENTENCES_A_PARAGRAPH = 5
const NOTES_A_PAGE = 3
const PAGES_A_SECTION = 4
const SENTENCE = 'the gas line to the border was full in winter and the ministry of energy said that more would go'

/** A document of about so many pages with a heading every few of them, as both writers print it. */
export function madeUpDocument(pages: number): BriefDocument {
  const { page, styles } = Template.parse(JSON.parse(readFileSync('templates/policy-brief/template.json', 'utf8')))
  const notes: DocumentNote[] = []
  const sentences = pages * SENTENCES_A_PAGE
  const blocks: DocumentBlock[] = []
  for (let made = 0; made < sentences; made += SENTENCES_A_PARAGRAPH) {
    if (made % (SENTENCES_A_PAGE * PAGES_A_SECTION) === 0)
      blocks.push({ kind: 'heading', id: `h${made}`, level: 1, content: [text(`Section ${blocks.length}`)] })
    const content = Array.from({ length: SENTENCES_A_PARAGRAPH }, (_, at): DocumentInline[] => {
      const number = made + at
      const calls = Math.floor(((number + 1) * NOTES_A_PAGE) / SENTENCES_A_PAGE) > notes.length
      return [text(`${number === made ? '' : ' '}Year ${number} ${SENTENCE}.`), ...(calls ? [call(notes)] : [])]
    })
    blocks.push({ kind: 'paragraph', role: 'body', content: content.flat() })
  }
  const about = { title: 'Bench', kicker: 'Policy brief', authors: ['A. Analyst'], marking: 'OFFICIAL', language: 'en-GB' }
  const dated = { date: '2026-11-21', dateText: '21 November 2026', subject: '', keywords: [] }
  return identify({ ...about, ...dated, blocks, notes, notePlacement: 'footnotes', attachments: [], template: { page, styles } })
    .document
}

function text(value: string): DocumentInline {
  return { kind: 'text', text: value }
}

function call(notes: DocumentNote[]): DocumentInline {
  const number = notes.length + 1
  const address = `https://inland-energy.example/2021/05/the-pipeline-runs-one-way/${number}`
  const content = [
    text('Nurlan Abishev, “The Pipeline Runs One Way,” '),
    { kind: 'emphasis' as const, children: [text('Inland Energy Bulletin')] },
  ]
  const link: DocumentInline = { kind: 'link', href: address, children: [text(address)] }
  notes.push({ number, id: `n${number}`, content: [...content, text(`, May 19, 2021, ¶ ${number}, `), link, text('.')] })
  return { kind: 'note', number }
}
