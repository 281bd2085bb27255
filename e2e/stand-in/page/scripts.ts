import { makeBridge } from './bridge.ts'
import { makeCodec } from './codec.ts'
import { reportInput } from './input.ts'
import type { PreloadInfo } from './messages.ts'
import { pathOfFileSource } from '../cdp/file-paths.ts'
import { pageWorld } from './page-world.ts'
import { strictMembers } from './strict-members.ts'
import { preloadWorld } from './preload-world.ts'

/** The script that runs first in a page's own world. Node has stripped the types, so a function's source is plain JavaScript. */
export function pageScript(secret: string): string {
  return topFrameOnly(`(${pageWorld.toString()})((${makeBridge.toString()})(${JSON.stringify(secret)}, 'page'))`)
}

/** The script that runs first in the preload's world, with the preload itself at its end. */
export function preloadScript(info: PreloadInfo, preload: string): string {
  const run = `function (require, process, module, exports) {\n${preload}\n}`
  const bridge = `(${makeBridge.toString()})(${JSON.stringify(info.secret)}, 'preload')`
  return topFrameOnly(
    `(${preloadWorld.toString()})(${bridge}, (${makeCodec.toString()})(), ${JSON.stringify(info)}, ${strictMembers.toString()}, ${reportInput.toString()}, ${pathOfFileSource}, ${run})`,
  )
}

function topFrameOnly(script: string): string {
  return `if (window === window.top) { ${script} }`
}
