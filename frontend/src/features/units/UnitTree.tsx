import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { subunitsQuery, type Unit } from '../../api/organization'
import { Awaited } from '../../components/Awaited'
import { StatusLabel } from '../../components/StatusLabel'
import { useLanguage } from '../../i18n/LanguageProvider'
import styles from './UnitTree.module.css'

interface UnitTreeProps {
  units: readonly Unit[]
  chosen: string | undefined
  /** Units that stand open because the chosen one lies below them, until the reader closes them. */
  openIds: ReadonlySet<string>
}

/** Units as lists in lists; what lies below one is fetched when it is opened. */
export function UnitTree(props: UnitTreeProps) {
  return (
    <ul className={styles.tree}>
      {props.units.map((unit) => (
        <Branch key={unit.id} unit={unit} {...props} />
      ))}
    </ul>
  )
}

function Branch({ unit, chosen, openIds }: UnitTreeProps & { unit: Unit }) {
  const { t } = useLanguage()
  const [decided, setDecided] = useState<boolean>()
  const open = decided ?? (openIds.has(unit.id) && unit.id !== chosen)
  return (
    <li>
      <div className={styles.row}>
        {unit.hasSubunits ? (
          <button
            type="button"
            className={styles.toggle}
            aria-expanded={open}
            aria-label={t(open ? 'units.collapse' : 'units.expand', { name: unit.name })}
            onClick={() => setDecided(!open)}
          >
            <ChevronRight aria-hidden size={18} />
          </button>
        ) : (
          <span className={styles.leaf} />
        )}
        <UnitLink unit={unit} />
      </div>
      {open && <Below parentId={unit.id} chosen={chosen} openIds={openIds} />}
    </li>
  )
}

function Below({ parentId, ...rest }: Omit<UnitTreeProps, 'units'> & { parentId: string }) {
  return (
    <Awaited query={useQuery(subunitsQuery(parentId))}>{({ items }) => <UnitTree units={items} {...rest} />}</Awaited>
  )
}

export function FoundUnits({ units }: { units: readonly Unit[] }) {
  return (
    <ul className={styles.tree}>
      {units.map((unit) => (
        <li key={unit.id} className={styles.row}>
          <UnitLink unit={unit} />
        </li>
      ))}
    </ul>
  )
}

function UnitLink({ unit }: { unit: Unit }) {
  const { t } = useLanguage()
  return (
    <>
      <Link to="/organization" search={(old) => ({ ...old, unit: unit.id })} className={styles.link}>
        {unit.name}
      </Link>
      {unit.archived && <StatusLabel tone="neutral">{t('units.archived')}</StatusLabel>}
    </>
  )
}
