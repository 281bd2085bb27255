import type { ArticleVersion } from '#contract/views.ts'
import { t } from '#text/text.ts'
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
    <ModalDialog title={t('reader:version.differences')} width={980} onClose={onClose}>
      {error && <Empty title={t('reader:version.notComparable')}>{error.message}</Empty>}
      {data && (
        <ComparedTexts
          compared={data}
          heads={[versionName(left), versionName(right)]}
          missing={{ left: t('reader:version.notHere'), right: t('reader:version.notHere') }}
        />
      )}
    </ModalDialog>
  )
}
