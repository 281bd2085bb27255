import { useRef, useState } from 'react'
import { t } from '#text/text.ts'
import { notifyDone } from '../../shell/turn-step.ts'
import { act } from '../../ui/act.ts'
import { Check } from '../../ui/Check.tsx'
import { ChoiceMenu } from '../../ui/ChoiceMenu.tsx'
import { TextButton } from '../../ui/controls.tsx'
import { Field } from '../../ui/Field.tsx'
import { ModalDialog } from '../../ui/ModalDialog.tsx'
import { useCall } from '../../ui/queries.ts'
import { BriefChoice } from '../disagreements/BriefChoice.tsx'
import { HeatMap, type HeatChart } from './HeatMap.tsx'
import { standalone } from './save-chart.ts'

/** A chart as a figure: narrow enough for a page, with its numbers as a table, whose first row and column name the others. */
export type PlacedChart = {
  caption: string
  alternative: string
  table: string[][]
  map: HeatChart
}

/** Puts a chart into a section of a brief as a drawing, as it is shown here: on white, whatever the window looks like. */
export function PlaceDialog({ chart, onClose }: { chart: PlacedChart; onClose: () => void }) {
  const svg = useRef<SVGSVGElement>(null)
  const { data: briefs } = useCall('briefs.list', {})
  const { data: info } = useCall('library.info', {})
  const [brief, setBrief] = useState<string | null>(null)
  const [section, setSection] = useState<string | null>(null)
  const [caption, setCaption] = useState(chart.caption)
  const [alternative, setAlternative] = useState(chart.alternative)
  const [withTable, setWithTable] = useState(true)
  const source = t('coverage:place.source', { count: info?.articles ?? 0 })
  const place = async (): Promise<void> => {
    if (svg.current === null || brief === null || section === null) return
    const bytes = new TextEncoder().encode(standalone(svg.current))
    const held = await act('images.add', { name: t('coverage:place.name'), bytes })
    if (held === null) return
    const table = withTable ? chart.table : []
    const figure = { image: held.image, caption: caption.trim(), source, alternative: alternative.trim() }
    if ((await act('briefs.placeFigure', { id: brief, section, ...figure, table })) === null) return
    onClose()
    await notifyDone(t('coverage:place.done'))
  }
  return (
    <ModalDialog
      title={t('coverage:place.title')}
      lead={briefs?.length === 0 ? t('coverage:place.noBrief') : t('coverage:place.lead')}
      width={720}
      onClose={onClose}
      actions={
        <>
          <TextButton onPress={onClose}>{t('coverage:place.cancel')}</TextButton>
          <TextButton tone="primary" isDisabled={section === null || caption.trim() === ''} onPress={() => void place()}>
            {t('coverage:place.do')}
          </TextButton>
        </>
      }
    >
      <div className="chart on-paper" inert>
        <HeatMap {...chart.map} svg={svg} chosen={null} onOpen={() => undefined} />
      </div>
      <div className="place-where">
        <BriefChoice value={brief} onChange={setBrief} />
        {brief !== null && <SectionChoice brief={brief} value={section} onChange={setSection} />}
      </div>
      <Field label={t('coverage:place.caption')} value={caption} onChange={setCaption} required />
      <Field label={t('coverage:place.alternative')} value={alternative} onChange={setAlternative} lines={3} />
      <Check isSelected={withTable} onChange={setWithTable}>
        {t('coverage:place.table')}
      </Check>
    </ModalDialog>
  )
}

function SectionChoice({ brief, value, onChange }: { brief: string; value: string | null; onChange: (section: string) => void }) {
  const { data } = useCall('briefs.get', { id: brief })
  const sections = data?.sections ?? []
  const present = sections.find(({ id }) => id === value) ?? sections[0]
  if (present === undefined) return null
  if (present.id !== value) queueMicrotask(() => onChange(present.id))
  return (
    <ChoiceMenu
      label={t('coverage:place.section')}
      value={present.id}
      choices={sections.map(({ id, title }) => ({ id, label: title }))}
      onChange={onChange}
    />
  )
}
