import type { Chat, ChatMessage } from '#core/import/chat.ts'
import { cleanPhrase } from '#core/import/clean-text.ts'
import type { RawBlock } from '#core/import/raw-block.ts'
import type { DomDocument, DomElement } from '../html/dom.ts'
import { webBlocks } from '../html/web-blocks.ts'

/** `05.01.2022 09:12:44 UTC+06:00`, as Telegram writes when a message was sent; older programs leave out the zone. */
const SENT = /^(\d{2})\.(\d{2})\.(\d{4}) (\d{2}:\d{2})(?::\d{2})?(?: (UTC[+-]\d{2}:\d{2}))?$/

/** Elements with what somebody said: the text of a message, question and answers of a poll, with the votes for them. */
const SAID = /(?:^|\/ )(?:text|question bold|question|answer)(?: \/ details)?$/

/** The chat that a page holds which Telegram's desktop program exported; null for any other page. */
export function telegramPage(document: DomDocument): Chat | null {
  if (document.querySelector('.chat_page .history .message .date[title]') === null) return null
  const name = text(document.querySelector('.page_header .text'))
  const messages: ChatMessage[] = []
  let from: string | null = null
  for (const element of document.querySelectorAll('.history > .message')) {
    const date = element.querySelector('.date[title]')
    const sent = date === null ? null : sentAt(date.getAttribute('title') ?? '')
    // Lines about days, pinned messages and new members have no time.
    if (sent === null) continue
    const named = [...element.querySelectorAll('.from_name')]
    from = named.find((line) => line.closest('.forwarded') === null)?.textContent ?? from
    const forwarded = named.find((line) => line.closest('.forwarded') !== null)
    messages.push({
      sent,
      from: from === null ? null : cleanPhrase(from),
      signed: text(element.querySelector('.signature')) || null,
      forwarded: forwarded === undefined ? null : text(forwarded),
      blocks: blocksOf(element),
    })
  }
  const others = messages.some((message) => message.from !== null && message.from !== name)
  return { name, channel: !others, messages }
}

/** All that a message shows; what is not its text (names, times, sizes of files) is dropped, as the head of the article says it. */
function blocksOf(message: DomElement): RawBlock[] {
  return webBlocks(message).map(({ kind, text: shown, level, hints, marks }): RawBlock => ({
    kind,
    text: shown,
    ...(level !== undefined && { level }),
    ...(marks !== undefined && { marks }),
    ...(!SAID.test(hints) && { dropped: 'metadata' }),
  }))
}

function sentAt(title: string): string | null {
  const [, day, month, year, time, zone] = SENT.exec(title.trim()) ?? []
  if (day === undefined) return null
  return `${year}-${month}-${day} ${time}${zone === undefined ? '' : ` (${zone})`}`
}

function text(element: DomElement | null): string {
  return cleanPhrase(element?.textContent ?? '')
}
