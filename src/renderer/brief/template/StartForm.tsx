import { Plus, Trash2 } from 'lucide-react'
import { MOST_START_BLOCKS, type StartBlock, type TemplateSection } from '#core/template-section.ts'
import { IconButton, TextButton } from '#renderer/ui/controls.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import { t } from '#text/text.ts'
import { NumberField } from './NumberField.tsx'
import type { SectionChanges } from './SectionForm.tsx'

type Properties = {
  section: TemplateSection
  put: (changes: SectionChanges, what: string | null) => void
  error: string | null
}

/** The tables that a new brief has in a section. */
export function StartForm({ section: { start }, put, error }: Properties) {
  const set = (index: number, block: StartBlock, what: string): void =>
    put({ start: start.with(index, block) }, `start.${index}.${what}`)
  const add = (block: StartBlock): void => put({ start: [...start, block] }, null)
  return (
    <fieldset className="editor-group">
      <legend className="field-label">{t('editor:start.title')}</legend>
      {start.map((block, index) => (
        <fieldset key={index} className="editor-card" aria-label={block.caption}>
          <div className="editor-line">
            <Field
              label={t(`editor:start.caption.${block.kind}`)}
              value={block.caption}
              onChange={(caption) => set(index, { ...block, caption }, 'caption')}
            />
            <IconButton
              icon={Trash2}
              label={t('editor:start.remove', { caption: block.caption })}
              onPress={() => put({ start: start.toSpliced(index, 1) }, null)}
            />
          </div>
          {block.kind === 'table' ? (
            <div className="field-row">
              <Field
                label={t('editor:start.columns')}
                value={block.columns.join('\n')}
                onChange={(text) => set(index, { ...block, columns: text.split('\n') }, 'columns')}
                lines={3}
                hint={t('editor:start.linesHint')}
              />
              <Field
                label={t('editor:start.rows')}
                value={typeof block.rows === 'number' ? shownRows(block.rows) : block.rows.join('\n')}
                onChange={(text) => set(index, { ...block, rows: rowsOf(text) }, 'rows')}
                lines={3}
                hint={t('editor:start.rowsHint')}
              />
            </div>
          ) : (
            <div className="field-row">
              <NumberField
                label={t('editor:start.hypotheses')}
                value={block.hypotheses}
                onChange={(hypotheses) => set(index, { ...block, hypotheses: hypotheses ?? Number.NaN }, 'hypotheses')}
              />
              <NumberField
                label={t('editor:start.evidence')}
                value={block.rows}
                onChange={(rows) => set(index, { ...block, rows: rows ?? Number.NaN }, 'rows')}
              />
            </div>
          )}
        </fieldset>
      ))}
      {error !== null && (
        <span className="field-error" role="alert">
          {error}
        </span>
      )}
      {start.length < MOST_START_BLOCKS && (
        <div className="editor-line">
          <TextButton small onPress={() => add(newTable())}>
            <Plus size={13} aria-hidden /> {t('editor:start.addTable')}
          </TextButton>
          <TextButton small onPress={() => add({ kind: 'matrix', caption: t('editor:start.newMatrix'), hypotheses: 3, rows: 4 })}>
            <Plus size={13} aria-hidden /> {t('editor:start.addMatrix')}
          </TextButton>
        </div>
      )}
    </fieldset>
  )
}

function newTable(): StartBlock {
  return { kind: 'table', caption: t('editor:start.newTable'), columns: [t('editor:start.newColumn')], rows: 3 }
}

/** How many empty rows, or the name of each. */
function rowsOf(text: string): number | string[] {
  if (text.trim() === '') return Number.NaN
  return /^\s*\d{1,3}\s*$/.test(text) ? Number(text) : text.split('\n')
}

function shownRows(rows: number): string {
  return Number.isNaN(rows) ? '' : String(rows)
}
