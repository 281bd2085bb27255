import type { CDPSession, Page } from '@playwright/test'

const TRIES = 5

/**
 * Drags files from outside over the middle of an element and drops them there, as a desktop does. When what lies under the pointer changes in
 * the very moment of the drop, the browser engine takes it for a drag that left; then the files are dragged once more, as a user would.
 */
export async function dropFilesOn(page: Page, paths: readonly string[], selector: string): Promise<void> {
  const session = await page.context().newCDPSession(page)
  try {
    for (let attempt = 0; attempt < TRIES; attempt += 1) if (await drag(page, session, paths, selector)) return
  } finally {
    await session.detach()
  }
  throw new Error(`the page took no drop on ${selector} in ${TRIES} tries`)
}

/** Whether the page saw the drop. */
async function drag(page: Page, session: CDPSession, paths: readonly string[], selector: string): Promise<boolean> {
  const box = await page.locator(selector).first().boundingBox()
  if (!box) throw new Error(`nothing to drop on: ${selector} is not visible`)
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  const data = { items: [], files: [...paths], dragOperationsMask: 1 }
  const drop = await page.evaluateHandle(() => {
    const seen = { drop: false }
    window.addEventListener('drop', () => Object.assign(seen, { drop: true }), { once: true, capture: true })
    return seen
  })
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...at, data })
  return drop.evaluate((seen) => new Promise<boolean>((done) => setTimeout(() => done(seen.drop), 50)))
}
