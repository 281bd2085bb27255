import { expect, test } from 'vitest'
import { en } from './en/index.ts'
import { ru } from './ru/index.ts'
import { inFull } from './testing/in-full.ts'

/** Its CLDR plurals, but for `_other`, which whole numbers never ask for and i18next falls back to. */
const FORMS = new Intl.PluralRules('ru').resolvedOptions().pluralCategories.toSorted()

/** What is quoted or typed as it stands: values, words of another text, commands and their flags, and the brief that the demonstration writes in English. */
const AS_IT_STANDS =
  /\{\{[^}]+\}\}|`[^`]+`|«[^»]+»|"[^"]+"|--[a-z-]+(?: FILE)?|\bbrief (?:list|show)\b|^ +npm .*$|\bbriefwright restore BACKUP|\b[a-z]+:\w*/gmu
const IN_ENGLISH = /^terminal\.demo\.brief\./u
/** Names of two words and more. */
const NAMES = /Citation Style Language|Strict Open XML|Web Annotations|W3C|AND OR NOT/gu
const WORDS = /[a-z]{2,} [a-z]{2,}/iu

const english = new Map(inFull(en))
const russian = new Map(inFull(ru))
const isPlural = (key: string): boolean => /_(?:one|few|many|other)$/u.test(key)
const values = (text: string): string[] => [...new Set(text.match(/\{\{[^}]+\}\}/gu))].toSorted()
/** The English beside a Russian text: of a plural the one that all numbers but 1 have. */
const besides = (key: string): string | undefined => english.get(key) ?? english.get(key.replace(/_(?:one|few|many)$/u, '_other'))

test('each plural of English has the forms that Russian needs', () => {
  const bases = [...english.keys()].flatMap((key) => (key.endsWith('_other') ? [key.slice(0, -'_other'.length)] : []))
  expect(FORMS).toEqual(['few', 'many', 'one', 'other'])
  const missing = bases.flatMap((base) => FORMS.map((form) => `${base}_${form}`)).filter((key) => !russian.has(key))
  expect(missing).toEqual([])
})

test('Russian says nothing that English does not, and nothing in its place is empty', () => {
  expect([...russian.keys()].filter((key) => besides(key) === undefined)).toEqual([])
  expect([...english.keys()].filter((key) => english.get(key) !== '' && (russian.get(key) ?? '') === '')).toEqual([])
})

test('each Russian text takes the values that the English one takes', () => {
  const wrong = [...russian].flatMap(([key, text]) => {
    const [wanted, given] = [values(besides(key) ?? ''), values(text)]
    // A form for 1 names its number, where English may name the one thing instead: 21 and 101 are said with it too.
    const all = isPlural(key) ? values(besides(key.replace(/_one$/u, '_other')) ?? '') : wanted
    const missing = wanted.filter((value) => all.includes(value) && !given.includes(value))
    const unknown = given.filter((value) => !wanted.includes(value) && !all.includes(value))
    return missing.length + unknown.length === 0 ? [] : [{ key, missing, unknown }]
  })
  expect(wrong).toEqual([])
})

test('a form for 1 says its number, since 21 and 101 take it too', () => {
  const wrong = [...russian].filter(([key, text]) => {
    const all = english.get(key.replace(/_one$/u, '_other')) ?? ''
    return key.endsWith('_one') && /\{\{count/u.test(all) && !/\{\{count/u.test(text)
  })
  expect(wrong.map(([key]) => key)).toEqual([])
})

test('no English is left', () => {
  const left = [...russian].filter(
    ([key, text]) => !IN_ENGLISH.test(key) && WORDS.test(text.replaceAll(AS_IT_STANDS, '·').replaceAll(NAMES, '·')),
  )
  expect(left).toEqual([])
})
