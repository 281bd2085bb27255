import { printedLocator, type Locator, type PrintedLocator } from '#core/cite/locator.ts'

/** A source cited twice in one place stands once, with its paragraphs in order: "¶¶ 3, 9". */
export function mergedItems(
  items: readonly { source: string; locator: Locator | null }[],
): { source: string; printed: PrintedLocator | null }[] {
  const locators = new Map<string, Locator[]>()
  for (const { source, locator } of items) {
    const own = locators.get(source) ?? []
    locators.set(source, own)
    if (locator !== null) own.push(locator)
  }
  return [...locators].map(([source, own]) => ({ source, printed: printedLocator(own) }))
}
