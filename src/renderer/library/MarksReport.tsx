import type { ImportedMarks } from '#contract/marks.ts'
import { importedMarksWords } from '#core/marks/imported-words.ts'
import { t } from '#text/text.ts'
import { closeDialog } from '../shell/dialogs.ts'
import { TextButton } from '../ui/controls.tsx'
import { ModalDialog } from '../ui/ModalDialog.tsx'
import './marks-report.css'

/** More are counted in its lead; a longer list nobody reads. */
const SHOWN = 500

/** How many marks of a file were imported, and those that found no place, each with the reason and the passage most like it. */
export function MarksReport({ done }: { done: ImportedMarks }) {
  const { file, notPlaced } = done
  return (
    <ModalDialog
      title={t('marks:report.title', { file })}
      lead={`${importedMarksWords(done)} ${t('marks:report.lead')}`}
      onClose={closeDialog}
      actions={
        <TextButton tone="primary" onPress={closeDialog}>
          {t('marks:report.close')}
        </TextButton>
      }
    >
      <ul className="marks-report" aria-label={t('marks:report.list')}>
        {notPlaced.slice(0, SHOWN).map(({ quote, title, why, nearest }, at) => (
          <li key={at}>
            <q>{quote}</q>
            <span className="muted">{[title, t(`marks:why.${why}`)].filter((part) => part !== '').join(' · ')}</span>
            {nearest !== null && <span className="muted">{t('marks:report.nearest', { text: nearest.text })}</span>}
          </li>
        ))}
      </ul>
    </ModalDialog>
  )
}
