import { products, type ServerAddress } from './address';
import type { Trouble, TroubleKind } from '@/lib/profile/assist';

/** Where something went wrong: the server, where it is one, and the address our own requests come from. */
export interface Where {
  server: ServerAddress | null;
  model: string;
  origin: string;
}

/** What is wrong in one sentence, and what mends it. */
interface Advice {
  wrong: string;
  mend: string;
}

const lines: Record<TroubleKind, (where: Where) => Advice> = {
  absent: () => ({
    wrong: 'This browser has no model of its own.',
    mend: 'Chrome has one from version 138 on, on Windows, macOS, Linux and Chromebook Plus. A server of your own works in every browser.',
  }),
  unable: () => ({
    wrong: 'This computer cannot run the browser’s model.',
    mend: 'Chrome asks for 22 GB of free disk, and for a graphics card with more than 4 GB or 16 GB of memory.',
  }),
  'not-downloaded': () => ({
    wrong: 'The browser’s model is not on this computer yet.',
    mend: 'Press “Download the model”: Chrome fetches it once for all extensions and sites.',
  }),
  'not-allowed': ({ server }) => ({
    wrong: `Drafts may not go to ${hostOf(server)}.`,
    mend: 'Press “Test connection” and allow it.',
  }),
  unreachable: ({ server }) => ({
    wrong: `Nothing answers at ${hostOf(server)}, or it answers no browser.`,
    mend: unreachable(server),
  }),
  'origin-refused': ({ server, origin }) => ({
    wrong: `${nameOf(server)} answers, but not to browser extensions.`,
    mend:
      server?.product === 'lm-studio'
        ? enableCors
        : `Set the environment variable OLLAMA_ORIGINS=${origin} for Ollama, or add ${origin} to the origins your server allows; then start it again.`,
  }),
  'key-refused': ({ server }) => ({
    wrong: `${nameOf(server)} does not take this key.`,
    mend: 'Check the key. A server on your own machine mostly needs none.',
  }),
  'no-interface': ({ server }) => ({
    wrong: `${nameOf(server)} has no list of models there.`,
    mend: `Check the address: most end in /v1, as ${products.ollama.address} does.`,
  }),
  'no-model': ({ server, model }) => ({
    wrong:
      model === ''
        ? `${nameOf(server)} has no model yet.`
        : `${nameOf(server)} does not know the model “${model}”.`,
    mend:
      server?.product === 'ollama'
        ? `Choose another, or run: ollama pull ${model || 'gemma3'}`
        : 'Choose another, or load it in the server first.',
  }),
  failed: () => ({
    wrong: 'The model could not answer.',
    mend: 'Look at its own messages, then test again.',
  }),
  slow: () => ({
    wrong: 'The model took too long.',
    mend: 'The first answer also loads the model: test once more. If that is slow too, a smaller model helps.',
  }),
  unreadable: () => ({
    wrong: 'The model did not answer in the form it was asked for.',
    mend: 'Test once more. If that stays so, another model may do better.',
  }),
  'none-passed': () => ({
    wrong: 'The model answered, but none of its questions held up.',
    mend: 'They said what the draft does not, missed the topic or sounded like an advert. A larger model does better.',
  }),
};

const enableCors =
  'In LM Studio, open the Developer tab and switch on “Enable CORS” in the server’s settings.';

/** What to do about a trouble, with the other side's own words where it had any. */
export function adviceOn({ kind, said }: Trouble, where: Where): Advice {
  const { wrong, mend } = lines[kind](where);
  return { wrong: said === '' ? wrong : `${wrong} It said: “${said}”`, mend };
}

const hostOf = (server: ServerAddress | null) => server?.host ?? 'the server';
const nameOf = (server: ServerAddress | null) =>
  server?.product ? products[server.product].name : 'The server';

function unreachable(server: ServerAddress | null): string {
  if (server?.product === 'ollama') return 'Start Ollama: open the app, or run: ollama serve';
  if (server?.product === 'lm-studio') return `Start the server in LM Studio’s Developer tab. ${enableCors}`;
  if (server?.product === 'llama.cpp') return 'Start it with: llama-server -m MODEL.gguf --port 8080';
  return 'See that the server runs and that its address is right; it must also allow requests from browser extensions.';
}
