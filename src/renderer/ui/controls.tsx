import { shownKeys } from '#contract/keys.ts'
import { isMac } from './is-mac.ts'
import { isLetterKey, letterKeys } from './letter-keys.ts'
import { useStore } from './store.ts'
import type { LucideIcon } from 'lucide-react'
import type { ReactNode, Ref } from 'react'
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components'
import type { ButtonProps } from 'react-aria-components'
import './controls.css'

type Look = { children: ReactNode; tone?: 'plain' | 'primary' | 'quiet' | 'danger'; small?: boolean }

/** A button with a text. */
export function TextButton({
  tone = 'plain',
  small = false,
  className,
  ...rest
}: Omit<ButtonProps, 'children' | 'className'> & Look & { className?: string; ref?: Ref<HTMLButtonElement> }) {
  return (
    <Button {...rest} className={`button button-${tone}${small ? ' button-small' : ''}${className ? ` ${className}` : ''}`} />
  )
}

type IconLook = { icon: LucideIcon; label: string; keys?: string; size?: number; pressed?: boolean; className?: string }

/** A button that shows only an icon; its label is read out and shown as a tooltip. */
export function IconButton({
  icon: Icon,
  label,
  keys,
  size = 16,
  pressed,
  className,
  ...rest
}: Omit<ButtonProps, 'children' | 'className'> & IconLook) {
  return (
    <TooltipTrigger delay={500}>
      <Button
        {...rest}
        aria-label={label}
        {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
        className={`icon-button${className ? ` ${className}` : ''}`}
      >
        <Icon size={size} aria-hidden />
      </Button>
      <Tooltip className="tooltip" offset={6}>
        {label}
        {keys !== undefined && <Keys keys={keys} />}
      </Tooltip>
    </TooltipTrigger>
  )
}

/**
 * A key as the table of commands writes it (`Ctrl+K`), shown as this system prints it; a letter alone only where these are not switched off. `silent`: of a button that has a name of its own, in which
 * the key is none of the words.
 */
export function Keys({ keys, silent = false }: { keys: string; silent?: boolean }) {
  const letters = useStore(letterKeys)
  if (!letters && isLetterKey(keys)) return null
  return (
    <kbd className="keys" {...(silent ? { 'aria-hidden': true } : {})}>
      {shownKeys(keys, isMac)}
    </kbd>
  )
}
