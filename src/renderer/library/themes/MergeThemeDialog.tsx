import { useState } from 'react'
import { nestedThemes } from '#core/themes/nesting.ts'
import { usesWords } from '#core/themes/uses-words.ts'
import { t } from '#text/text.ts'
import { closeDialog } from '../../shell/dialogs.ts'
import { place } from '../../shell/place.ts'
import { notifyDone } from '../../shell/turn-step.ts'
import { act } from '../../ui/act.ts'
import { ChoiceMenu } from '../../ui/ChoiceMenu.tsx'
import { TextButton } from '../../ui/controls.tsx'
import { ModalDialog } from '../../ui/ModalDialog.tsx'
import { useCall } from '../../ui/queries.ts'
import { useThemes } from '../../ui/themes.ts'

const PARTS = ['excerpts', 'decisions', 'briefs', 'below'] as const
/** Not a slug. */
const NONE = '(none)'

/** Merges a theme into another one, after it was said what would follow. */
export function MergeThemeDialog({ theme: slug }: { theme: string }) {
  const [into, setInto] = useState<string | null>(null)
  const themes = useThemes()
  const { data: uses } = useCall('themes.uses', { theme: slug })
  const name = themes.get(slug)?.name ?? slug
  const others = nestedThemes([...themes.values()].filter((theme) => theme.slug !== slug))
  const merge = async (target: string): Promise<void> => {
    const merged = await act('themes.merge', { from: slug, into: target })
    if (merged === null) return
    closeDialog()
    place.set((before) =>
      before.scope.kind === 'theme' && before.scope.slug === slug
        ? { ...before, scope: { kind: 'theme', slug: target } }
        : before,
    )
    const done = t('themes:merging.done', { from: name, into: themes.get(target)?.name ?? target })
    await notifyDone(`${done} ${usesWords('merged', merged)}`.trim())
  }
  const parts = uses === undefined ? [] : PARTS.filter((part) => uses[part] > 0)
  return (
    <ModalDialog
      title={t('themes:merging.title', { name })}
      lead={t('themes:merging.lead', { name })}
      width={500}
      onClose={closeDialog}
      actions={
        <>
          <TextButton onPress={closeDialog}>{t('themes:merging.cancel')}</TextButton>
          <TextButton tone="primary" isDisabled={into === null} onPress={() => into !== null && void merge(into)}>
            {t('themes:merging.merge')}
          </TextButton>
        </>
      }
    >
      <div className="field">
        <span className="field-label">{t('themes:merging.into')}</span>
        <span className="field-choice">
          <ChoiceMenu
            label={t('themes:merging.into')}
            value={into ?? NONE}
            choices={[
              ...(into === null ? [{ id: NONE, label: t('themes:merging.choose') }] : []),
              ...others.map(({ theme, depth }) => ({
                id: theme.slug,
                label: `${'\u2003'.repeat(depth)}${theme.name}`,
                dot: theme.colour,
              })),
            ]}
            onChange={(chosen) => setInto(chosen === NONE ? null : chosen)}
          />
        </span>
      </div>
      {uses !== undefined && parts.length === 0 && <p className="muted">{t('themes:merging.none', { name })}</p>}
      {uses !== undefined && parts.length > 0 && (
        <div className="field">
          <span className="field-label">{t('themes:merging.follows')}</span>
          <ul className="theme-follows">
            {parts.map((part) => (
              <li key={part}>{t(`themes:merging.follow.${part}`, { count: uses[part] })}</li>
            ))}
          </ul>
        </div>
      )}
    </ModalDialog>
  )
}
