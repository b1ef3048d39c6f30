import type { components } from './schema'

/** What the server says a thing is made of, by module and name: `Shape<'docket.Entry'>`. */
export type Shape<Name extends keyof components['schemas']> = components['schemas'][Name]
