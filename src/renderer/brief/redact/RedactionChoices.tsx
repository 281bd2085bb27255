import { Check as Tick, EyeOff } from 'lucide-react'
import { useMemo, useState } from 'react'
import { ListBox, ListBoxItem, Text } from 'react-aria-components'
import { Field } from '#renderer/ui/Field.tsx'
import { VirtualRows } from '#renderer/ui/VirtualRows.tsx'
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
  const found = useMemo(() => foundRows(rows, query, value.rows), [rows, query, value.rows])
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
      <VirtualRows rowHeight={48}>
        <ListBox
          className="redaction-list"
          aria-label={t('brief:redact.list')}
          items={found}
          selectionMode="multiple"
          selectedKeys={value.rows}
          onSelectionChange={(keys) =>
            onChange({ ...value, rows: new Set(keys === 'all' ? found.map(({ id }) => id) : [...keys].map(String)) })
          }
          renderEmptyState={() => <p className="muted redaction-none">{t('brief:redact.none')}</p>}
        >
          {({ id, kind, text, where }) => (
            <ListBoxItem id={id} className="redaction-row" textValue={text}>
              {({ isSelected }) => (
                <>
                  <span className="check-box" aria-hidden>
                    {isSelected && <Tick size={12} strokeWidth={3} />}
                  </span>
                  <span className="redaction-text">
                    <Text slot="label" className={isSelected ? 'redaction-out' : undefined}>
                      {text}
                    </Text>
                    <Text slot="description" className="field-hint truncate">
                      {kind === 'source' ? t('brief:redact.source', { where }) : where}
                    </Text>
                  </span>
                  {isSelected && <EyeOff size={14} className="redaction-mark" aria-hidden />}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </VirtualRows>
    </section>
  )
}
