import { useQuery } from '@tanstack/react-query'
import { Fragment } from 'react'
import { useUnitNames } from '../../api/organization'
import { Can } from '../../auth/Can'
import { may } from '../../auth/permissions'
import { useSession } from '../../auth/session'
import { Awaited } from '../../components/Awaited'
import { ButtonLink } from '../../components/Button'
import { PersonName } from '../../components/PersonName'
import { useLanguage } from '../../i18n/LanguageProvider'
import { CheckCard } from './CheckCard'
import type { Period } from './period'
import { standInsQuery } from './queries'

/** Whether somebody attests on every list on which the reader does (AP-2); a delegation never covers that. */
export function AttestationCheck({ period }: { period: Period }) {
  const { t } = useLanguage()
  const query = useQuery(standInsQuery(period))
  const mayEdit = may(useSession(), 'attestListWork')
  const isCovered = query.data?.attestations.every(({ covered }) => covered)
  return (
    <CheckCard title={t('absence.attestation')} isCovered={isCovered}>
      <Awaited query={query}>
        {({ attestations }) => (
          <>
            {attestations.length === 0 && <p>{t('absence.attestsNothing')}</p>}
            <ul hidden={attestations.length === 0}>
              {attestations.map(({ listId, name, covered, standInIds }) => (
                <li key={listId}>
                  {name}: {covered ? <Names ids={standInIds} /> : t('absence.noSubstitute')}
                  {!covered && mayEdit && (
                    <div>
                      <ButtonLink
                        to="/attest-lists/$id"
                        params={{ id: listId }}
                        variant="secondary"
                        aria-label={t('absence.nameSubstituteFor', { list: name })}
                      >
                        {t('absence.nameSubstitute')}
                      </ButtonLink>
                    </div>
                  )}
                </li>
              ))}
            </ul>
            {isCovered === false && !mayEdit && <p>{t('absence.askKeeper')}</p>}
          </>
        )}
      </Awaited>
    </CheckCard>
  )
}

/** Whether the units of one's people have more than one orderer (RO-3). */
export function OrderersCheck({ period }: { period: Period }) {
  const { t } = useLanguage()
  const query = useQuery(standInsQuery(period))
  const names = useUnitNames(query.data?.units.map(({ unitId }) => unitId) ?? [])
  const isCovered = query.data?.units.every(({ ordererIds }) => ordererIds.length > 1)
  return (
    <CheckCard title={t('absence.orderers')} isCovered={isCovered}>
      <Awaited query={query}>
        {({ units }) => (
          <>
            <ul hidden={units.length === 0}>
              {units.map(({ unitId, ordererIds }) => (
                <li key={unitId}>
                  {names.get(unitId) ?? '…'}:{' '}
                  {ordererIds.length === 0 ? t('absence.noOrderer') : <Names ids={ordererIds} />}
                  {ordererIds.length === 1 && ` (${t('absence.oneOrderer')})`}
                </li>
              ))}
            </ul>
            {isCovered === false && (
              <Can use="ordering">
                <ButtonLink to="/order" variant="secondary">
                  {t('absence.orderRole')}
                </ButtonLink>
              </Can>
            )}
          </>
        )}
      </Awaited>
    </CheckCard>
  )
}

function Names({ ids }: { ids: readonly string[] }) {
  const { t } = useLanguage()
  if (ids.length === 0) return t('absence.covered')
  return ids.map((id, index) => (
    <Fragment key={id}>
      {index > 0 && ', '}
      <PersonName id={id} />
    </Fragment>
  ))
}
