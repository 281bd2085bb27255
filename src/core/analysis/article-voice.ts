import type { Voiced } from '../brief/origins.ts'
import { wholeAgencies } from '../brief/whole-agencies.ts'
import { isOrganisation } from '../organisation.ts'

type Facts = { id: string; title: string; authors: readonly string[]; publication: string | null }

/**
 * Who speaks in a whole article: the people who signed it, and the agencies that it comes from. Neither the outlet nor an “Editorial Board” makes two articles one voice here: different people of one paper
 * report different things. `texts` are those of its kept paragraphs.
 */
export function articleVoice({ id, title, authors, publication }: Facts, texts: readonly string[], copyOf?: string): Voiced {
  return {
    id,
    title,
    authors: authors.filter((name) => !isOrganisation(name)),
    publication: null,
    texts: [],
    agencies: wholeAgencies({ authors, publication }, texts),
    copyOf,
  }
}
