const { contextBridge, ipcRenderer, webUtils } = require('electron')

const dropped = new Set()
let refused = ''
try {
  require('node:fs')
} catch (error) {
  refused = error.message
}
window.preloadOnly = true
addEventListener('dragover', (event) => event.preventDefault())
addEventListener('drop', (event) => {
  event.preventDefault()
  const paths = [...event.dataTransfer.files].map((file) => webUtils.getPathForFile(file))
  for (const listener of dropped) listener(paths)
})
contextBridge.exposeInMainWorld('trial', {
  refused,
  invoke: (channel, ...values) => ipcRenderer.invoke(channel, ...values),
  note: (text) => ipcRenderer.send('note', text),
  twice: (change, value) => change(change(value)),
  boom: () => {
    throw new TypeError('from the preload')
  },
  onEvent(listener) {
    const heard = (_event, ...values) => listener(...values)
    ipcRenderer.on('event', heard)
    return () => ipcRenderer.removeListener('event', heard)
  },
  onDrop: (listener) => void dropped.add(listener),
  unknown: () => ipcRenderer.sendSync('echo'),
})
