import { type SaisieDHote, saisieDHote } from '#app/domain/hote/saisie.ts'
import { type SaisieDePoste, saisieDePoste } from '#app/domain/poste/saisie.ts'

/** A host as the form gives it; a test says only what it is about. */
export function uneSaisieDHote(champs: Readonly<Record<string, unknown>> = {}): SaisieDHote {
  return saisieDHote.parse({
    nom: 'Le Potager du Quai',
    categorie: 'COM',
    langue: 'fr',
    codePostal: '1030',
    ...champs,
  })
}

/** A post as the form gives it, complete enough to be opened. */
export function uneSaisieDePoste(
  hoteId: string,
  champs: Readonly<Record<string, unknown>> = {},
): SaisieDePoste {
  return saisieDePoste.parse({
    hoteId,
    titre: 'Aide-jardinier',
    metier: 'jardinier',
    taches: 'tondre\ndésherber',
    tachesExclues: '',
    places: 2,
    jours: [1, 2, 3, 4, 5],
    de: '08:00',
    a: '16:06',
    pauseMinutes: 30,
    objectif: 'experience',
    visibilite: 'cpas',
    ...champs,
  })
}
