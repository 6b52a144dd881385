import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useResourceNames, type ResourceNames } from '../../api/resources'
import { AdministrationName } from '../../components/AdministrationName'
import { Awaited } from '../../components/Awaited'
import { DataTable, type Column } from '../../components/DataTable'
import { Pager } from '../../components/Pager'
import { PersonName } from '../../components/PersonName'
import { useLanguage } from '../../i18n/LanguageProvider'
import { effectPeopleQuery, type EffectAbout, type EffectList, type PersonEffect } from './queries'
import styles from './EffectPeople.module.css'

const PAGE = 20

interface EffectPeopleProps {
  id: string
  about: EffectAbout
  list: EffectList
}

/** Who stands behind a number, and what it would mean to each; names as far as the reader may see them. */
export function EffectPeople({ id, about, list }: EffectPeopleProps) {
  const { t } = useLanguage()
  const [page, setPage] = useState(1)
  const columns = useColumns()
  return (
    <section id={id} className={styles.people} aria-label={t(`policies.lists.${list}`)}>
      <h3>{t(`policies.lists.${list}`)}</h3>
      <Awaited query={useQuery(effectPeopleQuery(about, { list, limit: PAGE, offset: (page - 1) * PAGE }))}>
        {(people) => (
          <>
            <DataTable caption={t(`policies.lists.${list}`)} columns={columns} rows={people.items} />
            <Pager {...people} onPage={setPage} />
          </>
        )}
      </Awaited>
    </section>
  )
}

function useColumns(): Column<PersonEffect>[] {
  const { t } = useLanguage()
  return useMemo(
    () => [
      {
        id: 'person',
        header: t('identities.person'),
        cell: ({ row }) => <PersonName id={row.original.identityId} linked />,
      },
      {
        id: 'administration',
        header: t('policies.administration'),
        cell: ({ row }) => <AdministrationName code={row.original.administrationCode} />,
      },
      { id: 'change', header: t('policies.change'), cell: ({ row }) => <Change person={row.original} /> },
    ],
    [t],
  )
}

/** What the person gains, loses, and has on another level than now. */
function Change({ person: { gains, loses, changesLevel } }: { person: PersonEffect }) {
  const { t, list } = useLanguage()
  const names = useResourceNames()
  const all = (grants: PersonEffect['gains']) => ({ resources: list(grants.map((grant) => nameOf(names, grant))) })
  return (
    <>
      {gains.length > 0 && <div>{t('policies.changes.gains', all(gains))}</div>}
      {loses.length > 0 && <div>{t('policies.changes.loses', all(loses))}</div>}
      {changesLevel.map(({ resourceId, from, to }) => (
        <div key={resourceId}>
          {t('policies.changes.level', {
            resource: names.nameOf(resourceId),
            from: names.levelOf(resourceId, from) ?? '–',
            to: names.levelOf(resourceId, to) ?? '–',
          })}
        </div>
      ))}
      {gains.length + loses.length + changesLevel.length === 0 && t('policies.changes.none')}
    </>
  )
}

function nameOf(names: ResourceNames, { resourceId, level }: PersonEffect['gains'][number]): string {
  const levelName = names.levelOf(resourceId, level)
  return levelName ? `${names.nameOf(resourceId)} (${levelName})` : names.nameOf(resourceId)
}
