import type { FormatReader } from '../parsed-source.ts'
import { readCslJson } from './csl-json.ts'
import { readEndnote } from './endnote.ts'
import { readPubmed } from './pubmed.ts'
import { readRecords } from './read-records.ts'
import { readRis } from './ris.ts'
import { readZoteroRdf } from './zotero-rdf.ts'

/** The records of a RIS file, with the text of attached files. Failures: those of `readRecords`. */
export const readRisFile: FormatReader = (input, readSource) => readRecords(input, 'ris', readRis, readSource)

/** The records of an EndNote export, in tags or in XML, with the text of attached files. Failures: those of `readRecords`. */
export const readEndnoteFile: FormatReader = (input, readSource) => readRecords(input, 'endnote', readEndnote, readSource)

/** The records of a PubMed export. Failures: those of `readRecords`. */
export const readPubmedFile: FormatReader = (input, readSource) => readRecords(input, 'pubmed', readPubmed, readSource)

/** The records of a CSL-JSON file. Failures: those of `readRecords`. */
export const readCslJsonFile: FormatReader = (input, readSource) => readRecords(input, 'csl-json', readCslJson, readSource)

/** The records of Zotero's RDF export, with the text of attached files. Failures: those of `readRecords`. */
export const readZoteroRdfFile: FormatReader = (input, readSource) => readRecords(input, 'zotero-rdf', readZoteroRdf, readSource)
