import { fautesDeSemaine } from '#app/domain/horaire/regles.ts'
import type { SaisieDeModificationDePoste, SaisieDePoste } from '#app/domain/poste/saisie.ts'
import { heuresDeLaSemaine } from '#app/domain/poste/semaine.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Tx } from '#db/client.server.ts'
import { listerContacts } from '#db/reads/hote.server.ts'
import { listerCentresPourUnHote } from '#db/reads/poste.server.ts'
import { listerSites } from '#db/reads/site.server.ts'
import type { ChampsDePoste } from '#db/writes/poste.server.ts'
import type { Contexte } from '../contexte.server.ts'

type Saisie = Omit<SaisieDePoste, 'hoteId'> | Omit<SaisieDeModificationDePoste, 'version'>

/** The form as the columns of a post: what was left empty is not known; a written week makes its hours. */
export function champsDe(saisie: Saisie): ChampsDePoste {
  return {
    titre: saisie.titre,
    metier: saisie.metier ?? null,
    siteId: saisie.siteId ?? null,
    taches: saisie.taches,
    tachesExclues: saisie.tachesExclues,
    places: saisie.places,
    semaine: saisie.semaine,
    horaireTexte: saisie.horaireTexte ?? null,
    heuresSemaine: saisie.heuresSemaine ?? heuresDeLaSemaine(saisie.semaine),
    frOral: saisie.frOral,
    nlOral: saisie.nlOral,
    langueRaison: saisie.langueRaison ?? null,
    soutienLangue: saisie.soutienLangue,
    permis: saisie.permis,
    exigences: saisie.exigences,
    chargeKg: saisie.chargeKg ?? null,
    deboutHeures: saisie.deboutHeures ?? null,
    competences: saisie.competences,
    competencesApprises: saisie.competencesApprises,
    objectif: saisie.objectif,
    formation: saisie.formation,
    tuteurId: saisie.tuteurId ?? null,
    debutLe: saisie.debutLe ?? null,
    dureeMois: saisie.dureeMois ?? null,
    visibilite: saisie.visibilite,
  }
}

/** The centres chosen to see the post; none for another visibility, whatever boxes stayed ticked. */
export function centresDe({ visibilite, centres }: Saisie): readonly string[] {
  return visibilite === 'choisis' ? centres : []
}

/**
 * What a post names must be its host's (site, tutor) and its week possible. Refuses
 * `commun/introuvable`, `horaire/plages_refusees`, `poste/hote_non_partage`.
 */
export function verifierLaSaisie(ctx: Contexte, tx: Tx, hoteId: string, saisie: Saisie): void {
  const { siteId, tuteurId } = saisie
  const sites = siteId ? listerSites(tx, ctx.perimetre, hoteId) : []
  if (siteId && !sites.some(({ id }) => id === siteId)) throw new ErreurMetier('commun/introuvable')
  const contacts = tuteurId ? listerContacts(tx, ctx.perimetre, hoteId) : []
  if (tuteurId && !contacts.some(({ compteId }) => compteId === tuteurId))
    throw new ErreurMetier('commun/introuvable')
  const heures = heuresDeLaSemaine(saisie.semaine)
  const fautes = heures === null ? [] : fautesDeSemaine(saisie.semaine, heures, ctx.aujourdhui)
  const bloquantes = fautes.filter(({ bloque }) => bloque)
  if (bloquantes.length > 0)
    throw new ErreurMetier('horaire/plages_refusees', { fautes: bloquantes })
  const voient = listerCentresPourUnHote(tx, ctx.perimetre, hoteId).map(({ id }) => id)
  if (!centresDe(saisie).every((centre) => voient.includes(centre)))
    throw new ErreurMetier('poste/hote_non_partage')
}
