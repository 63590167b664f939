/** An action bar or a comment's actions: the like control and its picker, with the labels of any language. */
export const likePair = (like = 'Gefällt mir') =>
  `<div><div role="button" tabindex="0" aria-label="${like}"><span>${like}</span></div><div role="button" tabindex="0" aria-label="Reagieren"><i></i></div></div>`;

export const bar = `
  <div class="bar">
    ${likePair()}
    <div><div role="button" tabindex="0" aria-label="Kommentieren"><span>Kommentieren</span></div></div>
    <div><div role="button" tabindex="0" aria-label="Teilen"><span>Teilen</span></div></div>
  </div>`;

export const decoy =
  '<div data-0="0" data-1="1"><blockquote><span dir="auto">Facebook</span></blockquote></div>';

export const veiled = '/?__cft__[0]=abc&__tn__=R#?xyz';

export interface Shown {
  who?: string;
  name?: string;
  time?: string;
  message?: string;
  attachment?: string;
  comments?: string;
  unit?: boolean;
}

const mark = (words: string) =>
  `<div data-ad-rendering-role="story_message"><div data-ad-preview="message">${words}</div></div>`;

export const post = ({
  who = '/ana.w',
  name = 'Ana W',
  time = '/ana.w/posts/pfbid0abc?__cft__[0]=x',
  message = mark(
    '<div><div dir="auto">First line</div><div dir="auto">Second <img width="16" alt="🙇"></div></div>',
  ),
  attachment = '',
  comments = '',
  unit = true,
}: Shown = {}) => `
  <div class="unit" ${unit ? 'aria-posinset="1"' : ''}>
    ${decoy}
    <div class="inner">
      <div class="head"><h4><a href="${who}?__tn__=R"><strong>${name}</strong></a></h4>
        <span><a class="time" href="${time}"><span aria-labelledby="t"><b>1</b><b>x</b><b>h</b></span></a></span></div>
      <div class="message">${message}</div>
      <div class="attachment">${attachment}</div>
      ${bar}
    </div>
    ${comments}
  </div>`;

export const marked = mark;

export const comment = (who: string, words: string, ids: string, more = '') => `
  <li><div role="article" aria-label="Kommentar von ${who}">
    <a href="/${who}?comment_id=Y29tbWVudDox" aria-hidden="true"><svg></svg></a>
    <span><a href="/${who}?comment_id=Y29tbWVudDox"><span dir="auto">${who}</span></a></span>
    <div><span dir="auto" lang="de"><div dir="auto">${words}</div></span></div>
    <ul class="actions"><li>${likePair()}</li><li><div role="button" tabindex="0">Antworten</div></li>
      <li><a href="/ana.w/posts/pfbid0abc?${ids}&__tn__=R">4 J</a></li></ul>
  </div>${more}</li>`;

export const commentForm = (more = '') => `
  <form role="presentation">
    <div contenteditable="true" role="textbox" data-lexical-editor="true" ${more}><p><span data-lexical-text="true">Danke</span></p></div>
    <ul id="focused-state-actions-list"></ul>
    <div id="focused-state-composer-submit"><span><div role="button" tabindex="0" class="send"><i></i></div></span></div>
  </form>`;

export const postDialog = (words = '<p><span data-lexical-text="true">Hallo</span></p>', more = '') => `
  <div role="dialog" class="create">
    <div role="button" tabindex="0" class="close"></div><a href="/acme.tools"><svg></svg></a>
    <div contenteditable="true" role="textbox" data-lexical-editor="true">${words}</div>
    <div role="button" tabindex="0" class="photo"></div>
    <div role="button" tabindex="0" class="publish" ${more}><span>Posten</span></div>
  </div>`;
