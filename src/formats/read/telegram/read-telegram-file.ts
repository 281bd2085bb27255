import { FORMATS } from '#core/formats.ts'
import { type Chat, chatArticles, type ChatMessage } from '#core/import/chat.ts'
import { cleanLine, cleanText } from '#core/import/clean-text.ts'
import type { RawBlock } from '#core/import/raw-block.ts'
import { failure, type Result, success } from '#core/result.ts'
import { t } from '#text/text.ts'
import { z } from 'zod'
import { decodeText } from '../decode-text.ts'
import type { FormatReader } from '../parsed-source.ts'

const Piece = z.union([z.string(), z.object({ text: z.string() }).transform(({ text }) => text)]).catch('')
/** One string, or pieces of which some have a form. */
const Said = z.union([z.string(), z.array(Piece).transform((pieces) => pieces.join(''))]).catch('')
/** A message of Telegram's JSON export. */
const Message = z.object({
  type: z.string(),
  date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/),
  from: z.string().nullable().catch(null).optional(),
  author: z.string().nullable().catch(null).optional(),
  forwarded_from: z.string().nullable().catch(null).optional(),
  text: Said,
  poll: z
    .object({ question: Said, answers: z.array(z.object({ text: Said, voters: z.int().optional().catch(undefined) })) })
    .optional()
    .catch(undefined),
})
const ExportedChat = z.object({
  name: z.string().nullable().catch(null).optional(),
  type: z.string(),
  messages: z.array(z.unknown()),
})
/** One chat, or all of an account. */
const Exported = z.union([
  ExportedChat.transform((chat) => [chat]),
  z
    .object({ chats: z.object({ list: z.array(z.unknown()) }) })
    .transform(({ chats }) => chats.list.flatMap((chat) => ExportedChat.safeParse(chat).data ?? [])),
])
const MOST_MESSAGES = 200_000

/** The articles of chats that Telegram exported as JSON. Failures: `binary-file`, `unknown-encoding`, `damaged-file`, `too-large`, `no-text`. */
export const readTelegramFile: FormatReader = async ({ name, bytes }) => {
  const decoded = decodeText(name, bytes)
  if (!decoded.ok) return decoded
  const chats = exportedChats(name, decoded.value.text)
  if (!chats.ok) return chats
  if (chats.value.reduce((sum, { messages }) => sum + messages.length, 0) > MOST_MESSAGES)
    return failure('too-large', t('unread:telegram.tooMany', { name, most: MOST_MESSAGES }))
  const articles = chats.value.flatMap(chatArticles)
  if (articles.length === 0) return failure('no-text', t('unread:telegram.empty', { name }))
  return success({ mediaType: FORMATS.telegram.mediaType, encoding: decoded.value.encoding, articles, warnings: [] })
}

function exportedChats(name: string, text: string): Result<Chat[]> {
  const damaged = failure('damaged-file', t('unread:telegram.damaged', { name }))
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return damaged
  }
  const exported = Exported.safeParse(value)
  if (!exported.success) return damaged
  return success(
    exported.data.map((chat) => ({
      name: cleanLine(cleanText(chat.name ?? '')),
      channel: chat.type.endsWith('channel'),
      messages: chat.messages.flatMap((message): ChatMessage[] => {
        const { data } = Message.safeParse(message)
        return data?.type === 'message' ? [messageOf(data)] : []
      }),
    })),
  )
}

const line = (value: string | null | undefined): string | null => cleanLine(cleanText(value ?? '')) || null

function messageOf({ date, from, author, forwarded_from: forwarded, text, poll }: z.infer<typeof Message>): ChatMessage {
  return {
    sent: date.slice(0, 16).replace('T', ' '),
    from: line(from),
    signed: line(author),
    forwarded: line(forwarded),
    blocks: [...linesOf(text).map((paragraph): RawBlock => ({ text: paragraph, kind: null })), ...pollBlocks(poll)],
  }
}

function linesOf(text: string): string[] {
  return cleanText(text)
    .split('\n')
    .map(cleanLine)
    .filter((paragraph) => paragraph !== '')
}

/** The question of a poll and its answers, each with the votes for it where the export counts them. */
function pollBlocks(poll: z.infer<typeof Message>['poll']): RawBlock[] {
  if (poll === undefined) return []
  const answers = poll.answers.map(({ text, voters }) => [linesOf(text).join(' '), voters] as const)
  return [
    ...linesOf(poll.question).map((text): RawBlock => ({ text, kind: null })),
    ...answers.flatMap(([text, voters]): RawBlock[] =>
      text === '' ? [] : [{ text: voters === undefined ? text : `${text}: ${voters}`, kind: 'list-item' }],
    ),
  ]
}
