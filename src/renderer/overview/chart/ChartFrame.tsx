import { ChevronDown, FileInput, Image, Shapes } from 'lucide-react'
import { useId, useState, type ReactNode, type RefObject } from 'react'
import { t } from '#text/text.ts'
import { ActionMenu } from '../../ui/ActionMenu.tsx'
import { TextButton } from '../../ui/controls.tsx'
import { PlaceDialog, type PlacedChart } from './PlaceDialog.tsx'
import { saveChart } from './save-chart.ts'

type Properties = {
  title: string
  lead: string
  svg: RefObject<SVGSVGElement | null>
  /** Of the file that is proposed. */
  fileName: string
  chart: ReactNode
  table: ReactNode
  /** As it is put into a brief. */
  placed: () => PlacedChart
}

/** A chart under its title, with the same as a table below it, and a menu to keep it as a picture. */
export function ChartFrame({ title, lead, svg, fileName, chart, table, placed }: Properties) {
  const id = useId()
  const [placing, setPlacing] = useState<PlacedChart | null>(null)
  const save = (format: 'svg' | 'png') => () => void (svg.current && saveChart(svg.current, fileName, format))
  return (
    <section className="chart" aria-labelledby={id}>
      <div className="chart-head">
        <h2 id={id}>{title}</h2>
        <span className="spacer" />
        <ActionMenu
          label={t('coverage:save.label', { title })}
          placement="bottom end"
          trigger={
            <TextButton small tone="quiet" aria-label={t('coverage:save.label', { title })}>
              {t('coverage:save.menu')} <ChevronDown size={13} aria-hidden />
            </TextButton>
          }
          entries={[
            { id: 'svg', label: t('coverage:save.svg'), icon: Shapes, run: save('svg') },
            { id: 'png', label: t('coverage:save.png'), icon: Image, run: save('png') },
            { id: 'place', label: t('coverage:save.place'), icon: FileInput, run: () => setPlacing(placed()) },
          ]}
        />
      </div>
      <p className="chart-lead">{lead}</p>
      <div className="chart-scroll">{chart}</div>
      <details className="chart-table">
        <summary>{t('coverage:asTable')}</summary>
        <div className="chart-scroll">{table}</div>
      </details>
      {placing !== null && <PlaceDialog chart={placing} onClose={() => setPlacing(null)} />}
    </section>
  )
}
