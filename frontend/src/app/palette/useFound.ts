import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query'
import { defaultParseSearch, linkOptions } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { savedViewsQuery, type SavedView } from '../../api/savedViews'
import { may } from '../../auth/permissions'
import type { Session } from '../../auth/session'
import { useLanguage } from '../../i18n/LanguageProvider'
import type { Translator } from '../../i18n/translator'
import { LEAST, type Hit } from '../../routing/searchSource'
import { placesFor } from '../places'
import { sources } from './sources'

/** How long typing must rest before the services are asked. */
const REST = 250

/** Enough to choose from; typing more narrows them. */
const LISTED = 6

export interface Group {
  id: string
  title: string
  hits: readonly Hit[]
}

interface Found {
  groups: Group[]
  count: number
  /** Whether somebody has not answered yet, about what is written now. */
  isSearching: boolean
  /** The names of the groups whose service did not answer. */
  away: string[]
}

/** What answers to a text: pages and actions at once, the rest when the services have been asked. */
export function useFound(typed: string, session: Session): Found {
  const language = useLanguage()
  const queryClient = useQueryClient()
  const text = typed.trim()
  const rested = useRested(text)
  const asked = sources.filter(({ access }) => may(session, access))
  const savedViews = useQuery(savedViewsQuery()).data ?? []
  const results = useQueries({
    queries: asked.map((source) => ({
      queryKey: ['search', source.id, language.language, rested],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        source.find({ text: rested, limit: LISTED, signal, language, queryClient }),
      enabled: rested.length >= LEAST,
      // Whoever waits for an answer is told at once that it does not come.
      retry: false,
    })),
  })
  const found = asked.map(({ id, title }, index) => ({
    id,
    title: language.t(title),
    hits: (text.length >= LEAST && results[index]?.data) || [],
    isAway: text.length >= LEAST && results[index]?.isError === true,
  }))
  const groups = [
    { id: 'places', title: language.t('search.places'), hits: placesWith(text, session, language.t) },
    { id: 'savedViews', title: language.t('savedViews.title'), hits: viewsWith(text, savedViews, session, language.t) },
    ...found,
  ].filter(({ hits }) => hits.length > 0)
  return {
    groups,
    count: groups.reduce((sum, { hits }) => sum + hits.length, 0),
    isSearching: text.length >= LEAST && (text !== rested || results.some(({ isFetching }) => isFetching)),
    away: found.filter(({ isAway }) => isAway).map(({ title }) => title),
  }
}

function placesWith(text: string, session: Session, t: Translator['t']): Hit[] {
  return placesFor(session)
    .map(({ to, label }) => ({ id: to, name: t(label), link: linkOptions({ to }) }))
    .filter(({ name }) => answersTo(name, text))
}

/** Saved views of the lists that the session may use. */
function viewsWith(text: string, views: readonly SavedView[], session: Session, t: Translator['t']): Hit[] {
  return views.flatMap(({ id, name, page, query }) => {
    const place = placesFor(session).find(({ to }) => to === page)
    if (!place || !answersTo(`${name} ${t(place.label)}`, text)) return []
    const search: object = defaultParseSearch(`?${query}`)
    return [{ id, name, about: t(place.label), link: { to: place.to, search, state: { narrowed: true } } }]
  })
}

/** Whether every word of the text begins a word of the name. */
export function answersTo(name: string, text: string): boolean {
  const words = wordsOf(name)
  return wordsOf(text).every((part) => words.some((word) => word.startsWith(part)))
}

function wordsOf(text: string): string[] {
  return text
    .toLocaleLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

function useRested(text: string): string {
  const [rested, setRested] = useState(text)
  useEffect(() => {
    const rest = setTimeout(() => setRested(text), REST)
    return () => clearTimeout(rest)
  }, [text])
  return rested
}
