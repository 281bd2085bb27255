import { compareFile, type ComparedFile } from '#core/brief/proof/compare-file.ts'
import { WORD_FORM } from '#core/brief/proof/forms.ts'
import type { FoundFile } from '#core/brief/proof/found.ts'
import type { ProofRegister } from '#core/brief/proof/proof-register.ts'
import { safeHref } from '#formats/write/href.ts'
import { pdfForm } from '#formats/write/pdf/pdf-form.ts'

/** Lays a file against its register in the form in which its format gives texts back. null: it no longer says which piece is which. */
export async function compareWithRegister(found: FoundFile, register: ProofRegister): Promise<ComparedFile | null> {
  const links = register.links?.map(({ text, href }) => ({ text, href: safeHref(href) ?? href }))
  const written = links === undefined ? register : { ...register, links }
  if (found.format !== 'pdf') return compareFile(found, written, WORD_FORM)
  const { brief, pieces } = register
  const printed = [...pieces.map(({ text }) => text), brief.title, brief.marking]
  const read = [...found.parts, ...found.loose].map(({ text }) => text)
  return compareFile(found, written, await pdfForm(printed, [...read, ...found.running.flat()]))
}
