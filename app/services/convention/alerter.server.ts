import { doiventSigner } from '#app/domain/convention/cycle-de-vie.ts'
import { type Alerte, alerteDeDebut } from '#app/domain/horaire/alerte-de-debut.ts'
import { ajouterJours } from '#app/domain/shared/date-civile.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import { jourLong } from '#app/i18n/format.ts'
import { textes } from '#app/i18n/index.ts'
import { paths } from '#app/paths.ts'
import type { Tx } from '#db/client.server.ts'
import { conventionDeDepart } from '#db/reads/convention.server.ts'
import { debutsProches } from '#db/reads/debut.server.ts'
import { accesDuTravailleur, gestionnairesDe, suiveursDe } from '#db/reads/destinataire.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { avertir } from '../envoi/avertir.server.ts'
import { faitsDe } from '../proposition/faits.server.ts'

type Debut = ReturnType<typeof debutsProches>[number]
type Document = ReturnType<typeof conventionDeDepart>

/** Three working days never span more, with a Sunday and two holidays in a row. */
const HORIZON = 7

/**
 * Work that begins while its text is not signed by all: the agent is told twice, and the last day the
 * host and the worker are told not to begin. For the clock: each warning leaves once.
 */
export function alerterAvantLeDebut(ctx: Contexte): void {
  const { base, perimetre, aujourdhui } = ctx
  const jusquAu = ajouterJours(aujourdhui, HORIZON)
  for (const debut of debutsProches(base, perimetre, { apres: aujourdhui, jusquAu })) {
    const alerte = alerteDeDebut(debut.debutLe, aujourdhui)
    const document = conventionDeDepart(base, perimetre, debut.id)
    if (!alerte || document?.statut === 'signee') continue
    const cle = `debut:${alerte}:${debut.id}:${debut.debutLe}`
    acte({ ...ctx, cle }, 'convention.alerte', (tx) => {
      prevenirLAgent(tx, ctx, debut, document)
      if (alerte === 'demain') prevenirLesAutres(tx, ctx, debut)
      return { alerte } satisfies { alerte: Alerte }
    })
  }
}

function prevenirLAgent(tx: Tx, ctx: Contexte, debut: Debut, document: Document): void {
  const manquent = document?.statut === 'a_signer' ? doiventSigner(document) : []
  avertir(tx, ctx, suiveursDe(tx, ctx.perimetre, debut.candidatId), {
    code: 'debut_non_signe',
    faits: (langue) => ({
      ...faitsDe(tx, ctx.perimetre, debut)(langue),
      jour: jourLong(debut.debutLe, langue),
      texte: manquent.map((une) => textes(langue).convention.parties[une]).join(', '),
    }),
    page: document ? paths.cpas.convention(document.id) : paths.cpas.placement(debut.id),
    cpasId: debut.cpasId,
    sujetId: debut.id,
  })
}

function prevenirLesAutres(tx: Tx, ctx: Contexte, debut: Debut): void {
  const faits = faitsDe(tx, ctx.perimetre, debut)
  const avis = {
    code: 'ne_pas_commencer' as const,
    faits: (langue: Langue) => ({ ...faits(langue), jour: jourLong(debut.debutLe, langue) }),
    cpasId: debut.cpasId,
    sujetId: debut.id,
  }
  avertir(tx, ctx, gestionnairesDe(tx, ctx.perimetre, debut.hoteId), {
    ...avis,
    page: paths.hote.conventions,
  })
  const acces = accesDuTravailleur(tx, ctx.perimetre, debut.candidatId)
  if (acces) avertir(tx, ctx, [acces], { ...avis, page: paths.travailleur.documents })
}
