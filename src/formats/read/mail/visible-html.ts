import { parseHTML } from 'linkedom'
import { completePage } from '../html/complete-page.ts'
import { lightenPage } from '../html/lighten.ts'

/** The part of the DOM that is used here; linkedom's own types would ask for the browser's. */
type Page = {
  querySelectorAll(
    selector: string,
  ): Iterable<{ setAttribute(name: string, value: string): void; getAttribute(name: string): string | null }>
  body: { innerHTML: string } | null
}

/**
 * Ways in which newsletters hide the line that mail programs show in their lists, beside those that hide text on any page, which `htmlFragmentBlocks`
 * knows.
 */
const HIDDEN =
  /visibility\s*:\s*hidden|mso-hide\s*:\s*all|max-height\s*:\s*0(?:px)?\s*(?:;|$)|font-size\s*:\s*0(?:px)?\s*(?:;|$)/i
const SHEET = /<style\b[^<>]{0,300}>([^<]{0,200000})/gi
/** `.preheader { … }` outside of rules for some screens only, which are cut out first. */
const RULE = /(?:^|[}\s,])\.([\w-]{1,60})\s*\{([^{}]{0,2000})\}/g
const FOR_SOME = /@[^{};]{1,300}\{(?:[^{}]{0,2000}\{[^{}]{0,2000}\}){0,500}[^{}]{0,2000}\}/g
const MOST_CLASSES = 50

/** The HTML of a mail in which all that its readers never see is marked as `hidden`. */
export function visibleHtml(html: string): string {
  const light = lightenPage(html)
  const classes = hiddenClasses(html)
  if (!HIDDEN.test(light) && classes.length === 0) return light
  const { document }: { document: Page } = parseHTML(completePage(light))
  for (const element of document.querySelectorAll('[style]')) {
    if (HIDDEN.test(element.getAttribute('style') ?? '')) element.setAttribute('hidden', '')
  }
  for (const name of classes) for (const element of document.querySelectorAll(`.${name}`)) element.setAttribute('hidden', '')
  return document.body?.innerHTML ?? light
}

/** The classes that the mail's own style sheets hide on every screen. */
function hiddenClasses(html: string): string[] {
  const hidden = new Set<string>()
  for (const [, sheet = ''] of html.slice(0, 500_000).matchAll(SHEET))
    for (const [, name = '', rule = ''] of sheet.replace(FOR_SOME, ' ').matchAll(RULE))
      if (/(?:^|;)\s*display\s*:\s*none/i.test(rule) && /^[a-z_]/i.test(name) && hidden.size < MOST_CLASSES) hidden.add(name)
  return [...hidden]
}
