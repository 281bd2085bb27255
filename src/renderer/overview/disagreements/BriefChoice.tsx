import { useEffect } from 'react'
import { t } from '#text/text.ts'
import { ChoiceMenu } from '../../ui/ChoiceMenu.tsx'
import { useCall } from '../../ui/queries.ts'

/** The brief that notes are carried into: the first of the list until another is chosen. Nothing where there is none. */
export function BriefChoice({ value, onChange }: { value: string | null; onChange: (brief: string) => void }) {
  const { data: briefs } = useCall('briefs.list', {})
  const first = briefs?.[0]?.id
  useEffect(() => {
    if (value === null && first !== undefined) onChange(first)
  }, [value, first, onChange])
  if (briefs === undefined || briefs.length === 0 || value === null) return null
  return (
    <ChoiceMenu
      label={t('overview:disagreements.brief')}
      value={value}
      choices={briefs.map(({ id, title }) => ({ id, label: title }))}
      onChange={onChange}
    />
  )
}
