import { expect, test } from 'vitest'
import { proposedName, targetsOf, withExtension } from './file-extension.ts'

test.each([
  ['/home/a/brief', 'pdf', '/home/a/brief.pdf'],
  ['/home/a/brief.pdf', 'pdf', '/home/a/brief.pdf'],
  ['/home/a/BRIEF.PDF', 'pdf', '/home/a/BRIEF.PDF'],
  ['/home/a/brief.docx', 'pdf', '/home/a/brief.docx.pdf'],
  ['/home/a/pdf', 'pdf', '/home/a/pdf.pdf'],
  ['/home/a/Gas by 2030.5', 'docx', '/home/a/Gas by 2030.5.docx'],
])('%s is written with the extension %s as %s', (path, extension, whole) => {
  expect(withExtension(path, extension)).toBe(whole)
})

test.each([
  ['Gas by 2030', 'Gas by 2030.pdf'],
  ['Gas by 2030.pdf', 'Gas by 2030.pdf'],
  ['Gas by 2030.PDF', 'Gas by 2030.pdf'],
  ['Oil / gas: "what next?"', 'Oil gas what next.pdf'],
  ['C:\\briefs\\gas', 'C briefs gas.pdf'],
  ['Two\nlines\tand\u0000 more', 'Two lines and more.pdf'],
  ['Газ 天然气', 'Газ 天然气.pdf'],
  ['  ', 'Brief.pdf'],
  ['???', 'Brief.pdf'],
  ['.pdf', 'Brief.pdf'],
])('a brief called “%s” is proposed as “%s”', (title, name) => {
  expect(proposedName(title, 'pdf')).toBe(name)
})

test('a long title makes a name that a file system takes, with its extension', () => {
  const name = proposedName(`${'x'.repeat(300)}.pdf`, 'pdf')
  expect(name).toBe(`${'x'.repeat(120)}.pdf`)
})

const both = (name: string, pdf = `${name}.pdf`) => [
  ['p', pdf],
  ['w', `${name}.docx`],
]

test('several formats have one name, each with its extension, whichever of them was typed', () => {
  const kinds = [
    { format: 'p', extension: 'pdf' },
    { format: 'w', extension: 'docx' },
  ]
  expect(targetsOf('/a/brief', kinds)).toEqual(both('/a/brief'))
  expect(targetsOf('/a/brief.PDF', kinds)).toEqual(both('/a/brief', '/a/brief.PDF'))
  expect(targetsOf('/a/v1.2.docx', kinds)).toEqual(both('/a/v1.2'))
})
