import { StatusLabel } from '../../components/StatusLabel'
import { useLanguage } from '../../i18n/LanguageProvider'
import type { Resource } from './queries'

/** Whether a resource can be ordered now; one that cannot may still be given by policies. */
export function StageLabel({ resource: { state, orderable } }: { resource: Resource }) {
  const { t } = useLanguage()
  if (state === 'RETIRED') return <StatusLabel tone="neutral">{t('catalogue.stages.RETIRED')}</StatusLabel>
  if (!orderable) return <StatusLabel tone="waiting">{t('catalogue.notOrderable')}</StatusLabel>
  return <StatusLabel tone="good">{t('catalogue.orderable')}</StatusLabel>
}
