import { strFromU8, strToU8 } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { markdownTrial, type MarkdownTrial } from './testing/markdown-trial.ts'
import { replaced, type Edit } from './testing/text-edits.ts'
import { bytesOf, exported, fallen, verified } from './testing/trial-brief.ts'

/** The same brief as Markdown and as a page of the web. */
let trial: MarkdownTrial
let page: string
beforeAll(async () => {
  trial = await markdownTrial()
  page = strFromU8(bytesOf(await exported(trial.brief, 'html')))
})
afterAll(() => trial.brief.remove())

async function afterInPage(edit: Edit): Promise<string[]> {
  const at = page.indexOf('<body>')
  const changed = page.slice(0, at) + edit(page.slice(at))
  if (changed === page) throw new Error('The edit changes nothing.')
  return fallen(await verified(trial.brief, strToU8(changed), 'html'))
}

const SOLD = 'CHANGED What was sold → heading of a section'
const PAID = ['The second plant did not answer; its owners did.', 'They paid $1,200 for each tonne.']
const paidAs = (shape: string): string[] => PAID.map((text) => `CHANGED ${text} → ${shape}`)
const judgement = ['Judgement · moderate confidence', 'Waiting costs 40 million a month.', 'We would wait all the same.'].map(
  (text) => `CHANGED ${text} → text`,
)

test.each<[string, Edit, string[]]>([
  ['a heading of a higher level', replaced(['## [What was sold', '# [What was sold']), [SOLD]],
  ['a heading as text', replaced(['## [What follows', '[What follows']), ['CHANGED What follows → text']],
  ['a text as a quotation', replaced(['[The second plant did', '> [The second plant did']), paidAs('quotation')],
  ['a judgement as text', (text) => text.replace(/::: \{\.judgement\}\n([^]*?)\n:::/, '$1'), judgement],
  ['a point within another', replaced(['2. [Supply', '   2. [Supply']), ['DELETED 2.', 'ADDED 2. [Supply']],
  ['a table without the line below its head', (text) => text.replace(/\n\|[:|-]+\|\n/, '\n'), ['ADDED |---|']],
  [
    'Latin text as from right to left',
    (text) => text.replace(/(Waiting costs 40 million a month\.\]\{#p\d+)\}/, '$1 dir=rtl}'),
    ['ADDED Waiting costs 40 million a month.'],
  ],
])('Markdown: %s is named', async (_, edit, wanted) => {
  const found = await trial.after(edit)
  for (const each of wanted) expect(found.some((one) => one.startsWith(each))).toBe(true)
  expect(found.length).toBeLessThanOrEqual(wanted.length + 2)
})

test.each<[string, Edit, string[]]>([
  ['a heading of a higher level', (text) => text.replace(/<h3([^>]*)>(.*?What was sold.*?)<\/h3>/, '<h2$1>$2</h2>'), [SOLD]],
  [
    'a text as a quotation',
    (text) => text.replace(/<p [^>]*>(?=<span[^>]*>The second plant did).*?<\/p>/, '<blockquote>$&</blockquote>'),
    paidAs('quotation'),
  ],
  ['a judgement as text', replaced(['<div class="box">', '<div>']), judgement],
  ['text from right to left', replaced(['<main id="text">', '<main id="text" dir="rtl">']), ['ADDED <main dir="rtl">']],
  [
    'a sentence from right to left',
    (text) => text.replace(/<span (data-piece="p\d+")>(?=Waiting costs)/, '<span $1 dir="rtl">'),
    ['ADDED Waiting costs 40 million a month.'],
  ],
  ['a figure that is raised', replaced(['sold 2.5 million tonnes', 'sold 2.<sup>5</sup> million tonnes']), ['ADDED 5']],
  [
    'what is said of a note to those who hear it',
    replaced(['aria-label="Note 1"', 'aria-label="Withdrawn"']),
    ['ADDED hidden-text: Withdrawn'],
  ],
  ['what is said of the list of notes', replaced(['aria-label="Notes"', 'aria-label="Lies"']), ['ADDED hidden-text: Lies']],
  ['a note that leads elsewhere', replaced(['href="#call-1"', 'href="#call-2"']), ['CHANGED 1. → #call-2']],
  ['a name that is there twice', replaced(['<main id="text">', '<main id="text"><p id="note-1"></p>']), ['ADDED id="note-1"']],
  ['two rows in one', (text) => text.replace(/<\/tr>\n<tr>(?=<td[^>]*><span[^>]*>The second plant follows)/, ''), ['ADDED <tr>']],
])('HTML: %s is named', async (_, edit, wanted) => {
  expect(await afterInPage(edit)).toEqual(wanted)
})
