import { describe, expect, it } from 'vitest'
import { type ArticleDraft, keptBlocks } from '#core/article.ts'
import { readSource } from '../read-source.ts'

const TEXT =
  'The bridge across the river was closed for repairs last winter, and the lorries have taken the long way round ever since.'
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

async function articles(name: string, content: string): Promise<ArticleDraft[]> {
  const read = await readSource({ name, bytes: utf8(content) })
  return read.ok ? read.value.articles : expect.fail(read.failure.message)
}
const kept = (article: ArticleDraft | undefined): string[] => keptBlocks(article?.blocks ?? []).map(({ text }) => text)

const page = (history: string): string =>
  `<!DOCTYPE html><html><head><title>Exported Data</title></head><body><div class="page_wrap"><div class="page_header"><div class="content"><div class="text bold">River News</div></div></div><div class="page_body chat_page"><div class="history"><div class="message service" id="message-1"><div class="body details">5 January 2022</div></div>${history}</div></div></div></body></html>`
const message = (name: string, text: string, { time = '09:12', inside = '' } = {}): string =>
  `<div class="message default clearfix"><div class="body"><div class="pull_right date details" title="05.01.2022 ${time}:44 UTC+06:00">${time}</div>${name === '' ? '' : `<div class="from_name">${name}</div>`}${inside}${text === '' ? '' : `<div class="text">${text}</div>`}</div></div>`

describe('a page that Telegram exported', () => {
  it('gives each post of a channel with its day and time, the channel as outlet', async () => {
    const found = await articles(
      'messages.html',
      page(
        `${message('River News', `A ferry is coming<br><br>${TEXT}`)}${message('', TEXT, { time: '10:03' })}${message('River News', '', { inside: '<div class="media_wrap"><div class="title">photo.jpg</div></div>' })}`,
      ),
    )
    expect(found).toMatchObject([
      { title: 'A ferry is coming', publication: 'River News', date: '2022-01-05', authors: [] },
      { title: '', publication: 'River News', date: '2022-01-05' },
    ])
    expect(found.map(kept)).toEqual([
      ['2022-01-05 09:12 (UTC+06:00)', TEXT],
      ['2022-01-05 10:03 (UTC+06:00)', TEXT],
    ])
  })

  it('says from where a post was passed on, and keeps what else it shows as dropped', async () => {
    const forwarded = `<div class="forwarded body"><div class="from_name">Ministry of Rivers <span class="date details" title="05.01.2022 08:15:00 UTC+06:00"> 05.01.2022 08:15:00</span></div><div class="text">${TEXT}</div></div>`
    const [post] = await articles('messages.html', page(message('River News', '', { inside: forwarded })))
    expect(kept(post)).toEqual(['2022-01-05 09:12 (UTC+06:00)', 'Forwarded from Ministry of Rivers 05.01.2022 08:15:00', TEXT])
    expect(post?.blocks.filter(({ dropped }) => dropped !== undefined).map(({ text }) => text)).toContain('River News')
  })

  it('is one conversation where several people write', async () => {
    const found = await articles(
      'messages.html',
      page(`${message('Jane', TEXT)}${message('', 'And since?', { time: '09:13' })}${message('John', TEXT)}`),
    )
    expect(found).toMatchObject([{ title: 'River News', date: '2022-01-05' }])
    expect(kept(found[0])).toEqual([
      'Jane, 2022-01-05 09:12 (UTC+06:00)',
      TEXT,
      'Jane, 2022-01-05 09:13 (UTC+06:00)',
      'And since?',
      'John, 2022-01-05 09:12 (UTC+06:00)',
      TEXT,
    ])
  })
})

const exportedChat = (type: string, messages: unknown[]): Record<string, unknown> => ({
  name: 'River News',
  type,
  id: 1,
  messages,
})

describe('a JSON file that Telegram exported', () => {
  const post = {
    id: 7,
    type: 'message',
    date: '2022-01-05T09:12:44',
    from: 'River News',
    author: 'Jane Doe',
    forwarded_from: 'Ministry of Rivers',
    text: ['A ferry is coming\n\n', { type: 'bold', text: TEXT }],
  }

  it('gives each post with its signature', async () => {
    const found = await articles(
      'result.json',
      JSON.stringify(
        exportedChat('public_channel', [{ type: 'service', date: '2022-01-05T09:00:00' }, post, { ...post, text: '' }, 7]),
      ),
    )
    expect(found).toMatchObject([
      { title: 'A ferry is coming', authors: ['Jane Doe'], publication: 'River News', date: '2022-01-05' },
    ])
    expect(kept(found[0])).toEqual(['2022-01-05 09:12', 'Forwarded from Ministry of Rivers', TEXT])
  })

  it('may hold all chats of an account', async () => {
    const all = {
      about: '…',
      chats: {
        list: [exportedChat('private_channel', [post]), exportedChat('private_group', [post, { ...post, from: 'John' }]), 1],
      },
    }
    expect((await articles('result.json', JSON.stringify(all))).map(({ title }) => title)).toEqual([
      'A ferry is coming',
      'River News',
    ])
  })

  it.each([
    ['is cut off', JSON.stringify(exportedChat('public_channel', [post])).slice(0, -40), 'damaged-file'],
    ['holds no text', JSON.stringify(exportedChat('public_channel', [{ ...post, text: '' }])), 'no-text'],
    ['holds no messages but says so', JSON.stringify({ ...exportedChat('public_channel', []), messages: 7 }), 'damaged-file'],
  ])('is refused by name where it %s', async (_, content, code) => {
    const read = await readSource({ name: 'result.json', bytes: utf8(content) })
    expect(read).toMatchObject({ ok: false, failure: { code, message: expect.stringContaining('result.json') } })
  })
})

it('a poll on a page is its question and its answers, what it counts is dropped', async () => {
  const poll =
    '<div class="media_wrap clearfix"><div class="media_poll"><div class="question bold">Do you use the ferry?</div><div class="details">Anonymous poll</div><div class="answer">- Every day</div><div class="answer">- Never <span class="details">77 votes</span></div><div class="total details">90 votes</div></div></div>'
  const [post] = await articles('messages.html', page(message('River News', '', { inside: poll })))
  expect(kept(post).slice(1)).toEqual(['Do you use the ferry?', '- Every day', '- Never 77 votes'])
  expect(post?.blocks.map(({ text }) => text)).toContain('90 votes')
})

it('a poll is its question and its answers with the votes for each', async () => {
  const [post] = await articles(
    'result.json',
    JSON.stringify({
      name: 'River News',
      type: 'public_channel',
      messages: [
        {
          type: 'message',
          date: '2022-01-06T11:47:00',
          text: '',
          poll: {
            question: [{ type: 'bold', text: 'Do you trust ' }, 'the figures?'],
            answers: [{ text: 'Yes', voters: 30 }, { text: 'No' }],
          },
        },
      ],
    }),
  )
  expect(kept(post)).toEqual(['2022-01-06 11:47', 'Do you trust the figures?', 'Yes: 30', 'No'])
})

it('a poll of any size makes no more than a hundred blocks, and loses no answer', async () => {
  const answers = Array.from({ length: 5000 }, (_, index) => ({ text: `Answer ${index}` }))
  const message = { type: 'message', date: '2022-01-06T11:47:00', text: '', poll: { question: 'Which?', answers } }
  const [post] = await articles('result.json', JSON.stringify({ name: 'News', type: 'public_channel', messages: [message] }))
  expect(post?.blocks.length).toBeLessThan(110)
  expect(post?.blocks.map(({ text }) => text).join(' ')).toContain('Answer 4999')
})

const sent = (more: object): object => ({ type: 'message', date: '2022-01-06T11:47:00', text: '', ...more })

it('files, cards and places of messages without words go with the post before, dropped', async () => {
  const messages = [
    sent({ file: 'files/first.pdf' }),
    sent({ text: TEXT }),
    sent({ file: 'files/order.pdf' }),
    sent({ file: '(File not included. Change data exporting settings to download.)' }),
    sent({ contact_information: { first_name: 'Jane', last_name: 'Doe', phone_number: '123' } }),
  ]
  const found = await articles('result.json', JSON.stringify({ name: 'News', type: 'public_channel', messages }))
  expect(found.map(kept)).toEqual([['2022-01-06 11:47', TEXT]])
  const dropped = found[0]?.blocks.filter((block) => block.dropped !== undefined).map(({ text }) => text)
  expect(dropped).toEqual(['first.pdf', 'order.pdf', 'Jane Doe 123'])
})
