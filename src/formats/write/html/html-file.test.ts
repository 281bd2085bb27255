import { createHash } from 'node:crypto'
import { assert, asyncProperty, string } from 'fast-check'
import { expect, test } from 'vitest'
import { compareFile } from '#core/brief/proof/compare-file.ts'
import { WORD_FORM } from '#core/brief/proof/forms.ts'
import { identify } from '#core/brief/proof/identify.ts'
import type { ProofRegister } from '#core/brief/proof/proof-register.ts'
import type { DocumentInline } from '#core/document.ts'
import { readExported } from '../../read/exported.ts'
import { sampleDocument } from '../fixtures/brief-document.ts'
import { writeHtml } from './html-file.ts'
import { HTML_SHEET } from './html-style.ts'
import { KNOWN_SHEETS } from './known-sheets.ts'

const pageOf = (...change: Parameters<typeof sampleDocument>): string =>
  new TextDecoder().decode(writeHtml(sampleDocument(...change)).bytes)

/** All that is not as it was written of a page in which a text stands wherever one is written. */
async function fallenOf(text: string): Promise<unknown> {
  const content: DocumentInline[] = [{ kind: 'text', text }]
  const sample = sampleDocument({
    title: text,
    authors: [text],
    marking: text,
    subject: text,
    blocks: [
      { kind: 'heading', id: 'one', level: 1, content },
      { kind: 'paragraph', role: 'body', content: [...content, { kind: 'note', number: 1 }] },
      { kind: 'list', ordered: true, items: [{ content }] },
      { kind: 'annex', id: 'three', title: text },
    ],
    notes: [{ number: 1, id: 'n1', content }],
    attachments: [
      { name: 'register.json', description: text, seal: '', mediaType: 'application/json', text: JSON.stringify(text) },
    ],
  })
  const { document, pieces } = identify(sample)
  const read = await readExported(writeHtml(document).bytes, 'brief.html')
  if (!read.ok) throw new Error(read.failure.message)
  const { title, marking, language } = document
  const compared = compareFile(
    read.value.found,
    { pieces, brief: { title, marking, language } as ProofRegister['brief'] },
    WORD_FORM,
  )
  if (compared === null) throw new Error('The page says of nothing which piece it is.')
  const { placed, notes, ...others } = compared
  const standing = [...placed, ...notes].filter(({ state }) => state !== 'STANDS')
  return { standing, register: JSON.parse(read.value.register ?? ''), ...others }
}

const nothing = (text: string): object => ({ standing: [], register: text, added: [], running: [], loose: [], extras: [] })

test.each([
  '<script>alert(1)</script>',
  '</span></p><p hidden>&lt;&amp;&nbsp;&#60;',
  '"><img src=x onerror=alert(1)>',
  '<!-- --> ]]> </script> <!--<script>',
  'a\' b="c" `d` {e} \\f',
])('%s is text and no markup, wherever it stands', async (text) => {
  expect(await fallenOf(text)).toEqual(nothing(text))
})

test('any text comes back as it was', async () => {
  await assert(
    asyncProperty(string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), async (word) => {
      const text = `a${word}z`
      expect(await fallenOf(text)).toEqual(nothing(text))
    }),
    { numRuns: 60 },
  )
})

test('a page loads nothing and runs nothing', () => {
  const page = pageOf()
  expect(page.match(/\b(?:src|action|formaction|data|poster)="(?!data:image)[^"]*"/g)).toBeNull()
  expect(page.match(/url\(|@import|<link|<iframe|\son\w+=/g)).toBeNull()
  expect([...page.matchAll(/<script type="([^"]*)"/g)].map(([, type]) => type)).toEqual(['application/json'])
})

const link = (href: string): DocumentInline => ({ kind: 'link', href, children: [{ kind: 'text', text: 'here' }] })

test('only addresses that open a page or a letter become links', () => {
  const hrefs = ['javascript:alert(1)', 'file:///etc/passwd', 'https://example.org/?a="><b>']
  const page = pageOf({ blocks: [{ kind: 'paragraph', role: 'body', content: hrefs.map(link) }], notes: [] })
  expect([...page.matchAll(/<a href="([^"]*)">here<\/a>/g)].map(([, href]) => href)).toEqual([
    'https://example.org/?a=%22%3E%3Cb%3E',
  ])
})

test('language and direction of a passage, heads of tables and their scope, and the language of the page are said', () => {
  const page = pageOf()
  expect(page).toContain('<html lang="en-GB">')
  expect(page).toMatch(/<span lang="ug" dir="rtl">[^<]*شىنجاڭ/)
  expect(page).toMatch(/<p class="body" dir="rtl">شىنجاڭ/)
  expect(page).toContain('<th scope="col" class="tableHeader">Crossing</th>')
  expect(page.match(/<h1/g)).toHaveLength(1)
})

test('the style sheet is one that verify knows', () => {
  expect(KNOWN_SHEETS).toContain(createHash('sha256').update(HTML_SHEET).digest('hex'))
})

test('a ¶ goes with its number to the next line', () => {
  const page = pageOf({
    blocks: [{ kind: 'paragraph', role: 'body', content: [{ kind: 'text', text: 'See ¶ 4, pp. 5–6 and § x.' }] }],
  })
  expect(page).toContain('See ¶\u00a04, pp.\u00a05–6 and § x.')
})
