/** Entry of the command line. Looks at the version of Node first: the rest does not load in one that is too old. */
const OLDEST_NODE = 22

const major = Number(process.versions.node.split('.')[0])
if (major < OLDEST_NODE) {
  const { t } = await import('#text/text.ts')
  process.stderr.write(`${t('terminal:oldNode', { oldest: OLDEST_NODE, version: process.versions.node })}\n`)
  process.exitCode = 1
} else {
  const { main } = await import('./main.ts')
  process.exitCode = await main(process.argv.slice(2), import.meta.url)
}
