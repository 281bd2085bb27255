import { globSync, readFileSync } from 'node:fs'
import { parseSync, Visitor, type ESTree } from 'vite'
import { expect, test } from 'vitest'

/** Where the command line hands text to people: by the name of the function, the arguments that are text. The others are names and flags. */
const SAID_BY = new Map<string, readonly number[]>(
  Object.entries({
    description: [0],
    argument: [1],
    option: [1],
    requiredOption: [1],
    Option: [1],
    addHelpText: [1],
    showHelpAfterError: [0],
    error: [0],
    err: [0],
    out: [0],
    write: [0],
    printMessage: [1],
  }),
)
/** What their arguments are named by is a key, a call, a file or a bug, and never read by a user. */
const UNSAID = new Set(['t', 'inBrief', 'join', 'URL', 'Error', 'log', 'fromCharCode'])
const SAID_AS = new Set(['text', 'title'])

const WORDS = /\p{L}{2,}[^\p{L}]*\s\(?\p{L}{2,}/u
const LETTERS = /\p{L}{2,}/u
const FLAGS = /^-/

/** The name of what is called: `write` for `process.stdout.write(…)`. */
function called(callee: ESTree.Node): string {
  if (callee.type === 'Identifier') return callee.name
  return callee.type === 'MemberExpression' && callee.property.type === 'Identifier' ? callee.property.name : ''
}

/** Every text of a command-line source that is written out: what reads like words, and any word where people are spoken to. */
function writtenOut(file: string, code: string): string[] {
  const found = new Set<number>()
  const places: string[] = []
  const note = ({ start, end }: { start: number; end: number }): void => {
    if (!found.has(start)) places.push(`${file}: ${code.slice(start, end)}`)
    found.add(start)
  }
  const unsaid: { start: number; end: number }[] = []
  const isUnsaid = (node: { start: number }): boolean => unsaid.some(({ start, end }) => start <= node.start && node.start < end)
  const said = (node: ESTree.Node | undefined): void => {
    if (node === undefined) return
    if (node.type === 'Literal' && typeof node.value === 'string' && LETTERS.test(node.value)) note(node)
    if (node.type === 'ConditionalExpression') [node.consequent, node.alternate].map(said)
    if (node.type === 'LogicalExpression' || node.type === 'BinaryExpression') [node.left, node.right].map(said)
  }
  const call = ({ callee, arguments: given }: ESTree.CallExpression | ESTree.NewExpression): void => {
    const name = called(callee)
    if (UNSAID.has(name)) unsaid.push(...given)
    for (const index of SAID_BY.get(name) ?? []) said(given[index])
  }
  new Visitor({
    CallExpression: call,
    NewExpression: call,
    ImportDeclaration: ({ source }) => void unsaid.push(source),
    Property({ key, value }) {
      if (key.type === 'Identifier' && SAID_AS.has(key.name)) said(value)
    },
    Literal(node) {
      if (typeof node.value !== 'string' || FLAGS.test(node.value) || isUnsaid(node)) return
      if (WORDS.test(node.value)) note(node)
    },
    TemplateLiteral(node) {
      if (!isUnsaid(node) && node.quasis.some(({ value }) => LETTERS.test(value.raw))) note(node)
    },
  }).visit(parseSync(file, code).program)
  return places
}

test('what the command line says stands in the catalogue', () => {
  const files = globSync('src/cli/**/*.ts', { exclude: ['src/cli/testing/**', 'src/cli/**/*.test.ts'] })
  expect(files.length).toBeGreaterThan(20)
  expect(files.flatMap((file) => writtenOut(file, readFileSync(file, 'utf8')))).toEqual([])
})

test.each([
  ["program.command('list').description('articles')", 1],
  ["program.argument('<id>', 'the article', articleId)", 1],
  ["command.option('--limit <n>', 'most')", 1],
  ["new Option('--json', 'one value')", 1],
  ["success({ value, text: text || 'Nothing.' })", 1],
  ["success({ value, text: ok ? 'Whole.' : t('terminal:broken') })", 1],
  ["io.err('Wait\\n')", 1],
  ["const TITLE = 'A brief of mine'", 1],
  ['const line = `${pages} pages`', 1],
  ['const columns = [{ title: `id` }]', 1],
  ["program.command('list').option('--limit <n>', t('help:atMost'), positiveNumber)", 0],
  ["const same = decision === 'accepted' ? t(`terminal:theme.${decision}`) : ''", 0],
  ["throw new Error('This is a bug.')", 0],
  ['join(folder, `brief.${format}`)', 0],
])('%s is seen', (code, times) => {
  expect(writtenOut('x.ts', code)).toHaveLength(times)
})
