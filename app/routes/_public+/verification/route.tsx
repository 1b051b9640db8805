import { Form, useLoaderData } from '@remix-run/react'
import { Avis, Carte, Fiche, Page } from '#app/components/ui/page.tsx'
import { codeAVerifier } from '#app/domain/convention/filtres.ts'
import { visiteur } from '#app/guards/gardes.server.ts'
import { perimetrePublic } from '#app/guards/perimetre.server.ts'
import { lireFiltres } from '#app/http/filtres.server.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { jour } from '#app/i18n/format.ts'
import { titre } from '#app/i18n/titre.ts'
import { verifierCode } from '#app/services/convention/verifier-code.server.ts'

export const meta = titre((t) => t.verification.titre)

export const loader = visiteur.lire(({ instance, url }) => {
  const { code } = lireFiltres(url, codeAVerifier)
  return {
    code: code ?? '',
    trouve: code ? verifierCode(instance.base, perimetrePublic(), code) : null,
  }
})

type Trouve = NonNullable<Awaited<ReturnType<typeof loader>>['trouve']>

/** Anybody with a paper in hand: authentic or unknown, and nothing about anybody. */
export default function Verification() {
  const { code, trouve } = useLoaderData<typeof loader>()
  const { verification: t } = useTextes()
  return (
    <Page titre={t.titre} etroite>
      <p className="mb-5">{t.texte}</p>
      <Form method="get" className="mb-6 max-w-xl">
        <label className="etiquette" htmlFor="code">
          {t.code}
        </label>
        <span className="aide" id="code-aide">
          {t.codeAide}
        </span>
        <input
          id="code"
          name="code"
          className="saisie"
          defaultValue={code}
          required
          maxLength={80}
          autoComplete="off"
          spellCheck={false}
          aria-describedby="code-aide"
        />
        <button type="submit" className="bouton mt-3">
          {t.verifier}
        </button>
      </Form>
      {trouve && <Authentique trouve={trouve} />}
      {code && !trouve && (
        <Avis ton="mal">
          <p className="font-semibold">{t.inconnu}</p>
          <p>{t.inconnuTexte}</p>
        </Avis>
      )}
    </Page>
  )
}

function Authentique({ trouve }: { trouve: Trouve }) {
  const { verification: t, convention, commun } = useTextes()
  const langue = useLangue()
  const { code, type, numero, courante, modele, statut, figeeLe, signeeLe, textes } = trouve
  return (
    <>
      <Avis ton="bien">
        <p className="font-semibold">
          {t.authentique} · {code}
        </p>
        <p>{t.authentiqueTexte}</p>
      </Avis>
      <div className="mt-5">
        <Carte titre={convention.types[type]}>
          <Fiche
            lignes={[
              [t.version, courante ? t.versionActuelle(numero) : t.versionRemplacee(numero)],
              [t.modele, modele],
              [t.fixeLe, jour(figeeLe, langue)],
              [t.etat, signeeLe ? t.signeLe(jour(signeeLe, langue)) : convention.statuts[statut]],
              [
                t.pages,
                textes
                  .map((texte) => t.parLangue(commun.langues[texte.langue], texte.pages))
                  .join(', '),
              ],
            ]}
          />
        </Carte>
      </div>
    </>
  )
}
