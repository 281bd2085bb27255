import { numbersIn } from '../brief/check/numbers.ts'
import { tokensOf } from './tokens.ts'

/** A number that a text gives: as it prints it, what it may mean, of what kind, and the words after it, which say what is counted. */
export type Value = {
  printed: string
  values: number[]
  kind: 'year' | 'percent' | 'money' | 'count'
  counted: string[]
  at: number
}

/** Numbers in words, English and Russian: what two writers say of one thing, one in words and one in digits. “One” is seldom a number. */
const WORDS: readonly (readonly [string, string])[] = [
  ['half a million|полмиллиона', '0.5 million'],
  ['one and a half|полтора|полутора', '1.5'],
  ['a million', '1 million'],
  ['a billion', '1 billion'],
  ['a thousand|one thousand', '1,000'],
  ['a hundred|one hundred|сто|ста', '100'],
  ['a dozen|one dozen|dozen|дюжина|дюжины', '12'],
  ['two|два|две|двух', '2'],
  ['three|три|трех|трёх', '3'],
  ['four|четыре|четырех|четырёх', '4'],
  ['five|пять|пяти', '5'],
  ['six|шесть|шести', '6'],
  ['seven|семь|семи', '7'],
  ['eight|восемь|восьми', '8'],
  ['nine|девять|девяти', '9'],
  ['ten|десять|десяти', '10'],
  ['eleven|одиннадцать|одиннадцати', '11'],
  ['twelve|двенадцать|двенадцати', '12'],
  ['thirteen|тринадцать|тринадцати', '13'],
  ['fourteen|четырнадцать|четырнадцати', '14'],
  ['fifteen|пятнадцать|пятнадцати', '15'],
  ['sixteen|шестнадцать|шестнадцати', '16'],
  ['seventeen|семнадцать|семнадцати', '17'],
  ['eighteen|восемнадцать|восемнадцати', '18'],
  ['nineteen|девятнадцать|девятнадцати', '19'],
  ['twenty|двадцать|двадцати', '20'],
  ['thirty|тридцать|тридцати', '30'],
  ['forty|сорок|сорока', '40'],
  ['fifty|пятьдесят|пятидесяти', '50'],
  ['sixty|шестьдесят|шестидесяти', '60'],
  ['seventy|семьдесят|семидесяти', '70'],
  ['eighty|восемьдесят|восьмидесяти', '80'],
  ['ninety|девяносто|девяноста', '90'],
]
const DIGITS = new Map(WORDS.flatMap(([words, digits]) => words.split('|').map((word) => [word, digits] as const)))
const IN_WORDS = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${[...DIGITS.keys()].toSorted((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{N}])(?!-\\p{L})`,
  'giu',
)
const PERCENT = /^\s?(?:%|percent|per cent|процент)/iu
const MONEY_BEFORE = /(?:[$€£¥₽₸]|US\$|USD|EUR|RMB)\s?$/u
const MONEY_AFTER = /^\s?(?:US )?(?:dollars?|euros?|yuan|tenge|rou?bles?|доллар|евро|юан|тенге|рубл|美元|人民币|元)/iu
const YEAR = /^(?:1[89]|20)\d\d$/
const COUNTED_WORDS = 3
const CONTEXT = 60

/** The numbers of a text in order, those in words among them. `at` is meant for the text with its numbers in digits. */
export function valuesOf(text: string): Value[] {
  const inDigits = text.replace(IN_WORDS, (word) => DIGITS.get(word.toLowerCase()) ?? word)
  return numbersIn(inDigits).map(({ printed, values, at }) => {
    const after = inDigits.slice(at + printed.length, at + printed.length + CONTEXT)
    const counted = tokensOf(after.split(/[.;:!?]/u, 1)[0] ?? '')
    return {
      printed,
      values,
      at,
      kind: kindOf(printed, inDigits.slice(0, at), after),
      counted: counted.slice(0, COUNTED_WORDS).map(({ key }) => key),
    }
  })
}

function kindOf(printed: string, before: string, after: string): Value['kind'] {
  if (PERCENT.test(after)) return 'percent'
  if (MONEY_BEFORE.test(before.slice(-CONTEXT)) || MONEY_AFTER.test(after)) return 'money'
  return YEAR.test(printed) ? 'year' : 'count'
}

/** Whether two numbers may be the same one. */
export function agree(one: Value, other: Value): boolean {
  return one.values.some((value) => other.values.includes(value))
}
