import { parseHTML } from 'linkedom'
import { completePage } from '../html/complete-page.ts'
import { lightenPage } from '../html/lighten.ts'

/** The part of the DOM that is used here; linkedom's own types would ask for the browser's. */
type Page = {
  querySelectorAll(selector: string): Iterable<{ remove(): void; getAttribute(name: string): string | null }>
  body: { innerHTML: string } | null
}

/**
 * Ways in which newsletters hide the line that mail programs show in their lists, beside those that hide text on any page, which `htmlFragmentBlocks`
 * knows.
 */
const HIDDEN =
  /visibility\s*:\s*hidden|mso-hide\s*:\s*all|max-height\s*:\s*0(?:px)?\s*(?:;|$)|font-size\s*:\s*0(?:px)?\s*(?:;|$)/i

/** The HTML of a mail without what its readers never see. */
export function visibleHtml(html: string): string {
  const light = lightenPage(html)
  if (!HIDDEN.test(light)) return light
  const { document }: { document: Page } = parseHTML(completePage(light))
  for (const element of document.querySelectorAll('[style]')) {
    if (HIDDEN.test(element.getAttribute('style') ?? '')) element.remove()
  }
  return document.body?.innerHTML ?? light
}
