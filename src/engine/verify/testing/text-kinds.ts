import type { Edit, pieceEdits } from './text-edits.ts'
import { replaced } from './text-edits.ts'

/** A kind of change, made in three places, and what falls by it. */
export type Kind = [name: string, edit: Edit, fallen: string[]]

const NEW = ' Nobody doubts it.'

/** The kinds of change that read alike in every format that is text, made to its own pieces; `note` is what a note says. */
export function kindsOfChange({ each, swapped }: ReturnType<typeof pieceEdits>, note: (word: string) => string): Kind[] {
  return [
    [
      'a word',
      replaced(['largest', 'smallest'], ['of gas', 'of oil'], ['owners', 'tenants']),
      [
        'CHANGED The first plant sold 2.5 million tonnes of oil.',
        'CHANGED It was not the smallest of the six.',
        'CHANGED The second plant did not answer; its tenants did.',
      ],
    ],
    [
      'a number',
      replaced(['40 million', '400 million'], ['2027', '2028'], ['1,200', '1,300']),
      [
        'CHANGED They paid $1,300 for each tonne.',
        'CHANGED Prices will not fall before 2028.',
        'CHANGED Waiting costs 400 million a month.',
      ],
    ],
    [
      'a point',
      replaced(['2.5 million tonnes of', '25 million tonnes of'], ['+3.5', '+35'], ['sold 2.5 million.', 'sold 25 million.']),
      [
        'CHANGED The first plant sold 25 million tonnes of gas.',
        'CHANGED Supply grows by +35 % a year.',
        'CHANGED It sold 25 million.',
      ],
    ],
    [
      'a “not”',
      replaced(['was not the', 'was the'], ['will not fall', 'will fall'], ['did not answer', 'did answer']),
      [
        'CHANGED It was the largest of the six.',
        'CHANGED The second plant did answer; its owners did.',
        'CHANGED Prices will fall before 2027.',
      ],
    ],
    [
      'an added sentence',
      replaced(['of gas.', `of gas.${NEW}`], ['before 2027.', `before 2027.${NEW}`], ['all the same.', `all the same.${NEW}`]),
      ['ADDED Nobody doubts it.', 'ADDED Nobody doubts it.', 'ADDED Nobody doubts it.'],
    ],
    [
      'a sentence that was added without an identity',
      each((found) => `${found}${NEW}`, 'of gas.', 'before 2027.', 'all the same.'),
      ['ADDED Nobody doubts it.', 'ADDED Nobody doubts it.', 'ADDED Nobody doubts it.'],
    ],
    [
      'a deleted sentence',
      each(() => '', 'It was not', 'Waiting costs', 'We would wait'),
      [
        'DELETED It was not the largest of the six.',
        'DELETED Waiting costs 40 million a month.',
        'DELETED We would wait all the same.',
        `DELETED ${note('Five')}`,
      ],
    ],
    [
      'a doubled sentence',
      each((found) => `${found} ${found}`, 'Prices will not', 'Waiting costs', 'It sold 3.5'),
      ['ADDED Prices will not fall before 2027.', 'ADDED Waiting costs 40 million a month.', 'ADDED It sold 3.5 million.'],
    ],
    [
      'a moved sentence',
      (file) =>
        [
          ['The first plant sold', 'Its share fell'],
          ['The second plant did', 'They paid'],
          ['Waiting costs', 'We would wait'],
        ].reduce((now, [one = '', other = '']) => swapped(now, one, other), file),
      [
        'MOVED The first plant sold 2.5 million tonnes of gas.',
        'MOVED It was not the largest of the six.',
        'MOVED The second plant did not answer; its owners did.',
        'MOVED Waiting costs 40 million a month.',
      ],
    ],
    [
      'a heading',
      replaced(['What was sold', 'What was lost'], ['What was not said', 'What was said'], ['What follows', 'What went before']),
      ['CHANGED What was lost', 'CHANGED What was said', 'CHANGED What went before'],
    ],
  ]
}
