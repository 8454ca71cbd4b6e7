import type { Details } from '../../protocol/index.ts'
import { OutwardLink } from '../../ui/outward-link.tsx'
import { Icon } from '../icon.tsx'
import { Entry } from './entry.tsx'

/**
 * Who the visitor is (A10), by what they or the page say; nobody has checked it (R53). `labels`: what the owner's own fields are
 * called, by key.
 */
export function SaidToBe({ details, labels }: { details: Details; labels: Readonly<Record<string, string>> }) {
  const { name, email, phone, user, fields = {} } = details
  return (
    <section>
      <h3>Said to be</h3>
      <p class="not-verified">
        <Icon name="info" size={14} />
        Not verified. The visitor or the page says so.
      </p>
      <dl>
        {name && (
          <Entry name="Name">
            <bdi>{name}</bdi>
          </Entry>
        )}
        {email && (
          <Entry name="Email">
            <OutwardLink href={`mailto:${email}`}>{email}</OutwardLink>
          </Entry>
        )}
        {phone && <Entry name="Phone">{phone}</Entry>}
        {user && (
          <Entry name="Site’s ID">
            <code>{user}</code>
          </Entry>
        )}
        {Object.entries(fields).map(([key, text]) => (
          <Entry key={key} name={(Object.hasOwn(labels, key) && labels[key]) || key}>
            <bdi>{text}</bdi>
          </Entry>
        ))}
      </dl>
    </section>
  )
}
