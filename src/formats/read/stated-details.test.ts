import { expect, test } from 'vitest'
import { readHtml } from './html/read-html.ts'
import { readFrontMatter } from './markdown/front-matter.ts'

const TEXT =
  'The river rose for nine days before the bridge went, and the detour through the hills costs the town a third of its trade.'

function detailsOf(head: string): object | undefined {
  const read = readHtml(
    'page.html',
    `<html><head><title>A</title>${head}</head><body><h1>A</h1><p>${TEXT}</p><p>${TEXT} Again.</p></body></html>`,
  )
  return read.ok ? read.value.articles[0]?.details : undefined
}

const meta = (tags: Record<string, string>): string =>
  Object.entries(tags)
    .map(([name, content]) => `<meta name="${name}" content="${content}">`)
    .join('')

test('a page of a journal says volume, issue and pages in its tags', () => {
  const tags = {
    citation_journal_title: 'J',
    citation_volume: '8',
    citation_issue: '2',
    citation_firstpage: '115',
    citation_lastpage: '140',
  }
  const details = { kind: 'journal-article', volume: '8', issue: '2', pages: '115–140' }
  expect(detailsOf(meta(tags))).toEqual(details)
  const data = {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'ScholarlyArticle',
        pageStart: 115,
        pageEnd: 140,
        isPartOf: { '@type': 'PublicationIssue', issueNumber: '2', isPartOf: { '@type': 'PublicationVolume', volumeNumber: 8 } },
      },
    ],
  }
  expect(detailsOf(`<script type="application/ld+json">${JSON.stringify(data)}</script>`)).toEqual(details)
})

test('a page of a newspaper says nothing of the kind', () => {
  expect(
    detailsOf('<script type="application/ld+json">{"@type":"NewsArticle","headline":"A","pageStart":1}</script>'),
  ).toBeUndefined()
  expect(detailsOf(meta({ citation_publisher: 'P', author: 'Ann Lee' }))).toBeUndefined()
})

test('front matter says them by name', () => {
  const { metadata } = readFrontMatter(
    '---\ntitle: A\nbook: C\npublication: C\ntype: chapter\npublisher: Routledge\nplace: London\neditor: [Ann Brown, Lee Gray]\npages: 45-67\nseason: Spring\n---\n\nText.\n',
  )
  expect(metadata.details).toEqual({
    kind: 'chapter',
    pages: '45–67',
    publisher: 'Routledge',
    place: 'London',
    editors: ['Ann Brown', 'Lee Gray'],
    season: 'spring',
  })
  expect(readFrontMatter('---\ntitle: A\npublisher: The Ledger\ntype: post\n---\n\nText.\n').metadata).toMatchObject({
    publication: 'The Ledger',
  })
})
