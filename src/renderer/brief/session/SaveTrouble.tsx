import { TriangleAlert } from 'lucide-react'
import { TextButton } from '#renderer/ui/controls.tsx'
import { useStore } from '#renderer/ui/store.ts'
import { t } from '#text/text.ts'
import { useSession } from './use-session.ts'

/** Says plainly that the brief could not be saved, and what can be done; nothing typed is lost meanwhile. */
export function SaveTrouble({ onReload }: { onReload: () => void }) {
  const session = useSession()
  const save = useStore(session.save)
  if (save.kind !== 'failed') return null
  const conflict = save.failure.code === 'brief-changed-elsewhere'
  return (
    <div className="trouble" role="alert">
      <TriangleAlert size={16} aria-hidden />
      <span className="trouble-text">
        {conflict ? t('brief:trouble.conflict') : `${save.failure.message} ${t('brief:trouble.kept')}`}
      </span>
      {conflict ? (
        <>
          <TextButton small onPress={onReload}>
            {t('brief:trouble.other')}
          </TextButton>
          <TextButton small onPress={() => void session.overwrite()}>
            {t('brief:trouble.mine')}
          </TextButton>
        </>
      ) : (
        <TextButton small onPress={() => void session.flush()}>
          {t('brief:trouble.again')}
        </TextButton>
      )}
    </div>
  )
}
