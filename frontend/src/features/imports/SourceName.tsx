import { useQuery } from '@tanstack/react-query'
import { sourcesQuery } from './queries'

/** A source by its name; by its code until the name has come, or for those who may not read the sources. */
export function SourceName({ code }: { code: string }) {
  const { data } = useQuery(sourcesQuery())
  return data?.items.find((source) => source.code === code)?.name ?? code
}
