import { type ArticleDraft, keptBlocks } from '#core/article.ts'
import { describe, expect, it } from 'vitest'
import { readHtml } from './read-html.ts'

const ONE =
  'The bridge across the river was closed for repairs last winter, and the lorries have taken the long way round ever since, which costs them an hour.'
const TWO =
  'Drivers say that nobody told them when it would open again, although the ministry had promised, twice, to publish a timetable in the spring.'
const THREE =
  'The ferry sank in the autumn, so the town is now an hour further from the hospital, the market and the only school in the valley.'

const TITLE = 'A River Without a Bridge'
const bare = (body: string, title = TITLE): string =>
  `<!doctype html><html><head><title>${title}</title></head><body><main><h1>${title}</h1>${body}</main></body></html>`

function read(html: string): ArticleDraft {
  const result = readHtml('river.html', html)
  return (result.ok ? result.value.articles[0] : undefined) ?? expect.fail('no article')
}
const kept = (article: ArticleDraft): string[] => keptBlocks(article.blocks).map(({ text }) => text)
const dropped = (article: ArticleDraft): string[] =>
  article.blocks.flatMap(({ dropped: reason, text }) => (reason === undefined ? [] : [`${reason}: ${text}`]))

const section = (id: string, heading: string, text: string): string =>
  `<section id="${id}" class="widget"><h2>${heading}</h2><p>${text}</p></section>`
const more = (inside: string): string =>
  bare(`<p>${ONE}</p><p>${TWO}</p><p>${THREE}</p><div class="readmore"><p>${inside}</p></div><p>${ONE.slice(0, 60)} again.</p>`)
const entry = (by: string, said: string): string =>
  `<article><h3>Later</h3><span class="entry-author">${by}</span><p>${said}</p></article>`

describe('a part of a page', () => {
  it('keeps its heading where it is called like furniture and holds running text', () => {
    const around = `<p>${ONE}</p><p>${TWO}</p><p>${THREE}</p>`.repeat(2)
    const text = `${ONE} So they said.`
    const page = bare(`<h2>The river</h2>${around}${section('poll', 'What the drivers said', text)}<p>${ONE} At last.</p>`)
    expect(kept(read(page))).toEqual(expect.arrayContaining(['What the drivers said', text]))
  })

  it('to read more is text where it leads nowhere, and no text where it leads elsewhere', () => {
    const text = 'The office is closed from the first to the ninth of May.'
    expect(kept(read(more(text)))).toContain(text)
    expect(kept(read(more(`<a href="/x">Why the office</a> is closed from the first to the ninth of May.`)))).not.toContain(text)
  })

  it('that the server sent late is put into a part that it sent late too', () => {
    const article = read(
      `<!doctype html><html><head><title>${TITLE}</title></head><body><div><template id="B:0"></template></div><div hidden id="S:0"><article><h1>${TITLE}</h1><template id="P:1"></template></article></div><div hidden id="S:1"><p>${ONE}</p><p>${TWO}</p></div></body></html>`,
    )
    expect(kept(article)).toEqual([ONE, TWO])
  })

  it('that holds itself is left where it is', () => {
    const loop = `<div hidden id="S:1"><template id="P:1"></template><p>${THREE}</p></div>`
    expect(kept(read(bare(`<p>${ONE}</p><p>${TWO}</p>${loop}`)))).toEqual([ONE, TWO])
  })
})

describe('words that are not shown as text', () => {
  it.each([
    [
      'a group of choices',
      '<select><optgroup label="Northern shore"><option>Quay</option></optgroup></select>',
      'control: Northern shore Quay',
    ],
    [
      'what stands for a frame',
      '<iframe src="https://x.example">A map is to be had at the office.</iframe>',
      'frame: A map is to be had at the office.',
    ],
    ['a part of a picture', '<map><area alt="Berth seven" href="#"></map>', 'picture-text: Berth seven'],
    ['a described picture', '<img alt="The old ferry in March" src="x.jpg">', 'picture-text: The old ferry in March'],
    ['what a field holds', '<input type="text" value="Northern quay">', 'control: Northern quay'],
    ['what a field asks for', '<input placeholder="Choose a quay">', 'control: Choose a quay'],
    ['proposals for a field', '<datalist><option>South quay</option></datalist>', 'control: South quay'],
  ])('are kept as dropped: %s', (_, markup, block) => {
    expect(dropped(read(bare(`<p>${ONE}</p>${markup}<p>${TWO}</p><p>${THREE}</p>`)))).toContain(block)
  })

  it('an icon, a secret and a tick are none', () => {
    const markup = '<img alt="logo"><input type="hidden" value="a b c d"><input type="checkbox" value="yes we do">'
    expect(dropped(read(bare(`<p>${ONE}</p>${markup}<p>${TWO}</p><p>${THREE}</p>`)))).toEqual([])
  })
})

describe('facts that are those of something else', () => {
  const text = `<p>${ONE}</p><p>${TWO}</p><p>${THREE}</p>`

  it('who signs an entry of a live blog did not write all of it', () => {
    const { authors } = read(
      bare(`<p>By Jane Doe and John Roe</p><div>${entry('Jane Doe', ONE)}${entry('Ann Poe', TWO)}</div>${text}`),
    )
    expect(authors).toEqual(['Jane Doe', 'John Roe'])
  })

  it.each([
    ['<div class="vcard"><div class="org">Harbour</div>Opened: <time datetime="1961-05-01">1 May 1961</time></div>'],
    ['<time class="dtstart" datetime="1961-05-01">1 May 1961</time>'],
    ['<p>Opened: 1 May 1961</p>'],
  ])('when a thing was founded is no date of a page: %s', (box) => {
    expect(read(bare(box + text)).date).toBeNull()
  })

  it('the day in the title of a digest is its date, that of a report is not', () => {
    const items =
      '<ul><li><a href="/a">A bridge is closed</a> (Post)</li><li><a href="/b">A ferry sinks</a> (Post)</li><li><a href="/c">A town waits</a> (Post)</li></ul>'
    expect(read(bare(`${text}${items}`, 'Press review of 4 October 2022')).date).toBe('2022-10-04')
    expect(read(bare(text, 'The flood of 4 October 2022')).date).toBeNull()
  })
})
