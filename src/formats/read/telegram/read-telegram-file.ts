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
const Named = z.string().optional().catch(undefined)
/** A message of Telegram's JSON export. */
const Message = z.object({
  type: z.string(),
  date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/),
  from: z.string().nullable().catch(null).optional(),
  author: z.string().nullable().catch(null).optional(),
  forwarded_from: z.string().nullable().catch(null).optional(),
  text: Said,
  // Older exports have the path where newer ones have the name beside it.
  file_name: z.string().optional().catch(undefined),
  file: z.string().optional().catch(undefined),
  contact_information: z.object({ first_name: Named, last_name: Named, phone_number: Named }).optional().catch(undefined),
  place_name: Named,
  address: Named,
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
/** Telegram itself allows a dozen; those of a file that somebody else made are put together beyond this many. */
const MOST_ANSWERS = 100

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

function messageOf(message: z.infer<typeof Message>): ChatMessage {
  const { date, from, author, forwarded_from: forwarded, text, poll } = message
  return {
    sent: date.slice(0, 16).replace('T', ' '),
    from: line(from),
    signed: line(author),
    forwarded: line(forwarded),
    blocks: [
      ...linesOf(text).map((paragraph): RawBlock => ({ text: paragraph, kind: null })),
      ...pollBlocks(poll),
      ...besides(message),
    ],
  }
}

/** What a message shows beside its text: the name of a file, a card, a place. */
function besides({
  file_name: named,
  file,
  contact_information: card,
  place_name: place,
  address,
}: z.infer<typeof Message>): RawBlock[] {
  // “(File not included. …)” stands there where the export left it out.
  const path = named ?? (file?.startsWith('(') === true ? undefined : file)
  const shown = [path?.split('/').at(-1), card?.first_name, card?.last_name, card?.phone_number, place, address]
  const text = shown.flatMap((value) => line(value) ?? []).join(' ')
  return text === '' ? [] : [{ text, kind: null, dropped: 'metadata' }]
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
  const answers = poll.answers.flatMap(({ text, voters }): RawBlock[] => {
    const answer = linesOf(text).join(' ')
    return answer === '' ? [] : [{ text: voters === undefined ? answer : `${answer}: ${voters}`, kind: 'list-item' }]
  })
  const rest = answers.slice(MOST_ANSWERS).map(({ text }) => text)
  return [
    ...linesOf(poll.question).map((text): RawBlock => ({ text, kind: null })),
    ...answers.slice(0, MOST_ANSWERS),
    ...(rest.length === 0 ? [] : [{ text: rest.join(' · '), kind: null, dropped: 'other' }]),
  ]
}
