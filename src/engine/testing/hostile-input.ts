import { join } from 'node:path'
import * as fc from 'fast-check'
import { z } from 'zod'

type Schema = {
  $ref?: string
  $defs?: Record<string, Schema>
  type?: string
  const?: unknown
  enum?: unknown[]
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
  pattern?: string
  items?: Schema
  prefixItems?: Schema[]
  minItems?: number
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: Schema | boolean
  minimum?: number
  maximum?: number
}

/** What has broken programs: markup, SQL, queries, paths, directions, halves of characters, and a great deal of text. */
const HOSTILE = [
  '',
  ' ',
  '\0',
  '../../../etc/passwd',
  "'; DROP TABLE article; --",
  '"',
  '((((((((',
  'NEAR(a b',
  'title:',
  '-',
  'a* OR NOT AND',
  '__proto__',
  'constructor',
  '\u202Etxt.exe',
  '\uD800',
  'e\u0301'.repeat(50),
  '👩‍👩‍👧',
  '<script>alert(1)</script>',
  '{{title}}',
  '(a+)+$',
  '9'.repeat(400),
  'word '.repeat(4000),
]
/** Names that a library of the samples knows, so that a call gets further than its door. */
const KNOWN = ['1', '2', '3', '1:1', '2:1', 'energy', 'security', 'policy-brief', 'bluf-note', 'en', '2022-01', 'pdf', 'docx']
/** Keys whose text is a path: it stays in the folder of the test. */
const PATHS = new Set(['to', 'from', 'path', 'paths', 'file'])

/** Inputs for a call: some that fit its schema with hostile values in them, some that are anything at all. */
export function hostileInput(schema: z.ZodType, folder: string): fc.Arbitrary<unknown> {
  const described = z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }) as Schema
  const fitting = arbitraryOf(described, { root: described, folder, key: '', depth: 0 })
  return fc.oneof({ arbitrary: fitting, weight: 5 }, { arbitrary: fc.anything(), weight: 1 })
}

type Place = { root: Schema; folder: string; key: string; depth: number }
const DEEPEST = 7

function arbitraryOf(schema: Schema, place: Place): fc.Arbitrary<unknown> {
  const deeper = (inner: Schema, key = place.key): fc.Arbitrary<unknown> =>
    arbitraryOf(inner, { ...place, key, depth: place.depth + 1 })
  if (place.depth > DEEPEST) return fc.constant(null)
  if (schema.$ref !== undefined)
    return deeper(schema.$ref === '#' ? place.root : (place.root.$defs?.[schema.$ref.replace('#/$defs/', '')] ?? {}))
  const choices = schema.anyOf ?? schema.oneOf
  if (choices !== undefined) return fc.oneof(...choices.map((each) => deeper(each)))
  if (schema.allOf !== undefined) return deeper(schema.allOf[0] ?? {})
  if ('const' in schema) return fc.constant(schema.const)
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum)
  switch (schema.type) {
    case 'string':
      return text(schema, place)
    case 'integer':
    case 'number':
      return number(schema)
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    case 'array':
      return schema.prefixItems === undefined
        ? fc.array(deeper(schema.items ?? {}), { minLength: schema.minItems ?? 0, maxLength: (schema.minItems ?? 0) + 3 })
        : fc.tuple(...schema.prefixItems.map((each) => deeper(each)))
    case 'object':
      return object(schema, deeper)
    case undefined:
    default:
      return fc.anything({ maxDepth: 2 })
  }
}

function object(schema: Schema, deeper: (inner: Schema, key: string) => fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const { properties = {}, required = [], additionalProperties } = schema
  const fields = Object.fromEntries(Object.entries(properties).map(([key, inner]) => [key, deeper(inner, key)]))
  if (Object.keys(fields).length === 0 && typeof additionalProperties === 'object')
    return fc.dictionary(fc.constantFrom('a', 'energy', '__proto__', '1'), deeper(additionalProperties, ''), { maxKeys: 3 })
  return fc.record(fields, { requiredKeys: required })
}

function text({ pattern }: Schema, { folder, key }: Place): fc.Arbitrary<string> {
  if (PATHS.has(key))
    return fc
      .constantFrom('library.sqlite', 'page.html', 'none', 'sub', 'n'.repeat(300), 'a\u202E.md')
      .map((name) => join(folder, name))
  const any = fc.oneof(fc.constantFrom(...KNOWN), fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 40 }))
  if (pattern === undefined) return any
  try {
    return fc.oneof({ arbitrary: fc.stringMatching(new RegExp(pattern, 'u')), weight: 3 }, { arbitrary: any, weight: 1 })
  } catch {
    return any
  }
}

function number({ type, minimum, maximum }: Schema): fc.Arbitrary<number> {
  const odd = fc.constantFrom(0, 1, 2, -1, 2 ** 31, Number.MAX_SAFE_INTEGER, 1.5)
  const [min, max] = [Math.max(minimum ?? -10, -(2 ** 31)), Math.min(maximum ?? 1000, 2 ** 31)]
  return type === 'integer'
    ? fc.oneof(fc.integer({ min: Math.ceil(min), max: Math.floor(max) }), odd)
    : fc.oneof(fc.double({ noNaN: false }), odd)
}
