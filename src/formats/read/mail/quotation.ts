import type { RawBlock } from '#core/import/raw-block.ts'
import { roughWords } from '#core/import/words.ts'
import { beginsHead, labelledHead } from './mail-labels.ts'

/** The line above a mail that is passed on. */
const FORWARDED =
  /^[-–—_>\s]{0,20}(?:begin forwarded message|forwarded (?:message|by)|(?:anfang der )?weitergeleitete (?:nachricht|e-mail)|message (?:transféré|réexpédié)|mensaje reenviado|messaggio inoltrato|пересылаемое сообщение|переслан\S{1,4} сообщение|начало переадресованного сообщения|转发的?邮件|转发邮件信息)/iu
/** The line above a mail that is answered. */
const ANSWERED =
  /^(?:on .{6,160} wrote:|am .{6,160} schrieb.{0,80}:|le .{6,160} a écrit\s?:|el .{6,160} escribió:|il .{6,160} ha scritto:|.{6,160}(?:пишет|писал|писала|написал|написала|жазды)\s?:|.{6,80}写道[:：]|-{2,}\s?(?:original message|ursprüngliche nachricht|original-nachricht|message d['’]origine|исходное сообщение|原始邮件)\s?-{2,})$/iu
const SIGNATURE = '--'
const LONGEST_SIGNATURE_WORDS = 120
const REACH = 400
/** Lines of an old head. */
const LONGEST_HEAD = 8

/** A mail without what it quotes. `head` is that of the mail which it passes on, if it passes one on. */
export type Unquoted = { blocks: RawBlock[]; head: ReturnType<typeof labelledHead> }

/**
 * Sets apart what a mail quotes and how it is signed. Of a mail that is passed on, the words of the one who passed it on and the old head are left out;
 * of an answer, the mail that is answered.
 */
export function setQuotationsApart(blocks: readonly RawBlock[], forwarded: boolean): Unquoted {
  const passedOn = blocks.findIndex((block) => FORWARDED.test(start(block)))
  const at = passedOn === -1 && forwarded ? blocks.findIndex((_, index) => headFrom(blocks, index) !== null) : passedOn
  if (at !== -1) return passedOnMail(blocks, at)
  const answered = blocks.findIndex(
    (block, index) => index > 0 && (ANSWERED.test(start(block)) || headFrom(blocks, index) !== null),
  )
  const own = answered === -1 ? blocks.length : answered
  const quoted = blocks.map((block, index) =>
    index >= own || isQuotedLine(block) ? { ...block, dropped: 'quoted-mail' } : block,
  )
  return { blocks: withoutSignature(keepsText(quoted) ? quoted : [...blocks]), head: null }
}

function passedOnMail(blocks: readonly RawBlock[], marker: number): Unquoted {
  const starts = [marker, marker + 1, marker + 2].find((index) => headFrom(blocks, index) !== null)
  const found = starts === undefined ? null : headFrom(blocks, starts)
  const ends = found?.ends ?? marker
  const rest = blocks.map((block, index) => {
    if (index <= ends) return { ...block, dropped: index < marker ? 'quoted-mail' : 'metadata' }
    return { ...block, text: block.text.replace(/^(?:>\s?)+/, '') }
  })
  const head = found?.head ?? null
  return keepsText(rest) ? { blocks: withoutSignature(rest), head } : { blocks: [...blocks], head }
}

/** The head of a mail that begins in this block: all of it there, or line by line in the next few. `ends` is the block that holds the last of it. */
function headFrom(blocks: readonly RawBlock[], index: number): { head: NonNullable<Unquoted['head']>; ends: number } | null {
  const first = blocks[index]
  if (first === undefined || !beginsHead(first.text)) return null
  let joined = ''
  let best: ReturnType<typeof headFrom> = null
  for (let at = index; at < index + LONGEST_HEAD; at += 1) {
    joined += `${blocks[at]?.text.replace(/^(?:>\s?)+/, '') ?? ''}\n`
    const head = labelledHead(joined)
    if (head === null) continue
    if (best !== null && Object.keys(head).length === Object.keys(best.head).length) break
    best = { head, ends: at }
  }
  return best
}

/** The lines after “--”, which mail programs put above a signature, where they are few. */
function withoutSignature(blocks: readonly RawBlock[]): RawBlock[] {
  const at = blocks.findLastIndex((block) => block.text.trim() === SIGNATURE)
  const below = blocks.slice(at + 1).reduce((sum, block) => sum + roughWords(block.text), 0)
  if (at < 1 || below > LONGEST_SIGNATURE_WORDS) return [...blocks]
  return blocks.map((block, index) => (index >= at && block.dropped === undefined ? { ...block, dropped: 'signature' } : block))
}

function keepsText(blocks: readonly RawBlock[]): boolean {
  return blocks.some((block) => block.dropped === undefined && roughWords(block.text) >= 3)
}

function isQuotedLine(block: RawBlock): boolean {
  return block.kind === null && block.text.startsWith('>')
}

/** The line above a mail that is passed on, and nothing else. */
export function isForwardLine(line: string): boolean {
  return line.length <= 100 && FORWARDED.test(line)
}

function start(block: RawBlock): string {
  return block.text.slice(0, REACH)
}
