import Database from 'better-sqlite3'
import type { Base } from '#db/client.server.ts'
import { appartenance } from './canaris.ts'
import type { Maison } from './maison.ts'

/**
 * Twins of the world: the same, but for what somebody must not be able to tell. What they read in the
 * one must then be, to the byte, what they read in the other. It finds what no word can carry: a
 * number, a code, a count, an order.
 */
export function jumeau(instantane: Buffer, changer: (base: Base) => void): Buffer {
  const sqlite = new Database(instantane)
  const gardes = sqlite
    .prepare("select name, sql from sqlite_master where type = 'trigger'")
    .all() as { name: string; sql: string }[]
  sqlite.pragma('foreign_keys = off')
  for (const { name } of gardes) sqlite.exec(`drop trigger "${name}"`)
  changer({ $client: sqlite } as unknown as Base)
  for (const { sql } of gardes) sqlite.exec(sql)
  const octets = sqlite.serialize()
  sqlite.close()
  return octets
}

/** Everything a host must not read of a person (product rule 2), told otherwise. */
export function autrementPourLHote({ $client: sqlite }: Base): void {
  sqlite.exec(`
    update candidat set niss = null, niss_index = null, naissance_le = '1955-05-05', sexe = 'F',
      adresse = 'Ailleurs 1', code_postal = '1000', commune = 'Bruxelles', aide = 'RIS',
      phase = 'preformation', objectif = 'experience', etudes = 'aucune', experience = null,
      limites = '[]', charge_max_kg = 5, debout_max_heures = 2, trajet_max = 15,
      heures_souhaitees = 19, fr_ecrit = 1, nl_ecrit = 1, suivi_depuis = '2020-01-01';
    update candidat set courriel = 'autre' || numero || '@courriel.example'
      where id not in (select candidat_id from proposition where partage_courriel = 1);
    update candidat set telephone = '+32470000000'
      where id not in (select candidat_id from proposition where partage_telephone = 1);
    delete from souhait;
    delete from indisponibilite;
    delete from occupation;
    delete from prolongation;
    delete from absence;
    delete from note;
    delete from compteur;
    delete from consultation;
    delete from verification where quoi <> 'fiche_poste';
    delete from proposition where envoyee_a is null;
    update proposition set raison = 'autre raison', appariement = '{}', origine = 'globale';
    update placement set explication_fin = 'autre', raison_du_demarrage = 'autre';
    update feuille_jour set code = 'CF' where code = 'MM';
    update correction set code = 'AA', raison = 'autre';
    update exception set code = 'CA' where code in ('E', 'RC', 'CC');
  `)
}

/** What agents keep between them, told otherwise: the person must not notice. */
export function autrementPourLaPersonne({ $client: sqlite }: Base): void {
  sqlite.exec(`
    delete from note;
    delete from proposition where statut = 'brouillon';
    delete from plan_decision;
    delete from plan;
    -- What was compared of their own file is theirs; the score, the ranks and the others are not.
    update proposition set raison = 'autre raison', mot_pour_l_agent = 'autre',
      appariement = json_set(appariement, '$.score', 1, '$.explication.dixiemes', 1, '$.palier', 0,
        '$.version', 'autre', '$.rangs.pourPoste', 99, '$.bloquent', json('[]'),
        '$.alors', json('{"postes":[],"personnes":[]}'), '$.tirage', null);
    update placement set explication_fin = 'autre', raison_du_demarrage = 'autre';
  `)
}

/** The world where one house has only its name, which is public: the other must not notice. */
export function sansLaMaison(maison: Pick<Maison, 'cpasId'>): (base: Base) => void {
  return (base) => {
    const hotes = new Set(
      base.$client
        .prepare("select id from hote where cree_par_cpas_id = ? and partage <> 'tous'")
        .pluck()
        .all(maison.cpasId),
    )
    const aEffacer = lignesDe(base, (a) => a.cpasId === maison.cpasId || hotes.has(a.hoteId))
    for (const { table, rowid } of aEffacer)
      base.$client.prepare(`delete from "${table}" where rowid = ?`).run(rowid)
  }
}

/** All the rows that answer a question about whose they are, read before anything is erased. */
function lignesDe(
  base: Base,
  siennes: (a: ReturnType<typeof appartenance>) => boolean,
): { table: string; rowid: number }[] {
  const tables = base.$client
    .prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'")
    .pluck()
    .all() as string[]
  return tables
    .filter((table) => table !== 'journal' && table !== 'cpas')
    .flatMap((table) =>
      (
        base.$client.prepare(`select rowid as _rowid, * from "${table}"`).all() as {
          _rowid: number
        }[]
      )
        .filter((ligne) => siennes(appartenance(base, table, { ...ligne })))
        .map(({ _rowid: rowid }) => ({ table, rowid })),
    )
}
