import type { MergeReport } from '#core/merge/merge-report.ts'
import { mergedWords } from '#core/merge/merged-words.ts'
import { t } from '#text/text.ts'
import { closeDialog } from '../../shell/dialogs.ts'
import { openArticle } from '../../shell/place.ts'
import { TextButton } from '../../ui/controls.tsx'
import { ModalDialog } from '../../ui/ModalDialog.tsx'
import '../marks-report.css'

/** More are counted; a longer list nobody reads, and the command line tells them all. */
const SHOWN = 500

/** What the library that was merged tells otherwise than this one, side by side, with the way to each article. */
export function MergeReportDialog({ done }: { done: MergeReport }) {
  const { file, conflicts, moreConflicts } = done
  const left = moreConflicts + Math.max(0, conflicts.length - SHOWN)
  return (
    <ModalDialog
      title={t('exchange:report.title', { file })}
      lead={`${mergedWords(done)} ${t('exchange:report.lead')}`}
      onClose={closeDialog}
      actions={
        <TextButton tone="primary" onPress={closeDialog}>
          {t('exchange:report.close')}
        </TextButton>
      }
    >
      <ul className="marks-report" aria-label={t('exchange:report.list')}>
        {conflicts.slice(0, SHOWN).map(({ what, place, article, ours, theirs }, at) => (
          <li key={at}>
            <strong>{t(`exchange:what.${what}`)}</strong>
            {article === null ? (
              <span className="muted">{place}</span>
            ) : (
              <TextButton tone="quiet" small onPress={() => open(article)} aria-label={`${t('exchange:report.open')}: ${place}`}>
                {place}
              </TextButton>
            )}
            <span>{t('exchange:report.ours', { text: ours === '' ? t('exchange:report.none') : ours })}</span>
            <span>{t('exchange:report.theirs', { text: theirs })}</span>
          </li>
        ))}
      </ul>
      {left > 0 && <p className="muted">{t('exchange:report.more', { count: left })}</p>}
    </ModalDialog>
  )
}

function open(article: string): void {
  closeDialog()
  openArticle({ article })
}
