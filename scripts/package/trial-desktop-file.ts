import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { AfterPackContext } from 'electron-builder'

type Helper = new (packager: unknown) => {
  writeDesktopEntry(options: unknown, exec: undefined, destination: string): Promise<string>
}

/** Writes the desktop file that the installers of Linux would hold, since a trial makes none of them. It is electron-builder's own code that the installers use. */
export async function trialDesktopFile({ packager, appOutDir }: AfterPackContext): Promise<void> {
  const load = createRequire(createRequire(import.meta.url).resolve('electron-builder'))
  const { LinuxTargetHelper } = load('app-builder-lib/out/targets/LinuxTargetHelper') as { LinuxTargetHelper: Helper }
  const helper = new LinuxTargetHelper(packager)
  await helper.writeDesktopEntry(packager.platformSpecificBuildOptions, undefined, join(appOutDir, '..', 'briefwright.desktop'))
}
