import { expect, test } from 'vitest'
import { addressKey, isFrontPage } from './address-key.ts'

const PIECE = addressKey('https://outlet.example/2022/piece')

test.each([
  'http://outlet.example/2022/piece',
  'https://www.outlet.example/2022/piece/',
  'https://Outlet.Example:443/2022/piece#comments',
  'https://m.outlet.example/2022/piece?utm_source=mail&utm_campaign=x&fbclid=1',
  'https://outlet.example/2022/piece/index.html',
  'https://outlet.example/2022/piece/amp/',
])('%s is the same address', (url) => {
  expect(PIECE).not.toBeNull()
  expect(addressKey(url)).toBe(PIECE)
})

test.each([
  'https://outlet.example/2022/piece-2',
  'https://outlet.example/2022/piece?page=2',
  'https://other.example/2022/piece',
])('%s is another address', (url) => {
  expect(addressKey(url)).not.toBe(PIECE)
})

test('parameters may come in any order, and letters written with percent signs or not', () => {
  expect(addressKey('https://a.example/?b=2&a=1')).toBe(addressKey('https://a.example?a=1&b=2'))
  expect(addressKey('https://a.example/%D0%B0%D0%BB%D0%BC%D0%B0%D1%82%D1%8B')).toBe(addressKey('https://a.example/алматы'))
  expect(addressKey('https://a.example/100%')).toBe('a.example/100%')
})

test.each([
  '10.1000/ABC.182',
  'doi:10.1000/abc.182',
  'http://dx.doi.org/10.1000/abc.182',
  'https://journal.example/doi/full/10.1000/abc.182?x=1',
])('%s names the work itself', (url) => {
  expect(addressKey(url)).toBe('doi:10.1000/abc.182')
})

test('what is no web address has no key', () => {
  for (const url of ['', 'Caspian Ledger', 'file:///home/a.html', 'mailto:a@b.example', 'javascript:alert(1)'])
    expect(addressKey(url)).toBeNull()
})

test('a front page is told from an article', () => {
  expect(isFrontPage(addressKey('https://www.outlet.example/index.php') ?? '')).toBe(true)
  expect(isFrontPage(PIECE ?? '')).toBe(false)
  expect(isFrontPage('doi:10.1/2')).toBe(false)
})
