import { describe, expect, it } from 'vitest'
import { inlineMarkdown, inlineParts } from './inline.ts'
import { linkAddress, typedAddress } from './link-address.ts'

describe('an address of a link', () => {
  it.each([
    ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
    ['HTTPS://Example.org', 'https://Example.org'],
    [' mailto:desk@example.org ', 'mailto:desk@example.org'],
    ['https://en.wikipedia.org/wiki/Altai_(region)', 'https://en.wikipedia.org/wiki/Altai_%28region%29'],
    ['https://example.org/a b\u3000c\u00a0d', 'https://example.org/a%20b%E3%80%80c%C2%A0d'],
    ['https://exam\u200bple.org\u202e/a', 'https://example.org/a'],
    ['https://казахстан.рф/газ', 'https://казахстан.рф/газ'],
    ['https://example.org/100%', 'https://example.org/100%25'],
    ['https://[2001:db8::1]/a', 'https://[2001:db8::1]/a'],
    ['mailto:desk@example.org?subject=Gas', 'mailto:desk@example.org?subject=Gas'],
    ['http://localhost:8080/x', 'http://localhost:8080/x'],
  ])('%j is kept as %j, and comes back from the text of a brief', (given, kept) => {
    expect(linkAddress(given)).toBe(kept)
    const part = { text: 'there', strong: false, emphasis: false, href: kept }
    expect(inlineParts(inlineMarkdown([part]))).toEqual([part])
  })

  it.each([
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'file:///etc/passwd',
    'data:text/html,x',
    'ftp://example.org',
    'https://',
    'https:///path',
    'mailto:',
    'mailto:nobody',
    'http://?q',
    '//example.org',
    '',
    'half of its gas',
    'https://%',
  ])('is not %j', (given) => {
    expect(linkAddress(given)).toBeNull()
    if (!given.startsWith('//')) expect(typedAddress(given)).toBeNull()
  })

  it('may be typed without its scheme', () => {
    expect(typedAddress('example.org/a')).toBe('https://example.org/a')
    expect(typedAddress('www.example.org:8080')).toBe('https://www.example.org:8080')
    expect(typedAddress('<https://example.org>')).toBe('https://example.org')
    expect(typedAddress('desk@example.org')).toBe('mailto:desk@example.org')
    expect(typedAddress('gov.kz')).toBe('https://gov.kz')
    expect(typedAddress('1.5 million')).toBeNull()
    expect(typedAddress('evil.js:alert')).toBeNull()
    expect(linkAddress('example.org/a')).toBeNull()
  })
})
