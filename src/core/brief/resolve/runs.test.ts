import { assert, constantFrom, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DocumentInline } from '#core/document.ts'
import { textRuns } from './runs.ts'

const show = (text: string, language: string): string[] =>
  textRuns(text, language).map((run) =>
    run.kind === 'text' ? `${run.language ?? '-'}${run.direction ? '←' : ''}|${run.text}` : '',
  )

const name = (run: DocumentInline | undefined): string => (run?.kind === 'text' ? `${run.language} ${run.direction}` : '')

describe('textRuns', () => {
  it('names the language of words in another script', () => {
    expect(show('Xinjiang (新疆, شىنجاڭ) and Қазақстан, not Россия.', 'en')).toEqual([
      '-|Xinjiang (',
      'zh|新疆',
      '-|, ',
      'ug←|شىنجاڭ',
      '-|) and ',
      'kk|Қазақстан',
      '-|, not ',
      'ru|Россия',
      '-|.',
    ])
  })

  it('leaves a vowel sign or an accent with its letter, so that a word is one run', () => {
    expect(show('He wrote كَتَبَ الدَّرْسَ. E\u0301lan, o\u0323\u0302.', 'en')).toEqual([
      '-|He wrote ',
      'ar←|كَتَبَ الدَّرْسَ',
      '-|. E\u0301lan, o\u0323\u0302.',
    ])
  })

  it('keeps spaces between foreign words in their run and the sentence’s own marks outside it', () => {
    expect(show('They say “شىنجاڭ ئۇيغۇر”.', 'en')).toEqual(['-|They say “', 'ug←|شىنجاڭ ئۇيغۇر', '-|”.'])
  })

  it('keeps Chinese marks in the Chinese run', () => {
    expect(show('In 《人民日报》，2022 it says 。', 'en')).toEqual(['-|In ', 'zh|《人民日报》，2022', '-| it says ', 'zh|。'])
  })

  it('leaves the document’s own script unnamed', () => {
    expect(show('По данным «Nature», 5 млн', 'ru')).toEqual(['-|По данным «Nature», 5 млн'])
    expect(show('المصدر: Nature.', 'ar')).toEqual(['-|المصدر: Nature.'])
  })

  it('loses no character and leaves no two neighbours alike', () => {
    const unit = constantFrom('a', '新', '。', '《', 'ش', 'ق', 'Қ', 'я', ' ', ',', ')', '7', '𠀀', '😀', '\u0301')
    assert(
      property(string({ unit }), constantFrom('en', 'ru', 'zh', 'ug'), (text, language) => {
        const runs = textRuns(text, language)
        expect(runs.map((run) => (run.kind === 'text' ? run.text : '')).join('')).toBe(text)
        runs.forEach((run, index) => expect(name(run)).not.toBe(name(runs[index + 1])))
        expect(runs.every((run) => run.kind === 'text' && run.text !== '')).toBe(true)
      }),
    )
  })
})
