import { cleanPhrase } from '#core/import/clean-text.ts'
import type { Beside } from '#core/import/pages/page.ts'

/** Annotations of a page that are looked at, and characters of one; a report with comments has some hundred. */
const MOST = 2000
const LONGEST = 4000

type Annotation = {
  subtype?: unknown
  contentsObj?: { str?: unknown }
  titleObj?: { str?: unknown }
  fieldValue?: unknown
  fieldType?: unknown
  options?: unknown
}

/** What stands on a page without being drawn as its text: comments, with who made them, and what forms hold. `annotations` as pdf.js gives them. */
export function pageNotes(annotations: readonly unknown[]): Beside[] {
  return annotations.slice(0, MOST).flatMap((each): Beside[] => {
    const annotation = each as Annotation
    if (annotation.subtype === 'Widget') return kept(fieldText(annotation), 'control')
    if (annotation.subtype === 'Link' || annotation.subtype === 'Popup') return []
    const text = words(annotation.contentsObj?.str)
    const author = words(annotation.titleObj?.str)
    return kept(text === '' || author === '' ? text : `${author}: ${text}`, 'margin-comment')
  })
}

/** What somebody filled in, and between what one can choose. Ticks have no words, signatures no value. */
function fieldText({ fieldValue, fieldType, options }: Annotation): string {
  if (fieldType === 'Btn' || fieldType === 'Sig') return ''
  const values = [fieldValue].flat().map(words)
  const choices = Array.isArray(options)
    ? options.map((option) => words((option as { displayValue?: unknown }).displayValue))
    : []
  return [...new Set([...values, ...choices])].filter((value) => value !== '').join(' · ')
}

function kept(text: string, reason: Beside['reason']): Beside[] {
  return text === '' ? [] : [{ text: text.slice(0, LONGEST), reason }]
}

function words(value: unknown): string {
  return typeof value === 'string' ? cleanPhrase(value.slice(0, LONGEST)) : ''
}
