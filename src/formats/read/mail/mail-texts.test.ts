import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { keptBlocks } from '#core/article.ts'
import { PARAGRAPHS } from '../fixtures/article-page.ts'
import { readFixture, textOf } from '../fixtures/read-fixture.ts'

const [FIRST = '', SECOND = ''] = PARAGRAPHS
const text = `${FIRST}\n\n${SECOND}\n`

describe('a text that was copied from a mail program', () => {
  it.each([
    [
      'English',
      'From: Jane Doe <j@post.example>\nSent: Friday, September 3, 2021 8:15 AM\nTo: A <a@example.org>\nCc: B <b@example.org>\nSubject: River levels',
    ],
    [
      'Russian',
      'От: Jane Doe <j@post.example>\nОтправлено: 3 сентября 2021 г. 8:15\nКому: А <a@example.org>\nТема: River levels',
    ],
    [
      'passed on',
      '-------- Weitergeleitete Nachricht --------\nBetreff: River levels\nDatum: Fri, 3 Sep 2021 08:15:00 +0200\nVon: Jane Doe <j@post.example>\nAn: a@example.org',
    ],
  ])('has sender, day and subject of its head (%s)', async (_, head) => {
    const { articles } = await readFixture('note.txt', strToU8(`${head}\n\n${text}`))
    expect(articles).toMatchObject([{ title: 'River levels', authors: ['Jane Doe'], date: '2021-09-03' }])
    expect(keptBlocks(articles[0]?.blocks ?? []).map((block) => block.text)).toEqual([FIRST, SECOND])
    expect(articles[0]?.blocks.filter(({ dropped }) => dropped === 'metadata').length).toBe(head.split('\n').length)
  })

  it('is no mail where nobody is named to whom it was sent', async () => {
    const head = 'From: Jane Doe\nDate: 3 September 2021\nSubject: River levels'
    const { articles } = await readFixture('note.txt', strToU8(`${head}\n\n${text}`))
    expect(articles[0]?.title).not.toBe('River levels')
  })

  it('is an article where only its own facts stand above it', async () => {
    const { articles } = await readFixture(
      'note.txt',
      strToU8(`From: The Post\nDate: 3 September 2021\n\nRiver levels\n\n${text}`),
    )
    expect(articles[0]?.authors).toEqual([])
  })
})

const mail = (above: string): Uint8Array =>
  strToU8(
    `${above}From: Jane Doe <j@post.example>\nSubject: River levels\nDate: Fri, 3 Sep 2021 08:15:00 +0200\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=zz\n\nMessage 77 was held for nine hours.\n--zz\nContent-Type: text/plain\n\n${text}\n--zz--\nScanned by the gateway.\n`,
  )

describe('a mail of several parts', () => {
  it('keeps what stands before the first and after the last as dropped', async () => {
    const { articles } = await readFixture('a.eml', mail('Received: from a by b\n'))
    expect(textOf(articles[0])).toEqual([FIRST, SECOND])
    expect(articles[0]?.blocks.filter(({ dropped }) => dropped === 'mail-furniture').map((block) => block.text)).toEqual([
      'Message 77 was held for nine hours.',
      'Scanned by the gateway.',
    ])
  })

  it('is a mail also below the first line of a mailbox that was quoted', async () => {
    const { articles } = await readFixture('a.eml', mail('>From gateway Mon Sep 6 2021\nReceived: from a by b\n; garbage\n'))
    expect(articles).toMatchObject([{ title: 'River levels', authors: ['Jane Doe'] }])
  })
})
