import { strToU8, zipSync, type Zippable } from 'fflate'
import type { Theme } from '#core/theme.ts'
import { codesXml, escapedXml, guidOf, themeGuid } from './qda-xml.ts'

/** A passage of a source, by the Unicode characters of its text, end exclusive; `themes` are slugs, `at` says when it was marked. */
export type QdaPassage = { id: string; start: number; end: number; themes: readonly string[]; note: string; at: string }
/** An article with what is marked in it; `facts` are what is known of it beside its text, by name, `at` says when it was imported, where that is known. */
export type QdaSource = {
  id: string
  title: string
  text: string
  at: string | null
  facts: readonly { name: string; value: string }[]
  passages: readonly QdaPassage[]
}

/** A project of the REFI-QDA standard: http://schema.qdasoftware.org/versions/Project/v1.0/Project.xsd */
const NAMESPACE = 'urn:QDA-XML:project:1.0'
/** The first day that ZIP knows, so that the same project gives the same bytes. */
const NO_TIME = new Date(1980, 0, 1)
const USER = guidOf('user', 'analyst')

/** Themes, articles and marked passages as a REFI-QDA project (.qdpx) by the standard; not tried in NVivo, ATLAS.ti or MAXQDA. The same bytes for the same content. */
export function writeQdpx(themes: readonly Theme[], sources: readonly QdaSource[]): Uint8Array {
  const parts: Zippable = { 'project.qde': strToU8(projectXml(themes, sources)) }
  // Without a byte order mark: some programs count it.
  for (const source of sources) parts[`Sources/${sourceGuid(source)}.txt`] = strToU8(source.text)
  return zipSync(parts, { mtime: NO_TIME, level: 6 })
}

/** The elements in the order that the schema asks for. */
function projectXml(themes: readonly Theme[], sources: readonly QdaSource[]): string {
  const names = [...new Set(sources.flatMap(({ facts }) => facts.map(({ name }) => name)))]
  const newest = sources.flatMap(({ at }) => at ?? []).reduce((one, other) => (one > other ? one : other), '')
  const variables = names.map(
    (name) => `    <Variable guid="${guidOf('fact', name)}" name="${escapedXml(name)}" typeOfVariable="Text"/>\n`,
  )
  return `<?xml version="1.0" encoding="utf-8"?>
<Project xmlns="${NAMESPACE}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${NAMESPACE} http://schema.qdasoftware.org/versions/Project/v1.0/Project.xsd" name="Briefwright" origin="Briefwright" creatingUserGUID="${USER}"${madeAt(newest)}>
  <Users>
    <User guid="${USER}" name="Analyst"/>
  </Users>
  <CodeBook>
${codesXml(themes, '    ')}  </CodeBook>
${part('Variables', variables)}${part('Sources', sources.map(sourceXml))}</Project>
`
}

function madeAt(time: string): string {
  return time === '' ? '' : ` creationDateTime="${time}"`
}

function part(name: string, inside: readonly string[]): string {
  return inside.length === 0 ? '' : `  <${name}>\n${inside.join('')}  </${name}>\n`
}

/** Of the text too: articles of two libraries have the same numbers, and meet in one project. */
function sourceGuid({ id, text }: QdaSource): string {
  return guidOf('article', `${id} ${text}`)
}

function sourceXml(source: QdaSource): string {
  const guid = sourceGuid(source)
  const facts = source.facts.map(
    ({ name, value }) =>
      `      <VariableValue><VariableRef targetGUID="${guidOf('fact', name)}"/><TextValue>${escapedXml(value)}</TextValue></VariableValue>\n`,
  )
  return `    <TextSource guid="${guid}" name="${escapedXml(source.title)}" plainTextPath="internal://${guid}.txt" creatingUser="${USER}"${madeAt(source.at ?? '')}>
${source.passages.map((passage) => passageXml(guid, passage)).join('')}${facts.join('')}    </TextSource>
`
}

function passageXml(source: string, { id, start, end, themes, note, at }: QdaPassage): string {
  const by = `creatingUser="${USER}"${madeAt(at)}`
  const codings = themes.map(
    (slug) =>
      `        <Coding guid="${guidOf('coding', `${source} ${id} ${slug}`)}" ${by}><CodeRef targetGUID="${themeGuid(slug)}"/></Coding>\n`,
  )
  const said = note === '' ? '' : `        <Description>${escapedXml(note)}</Description>\n`
  return `      <PlainTextSelection guid="${guidOf('passage', `${source} ${id}`)}" name="${escapedXml(id)}" startPosition="${start}" endPosition="${end}" ${by}>
${said}${codings.join('')}      </PlainTextSelection>
`
}
