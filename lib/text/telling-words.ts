import { stem } from './stem';

/** The words of a text that tell, without what English hangs on them. */
export const tellingWords = (text: string) =>
  new Set((text.match(/[\p{L}'’]{4,}/gu) ?? []).map(stem).filter((word) => !everyday.has(word)));
const everyday = new Set(
  `what which where when would your have that this from than they them with first last about into over ever still most could should make made think
  tell like love want need best next back good great nice small thing things something somebody home house work left right keep take give come find
  know look seen going done used never always every other before after under between because without during`
    .split(/\s+/)
    .map(stem),
);
