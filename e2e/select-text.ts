import { expect, type Page } from '@playwright/test'

/** Selects a passage inside the reader with the mouse's effect: the selection is made and the pointer released over it. */
export async function selectPassage(page: Page, passage: string): Promise<void> {
  const found = page.getByRole('region', { name: 'Reader' }).locator('p, blockquote, li').filter({ hasText: passage }).first()
  await found.scrollIntoViewIfNeeded()
  await found.evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    const nodes: { node: Text; start: number }[] = []
    let text = ''
    while (walker.nextNode()) {
      const node = walker.currentNode as Text
      nodes.push({ node, start: text.length })
      text += node.data
    }
    const at = (offset: number): [Text, number] => {
      const last = nodes.findLast(({ start }) => start <= offset)
      if (!last) throw new Error('the passage has no text')
      return [last.node, offset - last.start]
    }
    const start = text.indexOf(wanted)
    const range = document.createRange()
    range.setStart(...at(start))
    range.setEnd(...at(start + wanted.length))
    const selection = window.getSelection()
    selection?.removeAllRanges()
    selection?.addRange(range)
    element.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }))
  }, passage)
}

/**
 * Selects a passage inside the reader as a hand does: the mouse is pressed before its first letter and let go behind its last. The passage stands on one line.
 * A hand that misses because the text moved under it (marks and the margin are still being read) begins again.
 */
export async function dragOver(page: Page, passage: string): Promise<void> {
  const found = page.getByRole('region', { name: 'Reader' }).locator('p, blockquote, li').filter({ hasText: passage }).first()
  await expect(async () => {
    await found.scrollIntoViewIfNeeded()
    const line = await found.evaluate(placeOf, passage)
    if (line === null || line.lines !== 1) throw new Error(`“${passage}” does not stand on one line`)
    await page.mouse.move(line.left + 1, line.middle)
    await page.mouse.down()
    await page.mouse.move(line.right, line.middle, { steps: 4 })
    await page.mouse.up()
    // A letter at either end may be missed by half its width.
    expect(await page.evaluate(() => window.getSelection()?.toString())).toContain(passage.slice(1, -1))
  }).toPass({ timeout: 20_000 })
}

/** Where a passage of an element stands on the screen, and on how many lines. */
function placeOf(element: Element, passage: string): { left: number; right: number; middle: number; lines: number } | null {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    const start = node.data.indexOf(passage)
    if (start < 0) continue
    const range = document.createRange()
    range.setStart(node, start)
    range.setEnd(node, start + passage.length)
    const { left, right, top, bottom } = range.getBoundingClientRect()
    return { left, right, middle: (top + bottom) / 2, lines: range.getClientRects().length }
  }
  return null
}
