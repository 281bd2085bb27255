import type { LibraryInfo } from '#contract/views.ts'
import { exportedWords } from '#core/themes/exported-words.ts'
import { siblingsOf } from '#core/themes/nesting.ts'
import type { ThemeMove } from '#core/themes/moving.ts'
import { usesWords } from '#core/themes/uses-words.ts'
import { t } from '#text/text.ts'
import { dialog } from '../../shell/dialogs.ts'
import { notifyDone } from '../../shell/turn-step.ts'
import { act } from '../../ui/act.ts'
import { ask } from '../../ui/queries.ts'
import { notify } from '../../ui/toasts.ts'

/** Puts a theme elsewhere; answers with what a screen reader says of it. */
export async function moveTheme(themes: LibraryInfo['themes'], slug: string, move: ThemeMove): Promise<string> {
  const name = themes.find((theme) => theme.slug === slug)?.name ?? slug
  if ((await act('themes.edit', { theme: slug, ...move })) === null) return ''
  const siblings = siblingsOf(await ask('themes.list', {}), slug)
  return t('themes:moved', { name, place: siblings.indexOf(slug) + 1, count: siblings.length })
}

/** Takes a theme away and says what had it, with a way to take that back. Whether it went. */
export async function removeTheme({ slug, name }: { slug: string; name: string }): Promise<boolean> {
  const uses = await act('themes.remove', { theme: slug })
  if (uses === null) return false
  await notifyDone(`${t('themes:gone', { name })} ${usesWords('removed', uses)}`.trim())
  return true
}

/** Lets a codebook be chosen and shows what it would change. */
export async function chooseThemes(): Promise<void> {
  const chosen = await act('themes.choose', {})
  if (chosen !== null && chosen.read !== null) dialog.set({ kind: 'import-themes', read: chosen.read })
}

export async function exportThemes(): Promise<void> {
  const written = await act('themes.export', {})
  if (written === null || written.file === null) return
  notify({ tone: 'ok', text: `${t('themes:exported', { file: written.file })} ${exportedWords(written.project)}`.trim() })
}
