import { typographyOf } from '#core/typography/languages.ts'
import { useCommand } from '#renderer/shell/use-command.ts'
import { notify } from '#renderer/ui/toasts.ts'
import { languageName } from '#renderer/ui/words.ts'
import { t } from '#text/text.ts'
import type { Session } from '../session/session.ts'
import { rangesToSet, setTypography } from '../text/typography.ts'

/** Answers the command that sets the typography of the selection, or of the section, right, and says what it did. */
export function useTypography(session: Session): void {
  useCommand('set-typography', () => {
    const state = session.editor.get()
    const language = String(state.doc.attrs['language'])
    if (!typographyOf(language))
      return notify({ tone: 'plain', text: t('typography:noRules', { language: languageName(language) }) })
    const { tr, count } = setTypography(state, rangesToSet(state))
    if (count > 0) session.change(tr)
    const where = state.selection.empty ? 'inSection' : 'inSelection'
    notify({ tone: 'plain', text: count === 0 ? t(`typography:nothing.${where}`) : t(`typography:set.${where}`, { count }) })
  })
}
