import { parseSync, Visitor } from 'oxc-parser'

/** A change of one place: from `start` to `end` of the file stands `by` instead. `what`: in words. */
export type Change = { file: string; line: number; start: number; end: number; by: string; what: string }

/** What stands for an operator in a slip of the hand. */
const OTHERS: Readonly<Record<string, string>> = {
  '===': '!==',
  '!==': '===',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '&&': '||',
  '||': '&&',
}
/** Calls without which something is passed over. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'filter',
  'toSorted',
  'trim',
  'toLowerCase',
  'slice',
  'normalize',
  'reverse',
  'toReversed',
  'flat',
])

/** The changes that can be made to a file: other operators, turned conditions, other numbers, calls and filters left out, early returns that are not taken. */
export function changesOf(file: string, source: string): Change[] {
  const changes: Change[] = []
  const text = (node: { start: number; end: number }): string => source.slice(node.start, node.end)
  const add = (node: { start: number; end: number }, by: string, what: string): void => {
    changes.push({ file, line: source.slice(0, node.start).split('\n').length, start: node.start, end: node.end, by, what })
  }
  const operator = (node: { left: { end: number }; right: { start: number }; operator: string }): void => {
    const other = OTHERS[node.operator]
    const start = source.indexOf(node.operator, node.left.end)
    if (other !== undefined && start !== -1 && start < node.right.start)
      add({ start, end: start + node.operator.length }, other, `${node.operator} → ${other}`)
  }
  new Visitor({
    BinaryExpression: operator,
    LogicalExpression(node) {
      // Beside another “??”, “&&” without brackets is no program, and what cannot be read fails every test.
      if (node.operator === '??') add(node, `((${text(node.left)}) && (${text(node.right)}))`, '?? → &&')
      else operator(node)
    },
    IfStatement({ test }) {
      add(test, `!(${text(test)})`, `the condition of “if” turned: ${short(text(test))}`)
    },
    ConditionalExpression({ test }) {
      add(test, `!(${text(test)})`, `the condition of “?” turned: ${short(text(test))}`)
    },
    UnaryExpression({ operator: sign, argument, start, end }) {
      if (sign === '!') add({ start, end }, text(argument), `“!” left out before ${short(text(argument))}`)
    },
    Literal(node) {
      if (typeof node.value === 'boolean') add(node, String(!node.value), `${node.value} → ${!node.value}`)
      if (typeof node.value === 'number' && node.value < 1_000_000)
        add(node, String(node.value + 1), `${node.raw} → ${node.value + 1}`)
    },
    ExpressionStatement({ expression, start, end }) {
      const call = expression.type === 'AwaitExpression' ? expression.argument : expression
      if (call.type === 'CallExpression') add({ start, end }, ';', `left out: ${short(text({ start, end }))}`)
    },
    CallExpression({ callee, end }) {
      if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return
      const { name } = callee.property
      if (LEFT_OUT.has(name)) add({ start: callee.object.end, end }, '', `.${name}(…) left out`)
    },
  }).visit(parseSync(file, source).program)
  return changes
}

function short(code: string): string {
  const line = code.replace(/\s+/gu, ' ')
  return line.length > 60 ? `${line.slice(0, 57)}…` : line
}
