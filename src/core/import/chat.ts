import { textIn } from '#text/text.ts'
import { type ArticleDraft, type MetadataOrigin, numberBlocks, type PartialDate } from '../article.ts'
import type { BodyBlock } from './body.ts'
import { carried } from './carried.ts'
import { readDate } from './dates.ts'
import { type KnownMetadata, NO_METADATA } from './known-metadata.ts'
import { learn, learnAuthors } from './learn.ts'
import type { RawBlock } from './raw-block.ts'
import { endsSentence, roughWords } from './words.ts'

/**
 * A message as a messenger exported it. `sent` is `2022-01-05 09:12`, with the zone where the export names one; `forwarded` names where it came from first. Blocks that are none of
 * its text are dropped already.
 */
export type ChatMessage = {
  sent: string
  from: string | null
  signed: string | null
  forwarded: string | null
  blocks: readonly RawBlock[]
}

/** What a messenger exported. Of a channel one voice speaks; in any other chat people answer each other. */
export type Chat = { name: string; channel: boolean; messages: readonly ChatMessage[] }

/** The export keeps fields for it. */
const EXPORTED: MetadataOrigin = { from: 'file', confidence: 0.95 }
const LONGEST_TITLE = 16

/** What the program adds to an article is the same whatever the window speaks: a file that is imported again is known by its text. */
const inEnglish = textIn('en')

/**
 * The articles of a chat: each post of a channel, with the channel as its outlet; else the whole conversation, each message under who sent it and when. When a post was sent, and
 * from where it was passed on, stands above its text.
 */
export function chatArticles(chat: Chat): ArticleDraft[] {
  const written = withSilentOnes(chat.messages)
  return chat.channel || written.length < 2
    ? written.map((message) => post(chat.name, message))
    : [conversation(chat.name, written)]
}

/** The messages that say something. What the others show (the name of a file) goes, dropped, with the one before, or the first. */
function withSilentOnes(messages: readonly ChatMessage[]): ChatMessage[] {
  const written: { message: ChatMessage; blocks: RawBlock[] }[] = []
  const waiting: RawBlock[] = []
  for (const message of messages) {
    const silent = message.blocks.every((block) => block.dropped !== undefined)
    const last = written.at(-1)
    if (!silent) written.push({ message, blocks: [...message.blocks, ...waiting.splice(0)] })
    else if (last === undefined) waiting.push(...message.blocks)
    else last.blocks.push(...message.blocks)
  }
  return written.map(({ message, blocks }) => ({ ...message, blocks }))
}

function post(channel: string, message: ChatMessage): ArticleDraft {
  const known: KnownMetadata = { ...NO_METADATA, authors: [] }
  const { title, rest } = withoutTitle(message.blocks)
  learn(known, 'title', title, { from: 'layout', confidence: 0.6 })
  learn(known, 'publication', channel, EXPORTED)
  learn(known, 'date', dayOf(message.sent), EXPORTED)
  learnAuthors(known, message.signed === null ? [] : [message.signed], EXPORTED)
  const head: BodyBlock[] = [
    { kind: 'caption', text: message.sent },
    ...(message.forwarded === null
      ? []
      : [{ kind: 'caption' as const, text: inEnglish('article:forwarded', { source: message.forwarded }) }]),
  ]
  return { ...known, blocks: numberBlocks([...head, ...rest.map(textBlock)]) }
}

/** The first line of a post is its title where it is short, no sentence, and text follows it. */
function withoutTitle(blocks: readonly RawBlock[]): { title: string; rest: readonly RawBlock[] } {
  const kept = blocks.filter((block) => block.dropped === undefined)
  const [first] = kept
  const isTitle = first !== undefined && kept.length > 1 && roughWords(first.text) <= LONGEST_TITLE && !endsSentence(first.text)
  return isTitle ? { title: first.text, rest: blocks.filter((block) => block !== first) } : { title: '', rest: blocks }
}

function conversation(name: string, messages: readonly ChatMessage[]): ArticleDraft {
  const known: KnownMetadata = { ...NO_METADATA, authors: [] }
  learn(known, 'title', name, EXPORTED)
  learn(known, 'date', dayOf(messages[0]?.sent ?? ''), EXPORTED)
  const blocks = messages.flatMap(({ sent, from, forwarded, blocks: text }): BodyBlock[] => [
    { kind: 'heading', text: from === null ? sent : `${from}, ${sent}`, level: 2 },
    ...(forwarded === null ? [] : [{ kind: 'caption' as const, text: inEnglish('article:forwarded', { source: forwarded }) }]),
    ...text.map(textBlock),
  ])
  return { ...known, blocks: numberBlocks(blocks) }
}

function textBlock(raw: RawBlock): BodyBlock {
  return {
    kind: raw.kind ?? 'paragraph',
    text: raw.text,
    ...(raw.level !== undefined && { level: raw.level }),
    ...carried(raw, raw.text),
    ...(raw.dropped !== undefined && { dropped: raw.dropped }),
  }
}

function dayOf(sent: string): PartialDate | null {
  return readDate(sent.slice(0, 10))
}
