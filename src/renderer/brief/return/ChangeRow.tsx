import { quoted } from '#core/in-sentence.ts'
import { MessageSquareText } from 'lucide-react'
import type { ReturnChange } from '#core/brief/return/return-change.ts'
import { compareTexts } from '#core/review/compare-texts.ts'
import { TextButton } from '#renderer/ui/controls.tsx'
import { MarkedText } from '#renderer/ui/MarkedText.tsx'
import { textDirection } from '#core/text-direction.ts'
import { shortDate } from '#renderer/ui/words.ts'
import { t } from '#text/text.ts'

type Properties = {
  change: ReturnChange
  isCurrent: boolean
  onChoose: () => void
  onAccept?: () => void
  onRefuse?: () => void
}

/** One change of the file that came back: what it is, before and after with the words that differ, who made it, and what taking it costs. */
export function ChangeRow({ change, isCurrent, onChoose, onAccept, onRefuse }: Properties) {
  const { id, section, lost, why, tracked } = change
  const name = nameOf(change)
  const authors = [...new Set(tracked.map(({ author }) => author ?? t('returned:command.nobody')))]
  return (
    <li className="return-row" data-current={isCurrent || undefined}>
      <button
        type="button"
        className="return-main"
        data-change={id}
        tabIndex={isCurrent ? 0 : -1}
        aria-label={t('returned:row', { name, text: change.said?.text ?? change.after ?? change.before ?? '' })}
        aria-current={isCurrent || undefined}
        aria-describedby={`return-${id}`}
        onFocus={onChoose}
        onClick={onChoose}
      >
        <span className="return-head">
          <span className={`return-kind return-${change.state}`}>{name}</span>
          <span className="muted truncate">{section}</span>
        </span>
        <Words change={change} />
        <span className="return-notes" id={`return-${id}`}>
          {authors.length > 0 && <span>{t('returned:trackedBy', { authors: authors.join(', ') })}</span>}
          {change.now !== null && <span className="return-both">{t('returned:both', { text: change.now })}</span>}
          {change.gone && <span className="return-both">{t('returned:goneHere')}</span>}
          {lost.length > 0 && <span className="return-both">{t('returned:loses', { count: lost.length })}</span>}
          {isKeptAsComment(change) && <span>{t('returned:keptAsComment')}</span>}
          {why !== null && <span>{t(`returned:why.${why}`)}</span>}
        </span>
      </button>
      {onAccept && onRefuse && (
        <span className="return-buttons">
          <TextButton small onPress={onAccept} excludeFromTabOrder={!isCurrent}>
            {t('returned:accept')}
          </TextButton>
          <TextButton small tone="quiet" onPress={onRefuse} excludeFromTabOrder={!isCurrent}>
            {t('returned:refuse')}
          </TextButton>
        </span>
      )}
    </li>
  )
}

/** Other words of a note, or a note that was added: the brief's own notes are written from the sources. */
function isKeptAsComment({ what, acts }: ReturnChange): boolean {
  return what === 'note' && acts.length > 0 && acts.every((act) => act.do === 'comment')
}

function nameOf({ what, state, moved }: ReturnChange): string {
  if (what === 'comment') return t('returned:what.comment')
  if (state === 'split' || state === 'joined' || state === 'deeper' || state === 'higher') return t(`returned:paragraph.${state}`)
  const name = t(`returned:named.${state}`, { what: t(`returned:what.${what}`) })
  return moved && state === 'changed' ? t('returned:andMoved', { name }) : name
}

function Words({ change: { what, state, before, after, said } }: { change: ReturnChange }) {
  if (said !== null)
    return (
      <>
        <span className="return-said">
          <MessageSquareText size={13} aria-hidden />
          <span>{said.text}</span>
        </span>
        <span className="return-note">
          {t('returned:saidBy', {
            author: said.author ?? t('returned:command.nobody'),
            date: said.at === null ? '' : shortDate(said.at.slice(0, 10)),
          })}
        </span>
        {before !== null && <span className="return-on truncate">{quoted(before)}</span>}
      </>
    )
  const [row, ...more] = before === null || after === null ? [] : compareTexts([before], [after])
  const spans = row && more.length === 0 ? row : { leftSpans: [], rightSpans: [] }
  const showsBefore = before !== null && (after === null || state === 'changed')
  return (
    <>
      {after !== null && (what !== 'paragraph' || state !== 'deleted') && (
        <span className={state === 'added' ? 'return-after return-new' : 'return-after'} dir={textDirection(after)}>
          <MarkedText text={after} matches={state === 'changed' ? spans.rightSpans : []} />
        </span>
      )}
      {showsBefore && (
        <span className={after === null ? 'return-before return-struck' : 'return-before'} dir={textDirection(before)}>
          <MarkedText text={before} matches={after === null ? [] : spans.leftSpans} />
        </span>
      )}
    </>
  )
}
