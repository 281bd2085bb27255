import { expect, test } from 'vitest'
import { plainRuns } from './plain-runs.ts'

const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`

test.each([
  ['simple fields', `<w:fldSimple w:instr="SEQ">${run('7')}</w:fldSimple>`, run('7')],
  [
    'a direction of their own',
    `<w:bdo w:val="rtl">${run('a')}</w:bdo><w:dir w:val="rtl">${run('b')}</w:dir>`,
    run('a') + run('b'),
  ],
  ['formulas', '<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>', run('x')],
  [
    'characters with their reading above',
    `<w:r><w:ruby><w:rubyPr/><w:rt>${run('kan')}</w:rt><w:rubyBase>${run('漢')}</w:rubyBase></w:ruby></w:r>`,
    `<w:r>${run('漢')}${run('（')}${run('kan')}${run('）')}</w:r>`,
  ],
])('runs inside %s are runs of the paragraph', (_what, xml, plain) => {
  expect(plainRuns(xml)).toBe(plain)
})

test('a text box for new programs only is given the form for old ones; one that has it stays', () => {
  const box = `<w:txbxContent><w:p>${run('Box')}</w:p></w:txbxContent>`
  const choice = `<mc:AlternateContent><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice></mc:AlternateContent>`
  expect(plainRuns(choice)).toBe(
    `<mc:AlternateContent><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`,
  )
  const both = choice.replace('</mc:Choice>', `</mc:Choice><mc:Fallback>${box}</mc:Fallback>`)
  expect(plainRuns(both)).toBe(both)
})

test('elements that never end take time in proportion to their number', () => {
  const started = process.cpuUsage().user
  plainRuns('<w:ruby><mc:AlternateContent><w:rt>'.repeat(200_000))
  expect(process.cpuUsage().user - started).toBeLessThan(2_000_000)
})
