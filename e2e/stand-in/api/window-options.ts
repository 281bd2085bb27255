const known = new Set([
  'width',
  'height',
  'x',
  'y',
  'minWidth',
  'minHeight',
  'show',
  'title',
  'icon',
  'backgroundColor',
  'autoHideMenuBar',
  'webPreferences',
])

/** What every window here is, whatever is asked; the other value of each would be a window that this is not. */
const fixed: Record<string, unknown> = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webviewTag: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  navigateOnDragDrop: false,
  spellcheck: false,
  devTools: undefined,
  preload: undefined,
  additionalArguments: undefined,
  v8CacheOptions: undefined,
  backgroundThrottling: undefined,
  safeDialogs: undefined,
  disableDialogs: undefined,
}

/** Throws by name at a window option that the stand-in cannot honour. */
export function refuseUnknownOptions(options: Electron.BrowserWindowConstructorOptions): void {
  for (const name of Object.keys(options)) {
    if (!known.has(name)) throw new Error(`stand-in: the window option '${name}' is not implemented`)
  }
  for (const [name, value] of Object.entries(options.webPreferences ?? {})) {
    const only = fixed[name]
    if (!(name in fixed) || (only !== undefined && only !== value))
      throw new Error(`stand-in: webPreferences.${name}: ${String(value)} is not implemented`)
  }
}
