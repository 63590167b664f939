export const box = (testId = 'tweetTextarea_0', words = 'Hello', more = '') => `
  <div data-testid="${testId}RichTextInputContainer">
    <div class="public-DraftEditorPlaceholder-root">What is happening?!</div>
    <div data-testid="${testId}" contenteditable="true" role="textbox" aria-controls="typeaheadDropdownWrapped-1" ${more}>
      <div data-block="true"><span>${words === '' ? '<br data-text="true">' : words}</span></div>
    </div>
  </div>`;

export const button = (testId: string, more = '') =>
  `<button data-testid="${testId}" role="button" ${more}><div><span>Post</span></div></button>`;

export const inline = (words?: string, more?: string) =>
  `<div class="composer">${box('tweetTextarea_0', words)}<div data-testid="toolBar">${button('tweetButtonInline', more)}</div></div>`;

export interface Shown {
  handle?: string;
  name?: string;
  id?: string;
  text?: string;
  extra?: string;
  beforeText?: string;
  separated?: boolean;
}

export const article = ({
  handle = 'ana',
  name = 'Ana',
  id = '100',
  text = 'Hi',
  extra = '',
  beforeText = '',
}: Shown = {}) => `
  <article data-testid="tweet" role="article">
    <div data-testid="Tweet-User-Avatar"><div data-testid="UserAvatar-Container-${handle}"></div></div>
    <div data-testid="User-Name">
      <div><a href="/${handle}"><span>${name}</span></a></div>
      <div><a href="/${handle}"><span>@${handle}</span></a><span aria-hidden="true">·</span>
        <a href="/${handle}/status/${id}"><time datetime="2026-11-20T10:00:00.000Z">2h</time></a></div>
    </div>
    ${beforeText}
    <div data-testid="tweetText" lang="en">${text}</div>
    ${extra}
    <div role="group" id="id__${id}"><button data-testid="reply" aria-label="1 Antwort. Antworten">1</button></div>
  </article>`;

export const cell = (shown: Shown = {}) => `
  <div data-testid="cellInnerDiv"><div>${article(shown)}</div>${shown.separated === false ? '' : '<div role="separator"></div>'}</div>`;

export const quote = `
  <div role="link" tabindex="0">
    <div data-testid="User-Name"><div><span>Bo</span></div><div><span>@bo</span></div></div>
    <div data-testid="tweetText">Quoted words</div>
    <div data-testid="tweetPhoto"><img alt="a quoted cat"></div>
    <div data-testid="tweet-text-show-more-link" role="link">Show more</div>
  </div>`;
