import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { FUSES, packageConfig } from './config.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const config = packageConfig()

test('each system gets its installers, and none looks for a newer program by itself', () => {
  expect([config.linux?.target, config.win?.target, config.mac?.target]).toEqual([
    ['AppImage', 'deb', 'rpm'],
    ['nsis', 'portable'],
    ['dmg'],
  ])
  expect(config.publish).toBeNull()
})

test('the packages of Linux put the command into the path, and it names the program that they install', () => {
  const [source = '', target] = (config.deb?.fpm?.[0] ?? '').split('=')
  expect(target).toBe('/usr/bin/briefwright')
  expect(config.rpm?.fpm).toEqual(config.deb?.fpm)
  expect(statSync(source).mode & 0o111).toBe(0o111)
  const script = readFileSync(source, 'utf8')
  expect(script).toContain(`exec /opt/${config.productName}/${config.linux?.executableName} `)
  expect(script).toContain(' --cli -- "$@"')
})

test('taking the program away leaves the library', () => {
  expect(config.nsis?.deleteAppDataOnUninstall).toBe(false)
})

test('nothing that would run other code in its name is left on', () => {
  expect(FUSES).toMatchObject({
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    onlyLoadAppFromAsar: true,
    enableEmbeddedAsarIntegrityValidation: true,
  })
})

test('the icons are drawings of our own, and each file association has one', () => {
  const icons = [String(config.icon), ...[config.fileAssociations ?? []].flat().map(({ icon }) => `resources/icons/${icon}.svg`)]
  for (const icon of icons) {
    expect([icon, existsSync(join(ROOT, icon))]).toEqual([icon, true])
    expect(readFileSync(join(ROOT, icon), 'utf8')).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="1024" height="1024"/,
    )
  }
})
