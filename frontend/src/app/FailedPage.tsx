import { asProblem } from '../api/problem'
import { PageHeader } from '../components/PageHeader'
import { ProblemAlert } from '../components/ProblemAlert'
import { useLanguage } from '../i18n/LanguageProvider'

/** Shown when a page could not be drawn at all; trying again loads everything anew, a newer version included. */
export function FailedPage({ error }: { error: unknown }) {
  const { t } = useLanguage()
  return (
    <>
      <PageHeader title={t('shell.failed')} />
      <ProblemAlert problem={asProblem(error)} onRetry={() => window.location.reload()} />
    </>
  )
}
