import { FileDown, FolderOpen, Library, ListChecks, Quote } from 'lucide-react'
import { t } from '#text/text.ts'
import { importSamples } from './import-samples.ts'
import { runCommand } from '../shell/commands.ts'
import { TextButton } from '../ui/controls.tsx'
import './first-run.css'

/** The whole screen while the library is empty: what the app is for, and the three ways to begin. */
export function FirstRun() {
  return (
    <div className="first-run">
      <div className="first-run-box">
        <h1>{t('library:first.empty')}</h1>
        <p className="first-run-lead">{t('library:first.lead')}</p>
        <div className="first-run-drop">
          <FileDown size={30} strokeWidth={1.5} aria-hidden />
          <strong>{t('library:first.drop')}</strong>
          <span className="muted">{t('library:first.kinds')}</span>
          <div className="first-run-buttons">
            <TextButton tone="primary" onPress={() => runCommand('import')}>
              {t('library:first.chooseFiles')}
            </TextButton>
            <TextButton onPress={() => runCommand('import-folder')}>
              <FolderOpen size={15} aria-hidden /> {t('library:first.chooseFolder')}
            </TextButton>
          </div>
        </div>
        <div className="first-run-sample">
          <Library size={20} strokeWidth={1.6} aria-hidden />
          <div>
            <strong>{t('library:first.nothingAtHand')}</strong>
            <p className="muted">{t('library:first.samples')}</p>
          </div>
          <div className="first-run-buttons">
            <TextButton onPress={importSamples}>{t('library:first.loadSamples')}</TextButton>
            <TextButton onPress={() => runCommand('tour')}>{t('library:first.tour')}</TextButton>
          </div>
        </div>
        <ol className="first-run-steps">
          <li>
            <Quote size={16} aria-hidden /> {t('library:first.mark')}
          </li>
          <li>
            <ListChecks size={16} aria-hidden /> {t('library:first.assemble')}
          </li>
        </ol>
      </div>
    </div>
  )
}
