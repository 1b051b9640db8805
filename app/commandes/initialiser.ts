import { z } from 'zod'
import { lireCourriel } from '#app/domain/shared/courriel.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { langues } from '#app/domain/shared/langue.ts'
import { lireReglages } from '#app/env.server.ts'
import { perimetreSysteme } from '#app/guards/perimetre.server.ts'
import { jourABruxelles } from '#app/i18n/format.ts'
import { creerInvitation } from '#app/services/compte/invitation.server.ts'
import { acte, nouvelId } from '#app/services/contexte.server.ts'
import { fermerBase, ouvrirBase } from '#db/client.server.ts'
import { compterLesComptes } from '#db/reads/compte.server.ts'
import { verifierCles } from '#db/verifier-cles.server.ts'
import { commande } from './commande.ts'
import { choisir, texteDOption } from './options.ts'

const sortie = z.strictObject({ base: z.string(), invitation: z.string() })

/**
 * Makes the empty database of an instance and invites its first keeper by e-mail: the invitation
 * leaves when the server starts. Refuses `commande/deja_initialisee`.
 */
export const initialiser = commande<unknown, z.output<typeof sortie>>({
  nom: 'initialiser',
  sortie,
  options: {
    courriel: { type: 'string' },
    prenom: { type: 'string' },
    nom: { type: 'string' },
    langue: { type: 'string' },
  },
  executer: (_entree, options) => {
    const courriel = lireCourriel(texteDOption(options, 'courriel') ?? '').courriel
    if (!courriel) throw requise('courriel', 'nom@commune.be')
    const prenom = texteDOption(options, 'prenom')
    if (!prenom) throw requise('prenom', '…')
    const nom = texteDOption(options, 'nom')
    if (!nom) throw requise('nom', '…')
    const langue = options.langue === undefined ? 'fr' : choisir(options, 'langue', langues)
    const { fichierBase, cles } = lireReglages()
    const base = ouvrirBase(fichierBase, cles, { creer: true })
    try {
      verifierCles(base)
      const perimetre = perimetreSysteme()
      if (compterLesComptes(base, perimetre) > 0)
        throw new ErreurMetier('commande/deja_initialisee', { fichier: fichierBase })
      const maintenant = new Date()
      const ctx = {
        base,
        acteur: { porte: 'systeme', id: 'systeme', role: 'systeme' } as const,
        perimetre,
        maintenant,
        aujourdhui: jourABruxelles(maintenant),
        cle: null,
        nouvelId,
      }
      acte(ctx, 'compte.invite', (tx) => {
        creerInvitation(tx, ctx, { prenom, nom, courriel, langue }, { role: 'admin' })
        return null
      })
      return { base: fichierBase, invitation: courriel }
    } finally {
      fermerBase(base)
    }
  },
})

function requise(option: string, exemple: string) {
  return new ErreurMetier('commande/option_requise', { option, valeurs: [exemple] })
}
