import { Grid2x2 } from 'lucide-react'
import { useState } from 'react'
import { t } from '#text/text.ts'
import { Empty } from '../../ui/Empty.tsx'
import { useCall } from '../../ui/queries.ts'
import { useThemes } from '../../ui/themes.ts'
import { ArticleMap } from './ArticleMap.tsx'
import { MonthMap } from './MonthMap.tsx'
import { PairMap } from './PairMap.tsx'
import { PassagePane } from './PassagePane.tsx'
import { ThemeTable } from './ThemeTable.tsx'
import './coverage.css'

/** What was chosen in a map: a theme and a month, or a theme that stands with another (`also`); or a theme and an article. */
export type Narrowed = { theme: string; month: string | null } | { theme: string; also: string }
export type Cell = { theme: string; article: string; title: string }

/** Which themes the library covers, when and where; each cell leads to its passages. */
export function CoverageView() {
  const themes = useThemes()
  const { data, error } = useCall('coverage.months', {})
  const [narrowed, setNarrowed] = useState<Narrowed | null>(null)
  const [cell, setCell] = useState<Cell | null>(null)
  if (error) return <Empty title={t('coverage:failed')}>{error.message}</Empty>
  if (data === undefined || themes.size === 0) return <div className="overview-page" aria-busy />
  const { months, toLook } = data
  if (months.length === 0 && toLook === 0)
    return (
      <Empty icon={Grid2x2} title={t('analysis:none.coverage')}>
        {t('coverage:emptyText')}
      </Empty>
    )
  return (
    <div className="overview-split">
      <div className="overview-page">
        <output className="overview-note">{toLook > 0 && t('triage:waiting.looking', { count: toLook })}</output>
        <MonthMap months={months} themes={themes} chosen={narrowed} onOpen={setNarrowed} />
        <PairMap themes={themes} chosen={narrowed} onOpen={setNarrowed} />
        <ArticleMap themes={themes} narrowed={narrowed} onWiden={() => setNarrowed(null)} chosen={cell} onOpen={setCell} />
        <ThemeTable themes={themes} />
      </div>
      {cell !== null && <PassagePane key={`${cell.theme} ${cell.article}`} {...cell} onClose={() => setCell(null)} />}
    </div>
  )
}
