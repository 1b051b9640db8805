import type { Langue } from '#app/domain/shared/langue.ts'

/**
 * A text of law by the name it has in the reader's language. The law has both: sources are kept once, in
 * French, and a Dutch page cites the KB, the programmawet or the Waals decreet. What is not a name of the
 * law (a word an administrator added, a number, an article) stays as it was written.
 */
export function citer(source: string, langue: Langue): string {
  return langue === 'fr'
    ? source
    : enNeerlandais.reduce((texte, [motif, nom]) => texte.replace(motif, nom), source)
}

/** In this order: a longer name before a shorter one that it holds. */
const enNeerlandais: readonly (readonly [RegExp, string])[] = [
  [/\bAR (?=\d)/g, 'KB '],
  [/\bAM (?=\d)/g, 'MB '],
  [/\bArrêté royal\b/g, 'Koninklijk besluit'],
  [/\barrêté royal\b/g, 'koninklijk besluit'],
  [/\b[Aa]rrêté ministériel\b/g, 'ministerieel besluit'],
  [/(?<=\()Loi-programme(?: du)?(?= \d)/g, 'programmawet'],
  [/\bLoi-programme(?: du)?(?= \d)/g, 'Programmawet'],
  [/\b(?:la )?loi-programme(?: du)?(?= \d)/g, 'programmawet'],
  [/\bLoi coordonnée(?: du)?(?= \d)/g, 'Gecoördineerde wet'],
  [/\bLoi organique(?: du)?(?= \d)/g, 'Organieke wet'],
  [/\bloi organique(?: du)?(?= \d)/g, 'organieke wet'],
  [/\bLoi(?: du)?(?= \d)/g, 'Wet'],
  [/\bloi(?: du)?(?= \d)/g, 'wet'],
  [/\bDécret wallon(?: du)?(?= \d)/g, 'Waals decreet'],
  [/\bDécret flamand(?: du)?(?= \d)/g, 'Vlaams decreet'],
  [/\bOrdonnance bruxelloise(?: du)?(?= \d)/g, 'Brusselse ordonnantie'],
  [/\bMoniteur belge\b/g, 'Belgisch Staatsblad'],
  [/\bMB (?=du \d)/g, 'BS '],
  [/\binstructions ONSS \(codes de prestation\)/g, 'RSZ-instructies (prestatiecodes)'],
  [/\bONEM\b/g, 'RVA'],
  [/\bONSS\b/g, 'RSZ'],
  [/\bRMMMG au (?=\d)/g, 'GGMMI op '],
  [/\bRMMMG\b/g, 'GGMMI'],
  [/\b(\d+(?:,\d+)?) €\/h\b/g, '€ $1/u'],
  [/montant de (\d{4}) à compléter/g, 'bedrag van $1 nog aan te vullen'],
  [/Admission avant le (\S+) : limites transitoires/g, 'Toelating vóór $1: overgangsgrenzen'],
  [/huit semaines depuis le (?=\d)/g, 'acht weken sinds '],
  [/stage en vigueur depuis le (?=\d)/g, 'wachttijd van kracht sinds '],
  [/texte jusqu’au (?=\d)/g, 'tekst tot en met '],
  [/\bancien texte\b/g, 'vroegere tekst'],
  [/ : abrogé par (?=programmawet)/g, ': opgeheven door de '],
  [/ : liste fermée, motif non repris/g, ': gesloten lijst, grond niet overgenomen'],
  [/ : période non citée/g, ': periode niet vermeld'],
  [/\bcommentaire\b/g, 'commentaar'],
  [/\bal\. (?=\d)/g, 'lid '],
  [/(\d)(er|e) alinéa/g, '$1e lid'],
  [/(?<=[\d°§]) et (?=\d|art\.|§)/g, ' en '],
  [/ ([:;]) /g, '$1 '],
]
