import { expect, test } from 'vitest'
import { urlDate, urlMonth } from './url-date.ts'

test.each([
  ['https://x.example/2022/01/14/gas', '2022-01-14'],
  ['https://x.example/world/2022/jan/14/gas', '2022-01-14'],
  ['https://x.example/n1/2022/0114/c1002-3231.html', '2022-01-14'],
  ['https://x.example/html/2022-01/14/content_12.htm', '2022-01-14'],
  ['https://x.example/xwfb/202201/t20220114_1238.html', '2022-01-14'],
  ['https://x.example/news/20220114/gas', '2022-01-14'],
  ['https://x.example/news/gas-2022-01-14.html', '2022-01-14'],
  ['https://x.example/news/20995514', null],
  ['https://x.example/news/2022011455', null],
  ['https://x.example/gas?day=2022-01-14', null],
  ['https://x.example/2022/13/44/gas', null],
])('the day in %s', (url, date) => {
  expect(urlDate(url)).toBe(date)
})

test('the month in an address that has no day', () => {
  expect(urlMonth('https://x.example/2022/01/gas/')).toBe('2022-01')
  expect(urlMonth('https://x.example/2022/22/week.html')).toBeNull()
})
