import { CopyPlus, SquarePen, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import type { BriefRow } from '#contract/views.ts'
import { t } from '#text/text.ts'
import { dialog } from '../shell/dialogs.ts'
import { duplicateBrief } from '../shell/duplicate-brief.ts'
import { shortDate } from '../ui/words.ts'
import { NavEntryWithMenu } from './NavEntry.tsx'

type Properties = { brief: BriefRow; icon: ReactNode; dated: boolean; onOpen: () => void }

/** A brief in the navigator, with a menu of what can be done with it; `dated`: told from others of its title by its date. */
export function BriefEntry({ brief, icon, dated, onOpen }: Properties) {
  const name = dated ? t('library:brief.dated', { title: brief.title, date: shortDate(brief.date) }) : brief.title
  return (
    <NavEntryWithMenu
      icon={icon}
      name={name}
      beside={
        <span className="nav-count num" title={t('library:brief.words', { count: brief.words })}>
          {t('library:brief.shortWords', { count: brief.words })}
        </span>
      }
      onPress={onOpen}
      menu={{
        label: t('library:brief.actions', { title: name }),
        entries: [
          { id: 'open', label: t('library:brief.open'), icon: SquarePen, run: onOpen },
          { id: 'duplicate', label: t('library:brief.duplicate'), icon: CopyPlus, run: () => void duplicateBrief(brief.id) },
          {
            id: 'delete',
            label: t('library:brief.delete'),
            icon: Trash2,
            run: () => dialog.set({ kind: 'delete-brief', id: brief.id, title: brief.title }),
          },
        ],
      }}
    />
  )
}
