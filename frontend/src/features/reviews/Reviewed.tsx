import { PersonName } from '../../components/PersonName'
import { useLanguage } from '../../i18n/LanguageProvider'
import type { Review } from './queries'

/** Whose orders are looked at; somebody protected by no name where the reader does not answer for them (ID-9). */
export function Reviewed({ review }: { review: Review }) {
  const { t } = useLanguage()
  return review.identityId === null ? <>{t('approvals.protected')}</> : <PersonName id={review.identityId} />
}
