import type { Menu as ElectronMenu, MenuItem as ElectronMenuItem, MenuItemConstructorOptions } from 'electron'
import { host } from '../host.ts'
import { strictStatics, StrictEmitter } from '../strict.ts'
import type { HostWindow } from '../window.ts'
import { parseAccelerator } from './accelerator.ts'
import { roleOf } from './menu-roles.ts'

type Implemented = Pick<ElectronMenuItem, 'id' | 'label' | 'type' | 'enabled' | 'visible' | 'checked' | 'registerAccelerator'>

/** Electron's `MenuItem`. */
export class MenuItem extends StrictEmitter implements Implemented {
  id: string
  label: string
  type: ElectronMenuItem['type']
  enabled: boolean
  visible: boolean
  checked: boolean
  readonly role: MenuItemConstructorOptions['role']
  readonly accelerator: string | undefined
  readonly registerAccelerator: boolean
  readonly submenu: Menu | undefined
  /** The menu that holds the item. */
  menu: Menu | undefined
  readonly #options: MenuItemConstructorOptions

  constructor(options: MenuItemConstructorOptions) {
    super('MenuItem', [])
    const role = options.role === undefined ? undefined : roleOf(options.role)
    const submenu = options.submenu ?? role?.submenu
    this.#options = options
    this.id = options.id ?? ''
    this.label = options.label ?? role?.label ?? ''
    this.type = options.type ?? (submenu ? 'submenu' : 'normal')
    this.enabled = options.enabled ?? true
    this.visible = options.visible ?? true
    this.checked = options.checked ?? false
    this.role = options.role
    this.accelerator = options.accelerator ?? role?.accelerator
    this.registerAccelerator = options.registerAccelerator ?? !role?.editing
    this.submenu = Array.isArray(submenu) ? Menu.buildFromTemplate(submenu) : (submenu as Menu | undefined)
    if (this.accelerator) parseAccelerator(this.accelerator)
  }

  /** Does what the item is for, as a click or its keys would. Nothing happens while it is disabled or hidden. */
  click(event: object = {}, window: HostWindow | undefined = host.focused): void {
    if (!this.enabled || !this.visible) return
    if (this.type === 'checkbox') this.checked = !this.checked
    if (this.type === 'radio') this.menu?.choose(this)
    const role = this.role === undefined ? undefined : roleOf(this.role)
    if (role?.run) role.run(window)
    else this.#options.click?.(this as unknown as ElectronMenuItem, window as unknown as Electron.BaseWindow, event)
  }
}

let applicationMenu: Menu | null = null

/** Electron's `Menu`. It is never drawn: tests click items by id, users press their keys. */
export class Menu extends StrictEmitter implements Pick<ElectronMenu, 'closePopup'> {
  /** The context menu that is open now, if one is. */
  static current: Menu | undefined
  readonly items: MenuItem[] = []

  constructor() {
    super('Menu', ['menu-will-show', 'menu-will-close'])
  }

  static buildFromTemplate(template: (MenuItemConstructorOptions | MenuItem)[]): Menu {
    const menu = new Menu()
    for (const item of template) menu.append(item instanceof MenuItem ? item : new MenuItem(item))
    return menu
  }
  static setApplicationMenu(menu: Menu | null): void {
    applicationMenu = menu
  }
  static getApplicationMenu(): Menu | null {
    return applicationMenu
  }

  append(item: MenuItem): void {
    item.menu = this
    this.items.push(item)
  }
  getMenuItemById(id: string): MenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id)
      if (found) return found
    }
    return null
  }
  popup(options: { callback?: () => void } = {}): void {
    Menu.current = this
    this.emit('menu-will-show', {})
    this.once('menu-will-close', () => options.callback?.())
  }
  closePopup(): void {
    if (Menu.current === this) Menu.current = undefined
    this.emit('menu-will-close', {})
  }
  /** Checks one of the radio items that stand together. */
  choose(chosen: MenuItem): void {
    const at = this.items.indexOf(chosen)
    const radio = (item: MenuItem | undefined): boolean => item?.type === 'radio'
    let first = at
    while (radio(this.items[first - 1])) first--
    for (let i = first; radio(this.items[i]); i++) {
      const item = this.items[i]
      if (item) item.checked = item === chosen
    }
  }
}

strictStatics('Menu', Menu)
