/** A catalogue of another language: the keys of English, as many of them as are translated. */
export type Partly<T> = { readonly [K in keyof T]?: T[K] extends string ? string : Partly<T[K]> }
