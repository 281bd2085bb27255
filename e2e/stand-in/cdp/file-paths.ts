import type { Channel, Payload } from './connection.ts'

const name = 'standInPathOfFile'

/**
 * `webUtils.getPathForFile` for the preload's world. It must answer at once, but only Chromium knows a file's path: so it
 * pauses the page, and while the page stands still the path is put into its variable.
 */
export const pathOfFileSource = `function ${name}(file) { let path = ''; debugger; return path }`

/** Answers the pauses of `pathOfFileSource` in one page; any other pause is resumed. */
export async function answerFilePaths(page: Channel): Promise<void> {
  page.on('Debugger.paused', (paused) => {
    void fillIn(page, paused)
      .catch((error: unknown) => console.error('stand-in: webUtils.getPathForFile:', error))
      .then(() => page.send('Debugger.resume'))
      .catch(() => {})
  })
  await page.send('Debugger.enable', { maxScriptsCacheSize: 0 })
}

async function fillIn(page: Channel, paused: Payload<'Debugger.paused'>): Promise<void> {
  const frame = paused.callFrames[0]
  if (frame?.functionName !== name) return
  const { callFrameId } = frame
  const file = await page.send('Debugger.evaluateOnCallFrame', { callFrameId, expression: 'file' })
  if (file.result.className !== 'File' || !file.result.objectId) return
  const { path } = await page.send('DOM.getFileInfo', { objectId: file.result.objectId })
  await page.send('Debugger.evaluateOnCallFrame', { callFrameId, expression: `path = ${JSON.stringify(path)}` })
}
