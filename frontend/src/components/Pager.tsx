import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useLanguage } from '../i18n/LanguageProvider'
import { Button } from './Button'
import styles from './Pager.module.css'

interface PagerProps {
  total: number
  limit: number
  offset: number
  /** Of what the pages are, where a page has more than one list. */
  of?: string
  onPage: (page: number) => void
}

/** How many rows there are, and the way to the ones before and after. */
export function Pager({ total, limit, offset, of, onPage }: PagerProps) {
  const { t } = useLanguage()
  const pages = Math.max(1, Math.ceil(total / limit))
  const page = Math.floor(offset / limit) + 1
  return (
    <nav className={styles.pager} aria-label={of === undefined ? t('common.pager') : `${t('common.pager')}: ${of}`}>
      <output className={styles.count}>
        {t('common.rows', { count: total })}
        {pages > 1 && `, ${t('common.pageOf', { page, pages }).toLocaleLowerCase()}`}
      </output>
      {pages > 1 && (
        <span className={styles.steps}>
          <Button variant="secondary" icon={ChevronLeft} isDisabled={page <= 1} onPress={() => onPage(page - 1)}>
            {t('common.previous')}
          </Button>
          <Button variant="secondary" icon={ChevronRight} isDisabled={page >= pages} onPress={() => onPage(page + 1)}>
            {t('common.next')}
          </Button>
        </span>
      )}
    </nav>
  )
}
