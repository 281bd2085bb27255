import { Plus } from 'lucide-react'
import { missingSections, type MissingSection } from '#core/brief/outline/missing-sections.ts'
import type { BriefContent } from '#core/brief.ts'
import type { Template } from '#core/template.ts'
import { ActionMenu } from '#renderer/ui/ActionMenu.tsx'
import { TextButton } from '#renderer/ui/controls.tsx'
import { useStore } from '#renderer/ui/store.ts'
import { useThemes } from '#renderer/ui/themes.ts'
import { t } from '#text/text.ts'
import { newId } from '../session/new-id.ts'
import { useSession } from '../session/use-session.ts'

type Properties = { template: Template | null; onOwn: () => void; onMissing: (missing: MissingSection) => void }

/** Adds a section of the author's own, or one that the template has and the brief has not. */
export function AddSection({ template, onOwn, onMissing }: Properties) {
  const session = useSession()
  const themes = useThemes()
  const missing = (content: BriefContent): MissingSection[] =>
    missingSections(content, template, (theme) => themes.get(theme)?.name ?? theme, newId)
  const any = useStore(session.content, (content) => missing(content).length > 0)
  const look = (
    <>
      <Plus size={14} aria-hidden /> {t('outline:addSection')}
    </>
  )
  if (!any)
    return (
      <TextButton tone="quiet" onPress={onOwn}>
        {look}
      </TextButton>
    )
  return (
    <ActionMenu
      label={t('outline:addSection')}
      trigger={<TextButton tone="quiet">{look}</TextButton>}
      entries={[
        { id: 'own', label: t('outline:newSection'), run: onOwn },
        'separator',
        ...missing(session.content.get()).map((one, index) => ({ id: `${index}`, label: one.title, run: () => onMissing(one) })),
      ]}
    />
  )
}
