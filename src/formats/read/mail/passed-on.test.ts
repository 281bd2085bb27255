import { expect, it } from 'vitest'
import { mail } from '../fixtures/mail.ts'
import { PARAGRAPHS } from '../fixtures/article-page.ts'
import { readFixture, textOf } from '../fixtures/read-fixture.ts'

const [FIRST = '', SECOND = '', THIRD = ''] = PARAGRAPHS
const LINE = '-'.repeat(60)

it('the digest of a press office is the articles that it passes on, each with where it is to be found', async () => {
  const entry = (number: number, head: string, source: string, text: string, url: string): string =>
    `${number}. ${head}\n${source}\n\n${text}\n\n${url}\n${LINE}`
  const { articles } = await readFixture(
    'digest.eml',
    mail(
      'Subject: Press digest',
      [
        'PRESS DIGEST',
        LINE,
        entry(1, 'The bridge is closed', 'River Post, 3 May 2021, by Jane Doe', FIRST, 'https://post.example/bridge'),
        entry(2, 'A ferry at last', 'Ferry Weekly, 4 May 2021', SECOND, 'https://weekly.example/ferry'),
        entry(3, 'The price of onions', 'Village Voice, 2 May 2021, by John Roe', THIRD, 'https://voice.example/onions'),
      ].join('\n'),
    ),
  )
  expect(articles).toMatchObject([
    {
      title: 'The bridge is closed',
      authors: ['Jane Doe'],
      publication: 'River Post',
      date: '2021-05-03',
      url: 'https://post.example/bridge',
    },
    {
      title: 'A ferry at last',
      authors: [],
      publication: 'Ferry Weekly',
      date: '2021-05-04',
      url: 'https://weekly.example/ferry',
    },
    {
      title: 'The price of onions',
      authors: ['John Roe'],
      publication: 'Village Voice',
      date: '2021-05-02',
      url: 'https://voice.example/onions',
    },
  ])
  expect(articles.map(textOf)).toEqual([[FIRST], [SECOND], [THIRD]])
})

it('an alert says that it quotes its articles only', async () => {
  const { warnings } = await readFixture(
    'alert.eml',
    mail(
      'From: Google Alerts <googlealerts-noreply@google.com>\nSubject: Google Alert - bridge',
      'bridge',
      `<table><tr><td><a href="https://www.google.com/url?url=https://post.example/bridge">The bridge is closed again</a></td></tr><tr><td>River Post</td></tr><tr><td>${FIRST}</td></tr></table>`,
    ),
  )
  expect(warnings.join(' ')).toContain('alert.eml is an alert')
})

const cellEntry = (head: string, source: string, text: string): string => `<b>${head}</b><br>${source}<br>${text}<br><br>`

it('a digest in one cell, its lines divided by breaks alone, is the articles that it passes on', async () => {
  const page = [
    cellEntry('The bridge is closed', 'River Post, 3 May 2021', FIRST),
    cellEntry('A ferry at last', 'Ferry Weekly | 4 May 2021', SECOND),
    cellEntry('The price of onions', 'Village Voice, 2 May 2021', THIRD),
  ].join('')
  const { articles } = await readFixture(
    'cell.eml',
    mail(
      'Subject: Press review\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8',
      `<html><body><table><tr><td>${page}</td></tr></table></body></html>`,
    ),
  )
  expect(articles).toMatchObject([
    { title: 'The bridge is closed', publication: 'River Post', date: '2021-05-03' },
    { title: 'A ferry at last', publication: 'Ferry Weekly', date: '2021-05-04' },
    { title: 'The price of onions', publication: 'Village Voice', date: '2021-05-02' },
  ])
})
