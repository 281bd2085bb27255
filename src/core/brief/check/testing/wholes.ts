import type { BriefBlock } from '#core/brief.ts'
import type { Tag } from '#core/brief.ts'
import { brief, evidence, paragraph, sentence } from '../../testing/brief-fixture.ts'
import { checkBrief } from '../check.ts'
import { trialTemplate } from './trial-template.ts'

const TEMPLATE = trialTemplate([
  { id: 'summary', title: 'Summary', words: null, guidance: '', kind: 'summary' },
  { id: 'issue', title: 'Issue', words: null, guidance: '', kind: 'prose' },
  { id: 'findings', title: 'Findings', words: null, guidance: '', kind: 'by-theme' },
])
const LIBRARY = evidence({
  '1:1': 'Kazakhstan sent 5.1 billion cubic metres of gas to China in 2021, two thirds of what it had to spare.',
  '2:1': 'Lotte Brandt says that the pipeline through Khorgos is full.',
})
type Said = [text: string, rests?: string]

/** The rules that the check names for the summary of a brief which says `below`. */
export function blamedInSummary(summary: Said, below: Said[], language = 'en'): string[] {
  const content = {
    ...brief({ summary: [said(summary)], issue: below.map(said), 'findings:gas': [said(['It is gas.', 'judgement'])] }),
    language,
  }
  return checkBrief(content, TEMPLATE, LIBRARY)
    .findings.filter(({ section }) => section === 'summary')
    .map(({ rule }) => rule)
}

function said([text, rests = 'judgement']: Said): BriefBlock {
  const tag = rests.includes(':') ? null : (rests as Tag)
  return paragraph(sentence(text, tag === null ? [rests] : [], tag))
}

/** The rules that the check names of blocks in one section. */
export function blamedBlocks(blocks: BriefBlock[], language = 'en'): string[] {
  const content = { ...brief({ issue: blocks }), language }
  return checkBrief(content, TEMPLATE, LIBRARY)
    .findings.filter(({ section, rule }) => section === 'issue' && rule !== 'citation-completeness')
    .map(({ rule }) => rule)
}

export function judged(text: string): BriefBlock {
  return paragraph(sentence(text, [], 'judgement'))
}

/** A table with a head row and a head column, of texts. */
export function table(...rows: string[][]): BriefBlock {
  return {
    kind: 'table',
    id: 't',
    caption: 'Shares',
    headRow: true,
    headColumn: true,
    rows: rows.map((cells, row) => ({
      id: `r${row}`,
      cells: cells.map((text, column) => ({
        id: `c${row}${column}`,
        sentences: [{ ...sentence(text, [], 'judgement'), id: `s${row}${column}` }],
      })),
    })),
  }
}
