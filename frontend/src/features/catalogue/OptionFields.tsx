import { Grid } from '../../components/Card'
import { KronorField } from '../../components/KronorField'
import { TextField } from '../../components/TextField'
import { useLanguage } from '../../i18n/LanguageProvider'
import { below, type FaultOf } from './faults'
import { newOption, type Option } from './formDraft'
import { ItemList } from './ItemList'
import { LocalizedFields } from './LocalizedFields'

interface OptionFieldsProps {
  options: readonly Option[]
  onChange: (options: Option[]) => void
  faultOf: FaultOf
}

/** The answers to choose from, in the order in which they are offered. */
export function OptionFields({ options, onChange, faultOf }: OptionFieldsProps) {
  const { t, language } = useLanguage()
  return (
    <ItemList
      items={options}
      onChange={onChange}
      add={t('catalogue.addOption')}
      make={() => newOption(options)}
      one={(number) => t('catalogue.optionNumber', { number })}
      titleOf={({ label }) => label[language]}
      isOrdered
      error={faultOf('')}
    >
      {(option, change, index) => {
        const fault = below(faultOf, `[${index}]`)
        return (
          <Grid>
            <LocalizedFields
              label={t('catalogue.option')}
              text={option.label}
              onChange={(label) => change({ ...option, label })}
              faultOf={below(fault, 'label')}
              isRequired
            />
            <TextField
              label={t('catalogue.code')}
              value={option.value}
              onChange={(value) => change({ ...option, value })}
              error={fault('value')}
              isRequired
            />
            <KronorField
              label={t('catalogue.optionPrice')}
              value={option.priceOnce === 0 ? null : option.priceOnce}
              onChange={(price) => change({ ...option, priceOnce: price ?? 0 })}
            />
          </Grid>
        )
      }}
    </ItemList>
  )
}
