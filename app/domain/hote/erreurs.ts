declare module '#app/domain/shared/erreur.ts' {
  interface CodesErreur {
    'hote/bce_connu': Record<string, never>
    'hote/but_requis': Record<string, never>
  }
}

export {}
