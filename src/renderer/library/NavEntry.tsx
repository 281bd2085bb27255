import { MoreHorizontal } from 'lucide-react'
import type { ComponentProps, DragEvent, KeyboardEvent, ReactNode } from 'react'
import { useState } from 'react'
import { Button, Menu, MenuTrigger, Popover } from 'react-aria-components'
import { LOCALE } from '#text/text.ts'
import { menuLines, type MenuEntries } from '../ui/menu-lines.tsx'
import '../ui/menu.css'

type Properties = {
  icon?: ReactNode
  name: string
  count?: number | undefined
  /** In the place of the count. */
  beside?: ReactNode
  current?: boolean
  onPress: () => void
}

/** A line of the navigator that leads somewhere. */
export function NavEntry(properties: Properties) {
  return (
    <li>
      <NavButton {...properties} />
    </li>
  )
}

/** What may be dropped on a line, and what comes of it. */
type NavDrop = { takes: (event: DragEvent) => boolean; onDrop: (event: DragEvent) => void }

type WithMenu = Properties & {
  drop?: NavDrop
  menu: { label: string; entries: MenuEntries }
  /** Of the line as a row of its list: what it is dragged by, where something would be dropped beside it. */
  row?: Omit<ComponentProps<'li'>, 'children'> & Partial<Record<`data-${string}`, string | number | undefined>>
  /** What a key pressed on the line does; opens the menu where it says `menu`. */
  onKey?: (event: KeyboardEvent) => 'menu' | 'done' | null
}

/** A line of the navigator with a menu of what can be done with what it leads to, by its button, the right mouse button or a key. */
export function NavEntryWithMenu({ menu, onKey, drop, row, ...properties }: WithMenu) {
  const { isOver, over } = useDropOver(drop)
  const [isOpen, setIsOpen] = useState(false)
  const press = (event: KeyboardEvent<HTMLLIElement>): void => {
    // What is pressed in the menu comes by here too.
    if (!(event.target instanceof Element) || !event.currentTarget.contains(event.target)) return
    const did = onKey?.(event) ?? null
    if (did === null) return
    event.preventDefault()
    event.stopPropagation()
    if (did === 'menu') setIsOpen(true)
  }
  return (
    <li className="nav-brief" data-drop={isOver ? 'into' : undefined} onKeyDownCapture={press} {...over} {...row}>
      <NavButton {...properties} onMenu={() => setIsOpen(true)} />
      <MenuTrigger isOpen={isOpen} onOpenChange={setIsOpen}>
        <Button className="icon-button icon-button-small nav-more" aria-label={menu.label}>
          <MoreHorizontal size={14} aria-hidden />
        </Button>
        <Popover className="popover fade-in" placement="bottom start" offset={5}>
          <Menu className="menu" aria-label={menu.label}>
            {menuLines(menu.entries)}
          </Menu>
        </Popover>
      </MenuTrigger>
    </li>
  )
}

function NavButton({ icon, name, count, beside, current = false, onPress, onMenu }: Properties & { onMenu?: () => void }) {
  return (
    <Button
      className="nav-entry"
      onPress={onPress}
      {...(onMenu === undefined
        ? {}
        : {
            onContextMenu: (event) => {
              event.preventDefault()
              onMenu()
            },
          })}
      {...(current ? { 'aria-current': 'page' as const } : {})}
    >
      {icon}
      <span className="nav-name">{name}</span>
      {beside}
      {count !== undefined && <span className="nav-count num">{count.toLocaleString(LOCALE)}</span>}
    </Button>
  )
}

type Over = Record<'onDragOver' | 'onDragLeave' | 'onDrop', (event: DragEvent<HTMLElement>) => void>

/** What is dragged over a line that takes it, and dropped there. */
function useDropOver(drop: NavDrop | undefined): { isOver: boolean; over: Over } {
  const [isOver, setIsOver] = useState(false)
  return {
    isOver,
    over: {
      onDragOver(event) {
        if (drop?.takes(event) !== true) return
        event.preventDefault()
        event.dataTransfer.dropEffect = 'copy'
        setIsOver(true)
      },
      onDragLeave(event) {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setIsOver(false)
      },
      onDrop(event) {
        setIsOver(false)
        if (drop?.takes(event) !== true) return
        event.preventDefault()
        event.stopPropagation()
        drop.onDrop(event)
      },
    },
  }
}
