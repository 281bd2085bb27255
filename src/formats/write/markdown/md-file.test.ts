import { assert, asyncProperty, string } from 'fast-check'
import { expect, test } from 'vitest'
import { compareFile } from '#core/brief/proof/compare-file.ts'
import { WORD_FORM } from '#core/brief/proof/forms.ts'
import { identify } from '#core/brief/proof/identify.ts'
import type { ProofRegister } from '#core/brief/proof/proof-register.ts'
import type { BriefDocument, DocumentInline, DocumentReference } from '#core/document.ts'
import { readExported } from '../../read/exported.ts'
import { sampleDocument } from '../fixtures/brief-document.ts'
import { writeMarkdown } from './md-file.ts'

const fileOf = (document: BriefDocument): string => new TextDecoder().decode(writeMarkdown(document).bytes)

/** A document in which a text stands wherever one is written. */
function documentOf(text: string): BriefDocument {
  const content: DocumentInline[] = [{ kind: 'text', text }]
  const cites = [{ source: 'serik2026', locator: text.includes('{') ? null : '¶ 5' }]
  const item: DocumentReference = {
    id: 'serik2026',
    type: 'webpage',
    title: text,
    author: [{ family: text, given: text }],
    URL: text,
    issued: { 'date-parts': [[2026, 5]] },
  }
  return sampleDocument({
    title: text,
    kicker: text,
    authors: [text],
    dateText: text,
    marking: text,
    subject: text,
    keywords: [text],
    blocks: [
      { kind: 'heading', id: 'one', level: 1, content },
      { kind: 'paragraph', role: 'body', content: [...content, { kind: 'note', number: 1 }] },
      { kind: 'paragraph', role: 'body', number: 3, content: [...content, { kind: 'note', number: 2 }] },
      {
        kind: 'paragraph',
        role: 'body',
        content: [
          { kind: 'emphasis', children: content },
          { kind: 'strong', children: content },
          { kind: 'link', href: 'https://x.org', children: content },
          // Only what has letters of that direction is set in it.
          { kind: 'text', text: `${text} ئۇيغۇر`, language: 'ug', direction: 'rtl' },
        ],
      },
      { kind: 'judgement', label: text, content },
      { kind: 'quotation', id: 'two', content, attribution: content },
      { kind: 'list', ordered: true, items: [{ content }, { content }] },
      { kind: 'list', ordered: true, items: [{ content }] },
      { kind: 'list', ordered: false, items: [{ content }] },
      {
        kind: 'table',
        caption: content,
        header: [content, content],
        headColumn: false,
        rows: [[content, content]],
        widths: [1, 2],
      },
      { kind: 'figure', id: 'f', image: null, alternative: text, caption: content, source: content },
      { kind: 'annex', id: 'three', title: text },
      { kind: 'bibliography', entries: [content], sources: ['serik2026'] },
    ],
    notes: [
      { number: 1, id: 'n1', content },
      { number: 2, id: 'n2', content, cites },
    ],
    references: { style: '<style/>', items: [item] },
    attachments: [
      {
        name: 'evidence-register.json',
        description: text,
        seal: '',
        mediaType: 'application/json',
        text: JSON.stringify({ text }, null, 1),
      },
    ],
  })
}

/** All that is not as it was written. */
async function fallenOf(text: string, change = (file: string): string => file): Promise<unknown> {
  const { document, pieces } = identify(documentOf(text))
  const read = await readExported(new TextEncoder().encode(change(fileOf(document))), 'brief.md')
  if (!read.ok) throw new Error(read.failure.message)
  const { title, marking, language } = document
  const references = document.references?.items ?? []
  const register = { pieces, brief: { title, marking, language } as ProofRegister['brief'], references: [...references] }
  const compared = compareFile(read.value.found, register, WORD_FORM)
  if (compared === null) throw new Error('The file says of nothing which piece it is.')
  const { placed, notes, ...others } = compared
  const standing = [...placed, ...notes].filter(({ state }) => state !== 'STANDS')
  return { standing, register: (JSON.parse(read.value.register ?? '') as { text: string }).text, ...others }
}

const nothing = (text: string): object => ({ standing: [], register: text, added: [], running: [], loose: [], extras: [] })

test.each([
  '1. A sentence',
  'a) Begins',
  'IV. Begins',
  '(2) Begins',
  '# A sentence',
  '* A sentence',
  '- A sentence',
  '+ A sentence',
  '> A sentence',
  ': A sentence',
  '::: {.hidden}',
  'Table: A sentence',
  '[^1] and [^1]: note',
  '^[no note] H~2~O',
  '<!-- hidden --> <b onclick="x">b</b>',
  '--> -- --- ---- . .. ... ....',
  '@serik2026 [@serik2026, ¶ 1] me@example.org',
  '$x$ $$y$$ US$ 5',
  'a | b || c \\| d \\',
  '`code` ```{=html}',
  '*a* **b** _c_ __d__ ***',
  "\"It's\" 'so' it's",
  '&amp; &#60; R&D & &minus;',
  '![a](b.png) [a](javascript:x) [a]: b wow!',
  '{#p1} [a]{#p2} {.x} }{ ][',
  '\\alpha \\( \\[ \\',
  '=== --- % title',
  '| a | b |',
  'A <i>map</i><b>of</b> <i>the</i><sup>2 x</sup> <i> r</i> <i></i> <i>x',
  '---',
  '...',
])('%s is text and no mark, wherever it stands', async (text) => {
  expect(await fallenOf(text)).toEqual(nothing(text))
})

test('any text comes back as it was', async () => {
  await assert(
    asyncProperty(string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), async (word) => {
      const text = `a${word}z`
      expect(await fallenOf(text)).toEqual(nothing(text))
    }),
    { numRuns: 100 },
  )
})

const broken = (file: string): string =>
  file
    .split('\n')
    .map((line) => (/^(?:\[|>|- \[|1\. \[|# )/.test(line) ? line.replaceAll(/(.{20,60}?) (?=\S)/g, '$1\n') : line))
    .join('\n')

test('a file is read the same with other line ends, a mark of its encoding, and lines that an editor broke anew', async () => {
  const text = 'A sentence of several words, 12. of which – [some] 3) are # marks; its lines are broken - as + an editor > does'
  for (const change of [(file: string) => file.replaceAll('\n', '\r\n'), (file: string) => `\ufeff${file}`, broken])
    expect(await fallenOf(text, change)).toEqual(nothing(text))
})
