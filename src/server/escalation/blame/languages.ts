import { spokenIn } from '../calls/languages.ts'
import type { Blame } from './blame.ts'
import { dutch } from './dutch.ts'
import { english } from './english.ts'
import { french } from './french.ts'
import { german } from './german.ts'
import { italian } from './italian.ts'
import { portuguese } from './portuguese.ts'
import { spanish } from './spanish.ts'

const languages: Readonly<Record<string, Blame>> = {
  en: english,
  de: german,
  es: spanish,
  fr: french,
  pt: portuguese,
  it: italian,
  nl: dutch,
}

/** Whether one of the clauses of a message, as `prepare` gives them, finds fault with the assistant in whatever words. */
export function findsFault(clauses: readonly string[]): boolean {
  const read = clauses.map((clause) => clause.trim().split(' '))
  const spoken = spokenIn(read.flat()).flatMap((one) => languages[one] ?? [])
  const heard = read.flatMap((words) => spoken.map((blames) => blames(words)))
  return heard.includes('blames') || (heard.includes('quits') && !isGlad.test(clauses.join(' ')))
}

/** "Never mind, found it": who ends the talk so has what they wanted, or was mistaken. */
const isGlad =
  / (?:thank|thx|danke|gracias|merci|obrigad|grazie|bedankt|dank |found|gefunden|encontr|trouve|achei|trovat|gevonden|solved|sorted|works|worked|geklappt|geht jetzt|resuel|funcion|marche|consegui|funzion|gelukt|werkt|oops|ups|sorry|wrong|falsch|falso|error|erreur|engano|sbaglia|verkeerd|later|spater|luego|plus tard|depois|dopo)/u
