import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { AppUnderTest } from './app-under-test.ts'
import { expect, test } from './app.fixture.ts'
import { loadSamples } from './library-steps.ts'

test('beside a file portable.txt the program keeps everything in a folder beside itself, and finds it again', async ({
  dataDir,
}) => {
  const stick = join(dataDir, 'stick')
  const home = join(dataDir, 'home')
  await mkdir(stick)
  await mkdir(home)
  await writeFile(
    join(stick, 'package.json'),
    JSON.stringify({ name: 'briefwright', version: '0.1.0', type: 'module', main: 'main.js' }),
  )
  await writeFile(join(stick, 'main.js'), `import ${JSON.stringify(pathToFileURL(resolve('out/main/index.js')).href)}\n`)
  await writeFile(join(stick, 'portable.txt'), '')
  const app = await AppUnderTest.launch(home, stick)
  await loadSamples(app.page)
  await app.clickMenu('about')
  await expect(app.page.getByRole('dialog').getByText(join(stick, 'Briefwright data', 'library.sqlite'))).toBeVisible()
  await app.close()
  expect(await readdir(join(stick, 'Briefwright data'))).toEqual(expect.arrayContaining(['library.sqlite', 'window.json']))
  expect((await readdir(home)).filter((name) => /library|window\.json/.test(name))).toEqual([])
  await app.relaunch()
  await expect(app.page.getByText('All articles · 11 articles')).toBeVisible()
  await app.close()
})
