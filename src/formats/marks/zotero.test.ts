import { expect, test } from 'vitest'
import { readMarks } from './mark-files.ts'

/** As “Note HTML” of zotero/translators writes a note that was made of annotations with the default templates. */
const NOTE = `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body><div class="zotero-notes"><div class="zotero-note"><h1>Annotations<br>(11/29/2026, 9:50:55 PM)</h1>
<p><span class="highlight">“some 1.5 million ethnic Kazakhs”</span> <span class="citation">(<span class="citation-item">Saduova, 2019, p. 2</span>)</span> Check the<br>figure</p>
<p><span class="highlight">«Контингент ОДКБ покидает»</span> <span class="citation">(<span class="citation-item">Досмагамбетов, 2022</span>)</span> </p>
<p><span class="citation">(<span class="citation-item">Saduova, 2019, p. 3</span>)</span> only a place</p>
<p>My own words.</p></div></div></body></html>`
/** As the web API answers (https://www.zotero.org/support/dev/web_api/v3/types_and_fields). */
const ITEMS = [
  {
    key: 'ITEM',
    data: {
      key: 'ITEM',
      itemType: 'newspaperArticle',
      title: 'The Petitioners',
      creators: [
        { creatorType: 'author', firstName: 'Aigerim', lastName: 'Saduova' },
        { creatorType: 'author', name: 'Reuters' },
      ],
      url: 'https://a.example/p',
      date: '2019-03-18',
      publicationTitle: 'The Steppe Ledger',
    },
  },
  { key: 'FILE', data: { key: 'FILE', itemType: 'attachment', title: 'Snapshot', parentItem: 'ITEM' } },
  {
    key: 'MARK',
    data: {
      key: 'MARK',
      itemType: 'annotation',
      parentItem: 'FILE',
      annotationType: 'highlight',
      annotationText: 'some 1.5 million',
      annotationComment: 'Check',
      annotationColor: '#ffd400',
      annotationPageLabel: '2',
      tags: [{ tag: 'Xinjiang' }, { tag: 'Figures', type: 1 }],
    },
  },
  {
    key: 'SPOT',
    data: { key: 'SPOT', itemType: 'annotation', parentItem: 'FILE', annotationType: 'note', annotationComment: 'Here' },
  },
]
const read = (name: string, text: string) => {
  const result = readMarks(name, new TextEncoder().encode(text))
  return result.ok ? result.value : result.failure.message
}

test('highlights of a note that Zotero exported are marks with their comments; what marks no passage is counted', () => {
  const found = read('Annotations.html', NOTE)
  expect(found).toMatchObject({
    passedOver: 1,
    marks: [
      { quote: 'some 1.5 million ethnic Kazakhs', note: 'Check the\nfigure', themes: [], source: { title: '', url: null } },
      { quote: 'Контингент ОДКБ покидает', note: '' },
    ],
  })
})

test('annotations among items of the web API are marks of their item, with tags as themes', () => {
  expect(read('items.json', JSON.stringify(ITEMS))).toEqual({
    passedOver: 1,
    marks: [
      {
        id: null,
        source: {
          title: 'The Petitioners',
          url: 'https://a.example/p',
          sha256: null,
          date: '2019-03-18',
          authors: ['Aigerim Saduova', 'Reuters'],
          publication: 'The Steppe Ledger',
        },
        quote: 'some 1.5 million',
        prefix: null,
        suffix: null,
        position: null,
        themes: [
          { slug: null, name: 'Xinjiang' },
          { slug: null, name: 'Figures' },
        ],
        note: 'Check',
      },
    ],
  })
})

test('another page, and a note without highlights, are refused with what to do', () => {
  expect(read('page.html', '<!DOCTYPE html><p>Hello</p>')).toContain('Add Note from Annotations')
  expect(read('note.html', '<div class="zotero-notes"><div class="zotero-note"><p>Mine</p></div></div>')).toContain(
    'without a highlighted passage',
  )
})
