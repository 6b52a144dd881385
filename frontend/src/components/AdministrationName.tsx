import { useQuery } from '@tanstack/react-query'
import { administrationsQuery } from '../api/organization'
import { useLanguage } from '../i18n/LanguageProvider'

/** An administration by name; without a code the whole organization. */
export function AdministrationName({ code }: { code: string | null }) {
  const { t } = useLanguage()
  const { data } = useQuery(administrationsQuery())
  if (code === null) return t('common.wholeOrganization')
  return data?.items.find((one) => one.code === code)?.name ?? code
}
