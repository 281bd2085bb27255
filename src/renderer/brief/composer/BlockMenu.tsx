import { keysOf } from '#contract/keys.ts'
import { ArrowDown, ArrowUp, GripVertical, Quote, Trash2 } from 'lucide-react'
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover, Separator } from 'react-aria-components'
import type { BriefBlock, BriefSection } from '#core/brief.ts'
import { Keys } from '#renderer/ui/controls.tsx'
import { useStore } from '#renderer/ui/store.ts'
import '#renderer/ui/menu.css'
import { convertBlock, insertBlock, removeBlock } from '#core/brief/edit/edit-blocks.ts'
import type { InsertKind } from '#core/brief/edit/edit-blocks.ts'
import { INSERTS } from './inserts.ts'
import { newId } from '../session/new-id.ts'
import { OFFER_LIST } from '../excerpts/drag.ts'
import { openBlockMenu } from './open-block-menu.ts'
import { useMoveBlock } from './use-move-block.ts'
import { useSession } from '../session/use-session.ts'

/** What can be done with a block: insert below, turn into something else, move, delete. Opens from the gutter, or with / in an empty paragraph. */
export function BlockMenu({ block, section }: { block: BriefBlock; section: BriefSection }) {
  const session = useSession()
  const move = useMoveBlock()
  const isOpen = useStore(openBlockMenu, (id) => id === block.id)
  const empty = block.kind === 'paragraph' && block.sentences.length === 0
  const run = (key: string): void => {
    const [verb, kind] = key.split(':')
    if (verb === 'insert') session.editAt((content) => insertBlock(content, section.id, block.id, kind as InsertKind, newId))
    else if (verb === 'convert') session.edit((content) => convertBlock(content, block.id, kind as InsertKind, newId))
    else if (verb === 'up' || verb === 'down') move(block.id, verb === 'up' ? -1 : 1)
    else if (verb === 'quote') {
      session.cursor.set({ unit: block.id, block: block.id, section: section.id, sentence: null })
      document.getElementById(OFFER_LIST)?.focus()
    } else session.edit((content) => removeBlock(content, block.id))
  }
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={(open) => openBlockMenu.set(open ? block.id : null)}>
      <Button className="block-handle" aria-label="Insert, change or move this block">
        <GripVertical size={14} aria-hidden />
      </Button>
      <Popover className="popover fade-in" placement="bottom start" offset={4}>
        <Menu className="menu" aria-label="Block" onAction={(key) => run(String(key))}>
          <MenuSection>
            <Header className="menu-heading">{empty ? 'Write here' : 'Insert below'}</Header>
            {INSERTS.map((entry) => (
              <MenuItem key={entry.kind} id={`insert:${entry.kind}`} textValue={entry.label} className="menu-item">
                <entry.icon size={15} aria-hidden /> {entry.label}
              </MenuItem>
            ))}
            <MenuItem id="quote" textValue="Quotation from the excerpts" className="menu-item">
              <Quote size={15} aria-hidden /> Quotation from the excerpts
            </MenuItem>
          </MenuSection>
          {block.kind !== 'excerpt' && !empty && (
            <MenuSection>
              <Header className="menu-heading">Turn into</Header>
              {INSERTS.filter((entry) => entry.kind !== presentKind(block)).map((entry) => (
                <MenuItem
                  key={entry.kind}
                  id={`convert:${entry.kind}`}
                  textValue={`Turn into: ${entry.label}`}
                  className="menu-item"
                >
                  <entry.icon size={15} aria-hidden /> {entry.label}
                </MenuItem>
              ))}
            </MenuSection>
          )}
          <Separator className="menu-separator" />
          <MenuItem id="up" textValue="Move up" className="menu-item">
            <ArrowUp size={15} aria-hidden /> Move up <Keys keys={keysOf('move-up')} />
          </MenuItem>
          <MenuItem id="down" textValue="Move down" className="menu-item">
            <ArrowDown size={15} aria-hidden /> Move down <Keys keys={keysOf('move-down')} />
          </MenuItem>
          <MenuItem id="delete" textValue="Delete" className="menu-item">
            <Trash2 size={15} aria-hidden /> Delete
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

function presentKind(block: BriefBlock): InsertKind | null {
  if (block.kind === 'list') return block.ordered ? 'numbers' : 'bullets'
  return block.kind === 'excerpt' ? null : block.kind
}
