import type { QueryClient } from '@tanstack/react-query'
import type { NavigateOptions } from '@tanstack/react-router'
import type { Permission } from '../auth/permissions'
import type { MessageKey, Translator } from '../i18n/translator'

/** Something that the search leads to. */
export interface Hit {
  id: string
  name: string
  /** What tells it from others with the same name. */
  about?: string
  link: NavigateOptions
}

export interface Sought {
  /** Without blanks around it, and never shorter than {@link LEAST}. */
  text: string
  /** How many hits there is room for. */
  limit: number
  signal: AbortSignal
  language: Translator
  queryClient: QueryClient
}

/** The fewest characters that are worth asking a service about. */
export const LEAST = 2

/**
 * What a feature lets the search look through (UI-3): the feature knows whom to ask, who may, and the way there. The
 * text travels in a body, for people write names in it (ID-1).
 */
export interface SearchSource {
  id: string
  title: MessageKey
  access: Permission
  find: (sought: Sought) => Promise<Hit[]>
}
