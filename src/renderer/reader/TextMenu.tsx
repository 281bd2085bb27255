import { keysOf } from '#contract/keys.ts'
import { Copy, Eye, EyeOff, Link, Merge, PencilLine, Quote, Scissors, Undo2 } from 'lucide-react'
import { Button, Header, Menu, MenuSection, MenuTrigger, Popover, Separator } from 'react-aria-components'
import type { ArticleView } from '#contract/views.ts'
import { paragraphText } from '#core/cite/locator.ts'
import { t } from '#text/text.ts'
import { act } from '../ui/act.ts'
import { MenuLine } from '../ui/MenuLine.tsx'
import { notify } from '../ui/toasts.ts'
import { useStore } from '../ui/store.ts'
import { correct } from './correct.ts'
import { dialog } from '../shell/dialogs.ts'
import { setLeftOut } from './leave-out.ts'
import { copyCitation } from './mark.ts'
import { leftOutShown, toggleLeftOut } from './reader-state.ts'
import type { TextMenuPlace } from './use-text-menu.ts'
import '../ui/menu.css'

/** What can be done with a block of the text or a link in it, at the place where it was asked for. */
export function TextMenu({ article, place, onClose }: { article: ArticleView; place: TextMenuPlace; onClose: () => void }) {
  const shown = useStore(leftOutShown)
  const { href } = place
  const block = article.blocks.find((other) => other.id === place.block)
  const leftOut = article.blocks.filter((other) => other.dropped !== undefined).length
  return (
    <MenuTrigger isOpen onOpenChange={(open) => !open && onClose()}>
      <Button className="menu-anchor" style={{ left: place.x, top: place.y }} excludeFromTabOrder />
      <Popover className="popover fade-in" placement="bottom start" offset={2}>
        <Menu className="menu" aria-label={t('reader:menu.label')}>
          {href !== null && (
            <MenuSection>
              <Header className="menu-heading menu-address">{href}</Header>
              <MenuLine id="link" label={t('reader:menu.copyLink')} icon={Link} run={() => void copyLink(href)} />
            </MenuSection>
          )}
          {href !== null && <Separator className="menu-separator" />}
          {block && block.dropped === undefined && (
            <MenuLine
              id="cite"
              label={
                block.n === null
                  ? t('reader:menu.copyCitation')
                  : t('reader:menu.copyCitationOf', { place: paragraphText({ ...block, n: block.n }) })
              }
              icon={Quote}
              run={() => void copyCitation(article.id, block.id)}
            />
          )}
          {block && (
            <MenuLine
              id="text"
              label={t('reader:menu.copyText')}
              icon={Copy}
              run={() => void act('clipboard.write', { text: block.text })}
            />
          )}
          <Separator className="menu-separator" />
          {block && block.dropped === undefined && (
            <MenuLine
              id="correct"
              label={t('reader:menu.correct')}
              icon={PencilLine}
              keys={keysOf('correct-text')}
              run={() => dialog.set({ kind: 'correct-text', article: article.id, block: block.id })}
            />
          )}
          {block && block.dropped === undefined && (
            <MenuLine
              id="merge"
              label={t('reader:menu.merge')}
              icon={Merge}
              run={() => void correct(article.id, { act: 'merge', block: block.id })}
            />
          )}
          {block && (
            <MenuLine
              id="leave-out"
              label={block.dropped === undefined ? t('reader:leftOut.leaveOut') : t('reader:leftOut.takeBackIn')}
              icon={block.dropped === undefined ? Scissors : Undo2}
              keys={keysOf('leave-out')}
              run={() => void setLeftOut(article.id, [block], block.dropped === undefined)}
            />
          )}
          {leftOut > 0 && (
            <MenuLine
              id="show"
              label={shown ? t('reader:leftOut.hideAll') : t('reader:leftOut.showAll', { count: leftOut })}
              icon={shown ? EyeOff : Eye}
              keys={keysOf('show-left-out')}
              run={toggleLeftOut}
            />
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

async function copyLink(href: string): Promise<void> {
  if (await act('clipboard.write', { text: href })) notify({ tone: 'plain', text: t('reader:menu.linkCopied') })
}
