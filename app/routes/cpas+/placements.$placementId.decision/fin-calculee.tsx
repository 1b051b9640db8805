import { Form } from '@remix-run/react'
import { Champ, Rangee } from '#app/components/ui/champ.tsx'
import { Avis } from '#app/components/ui/page.tsx'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { jour, jourEnLettres, nombre } from '#app/i18n/format.ts'
import type { FinCalculee as Calcul } from '#app/services/placement/proposer-fin.server.ts'

/** The end the rights engine proposes, its arithmetic in sentences, and a form to try other dates. */
export function FinCalculee({ calcul }: { calcul: Calcul }) {
  const t = useTextes()
  const { decision: d } = t.placement
  return (
    <section className="carte space-y-3">
      <h2>{d.calculTitre}</h2>
      {calcul.finAuPlusTot ? (
        <Arithmetique calcul={calcul} fin={calcul.finAuPlusTot} />
      ) : (
        <Avis ton="attente">{d.impossible}</Avis>
      )}
      <p className="text-gris">{d.connus(calcul.occupationsConnues)}</p>
      <p className="text-gris">{d.pasPlusLong}</p>
      <p className="font-semibold">{t.droit.mention}</p>
      <details>
        <summary>{d.calculer}</summary>
        <Form method="get" className="mt-3 space-y-3">
          <p className="aide">{d.calculAide}</p>
          <Rangee>
            <Champ nom="debut" type="date" libelle={d.debutLe} defaut={calcul.debutLe} />
            <Champ
              nom="heures"
              type="number"
              min={1}
              max={50}
              step={0.25}
              libelle={d.heuresSemaine}
              defaut={calcul.heuresSemaine}
            />
            <Champ
              nom="reference"
              type="number"
              min={30}
              max={40}
              step={0.25}
              libelle={d.heuresReference}
              defaut={calcul.heuresReference}
            />
          </Rangee>
          <button type="submit" className="bouton bouton-second">
            {d.calculer}
          </button>
        </Form>
      </details>
    </section>
  )
}

function Arithmetique({
  calcul,
  fin,
}: {
  calcul: Calcul
  fin: NonNullable<Calcul['finAuPlusTot']>
}) {
  const langue = useLangue()
  const { decision: d } = useTextes().placement
  const possibles = Object.values(calcul.finParLecture).filter((une) => une !== null)
  const lectures = [...new Set(possibles)].toSorted()
  return (
    <>
      <p className="text-xl font-semibold">{d.prendre(jourEnLettres(fin, langue))}</p>
      <p>
        {d.phrase({
          debut: jour(calcul.debutLe, langue),
          fin: jour(fin, langue),
          jours: nombre(calcul.jours ?? 0, langue, 1),
          seuil: nombre(calcul.seuil, langue),
          demi: calcul.unite === 'demi_jours',
        })}
      </p>
      {lectures.length > 1 && calcul.unite === 'jours' && (
        <p>{d.lectures(lectures.map((une) => jour(une, langue)))}</p>
      )}
    </>
  )
}
