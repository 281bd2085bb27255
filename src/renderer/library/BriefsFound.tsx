import { FileText } from 'lucide-react'
import { useState } from 'react'
import type { BriefHit } from '#contract/searches.ts'
import { t } from '#text/text.ts'
import { openBrief, openSentence } from '../shell/place.ts'
import { search } from '../shell/search.ts'
import { TextButton } from '../ui/controls.tsx'
import { MarkedText } from '../ui/MarkedText.tsx'
import { useCall } from '../ui/queries.ts'
import { useStore } from '../ui/store.ts'
import { shortDate } from '../ui/words.ts'
import { useRested } from '../ui/use-rested.ts'
import { aroundFirstMatch } from './around-first-match.ts'
import { BESIDE_RESULTS } from './beside-results.ts'
import './briefs-found.css'

/** Briefs that are shown before more are asked for. */
const FEW = 2

/** The briefs that the search finds, above the articles; each opens at the sentence that was found. */
export function BriefsFound({ text }: { text: string }) {
  const full = useStore(search, (value) => value.full)
  const query = useRested(text, BESIDE_RESULTS)
  const mode = full ? 'full' : 'typing'
  const { data } = useCall('search.briefs', { query, mode }, { enabled: query.trim() !== '', keep: true })
  const [all, setAll] = useState<string | null>(null)
  const found = data?.briefs ?? []
  if (found.length === 0 || query.trim() === '') return null
  const shown = all === query ? found : found.slice(0, FEW)
  return (
    <section className="briefs-found" aria-label={t('search:briefs.label')}>
      <h2>{t('search:briefs.label')}</h2>
      {shown.map((brief) => (
        <Found key={brief.id} brief={brief} />
      ))}
      {shown.length < found.length && (
        <TextButton tone="quiet" small onPress={() => setAll(query)}>
          {t('search:briefs.more', { count: found.length - shown.length })}
        </TextButton>
      )}
    </section>
  )
}

function Found({ brief: { id, title, date, place, snippet, matches } }: { brief: BriefHit }) {
  const open = (): void => (place === null ? openBrief(id) : openSentence({ brief: id, ...place }))
  const around = aroundFirstMatch(snippet, matches, 'one')
  return (
    <button type="button" className="brief-found" onClick={open}>
      <FileText size={14} aria-hidden />
      <span className="brief-found-title truncate">{title}</span>
      <span className="muted num">{shortDate(date)}</span>
      {snippet !== '' && (
        <span className="brief-found-text truncate">
          <MarkedText text={around.text} matches={around.matches} />
        </span>
      )}
    </button>
  )
}
