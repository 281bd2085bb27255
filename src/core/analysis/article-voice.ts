import { agencyNamed } from '../brief/agency.ts'
import type { Voiced } from '../brief/origins.ts'
import { isOrganisation } from '../organisation.ts'

/** Paragraphs that may say where all of an article comes from. An agency that is quoted further down is one source of several. */
const LEAD = 2
/** A last line that signs is no longer, in characters. */
const LONGEST_SIGNATURE = 200

type Facts = { id: string; title: string; authors: readonly string[]; publication: string | null }

/**
 * Who speaks in a whole article: the people who signed it, and the agency that signed it, published it, or that its first paragraphs or last line give as where it comes from. Neither the outlet nor an
 * “Editorial Board” makes two articles one voice here: different people of one paper report different things. `texts` are those of its kept paragraphs.
 */
export function articleVoice({ id, title, authors, publication }: Facts, texts: readonly string[], copyOf?: string): Voiced {
  const last = texts.length > LEAD ? texts.at(-1) : undefined
  const agencies = [...authors, publication ?? ''].flatMap((name) => agencyNamed(name) ?? [])
  return {
    id,
    title,
    authors: [...authors.filter((name) => !isOrganisation(name)), ...agencies],
    publication: null,
    texts: [...texts.slice(0, LEAD), ...(last !== undefined && last.length <= LONGEST_SIGNATURE ? [last] : [])],
    copyOf,
  }
}
