import { cleanPhrase } from '#core/import/clean-text.ts'
import { foldText } from '#core/import/words.ts'
import type { DomDocument, DomElement } from './dom.ts'
import { leadsHome, titleHeadings } from './title-headings.ts'

/** A name that the page shows for its site, and how sure that is: two places that agree are surer than one. */
type ShownSite = { name: string; confidence: number }

/** What parts a title from the name of the site in `<title>`. */
const BETWEEN = / [|\-–—»«·•:]{1,3} | ?[|»«] ?/u
const LONGEST_NAME = 50
/** Links to the first page that are looked at: logo, menu, foot. */
const MOST_LINKS = 40
/** The only addresses that can lead to a first page; told before an address is taken apart, which pages with a thousand links would wait for. */
const SHORT = /^(?:(?:https?:)?\/\/[^/?#]{1,200})?\/?$|^\.\.\/$/i
/** Sites call the link to their first page so, and it names nobody. */
const HOME =
  /^(?:(?:to |back to )?(?:the )?(?:home|homepage|home page|main|main page|start|front page|index|logo|menu|back(?: .{1,30})?|wayback machine|news|all news)|startseite|zurück(?: .{1,30})?|accueil|inicio|início|pagina iniziale|ana sayfa|главная|на главную|главная страница|домой|басты бет|башкы бет|bosh sahifa|首页|首頁|主页|トップ|الرئيسية|باش بەت)$/iu

/**
 * The name of the site where its data do not tell it: what a link to its first page says and `<title>` ends or begins with, what stands beside the page's heading in `<title>`, else the first link to
 * the first page that has the form of a name. Null where there is none of these.
 */
export function shownSite(document: DomDocument, url: string | null): ShownSite | null {
  const whole = cleanPhrase(document.querySelector('title')?.textContent ?? '')
  const parts = whole.length > 500 ? [] : whole.split(BETWEEN).filter((part) => part !== '')
  const ends = parts.length > 1 ? [parts.at(-1) ?? '', parts[0] ?? ''] : []
  const links = homeLinks(document, url)
  const told = links.find(({ name }) => ends.some((end) => foldText(end) === foldText(name)))?.name
  if (told !== undefined) return { name: told, confidence: 0.75 }
  const [last = '', first = ''] = ends
  const headings = new Set(titleHeadings(document, 'h1, h2[class*="title" i]').map(({ title }) => foldText(title)))
  const without = (part: string): string => foldText(whole).replace(foldText(part), '').trim()
  // A heading that is the shorter of the two may be the site's own.
  const beside = [last, first].find((part) => isName(part) && headings.has(without(part)) && without(part).length > part.length)
  if (beside !== undefined) return { name: beside, confidence: 0.65 }
  const named = links.find(({ inMenu }) => !inMenu)
  return named === undefined ? null : { name: named.name, confidence: 0.5 }
}

/** The links to the first page of the site itself that say a name. */
function homeLinks(document: DomDocument, url: string | null): { name: string; inMenu: boolean }[] {
  const links: DomElement[] = []
  const host = url === null ? '' : (URL.parse(url)?.host ?? '')
  for (const link of document.querySelectorAll('a[href]')) {
    if (links.length >= MOST_LINKS) break
    const href = link.getAttribute('href') ?? ''
    if (SHORT.test(href) && leadsHome(link) && isOwn(href, host)) links.push(link)
  }
  return links
    .map((link) => ({ name: nameOf(link), inMenu: !isBrand(link) && link.closest('ul, ol, nav, footer') !== null }))
    .filter(({ name }) => isName(name))
}

/** What a link says, or the picture in it, as its logo does. */
function nameOf(link: DomElement): string {
  const said = cleanPhrase(link.textContent ?? '')
  const drawn = link.querySelector('svg title')
  if (said !== '' && drawn === null) return said
  const told = [
    link.querySelector('img[alt]')?.getAttribute('alt') ?? drawn?.textContent ?? '',
    link.getAttribute('aria-label') ?? '',
    link.getAttribute('title') ?? '',
  ]
  return told.map((text) => cleanPhrase(text).replace(AROUND_NAME, '')).find(isName) ?? ''
}

/** `The Ledger logo`, `Logo of The Ledger`, `The Ledger – home page`: what a description says beside the name. */
const AROUND_NAME =
  /^(?:logo(?:type)?(?: of| :|:| –| -)?|home ?(?:page)? ?[-–|:]|логотип|link to) | ?[-–|:,]? ?(?:logo(?:type)?|home ?page|home|логотип|startseite)$/giu

/** A link in a menu that is called the name of the site. */
function isBrand(link: DomElement): boolean {
  return /(?:^|[\s_-])(?:brand|logo|site-?(?:name|title)|masthead)(?:$|[\s_-])/i.test(link.getAttribute('class') ?? '')
}

function isOwn(href: string, host: string): boolean {
  const other = URL.parse(href)?.host ?? ''
  return other === '' || (host !== '' && bare(other) === bare(host))
}

function bare(host: string): string {
  return host.replace(/^(?:www\d?|m)\./, '')
}

/** Short, begins with a capital or has none in its script, and is neither what every site calls its first page nor a sentence. */
function isName(text: string): boolean {
  return (
    text.length > 1 && text.length <= LONGEST_NAME && /^[\p{Lu}\p{Lo}\d]/u.test(text) && !HOME.test(text) && !/[.!?:]$/.test(text)
  )
}
