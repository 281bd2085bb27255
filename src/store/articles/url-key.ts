import { addressKey } from '#core/review/address-key.ts'

/** The url_key columns: null where there is no address, or none of the web. */
export function urlKey(url: string | null): string | null {
  return url === null ? null : addressKey(url)
}
