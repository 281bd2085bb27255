import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { expectOk, temporaryEngine, type TemporaryEngine } from '#engine/testing/temporary-engine.ts'
import { readXml } from '#formats/read/xml/read-xml.ts'
import { attribute, childrenOf, elementsIn, textIn, type XmlElement } from '#formats/read/xml/xml-element.ts'

const ARTICLE =
  'Gas & “𝔾as” at the border\n\nBy Dana Serik\n\n14 May 2026\n\nThe port 🚢 sold 2.5 million tonnes.\n\nNobody 🚢 would say why.\n'

let made: TemporaryEngine
beforeEach(() => {
  made = temporaryEngine()
})
afterEach(() => made.remove())

/** The one article of the library, with an excerpt of one theme and a note, another of none, and a paragraph for which two themes were accepted. */
async function marked(): Promise<string> {
  const { engine, folder } = made
  writeFileSync(join(folder, 'one.txt'), ARTICLE)
  writeFileSync(
    join(folder, 'two.txt'),
    'Nothing is marked here\n\nBy Dana Serik\n\n15 May 2026\n\nThe other port sold nothing that year.\n',
  )
  await made.ended(await engine.call('import.start', { paths: [join(folder, 'one.txt'), join(folder, 'two.txt')] }))
  const { rows } = expectOk(await engine.call('articles.list', { limit: 5 }))
  const article = rows.find(({ title }) => title.startsWith('Gas'))?.id ?? ''
  expectOk(await engine.call('excerpts.add', { article, quote: 'sold 2.5 million', themes: ['energy'], note: 'Since <when>?' }))
  expectOk(await engine.call('excerpts.add', { article, quote: 'would say why' }))
  const block = expectOk(await engine.call('articles.get', { id: article })).blocks.find(({ text }) => text.startsWith('Nobody'))
  for (const theme of ['security', 'xinjiang'])
    expectOk(await engine.call('themes.decide', { article, block: block?.id ?? 0, theme, decision: 'accepted' }))
  expectOk(await engine.call('themes.decide', { article, block: block?.id ?? 0, theme: 'energy', decision: 'rejected' }))
  return article
}

async function project(): Promise<{ root: XmlElement; files: Record<string, string>; said: object }> {
  const to = join(made.folder, 'project.qdpx')
  const said = expectOk(await made.engine.call('themes.exportFile', { to }))
  const files = Object.fromEntries(Object.entries(unzipSync(readFileSync(to))).map(([path, bytes]) => [path, strFromU8(bytes)]))
  const root = readXml('project.qde', files['project.qde'] ?? '')
  if (!root.ok) throw new Error(root.failure.message)
  return { root: root.value, files, said }
}

test('a project holds the marked article as text, each passage at its place with the codes of its themes, and what is known of the article', async () => {
  await marked()
  const { root, files, said } = await project()
  expect(said).toMatchObject({ themes: 4, project: { articles: 1, passages: 3, lost: 0 } })
  const codes = new Map(elementsIn(root, 'Code').map((code) => [attribute(code, 'guid'), attribute(code, 'name')]))
  const sources = elementsIn(root, 'TextSource')
  expect(sources.map((source) => attribute(source, 'name'))).toEqual(['Gas & “𝔾as” at the border'])
  const path = `Sources/${(attribute(sources[0] as XmlElement, 'plainTextPath') ?? '').replace('internal://', '')}`
  const letters = Array.from(files[path] ?? '')
  const passages = elementsIn(root, 'PlainTextSelection').map((selection) => [
    letters.slice(Number(attribute(selection, 'startPosition')), Number(attribute(selection, 'endPosition'))).join(''),
    elementsIn(selection, 'CodeRef').map((ref) => codes.get(attribute(ref, 'targetGUID') ?? '')),
    childrenOf(selection, 'Description').map((description) => textIn(description)),
  ])
  expect(passages).toEqual([
    ['sold 2.5 million', ['Energy'], ['Since <when>?']],
    ['would say why', [], []],
    ['Nobody 🚢 would say why.', ['Security', 'Xinjiang'], []],
  ])
  const variables = new Map(elementsIn(root, 'Variable').map((one) => [attribute(one, 'guid'), attribute(one, 'name')]))
  const facts = elementsIn(root, 'VariableValue').map((value) => [
    variables.get(attribute(childrenOf(value, 'VariableRef')[0] as XmlElement, 'targetGUID') ?? ''),
    textIn(childrenOf(value, 'TextValue')[0] as XmlElement),
  ])
  expect(facts).toEqual([
    ['Authors', 'Dana Serik'],
    ['Date', '2026-05-14'],
    ['Language', 'en'],
  ])
  // The order that the schema asks for.
  expect(childrenOf(root).map(({ name }) => name)).toEqual(['Users', 'CodeBook', 'Variables', 'Sources'])
  const guids = [...(files['project.qde'] ?? '').matchAll(/ guid="([^"]+)"/g)].map(([, guid]) => guid)
  expect(new Set(guids).size).toBe(guids.length)
})

test('the same library gives the same bytes, and its themes come back as they are', async () => {
  await marked()
  const paths = [join(made.folder, 'a.qdpx'), join(made.folder, 'b.qdpx')]
  for (const to of paths) expectOk(await made.engine.call('themes.exportFile', { to }))
  const [one, other] = paths.map((path) => readFileSync(path))
  expect(one?.equals(other ?? Buffer.alloc(0))).toBe(true)
  const { plan } = expectOk(await made.engine.call('themes.readFile', { path: paths[0] ?? '' }))
  expect(plan.map(({ theme, fields }) => [theme, fields])).toEqual([
    ['energy', []],
    ['security', []],
    ['xinjiang', []],
    ['russia-rivalry', []],
  ])
})

test('what is in the trash stays behind; a library without a mark gives its themes alone', async () => {
  const article = await marked()
  expectOk(await made.engine.call('articles.trash', { ids: [article] }))
  const { root, files, said } = await project()
  expect(said).toMatchObject({ themes: 4, project: { articles: 0, passages: 0, lost: 0 } })
  expect(Object.keys(files)).toEqual(['project.qde'])
  expect(childrenOf(root).map(({ name }) => name)).toEqual(['Users', 'CodeBook'])
})
