import { FieldError, Input, Label, Text, TextField } from 'react-aria-components'
import type { MetadataField } from '#core/article.ts'
import { t } from '#text/text.ts'
import { EDIT_FIRST } from './edit-first.ts'
import { factError } from './fact-text.ts'
import { fieldName } from './field-name.ts'
import './facts.css'

type Properties = {
  field: MetadataField
  /** null: the items differ. */
  common: string | null
  /** undefined: nothing was typed, the field stays as it is in each item. */
  typed: string | undefined
  first: boolean
  onType: (text: string | undefined) => void
  onEnter: () => void
}

/** A fact of several items: what they share, “(different)” where they differ, or what is about to be set. */
export function BulkField({ field, common, typed, first, onType, onEnter }: Properties) {
  const error = typed === undefined ? null : factError(field, typed)
  return (
    <TextField
      className={`fact${typed === undefined ? '' : ' fact-typed'}`}
      value={typed ?? common ?? ''}
      onChange={onType}
      isInvalid={error !== null}
      validationBehavior="aria"
      onKeyDown={(event) => {
        if (event.key === 'Enter') onEnter()
        else if (event.key === 'Escape' && typed !== undefined) onType(undefined)
        else event.continuePropagation()
      }}
    >
      <Label className="fact-label">{fieldName(field)}</Label>
      <Input
        className="fact-input"
        dir="auto"
        placeholder={common === null ? t('review:bulk.different') : t('review:fact.notKnown')}
        {...(first ? { [EDIT_FIRST]: '' } : {})}
      />
      {error === null && (
        <Text slot="description" className="fact-origin">
          {typed === undefined ? '' : typed.trim() === '' ? t('review:bulk.willBeEmptied') : t('review:bulk.willBeSet')}
        </Text>
      )}
      <FieldError className="field-error">{error}</FieldError>
    </TextField>
  )
}
