import type { KeyMessage } from '../page/messages.ts'
import { matchesAccelerator, parseAccelerator } from './accelerator.ts'
import type { HostWindow } from '../window.ts'
import { Menu, type MenuItem } from './menu.ts'

/** Clicks the item of the application menu whose accelerator was pressed, if there is one. */
export function pressAccelerator(pressed: KeyMessage, window: HostWindow): void {
  const item = itemsOf(Menu.getApplicationMenu()).find((candidate) => {
    if (!candidate.accelerator || !candidate.registerAccelerator) return false
    return matchesAccelerator(parseAccelerator(candidate.accelerator), pressed)
  })
  item?.click({ triggeredByAccelerator: true }, window)
}

function itemsOf(menu: Menu | null | undefined): MenuItem[] {
  return (menu?.items ?? []).flatMap((item) => [item, ...itemsOf(item.submenu)])
}
