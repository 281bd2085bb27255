import type { Result } from '#core/result.ts'
import type { Format } from '../format.ts'
import type { FormatReader, ParsedSource, SourceInput } from '../parsed-source.ts'
import type { BibRecords } from './bib-record.ts'
import { readCslJson } from './csl-json.ts'
import { readRecords } from './read-records.ts'
import { readRis } from './ris.ts'
import { readZoteroRdf } from './zotero-rdf.ts'

/** The records of a RIS file, with the text of attached files. Failures: those of `readRecords`. */
export const readRisFile: FormatReader = (input) => readRecordFile(input, 'ris', readRis)

/** The records of a CSL-JSON file. Failures: those of `readRecords`. */
export const readCslJsonFile: FormatReader = (input) => readRecordFile(input, 'csl-json', readCslJson)

/** The records of Zotero's RDF export, with the text of attached files. Failures: those of `readRecords`. */
export const readZoteroRdfFile: FormatReader = (input) => readRecordFile(input, 'zotero-rdf', readZoteroRdf)

/** Reads any file of records; attached files are read by the reader of all formats, which knows this one, hence loaded late. */
export async function readRecordFile(
  input: SourceInput,
  format: Format,
  parse: (text: string) => BibRecords,
): Promise<Result<ParsedSource>> {
  const { readSource } = await import('../read-source.ts')
  return readRecords(input, format, parse, readSource)
}
