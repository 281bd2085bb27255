import { Switch } from 'react-aria-components'
import { APPEARANCES, WINDOW_LANGUAGES } from '#contract/appearance.ts'
import { t } from '#text/text.ts'
import { appearance, chooseAppearance } from '../shell/appearance.ts'
import { closeDialog, dialog } from '../shell/dialogs.ts'
import { layout, ROWS } from '../shell/layout.ts'
import { showGuide } from '../shell/place.ts'
import { chooseLanguage, windowLanguage } from '../shell/window-language.ts'
import { ChoiceField } from '../ui/ChoiceField.tsx'
import { TextButton } from '../ui/controls.tsx'
import { LetterKeysSwitch } from '../ui/LetterKeysSwitch.tsx'
import { ModalDialog } from '../ui/ModalDialog.tsx'
import { applyReading, reading, READING_SIZES, USUAL_READING, type Reading } from '../ui/reading.ts'
import { useStore } from '../ui/store.ts'
import { NewBriefs } from './NewBriefs.tsx'
import { OpenFolder } from './OpenFolder.tsx'
import '../shell/letter-keys.css'
import './settings.css'

/** The page of the guide about preferences, in their place. */
function guide(): void {
  closeDialog()
  showGuide({ page: 'preferences', heading: null })
}

/** All that one user sets for her window, in one place; each of them takes hold at once. */
export function PreferencesDialog() {
  return (
    <ModalDialog
      title={t('about:preferences.title')}
      lead={t('about:preferences.lead')}
      width={640}
      onClose={closeDialog}
      actions={
        <>
          <TextButton onPress={guide}>{t('about:preferences.guide')}</TextButton>
          <TextButton tone="primary" onPress={closeDialog}>
            {t('about:close')}
          </TextButton>
        </>
      }
    >
      <Looks />
      <NewBriefs />
      <Writing />
      <section className="settings-part">
        <h3>{t('about:preferences.backups')}</h3>
        <p className="muted">{t('about:preferences.backupsHint')}</p>
        <p className="settings-row">
          <OpenFolder folder="backups" />
          <TextButton small onPress={() => dialog.set({ kind: 'backup' })}>
            {t('about:preferences.backUp')}
          </TextButton>
          <TextButton small onPress={() => dialog.set({ kind: 'restore' })}>
            {t('about:preferences.restore')}
          </TextButton>
        </p>
      </section>
    </ModalDialog>
  )
}

function Looks() {
  const look = useStore(appearance)
  const language = useStore(windowLanguage)
  const text = useStore(reading)
  const rows = useStore(layout, (value) => value.rows)
  const set = (change: Partial<Reading>): void => applyReading({ ...text, ...change })
  return (
    <>
      <section className="settings-part">
        <h3>{t('about:preferences.window')}</h3>
        <div className="settings-fields">
          <ChoiceField
            label={t('about:preferences.language')}
            value={language.chosen}
            choices={WINDOW_LANGUAGES.map((id) => ({ id, label: t(`about:preferences.languages.${id}`) }))}
            onChange={(chosen) => void chooseLanguage(chosen)}
            {...(language.waits ? { hint: t('about:preferences.languageWaits') } : {})}
          />
          <ChoiceField
            label={t('about:preferences.appearance')}
            value={look}
            choices={APPEARANCES.map((id) => ({ id, label: t(`about:preferences.appearances.${id}`) }))}
            onChange={chooseAppearance}
          />
          <ChoiceField
            label={t('about:preferences.rows')}
            value={rows}
            choices={ROWS.map((id) => ({ id, label: t(`library:rows.${id}`) }))}
            onChange={(chosen) => layout.set((before) => ({ ...before, rows: chosen }))}
          />
        </div>
      </section>
      <section className="settings-part">
        <h3>{t('about:preferences.reading')}</h3>
        <div className="settings-fields">
          <ChoiceField
            label={t('about:preferences.size')}
            value={String(text.size)}
            choices={READING_SIZES.map((size) => ({
              id: String(size),
              label:
                size === USUAL_READING.size ? t('about:preferences.usualSize', { size }) : t('about:preferences.sizes', { size }),
            }))}
            onChange={(chosen) => set({ size: READING_SIZES.find((size) => String(size) === chosen) ?? USUAL_READING.size })}
          />
          <ChoiceField
            label={t('about:preferences.letters')}
            value={text.letters}
            choices={(['serif', 'sans'] as const).map((id) => ({ id, label: t(`about:preferences.lettersOf.${id}`) }))}
            onChange={(letters) => set({ letters })}
          />
          <ChoiceField
            label={t('about:preferences.width')}
            value={text.width}
            choices={(['narrow', 'usual', 'wide'] as const).map((id) => ({ id, label: t(`about:preferences.widths.${id}`) }))}
            onChange={(width) => set({ width })}
          />
        </div>
      </section>
    </>
  )
}

function Writing() {
  const spelling = useStore(layout, (value) => value.spelling)
  return (
    <section className="settings-part">
      <h3>{t('about:preferences.writing')}</h3>
      <Switch
        className="shortcut-letters"
        isSelected={spelling}
        onChange={(next) => layout.set((before) => ({ ...before, spelling: next }))}
      >
        <span className="shortcut-switch" aria-hidden />
        <span>{t('about:preferences.spelling')}</span>
      </Switch>
      <LetterKeysSwitch />
      <p className="settings-row">
        <TextButton small onPress={() => dialog.set({ kind: 'own-words' })}>
          {t('about:preferences.words')}
        </TextButton>
        <TextButton small onPress={() => dialog.set({ kind: 'shortcuts' })}>
          {t('shell:shortcuts.title')}
        </TextButton>
      </p>
    </section>
  )
}
