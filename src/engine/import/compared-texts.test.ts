import { expect, test } from 'vitest'
import { numberBlocks } from '#core/article.ts'
import { comparedTexts } from './compared-texts.ts'
import { runsOfTexts } from './text-runs.ts'

const hash = (name: string): Uint8Array => Buffer.from(name)
/** 20 words make 16 runs. */
const blocks = (name: string) =>
  numberBlocks([{ kind: 'paragraph', text: Array.from({ length: 20 }, (_, index) => `${name}${index}`).join(' ') }])

test('a text is read once, however often it is compared, and those used last are kept', async () => {
  const { texts, compare, read } = counted(16 * 33)
  const names = Array.from({ length: 33 }, (_, index) => `n${index}x`)
  for (const name of names) await compare(name)
  await compare('n0x')
  await compare('another')
  expect(read).toEqual([...names, 'another'])
  expect(['n0x', 'n1x', 'another'].map((name) => texts.get(hash(name)) !== undefined)).toEqual([true, false, true])
})

test('all that one article is compared with stays, however long it is', async () => {
  const { texts, compare } = counted(0)
  const names = Array.from({ length: 33 }, (_, index) => `n${index}x`)
  for (const name of names) await compare(name)
  expect(names.filter((name) => texts.get(hash(name)) === undefined)).toEqual(['n0x'])
})

test('as many texts are read at once as make some thousand words, and always one', async () => {
  const asked: number[] = []
  const texts = comparedTexts({
    of: async (each) => {
      asked.push(each.length)
      return runsOfTexts(each)
    },
  })
  const wanted = ['first', 'second', 'third', 'fourth'].map((name) => ({
    hash: hash(name),
    read: () => numberBlocks([{ kind: 'paragraph', text: `${name} `.repeat(4_000) }]),
  }))
  await texts.read(wanted)
  await texts.read(wanted.slice(2))
  expect(asked).toEqual([2, 2])
})

function counted(most: number) {
  const texts = comparedTexts({ of: async (each) => runsOfTexts(each) }, most)
  const read: string[] = []
  const compare = async (name: string): Promise<void> => {
    if (texts.get(hash(name))) return
    read.push(name)
    await texts.read([{ hash: hash(name), read: () => blocks(name) }])
    expect(texts.get(hash(name))).toHaveLength(16)
  }
  return { texts, read, compare }
}
