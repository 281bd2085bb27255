import { agencyIn, agencyNamed } from './agency.ts'

/** Paragraphs that may say where all of an article comes from. An agency that is quoted further down is one source of several. */
const LEAD = 2
/** A last line that signs is no longer, in characters. */
const LONGEST_SIGNATURE = 200

/**
 * The agencies that all of an article comes from: those that signed it, published it, or that its first paragraphs or last line name as where it comes from. `texts` are its kept paragraphs. The map of
 * origins, assembling and the check of a brief all ask here.
 */
export function wholeAgencies(
  { authors, publication }: { authors: readonly string[]; publication: string | null },
  texts: readonly string[],
): string[] {
  const last = texts.length > LEAD ? texts.at(-1) : undefined
  const telling = [...texts.slice(0, LEAD), ...(last !== undefined && last.length <= LONGEST_SIGNATURE ? [last] : [])]
  const named = [...authors, publication ?? ''].flatMap((name) => agencyNamed(name) ?? [])
  return [...new Set([...named, ...telling.flatMap((text) => agencyIn(text) ?? []), ...signedBy(texts.at(-1) ?? '')])]
}

/** An agency with which a text ends: “Source: Reuters”, “(Interfax)”, “Written from a report by dpa.”, «По материалам ТАСС». */
const SIGNATURE =
  /(?:^|[.!?»”"]\s)(?:(?:Sources?|Источники?|Quelle):\s|\(|(?:Written|Compiled|Adapted|Based)\s(?:from|on)\s(?:an?\s)?reports?\s(?:by|from)\s|По\s(?:материалам|сообщениям|информации)\s)(?<name>[^().:]{2,40})\)?\.?\s*$/iu

function signedBy(text: string): string[] {
  const name = SIGNATURE.exec(text.slice(-LONGEST_SIGNATURE))?.groups?.['name']
  const agency = name === undefined ? null : agencyNamed(name.trim())
  return agency === null ? [] : [agency]
}
