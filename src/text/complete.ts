/**
 * A catalogue of another language that says all that English says: the same keys, and beside a plural of English (`_other`)
 * the further forms that the language may need (CLDR's plural categories, as i18next names them), `_one` among them where
 * English has none, as where one is never counted.
 */
export type Complete<T> = { readonly [K in keyof T]: T[K] extends string ? string : Complete<T[K]> } & {
  readonly [
    K in keyof T as K extends `${infer Base}_other` ? Exclude<`${Base}_one`, keyof T> | `${Base}_few` | `${Base}_many` : never
  ]?: string
}
