import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { resourcesQuery } from '../../api/resources'
import { Awaited } from '../../components/Awaited'
import { Card, Stack } from '../../components/Card'
import { DateField } from '../../components/DateField'
import { PageHeader } from '../../components/PageHeader'
import { PeopleField } from '../../components/PeopleField'
import { SelectField } from '../../components/SelectField'
import { useLanguage } from '../../i18n/LanguageProvider'
import { ExplanationAnswer } from './ExplanationAnswer'
import type { ExplanationSearch } from './explanationSearch'
import { explanationQuery } from './queries'

const route = getRouteApi('/explanation')

/** Why somebody has something on a day, or why not and what would give it (PO-7). */
export function ExplanationPage() {
  const { t, language } = useLanguage()
  const search = route.useSearch()
  const navigate = useNavigate()
  const resources = useQuery(resourcesQuery()).data ?? []
  const ask = (part: Partial<ExplanationSearch>) =>
    void navigate({ to: '/explanation', search: { ...search, ...part }, replace: true })
  return (
    <>
      <PageHeader title={t('explanations.title')} intro={t('explanations.intro')} />
      <Stack>
        <Card title={t('explanations.question')}>
          <Stack>
            <PeopleField
              label={t('identities.person')}
              ids={search.person === undefined ? [] : [search.person]}
              onChange={(ids) => ask({ person: ids.at(-1) })}
            />
            <SelectField
              label={t('explanations.resource')}
              choices={resources.map(({ id, name }) => ({ id, name: name[language] }))}
              value={search.resource ?? null}
              onChange={(resource) => ask({ resource })}
            />
            <DateField
              label={t('explanations.day')}
              description={t('explanations.dayHelp')}
              value={search.date ?? null}
              onChange={(date) => ask({ date: date ?? undefined })}
            />
          </Stack>
        </Card>
        {search.person !== undefined && search.resource !== undefined && (
          <Asked person={search.person} resource={search.resource} date={search.date} />
        )}
      </Stack>
    </>
  )
}

function Asked({ person, resource, date }: { person: string; resource: string; date: string | undefined }) {
  const { t } = useLanguage()
  const words = { 'not-found': t('explanations.notFound'), 'status-404': t('explanations.notFound') }
  return (
    <Awaited query={useQuery(explanationQuery(person, resource, date))} words={words}>
      {(explanation) => <ExplanationAnswer explanation={explanation} />}
    </Awaited>
  )
}
