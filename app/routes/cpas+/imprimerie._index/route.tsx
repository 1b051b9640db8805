import { Link, useLoaderData } from '@remix-run/react'
import { Case } from '#app/components/ui/champ.tsx'
import { Actions, Envoyer, Formulaire } from '#app/components/ui/formulaire.tsx'
import { FiltreChoix, Filtres, Tableau } from '#app/components/ui/liste.tsx'
import { Badge, Page, Vide } from '#app/components/ui/page.tsx'
import { filtresDImpression } from '#app/domain/convention/filtres.ts'
import { saisieDeTirage } from '#app/domain/convention/saisie.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { lireFiltres } from '#app/http/filtres.server.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { instant, jour } from '#app/i18n/format.ts'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { consulterListe } from '#app/services/candidat/consulter-dossier.server.ts'
import { demanderTirage } from '#app/services/tirage/demander.server.ts'
import { listerTirages, textesAImprimer } from '#db/reads/tirage.server.ts'

export const meta = titre((t) => t.imprimerie.titre)

const roles = ['agent', 'administratif', 'responsable'] as const

export const loader = cpas.lire(({ ctx, url }) => {
  // What waits for a signature waits for paper; the rest is printed when somebody asks for it.
  const filtres = { statut: 'a_signer' as const, ...lireFiltres(url, filtresDImpression) }
  return consulterListe(ctx, 'imprimerie', (tx) => ({
    filtres,
    lignes: textesAImprimer(tx, ctx.perimetre, {
      statut: filtres.statut === 'tous' ? undefined : filtres.statut,
      deja: filtres.deja === 'oui',
    }).map((une) => ({ ...une, cle: `${une.id}.${une.numero}.${une.langue}` })),
    tirages: listerTirages(tx, ctx.perimetre).map(({ pieces, ...un }) => ({
      ...un,
      documents: pieces.length,
    })),
  }))
}, roles)

export const action = cpas.agir(
  saisieDeTirage,
  ({ ctx, saisie }) => {
    const { tirageId } = demanderTirage(ctx, saisie)
    return apres(paths.cpas.tirage(tirageId), 'tirage.demande')
  },
  roles,
)

type Donnees = Awaited<ReturnType<typeof loader>>

export default function Imprimerie() {
  const { filtres, lignes, tirages } = useLoaderData<typeof loader>()
  const { imprimerie: t, scan } = useTextes()
  return (
    <Page titre={t.titre}>
      <p className="mb-4 max-w-3xl">
        {t.texte} <Link to={paths.cpas.scans}>{scan.lien}</Link>
      </p>
      <Filtres>
        <FiltreChoix
          nom="statut"
          libelle={t.quoi}
          valeur={filtres.statut}
          tous={t.aSigner}
          options={[
            { valeur: 'signee', texte: t.signes },
            { valeur: 'tous', texte: t.tous },
          ]}
        />
        <label className="flex min-h-11 items-center gap-2">
          <input
            type="checkbox"
            name="deja"
            value="oui"
            defaultChecked={filtres.deja === 'oui'}
            className="size-5 accent-sapin"
          />
          {t.deja}
        </label>
      </Filtres>
      {lignes.length === 0 ? (
        <Vide>{t.vide}</Vide>
      ) : (
        <Formulaire large>
          <LesTextes lignes={lignes} />
          <div className="max-w-2xl">
            <Case nom="rectoVerso" libelle={t.rectoVerso} defaut />
            <Case nom="separateurs" libelle={t.separateurs} defaut />
            <Actions>
              <Envoyer>{t.tirer}</Envoyer>
            </Actions>
          </div>
        </Formulaire>
      )}
      <LesPiles tirages={tirages} />
    </Page>
  )
}

function LesTextes({ lignes }: Pick<Donnees, 'lignes'>) {
  const { imprimerie: t, convention, commun } = useTextes()
  const langue = useLangue()
  const { colonnes: c } = t
  return (
    <Tableau
      legende={t.titre}
      lignes={lignes}
      cle={({ cle }) => cle}
      colonnes={[
        {
          titre: c.document,
          principale: true,
          cellule: ({ cle, id, type, reference, statut, imprimeeA, langue: celle }) => (
            <span className="flex items-start gap-3">
              <input
                type="checkbox"
                name="textes"
                value={cle}
                defaultChecked={statut === 'a_signer' && imprimeeA === null}
                aria-label={t.choisir(reference, commun.langues[celle])}
                className="mt-0.5 size-5 shrink-0 accent-sapin"
              />
              <span>
                <Link to={paths.cpas.convention(id)}>{reference}</Link>
                <span className="block font-normal text-gris">{convention.types[type]}</span>
              </span>
            </span>
          ),
        },
        {
          titre: c.pour,
          cellule: ({ personne, nomDeLHote }) => (
            <span>
              {personne}
              <span className="block text-gris">{nomDeLHote}</span>
            </span>
          ),
        },
        {
          titre: c.attend,
          cellule: ({ signataires, signatures, imprimeeA }) => {
            const manquent = signataires.filter((une) => !signatures.includes(une))
            return (
              <span>
                {manquent.map((une) => convention.partiesCourtes[une]).join(', ') || t.complet}
                {imprimeeA && (
                  <span className="block text-[0.88rem] text-gris">
                    {t.imprimeLe(instant(imprimeeA, langue))}
                  </span>
                )}
              </span>
            )
          },
        },
        { titre: c.debut, cellule: ({ debutLe }) => (debutLe ? jour(debutLe, langue) : '—') },
        {
          titre: c.apercu,
          cellule: ({ id, langue: celle, pages }) => (
            <a href={paths.texteDeConvention(id, celle)}>
              {commun.langues[celle]} ({t.pages(pages)})
            </a>
          ),
        },
      ]}
    />
  )
}

function LesPiles({ tirages }: Pick<Donnees, 'tirages'>) {
  const { imprimerie: t } = useTextes()
  const langue = useLangue()
  if (tirages.length === 0) return null
  return (
    <section className="mt-8 max-w-2xl">
      <h2 className="mb-2">{t.derniers}</h2>
      <ul className="divide-y divide-trait rounded-lg border border-trait bg-white">
        {tirages.map(({ id, etat, documents, demandeA }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-3 px-4 py-2">
            <Link to={paths.cpas.tirage(id)}>
              {t.pile(documents)}, {instant(demandeA, langue)}
            </Link>
            <Badge ton={etat === 'pret' ? 'bien' : etat === 'echoue' ? 'mal' : 'attente'}>
              {t.etats[etat]}
            </Badge>
          </li>
        ))}
      </ul>
    </section>
  )
}
