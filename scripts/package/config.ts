import { resolve } from 'node:path'
import type { Configuration } from 'electron-builder'

/** What is put into the program beside what is built: data that it reads, and what it is licensed under. */
const DATA = ['package.json', 'templates/**', 'resources/{actors,csl,sample-library,spelling,themes}/**', 'LICENSE', 'NOTICE.md']

/** What packages bring that nothing asks for when the program runs: a third of their bytes. */
const NOT_NEEDED = [
  '!**/*.{map,d.ts,d.mts,d.cts,ts,mts,cts,tsx,markdown,flow,o,obj,cc,h,gyp,gypi}',
  '!**/{test,tests,__tests__,examples,example,docs,benchmark,coverage}/**',
  '!**/node_modules/*/{README,CHANGELOG,HISTORY,readme,changelog}*',
  '!**/node_modules/better-sqlite3/{deps,src}/**',
  // Only ways to load them that Node does not take.
  '!**/node_modules/docx/dist/*.{iife,umd}.*',
  '!**/node_modules/pdfjs-dist/{build,web,image_decoders,types}/**',
  '!**/node_modules/pdfmake/build/**',
  // Weights in which nothing is printed: fonts.ts names regular and bold; the window has its own copies.
  '!**/node_modules/@fontsource/noto-serif-sc/*.css',
  '!**/node_modules/@fontsource/noto-serif-sc/files/*-{200,300,500,600,800,900}-normal.*',
  '!**/node_modules/@fontsource/noto-serif-sc/files/*.woff',
  '!**/node_modules/@expo-google-fonts/*/{100,200,300,500,600,800,900}*/**',
]

/** https://www.electronjs.org/docs/latest/tutorial/fuses: what the program never needs cannot be switched on from outside. */
export const FUSES = {
  runAsNode: false,
  enableCookieEncryption: true,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  grantFileProtocolExtraPrivileges: false,
} as const

/** The command `briefwright` of an installed program (docs/releasing.md). */
const COMMAND = resolve(import.meta.dirname, '../../resources/command-line')
/** Into the path of the system, beside the program's own folder: “source=target” is fpm's. */
const ON_PATH = [`${COMMAND}/briefwright=/usr/bin/briefwright`]

/** How electron-builder makes the installers of all systems. `dist`: a folder with Electron, where it is not fetched. */
export function packageConfig(dist?: string): Configuration {
  return {
    appId: 'org.briefwright.app',
    productName: 'Briefwright',
    copyright: 'The Briefwright team, MIT licence',
    directories: { output: 'dist', buildResources: 'resources/icons' },
    files: ['out/**', ...DATA, ...NOT_NEEDED],
    extraFiles: [{ from: 'out/LICENCES.txt', to: 'LICENCES.txt' }],
    asar: true,
    // A binary cannot be loaded from within the archive.
    asarUnpack: ['**/*.node'],
    // better-sqlite3 is N-API: one binary for every version of Node and Electron.
    npmRebuild: false,
    electronFuses: { ...FUSES },
    electronLanguages: ['en-US', 'en-GB'],
    icon: 'resources/icons/icon.svg',
    fileAssociations: [
      {
        ext: 'briefwright',
        name: 'Briefwright library',
        description: 'Briefwright library',
        mimeType: 'application/x-briefwright',
        role: 'Editor',
        icon: 'library',
      },
    ],
    // The program never looks for a newer one, so nothing that describes one is made.
    publish: null,
    linux: {
      target: ['AppImage', 'deb', 'rpm'],
      executableName: 'briefwright-window',
      category: 'Office',
      synopsis: 'Policy briefs in which every sentence can be traced',
      maintainer: 'The Briefwright team',
      syncDesktopName: true,
    },
    deb: { fpm: ON_PATH },
    rpm: { fpm: ON_PATH },
    win: {
      target: ['nsis', 'portable'],
      extraFiles: [{ from: 'resources/command-line/briefwright.cmd', to: 'briefwright.cmd' }],
    },
    // Data stays: a library is the user's, not the program's.
    nsis: { oneClick: false, perMachine: false, allowToChangeInstallationDirectory: true, deleteAppDataOnUninstall: false },
    mac: { target: ['dmg'], category: 'public.app-category.productivity', hardenedRuntime: true },
    ...(dist === undefined ? {} : { electronDist: dist }),
  }
}
