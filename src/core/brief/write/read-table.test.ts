import { describe, expect, it } from 'vitest'
import type { DraftSentence } from './evidenced-sentences.ts'
import { readSection } from './read-section.ts'

function evidenced(all: readonly DraftSentence[]): string {
  return all.map(({ text, evidence }) => `${text}{${[...evidence.excerpts, evidence.tag ?? ''].join(' ').trim()}}`).join(' ')
}

/** Tables as their caption, their heads and their rows; paragraphs as their sentences. */
function told(markdown: string): string[] {
  const read = readSection(markdown, { language: 'en' })
  if (!read.ok) throw new Error(read.failure.message)
  return read.value.flatMap((block) => {
    if (block.kind === 'paragraph') return [evidenced(block.sentences)]
    if (block.kind !== 'table') return [block.kind]
    const heads = [...(block.headRow ? ['row'] : []), ...(block.headColumn ? ['column'] : [])].join(' and ')
    return [
      `table “${block.caption}”, head: ${heads}`,
      ...block.rows.map((row) => row.map((cell) => evidenced(cell.sentences)).join(' | ')),
    ]
  })
}

function refused(markdown: string): string {
  const result = readSection(markdown, { language: 'en' })
  return result.ok ? JSON.stringify(result.value) : `${result.failure.code}: ${result.failure.message}`
}

describe('a table of Markdown', () => {
  it('has a caption above or below, short rows filled up, an empty head and a bold first column read as what they mean', () => {
    const table =
      'Table: Exports, in *tonnes*\n\n| Power | 2024 |\n|:------|-----:|\n| **Russia**[^1:2] | 1.5 [^1:1] |\n| **China** |'
    expect(told(table)).toEqual([
      'table “Exports, in tonnes”, head: row and column',
      'Power{} | 2024{}',
      'Russia{1:2} | 1.5{1:1}',
      'China{} | ',
    ])
    expect(told('Before.\n| |\n|---|\n| a \\| b. So.[^judgement] |\n\n: Below\n\nAfter.')).toEqual([
      'Before.{}',
      'table “Below”, head: ',
      'a | b. So.{judgement}',
      'After.{}',
    ])
    expect(told('Table: One\n\na|b\n-|-\n\nTable: Two\n\n| c | d |\n|---|---|')).toEqual([
      'table “One”, head: row',
      'a{} | b{}',
      'table “Two”, head: row',
      'c{} | d{}',
    ])
    expect(told('Table: what is no caption.\n\nText.')).toEqual(['Table: what is no caption.{}', 'Text.{}'])
    expect(refused('| | |\n|---|---|\n| | |')).toMatch(/^no-text/)
    expect(refused('Table: On what [^1:1]\n\n| a |\n|---|')).toContain('Line 1: a heading or a caption rests on nothing')
  })

  it.each([
    ['columns', `${'| a '.repeat(41)}|\n${'|---'.repeat(41)}|`, 'The table on line 1 is too large'],
    ['cells', `Text.\n\n| a | b |\n|---|---|${'\n| 1 | 2 |'.repeat(1000)}`, 'The table on line 3 is too large'],
  ])('of a table of too many %s are refused', (_what, markdown, message) => {
    expect(refused(markdown)).toMatch(/^too-large/)
    expect(refused(markdown)).toContain(message)
  })
})
