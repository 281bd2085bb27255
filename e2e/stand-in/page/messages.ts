/** What a page tells its main process. */
export type PageMessage =
  | { kind: 'invoke'; id: number; channel: string; args: unknown[] }
  | { kind: 'send'; channel: string; args: unknown[] }
  | { kind: 'open'; url: string; frameName: string; features: string }
  | KeyMessage
  | ContextMenuMessage
  | { kind: 'resize' }
  | { kind: 'preload-error'; message: string }

/** A key that was pressed or released in the page. */
export interface KeyMessage {
  kind: 'key'
  type: 'keyDown' | 'keyUp'
  key: string
  code: string
  control: boolean
  alt: boolean
  shift: boolean
  meta: boolean
  isAutoRepeat: boolean
  /** Nobody in the page took it, nor the text field it was typed into: menus may have it. */
  free: boolean
}

/** A secondary click that the page left to the main process. */
export interface ContextMenuMessage {
  kind: 'context-menu'
  x: number
  y: number
  selectionText: string
  isEditable: boolean
  linkURL: string
}

/** What the main process tells a page. */
export type HostMessage =
  | { kind: 'reply'; id: number; value: unknown }
  | { kind: 'failure'; id: number; error: string }
  | { kind: 'event'; channel: string; args: unknown[] }
  | { kind: 'zoom'; factor: number }

/** What the preload's world is given when a document starts. */
export interface PreloadInfo {
  secret: string
  platform: string
  versions: Record<string, string | undefined>
  arguments: string[]
}
