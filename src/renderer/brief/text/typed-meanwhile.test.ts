import { describe, expect, it } from 'vitest'
import { putInline, putQuotation } from './put-quotation.ts'
import { applied, briefOf, paragraph, placeOf, selecting, stateOf } from './testing/text-state.ts'
import { behindTyped, typedBehind } from './typed-meanwhile.ts'

const state = stateOf(briefOf({ one: [paragraph('p', ['Gas grew.'], ['Be'])] }))
const from = placeOf(state, 'Be')
const typing = selecting(state, from + 2)
const quoted = { id: '9:1', quote: 'So it is.' }

describe('what is typed while a passage is fetched', () => {
  it('is what stands behind the question, up to the caret', () => {
    expect(typedBehind(typing, from)).toBe('Be')
    expect(typedBehind(selecting(state, from), from)).toBe('')
    expect(typedBehind(selecting(state, placeOf(state, 'Gas') + 2), from)).toBe('')
  })

  it.for([
    ['a block quotation', putQuotation],
    ['a quotation within the text', putInline],
  ] as const)('is gone on with behind %s', ([, put]) => {
    const after = applied(typing, put(typing, from, quoted))
    const further = applied(after, behindTyped(after, 'Be'))
    const written = further.apply(further.tr.insertText('ijing stood by.'))
    expect(written.doc.textContent).toContain('Beijing stood by.')
  })

  it('is left where the caret has gone elsewhere', () => {
    expect(behindTyped(selecting(state, placeOf(state, 'Gas')), 'Be')).toBeNull()
    expect(behindTyped(typing, '')).toBeNull()
  })
})
