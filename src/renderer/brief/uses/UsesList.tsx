import type { RestingBrief } from '#contract/resting.ts'
import { thinnedWords } from '#core/brief/resting/resting-words.ts'
import { openSentence } from '#renderer/shell/place.ts'
import { textDirection } from '#core/text-direction.ts'
import { t } from '#text/text.ts'
import './uses.css'

type Sentence = RestingBrief['sentences'][number]
/** What falls first. */
const ORDER = ['quotation', 'nothing', 'tag', 'some'] as const

type Properties = {
  briefs: readonly RestingBrief[]
  /** Block quotations go too, instead of being left with nothing. */
  quotationsGo: boolean
  /** A sentence was chosen: the brief is shown at it. */
  onLeave: () => void
}

/** The sentences that rest on something, brief by brief, those first that would be left with nothing; each goes to its place. */
export function UsesList({ briefs, quotationsGo, onLeave }: Properties) {
  const fateOf = ({ quotation, left }: Sentence): (typeof ORDER)[number] => (quotation && quotationsGo ? 'quotation' : left)
  return briefs.map(({ id, title, sentences, thinned }) => {
    const fates = Map.groupBy(sentences, fateOf)
    return (
      <section key={id} className="uses" aria-label={title}>
        <h3 dir="auto">{title}</h3>
        {thinned.map((part) => (
          <p key={part.section} className="uses-thinned">
            {thinnedWords(part)}
          </p>
        ))}
        {ORDER.map((fate) => {
          const own = fates.get(fate)
          if (!own) return null
          return (
            <div key={fate} className={`uses-${fate}`}>
              <p>{t(`uses:goes.${fate}`, { count: own.length })}</p>
              <ul>
                {own.map((each) => (
                  <li key={each.sentence}>
                    <button
                      type="button"
                      className="uses-sentence"
                      onClick={() => {
                        onLeave()
                        openSentence({ brief: id, sentence: each.sentence, section: each.section })
                      }}
                    >
                      <span dir={textDirection(each.text)}>{each.text}</span>
                      <span className="muted">{each.title}</span>
                    </button>
                  </li>
                ))}
              </ul>
            </div>
          )
        })}
      </section>
    )
  })
}
