import { FORMATS } from '#core/formats.ts'
import { articleFromLines } from '#core/import/article-from-lines.ts'
import { describeLine } from '#core/import/features.ts'
import { learn } from '#core/import/learn.ts'
import { pressBundle } from '#core/import/press/press-bundle.ts'
import { pressArticles } from '#core/import/press/press-warnings.ts'
import type { RawBlock } from '#core/import/raw-block.ts'
import type { ReadArticles } from '#core/import/read-articles.ts'
import { foldText, roughWords } from '#core/import/words.ts'
import { failure, type Result, success } from '#core/result.ts'
import { t } from '#text/text.ts'
import PostalMime, { decodeWords, type Email } from 'postal-mime'
import { beginsBelowDivider } from '../archive/open-mbox.ts'
import { type FormatReader } from '../parsed-source.ts'
import { attachedArticles } from './attached-articles.ts'
import { alertArticles, isAlert } from './alert.ts'
import { outsideParts } from './outside-parts.ts'
import { setFurnitureApart, setSignedLineApart } from './furniture.ts'
import { headlineAddress, onlineAddress, statedAddress } from './letter-address.ts'
import { mailBlocks } from './mail-blocks.ts'
import { isForward, mailFacts, type MailHead } from './mail-facts.ts'
import { setQuotationsApart } from './quotation.ts'
import { withoutAttachments } from './without-attachments.ts'

/** The address in a mail is often one that counts the reader, even where it does not look like it. */
const ONLINE = { from: 'visible', confidence: 0.55 } as const
const MOST_NAMES = 5
/** Text of one mail with its markup; the parser needs several times as much. */
const LARGEST = 64 * 1024 * 1024

/**
 * The article that a mail (RFC 5322) is: a newsletter, or a text that somebody sent or passed on. What mail programs and senders put around the text
 * stays as dropped blocks. Attached files of a known kind are articles of their own, behind it. Failures: `damaged-file`, `too-large`, `password-protected` (encrypted), `no-text`, those of `htmlPiece`.
 */
export const readMail: FormatReader = async ({ name, bytes }, readSource) => {
  const parsed = await parse(name, bytes)
  if (!parsed.ok) return parsed
  const mail = parsed.value
  if (isEncrypted(mail)) return failure('password-protected', t('unread:mail.encrypted', { name }))
  const raw = mailBlocks(name, mail.html ?? '', mail.text ?? '')
  if (!raw.ok) return raw
  const head = headOf(mail)
  const found = isAlert(mail.from?.address ?? '', head.subject) ? alertArticles(raw.value, head.date) : []
  if (found.length > 0)
    return success({
      mediaType: FORMATS.eml.mediaType,
      encoding: null,
      articles: found,
      warnings: [t('unread:mail.alert', { name })],
    })
  const { blocks, head: passedOn } = setQuotationsApart(raw.value, isForward(head.subject))
  const judged = setFurnitureApart(blocks)
  const known =
    passedOn === null
      ? mailFacts(head, 'header')
      : mailFacts({ ...head, list: '', archived: '', date: '', from: '', ...passedOn }, 'labelled')
  known.title = headlineOf(known.title, judged)
  learn(known, 'url', onlineAddress(judged) ?? headlineAddress(judged, known.title) ?? statedAddress(mail.text ?? ''), ONLINE)
  const digest = digestIn(name, judged) ?? digestOfLines(name, mail.html ?? '')
  const around = outsideParts(bytes)
  const lines = [...around.before, ...setSignedLineApart(judged, known.authors), ...around.after]
  const article = articleFromLines(lines.map(describeLine), known)
  const files = readSource === undefined ? null : await attachedArticles(name, bytes, readSource)
  const passedOver = attachments(mail).filter((file) => files?.read.has(file) !== true)
  const hasText = article.blocks.some((block) => block.dropped === undefined)
  const own = digest?.articles ?? (hasText ? [article] : [])
  const added = files?.articles ?? []
  if (own.length + added.length === 0)
    return files?.problems.length ? failure('no-text', files.problems.join(' ')) : withoutText(name, passedOver)
  return success({
    mediaType: FORMATS.eml.mediaType,
    encoding: null,
    articles: [...own, ...added.map(({ draft }) => draft)],
    warnings: [
      ...(digest?.warnings ?? []),
      ...(passedOver.length === 0 ? [] : [t('unread:mail.attached', { name, attached: listed(passedOver) })]),
      ...(files?.problems ?? []),
    ],
    attached: new Map(added.map(({ source }, index) => [own.length + index, source])),
  })
}

/** Characters of a page in which a first line break is looked for. */
const LONGEST_IN_ONE = 1_000_000
/** Blocks at the head of a mail among which its headline stands, and words that make one no chance. */
const HEADLINE_REACH = 8
const HEADLINE_WORDS = 3

/** `Borderlines #41: The queue at dawn`: a subject is the headline below it where it ends with that, without the letter's name and number. */
function headlineOf(subject: string, blocks: readonly RawBlock[]): string {
  const whole = foldText(subject)
  const headings = blocks.slice(0, HEADLINE_REACH).filter(({ kind, dropped }) => kind === 'heading' && dropped === undefined)
  const below = headings.find(({ text }) => roughWords(text) >= HEADLINE_WORDS && whole.endsWith(` ${foldText(text)}`))
  return below?.text ?? subject
}

/** Some programs write a whole digest into one cell, its lines divided by breaks alone. */
function digestOfLines(name: string, html: string): ReadArticles | null {
  if (!html.slice(0, LONGEST_IN_ONE).includes('<br')) return null
  const lines = mailBlocks(name, html.replace(/<br\b[^<>]{0,200}>/gi, '<br><br>'), '')
  return lines.ok ? digestIn(name, setFurnitureApart(lines.value)) : null
}

/** The articles of a mail that passes on several: the digest of a press office, an export of a press database. */
function digestIn(name: string, blocks: readonly RawBlock[]): ReadArticles | null {
  const bundle = pressBundle(blocks)
  return bundle === null || bundle.articles.length < 2 ? null : pressArticles(name, bundle)
}

async function parse(name: string, bytes: Uint8Array): Promise<Result<Email>> {
  const light = withoutAttachments(bytes.subarray(beginsBelowDivider(bytes)))
  if (light.length > LARGEST)
    return failure('too-large', t('unread:mail.tooLarge', { name, megabytes: Math.round(light.length / 1e6) }))
  try {
    return success(await PostalMime.parse(light, { maxNestingDepth: 50, maxRfc822NestingDepth: 3 }))
  } catch {
    // Headers without end, parts nested without end.
    return failure('damaged-file', t('unread:mail.damaged', { name }))
  }
}

function headOf(mail: Email): MailHead {
  const value = (key: string): string => decodeWords(mail.headers.find((header) => header.key === key)?.value ?? '')
  const list = /^"?([^"<]*)(?:"\s*)?</.exec(value('list-id').trimStart())?.[1]?.trimEnd() ?? ''
  return {
    from: mail.from?.name ?? '',
    // As written: the parser's own date is moved to Greenwich, which may be the day before.
    date: value('date'),
    subject: mail.subject ?? '',
    list,
    language: value('content-language'),
    archived: value('archived-at'),
  }
}

function isEncrypted(mail: Email): boolean {
  const type = mail.headers.find((header) => header.key === 'content-type')?.value ?? ''
  if (/^multipart\/encrypted/i.test(type)) return true
  return /^application\/(?:x-)?pkcs7-mime/i.test(type) && !/signed-data/i.test(type)
}

/** The names of files that came with a mail, pictures inside its text left out. */
function attachments(mail: Email): string[] {
  return mail.attachments
    .filter((part) => !(part.mimeType.startsWith('image/') && (part.related === true || part.disposition !== 'attachment')))
    .map((part) => part.filename ?? t('unread:mail.part', { type: part.mimeType }))
}

function withoutText(name: string, attached: readonly string[]): ReturnType<typeof failure> {
  return attached.length === 0
    ? failure('no-text', t('unread:mail.empty', { name }))
    : failure('no-text', t('unread:mail.onlyAttached', { name, attached: listed(attached) }))
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).map((name) => name.slice(0, 100))
  return names.length > MOST_NAMES
    ? t('unread:andMore', { shown: shown.join(', '), more: names.length - MOST_NAMES })
    : shown.join(', ')
}
