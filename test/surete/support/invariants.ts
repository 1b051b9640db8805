import { createHmac } from 'node:crypto'
import type { Base } from '#db/client.server.ts'

interface LigneDeJournal {
  readonly rang: number
  readonly survenu_a: number
  readonly cpas_id: string | null
  readonly acteur_id: string
  readonly type: string
  readonly sujet_id: string | null
  readonly details: string
  readonly precedente: string
  readonly empreinte: string
}

/**
 * The first line of the journal that does not follow from the one before; null when all of it holds.
 * Written a second time on purpose: a checker that shares the writer's code shares its mistakes.
 */
export function premiereFauteDuJournal({ $client, cles }: Base): number | null {
  const lignes = $client.prepare('select * from journal order by rang').iterate()
  let precedente = '0'
  let rang = 0
  for (const ligne of lignes as Iterable<LigneDeJournal>) {
    rang++
    const { survenu_a: quand, cpas_id: cpasId, acteur_id: acteurId, sujet_id: sujetId } = ligne
    const texte = [rang, quand, cpasId, acteurId, ligne.type, sujetId, ligne.details, precedente]
    const attendue = createHmac('sha256', cles.journal)
      .update(JSON.stringify(texte))
      .digest('base64url')
    if (ligne.rang !== rang || ligne.precedente !== precedente || ligne.empreinte !== attendue)
      return rang
    precedente = ligne.empreinte
  }
  return null
}

/**
 * What must never be half there: an act without its event, an event without its act, a row that hangs
 * in the air. Each question names the rows that break it; all of them must answer nothing.
 */
const questions: Readonly<Record<string, string>> = {
  'a reference to nothing': "select [table] || ' ' || rowid from pragma_foreign_key_check",
  'a dossier without its event': `select id from candidat c where not exists
    (select 1 from journal where type = 'candidat.ouvert' and sujet_id = c.id)`,
  'an event without its dossier': `select sujet_id from journal j where type = 'candidat.ouvert'
    and not exists (select 1 from candidat where id = j.sujet_id)`,
  'notes and their events': `select c.id from candidat c where
    (select count(*) from note where candidat_id = c.id) <>
    (select count(*) from journal where type = 'candidat.note' and sujet_id = c.id)`,
  'versions of a dossier and their events': `select c.id from candidat c where c.version - 1 <>
    (select count(*) from journal where sujet_id = c.id
     and type in ('candidat.modifie', 'candidat.attribue', 'candidat.archive', 'candidat.rouvert'))`,
  'a proposal without its event': `select id from proposition p where not exists
    (select 1 from journal where type = 'proposition.creee' and sujet_id = p.id)`,
  'an event without its proposal': `select sujet_id from journal j where type = 'proposition.creee'
    and not exists (select 1 from proposition where id = j.sujet_id)`,
  'an acceptance without its placement': `select id from proposition p where statut = 'acceptee'
    and not exists (select 1 from placement where proposition_id = p.id)`,
  'a placement without its acceptance': `select id from placement p where statut <> 'annule'
    and not exists (select 1 from proposition where id = p.proposition_id and statut = 'acceptee')`,
  'a placement without its event': `select id from placement p where not exists
    (select 1 from journal where type = 'proposition.acceptee'
     and json_extract(details, '$.placementId') = p.id)`,
  'more people than places': `select id from poste p where places <
    (select count(*) from placement where poste_id = p.id
     and statut in ('preparation', 'signature', 'actif', 'suspendu'))`,
  'one person in two placements': `select candidat_id from placement
    where statut in ('preparation', 'signature', 'actif', 'suspendu')
    group by candidat_id having count(*) > 1`,
  'a signature without its event': `select convention_id || ' ' || partie from signature s where not
    exists (select 1 from journal where type = 'convention.signee' and sujet_id = s.convention_id
      and json_extract(details, '$.partie') = s.partie
      and json_extract(details, '$.numero') = s.numero)`,
  'signatures and their events': `select c.id from convention c where
    (select count(*) from signature where convention_id = c.id) <>
    (select count(*) from journal where type = 'convention.signee' and sujet_id = c.id)`,
  'a signed document that is not complete': `select c.id from convention c where statut = 'signee'
    and (select count(*) from signature where convention_id = c.id and numero = c.numero)
      <> iif(type = 'convention-cadre', 2, 3)`,
  'a complete document that is not signed': `select c.id from convention c where statut = 'a_signer'
    and (select count(*) from signature where convention_id = c.id and numero = c.numero)
      = iif(type = 'convention-cadre', 2, 3)`,
  'a text without its bytes': `select convention_id from convention_texte t where not exists
    (select 1 from fichier where sha256 = t.sha256)`,
  'links asked for and mails written': `select count(*) from journal
    where type = 'compte.lien_demande' and json_extract(details, '$.usage') = 'connexion'
    having count(*) <> (select count(*) from envoi where modele = 'lien-de-connexion')`,
  'a proposal sent without a mail': `select sujet_id from journal j where type = 'proposition.envoyee'
    and not exists (select 1 from envoi where sujet_id = j.sujet_id and demande_a = j.survenu_a)`,
}

/** Every broken promise, by name; empty when all hold. `sauf` names what a test's own world breaks. */
export function incoherences(base: Base, sauf: readonly string[] = []): string[] {
  return Object.entries(questions)
    .filter(([nom]) => !sauf.includes(nom))
    .flatMap(([nom, requete]) => {
      const lignes = base.$client.prepare(requete).pluck().all()
      return lignes.length === 0 ? [] : [`${nom}: ${lignes.slice(0, 3).join(', ')}`]
    })
}
