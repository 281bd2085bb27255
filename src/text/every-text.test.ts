import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { en } from './en/index.ts'

type Texts = { readonly [key: string]: string | Texts }

/** Plurals of one text are asked for under one name. */
const keys = (catalogue: Texts, path: string): string[] =>
  Object.entries(catalogue).flatMap(([key, value]) =>
    typeof value === 'string' ? [path + key.replace(/_(zero|one|two|few|many|other)$/, '')] : keys(value, `${path}${key}.`),
  )

test('every text is said somewhere', () => {
  const sources = globSync('src/**/*.{ts,tsx}', { exclude: ['src/text/**', 'src/**/*.test.{ts,tsx}'] })
  const code = sources.map((file) => readFileSync(file, 'utf8')).join('\n')
  const asked = [...code.matchAll(/['"`](?<key>[a-z]+:[\w.-]*)(?<open>\$\{)?/giu)].map(({ groups }) => groups ?? {})
  const whole = new Set(asked.filter(({ open }) => open === undefined).map(({ key }) => key))
  const begun = asked.filter(({ open, key }) => open !== undefined && key?.endsWith('.')).flatMap(({ key }) => key ?? [])
  const said = (key: string): boolean => whole.has(key) || begun.some((beginning) => key.startsWith(beginning))
  const all = Object.entries<Texts>(en).flatMap(([area, catalogue]) => keys(catalogue, `${area}:`))
  expect(all.filter((key) => !said(key))).toEqual([])
})
