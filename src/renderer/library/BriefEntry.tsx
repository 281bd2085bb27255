import { MoreHorizontal, SquarePen, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { BriefRow } from '#contract/views.ts'
import { t } from '#text/text.ts'
import { dialog } from '../shell/dialogs.ts'
import { ActionMenu } from '../ui/ActionMenu.tsx'
import { IconButton } from '../ui/controls.tsx'

/** A brief in the navigator, with a menu to open or delete it. */
export function BriefEntry({ brief, icon, onOpen }: { brief: BriefRow; icon: ReactNode; onOpen: () => void }) {
  return (
    <li className="nav-brief">
      <Button className="nav-entry" onPress={onOpen}>
        {icon}
        <span className="nav-name">{brief.title}</span>
        <span className="nav-count num" title={t('library:brief.words', { count: brief.words })}>
          {t('library:brief.shortWords', { count: brief.words })}
        </span>
      </Button>
      <ActionMenu
        label={t('library:brief.menu', { title: brief.title })}
        trigger={
          <IconButton
            icon={MoreHorizontal}
            size={14}
            label={t('library:brief.actions', { title: brief.title })}
            className="icon-button-small nav-more"
          />
        }
        entries={[
          { id: 'open', label: t('library:brief.open'), icon: SquarePen, run: onOpen },
          {
            id: 'delete',
            label: t('library:brief.delete'),
            icon: Trash2,
            run: () => dialog.set({ kind: 'delete-brief', id: brief.id, title: brief.title }),
          },
        ]}
      />
    </li>
  )
}
