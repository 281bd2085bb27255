import { type ArticleDraft, type Block, keptBlocks } from '../article.ts'
import { endsSentence, foldText, roughWords } from './words.ts'

/** Why what was read off a page may not be its article. `consent`: all of it asks for consent, so there is none; `waiting`: its text waits in the page's programs, and what it shows is another. */
export type PageDoubt = 'paywall' | 'scripts' | 'consent' | 'waiting'

/** What a page says where its text stops for those who have not paid, in the languages of the sample. */
const PAYWALL =
  /\b(?:subscribe|sign (?:in|up)|log in|register|join) (?:now )?to (?:continue|keep|finish) reading|\b(?:continue|keep) reading (?:with|by|for) .{0,40}(?:subscri|account|free|trial)|\b(?:article|story|content|page|text) is (?:for|available (?:only )?to|reserved for|exclusive to|only for) (?:(?:our|paying|registered|premium) )?(?:subscribers|members)|\bsubscribers? only\b|\bonly (?:for|to) subscribers\b|\balready (?:a )?(?:subscriber|subscribed|member)\b|\bunlock (?:this|the full) (?:article|story)|\bto read the (?:full|rest|whole)\b.{0,60}\b(?:subscri|sign|log|regist)|доступ(?:ен|н\p{L}{1,3}) (?:только )?(?:по подписке|(?:нашим |для )?подписчик)|(?:оформите|купите) подписку,? чтобы|только для подписчиков|жазылушыларға ғана|nur für abonnent|mit (?:einem )?abo weiterlesen|bereits abonnent|réservée? aux abonnés|déjà abonné|exclusivo para suscriptores|(?:订阅|登录|付费|会员|訂閱|登入|付費|會員)(?:后|後)?(?:可|即可|才能|方可)?(?:继续|繼續)?(?:阅读|閱讀|查看)(?:全文|余下|其餘|更多)?/iu
/** What asks for consent before a page is shown. */
const CONSENT =
  /\bcookies?\b|\bpartners?\b.{0,60}\b(?:store|access|process|data)|\bconsent\b|\bpersonal data\b|\blegitimate interests?\b|\bprivacy (?:policy|settings|choices|cent(?:re|er))|файл\p{L}{0,3} cookie|персональн\p{L}{2,3} данн|\beinwilligung\b|\bdatenschutz|\bconsentement\b|隐私政策|隱私政策/iu
const NEEDS_SCRIPTS =
  /\b(?:enable|turn on|activate|requires?|need)\b.{0,30}\bjava ?script\b|\bjava ?script\b.{0,40}\b(?:disabled|required|off|enable)|включите (?:поддержку )?java ?script|javascript (?:aktivieren|einschalten)|activer javascript|(?:启用|啟用|开启|開啟) ?javascript/iu

/** A text of more words was not cut off behind its first paragraphs. */
const LONGEST_OPENING = 400
/** Fewer are a frame of a page, in which programs would put the text. */
const SHORTEST_TEXT = 60
const PROSE_WORDS = 8
/** Blocks below the text that may still be about it. */
const BELOW = 3
const LONGEST_NOTICE = 400

/**
 * What `frame` tells of a page beside its text: whether its data say that it is not free, whether it has an element for programs to fill that is empty, and what its programs hold to be
 * shown: `prose`, and in `titles` (folded) what may be its title.
 */
export type PageFrame = {
  notFree: boolean
  emptyRoot: boolean
  state: { prose: readonly string[]; titles: ReadonlySet<string> } | null
}
/** Words of a text that waits in a page's programs; fewer are notices. */
const LEAST_WAITING = 20
/** Characters at the beginning of a paragraph by which it is found again. */
const BEGINNING = 50

/** What is to be doubted about an article that was read off a page; null where nothing is. */
export function pageDoubt(article: ArticleDraft, frame: PageFrame): PageDoubt | null {
  const { blocks } = article
  const kept = keptBlocks(blocks)
  const waiting = waitingText(article, frame)
  if (waiting !== null) return waiting
  const prose = kept.filter(({ text }) => roughWords(text) >= PROSE_WORDS && endsSentence(text))
  if (prose.length > 0 && prose.every(({ text }) => CONSENT.test(text.slice(0, LONGEST_NOTICE)))) return 'consent'
  const words = kept.reduce((sum, { text }) => sum + roughWords(text), 0)
  if (words < LONGEST_OPENING && (frame.notFree || says(PAYWALL, fromText(blocks)))) return 'paywall'
  return words < SHORTEST_TEXT && (frame.emptyRoot || says(NEEDS_SCRIPTS, blocks)) ? 'scripts' : null
}

/** Whether the text under the page's title is held by its programs and nowhere shown. Where the title is not shown either, what is shown is something else. */
function waitingText({ blocks, title, origins }: ArticleDraft, { state, emptyRoot }: PageFrame): PageDoubt | null {
  const named = foldText(title)
  const isTitled = named === '' || origins?.title?.from === 'visible'
  if (state === null || named === '' || !state.titles.has(named))
    return emptyRoot && !isTitled && !isLong(blocks) ? 'scripts' : null
  const prose = [...new Set(state.prose)].filter((text) => !CONSENT.test(text.slice(0, LONGEST_NOTICE)))
  if (prose.reduce((sum, text) => sum + roughWords(text), 0) < LEAST_WAITING) return null
  const whole = blocks.map(({ text }) => foldText(text)).join(' ')
  if (prose.some((text) => whole.includes(foldText(text.slice(0, BEGINNING))))) return null
  return isTitled ? 'scripts' : 'waiting'
}

function isLong(blocks: readonly Block[]): boolean {
  return keptBlocks(blocks).reduce((sum, { text }) => sum + roughWords(text), 0) > LONGEST_OPENING
}

function says(pattern: RegExp, blocks: readonly Block[]): boolean {
  return blocks.some(({ text }) => pattern.test(text.slice(0, LONGEST_NOTICE)))
}

/** The text with what stands right below it: the head and the foot of every page of such a site invite to sign in. */
function fromText(blocks: readonly Block[]): Block[] {
  const first = blocks.findIndex(({ dropped }) => dropped === undefined)
  return blocks.slice(first, blocks.findLastIndex(({ dropped }) => dropped === undefined) + 1 + BELOW)
}

/** Whether a line tells that the rest is for those who have paid. */
export function isPaywallLine(text: string): boolean {
  return text.length <= LONGEST_NOTICE && roughWords(text) <= 40 && PAYWALL.test(text)
}
