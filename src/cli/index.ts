/** Entry of the command line. Looks at the version of Node first: the rest does not load in one that is too old. */
const OLDEST_NODE = 22

const major = Number(process.versions.node.split('.')[0])
if (major < OLDEST_NODE) {
  process.stderr.write(
    `Briefwright needs Node ${OLDEST_NODE} or newer, this is ${process.versions.node}. In a checkout, "npm run -s briefwright -- …" uses the right one.\n`,
  )
  process.exitCode = 1
} else {
  const { main } = await import('./main.ts')
  process.exitCode = await main(process.argv.slice(2), import.meta.url)
}
