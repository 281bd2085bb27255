import type { Voiced } from '../brief/origins.ts'
import { wholeAgencies } from '../brief/whole-agencies.ts'
import { isOrganisation } from '../organisation.ts'

type Facts = { id: string; title: string; authors: readonly string[]; publication: string | null }

/**
 * Who speaks in a whole article: the people who signed it, and the agencies that it comes from. Neither the outlet nor an “Editorial Board” makes two articles one voice here: different people of one paper
 * report different things. `texts` are those of its kept paragraphs.
 */
export function articleVoice(facts: Facts, texts: readonly string[], copyOf?: string): Voiced {
  return voiceWith(facts, wholeAgencies(facts, texts), copyOf)
}

/** The same of an article whose agencies (`wholeAgencies`) are known. */
export function voiceWith({ id, title, authors }: Facts, agencies: Voiced['agencies'], copyOf?: string): Voiced {
  return {
    id,
    title,
    authors: authors.filter((name) => !isOrganisation(name)),
    publication: null,
    texts: [],
    agencies,
    copyOf,
  }
}
