export const key = 'CgsIgsDKgKL2turOAQ';
export const id = '7451889312482283521';

export interface Shown {
  name?: string;
  slug?: string;
  header?: string;
  text?: string;
  attachment?: string;
  comments?: string;
  promoted?: boolean;
  key?: string;
  feed?: string;
  prefix?: string;
}

const picture = (slug: string, name: string) =>
  `<a href="/${slug}/"><figure><img alt="Profil von ${name}"></figure></a>`;

/** A card of the server-driven feed, labelled in another language than the tests' real pages. */
export const card = (shown: Shown = {}) => {
  const {
    name = 'Ana W',
    slug = 'in/ana-w',
    header = '',
    text = 'First<br><br>Second',
    attachment = '',
  } = shown;
  const componentkey = `componentkey="${shown.prefix ?? 'expanded'}TOKEN${name}FeedType_${shown.feed ?? 'MAIN_FEED_RELEVANCE'}"`;
  const icons = shown.promoted === true ? '' : '<button><span><svg id="close-small"></svg></span></button>';
  return `
  <div ${componentkey}><div role="listitem" ${componentkey}><div>
    <div>${header}<button aria-label="Menü für den Beitrag von ${name} öffnen"><span><svg id="overflow-web-ios-small"></svg></span></button>${icons}</div>
    <div>${picture(slug, name)}
      <a href="/${slug}/"><div><div><p>${name}</p></div><div><p>• 3.+</p></div></div></a><div><p>Makes things</p></div>
      <div><p>${shown.promoted === true ? 'Anzeige' : '5 Tage • <svg id="globe-americas-small"></svg>'}</p></div>
      <a href="/${slug}/"><div></div></a></div>
    ${text === '' ? '' : `<p><span data-testid="expandable-text-box">${text}<button aria-hidden="true" data-testid="expandable-text-button">… mehr</button></span></p>`}
    <div class="attachment">${attachment}</div>
    <div class="bar"><div><div><button><span><svg id="thumbs-up-outline-small"></svg></span></button></div></div>
      <button class="comment"><span><svg id="comment-small"></svg><span>Kommentieren</span></span></button></div>
    <div componentkey="${shown.key ?? key}-replaceableCommentToolsTOKENFeedType_MAIN">${shown.comments ?? ''}</div>
  </div></div></div>`;
};

export const feed = (...cards: string[]) => `<div role="list" data-testid="mainFeed">${cards.join('')}</div>`;

export const comment = (name: string, number: number, words: string, replies = '') => {
  const urn = `replaceableComment_urn:li:comment:(urn:li:activity:${id},${number})`;
  return `
  <div componentkey="${urn}"><div componentkey="${urn}" class="c${number}">
    ${picture(`in/${name}`, name)}<a href="/in/${name}/"><p>${name}</p><p>Headline</p></a>
    <div componentkey="comment-commentary_${number}"><span>${words}</span></div>
    <div class="actions"><button><svg id="thumbs-up-outline-small"></svg></button><button>Antworten</button></div>
    ${replies}
  </div></div>`;
};

export const shareBox = (words = '<p>Hallo</p>', more = '') => `
  <dialog open><button class="close"><svg></svg></button>
    <div componentkey="ShareBox_textEditor" class="tiptap ProseMirror" contenteditable="true" role="textbox">${words}</div>
    <button class="media"><svg></svg></button><button class="clock"><svg id="clock-medium"></svg></button>
    <button class="publish" ${more}>Posten</button></dialog>`;

export const commentBox = (words = '<p>Danke</p>') => `
  <div><div componentkey="commentBox-1"><div data-testid="ui-core-tiptap-text-editor-wrapper">
    <div class="tiptap ProseMirror" contenteditable="plaintext-only" role="textbox">${words}</div></div></div>
    <div componentkey="x-commentButtonSection-1"><button class="send">Kommentieren</button></div></div>`;

export const classicShareBox = (words = '<p>Hallo</p>') => `
  <div role="dialog" class="share-box-v2__modal"><div class="ql-container"><div class="ql-editor" contenteditable="true" role="textbox">${words}</div>
    <div class="ql-clipboard" contenteditable="true"></div></div>
    <button class="share-actions__primary-action"><span>Posten</span></button></div>`;

export const classicCommentBox = `
  <div class="comments-comment-box"><form><div class="comments-comment-texteditor">
    <div class="ql-container"><div class="ql-editor" contenteditable="true" role="textbox"><p>Danke</p></div></div></div>
    <button class="comments-comment-box__submit-button" type="button"><span>Posten</span></button></form></div>`;

/** A card of the older pages. */
export const update = (comments = '', more = '') => `
  <div class="feed-shared-update-v2" data-urn="urn:li:activity:${id}"><h2 class="visually-hidden">Feed post number 1</h2>
    <div class="update-components-actor"><a href="https://www.linkedin.com/in/ana-w?miniProfileUrn=x">
      <span class="update-components-actor__title"><span dir="ltr"><span aria-hidden="true">Ana W</span><span class="visually-hidden">Ana W</span></span></span>
      <span class="update-components-actor__sub-description"><span aria-hidden="true">1h • <svg></svg></span></span></a></div>
    <div class="update-components-text"><span dir="ltr">
        First
        line<br><br>#<a href="/feed/hashtag/?keywords=%23bolt">bolt</a></span></div>
    ${more}
    <div class="feed-shared-social-action-bar"><button>Gefällt mir</button></div>
    ${comments}</div>`;

export const updateComment = (name: string, number: number, words: string, more = '') => `
  <article class="comments-comment-entity ${more}" data-id="urn:li:comment:(activity:${id},${number})">
    <a href="/in/${name}"><span class="comments-comment-meta__description-title">${name}</span></a>
    <div class="update-components-text"><span>${words}</span></div><div class="comments-comment-social-bar"></div></article>`;
