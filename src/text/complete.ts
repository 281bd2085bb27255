/**
 * A catalogue of another language that says all that English says: the same keys, and beside a plural of English (`_other`)
 * the further forms that the language may need (CLDR's plural categories, as i18next names them).
 */
export type Complete<T> = { readonly [K in keyof T]: T[K] extends string ? string : Complete<T[K]> } & {
  readonly [K in keyof T as K extends `${infer Base}_other` ? `${Base}_few` | `${Base}_many` : never]?: string
}
