import { app, dialog, type BrowserWindow } from 'electron'
import { t } from '#text/text.ts'
import type { Unsaved } from './unsaved.ts'

/**
 * Stops a window that is closed, or an app that is quit, while something could not be saved (a full disk, a version written elsewhere): it is tried once more, and where that fails too its author
 * says whether it may be lost. What was not tried yet needs no question: it is saved when the page is gone.
 */
export function warnBeforeClosing(window: BrowserWindow, unsaved: Unsaved): void {
  let asking = false
  let goes = false
  let quitting = false
  const quit = (): void => void (quitting = true)
  app.on('before-quit', quit)
  window.on('closed', () => app.off('before-quit', quit))
  window.on('close', (event) => {
    if (goes || unsaved.refused() === null) return
    event.preventDefault()
    if (asking) return
    asking = true
    void ask()
  })
  const ask = async (): Promise<void> => {
    goes = await mayBeLost(window, unsaved)
    asking = false
    const whole = quitting
    quitting = false
    if (!goes) return
    if (whole) app.quit()
    else window.close()
  }
}

async function mayBeLost(window: BrowserWindow, unsaved: Unsaved): Promise<boolean> {
  await unsaved.saveAll()
  const why = unsaved.refused()
  if (why === null) return true
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: t('desktop:unsaved.question'),
    detail: t('desktop:unsaved.detail', { why }),
    buttons: [t('desktop:unsaved.keep'), t('desktop:unsaved.close')],
    defaultId: 0,
    cancelId: 0,
  })
  return response === 1
}
