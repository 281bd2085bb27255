import { expect, it } from 'vitest'
import { keptBlocks } from '#core/article.ts'
import { withOwnNumbers } from '#core/import/numbering/own-numbers.ts'
import { processorSeconds } from '../fixtures/processor-seconds.ts'
import { readHtml } from './read-html.ts'

const TEXTS = [
  'The Office received fourteen submissions from member States on the use of shared water in the basin.',
  'Withdrawals upstream rose by eighteen per cent in four years, while five of the stations were closed.',
  'The authorities replied that the limits had been kept and that data would be shared from next spring.',
  'The Office recommends that both States publish the levels of the river every quarter, without delay.',
]

const blocks = (body: string) => {
  const read = readHtml(
    'page.html',
    `<!doctype html><html lang="en"><head><title>Water in the Ili Basin</title></head><body><main><h1>Water in the Ili Basin</h1>${body}</main></body></html>`,
  )
  if (!read.ok) throw new Error(read.failure.message)
  const [article] = read.value.articles
  return keptBlocks(withOwnNumbers(article ?? expect.fail('no article')).blocks)
}
const rows = (write: (n: number, text: string) => string): string => TEXTS.map((text, index) => write(index + 1, text)).join('')

it.each([
  ['a row of one table', `<table>${rows((n, text) => `<tr><td>${n}.</td><td>${text}</td></tr>`)}</table>`],
  ['a table of its own', rows((n, text) => `<table><tr><td><p>(${n})</p></td><td><p>${text}</p></td></tr></table>`)],
  ['a cell with the figure alone', `<table>${rows((n, text) => `<tr><td><b>${n}</b></td><td>${text}</td></tr>`)}</table>`],
  ['an element before that of its text', rows((n, text) => `<div><div class="no">${n}.</div><div>${text}</div></div>`)],
  ['a term before its description', `<dl>${rows((n, text) => `<dt>${n}</dt><dd>${text}</dd>`)}</dl>`],
])('a paragraph whose number stands in %s is cited by it', (_, body) => {
  const read = blocks(body)
  expect(read.map(({ kind, text }) => [kind, text])).toEqual(TEXTS.map((text) => ['paragraph', text]))
  expect(read.map(({ ownNumber }) => ownNumber)).toEqual(['1', '2', '3', '4'])
})

it('points in a table within the cell of their paragraph have its number and their letter', () => {
  const points = '<table><tr><td>(a)</td><td>the roof;</td></tr></table><table><tr><td>(b)</td><td>the road.</td></tr></table>'
  const read = blocks(rows((n, text) => `<table><tr><td>(${n})</td><td><p>${text}</p>${n === 2 ? points : ''}</td></tr></table>`))
  expect(read.map(({ kind, ownNumber }) => `${kind} ${ownNumber ?? ''}`)).toEqual([
    'paragraph 1',
    'paragraph 2',
    'list-item 2 (a)',
    'list-item 2 (b)',
    'paragraph 3',
    'paragraph 4',
  ])
})

it.each([
  ['figures', '<tr><td>1</td><td>Kazakhstan</td></tr><tr><td>2</td><td>China</td></tr>', 2],
  ['three columns', '<tr><td>1.</td><td>Kazakhstan</td><td>4.1</td></tr><tr><td>2.</td><td>China</td><td>3.0</td></tr>', 2],
  ['a head', '<tr><th>No.</th><th>What</th></tr><tr><td>1.</td><td>The roof of the station.</td></tr>', 2],
])('a table of %s stays one', (_, table, count) => {
  const read = blocks(`<p>${TEXTS[0]}</p><p>${TEXTS[1]}</p><table>${table}</table><p>${TEXTS[2]}</p>`)
  expect(read.filter(({ kind }) => kind === 'table-row')).toHaveLength(count)
})

it('a page of very many cells is read in time', async () => {
  const many = Array.from({ length: 3000 }, (_, n) => `<tr><td>${n + 1}.</td><td>${TEXTS[n % 4]} ${n}</td></tr>`).join('')
  expect(await processorSeconds(() => blocks(`<table>${many}</table>`))).toBeLessThan(15)
})
