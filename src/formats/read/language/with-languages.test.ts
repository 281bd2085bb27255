import { type ArticleDraft, numberBlocks } from '#core/article.ts'
import { NO_METADATA } from '#core/import/known-metadata.ts'
import { describe, expect, it, test } from 'vitest'
import type { ParsedSource } from '../parsed-source.ts'
import { PARAGRAPHS } from './fixtures/paragraphs.ts'
import { languageGuesser } from './language-guesser.ts'
import { textLanguage } from './text-language.ts'
import { withLanguages } from './with-languages.ts'

const LONG = new Map(PARAGRAPHS.filter(([, text]) => text.length > 150))
const long = (language: string): string => LONG.get(language) ?? PARAGRAPHS.findLast(([of]) => of === language)?.[1] ?? ''

function article(texts: readonly string[], facts: Partial<ArticleDraft> = {}): ArticleDraft {
  return { ...NO_METADATA, ...facts, blocks: numberBlocks(texts.map((text) => ({ kind: 'paragraph', text }))) }
}

async function languagesOf(draft: ArticleDraft): Promise<ArticleDraft> {
  const parsed: ParsedSource = { mediaType: 'text/plain', encoding: 'utf-8', articles: [draft], warnings: [] }
  return (await withLanguages(parsed)).articles[0] ?? expect.fail('no article')
}

test.each([...new Set(PARAGRAPHS.map(([language]) => language))])(
  'every long paragraph in %s is recognised',
  async (language) => {
    const guess = await languageGuesser()
    for (const [of, text] of PARAGRAPHS)
      if (of === language && (text.length > 150 || of === 'zh')) expect(textLanguage(text, guess)?.language).toBe(language)
  },
)

test('of short sentences nearly all are recognised, and a doubtful one is said to be so', async () => {
  const guess = await languageGuesser()
  const short = PARAGRAPHS.filter(([, text]) => text.length <= 150)
  const found = short.map(([language, text]) => ({ language, found: textLanguage(text, guess) }))
  const wrong = found.filter(({ language, found }) => found !== null && found.language !== language)
  expect(found.filter(({ language, found }) => found?.language === language).length).toBeGreaterThanOrEqual(short.length * 0.9)
  expect(wrong.filter(({ found }) => (found?.confidence ?? 0) >= 0.9)).toEqual([])
})

describe('the language of an article', () => {
  it('is what its text is in, and is said to be detected', async () => {
    expect(await languagesOf(article([long('ky')]))).toMatchObject({
      language: 'ky',
      origins: { language: { from: 'detected' } },
    })
  })

  it('is the label of its file where the text agrees, region and all', async () => {
    const origins = { language: { from: 'file', confidence: 0.9 } } as const
    expect(await languagesOf(article([long('en')], { language: 'en-GB', origins }))).toMatchObject({ language: 'en-GB', origins })
  })

  it('is not the label where the text is plainly in another', async () => {
    expect(await languagesOf(article([long('kk')], { language: 'en' }))).toMatchObject({ language: 'kk' })
  })

  it('is the label where the text is too short to tell', async () => {
    expect(await languagesOf(article(['Khorgos 2022'], { language: 'ru' }))).toMatchObject({ language: 'ru' })
  })

  it('is told by the title of a record without text', async () => {
    expect(await languagesOf(article([], { title: 'Қазақстан мен Қытай арасындағы су мәселесі' }))).toMatchObject({
      language: 'kk',
    })
  })
})

describe('the language of a paragraph', () => {
  it('is noted where it is surely not the article’s', async () => {
    const { blocks } = await languagesOf(
      article([...Array.from({ length: 6 }, () => long('en')), long('ru'), long('zh'), long('kk'), long('fr')]),
    )
    expect(blocks.slice(5).map(({ language }) => language)).toEqual([undefined, 'ru', 'zh', 'kk', 'fr'])
  })

  it('is not noted for short ones, and for those full of names', async () => {
    const names =
      'Kassym-Jomart Tokayev, Xi Jinping, Shavkat Mirziyoyev, Sadyr Japarov, Emomali Rahmon, Vladimir Putin, Ilham Aliyev, Serdar Berdimuhamedow'
    const { blocks } = await languagesOf(article([long('en'), long('en'), 'Мост закрыли прошлой зимой.', names]))
    expect(blocks.map(({ language }) => language)).toEqual([undefined, undefined, undefined, undefined])
  })
})
