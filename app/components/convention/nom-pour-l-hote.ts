import type { TypeDeConvention } from '#app/domain/convention/convention.ts'
import type { Textes } from '#app/i18n/index.ts'

/** What a host calls a document: by the person it is about, else by what it is. */
export function nomPourLHote(
  { type, personne }: { readonly type: TypeDeConvention; readonly personne: string | null },
  { convention }: Textes,
): string {
  const { chezLHote: h, types } = convention
  if (type === 'avenant') return personne ? `${types.avenant} : ${personne}` : types.avenant
  return personne ? h.pour(personne) : h.avecLeCpas
}
