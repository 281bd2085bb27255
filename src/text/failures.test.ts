import { globSync, readFileSync } from 'node:fs'
import { parseSync, Visitor, type ESTree } from 'vite'
import { expect, test } from 'vitest'

/** Whether a message is written out where it is given: as a literal, glued, or as one side of a choice. */
function isWrittenOut(message: ESTree.Node | undefined): boolean {
  if (message === undefined) return false
  if (message.type === 'Literal') return typeof message.value === 'string'
  if (message.type === 'TemplateLiteral') return message.quasis.some(({ value }) => /\p{L}{2}/u.test(value.raw))
  if (message.type === 'ConditionalExpression') return isWrittenOut(message.consequent) || isWrittenOut(message.alternate)
  if (message.type === 'LogicalExpression' || message.type === 'BinaryExpression')
    return isWrittenOut(message.left) || isWrittenOut(message.right)
  return message.type === 'ArrowFunctionExpression' && isWrittenOut(message.body)
}

/** Where code gives a failure, or a wrong argument of the command line, a message of its own. */
function writtenOut(file: string, code: string): string[] {
  if (!/failure\(|message:|InvalidArgumentError\(/.test(code)) return []
  const found: string[] = []
  const look = (message: ESTree.Node | undefined): void => {
    if (message !== undefined && isWrittenOut(message)) found.push(`${file}: ${code.slice(message.start, message.end)}`)
  }
  new Visitor({
    CallExpression({ callee, arguments: given }) {
      if (callee.type === 'Identifier' && callee.name === 'failure') look(given[1])
    },
    NewExpression({ callee, arguments: given }) {
      if (callee.type === 'Identifier' && callee.name === 'InvalidArgumentError') look(given[0])
    },
    ObjectExpression({ properties }) {
      const named = new Map(
        properties.flatMap((each) =>
          each.type === 'Property' && each.key.type === 'Identifier' ? [[each.key.name, each.value] as const] : [],
        ),
      )
      if (named.has('code')) look(named.get('message'))
    },
  }).visit(parseSync(file, code).program)
  return found
}

test('what a failure says stands in the catalogue', () => {
  const files = globSync('src/**/*.{ts,tsx}', { exclude: ['src/text/**', 'src/**/testing/**', 'src/**/*.test.{ts,tsx}'] })
  expect(files.flatMap((file) => writtenOut(file, readFileSync(file, 'utf8')))).toEqual([])
})

test.each([
  ["failure('busy', 'Wait.')", 1],
  ["failure('busy', `Wait for ${name}.`)", 1],
  ["failure('busy', late ? 'Wait.' : t('refused:noBrief'))", 1],
  ["const given = { code: 'busy', message: 'Wait ' + name }", 1],
  ["failure('busy', t('refused:noBrief', { id: '1' }))", 0],
  ["const given = { code: 'busy', message: `${one} ${two}` }", 0],
])('%s is seen', (code, times) => {
  expect(writtenOut('x.ts', code)).toHaveLength(times)
})
