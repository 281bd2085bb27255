/** What senders and networks add to an address to see who followed it; no page needs it, and it makes one page look like many. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|yclid|dclid|msclkid|igshid|mc_cid|mc_eid|_hsenc|_hsmi|mkt_tok|vero_id|oly_enc_id|oly_anon_id)$/i
const LONGEST = 2000

/** The address if it is one of the web, without its fragment and without what tracks readers; null for any other text. */
export function webAddress(text: string): string | null {
  const bare = text.trim()
  if (bare.length > LONGEST || !/^https?:\/\/\S+$/i.test(bare) || !URL.canParse(bare)) return null
  const address = new URL(bare)
  const tracking = [...address.searchParams.keys()].filter((key) => TRACKING.test(key))
  for (const key of tracking) address.searchParams.delete(key)
  address.hash = ''
  address.username = ''
  address.password = ''
  return address.href
}
