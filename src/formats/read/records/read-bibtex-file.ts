import type { FormatReader } from '../parsed-source.ts'
import { readBibtex } from './bibtex.ts'
import { readRecordFile } from './read-record-file.ts'

/** The records of a BibTeX file, with the text of attached files. Failures: those of `readRecords`. */
export const readBibtexFile: FormatReader = (input) => readRecordFile(input, 'bibtex', readBibtex)
