import { describe, expect, it } from 'vitest'
import { readSection, type DraftMatrix } from './read-section.ts'

function read(markdown: string): DraftMatrix[] {
  const result = readSection(markdown, { language: 'en' })
  if (!result.ok) throw new Error(result.failure.message)
  return result.value.flatMap((block) => (block.kind === 'matrix' ? [block] : []))
}

function refused(markdown: string): string {
  const result = readSection(markdown, { language: 'en' })
  return result.ok ? JSON.stringify(result.value) : `${result.failure.code}: ${result.failure.message}`
}

const HEAD = '| Evidence | Pressure: Moscow wants a higher price | Accident |\n|---|:-:|---|\n'

describe('a matrix of Markdown', () => {
  it('is a table below its line: evidence with what it rests on, hypotheses with their statements, marks or none', () => {
    const [matrix] = read(
      `Matrix: Why did it stop?\n\n${HEAD}| Gas \\| oil. **Stopped.**[^1:1] | cc | – |\n| *Prices* rose.[^judgement] | N |\n`,
    )
    expect(matrix).toMatchObject({
      caption: 'Why did it stop?',
      hypotheses: [
        { name: 'Pressure', statement: 'Moscow wants a higher price' },
        { name: 'Accident', statement: '' },
      ],
    })
    expect(matrix?.rows.map(({ marks }) => marks)).toEqual([
      ['CC', null],
      ['N', null],
    ])
    expect(matrix?.rows.map(({ evidence }) => evidence.sentences.map(({ text }) => text))).toEqual([
      ['Gas | oil.', '**Stopped.**'],
      ['*Prices* rose.'],
    ])
    expect(matrix?.rows[0]?.evidence.sentences[1]?.evidence.excerpts).toEqual(['1:1'])
  })

  it('needs no caption, keeps a colon behind a backslash in a name, and bold evidence bold', () => {
    const [matrix] = read('Matrix:\n| | Plan\\: B |\n|---|---|\n| **Gas.** | I |')
    expect([matrix?.caption, matrix?.hypotheses[0]?.name]).toEqual(['', 'Plan: B'])
    expect(matrix?.rows[0]?.evidence.sentences[0]?.text).toBe('**Gas.**')
  })

  it('is text, or a table, where one of the two is missing', () => {
    expect(read('Matrix: nothing below.\n\nText.')).toEqual([])
    expect(read(`${HEAD}| Gas. | C | I |`)).toEqual([])
  })

  it.each([
    [`Matrix: x\n\n${HEAD}| Gas. | C | maybe |`, 'not-in-a-section', 'Line 5: “maybe” is no mark'],
    [`Matrix: x\n\n${HEAD}| Gas. | C | I[^1:1] |`, 'not-in-a-section', 'Line 5: “I[^1:1]” is no mark'],
    [`Matrix: x\n\n${HEAD}`, 'not-in-a-section', 'Line 3: a matrix names its hypotheses'],
    ['Matrix: x\n\n| a |\n|---|\n| Gas. |', 'not-in-a-section', 'Line 3: a matrix names'],
    ['Matrix: x\n\n| | |\n|---|---|\n| Gas. | C |', 'not-in-a-section', 'Line 3: a matrix names'],
    ['Matrix: x\n\n| a | b [^1:1] |\n|---|---|\n| Gas. | C |', 'no-evidence-here', 'Line 3: a hypothesis rests on nothing'],
    [`Matrix: x\n\n|${' a |'.repeat(12)}\n|${'---|'.repeat(12)}\n| Gas. | C |`, 'too-large', 'The matrix on line 3 is too large'],
  ])('is refused in %j with its line', (markdown, code, message) => {
    expect(refused(markdown)).toContain(`${code}: ${message}`)
  })
})
