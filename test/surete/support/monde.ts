import type { Acteur, ActeurDeLHote } from '#app/domain/shared/acteur.ts'
import { nouvelId } from '#app/services/contexte.server.ts'
import { noterConsentement } from '#app/services/proposition/consentir.server.ts'
import { envoyerProposition } from '#app/services/proposition/envoyer.server.ts'
import { proposer } from '#app/services/proposition/proposer.server.ts'
import { type Base, enTransaction } from '#db/client.server.ts'
import { partenariat } from '#db/schema/hote.ts'
import { insererMandat } from '#db/writes/compte.server.ts'
import { unCompte, unHote, unPoste } from '#test/factories/monde.ts'
import { baseDeTest } from '#test/support/base-de-test.ts'
import { contexteDe } from '#test/support/contexte-de-test.ts'
import { midi } from '#test/support/horloge.ts'
import { type Liens, lesVisiteurs, releverLesLiens, type Visiteur } from './acteurs.ts'
import { envoyerUnLien, laisserALInstance, laisserEnAttente } from './attentes.ts'
import { semer, type Voliere, voliereVide } from './canaris.ts'
import { AUJOURDHUI, emmenager, type Maison, type MaisonVide } from './maison.ts'
import { raconter } from './recit.ts'
import { completerLesComptes, laisserDesSecrets } from './secrets.ts'
import { raconterLesSuites } from './suites.ts'

/** Two centres, a host of each, a host they share: every cell of text with a word of its own. */
export interface Monde {
  readonly maisons: readonly [Maison, Maison]
  readonly voliere: Voliere
  readonly liens: Liens
  readonly visiteurs: readonly Visiteur[]
  /** The database as it stands, to start again from. */
  readonly instantane: Buffer
  readonly maintenant: Date
}

export async function leMonde(): Promise<Monde> {
  const base = baseDeTest()
  const voliere = voliereVide()
  const vides = [emmenager(base, 'alpha', 0), emmenager(base, 'beta', 1)] as const
  const commun = unHoteCommun(base, vides)
  semer(base, voliere)
  const maisons = [
    await raconter(base, voliere, vides[0]),
    await raconter(base, voliere, vides[1]),
  ] as const
  for (const vide of vides) proposerAuLieuCommun(base, vide, commun)
  for (const maison of maisons) await laisserEnAttente(base, voliere, maison)
  for (const maison of maisons) await raconterLesSuites(base, voliere, maison)
  envoyerUnLien(base, maisons[0])
  for (const maison of maisons) laisserDesSecrets(base, maison)
  completerLesComptes(base)
  const admin = deLInstance(base, 'admin')
  if (admin.porte === 'admin') await laisserALInstance(base, admin, maisons[0])
  semer(base, voliere)

  const maintenant = midi(AUJOURDHUI)
  const visiteurs = lesVisiteurs(
    base,
    maisons,
    [
      { cle: 'commun.gestionnaire', acteur: commun.gestionnaire },
      { cle: 'observateur', acteur: deLInstance(base, 'observateur') },
      { cle: 'admin', acteur: admin },
    ],
    maintenant,
  )
  const monde = {
    maisons,
    voliere,
    liens: releverLesLiens(base),
    visiteurs,
    instantane: base.$client.serialize(),
    maintenant,
  }
  base.$client.close()
  return monde
}

interface HoteCommun {
  readonly gestionnaire: ActeurDeLHote
  readonly postes: ReadonlyMap<string, string>
}

/** A host both centres work with, with a post of each that only its own centre sees. */
function unHoteCommun(base: Base, [a, b]: readonly [MaisonVide, MaisonVide]): HoteCommun {
  const { hoteId, gestionnaire } = unHote(base, a.gens.cpasId, {
    nom: 'Lieu commun',
    recherche: 'lieu commun',
    bce: '0401122318',
    partage: 'tous',
  })
  enTransaction(base, (tx) =>
    tx
      .insert(partenariat)
      .values({ cpasId: b.gens.cpasId, hoteId, depuis: midi('2026-01-05') })
      .run(),
  )
  const postes = new Map(
    [a, b].map(({ gens: { cle, cpasId } }) => [
      cle,
      unPoste(base, cpasId, hoteId, { titre: `Aide ${cle}`, visibilite: 'cpas', places: 3 }),
    ]),
  )
  return { gestionnaire, postes }
}

function proposerAuLieuCommun(base: Base, { gens, candidats }: MaisonVide, commun: HoteCommun) {
  const ctx = contexteDe(base, gens.agent, '2027-02-08')
  const { propositionId } = proposer(ctx, {
    candidatId: candidats[11] ?? '',
    posteId: commun.postes.get(gens.cle) ?? '',
    origine: 'offre',
    raison: 'Près de chez elle.',
  })
  noterConsentement(ctx, propositionId, {
    version: 1,
    reponse: 'oui',
    partageTelephone: false,
    partageCourriel: true,
  })
  envoyerProposition(ctx, propositionId, { version: 2 })
}

function deLInstance(base: Base, role: 'observateur' | 'admin'): Acteur {
  const id = unCompte(base, { prenom: 'Anne', nom: role })
  enTransaction(base, (tx) =>
    insererMandat(tx, { id: nouvelId(), compteId: id, role, depuis: midi('2026-01-05') }),
  )
  return role === 'admin' ? { porte: 'admin', id, role } : { porte: 'observateur', id, role }
}
