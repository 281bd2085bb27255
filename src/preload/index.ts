/** The window's only door: two functions. Dropped files are handled here, because only a preload may learn their paths. */
import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { IpcRendererEvent } from 'electron'
import type { Bridge } from '#contract/app.ts'

const bridge: Bridge = {
  call: (name, input) => ipcRenderer.invoke('call', name, input),
  onEvent: (listener) => {
    const forward = (_event: IpcRendererEvent, event: unknown): void => listener(event)
    ipcRenderer.on('event', forward)
    return () => {
      ipcRenderer.removeListener('event', forward)
    }
  },
}

contextBridge.exposeInMainWorld('briefwright', bridge)

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false
}

// Without this the browser engine would open a dropped file in place of the app.
window.addEventListener('dragover', (event) => {
  if (carriesFiles(event)) event.preventDefault()
})

window.addEventListener('drop', (event) => {
  // What the page took itself, a picture dropped into a brief, is nothing to import.
  if (!carriesFiles(event) || event.defaultPrevented) return
  event.preventDefault()
  const paths = Array.from(event.dataTransfer?.files ?? [], (file) => webUtils.getPathForFile(file)).filter((path) => path !== '')
  if (paths.length > 0) ipcRenderer.send('drop', paths)
})
