/**
 * The one import of Zod. An extension page's content security policy forbids the code generation that Zod probes for, so its JIT is off;
 * `zod/mini` is a quarter of the size of the whole. Page scripts import types from schemas, never this module.
 */
import * as z from 'zod/mini';

z.config({ jitless: true });

export { z };
