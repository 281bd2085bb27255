import { Inbox } from 'lucide-react'
import { showTriage } from '#renderer/shell/place.ts'
import { TextButton } from '#renderer/ui/controls.tsx'
import { Empty } from '#renderer/ui/Empty.tsx'
import { t } from '#text/text.ts'
import { useWaitingTotals } from './use-waiting.ts'

/** Where no article is marked with a theme: the way to the suggestions that wait, where there are some. */
export function NoneMarked({ theme }: { theme: string }) {
  const waits = useWaitingTotals().themes.get(theme) ?? 0
  return (
    <Empty icon={Inbox} title={t('triage:markedNone')}>
      <p>{t('library:noneOfTheme')}</p>
      {waits > 0 && (
        <TextButton tone="primary" small onPress={() => showTriage(theme)}>
          {t('triage:lookThem', { count: waits })}
        </TextButton>
      )}
    </Empty>
  )
}
