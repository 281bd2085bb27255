import { useState } from 'react'
import { FieldError, Label, Text, TextArea, TextField } from 'react-aria-components'
import type { ImportItemRow } from '#contract/import-review.ts'
import type { MetadataField } from '#core/article.ts'
import { t } from '#text/text.ts'
import { useUnsaved } from '../ui/unsaved.ts'
import { languageName } from '../ui/words.ts'
import { EDIT_FIRST } from './edit-first.ts'
import { factError, factFrom, factText } from './fact-text.ts'
import { factOrigin } from './fact-origin.ts'
import { fieldName } from './field-name.ts'
import { editItems } from './review-actions.ts'
import './facts.css'

/** Fields of which it must be told how they are written. */
function hintOf(field: MetadataField): string | null {
  return field === 'authors' || field === 'date' || field === 'language' ? t(`review:hint.${field}`) : null
}

type Properties = { row: ImportItemRow; field: MetadataField; first: boolean; editable: boolean; onLeave: () => void }

/**
 * One fact about an item, edited where it stands: Enter or leaving the field keeps what was typed, Escape takes it back. Under it stands where
 * the fact comes from; while it is edited, how to write it.
 */
export function Fact({ row, field, first, editable, onLeave }: Properties) {
  const known = factText(row, field)
  const [typed, setTyped] = useState<string | null>(null)
  const [inside, setInside] = useState(false)
  const error = typed === null ? null : factError(field, typed)
  const doubtful = editable && row.doubtful.includes(field)

  const changed = typed !== null && error === null && typed.trim() !== known
  useUnsaved(
    `fact:${row.id}:${field}`,
    changed ? { name: 'imports.edit', input: { items: { ids: [row.id] }, metadata: factFrom(field, typed) } } : null,
  )
  const keep = (): void => {
    if (typed === null || error !== null) return
    if (typed.trim() !== known) void editItems({ ids: [row.id] }, factFrom(field, typed)).then(() => setTyped(null))
    else setTyped(null)
  }
  const found = factOrigin(row.origins[field], known !== '')
  const origin =
    field === 'language' && known !== ''
      ? t('review:fact.languageAndOrigin', { language: languageName(known), origin: found })
      : found
  const doubt = known === '' ? t('review:fact.addIt', { origin }) : t('review:fact.check', { origin })
  const said = (inside ? hintOf(field) : null) ?? (doubtful ? doubt : origin)
  return (
    <TextField
      className={`fact${doubtful ? ' fact-doubtful' : ''}`}
      value={typed ?? known}
      onChange={setTyped}
      onFocusChange={(focused) => {
        setInside(focused)
        if (!focused) keep()
      }}
      isReadOnly={!editable}
      isInvalid={error !== null}
      validationBehavior="aria"
    >
      <Label className="fact-label">{fieldName(field)}</Label>
      <TextArea
        className="fact-input"
        rows={1}
        dir="auto"
        placeholder={t('review:fact.notKnown')}
        {...(first ? { [EDIT_FIRST]: '' } : {})}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
            event.preventDefault()
            keep()
            if (error === null) onLeave()
          } else if (event.key === 'Escape') {
            event.stopPropagation()
            setTyped(null)
            onLeave()
          }
        }}
      />
      {error === null && (
        <Text slot="description" className="fact-origin">
          {said}
        </Text>
      )}
      <FieldError className="field-error">{error}</FieldError>
    </TextField>
  )
}
