import { useUnitNames } from '../../api/organization'
import { AdministrationName } from '../../components/AdministrationName'
import { useLanguage } from '../../i18n/LanguageProvider'
import { period } from '../../i18n/period'
import type { Explanation } from './queries'
import { useCriteria, useTitleName } from './useCriterionNames'

type Nearest = Explanation['nearest'][number]
type Change = Nearest['changes'][number]
type Engagement = Nearest['engagement']

/** The fewest things that would have to be different for the policy to give it, each with what was found. */
export function Changes({ runs, changes, engagement }: Omit<Nearest, 'policy'>) {
  const language = useLanguage()
  const { t } = language
  return (
    <div>
      <p>{t('explanations.wouldGive', { count: changes.length + (runs ? 0 : 1) })}</p>
      <ul>
        {!runs && (
          <li>
            {t('explanations.runsThatDay')}{' '}
            {t('explanations.found', { value: period(language, engagement.from, engagement.to) })}
          </li>
        )}
        {changes.map((change) => (
          <ChangeItem key={JSON.stringify(change)} change={change} engagement={engagement} />
        ))}
      </ul>
    </div>
  )
}

function ChangeItem({ change: { criterion, wanted }, engagement }: { change: Change; engagement: Engagement }) {
  const { t } = useLanguage()
  const criteria = useCriteria(wanted ? criterion : { type: 'not', criterion })
  return (
    <li>
      {t('explanations.change', { criteria })} <Found type={criterion.type} engagement={engagement} />
    </li>
  )
}

/** The value that the criterion found in the engagement. */
function Found({ type, engagement }: { type: Change['criterion']['type']; engagement: Engagement }) {
  const language = useLanguage()
  const { t } = language
  const unit = useUnitNames([engagement.unitId]).get(engagement.unitId) ?? '…'
  const title = useTitleName(engagement.titleCode)
  const found = (value: string | null) => t('explanations.found', { value: value ?? t('common.none') })
  switch (type) {
    case 'administration':
      return (
        <>
          {t('explanations.foundIs')} <AdministrationName code={engagement.administrationCode} />.
        </>
      )
    case 'unit':
    case 'provider':
      return found(unit)
    case 'title':
      return found(title)
    case 'employmentForm':
      return found(engagement.employmentForm)
    case 'benefitsGroup':
      return found(engagement.benefitsGroup)
    case 'costResponsibilityNumber':
      return found(engagement.costResponsibilityNumber)
    case 'primary':
      return found(t(engagement.primary ? 'explanations.primary' : 'explanations.notPrimary'))
    default:
      return found(period(language, engagement.from, engagement.to))
  }
}
