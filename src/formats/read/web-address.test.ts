import { describe, expect, it } from 'vitest'
import { webAddress } from './web-address.ts'

describe('an address from a file', () => {
  it.each([
    ['https://post.example/a?utm_source=letter&id=7&fbclid=x#top', 'https://post.example/a?id=7'],
    [' https://post.example/a?q=a%20b ', 'https://post.example/a?q=a%20b'],
    ['https://me:secret@post.example/', 'https://post.example/'],
    ['file:///C:/page.htm', null],
    ['javascript:alert(1)', null],
    ['https://', null],
    ['post.example/a', null],
  ])('%s is kept as %s', (text, address) => {
    expect(webAddress(text)).toBe(address)
  })
})
