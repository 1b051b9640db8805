/// <reference types="vite/client" />
import '@remix-run/node'
import type { Instance } from '#app/guards/instance.ts'

declare module '@remix-run/node' {
  interface AppLoadContext {
    instance: Instance
    /** Address of the visitor, through the trusted proxies only. */
    adresse: string
    /** Names one request in the log and on the error page. */
    requeteId: string
    nonce: string
  }
  interface Future {
    v3_singleFetch: true
  }
}
