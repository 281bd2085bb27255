import { Scale } from 'lucide-react'
import { MenuTrigger } from 'react-aria-components'
import type { Excerpt } from '#core/excerpt.ts'
import { Credibility } from '#core/grade.ts'
import { t } from '#text/text.ts'
import { ChoiceList } from '../ui/ChoiceList.tsx'
import { IconButton } from '../ui/controls.tsx'
import { gradeExcerpt } from './mark.ts'

const CHOICES = ['none', ...Credibility.options] as const

/** Grades how credible it is what an excerpt says; apart from how reliable its publication is. */
export function CredibilityMenu({ excerpt }: { excerpt: Excerpt }) {
  const label = t('grades:credibility.label', { id: excerpt.id })
  const present = excerpt.credibility ?? null
  return (
    <MenuTrigger>
      <IconButton icon={Scale} size={13} label={label} className="icon-button-small" />
      <ChoiceList
        label={label}
        value={present ?? 'none'}
        choices={CHOICES.map((grade) => ({ id: grade, label: gradeName(grade) }))}
        onChange={(grade) => {
          const chosen = grade === 'none' ? null : grade
          if (chosen !== present) void gradeExcerpt(excerpt.id, chosen)
        }}
      />
    </MenuTrigger>
  )
}

function gradeName(grade: (typeof CHOICES)[number]): string {
  const meaning = t(`grades:credibility.${grade}`)
  return grade === 'none' ? meaning : t('grades:choice', { grade, meaning })
}
