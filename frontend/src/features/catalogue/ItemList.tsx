import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { Button } from '../../components/Button'
import { Stack } from '../../components/Card'
import { useLanguage } from '../../i18n/LanguageProvider'
import styles from './ItemList.module.css'

interface ItemListProps<Item> {
  items: readonly Item[]
  onChange: (items: Item[]) => void
  /** The words on the button that adds one. */
  add: string
  make: () => Item
  /** What one is called by its number, and by itself when it has a name. */
  one: (number: number) => string
  titleOf?: (item: Item) => string
  /** What stands there instead of the fields until somebody opens them; for what takes many. */
  summaryOf?: (item: Item) => string
  /** Something is wrong in it, so that it must be open. */
  isFaulty?: (index: number) => boolean
  /** Whether they stand in an order that means something. */
  isOrdered?: boolean
  error?: string | undefined
  children: (item: Item, change: (item: Item) => void, index: number) => ReactNode
}

/** Any number of things that each take some fields: added, written, moved and taken away, with the keyboard too. */
export function ItemList<Item>({
  items,
  onChange,
  make,
  one,
  titleOf,
  summaryOf,
  isFaulty,
  isOrdered = false,
  ...rest
}: ItemListProps<Item>) {
  const { t } = useLanguage()
  const list = useRef<HTMLDivElement>(null)
  // The items have no ids of their own, and a field must not take over what another had typed.
  const [keys, setKeys] = useState(() => items.map(() => crypto.randomUUID() as string))
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const faulty = keys.filter((key, index) => !opened.has(key) && isFaulty?.(index))
  // It stays open while the fault is being put right, and after.
  if (faulty.length > 0) setOpened(new Set([...opened, ...faulty]))
  // Where the focus goes when the items have been rearranged.
  const [target, setTarget] = useState<{ selector: string }>()

  useEffect(() => {
    if (target) list.current?.querySelector<HTMLElement>(target.selector)?.focus()
  }, [target])

  const add = () => {
    const key = crypto.randomUUID()
    setKeys([...keys, key])
    setOpened(new Set([...opened, key]))
    onChange([...items, make()])
    setTarget({ selector: `[data-key="${key}"] input` })
  }

  const remove = (index: number) => {
    setKeys(keys.toSpliced(index, 1))
    onChange(items.toSpliced(index, 1))
    setTarget({ selector: ':scope > * > [data-add] button' })
  }

  const toggle = (key: string) => {
    const others = [...opened].filter((other) => other !== key)
    setOpened(new Set(opened.has(key) ? others : [...others, key]))
  }

  const move = (index: number, by: 1 | -1) => {
    setKeys(moved(keys, index, by))
    onChange(moved(items, index, by))
    const isAtEnd = index + by === 0 || index + by === items.length - 1
    const direction = (by === 1) === isAtEnd ? 'up' : 'down'
    setTarget({ selector: `[data-key="${keys[index]}"] > * > [data-move=${direction}] button` })
  }

  return (
    <div ref={list}>
      <Stack>
        {items.map((item, index) => {
          const key = keys[index] ?? ''
          const title = titleOf?.(item)
          const name = title ? `${one(index + 1)}: ${title}` : one(index + 1)
          const isOpen = summaryOf === undefined || opened.has(key)
          return (
            <fieldset key={key} className={styles.item} data-key={key}>
              <legend>{name}</legend>
              {isOpen ? (
                rest.children(
                  item,
                  (changed) => onChange(items.map((old, place) => (place === index ? changed : old))),
                  index,
                )
              ) : (
                <p className={styles.summary}>{summaryOf(item)}</p>
              )}
              <div className={styles.actions}>
                {summaryOf && (
                  <Button
                    variant="tertiary"
                    onPress={() => toggle(key)}
                    aria-label={t(isOpen ? 'catalogue.closeItem' : 'catalogue.openItem', { name })}
                    aria-expanded={isOpen}
                  >
                    {t(isOpen ? 'catalogue.close' : 'catalogue.open')}
                  </Button>
                )}
                {isOrdered && index > 0 && (
                  <span data-move="up">
                    <Button
                      variant="tertiary"
                      icon={ArrowUp}
                      onPress={() => move(index, -1)}
                      aria-label={t('catalogue.moveUp', { name })}
                    />
                  </span>
                )}
                {isOrdered && index < items.length - 1 && (
                  <span data-move="down">
                    <Button
                      variant="tertiary"
                      icon={ArrowDown}
                      onPress={() => move(index, 1)}
                      aria-label={t('catalogue.moveDown', { name })}
                    />
                  </span>
                )}
                <Button
                  variant="tertiary"
                  icon={Trash2}
                  onPress={() => remove(index)}
                  aria-label={t('common.remove', { name })}
                />
              </div>
            </fieldset>
          )
        })}
        {rest.error && <p className={styles.error}>{rest.error}</p>}
        <div data-add>
          <Button variant="secondary" icon={Plus} onPress={add}>
            {rest.add}
          </Button>
        </div>
      </Stack>
    </div>
  )
}

function moved<T>(items: readonly T[], index: number, by: 1 | -1): T[] {
  const [item] = items.slice(index, index + 1)
  return item === undefined ? [...items] : items.toSpliced(index, 1).toSpliced(index + by, 0, item)
}
