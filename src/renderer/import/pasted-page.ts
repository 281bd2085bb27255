/** Tags without which HTML says no more than the plain text does: editors copy a single line in a span, too. */
const STRUCTURE = /<(?:p|h[1-6]|li|blockquote|article|table|div|br|a)[\s>/]/i

/** Copies of this size (UTF-16 units) are no article. */
const LARGEST = 20_000_000

/** The HTML of a paste or a drag where it tells more than its plain text; null otherwise. */
export function pastedPage(html: string): string | null {
  return html.length <= LARGEST && STRUCTURE.test(html) ? html : null
}
