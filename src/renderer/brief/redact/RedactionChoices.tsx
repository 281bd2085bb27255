import { EyeOff } from 'lucide-react'
import { useMemo, useState } from 'react'
import { Field } from '#renderer/ui/Field.tsx'
import { TickList } from '#renderer/ui/TickList.tsx'
import { t } from '#text/text.ts'
import { foundRows, type Redaction, type RedactionRow } from './redaction-rows.ts'
import './redact.css'

/** What is to be left out of an export: sources and sentences from a list, names as lines. */
export function RedactionChoices({
  rows,
  value,
  onChange,
}: {
  rows: readonly RedactionRow[]
  value: Redaction
  onChange: (value: Redaction) => void
}) {
  const [query, setQuery] = useState('')
  const shown = useMemo(
    () =>
      foundRows(rows, query, value.rows).map(({ id, kind, text, where }) => ({
        id,
        text,
        about: kind === 'source' ? t('brief:redact.source', { where }) : where,
      })),
    [rows, query, value.rows],
  )
  return (
    <section className="redaction" aria-label={t('brief:redact.label')}>
      <p className="field-hint">{t('brief:redact.about')}</p>
      <Field
        label={t('brief:redact.names')}
        value={value.names}
        onChange={(names) => onChange({ ...value, names })}
        lines={2}
        hint={t('brief:redact.namesHint')}
      />
      <Field
        label={t('brief:redact.find')}
        value={query}
        onChange={setQuery}
        hint={t('brief:redact.chosen', { count: rows.filter(({ id }) => value.rows.has(id)).length })}
      />
      <TickList
        label={t('brief:redact.list')}
        className="redaction-list"
        rows={shown}
        ticked={value.rows}
        onTicked={(ids) => onChange({ ...value, rows: ids })}
        empty={t('brief:redact.none')}
        rowHeight={48}
        mark={<EyeOff size={14} className="redaction-mark" aria-hidden />}
      />
    </section>
  )
}
