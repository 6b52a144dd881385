import { Button as MidasButton } from '@midas-ds/components/button'
import { createLink } from '@tanstack/react-router'
import type { LucideIcon } from 'lucide-react'
import type { AnchorHTMLAttributes, ReactNode, Ref } from 'react'
import { Spinner } from './Spinner'
import styles from './Button.module.css'

export type ButtonVariant = 'primary' | 'secondary' | 'tertiary' | 'danger'

interface ButtonProps {
  /** The words on the button; one with an icon alone has an `aria-label` instead. */
  children?: ReactNode
  variant?: ButtonVariant
  icon?: LucideIcon
  type?: 'button' | 'submit'
  onPress?: () => void
  isDisabled?: boolean
  /** For a button that takes the place of what had the focus. */
  takesFocus?: boolean
  /** The work goes on: the button keeps its place and its focus, and does nothing meanwhile. */
  isPending?: boolean
  'aria-label'?: string
  'aria-expanded'?: boolean
  'aria-controls'?: string
}

export function Button({
  children,
  variant = 'primary',
  icon: Icon,
  type = 'button',
  onPress,
  isPending = false,
  takesFocus = false,
  ...rest
}: ButtonProps) {
  return (
    <MidasButton
      {...rest}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- without it the reader's place would be lost
      autoFocus={takesFocus}
      type={isPending ? 'button' : type}
      variant={variant}
      size="medium"
      className={styles.button}
      aria-disabled={isPending || undefined}
      {...(onPress && !isPending ? { onPress } : {})}
    >
      {isPending ? <Spinner /> : Icon && <Icon aria-hidden size={18} />}
      {children}
    </MidasButton>
  )
}

interface AnchorProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'className'> {
  variant?: 'primary' | 'secondary'
  ref?: Ref<HTMLAnchorElement>
}

/** An ordinary link that looks like a button. */
export function ButtonAnchor({ variant = 'primary', children, ...rest }: AnchorProps) {
  return (
    <a {...rest} className={`${styles.anchor} ${styles[variant]}`}>
      {children}
    </a>
  )
}

/** A link inside the application that looks like a button. */
export const ButtonLink = createLink(ButtonAnchor)
