import { ButtonLink } from '../components/Button'
import { PageHeader } from '../components/PageHeader'
import { useLanguage } from '../i18n/LanguageProvider'

export function NotFoundPage() {
  const { t } = useLanguage()
  return (
    <>
      <PageHeader title={t('shell.notFound')} intro={t('shell.notFoundText')} />
      <ButtonLink to="/">{t('shell.toStart')}</ButtonLink>
    </>
  )
}
