import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { numberBlocks } from './article.ts'
import { compileThemes, suggestThemes } from './suggestion.ts'
import { Theme } from './theme.ts'

const corpus = new URL('../../../shared/corpus/', import.meta.url)
const absent = !existsSync(corpus)
if (absent) console.warn('Not run: the themes of the corpus, because ../shared/corpus is not there.')

const Truth = z.array(z.object({ file: z.string(), line: z.int(), themes: z.array(z.string()), borderline: z.array(z.string()) }))

/** What a reader without the app would search for. */
const KEYWORDS: Record<string, RegExp> = {
  energy: /energy/i,
  security: /security/i,
  xinjiang: /xinjiang/i,
  'russia-rivalry': /russia/i,
}

type Counts = { hit: number; wrong: number; missed: number }

function figures({ hit, wrong, missed }: Counts): string {
  const share = (of: number): string => (hit / (hit + of)).toFixed(2)
  return `precision ${share(wrong)}, recall ${share(missed)}, F1 ${f1({ hit, wrong, missed }).toFixed(2)}`
}

const f1 = ({ hit, wrong, missed }: Counts): number => (2 * hit) / (2 * hit + wrong + missed)

function count(counts: Counts, said: boolean, is: boolean): void {
  if (said && is) counts.hit += 1
  else if (said) counts.wrong += 1
  else if (is) counts.missed += 1
}

it.skipIf(absent)(
  'themes the paragraphs of the corpus (../shared/corpus) with an F1 of .80 and more each, better than one keyword does',
  () => {
    const truth = Truth.parse(JSON.parse(readFileSync(new URL('themes.json', corpus), 'utf8')))
    const themes = Object.keys(KEYWORDS).map((slug) =>
      Theme.parse(JSON.parse(readFileSync(new URL(`../../resources/themes/${slug}.json`, import.meta.url), 'utf8'))),
    )
    const matcher = compileThemes(themes)
    const files = new Map(truth.map(({ file }) => [file, readFileSync(new URL(file, corpus), 'utf8').split('\n')]))
    const report = themes.map(({ slug }) => {
      const ours: Counts = { hit: 0, wrong: 0, missed: 0 }
      const keyword: Counts = { hit: 0, wrong: 0, missed: 0 }
      for (const { file, line, themes: are, borderline } of truth) {
        if (borderline.includes(slug)) continue
        const text = files.get(file)?.[line - 1]?.trim().normalize('NFC') ?? ''
        const is = are.includes(slug)
        count(
          ours,
          suggestThemes(numberBlocks([{ kind: 'paragraph', text }]), matcher).some(({ theme }) => theme === slug),
          is,
        )
        count(keyword, KEYWORDS[slug]?.test(text) ?? false, is)
      }
      return { slug, ours, keyword }
    })
    console.log(
      report.map(({ slug, ours, keyword }) => `${slug}: ${figures(ours)} (one keyword: ${figures(keyword)})`).join('\n'),
    )
    for (const { ours, keyword } of report) {
      expect(f1(ours)).toBeGreaterThanOrEqual(0.8)
      expect(f1(ours)).toBeGreaterThan(f1(keyword))
    }
  },
)
