/**
 * A person: their picture, or their initials on a colour of their own while there is none (or it does not load). The name
 * stands beside it wherever it is used, so it is not read out.
 */
export function Avatar({ name, src, size = 32 }: { name: string; src?: string | undefined; size?: number }) {
  const style = {
    position: 'relative',
    width: `${size}px`,
    height: `${size}px`,
    overflow: 'hidden',
    borderRadius: '50%',
    fontSize: `${size * 0.4}px`,
    '--hue': hueOf(name),
  }
  return (
    <span class="avatar" style={style} aria-hidden="true">
      {initials(name)}
      {src && (
        <img
          key={src}
          src={src}
          alt=""
          decoding="async"
          style={{ position: 'absolute', inset: 0, width: '100%', height: '100%', objectFit: 'cover' }}
          onError={({ currentTarget }) => {
            currentTarget.hidden = true
          }}
        />
      )}
    </span>
  )
}

/** First letters of the first and the last word: "Ana María Ruiz" is AR. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/)
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words
  return ends
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toUpperCase()
}

/** The same name always has the same colour. */
function hueOf(name: string): number {
  let hash = 7
  for (const letter of name) hash = (hash * 31 + letter.codePointAt(0)!) % 360
  return hash
}
