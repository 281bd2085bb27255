import { t } from '#text/text.ts'
import { act } from '../ui/act.ts'
import { TextButton } from '../ui/controls.tsx'

type Properties = { folder: 'library' | 'backups' | 'log' | 'settings'; isDisabled?: boolean }

/** Opens one of the program's folders in the system's file manager. */
export function OpenFolder({ folder, isDisabled = false }: Properties) {
  return (
    <TextButton
      small
      aria-label={t('about:open', { place: t(`about:place.${folder}`) })}
      isDisabled={isDisabled}
      onPress={() => void act('folders.open', { folder })}
    >
      {t('about:openShort')}
    </TextButton>
  )
}
