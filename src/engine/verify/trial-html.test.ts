import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, strToU8 } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bytesOf, exported, fallen, trialBrief, verified, type TrialBrief } from './testing/trial-brief.ts'
import { each, htmlPieceOf, swapped } from './testing/html-edits.ts'
import { replaced, type Edit } from './testing/text-edits.ts'
import { kindsOfChange, type Kind } from './testing/text-kinds.ts'

let brief: TrialBrief
let head: string
let body: string
beforeAll(async () => {
  brief = await trialBrief()
  const page = strFromU8(bytesOf(await exported(brief, 'html')))
  const at = page.indexOf('</head>')
  head = page.slice(0, at)
  body = page.slice(at)
})
afterAll(() => brief.remove())

/** What falls when the text of the page is edited, or what stands above it. */
async function after(edit: Edit, inHead = false): Promise<string[]> {
  const page = inHead ? edit(head) + body : head + edit(body)
  if (page === head + body) throw new Error('The edit changes nothing.')
  return fallen(await verified(brief, strToU8(page), 'html'))
}

const note = (word: string): string => `Dana Serik, “The ${word} Ministry Reports,” May 14, 2026, ¶ 1.`
/** The same as the page has it: a sign stays with its number. */
const printedNote = (word: string): string => note(word).replace('¶ ', '¶\u{a0}')
const KINDS: Kind[] = [
  ...kindsOfChange({ each, swapped }, note),
  [
    'a sign',
    replaced(['−12', '+12'], ['$1,200', '€1,200'], ['+3.5', '&minus;3.5']),
    [
      'CHANGED Its share fell by +12 % within a year.',
      'CHANGED They paid €1,200 for each tonne.',
      'CHANGED Supply grows by \ufffdminus3.5 % a year.',
    ],
  ],
  [
    'a note that says something else',
    replaced(['“The One', '“The Only'], ['“The Three', '“The Third'], ['“The Six', '“The Sixth']),
    [`CHANGED ${printedNote('Only')}`, `CHANGED ${printedNote('Third')}`, `CHANGED ${printedNote('Sixth')}`],
  ],
  [
    'a number of a list, and the marking',
    replaced(['<ol start="1">', '<ol start="4">'], ['OFFICIAL', 'PUBLIC']),
    ['DELETED running: OFFICIAL', 'ADDED running: PUBLIC', 'DELETED 1.', 'DELETED 2.', 'ADDED 4.', 'ADDED 5.'],
  ],
]

test('the untouched page stands, also with other line ends, with a mark of its encoding, and as a browser saves it', async () => {
  const page = head + body
  for (const saved of [
    page,
    page.replaceAll('\n', '\r\n'),
    `\ufeff${page}`,
    page.replaceAll('><', '>\n\t<').replace('<!DOCTYPE', '<!doctype'),
  ])
    expect(fallen(await verified(brief, strToU8(saved), 'html'))).toEqual([])
})

test.each(KINDS)('%s is found in each place and named, and nothing else is', async (_, edit, wanted) => {
  expect((await after(edit)).toSorted()).toEqual(wanted.toSorted())
})

test('notes that were exchanged, by their numbers, by what they open or by their texts, and one that is gone are named', async () => {
  const numbers = replaced(['>1</button>', '>0</button>'], ['>2</button>', '>1</button>'], ['>0</button>', '>2</button>'])
  const unheard = ['ADDED hidden-text: Note 1', 'ADDED hidden-text: Note 2']
  expect(await after(numbers)).toEqual([`MOVED ${note('Six')}`, `MOVED ${note('Five')}`, ...unheard])
  const targets = replaced(['popovertarget="note-1"', 'popovertarget="note-2"'])
  expect(await after(targets)).toEqual([`MOVED ${note('Six')}`])
  expect(await after(replaced(['id="note-1"', 'id="note-9"']))).toEqual([`CHANGED 1. (note-9) ${note('Six')}`])
  const texts = await after((page) => swapped(page, '“The Six', '“The Five'))
  expect(texts).toEqual([`MOVED ${note('Six')}`, `CHANGED 1. ${note('Five')}`])
  expect(await after((page) => page.replace(htmlPieceOf(page, '“The One'), ''))).toEqual([`DELETED ${note('One')}`])
})

describe('what could show or hide something else', () => {
  test.each<[string, Edit, string[]]>([
    ['a comment', replaced(['</main>', '<!-- Not for you. --></main>']), ['ADDED comment: Not for you.']],
    ['a hidden sentence', replaced(['</main>', '<p hidden>Not for you.</p></main>']), ['ADDED hidden-text: Not for you.']],
    [
      'a sentence that nobody sees any more',
      each((found) => found.replace('<span', '<span style="display:none"'), 'We would wait'),
      ['DELETED We would wait all the same.', 'ADDED hidden-text: We would wait all the same.'],
    ],
    [
      'a popover outside of the notes',
      replaced(['<main id="text">', '<main id="text"><p popover="auto">Not for you.</p>']),
      ['ADDED hidden-text: Not for you.'],
    ],
    ['a script', replaced(['</main>', '<script>alert(1)</script></main>']), ['ADDED <script>']],
    ['an element that is not ours', replaced(['</main>', '<iframe src="x"></iframe></main>']), ['ADDED <iframe src="x">']],
    ['what runs when it is touched', replaced(['<main id', '<main onclick="x()" id']), ['ADDED <main onclick="x()" id="text">']],
    [
      'a link that runs',
      replaced(['</main>', '<p><a href="javascript:x()">x</a></p></main>']),
      ['ADDED x', 'ADDED <a href="javascript:x()">', 'CHANGED x → javascript:x()'],
    ],
    [
      'markup that is not closed',
      replaced(['</main>', '<p>It was new.</main>']),
      [
        'ADDED It was new.',
        'ADDED </main>',
        'ADDED </body>',
        'ADDED </html>',
        'ADDED <html>',
        'ADDED <body>',
        'ADDED <main>',
        'ADDED <p>',
      ],
    ],
    [
      'a broken tag',
      replaced(['</main>', '<p class=x>It was new.</p></main>']),
      ['ADDED It was new.', 'ADDED <p class=x>', 'ADDED </p>'],
    ],
  ])('%s is told', async (_, edit, wanted) => {
    expect((await after(edit)).toSorted()).toEqual(wanted.toSorted())
  })

  test.each<[string, Edit]>([
    ['a sheet that was changed', replaced(['figure{margin', 'em{display:none}figure{margin'])],
    ['a style of the template that is too small', (text) => text.replace(/(\.body\{[^}]*font-size:)[\d.]+/, '$11')],
    ['a style of the template that is white', (text) => text.replace(/(\.body\{[^}]*color:)#\w+/, '$1#fefefe')],
    ['one more sheet', (text) => `${text}<style>p{display:none}</style>`],
  ])('%s is told', async (_, edit) => {
    expect(await after(edit, true)).toEqual([expect.stringMatching(/^ADDED /)])
  })
})

async function read(page: string) {
  const path = join(brief.folder, 'other.html')
  writeFileSync(path, page)
  return brief.engine.call('verify.file', { path })
}

test('two registers, none, and text that no longer says which piece it is are told', async () => {
  const [block = ''] = /<script[\s\S]*?<\/script>/.exec(head) ?? []
  expect(await read(head + block + body)).toMatchObject({ failure: { code: 'several-registers' } })
  expect(await read(head.replace(block, '') + body)).toMatchObject({ failure: { code: 'no-register' } })
  expect(await read(head + body.replaceAll(/ data-piece="\w+"/g, ''))).toMatchObject({
    value: { ok: false, compared: { file: 'nothing' } },
  })
})
