import type { PageMessage } from './messages.ts'

/** Reports keys, secondary clicks, links to new windows and resizing to the main process. Run in the preload's world; self-contained. */
export function reportInput(post: (message: PageMessage) => void): void {
  const later = setTimeout
  const is = {
    text: (target: EventTarget | undefined): boolean =>
      target instanceof HTMLTextAreaElement ||
      (target instanceof HTMLInputElement &&
        !/^(button|checkbox|radio|range|color|file|submit|reset|image)$/.test(target.type)) ||
      (target instanceof HTMLElement && target.isContentEditable),
    // None of which Electron has: new window, find bar, print and the like.
    shortcutOfChromium: (event: KeyboardEvent): boolean =>
      /^F\d+$/.test(event.key) ||
      ((event.ctrlKey || event.metaKey) && !/^([acvxyz]|Backspace|Delete|Arrow.*|Home|End|Tab)$/i.test(event.key)),
  }

  // Keys that Chromium's own editing takes in a text field: Electron's menus never see those.
  const edits = (event: KeyboardEvent, target: EventTarget | undefined): boolean => {
    if (!is.text(target)) return false
    if (event.altKey) return false
    if (event.ctrlKey || event.metaKey) {
      const formats = target instanceof HTMLElement && target.isContentEditable && /^[biu]$/i.test(event.key)
      return formats || /^([acvxyz]|Backspace|Delete|Arrow.*|Home|End)$/i.test(event.key)
    }
    return event.key.length === 1 || /^(Backspace|Delete|Enter|Arrow.*|Home|End|PageUp|PageDown)$/.test(event.key)
  }
  const key = (event: KeyboardEvent): void => {
    const target = event.composedPath()[0]
    let taken: boolean | undefined
    // Added while the event is on its way, so that it comes last.
    const last = (): void => {
      taken = event.defaultPrevented
      if (is.shortcutOfChromium(event) && !edits(event, target)) event.preventDefault()
    }
    window.addEventListener(event.type, last, { once: true })
    // After every listener has had it, also those that stopped it on its way up.
    later(() => {
      window.removeEventListener(event.type, last)
      post({
        kind: 'key',
        type: event.type === 'keydown' ? 'keyDown' : 'keyUp',
        key: event.key,
        code: event.code,
        control: event.ctrlKey,
        alt: event.altKey,
        shift: event.shiftKey,
        meta: event.metaKey,
        isAutoRepeat: event.repeat,
        free: !(taken ?? event.defaultPrevented) && !event.isComposing && !edits(event, target),
      })
    })
  }
  window.addEventListener('keydown', key, true)
  window.addEventListener('keyup', key, true)
  window.addEventListener('resize', () => post({ kind: 'resize' }))

  window.addEventListener('contextmenu', (event) => {
    if (event.defaultPrevented) return
    event.preventDefault() // Electron shows no menu of its own
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement)
    post({
      kind: 'context-menu',
      x: event.clientX,
      y: event.clientY,
      selectionText: String(getSelection() ?? ''),
      isEditable: is.text(event.composedPath()[0]),
      linkURL: link?.href ?? '',
    })
  })

  window.addEventListener('click', (event) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement)
    if (event.defaultPrevented || !link?.href) return
    const elsewhere = link.target !== '' && !['_self', '_top', '_parent'].includes(link.target)
    if (!elsewhere && !event.ctrlKey && !event.metaKey && !event.shiftKey) return
    event.preventDefault()
    post({ kind: 'open', url: link.href, frameName: link.target === '_blank' ? '' : link.target, features: '' })
  })
}
