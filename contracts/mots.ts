import type { Bilingue, Langue } from '#app/domain/shared/langue.ts'
import type { Objectif } from './donnees.ts'
import { nombreEnLettres } from './ecriture.ts'

export const nomsDesObjectifs: Record<Objectif, Bilingue> = {
  ouverture_droits: { fr: 'ouverture des droits sociaux', nl: 'openen van sociale rechten' },
  experience: { fr: 'expérience professionnelle', nl: 'werkervaring' },
  emploi_durable: { fr: 'emploi durable', nl: 'duurzame tewerkstelling' },
}

export const surtitre: Bilingue = {
  fr: 'Article 60, § 7, de la loi organique des CPAS',
  nl: 'Artikel 60, § 7, van de organieke OCMW-wet',
}

/** The sentence above the signatures. Each signature bears its own date. */
export function faitA(lieu: string, jour: string, exemplaires: number, langue: Langue): string {
  const combien = nombreEnLettres(exemplaires, langue)
  return langue === 'fr'
    ? `Établi à ${lieu}, le ${jour}, en ${combien} exemplaire${exemplaires > 1 ? 's' : ''} ; chaque partie reçoit le sien. Chaque signature porte sa date.`
    : `Opgemaakt te ${lieu} op ${jour}, in ${combien} exempla${exemplaires > 1 ? 'ren' : 'ar'}; elke partij ontvangt er één. Elke handtekening draagt haar datum.`
}
