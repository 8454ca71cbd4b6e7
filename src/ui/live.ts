import { effect } from '@preact/signals'
import { Component, type ComponentChildren, type ComponentClass } from 'preact'

/**
 * A component that is drawn anew when a signal that it read has changed, or a prop is another one than before. These few
 * lines take the place of the binding that comes with `@preact/signals`, which weighs eight times as much in the widget.
 */
export abstract class Live<Props extends object> extends Component<Props, object> {
  #forget: (() => void) | undefined

  /** What `render` is elsewhere. */
  abstract draw(props: Props): ComponentChildren

  /** A signal has changed. */
  drawAgain(): void {
    this.setState({})
  }

  override render(props: Props): ComponentChildren {
    this.#forget?.()
    let drawn: ComponentChildren
    let isFirst = true
    this.#forget = effect(() => {
      if (isFirst) drawn = this.draw(props)
      else this.drawAgain()
      isFirst = false
    })
    return drawn
  }

  override shouldComponentUpdate(next: Props, state: object): boolean {
    const before = this.props as Props
    return state !== this.state || !same(before, next) || !same(next, before)
  }

  override componentWillUnmount(): void {
    this.#forget?.()
  }
}

function same(one: object, other: object): boolean {
  return Object.entries(one).every(([key, value]) => value === other[key as keyof typeof other])
}

/** The same for a component that keeps nothing. */
export function live<Props extends object>(draw: (props: Props) => ComponentChildren): ComponentClass<Props> {
  return class extends Live<Props> {
    draw(props: Props) {
      return draw(props)
    }
  }
}
