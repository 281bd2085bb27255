import { describe, expect, it } from 'vitest'
import type { BriefBlock } from '#core/brief.ts'
import type { EvidenceMap } from '../evidence.ts'
import { EvidenceRegister, makeRegister } from './register.ts'
import { brief, evidence, paragraph, sentence } from '../testing/brief-fixture.ts'
import { traceBrief } from '../check/trace.ts'
import { verifyRegister } from './verify-register.ts'

const QUOTE = 'Not a compressor stopped, and the first mile held.'
const LIBRARY = evidence({ '2:1': QUOTE })
const BLOCK: BriefBlock = { kind: 'excerpt', id: 'block', excerpt: '2:1', text: 'Not a compressor stopped […]' }
const BRIEF = brief({
  issue: [
    paragraph(
      sentence('According to *Outlet 2*, “not a compressor stopped”.', ['2:1']),
      sentence('We doubt it.', [], 'judgement'),
    ),
    BLOCK,
  ],
})
const REGISTER = makeRegister(BRIEF, traceBrief(BRIEF, LIBRARY), LIBRARY)
const PRINTED =
  'According to Outlet 2, “not a com-\npressor stopped”.1 We doubt it. Not a compressor\nstopped […]2 Outlet 2, ¶ 1'.replace(
    /\d (?=[WO])/g,
    ' ',
  )

function states(register: EvidenceRegister, text: string, library: EvidenceMap): string[] {
  return verifyRegister(register, text, library).sentences.map(({ state }) => state)
}

describe('the evidence register', () => {
  it('survives being written to a file and read again', () => {
    expect(EvidenceRegister.parse(JSON.parse(JSON.stringify(REGISTER)))).toEqual(REGISTER)
  })

  it('names quote, source and hash of every excerpt that is used', () => {
    expect(REGISTER.excerpts).toMatchObject([
      { id: '2:1', quote: QUOTE, n: 1, source: { file: '2.txt', sha256: '2'.padStart(64, '0') } },
    ])
  })
})

describe('verifyRegister', () => {
  it('is content with an unchanged file, however its lines break', () => {
    expect(verifyRegister(REGISTER, PRINTED, LIBRARY).ok).toBe(true)
    expect(states(REGISTER, PRINTED, LIBRARY)).toEqual(['NORMALISED', 'TAGGED', 'ELLIPSIS'])
  })

  it('reports a sentence that was changed in the file', () => {
    expect(states(REGISTER, PRINTED.replace('We doubt', 'We know'), LIBRARY)).toEqual(['NORMALISED', 'DRIFTED', 'ELLIPSIS'])
  })

  it('reads marks that a file gives back in another order, and still finds a changed letter beside them', () => {
    const marked = brief({ issue: [paragraph(sentence('Za\u0301\u0302\u0303lgo stands.', [], 'judgement'))] })
    const register = makeRegister(marked, traceBrief(marked, LIBRARY), LIBRARY)
    expect(states(register, 'Zalgo stands.\n\u0301\u0303\u0302', LIBRARY)).toEqual(['TAGGED'])
    expect(states(register, 'Zalga stands.\n\u0301\u0303\u0302', LIBRARY)).toEqual(['DRIFTED'])
    const composed = brief({ issue: [paragraph(sentence('The café stands.', [], 'judgement'))] })
    const strict = makeRegister(composed, traceBrief(composed, LIBRARY), LIBRARY)
    expect(states(strict, 'The cafe stands.', LIBRARY)).toEqual(['DRIFTED'])
  })

  it('reports a quote that its article no longer holds', () => {
    const corrected = evidence(
      { '2:1': QUOTE },
      { '2:1': { block: { id: 1, kind: 'paragraph', n: 1, text: 'Some compressors stopped.' } } },
    )
    expect(states(REGISTER, PRINTED, corrected)).toEqual(['DRIFTED', 'TAGGED', 'DRIFTED'])
  })

  it('reports an excerpt that another library does not hold, or holds from another article', () => {
    expect(states(REGISTER, PRINTED, {})).toEqual(['MISSING', 'TAGGED', 'MISSING'])
    const other = evidence({ '2:1': QUOTE }, { '2:1': { title: 'Something else' } })
    const foreign = { '2:1': { ...other['2:1'], source: { file: 'x', sha256: 'f'.repeat(64) } } } as EvidenceMap
    expect(verifyRegister(REGISTER, PRINTED, foreign).ok).toBe(false)
  })

  it('is not deceived by a file whose text and register were changed alike', () => {
    const forged = JSON.parse(JSON.stringify(REGISTER).replaceAll('compressor stopped', 'turbine stopped')) as EvidenceRegister
    const excerpts = REGISTER.excerpts
    expect(states({ ...forged, excerpts }, PRINTED.replaceAll(/com-?\s?pressor\s?stopped/g, 'turbine stopped'), LIBRARY)).toEqual(
      ['DRIFTED', 'TAGGED', 'DRIFTED'],
    )
  })
})
