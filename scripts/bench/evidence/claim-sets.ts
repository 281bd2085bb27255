import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { CORPUS_CLAIMS } from './corpus-claims.ts'

/** Claims with the passages that bear on each, by their places in `passages`. */
export type ClaimSet = { name: string; passages: { title: string; text: string }[]; claims: { claim: string; right: number[] }[] }

const BENCH = resolve('../shared/bench/evidence')
const CORPUS = resolve('../shared/corpus')
/** Shorter lines of the corpus are furniture. */
const SHORTEST_LINE = 40

type ClimateFever = { claim: string; evidences: { evidence_label: string; article: string; evidence: string }[] }
type CovidFact = { claim: string; evidence: string[] }

/** What lies beside the project, and the names of what does not. Both public sets as published, one JSON object a line. */
export function claimSets(): { sets: ClaimSet[]; absent: string[] } {
  const wanted: [string, () => ClaimSet | null][] = [
    ['Climate-FEVER', () => publicSet('Climate-FEVER', 'climate-fever.jsonl', climateFever)],
    ['COVID-Fact', () => publicSet('COVID-Fact', 'covid-fact.jsonl', covidFact)],
    ['the corpus', corpus],
  ]
  const found = wanted.map(([name, read]) => ({ name, set: read() }))
  return {
    sets: found.flatMap(({ set }) => set ?? []),
    absent: found.filter(({ set }) => set === null).map(({ name }) => name),
  }
}

type Parsed = { claim: string; right: { title: string; text: string }[]; others: { title: string; text: string }[] }

function publicSet(name: string, file: string, parse: (line: string) => Parsed): ClaimSet | null {
  const path = resolve(BENCH, file)
  if (!existsSync(path)) return null
  const lines = readFileSync(path, 'utf8').split('\n')
  const parsed = lines.filter((line) => line.trim() !== '').map(parse)
  const passages: ClaimSet['passages'] = []
  const places = new Map<string, number>()
  const placeOf = (passage: { title: string; text: string }): number => {
    const known = places.get(passage.text)
    if (known !== undefined) return known
    places.set(passage.text, passages.length)
    return passages.push(passage) - 1
  }
  const claims = parsed.map(({ claim, right, others }) => {
    others.forEach(placeOf)
    return { claim, right: [...new Set(right.map(placeOf))] }
  })
  return { name, passages, claims: claims.filter(({ right }) => right.length > 0) }
}

/** Right is what supports or refutes a claim: both are what an analyst must see. */
function climateFever(line: string): Parsed {
  const { claim, evidences } = JSON.parse(line) as ClimateFever
  const all = evidences.map(({ evidence_label: label, article, evidence }) => ({
    bears: label !== 'NOT_ENOUGH_INFO',
    passage: { title: article, text: evidence },
  }))
  const passages = (bears: boolean): Parsed['right'] => all.filter((each) => each.bears === bears).map(({ passage }) => passage)
  return { claim, right: passages(true), others: passages(false) }
}

function covidFact(line: string): Parsed {
  const { claim, evidence } = JSON.parse(line) as CovidFact
  return { claim, right: evidence.map((text) => ({ title: '', text })), others: [] }
}

function corpus(): ClaimSet | null {
  if (!existsSync(CORPUS)) return null
  const files = readdirSync(CORPUS).filter((name) => /^\d{3}_.*\.txt$/.test(name))
  const passages = files.flatMap((file) =>
    readFileSync(resolve(CORPUS, file), 'utf8')
      .split('\n')
      .map((text, index) => ({ title: '', text: text.trim().normalize('NFC'), file: file.slice(0, 3), line: index + 1 }))
      .filter(({ text }) => text.length >= SHORTEST_LINE),
  )
  const claims = CORPUS_CLAIMS.map(({ claim, file, line }) => ({
    claim,
    right: [passages.findIndex((passage) => passage.file === file && passage.line === line)].filter((place) => place >= 0),
  }))
  return { name: 'the corpus', passages, claims }
}
