import type { Locator } from '@playwright/test'

/** Pastes what a browser or an editor would have put on the clipboard. */
export async function pasteInto(field: Locator, data: { html: string; text: string }): Promise<void> {
  await field.focus()
  await field.evaluate((element, { html, text }) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', html)
    clipboardData.setData('text/plain', text)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, data)
}
