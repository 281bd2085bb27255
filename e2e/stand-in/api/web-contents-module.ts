import { host } from '../host.ts'
import { strict } from '../strict.ts'

/** Electron's `webContents` module. */
export const webContents = strict('webContents', {
  getAllWebContents: () => [...host.windows.values()].map((window) => window.webContents),
  fromId: (id: number) => host.windows.get(id)?.webContents,
  fromDevToolsTargetId: (target: string) =>
    [...host.windows.values()].map((window) => window.webContents).find((contents) => contents.target === target),
  getFocusedWebContents: () => host.focused?.webContents ?? null,
})
