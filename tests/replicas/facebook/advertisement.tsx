import { advertisement } from '../company';
import { Face, Icon } from './icons';
import { usePage } from './page';
import { idOf, Slot } from './slot';
import { Decoys, Paragraphs, Scrambled } from './text';

/** A paid post between the others, with a link card. */
export function Advertisement({ position }: { position: number }) {
  const { words } = usePage();
  const id = idOf('advertisement');
  return (
    <Slot position={position} id={id}>
      <div className="html-div">
        <Decoys count={4} />
        <div className="card">
          <div className="post-head">
            <a href={`/${advertisement.handle}`} aria-label={advertisement.name} role="link" tabIndex={0}>
              <Face handle={advertisement.handle} label={advertisement.name} />
            </a>
            <div className="who">
              <div data-ad-rendering-role="profile_name">
                <h4 id={id} className="html-h4">
                  <a href={`/${advertisement.handle}`} role="link" tabIndex={0}>
                    <strong>
                      <span>{advertisement.name}</span>
                    </strong>
                  </a>
                </h4>
              </div>
              <div id={`${id}H1`} className="when">
                <a href="/ads/about/?entry_product=ad_preferences#?ad" role="link" tabIndex={0}>
                  <Scrambled text={words.sponsored} label={`${id}time`} />
                </a>
              </div>
            </div>
          </div>
          <div data-ad-rendering-role="story_message" className="message">
            <div data-ad-comet-preview="message" data-ad-preview="message" id={`${id}H2`}>
              <span dir="auto">
                <Paragraphs text={advertisement.text} seed="advertisement" />
              </span>
            </div>
          </div>
          <a
            href="https://l.facebook.com/l.php?u=https%3A%2F%2Fpedalandsons.example%2F&h=AT0"
            role="link"
            tabIndex={0}
            className="link-card"
          >
            <div data-ad-rendering-role="meta">pedalandsons.example</div>
            <b data-ad-rendering-role="title">Insured in two minutes</b>
            <div data-ad-rendering-role="description">Theft, falls and everything between.</div>
          </a>
          <div className="action-bar">
            <div>
              <div aria-label={words.like} role="button" tabIndex={0} className="action">
                <Icon of="like" />
                <span data-ad-rendering-role="like_button">{words.like}</span>
              </div>
              <div aria-label={words.react} role="button" tabIndex={0} className="picker">
                <i data-visualcompletion="css-img" />
              </div>
            </div>
            <div>
              <div aria-label={words.leaveComment} role="button" tabIndex={0} className="action">
                <Icon of="comment" />
                <span data-ad-rendering-role="comment_button">{words.comment}</span>
              </div>
            </div>
            <div>
              <div aria-label={words.shareLong} role="button" tabIndex={0} className="action">
                <Icon of="share" />
                <span data-ad-rendering-role="share_button">{words.share}</span>
              </div>
            </div>
          </div>
        </div>
      </div>
    </Slot>
  );
}
