import { expect, test } from 'vitest'
import { pdfProperties } from './pdf-properties.ts'

/** The properties of a file that says this in its Info dictionary, and in XMP. */
const propertiesOf = (info: object, xmp: Record<string, unknown> | null = null) => {
  const metadata = xmp === null ? null : { get: (name: string) => xmp[name] ?? null }
  return pdfProperties({ getMetadata: () => Promise.resolve({ info, metadata }) } as never)
}
const created = async (text: string): Promise<string | null> => (await propertiesOf({ CreationDate: text })).created

test.each([
  ["D:20220114093000+05'00'", '2022-01-14'],
  ['D:20220114', '2022-01-14'],
  ['2022-01-14T09:30:00', '2022-01-14'],
  ['19930101', '1993-01-01'],
  ['D:21001231', '2100-12-31'],
  ['D:20240229', '2024-02-29'],
  ['D:20221231', '2022-12-31'],
])('%s is the day %s', async (text, day) => {
  expect(await created(text)).toBe(day)
})

test.each([
  'D:19921231',
  'D:21010101',
  'D:20221301',
  'D:20220001',
  'D:20220100',
  'D:20220132',
  'D:20230229',
  'D:2022',
  'yesterday',
  'x20220114',
])('%s is no day', async (text) => {
  expect(await created(text)).toBeNull()
})

test('XMP is believed before the older dictionary, but for the day, and each stands in where the other is silent', async () => {
  const info = { Title: 'Old', Author: 'A. Old', CreationDate: 'D:20220114', Language: 'kk', Subject: 'doi:10.1/x' }
  const xmp = {
    'dc:title': ['New'],
    'dc:creator': ['B. New', ' ', 'C. New'],
    'prism:publicationname': 'The Ledger',
    'prism:doi': '10.1/y',
    'dc:identifier': 'z',
    'pdfx:doi': '10.1/w',
    'xmp:createdate': '2023-05-06',
    'dc:language': ['ru'],
  }
  expect(await propertiesOf(info, xmp)).toEqual({
    title: 'New',
    creators: ['B. New', 'C. New'],
    publication: 'The Ledger',
    identifiers: ['10.1/y', 'z', '10.1/w', 'doi:10.1/x'],
    created: '2022-01-14',
    language: 'ru',
  })
  expect(await propertiesOf(info)).toEqual({
    title: 'Old',
    creators: ['A. Old'],
    publication: null,
    identifiers: ['doi:10.1/x'],
    created: '2022-01-14',
    language: 'kk',
  })
  expect((await propertiesOf({}, xmp)).created).toBe('2023-05-06')
})

test('a file that says nothing, in other things than texts or brokenly, has no properties', async () => {
  const none = { title: null, creators: [], publication: null, identifiers: [], created: null, language: null }
  expect(await propertiesOf({ Title: ' ', Author: 7, Subject: null })).toEqual(none)
  expect(await pdfProperties({ getMetadata: () => Promise.reject(new Error('broken')) } as never)).toEqual(none)
})

test('one who is named in XMP is enough', async () => {
  expect((await propertiesOf({ Author: 'A. Old' }, { 'dc:creator': 'B. New' })).creators).toEqual(['B. New'])
})

test('a text is no longer than properties are', async () => {
  expect((await propertiesOf({ Title: 'x'.repeat(2000) })).title).toHaveLength(1000)
})
