import type { NativeTheme as ElectronNativeTheme } from 'electron'
import { host } from '../host.ts'
import { StrictEmitter } from '../strict.ts'

type Implemented = Pick<ElectronNativeTheme, 'themeSource' | 'shouldUseDarkColors'>

/** Electron's `nativeTheme`; the system's own preference counts as light. */
class NativeTheme extends StrictEmitter implements Implemented {
  #source: ElectronNativeTheme['themeSource'] = 'system'

  constructor() {
    super('nativeTheme', ['updated'])
  }

  get themeSource(): ElectronNativeTheme['themeSource'] {
    return this.#source
  }
  set themeSource(source) {
    this.#source = source
    for (const window of host.windows.values()) window.webContents.setColorScheme(this.colorScheme())
    this.emit('updated')
  }
  get shouldUseDarkColors(): boolean {
    return this.#source === 'dark'
  }
  /** What pages are told to prefer; empty: whatever Chromium finds out by itself. */
  colorScheme(): 'light' | 'dark' | '' {
    return this.#source === 'system' ? '' : this.#source
  }
}

export const nativeTheme = new NativeTheme()
