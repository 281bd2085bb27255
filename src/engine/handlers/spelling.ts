import { failure, success } from '#core/result.ts'
import { MOST_OWN_WORDS, withOwnWord } from '#core/spelling/own-words.ts'
import { keepOwnWords, ownWords } from '#store/spelling/own-words.ts'
import { t } from '#text/text.ts'
import type { AreaHandlers, EngineContext } from '../context.ts'

export function spellingHandlers({ db, spelling }: EngineContext): AreaHandlers<'spelling'> {
  return {
    'spelling.check': async ({ list, words }) => success({ words: await spelling.unknown(list, words) }),
    'spelling.suggest': async ({ list, word }) => success({ words: await spelling.suggestions(list, word) }),
    'spelling.words': () => success({ words: ownWords(db()) }),
    'spelling.setWord': ({ word, own }) => {
      const words = withOwnWord(ownWords(db()), word, own)
      if (words.length > MOST_OWN_WORDS) return failure('too-many-words', t('spelling:full', { count: MOST_OWN_WORDS }))
      keepOwnWords(db(), words)
      return success({ words })
    },
  }
}
