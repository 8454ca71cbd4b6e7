import type { ComponentChildren } from 'preact'
import { safeHref } from './safe-href.ts'

/** A link that somebody wrote into a message: opens beside the page, tells it nothing, and lends it no reputation. */
export function OutwardLink(props: {
  href: string | undefined
  base?: string | undefined
  class?: string
  children: ComponentChildren
}) {
  const href = safeHref(props.href, props.base)
  if (!href) return <span class={props.class}>{props.children}</span>
  return (
    <a class={props.class} href={href} target="_blank" rel="noopener noreferrer nofollow ugc">
      {props.children}
    </a>
  )
}
