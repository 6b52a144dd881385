import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import { may } from '../../auth/permissions'
import { useSession } from '../../auth/session'
import { DataTable, type Column } from '../../components/DataTable'
import { ListCard } from '../../components/list/ListCard'
import { useNarrow } from '../../components/list/narrow'
import { PageHeader } from '../../components/PageHeader'
import { PersonName } from '../../components/PersonName'
import { SelectField } from '../../components/SelectField'
import { useLanguage } from '../../i18n/LanguageProvider'
import { oneOf, pageOf } from '../../routing/listSearch'
import { disclosureScopes, disclosuresQuery, type Disclosure } from './queries'

const route = getRouteApi('/disclosures')

/** Who has been shown the reader and why; for auditors, everybody in the organization, without names (ID-9). */
export function DisclosuresPage() {
  const { t } = useLanguage()
  const mayAudit = may(useSession(), 'audit')
  const search = route.useSearch()
  const scope = (mayAudit && oneOf(disclosureScopes, search.kind)) || 'OWN'
  const query = useQuery(disclosuresQuery({ scope, ...pageOf(search) }))
  const columns = useColumns(scope === 'ALL')
  const narrow = useNarrow()
  return (
    <>
      <PageHeader title={t('identities.disclosures.title')} intro={t('identities.disclosures.intro')} />
      <ListCard
        filters={
          mayAudit && (
            <SelectField
              label={t('identities.disclosures.about')}
              choices={disclosureScopes.map((id) => ({ id, name: t(`identities.disclosures.scopes.${id}`) }))}
              value={scope}
              onChange={(id) => narrow({ kind: id })}
            />
          )
        }
        query={query}
        none={{ title: t('identities.disclosures.none'), help: t('identities.disclosures.noneHelp') }}
      >
        {(rows) => <DataTable caption={t('identities.disclosures.title')} columns={columns} rows={rows} />}
      </ListCard>
    </>
  )
}

function useColumns(aboutEverybody: boolean): Column<Disclosure>[] {
  const { t, moment } = useLanguage()
  return useMemo(() => {
    const about: Column<Disclosure> = {
      id: 'about',
      header: t('identities.disclosures.about'),
      cell: ({ row }) => <PersonName id={row.original.identityId} />,
    }
    return [
      { id: 'when', header: t('identities.disclosures.when'), cell: ({ row }) => moment(row.original.openedAt) },
      {
        id: 'who',
        header: t('identities.disclosures.who'),
        cell: ({ row }) => row.original.viewerName ?? t('identities.protectedIdentity'),
      },
      ...(aboutEverybody ? [about] : []),
      { id: 'reason', header: t('identities.disclosures.reason'), cell: ({ row }) => row.original.reason },
    ]
  }, [t, moment, aboutEverybody])
}
