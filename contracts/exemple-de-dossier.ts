import type { z } from 'zod'
import type { Langue } from '#app/domain/shared/langue.ts'
import { exemple as individuelle } from './convention-individuelle/2026-01/exemple.ts'
import { exempleNl as individuelleNl } from './convention-individuelle/2026-01/exemple-nl.ts'
import type { champsDeDossier } from './donnees-de-dossier.ts'

type Dossier = z.input<z.ZodObject<typeof champsDeDossier>>

/** The fictional placement that the examples of the papers are about, in each language. */
export function dossierDExemple(langue: Langue, numero: string): Dossier {
  const source = langue === 'fr' ? individuelle : individuelleNl
  const { hote, travailleur: t, fonction: f, periode } = source
  return {
    numero,
    etablie_le: source.etablie_le,
    objectif: source.objectif,
    formation: source.formation.volet !== undefined,
    cpas: source.cpas,
    hote: { nom: hote.nom, categorie: hote.categorie, adresse: hote.adresse },
    travailleur: { prenom: t.prenom, nom: t.nom, reference: t.reference },
    fonction: { intitule: f.intitule, service: f.service, superieur: f.superieur },
    periode: { debut_le: periode.debut_le, fin_prevue_le: periode.fin_prevue_le },
  }
}
