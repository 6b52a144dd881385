import { useQuery } from '@tanstack/react-query'
import { resourcesQuery } from '../../api/resources'
import { Grid } from '../../components/Card'
import { SelectField } from '../../components/SelectField'
import { TextField } from '../../components/TextField'
import { useLanguage } from '../../i18n/LanguageProvider'
import { below, type FaultOf } from './faults'
import { ItemList } from './ItemList'
import type { Prerequisite } from './queries'
import { newPrerequisite } from './resourceDraft'

interface PrerequisiteFieldsProps {
  prerequisites: readonly Prerequisite[]
  onChange: (prerequisites: Prerequisite[]) => void
  faultOf: FaultOf
}

const kinds = ['SITHS_CARD', 'GUIDELINES', 'RESOURCE'] as const

/** What the recipient must have first (OR-6). */
export function PrerequisiteFields({ prerequisites, onChange, faultOf }: PrerequisiteFieldsProps) {
  const { t } = useLanguage()
  return (
    <ItemList
      items={prerequisites}
      onChange={onChange}
      add={t('catalogue.addPrerequisite')}
      make={() => newPrerequisite('SITHS_CARD')}
      one={(number) => t('catalogue.prerequisiteNumber', { number })}
    >
      {(prerequisite, change, index) => (
        <Grid>
          <SelectField
            label={t('catalogue.kind')}
            choices={kinds.map((id) => ({ id, name: t(`catalogue.prerequisiteKinds.${id}`) }))}
            value={prerequisite.kind}
            onChange={(kind) => change(newPrerequisite(kind as Prerequisite['kind']))}
          />
          <Details prerequisite={prerequisite} onChange={change} faultOf={below(faultOf, `[${index}]`)} />
        </Grid>
      )}
    </ItemList>
  )
}

interface DetailsProps {
  prerequisite: Prerequisite
  onChange: (prerequisite: Prerequisite) => void
  faultOf: FaultOf
}

function Details({ prerequisite, onChange, faultOf }: DetailsProps) {
  const { t, language } = useLanguage()
  const resources = useQuery(resourcesQuery()).data ?? []
  switch (prerequisite.kind) {
    case 'SITHS_CARD':
      return null
    case 'GUIDELINES':
      return (
        <>
          <TextField
            label={t('catalogue.document')}
            value={prerequisite.document ?? ''}
            onChange={(document) => onChange({ ...prerequisite, document })}
            error={faultOf('document')}
            isRequired
          />
          <TextField
            label={t('catalogue.version')}
            value={prerequisite.version ?? ''}
            onChange={(version) => onChange({ ...prerequisite, version })}
            error={faultOf('version')}
            isRequired
          />
        </>
      )
    case 'RESOURCE':
      return (
        <SelectField
          label={t('catalogue.detailTitle')}
          choices={resources
            .filter(({ state, code }) => state === 'ACTIVE' || code === prerequisite.resourceCode)
            .map(({ code, name }) => ({ id: code, name: name[language] }))}
          value={prerequisite.resourceCode}
          onChange={(resourceCode) => onChange({ ...prerequisite, resourceCode })}
          error={faultOf('resourceCode')}
          isRequired
        />
      )
  }
}
