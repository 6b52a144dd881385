import { CodeList } from '../../components/CodeList'
import { Grid } from '../../components/Card'
import { TextField } from '../../components/TextField'
import { useLanguage } from '../../i18n/LanguageProvider'
import { below, type FaultOf } from './faults'
import { ItemList } from './ItemList'
import { LocalizedFields } from './LocalizedFields'
import type { Level } from './queries'
import { newLevel, numberIn } from './resourceDraft'

interface LevelFieldsProps {
  levels: readonly Level[]
  onChange: (levels: Level[]) => void
  faultOf: FaultOf
}

/** The levels of a user service; the highest rank wins when somebody would have several (PO-4). */
export function LevelFields({ levels, onChange, faultOf }: LevelFieldsProps) {
  const { t, language } = useLanguage()
  return (
    <ItemList
      items={levels}
      onChange={onChange}
      add={t('catalogue.addLevel')}
      make={() => newLevel(levels)}
      one={(number) => t('catalogue.levelNumber', { number })}
      titleOf={({ name }) => name[language]}
      error={faultOf('')}
    >
      {(level, change, index) => {
        const fault = below(faultOf, `[${index}]`)
        return (
          <>
            <Grid>
              <TextField
                label={t('catalogue.code')}
                value={level.code}
                onChange={(code) => change({ ...level, code })}
                error={fault('code')}
                isRequired
              />
              <TextField
                label={t('catalogue.rank')}
                inputMode="numeric"
                value={level.rank === 0 ? '' : String(level.rank)}
                onChange={(typed) => change({ ...level, rank: numberIn(typed) ?? 0 })}
                error={fault('rank')}
                isRequired
              />
              <LocalizedFields
                label={t('catalogue.name')}
                text={level.name}
                onChange={(name) => change({ ...level, name })}
                faultOf={below(fault, 'name')}
                isRequired
              />
            </Grid>
            <CodeList
              label={t('catalogue.groups')}
              codes={level.groups ?? []}
              onChange={(groups) => change({ ...level, groups: groups.length === 0 ? null : groups })}
              error={fault('groups')}
            />
          </>
        )
      }}
    </ItemList>
  )
}
