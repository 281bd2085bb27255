import { Check, Scale } from 'lucide-react'
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import type { Excerpt } from '#core/excerpt.ts'
import { Credibility } from '#core/grade.ts'
import { t } from '#text/text.ts'
import { IconButton } from '../ui/controls.tsx'
import { gradeExcerpt } from './mark.ts'
import '../ui/menu.css'

const CHOICES = ['none', ...Credibility.options] as const

/** Grades how credible it is what an excerpt says; apart from how reliable its publication is. */
export function CredibilityMenu({ excerpt, articleId }: { excerpt: Excerpt; articleId: string }) {
  const label = t('grades:credibility.label', { id: excerpt.id })
  return (
    <MenuTrigger>
      <IconButton icon={Scale} size={13} label={label} className="icon-button-small" />
      <Popover className="popover fade-in" placement="bottom end" offset={5}>
        <Menu
          className="menu"
          aria-label={label}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[excerpt.credibility ?? 'none']}
          onAction={(key) => {
            const chosen = Credibility.safeParse(key).data ?? null
            if (chosen !== (excerpt.credibility ?? null)) void gradeExcerpt(articleId, excerpt, chosen)
          }}
        >
          {CHOICES.map((grade) => (
            <MenuItem key={grade} id={grade} textValue={gradeName(grade)} className="menu-item">
              <span>{gradeName(grade)}</span>
              <Check size={14} className="menu-tick" aria-hidden />
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

function gradeName(grade: (typeof CHOICES)[number]): string {
  const meaning = t(`grades:credibility.${grade}`)
  return grade === 'none' ? meaning : t('grades:choice', { grade, meaning })
}
