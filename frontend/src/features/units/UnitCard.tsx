import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import type { Unit } from '../../api/organization'
import { Card } from '../../components/Card'
import { DescriptionList } from '../../components/DescriptionList'
import { StatusLabel } from '../../components/StatusLabel'
import { useLanguage } from '../../i18n/LanguageProvider'

/** What the catalogue says about one unit. */
export function UnitCard({ unit }: { unit: Unit }) {
  const { t, list } = useLanguage()
  const managers = unit.managers.map((manager) => manager.displayName)
  return (
    <Card
      title={unit.name}
      beside={
        <>
          {unit.provider && <StatusLabel tone="neutral">{t('units.provider')}</StatusLabel>}
          {unit.archived && <StatusLabel tone="neutral">{t('units.archived')}</StatusLabel>}
        </>
      }
    >
      <DescriptionList
        items={[
          [t('units.path'), <UnitPath key="path" unit={unit} />],
          [t('units.managers'), managers.length > 0 ? list(managers) : t('units.noManagers')],
          [t('units.administrationCode'), unit.administrationCode],
          [t('units.costResponsibilityNumber'), unit.costResponsibilityNumber],
          [t('units.hsaId'), unit.hsaId],
        ]}
      />
    </Card>
  )
}

function UnitPath({ unit }: { unit: Unit }) {
  return unit.path.map((step, index) => (
    <Fragment key={step.id}>
      {index > 0 && <span aria-hidden> › </span>}
      {step.id === unit.id ? (
        step.name
      ) : (
        <Link to="/organization" search={{ unit: step.id }}>
          {step.name}
        </Link>
      )}
    </Fragment>
  ))
}
