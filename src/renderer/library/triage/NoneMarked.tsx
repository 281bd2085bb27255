import { Inbox } from 'lucide-react'
import { showTriage } from '#renderer/shell/place.ts'
import { TextButton } from '#renderer/ui/controls.tsx'
import { Empty } from '#renderer/ui/Empty.tsx'
import { useThemes } from '#renderer/ui/themes.ts'
import { t } from '#text/text.ts'
import { useWaitingTotals } from './use-waiting.ts'

/** Where no article is marked with a theme: the way to the suggestions that wait, where there are some. */
export function NoneMarked({ theme }: { theme: string }) {
  const waits = useWaitingTotals().themes.get(theme) ?? 0
  return (
    <Empty icon={Inbox} title={t('triage:markedNone')}>
      <p>{t('library:noneOfTheme')}</p>
      <LookThrough theme={theme} waits={waits} />
    </Empty>
  )
}

/** The same where a search for a theme found nothing. */
export function ThemeWaits({ theme }: { theme: string }) {
  const waits = useWaitingTotals().themes.get(theme) ?? 0
  const name = useThemes().get(theme)?.name ?? theme
  if (waits === 0) return null
  return (
    <>
      <p>{t('triage:waiting.themed', { name, count: waits })}</p>
      <LookThrough theme={theme} waits={waits} />
    </>
  )
}

function LookThrough({ theme, waits }: { theme: string; waits: number }) {
  return (
    waits > 0 && (
      <TextButton tone="primary" small onPress={() => showTriage(theme)}>
        {t('triage:lookThem', { count: waits })}
      </TextButton>
    )
  )
}
