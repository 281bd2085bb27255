import type { RawBlock } from '#core/import/raw-block.ts'
import { webAddress } from '../web-address.ts'
import { endsSentence, roughWords } from '#core/import/words.ts'

/** What senders of newsletters put around the text, in the languages of the people who read here. Tested on short blocks only. */
const FURNITURE: readonly RegExp[] = [
  /\b(?:view|read|open|see)\b.{0,60}\b(?:in|on) (?:your |the |a )?(?:web ?)?(?:browser|app|online|website)\b|\b(?:view|read) (?:it |this (?:email|e-mail|newsletter|post) )?online\b|\b(?:web|online|browser) version\b|(?:trouble|problems?|difficulty) (?:viewing|reading|seeing)|not displaying correctly/i,
  /\bim browser\b|online-?(?:version|ansicht)|dans (?:votre|le) navigateur|version en ligne|en (?:tu|el|su) navegador|в браузере|веб-версия|браузерде|在浏览器中|网页版/iu,
  /\bunsubscribe\b|\bopt[- ]out\b|\b(?:manage|update|change|edit) (?:your |my )?(?:e-?mail |newsletter |subscription |account )?(?:preferences|subscriptions?|settings|profile)\b/i,
  /\b(?:abmelden|abbestellen|abmeldung)\b|désabonner|désinscri|darse de baja|cancelar (?:la|tu|su) suscripción|отписаться|отказаться от рассылки|отменить подписку|жазылымнан|退订|取消订阅/iu,
  /^(?:you(?:['’]re| are)? (?:are )?(?:receiving|received|getting|got) this|this (?:e-?mail|message|newsletter) (?:was|has been|is) (?:sent|intended)|(?:e-?mail )?sent to\b|this is (?:a|an) (?:paid|free) (?:e-?mail|subscriber)|you (?:signed up|subscribed|opted in)|why did (?:i|you) get this)/i,
  /^(?:sie erhalten (?:diese|den)|diese (?:e-?mail|nachricht) (?:wurde|ging)|vous recevez (?:cet?|ce)|cet e-?mail (?:a été|est)|вы получили это|это письмо (?:было )?отправлено|сіз бұл хатты|您收到此)/iu,
  /^(?:was this (?:e-?mail )?forwarded to you|forwarded this (?:e-?mail|newsletter)|(?:did|has) (?:a friend|someone) forward|forward (?:this )?to a friend|know someone who|add us to your address book|(?:like|share|tweet|forward|comment|restack)(?: this(?: post| e-?mail)?)?)\b/i,
  /^(?:copyright\s*)?(?:©|\(c\))|all rights reserved|^(?:our )?mailing address|^privacy policy\b|^powered by\b/i,
]
const LONGEST_WORDS = 45
/** Running text: a sentence of so many words, or a text of twice as many. */
const PROSE_WORDS = 12

/** An address that leads through a counter, or carries the mark of the person it was sent to. */
const PERSONAL = /[?&]|track|click|redirect|list-manage|\/ls\/|[\da-zA-Z_-]{40}/

/** Marks the lines around the text of a newsletter: “View in browser”, “Unsubscribe”, why it was sent, and what follows these at the end. */
export function setFurnitureApart(blocks: readonly RawBlock[]): RawBlock[] {
  const judged = blocks.map((block) =>
    block.dropped === undefined && isFurniture(block) ? { ...block, dropped: 'mail-furniture' } : block,
  )
  // Addresses and slogans below the first such line at the end belong to it.
  const lastProse = judged.findLastIndex((block) => block.dropped === undefined && isProse(block))
  const footer = judged.findIndex((block, index) => index > lastProse && block.dropped === 'mail-furniture')
  if (lastProse === -1 || footer === -1) return judged
  return judged.map((block, index) =>
    index > footer && block.dropped === undefined ? { ...block, dropped: 'mail-furniture' } : block,
  )
}

/** The address behind “View in browser”, where it is one to cite: of the web, and without the mark of the person it was sent to. */
export function onlineAddress(blocks: readonly RawBlock[]): string | null {
  for (const block of blocks) {
    if (block.dropped !== 'mail-furniture' || !FURNITURE.slice(0, 2).some((pattern) => pattern.test(block.text))) continue
    const link = block.marks?.find((mark) => mark.kind === 'link' && /^https?:/.test(mark.href ?? ''))?.href
    const address = webAddress(link ?? '')
    if (address !== null && address.length < 200 && !PERSONAL.test(address)) return address
  }
  return null
}

function isFurniture({ text }: RawBlock): boolean {
  if (text.length > 600 || roughWords(text) > LONGEST_WORDS) return false
  return FURNITURE.some((pattern) => pattern.test(text))
}

function isProse({ text }: RawBlock): boolean {
  return roughWords(text) >= (endsSentence(text) ? PROSE_WORDS : 2 * PROSE_WORDS)
}
