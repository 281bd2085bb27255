import { expect, test } from 'vitest'
import { keptBlocks } from '#core/article.ts'
import { readHtml } from './read-html.ts'

const TEXTS = [
  'The union of growers asked the railway on Wednesday to lower the fee for wagons before the spring sowing, its chairman said.',
  'A third of the harvest of last year is still lying in sheds along the northern line, because nobody can pay for the transport.',
  'The railway answered in a letter that its fees had not been raised since 2019 and that it could not lend what it does not have.',
]
const PARAGRAPHS = TEXTS.map((text) => `<p>${text}</p>`).join('')
const TITLE = '<h1>Grain by rail</h1>'

type Read = { publication: string | null; date: string | null; kept: string[]; headings: string[] }

function read(body: string, head = ''): Read | null {
  const found = readHtml(
    'page.html',
    `<html lang="en"><head><title>Grain by rail</title>${head}</head><body>${body}</body></html>`,
  )
  const article = found.ok ? found.value.articles[0] : undefined
  if (article === undefined) return null
  const kept = keptBlocks(article.blocks)
  const headings = kept.filter(({ kind }) => kind === 'heading').map(({ text }) => text)
  return { publication: article.publication, date: article.date, kept: kept.map(({ text }) => text), headings }
}

test('terms that lead to their pages stay above what they mean, however short that is', () => {
  const list =
    '<dl><dt><a href="#a">Siding</a></dt><dd>A short track.</dd><dt><a href="#b">Gauge</a></dt><dd>Width of a track</dd></dl>'
  expect(read(`<article>${TITLE}${list}${PARAGRAPHS}</article>`)?.kept).toEqual(
    expect.arrayContaining(['Siding', 'A short track.', 'Gauge', 'Width of a track']),
  )
})

test('what is written on a switch is the heading of what it unfolds, unless it only says that there is more', () => {
  const folded = (name: string, index: number): string =>
    `<button aria-expanded="false" aria-controls="a${index}">${name}</button><div id="a${index}" hidden><p>${TEXTS[index]}</p></div>`
  const page = read(`<main>${TITLE}<p>${TEXTS[0]}</p>${folded('Who pays the fee?', 1)}${folded('Read more about it', 2)}</main>`)
  expect(page?.headings).toContain('Who pays the fee?')
  expect(page?.kept).not.toContain('Read more about it')
  expect(page?.kept).toEqual(expect.arrayContaining(TEXTS))
})

test('a page that is empty without its programs is read as readers without programs see it', () => {
  expect(read(`<div id="app"></div><noscript><article>${TITLE}${PARAGRAPHS}</article></noscript>`)?.kept).toEqual(TEXTS)
  expect(read('<div id="app"></div><noscript>You need to enable JavaScript to run this app.</noscript>')).toBeNull()
})

test.each([
  ['in the picture of its logo', '<div id="header"><a href="/" title="Home"><img src="l.png" alt="The Ledger logo"></a></div>'],
  ['in its drawing', '<header><a href="/" aria-label="The Ledger home"><svg><title>The Ledger</title></svg></a></header>'],
  ['in a menu, where it is marked', '<nav><a class="navbar-brand" href="/">The Ledger</a><a href="/news">Rivers</a></nav>'],
])('the name of a site is read where it stands only %s', (_where, above) => {
  expect(read(`${above}<article>${TITLE}${PARAGRAPHS}</article>`)?.publication).toBe('The Ledger')
})

test('a menu that leads home names no site', () => {
  expect(
    read(`<nav><a href="/">Home</a><a href="/news">Rivers</a></nav><article>${TITLE}${PARAGRAPHS}</article>`)?.publication,
  ).toBeNull()
})

test('the day in a row of facts is no date, and its label no publication', () => {
  const row = '<table class="infobox"><tr><th>Born</th><td><span class="bday">1961-05-02</span> 2 May 1961</td></tr></table>'
  const page = read(`<main class="vcard h-card">${TITLE}${row}${PARAGRAPHS}</main>`)
  expect([page?.date, page?.publication]).toEqual([null, null])
  expect(page?.kept).toContain('Born | 1961-05-02 2 May 1961')
})

function around(some: readonly string[]): string[] {
  return read(`<main>${TITLE}<p>${TEXTS[0]}</p>${some.join('')}<p>${TEXTS[1]}</p><p>${TEXTS[2]}</p></main>`)?.kept ?? []
}

test('lines that lead elsewhere, several in a row within the text, are the entries of a review; one or two point to other pages', () => {
  const lines = [
    'Herald: wagons are scarce in the north',
    'Journal: the ministry wants a single fee',
    'Times: growers drive to the border',
  ]
  const linked = lines.map((line, index) => `<p><a href="/${index}">${line}</a></p>`)
  expect(around(linked)).toEqual(expect.arrayContaining(lines))
  expect(around(linked.slice(0, 2))).not.toContain(lines[0])
})
