import type { RawBlock } from '#core/import/raw-block.ts'
import { endsSentence, roughWords } from '#core/import/words.ts'

/** What senders of newsletters put around the text, in the languages of the people who read here. Tested on short blocks only. */
const FURNITURE: readonly RegExp[] = [
  /\b(?:view|read|open|see)\b.{0,60}\b(?:in|on) (?:your |the |a )?(?:web ?)?(?:browser|app|online|website)\b|\b(?:view|read) (?:it |this (?:email|e-mail|newsletter|post) )?online\b|\b(?:web|online|browser) version\b|(?:trouble|problems?|difficulty) (?:viewing|reading|seeing)|not displaying correctly/i,
  /\bim browser\b|online-?(?:version|ansicht)|dans (?:votre|le) navigateur|version en ligne|en (?:tu|el|su) navegador|в браузере|веб-версия|браузерде|在浏览器中|网页版/iu,
  /\bunsubscribe\b|\bopt[- ]out\b|\bto (?:leave|be removed from) (?:the|this|our) (?:mailing )?list\b|\b(?:manage|update|change|edit) (?:your |my )?(?:e-?mail |newsletter |subscription |account )?(?:preferences|subscriptions?|settings|profile)\b/i,
  /\b(?:abmelden|abbestellen|abmeldung)\b|désabonner|désinscri|darse de baja|cancelar (?:la|tu|su) suscripción|отписаться|отказаться от рассылки|отменить подписку|жазылымнан|退订|取消订阅/iu,
  /^(?:you(?:['’]re| are)? (?:are )?(?:receiving|received|getting|got) this|this (?:e-?mail|message|newsletter) (?:was|has been|is) (?:sent|intended)|(?:e-?mail )?sent to\b|this is (?:a|an) (?:paid|free) (?:e-?mail|subscriber)|you (?:signed up|subscribed|opted in)|why did (?:i|you) get this)/i,
  /^(?:sie erhalten (?:diese|den)|diese (?:e-?mail|nachricht) (?:wurde|ging)|vous recevez (?:cet?|ce)|cet e-?mail (?:a été|est)|вы получили это|это письмо (?:было )?отправлено|сіз бұл хатты|您收到此)/iu,
  /^(?:was this (?:e-?mail )?forwarded to you|forwarded this (?:e-?mail|newsletter)|(?:did|has) (?:a friend|someone) forward|forward (?:this )?to a friend|know someone who|add us to your address book|(?:like|share|tweet|forward|comment|restack)(?: this(?: post| e-?mail)?)?)\b/i,
  /^(?:copyright\s*)?(?:©|\(c\))|all rights reserved|^(?:our )?mailing address|^privacy policy\b|^powered by\b/i,
]
/** What a button asks for, alone in its block. */
const BUTTON =
  /^(?:support|donate|give|subscribe|upgrade|join|follow|share|become an? (?:member|subscriber|supporter|patron)|get the app|leave a comment|поддержать|подписаться|spenden|abonnieren|faire un don)\b[^.!?:]{0,40}$/iu
const LONGEST_BUTTON = 5
/** An appeal may stand between two paragraphs, so nothing below it falls with it. */
const APPEAL =
  /\bis a reader-supported publication\b|\bconsider (?:becoming|upgrading to) a (?:free |paid |free or paid )?subscri|^to (?:receive|get) new posts\b|\bdiese publikation wird von lesern/i
/** The first of these invite to the same text on the web. */
const ONLINE = FURNITURE.slice(0, 2)
const LONGEST_WORDS = 45
/** Running text: a sentence of so many words, or a text of twice as many. */
const PROSE_WORDS = 12

/** Marks the lines around the text of a newsletter: “View in browser”, “Unsubscribe”, why it was sent, and what follows these at the end. */
export function setFurnitureApart(blocks: readonly RawBlock[]): RawBlock[] {
  const judged = blocks.map((block) =>
    block.dropped === undefined && isFurniture(block) ? { ...block, dropped: 'mail-furniture' } : block,
  )
  // Addresses and slogans below the first such line at the end belong to it.
  const lastProse = judged.findLastIndex((block) => block.dropped === undefined && isProse(block))
  const footer = judged.findIndex(
    (block, index) => index > lastProse && block.dropped === 'mail-furniture' && !APPEAL.test(block.text),
  )
  if (lastProse === -1 || footer === -1) return judged
  return judged.map((block, index) =>
    index > footer && block.dropped === undefined ? { ...block, dropped: 'mail-furniture' } : block,
  )
}

/** Whether a line leads to the same text on the web. */
export function invitesOnline(text: string): boolean {
  return ONLINE.some((pattern) => pattern.test(text))
}

function isFurniture({ text, kind }: RawBlock): boolean {
  if (text.length > 600 || roughWords(text) > LONGEST_WORDS) return false
  if (kind !== 'heading' && kind !== 'list-item' && roughWords(text) <= LONGEST_BUTTON && BUTTON.test(text)) return true
  return APPEAL.test(text) || FURNITURE.some((pattern) => pattern.test(text))
}

function isProse({ text }: RawBlock): boolean {
  return roughWords(text) >= (endsSentence(text) ? PROSE_WORDS : 2 * PROSE_WORDS)
}

/** A day without its year. */
const DAY = /^(?:\p{L}{3,9}\.? \d{1,2}|\d{1,2}\.? \p{L}{3,9}\.?)$/u

/** Marks the line between headline and text that only repeats who wrote the letter and when, cells of a table as they often are. */
export function setSignedLineApart(blocks: readonly RawBlock[], authors: readonly string[]): RawBlock[] {
  const isSigned = (text: string): boolean => {
    const parts = text.split(/ [|·∙•] /)
    return parts.some((part) => authors.includes(part)) && parts.every((part) => authors.includes(part) || DAY.test(part))
  }
  return blocks.map((block) =>
    block.dropped === undefined && block.text.length < 200 && isSigned(block.text) ? { ...block, dropped: 'byline' } : block,
  )
}
