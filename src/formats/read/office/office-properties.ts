import type { PartialDate } from '#core/article.ts'
import { cleanPhrase } from '#core/import/clean-text.ts'
import { languageTag } from '#core/import/language-tag.ts'
import { readXml } from '../xml/read-xml.ts'
import { elementsIn, textIn } from '../xml/xml-element.ts'

/** What a document says about itself: Dublin Core in Word's `docProps/core.xml` and in ODF's `meta.xml`. Programs fill in much of it. */
export type OfficeProperties = { title: string | null; creators: string[]; created: PartialDate | null; language: string | null }

const LONGEST = 1000

/** Reads the properties from their XML; what is missing or broken is null. */
export function officeProperties(name: string, xml: string | null): OfficeProperties {
  const read = xml === null ? null : readXml(name, xml)
  const root = read?.ok === true ? read.value : null
  const texts = (...locals: string[]): string[] =>
    locals
      .flatMap((local) => (root === null ? [] : elementsIn(root, local)))
      .map((element) => cleanPhrase(textIn(element).slice(0, LONGEST)))
      .filter((text) => text !== '')
  // ODF's dc:creator is who saved last; who began it stands in its own element.
  const [initial, creator] = [texts('initial-creator'), texts('creator')]
  return {
    title: texts('title')[0] ?? null,
    creators: initial.length > 0 ? initial : creator,
    created: dayOf(texts('created', 'creation-date')[0]),
    language: languageTag(texts('language')[0] ?? ''),
  }
}

/** The day of `2022-01-14T09:30:00Z`; programs write the beginning of their calendar where they know no date. */
function dayOf(text: string | undefined): PartialDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/.exec(text ?? '')
  if (match === null) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const real = month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
  return real && year >= 1985 && year <= 2100 ? `${match[1]}-${match[2]}-${match[3]}` : null
}
