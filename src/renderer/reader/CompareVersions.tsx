import type { ArticleVersion } from '#contract/views.ts'
import { ComparedTexts } from '../import/ComparedTexts.tsx'
import { Empty } from '../ui/Empty.tsx'
import { ModalDialog } from '../ui/ModalDialog.tsx'
import { useCall } from '../ui/queries.ts'
import { versionName } from './version-name.ts'

type Properties = { left: ArticleVersion; right: ArticleVersion; onClose: () => void }

/** Two versions of an article side by side. */
export function CompareVersions({ left, right, onClose }: Properties) {
  const { data, error } = useCall('articles.compare', { left: left.id, right: right.id })
  return (
    <ModalDialog title="What differs between the versions" width={980} onClose={onClose}>
      {error && <Empty title="The versions cannot be compared">{error.message}</Empty>}
      {data && (
        <ComparedTexts
          compared={data}
          heads={[versionName(left), versionName(right)]}
          missing={{ left: 'Not in this version', right: 'Not in this version' }}
        />
      )}
    </ModalDialog>
  )
}
