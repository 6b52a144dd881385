import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useUnitNames } from '../../api/organization'
import { useResourceNames } from '../../api/resources'
import { Can } from '../../auth/Can'
import { Card, Stack } from '../../components/Card'
import { DescriptionList } from '../../components/DescriptionList'
import { Notice } from '../../components/Notice'
import { PersonName } from '../../components/PersonName'
import { useLanguage } from '../../i18n/LanguageProvider'
import { period } from '../../i18n/period'
import { Changes } from './Changes'
import type { Explanation } from './queries'
import { useCriteriaSentence, useTitleName } from './useCriterionNames'

type Policy = Explanation['reasons'][number]['policy']
type Engagement = Explanation['reasons'][number]['engagement']

/** What policies give that day and why; or the policies that come nearest, and what would have to be different. */
export function ExplanationAnswer({ explanation }: { explanation: Explanation }) {
  const { t, date, moment } = useLanguage()
  const { nameOf, levelOf } = useResourceNames()
  const { resourceId, reasons, nearest, level } = explanation
  const levelName = levelOf(resourceId, level)
  const what = levelName ? `${nameOf(resourceId)} (${levelName})` : nameOf(resourceId)
  const isGiven = reasons.length > 0
  return (
    <Stack>
      <Notice
        tone={isGiven ? 'success' : 'info'}
        title={t(isGiven ? 'explanations.given' : 'explanations.notGiven', { what, day: date(explanation.date) })}
        announce="status"
      >
        <p>
          {t('explanations.ordersElsewhere')} <PersonName id={explanation.identityId} linked />
        </p>
      </Notice>
      {explanation.waitsUntil !== null && (
        <Notice tone="important">{t('morningRuns.personWaits', { at: moment(explanation.waitsUntil) })}</Notice>
      )}
      {reasons.map(({ policy, engagement }) => (
        <PolicyCard key={`${policy.policyId} ${engagement.engagementId}`} policy={policy} engagement={engagement}>
          {null}
        </PolicyCard>
      ))}
      {!isGiven && <p>{t(nearest.length > 0 ? 'explanations.nearest' : 'explanations.noPolicy')}</p>}
      {nearest.map(({ policy, engagement, runs, changes }) => (
        <PolicyCard key={policy.policyId} policy={policy} engagement={engagement}>
          <Changes runs={runs} changes={changes} engagement={engagement} />
        </PolicyCard>
      ))}
    </Stack>
  )
}

interface PolicyCardProps {
  policy: Policy
  engagement: Engagement
  children: ReactNode
}

function PolicyCard({ policy, engagement, children }: PolicyCardProps) {
  const language = useLanguage()
  const { t } = language
  const words = useCriteriaSentence(policy.criteria)
  const unit = useUnitNames([engagement.unitId]).get(engagement.unitId) ?? '…'
  const title = useTitleName(engagement.titleCode)
  const version = t('explanations.version', { number: String(policy.version) })
  return (
    <Card title={policy.name}>
      <Stack>
        <DescriptionList
          items={[
            [
              t('explanations.policy'),
              <Can key="policy" use="policies" otherwise={version}>
                <Link to="/policies/$id" params={{ id: policy.policyId }}>
                  {version}
                </Link>
              </Can>,
            ],
            [t('explanations.criteria'), words],
            [
              t('explanations.engagement'),
              `${[title, unit].filter(Boolean).join(', ')}, ${period(language, engagement.from, engagement.to)}`,
            ],
          ]}
        />
        {children}
      </Stack>
    </Card>
  )
}
