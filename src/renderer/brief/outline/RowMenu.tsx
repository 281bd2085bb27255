import { ArrowDown, ArrowUp, CornerDownRight, Ellipsis, Pencil, Plus, Trash2 } from 'lucide-react'
import { Button, Menu, MenuTrigger, Popover, Separator } from 'react-aria-components'
import type { CommandOf } from '#contract/commands.ts'
import { keysOf } from '#contract/keys.ts'
import type { OutlineRow } from '#core/brief/outline/outline.ts'
import { MenuLine } from '#renderer/ui/MenuLine.tsx'
import { t } from '#text/text.ts'
import '#renderer/ui/menu.css'

type Properties = {
  row: OutlineRow
  isOpen: boolean
  onOpen: (open: boolean) => void
  can: (by: -1 | 1) => boolean
  run: (command: CommandOf<'outline'>) => void
}

/** All that can be done with a section, by the mouse. */
export function RowMenu({ row, isOpen, onOpen, can, run }: Properties) {
  const line = (id: CommandOf<'outline'>) => ({ id, keys: keysOf(id), run: () => run(id) })
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={onOpen}>
      <Button className="outline-more" aria-label={t('outline:actions', { title: row.title })} excludeFromTabOrder>
        <Ellipsis size={15} aria-hidden />
      </Button>
      <Popover className="popover fade-in" placement="bottom end" offset={4}>
        <Menu className="menu" aria-label={t('outline:actions', { title: row.title })}>
          <MenuLine {...line('section-go')} label={t('outline:go')} icon={CornerDownRight} />
          <MenuLine {...line('section-rename')} label={t('outline:rename')} icon={Pencil} disabled={row.fixed} />
          <Separator className="menu-separator" />
          <MenuLine {...line('section-up')} label={t('outline:up')} icon={ArrowUp} disabled={!can(-1)} />
          <MenuLine {...line('section-down')} label={t('outline:down')} icon={ArrowDown} disabled={!can(1)} />
          <Separator className="menu-separator" />
          <MenuLine {...line('section-add')} label={t('outline:add')} icon={Plus} disabled={row.fixed} />
          <MenuLine {...line('section-remove')} label={t('outline:remove')} icon={Trash2} disabled={row.fixed} />
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
