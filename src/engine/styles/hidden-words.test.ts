import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectOk } from '#engine/testing/temporary-engine.ts'
import { houseFile } from '#formats/write/docx/house/testing/house-file.ts'
import { bytesOf, exported, fallen, trialBrief, verified, type TrialBrief } from '../verify/testing/trial-brief.ts'

let trial: TrialBrief
beforeAll(async () => {
  trial = await trialBrief()
})
afterAll(() => trial.remove())

const run = (properties: string, text: string): string => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`
const paragraph = (inside: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${inside}</w:p>`
const shaded = (fill: string): string => `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`
const WHITE = '<w:color w:val="FFFFFF"/>'
const cell = (fill: string, inside: string): string =>
  `<w:tbl><w:tblPr/><w:tr><w:tc><w:tcPr>${shaded(fill)}</w:tcPr>${inside}</w:tc></w:tr></w:tbl>`
const box = (fill: string, inside: string): string =>
  paragraph(
    `<w:r><w:pict><v:rect xmlns:v="urn:schemas-microsoft-com:vml" style="width:90pt;height:20pt" ${fill}><v:textbox><w:txbxContent>${inside}</w:txbxContent></v:textbox></v:rect></w:pict></w:r>`,
  )
const BEHIND =
  '<w:r><w:pict><v:rect xmlns:v="urn:schemas-microsoft-com:vml" style="position:absolute;width:90pt" fillcolor="#204060"/></w:pict></w:r>'

/** What adding a house with this in its feet says, what of it is in a brief's file, and whether that stands. */
async function carried(feet: string): Promise<{ notes: string; text: string; stands: boolean; file: Uint8Array }> {
  const path = join(trial.folder, 'Hiding.dotx')
  writeFileSync(path, await houseFile({ feet }))
  const { style, notes } = expectOk(await trial.engine.call('styles.addFile', { path, kind: 'house' }))
  expectOk(await trial.engine.call('briefs.house', { id: trial.id, style: style.id }))
  const file = bytesOf(await exported(trial, 'docx', 'hiding'))
  const answer = await verified(trial, file, 'docx')
  const text = Object.entries(unzipSync(file))
    .filter(([name]) => name.includes('house-footer') && name.endsWith('.xml'))
    .map(([, xml]) => strFromU8(xml))
    .join('\n')
  return { notes: notes.join('\n'), text, stands: answer.ok, file }
}

describe('words in the feet of a house style that nobody sees', () => {
  it.each([
    ['hidden', paragraph(run('<w:vanish/>', 'Sub rosa'))],
    ['too small', paragraph(run('<w:sz w:val="2"/>', 'Sub rosa'))],
    ['white on paper', paragraph(run(WHITE, 'Sub rosa'))],
    ['as good as white', paragraph(run('<w:color w:val="FDFDFD"/>', 'Sub rosa'))],
    ['white on white', paragraph(run(WHITE, 'Sub rosa'), shaded('FFFFFF'))],
    ['white on a pale fill', paragraph(run(WHITE, 'Sub rosa'), shaded('EEF2F7'))],
    ['white in a box without a fill', box('filled="f"', paragraph(run(WHITE, 'Sub rosa')))],
    ['hidden in a box with one', box('fillcolor="#204060"', paragraph(run('<w:vanish/>', 'Sub rosa')))],
    ['hidden in front of a picture', paragraph(BEHIND + run('<w:vanish/>', 'Sub rosa'))],
    ['hidden in a field', paragraph(`<w:fldSimple w:instr="STYLEREF X">${run('<w:vanish/>', 'Sub rosa')}</w:fldSimple>`)],
  ])('are left out and told: %s', async (_, feet) => {
    const { notes, text, stands } = await carried(feet)
    expect(notes).toContain('nobody sees were left out: “Sub rosa”')
    expect(text).not.toContain('Sub rosa')
    expect(stands).toBe(true)
  })

  it.each([
    ['letters with a fill', paragraph(run(`${WHITE}${shaded('204060')}`, 'Banner'))],
    ['a paragraph with one', paragraph(run(WHITE, 'Banner'), shaded('204060'))],
    ['a cell with one', cell('204060', paragraph(run(WHITE, 'Banner')))],
    ['a box with one', box('fillcolor="#204060"', paragraph(run(WHITE, 'Banner')))],
  ])('white letters on a dark fill stay: %s', async (_, feet) => {
    const { notes, text, stands } = await carried(feet)
    expect(notes).not.toMatch(/nobody sees|White letters/u)
    expect(text).toContain('Banner')
    expect(stands).toBe(true)
  })

  it('white letters stay and are told where a shape may stand behind them', async () => {
    const { notes, text } = await carried(paragraph(BEHIND + run(WHITE, 'Banner')))
    expect(notes).toContain('White letters in its heads and feet stay, as a picture or shape may stand behind them: “Banner”')
    expect(text).toContain('Banner')
  })

  it('are told by verify where a file has them all the same', async () => {
    const { file } = await carried(paragraph(run('', 'Banner')))
    const parts = unzipSync(file)
    const path = Object.keys(parts).find((name) => name.includes('house-footer') && name.endsWith('.xml')) ?? ''
    const edited = strFromU8(parts[path] ?? new Uint8Array()).replace('</w:p>', `${run('<w:vanish/>', 'Sub rosa')}</w:p>`)
    expect(fallen(await verified(trial, zipSync({ ...parts, [path]: strToU8(edited) }), 'docx'))).toEqual([
      'ADDED hidden-text: Sub rosa',
    ])
  })
})
