import { t } from '#text/text.ts'
import { ChoiceMenu } from '../ui/ChoiceMenu.tsx'
import { useThemes } from '../ui/themes.ts'

/** Not a slug. */
const ALL = '(all)'

/** Narrows to paragraphs of one theme; null: all. */
export function ThemeChoice({ value, onChange }: { value: string | null; onChange: (theme: string | null) => void }) {
  const themes = [...useThemes().values()]
  return (
    <ChoiceMenu
      label={t('overview:theme')}
      value={value ?? ALL}
      choices={[
        { id: ALL, label: t('overview:allThemes') },
        ...themes.map(({ slug, name, colour }) => ({ id: slug, label: name, dot: colour })),
      ]}
      onChange={(theme) => onChange(theme === ALL ? null : theme)}
    />
  )
}
