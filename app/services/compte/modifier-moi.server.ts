import type { SaisieDeMoi } from '#app/domain/compte/saisie.ts'
import { enTransaction } from '#db/client.server.ts'
import { lireMoi } from '#db/reads/compte.server.ts'
import { modifierCompteVu } from '#db/writes/compte.server.ts'
import { consigner } from '#db/writes/journal.server.ts'
import type { Contexte } from '../contexte.server.ts'

/**
 * Changes one's own data. The name of a worker is the dossier's: here it stays. Refuses
 * `commun/modifie_entretemps`.
 */
export function modifierMoi(
  { base, perimetre, maintenant }: Contexte,
  { compteId, estTravailleur }: { readonly compteId: string; readonly estTravailleur: boolean },
  { version, prenom, nom, fonction, telephone, langue }: SaisieDeMoi,
): void {
  enTransaction(base, (tx) => {
    const avant = lireMoi(tx, perimetre, compteId)
    const nomme = estTravailleur
      ? {}
      : { prenom: prenom ?? avant.prenom, nom: nom ?? avant.nom, fonction: fonction ?? null }
    const champs = { ...nomme, telephone: telephone ?? null, langue }
    modifierCompteVu(tx, { id: compteId, version }, champs)
    const touches = Object.entries(champs)
      .filter(([quoi, valeur]) => avant[quoi as keyof typeof champs] !== valeur)
      .map(([quoi]) => quoi)
    consigner(tx, {
      type: 'compte.modifie',
      acteurId: compteId,
      cpasId: null,
      sujetId: compteId,
      details: { champs: touches },
      survenuA: maintenant,
    })
  })
}
