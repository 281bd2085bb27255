import type { FormatReader } from '../parsed-source.ts'
import { readBibtex } from './bibtex.ts'
import { readRecords } from './read-records.ts'

/** The records of a BibTeX file, with the text of attached files. Failures: those of `readRecords`. */
export const readBibtexFile: FormatReader = (input, readSource) => readRecords(input, 'bibtex', readBibtex, readSource)
