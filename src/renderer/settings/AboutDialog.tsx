import { useEffect, useState } from 'react'
import { t } from '#text/text.ts'
import { closeDialog } from '../shell/dialogs.ts'
import { act } from '../ui/act.ts'
import type { CallOutput } from '../ui/bridge.ts'
import { TextButton } from '../ui/controls.tsx'
import { ModalDialog } from '../ui/ModalDialog.tsx'
import { OpenFolder } from './OpenFolder.tsx'
import './settings.css'

const PLACES = ['library', 'backups', 'log', 'settings'] as const

/** What the program is, where it keeps what, under which licences, and how to look for a newer one by hand. */
export function AboutDialog() {
  const [program, setProgram] = useState<CallOutput<'about.program'> | null>(null)
  const [licences, setLicences] = useState<string | null>(null)
  useEffect(() => {
    const ask = async (): Promise<void> => setProgram(await act('about.program', {}))
    void ask()
  }, [])
  const readLicences = async (): Promise<void> => setLicences((await act('about.licences', {}))?.text ?? null)
  const version = program?.version ?? ''
  return (
    <ModalDialog
      title={t('about:title')}
      lead={t('about:lead')}
      width={640}
      onClose={closeDialog}
      actions={<TextButton onPress={closeDialog}>{t('about:close')}</TextButton>}
    >
      <section className="settings-part">
        <p>
          <strong>{t('about:version', { version })}</strong> <span className="muted">{program?.runsOn}</span>
        </p>
      </section>
      <section className="settings-part">
        <h3>{t('about:newer')}</h3>
        <p>{t('about:newerHow', { version })}</p>
      </section>
      <section className="settings-part">
        <h3>{t('about:places')}</h3>
        <dl className="about-places">
          {PLACES.map((place) => (
            <div key={place}>
              <dt>{t(`about:place.${place}`)}</dt>
              <dd>
                <span className="about-path">{program?.places[place] ?? t('about:none')}</span>
                <OpenFolder folder={place} isDisabled={program === null || program.places[place] === null} />
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <section className="settings-part">
        <h3>{t('about:licences')}</h3>
        <p>{t('about:licencesHow')}</p>
        {licences === null ? (
          <p>
            <TextButton small onPress={() => void readLicences()}>
              {t('about:readLicences')}
            </TextButton>
          </p>
        ) : (
          <textarea className="input about-licences" aria-label={t('about:licences')} readOnly value={licences} />
        )}
      </section>
    </ModalDialog>
  )
}
