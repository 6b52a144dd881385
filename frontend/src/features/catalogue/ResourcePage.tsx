import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { Can } from '../../auth/Can'
import { Awaited } from '../../components/Awaited'
import { Button, ButtonLink } from '../../components/Button'
import { Card, Stack } from '../../components/Card'
import { DescriptionList } from '../../components/DescriptionList'
import { ReasonDialog } from '../../components/Dialog'
import { PageHeader } from '../../components/PageHeader'
import { PersonName } from '../../components/PersonName'
import { useLanguage } from '../../i18n/LanguageProvider'
import { FormSummary } from './FormSummary'
import { resourceQuery, retireResource, type Resource } from './queries'
import { StageLabel } from './StageLabel'
import { TermsList } from './TermsList'

const route = getRouteApi('/catalogue/$id')

/** One resource: what it is, how it is ordered, and what is asked when it is (OR-1). */
export function ResourcePage() {
  const { t } = useLanguage()
  const { id } = route.useParams()
  const query = useQuery(resourceQuery(id))
  if (query.data) return <Detail resource={query.data.body} />
  return (
    <>
      <PageHeader title={t('catalogue.detailTitle')} />
      <Awaited query={query}>{() => null}</Awaited>
    </>
  )
}

function Detail({ resource }: { resource: Resource }) {
  const { t, find, language, date } = useLanguage()
  const { needsAndRisk } = resource.ordering
  return (
    <>
      <PageHeader
        title={resource.name[language]}
        intro={resource.description[language]}
        beside={<StageLabel resource={resource} />}
        actions={
          resource.state === 'ACTIVE' && (
            <Can use="catalogueWork">
              <ButtonLink to="/catalogue/$id/edit" params={{ id: resource.id }} variant="secondary">
                {t('policies.edit')}
              </ButtonLink>
              <Retirement resource={resource} />
            </Can>
          )
        }
      />
      <Stack>
        <Card title={t('catalogue.ordering')}>
          <TermsList resource={resource} />
        </Card>
        {resource.ordering.form.length > 0 && (
          <Card title={t('catalogue.form')}>
            <FormSummary fields={resource.ordering.form} />
          </Card>
        )}
        <Card title={t('catalogue.needsAndRisk')}>
          <DescriptionList
            items={[
              [t('catalogue.class'), find(`catalogue.classes.c${resource.confidentialityClass}`)],
              ...(needsAndRisk
                ? [
                    [t('catalogue.analysis'), needsAndRisk.text] as const,
                    [
                      t('catalogue.analysisOwner'),
                      needsAndRisk.owner && <PersonName key="owner" id={needsAndRisk.owner} />,
                    ] as const,
                    [t('catalogue.reviewOn'), date(needsAndRisk.reviewOn)] as const,
                  ]
                : [[t('catalogue.analysis'), null] as const]),
            ]}
          />
        </Card>
      </Stack>
    </>
  )
}

/** Nothing that is in use is deleted; a retired resource is given to nobody new. */
function Retirement({ resource }: { resource: Resource }) {
  const { t } = useLanguage()
  const queryClient = useQueryClient()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button variant="danger" onPress={() => setOpen(true)}>
        {t('catalogue.retire')}
      </Button>
      {open && (
        <ReasonDialog
          title={t('catalogue.retireTitle')}
          action={t('catalogue.retire')}
          isDangerous
          onClose={() => setOpen(false)}
          onDecide={async (reason) => {
            await retireResource(resource.id, reason)
            await queryClient.invalidateQueries({ queryKey: ['resources'] })
          }}
        >
          <p>{t('catalogue.retireText')}</p>
        </ReasonDialog>
      )}
    </>
  )
}
