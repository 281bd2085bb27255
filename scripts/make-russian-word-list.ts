/**
 * Makes resources/spelling/ru.btrie.gz from a file of all forms, one a line, as resources/spelling/README.md says:
 * `npx node scripts/make-russian-word-list.ts FORMS`. Takes some 20 s and 2 GB.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { buildITrieFromWords, encodeITrieToBTrie } from 'cspell-trie-lib'

const [file] = process.argv.slice(2)
if (file === undefined) throw new Error('Name the file of word forms.')
const words = new Set(
  readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((word) => /^[\p{Script=Cyrillic}-]+$/u.test(word)),
)
// Most texts are printed without ё.
for (const word of words) words.add(word.replaceAll('ё', 'е').replaceAll('Ё', 'Е'))
const trie = encodeITrieToBTrie(buildITrieFromWords([...words].toSorted()), { optimize: true })
writeFileSync('resources/spelling/ru.btrie.gz', gzipSync(trie, { level: 9 }))
