import { and, asc, desc, eq } from 'drizzle-orm'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { descellerOctets } from '../cles.server.ts'
import type { Base } from '../client.server.ts'
import { lieuDeFichier } from '../lieux.ts'
import type { Perimetre } from '../perimetre.ts'
import {
  convention,
  conventionTexte,
  conventionVersion,
  pageScannee,
} from '../schema/convention.ts'
import { fichier } from '../schema/journal.ts'
import { duCpas } from './vue.ts'

/** The document of a centre that a code names; nothing for another centre's. */
export function documentDuCode(base: Base, perimetre: Perimetre, code: string) {
  return base
    .select({
      conventionId: conventionVersion.conventionId,
      numero: conventionVersion.numero,
      reference: convention.reference,
    })
    .from(conventionVersion)
    .innerJoin(convention, eq(convention.id, conventionVersion.conventionId))
    .where(and(duCpas(perimetre, conventionVersion.cpasId), eq(conventionVersion.code, code)))
    .get()
}

/** The current version of a document, by the number printed on it. Refuses `commun/introuvable`. */
export function documentDeReference(base: Base, perimetre: Perimetre, reference: string) {
  const ligne = base
    .select({
      conventionId: convention.id,
      numero: convention.numero,
      langue: conventionTexte.langue,
      pages: conventionTexte.pages,
    })
    .from(convention)
    .innerJoin(
      conventionTexte,
      and(
        eq(conventionTexte.conventionId, convention.id),
        eq(conventionTexte.numero, convention.numero),
      ),
    )
    .where(and(duCpas(perimetre, convention.cpasId), eq(convention.reference, reference)))
    .get()
  if (!ligne) throw new ErreurMetier('commun/introuvable')
  return ligne
}

/** The pages of a centre that wait for somebody to say what they are, the oldest first. */
export function pagesAClasser(base: Base, perimetre: Perimetre) {
  return base
    .select({ id: pageScannee.id, page: pageScannee.page, recueA: pageScannee.recueA })
    .from(pageScannee)
    .where(and(duCpas(perimetre, pageScannee.cpasId), eq(pageScannee.etat, 'a_classer')))
    .orderBy(asc(pageScannee.recueA), asc(pageScannee.page))
    .limit(200)
    .all()
}

/** What was filed last, with its document. */
export function dernieresPagesClassees(base: Base, perimetre: Perimetre) {
  return base
    .select({
      id: pageScannee.id,
      page: pageScannee.page,
      pageDuTexte: pageScannee.pageDuTexte,
      recueA: pageScannee.recueA,
      conventionId: convention.id,
      reference: convention.reference,
    })
    .from(pageScannee)
    .innerJoin(convention, eq(convention.id, pageScannee.conventionId))
    .where(and(duCpas(perimetre, pageScannee.cpasId), eq(pageScannee.etat, 'classee')))
    .orderBy(desc(pageScannee.recueA), asc(convention.reference), asc(pageScannee.pageDuTexte))
    .limit(50)
    .all()
}

/** One scanned page. Refuses `commun/introuvable` out of sight. */
export function trouverPage(base: Base, perimetre: Perimetre, id: string) {
  const ligne = base
    .select()
    .from(pageScannee)
    .where(and(duCpas(perimetre, pageScannee.cpasId), eq(pageScannee.id, id)))
    .get()
  if (!ligne) throw new ErreurMetier('commun/introuvable')
  return ligne
}

/** The file a page came in. */
export function fichierDeLaPage(base: Base, perimetre: Perimetre, id: string) {
  const { sha256 } = trouverPage(base, perimetre, id)
  const ligne = base
    .select({ octets: fichier.octets, type: fichier.type })
    .from(fichier)
    .where(eq(fichier.sha256, sha256))
    .get()
  if (!ligne) throw new ErreurMetier('commun/introuvable')
  return {
    type: ligne.type,
    octets: descellerOctets(base.cles, lieuDeFichier(sha256), ligne.octets),
  }
}

/** The pages filed to the current version of a document, in order. */
export function pagesDuDocument(
  base: Base,
  perimetre: Perimetre,
  { id, numero }: { id: string; numero: number },
) {
  return base
    .select({
      id: pageScannee.id,
      sha256: pageScannee.sha256,
      langue: pageScannee.langue,
      pageDuTexte: pageScannee.pageDuTexte,
      recueA: pageScannee.recueA,
    })
    .from(pageScannee)
    .where(
      and(
        duCpas(perimetre, pageScannee.cpasId),
        eq(pageScannee.conventionId, id),
        eq(pageScannee.numero, numero),
      ),
    )
    .orderBy(asc(pageScannee.pageDuTexte), asc(pageScannee.recueA))
    .all()
}
