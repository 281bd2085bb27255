import type { ContextMenuParams, Input } from 'electron'
import type { ContextMenuMessage, KeyMessage } from '../page/messages.ts'
import { strict } from '../strict.ts'

/** The arguments of `before-input-event`. The page has had the key already, so preventing it is refused by name. */
export function inputOf(message: KeyMessage): { event: object; input: Input } {
  const { type, key, code, control, alt, shift, meta, isAutoRepeat } = message
  const event = {
    preventDefault() {
      throw new Error('stand-in: preventing a before-input-event is not implemented')
    },
  }
  return {
    event,
    input: { type, key, code, control, alt, shift, meta, isAutoRepeat, isComposing: false, location: 0, modifiers: [] },
  }
}

/** The parameters of `context-menu`, as far as the page knows them. */
export function contextMenuParams({ x, y, selectionText, isEditable, linkURL }: ContextMenuMessage, pageURL: string) {
  const selected = selectionText !== ''
  const editFlags = {
    canUndo: isEditable,
    canRedo: isEditable,
    canCut: isEditable && selected,
    canCopy: selected,
    canPaste: isEditable,
    canDelete: isEditable && selected,
    canSelectAll: true,
    canEditRichly: false,
  }
  const params = {
    x,
    y,
    selectionText,
    isEditable,
    linkURL,
    linkText: '',
    pageURL,
    mediaType: 'none',
    misspelledWord: '',
    dictionarySuggestions: [],
    editFlags,
  } satisfies Partial<ContextMenuParams>
  return strict('context-menu params', params)
}
