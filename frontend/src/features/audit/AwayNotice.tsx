import { Button } from '../../components/Button'
import { Notice } from '../../components/Notice'
import { useLanguage } from '../../i18n/LanguageProvider'
import { explain } from '../../i18n/explain'
import type { Page } from './merged'

/** Tells whose rows are missing, so that nobody takes what is shown for all there is. */
export function AwayNotice({ away, onRetry }: { away: Page['away']; onRetry: () => void }) {
  const language = useLanguage()
  const { t } = language
  if (away.length === 0) return null
  return (
    <Notice tone="important" title={t('audit.away')} announce="status">
      <ul>
        {away.map(({ service, problem }) => (
          <li key={service}>
            {t(`audit.services.${service}`)}: {explain(problem, language)}
          </li>
        ))}
      </ul>
      <Button variant="secondary" onPress={onRetry}>
        {t('common.retry')}
      </Button>
    </Notice>
  )
}
