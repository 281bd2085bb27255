import { THEME_COLOURS, nextColour } from '#core/themes/theme-colours.ts'
import { t } from '#text/text.ts'
import { closeDialog } from '../../shell/dialogs.ts'
import { notifyDone } from '../../shell/turn-step.ts'
import { act } from '../../ui/act.ts'
import { useThemes } from '../../ui/themes.ts'
import { notify } from '../../ui/toasts.ts'
import { ThemeForm, type ThemeFields } from './ThemeForm.tsx'

/** Adds a theme of the analyst's own; its terms propose it beside paragraphs at once. */
export function NewThemeDialog({ parent = null }: { parent?: string | null }) {
  const themes = [...useThemes().values()]
  const colour = nextColour(themes.map((theme) => theme.colour))
  return (
    <ThemeForm
      // What is taken is known once the themes are.
      key={themes.length === 0 ? THEME_COLOURS[0] : colour}
      theme={null}
      start={{ name: '', definition: '', terms: [], colour, parent }}
      onSave={(fields) => void add(fields)}
    />
  )
}

async function add(fields: ThemeFields): Promise<void> {
  const theme = await act('themes.add', fields)
  if (!theme) return
  closeDialog()
  notify({ tone: 'ok', text: t('themes:form.added', { name: theme.name }) })
}

/** Mends a theme. What is not changed in the form stays as it is, whoever changed it meanwhile. */
export function EditThemeDialog({ theme: slug }: { theme: string }) {
  const theme = useThemes().get(slug)
  if (theme === undefined) return null
  const save = async (fields: ThemeFields): Promise<void> => {
    const { name, definition, terms, colour, parent } = fields
    const saved = await act('themes.edit', {
      theme: slug,
      ...(name === theme.name ? {} : { name }),
      ...(definition === theme.definition ? {} : { definition }),
      ...(terms.join('\n') === theme.terms.join('\n') ? {} : { terms }),
      ...(colour === theme.colour ? {} : { colour }),
      ...(parent === theme.parent ? {} : { parent }),
    })
    if (!saved) return
    closeDialog()
    if (JSON.stringify(saved) !== JSON.stringify(theme)) await notifyDone(t('themes:form.saved', { name: saved.name }))
  }
  return <ThemeForm key={slug} theme={slug} start={theme} onSave={(fields) => void save(fields)} />
}
