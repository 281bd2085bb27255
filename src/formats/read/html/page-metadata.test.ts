import { expect, test } from 'vitest'
import { readHtml } from './read-html.ts'

const TEXT =
  'The river rose for nine days before the bridge went, and the detour through the hills costs the town a third of its trade.'

function read(head: string, body: string): { title: string; authors: readonly string[] } {
  const html = `<html><head>${head}</head><body>${body}<p>${TEXT}</p><p>${TEXT.replace('nine', 'eleven')}</p></body></html>`
  const found = readHtml('page.html', html)
  const article = found.ok ? found.value.articles[0] : undefined
  return { title: article?.title ?? '', authors: article?.authors ?? [] }
}

const RIVER = '<title>The river: A town without its bridge</title>'

test.each([
  ['a line of its own', '<h1><div class="x">The river</div> A town without its bridge</h1>'],
  ['a sign between', '<h1><span>The river</span><span aria-hidden="true"> – </span><span>A town without its bridge</span></h1>'],
])('the title stands without what is above it in the same heading: %s', (_how, heading) => {
  expect(read(RIVER, heading).title).toBe('A town without its bridge')
})

test.each([
  ['on several lines', '<h1><div>A town</div><div>without its bridge</div></h1>', 'A town without its bridge'],
  ['with words set apart', '<h1><em>Bridge</em> towns without their river</h1>', 'Bridge towns without their river'],
])('a title %s is whole', (_how, heading, title) => {
  expect(read(`<title>${title}</title>`, heading).title).toBe(title)
})

test('a heading that only leads home is the site’s name, neither title nor author', () => {
  const found = read(
    '<title>A town without its bridge : River Archive | Since 2005</title>',
    '<h1 class="vcard author"><a href="https://river.example/" class="fn">River Archive</a></h1><h3 class="entry-title">A town without its bridge</h3><h4 class="vcard author">by <span class="fn">Jane Doe</span></h4>',
  )
  expect(found).toEqual({ title: 'A town without its bridge', authors: ['Jane Doe'] })
})

test('a heading that leads home with a place in the page, or to another page, may be the title', () => {
  for (const href of ['https://river.example/#top', '/2022/bridge'])
    expect(read(RIVER, `<h1><a href="${href}">A town without its bridge</a></h1>`).title).toBe('A town without its bridge')
})

const TITLE = '<h1>A town without its bridge</h1>'
test.each([
  [
    'the address of the site',
    '<meta property="og:site_name" content="RIVERNEWS"><meta name="author" content="RIVERNEWS, Frankfurt a. M., Germany">',
    TITLE,
  ],
  ['another site', '<meta name="author" content="webshop.ch">', TITLE],
  [
    'who took a picture',
    '',
    `<p><span class="media-license-info">© </span><span class="media-license-author">zvg</span></p>${TITLE}`,
  ],
])('%s is nobody’s name', (_what, head, body) => {
  expect(read(RIVER + head, body).authors).toEqual([])
})

test('the author beside a title counts, whatever the box is called that holds both', () => {
  expect(
    read(
      RIVER,
      `<article><div id="sidebar">${TITLE}<span class="author"><a rel="author" href="/a">Jane Doe</a></span></div></article>`,
    ).authors,
  ).toEqual(['Jane Doe'])
})

test('behind the site’s own name its people are named', () => {
  const head = '<meta property="og:site_name" content="River News"><meta name="author" content="River News, Jane Doe">'
  expect(read(RIVER + head, TITLE).authors).toEqual(['Jane Doe'])
})
