import { Link } from '@tanstack/react-router'
import { useNames } from '../api/names'
import { useLanguage } from '../i18n/LanguageProvider'

interface PersonNameProps {
  id: string
  /** Whether the name leads to the person's page. */
  linked?: boolean
}

/** A person's name by id, as far as the reader may see it. Names on one page are asked for together. */
export function PersonName({ id, linked = false }: PersonNameProps) {
  const { t } = useLanguage()
  const name = useNames([id]).get(id)
  if (name === undefined) return <span aria-busy>…</span>
  if (name === null) return <span>{t('common.unknownPerson')}</span>
  if (!linked) return <span>{name.displayName}</span>
  return (
    <Link to="/people/$id" params={{ id }}>
      {name.displayName}
    </Link>
  )
}
